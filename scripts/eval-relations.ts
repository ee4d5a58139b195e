// Relations between claims into the scorer's lines: over gold claims imported, and over extracted ones matched to them.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Claim, Proposition, Relation } from "../src/model.ts";

/** Labelled pairs and what the program says of them. */
export interface RelationShare {
  readonly title: string;
  readonly gold: readonly Pair[];
  readonly system: readonly Pair[];
  /** The labelled pairs of which both claims are at hand; null where all are. */
  readonly met: readonly Pair[] | null;
}

type Pair = Pick<Relation, "a" | "b"> & { readonly kind: string; readonly why: string };

/** What one set gives, by gold and by extracted claims. */
export interface SetRelations {
  readonly name: string;
  readonly imported: RelationShare;
  readonly extracted: RelationShare;
  /** Report of a gold claim. */
  readonly reportOf: (claim: string) => string;
  /** Lines on what is expected of how claims meet, for each way. */
  readonly expectations: readonly string[];
}

type Isnad = (...args: string[]) => Promise<string>;

const parsed = <T>(text: string): T[] =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);

/** Gives every extracted claim the id of the gold claim of its type whose words it shares most; the others keep theirs. */
function matched(extracted: readonly Claim[], gold: readonly Claim[]): Map<string, string> {
  const pairs: { readonly score: number; readonly gold: string; readonly own: string }[] = [];
  for (const one of gold) {
    for (const own of extracted) {
      if (own.report !== one.report || own.type !== one.type) continue;
      const shared = Math.min(own.evidence.end, one.evidence.end) - Math.max(own.evidence.start, one.evidence.start);
      const all = Math.max(own.evidence.end, one.evidence.end) - Math.min(own.evidence.start, one.evidence.start);
      if (shared <= 0) continue;
      const aspect = own.aspect === one.aspect ? 0.5 : 0;
      const figure = (own.quantity?.value ?? null) === (one.quantity?.value ?? null) ? 0.5 : 0;
      pairs.push({ score: shared / all + aspect + figure, gold: one.id, own: own.id });
    }
  }
  pairs.sort((x, y) => y.score - x.score || (x.gold < y.gold ? -1 : 1));
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const pair of pairs) {
    if (ids.has(pair.own) || taken.has(pair.gold)) continue;
    ids.set(pair.own, pair.gold);
    taken.add(pair.gold);
  }
  return ids;
}

/**
 * Runs one set's case twice: with the claims that it holds, and with the gold claims imported. The case keeps the latter.
 *
 * @param judge - says of relations and propositions, by gold ids, which expectations they meet.
 * @returns null where the set has no labelled pairs.
 */
export async function relationsOf(
  set: { readonly name: string; readonly folder: string },
  caseFile: string,
  isnad: Isnad,
  judge: (relations: readonly Pair[], propositions: readonly Proposition[]) => readonly string[],
): Promise<SetRelations | null> {
  const labelled = join(set.folder, "relations.jsonl");
  if (!existsSync(labelled)) return null;
  const gold = parsed<Pair>(readFileSync(labelled, "utf8"));
  const goldFile = join(set.folder, "gold.jsonl");
  const goldClaims = parsed<Claim>(readFileSync(goldFile, "utf8"));
  const ask = async (): Promise<[Pair[], Proposition[]]> => [
    parsed<Pair>(await isnad("relations", "--all", "--format", "jsonl", "--case", caseFile)),
    parsed<Proposition>(await isnad("propositions", "--format", "jsonl", "--case", caseFile)),
  ];
  const own = parsed<Claim>(await isnad("claims", "--format", "jsonl", "--case", caseFile));
  const ids = matched(own, goldClaims);
  const named = (id: string): string => ids.get(id) ?? id;
  const [ownRelations, ownPropositions] = await ask();
  const renamed = ownRelations.map((one) => ({ ...one, a: named(one.a), b: named(one.b) }));
  const all = (claims: readonly string[]): string[] => claims.map(named);
  const propositions = ownPropositions.map((one) => ({
    ...one,
    claims: all(one.claims),
    denied: all(one.denied),
    contradicted: all(one.contradicted),
    againstInterest: all(one.againstInterest),
    origins: one.origins.map((origin) => ({ ...origin, claims: all(origin.claims) })),
  }));
  await isnad("import-claims", goldFile, "--case", caseFile);
  const [relations, imported] = await ask();
  const reports = new Map(goldClaims.map(({ id, report }) => [id, report]));
  const found = new Set(ids.values());
  const met = gold.filter(({ a, b }) => found.has(a) && found.has(b));
  return {
    name: set.name,
    imported: { title: `${set.name}, relations of gold claims`, gold, system: relations, met: null },
    extracted: { title: `${set.name}, relations of extracted claims`, gold, system: renamed, met },
    reportOf: (claim) => reports.get(claim) ?? "",
    expectations: [
      ...judge(relations, imported).map((line) => `gold claims       ${line}`),
      ...judge(renamed, propositions).map((line) => `extracted claims  ${line}`),
    ],
  };
}

/** The pairs of a share whose claims both stand in reports that fit. */
export function onlyReports(
  { imported, extracted, reportOf, name }: SetRelations,
  title: string,
  fits: (report: string) => boolean,
): SetRelations {
  const inside = ({ a, b }: Pair): boolean => fits(reportOf(a)) && fits(reportOf(b));
  const keep = (share: RelationShare, what: string): RelationShare => ({
    ...share,
    title: `${title}, relations of ${what} claims`,
    gold: share.gold.filter(inside),
    met: share.met?.filter(inside) ?? null,
  });
  return { name, reportOf, expectations: [], imported: keep(imported, "gold"), extracted: keep(extracted, "extracted") };
}

/** Several shares as one. */
export function sumRelations(title: string, shares: readonly RelationShare[]): RelationShare {
  return {
    title,
    gold: shares.flatMap(({ gold }) => gold),
    system: shares.flatMap(({ system }) => system),
    met: shares.every(({ met }) => met === null) ? null : shares.flatMap(({ met, gold }) => met ?? gold),
  };
}

/** Prints the scorer's lines for one share, and what the first of them says of the pairs of which both claims are at hand. */
export function scoreRelations(share: RelationShare, scorer: string, scratch: string, flags: readonly string[]): void {
  if (share.gold.length === 0) return;
  const file = (kind: string, pairs: readonly Pair[]): string => {
    const path = join(scratch, `relations.${kind}.jsonl`);
    writeFileSync(path, pairs.map((pair) => `${JSON.stringify(pair)}\n`).join(""));
    return path;
  };
  const scored = (gold: readonly Pair[], listing: readonly string[]): string => {
    const done = spawnSync(process.execPath, [scorer, file("gold", gold), file("system", share.system), ...listing], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    if (done.status !== 0) throw new Error(`the scorer failed over ${share.title}: ${done.stderr}`);
    return done.stdout;
  };
  const met = share.met === null || share.met.length === 0 ? "" : `both claims extracted: ${scored(share.met, []).split("\n", 1)[0]}\n`;
  console.log(`== ${share.title}\n${scored(share.gold, flags)}${met}`);
}
