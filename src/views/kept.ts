// What reconciling gave for a case into a copy inside the case file, and back while neither the case nor the program has changed.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { Reconciliation, World } from "../model.ts";
import type { CaseStore } from "../store/contract.ts";

const NAME = "reconciliation";
/** Cases with more claims than this are not kept: the copy would be too large for one text. */
const MOST_CLAIMS = 300_000;

let rules: string | null = null;

/** A hash of the files that decide how claims meet, so that another version of the program computes anew. */
function rulesKey(): string {
  if (rules !== null) return rules;
  const folder = new URL("../reconcile/", import.meta.url);
  const hash = createHash("sha256");
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort())
    if (/\.[jt]s$/u.test(name)) hash.update(name).update(readFileSync(new URL(name, folder)));
  rules = hash.digest("hex");
  return rules;
}

/**
 * Takes the case's copy when it still holds, else computes and keeps one.
 *
 * @param base - the project's tables, which are part of what it depends on.
 * @param claims - how many claims the case has.
 */
export function reconciled(store: CaseStore, base: World, claims: number, compute: () => Reconciliation): Reconciliation {
  if (claims > MOST_CLAIMS) return compute();
  const version = store.version();
  const key = createHash("sha256").update(rulesKey()).update(JSON.stringify(base)).digest("hex");
  const known = store.kept(NAME);
  if (known !== null && known.version === version && known.key === key) return JSON.parse(known.value) as Reconciliation;
  const made = compute();
  store.keep(NAME, { version, key, value: JSON.stringify(made) });
  return made;
}
