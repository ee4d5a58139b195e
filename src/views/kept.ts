// What was worked out for a case into copies inside the case file, and back while neither the case nor the program has changed.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { World } from "../model.ts";
import type { CaseStore } from "../store/contract.ts";

/** Cases with more claims than this are not kept: a copy would be too large for one text. */
const MOST_CLAIMS = 300_000;

/** Where the code stands that decides what follows from a case. */
const DECIDING = ["../reconcile/", "./"];

const hashes = new Map<string, string>();

/** A hash of the files in some folders, so that another version of the program computes anew. */
function programKey(folders: readonly string[]): string {
  const name = folders.join(" ");
  const known = hashes.get(name);
  if (known !== undefined) return known;
  const hash = createHash("sha256");
  for (const stage of folders) {
    const folder = new URL(stage, import.meta.url);
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort())
      if (/(?<!\.d)\.[jt]s$/u.test(file)) hash.update(file).update(readFileSync(new URL(file, folder)));
  }
  const made = hash.digest("hex");
  hashes.set(name, made);
  return made;
}

const worlds = new WeakMap<World, string>();

/** The project's tables are part of what everything depends on; hashing them takes longer than most answers. */
function worldKey(base: World): string {
  const known = worlds.get(base) ?? createHash("sha256").update(JSON.stringify(base)).digest("hex");
  worlds.set(base, known);
  return known;
}

const keyOf = (base: World, folders: readonly string[]): string => `${worldKey(base)} ${programKey(folders)}`;

/**
 * Gives answers that open a case, each from its copy in the case file while neither the case nor the program has changed: a server that
 * has just started then needs to read nothing else.
 *
 * @param base - the project's tables.
 */
export function keptAnswers(store: CaseStore, base: World): <Answer>(name: string, make: () => Answer) => Answer {
  const made = new Map<string, { readonly version: number; readonly value: unknown }>();
  return <Answer>(name: string, make: () => Answer): Answer => {
    const version = store.version();
    const known = made.get(name);
    if (known?.version === version) return known.value as Answer;
    const key = keyOf(base, [...DECIDING, "../server/"]);
    const copy = store.kept(`answer ${name}`);
    const holds = copy !== null && copy.version === version && copy.key === key;
    const value = holds ? (JSON.parse(copy.value) as Answer) : make();
    if (!holds) store.keep(`answer ${name}`, { version, key, value: JSON.stringify(value) });
    made.set(name, { version, value });
    return value;
  };
}

/**
 * Gives parts of what follows from a case, each read from its own copy when it is first asked for; when a copy is missing or no longer
 * holds, all are worked out and kept anew.
 *
 * @param base - the project's tables.
 * @param compute - works all parts out; plain values, so that JSON gives them back as they were.
 */
export function keptParts<Parts extends object>(
  store: CaseStore,
  base: World,
  compute: () => Parts,
): <Name extends keyof Parts & string>(name: Name) => Parts[Name] {
  const version = store.version();
  let made: Parts | null = null;
  const read: Partial<Parts> = {};
  const makeAll = (): Parts => {
    const parts = compute();
    if (store.size().claims > MOST_CLAIMS) return parts;
    const key = keyOf(base, DECIDING);
    for (const [name, part] of Object.entries(parts)) store.keep(name, { version, key, value: JSON.stringify(part) });
    return parts;
  };
  return (name) => {
    const known = made?.[name] ?? read[name];
    if (known !== undefined) return known;
    const copy = store.kept(name);
    if (copy !== null && copy.version === version && copy.key === keyOf(base, DECIDING)) {
      const part = JSON.parse(copy.value) as Parts[typeof name];
      read[name] = part;
      return part;
    }
    made = makeAll();
    return made[name];
  };
}
