// Questions that are asked often into the same questions, each of which is worked out once.

/** The same question about one id. */
export function remembered<T extends {}>(answer: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key) ?? answer(key);
    known.set(key, found);
    return found;
  };
}

/** The same question about two ids; (a, b) and (b, a) are two questions. */
export function rememberedPair<T extends {}>(answer: (a: string, b: string) => T): (a: string, b: string) => T {
  const rows = remembered((a: string) => remembered((b: string) => answer(a, b)));
  return (a, b) => rows(a)(b);
}
