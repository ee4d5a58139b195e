// What was worked out for a case into copies inside the case file, and back while neither the case nor the program has changed.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { World } from "../model.ts";
import type { CaseStore } from "../store/contract.ts";

/** Cases with more claims than this are not kept: a copy would be too large for one text. */
const MOST_CLAIMS = 300_000;

let rules: string | null = null;

/** A hash of the files that decide what follows from a case, so that another version of the program computes anew. */
function rulesKey(): string {
  if (rules !== null) return rules;
  const hash = createHash("sha256");
  for (const stage of ["../reconcile/", "./"]) {
    const folder = new URL(stage, import.meta.url);
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort())
      if (/(?<!\.d)\.[jt]s$/u.test(name)) hash.update(name).update(readFileSync(new URL(name, folder)));
  }
  rules = hash.digest("hex");
  return rules;
}

const keys = new WeakMap<World, string>();

/** The project's tables are part of what everything depends on; hashing them takes longer than most answers. */
function keyOf(base: World): string {
  const known = keys.get(base) ?? createHash("sha256").update(rulesKey()).update(JSON.stringify(base)).digest("hex");
  keys.set(base, known);
  return known;
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
    const key = keyOf(base);
    for (const [name, part] of Object.entries(parts)) store.keep(name, { version, key, value: JSON.stringify(part) });
    return parts;
  };
  return (name) => {
    const known = made?.[name] ?? read[name];
    if (known !== undefined) return known;
    const copy = store.kept(name);
    if (copy !== null && copy.version === version && copy.key === keyOf(base)) {
      const part = JSON.parse(copy.value) as Parts[typeof name];
      read[name] = part;
      return part;
    }
    made = makeAll();
    return made[name];
  };
}
