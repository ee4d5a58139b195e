// Propositions into what a list shows of them: the words to read first on either side, languages, publishers, days.
import type { Claim, Proposition, PropositionDigest, QuotedWords, ReportText, Trace } from "../../model.ts";
import { spanOf } from "../days.ts";
import { sorted, usual } from "../lists.ts";

type Published = Pick<ReportText, "publisher" | "published" | "language">;

interface ById<T> {
  get(id: string): T | undefined;
}

/** Words that tell more come first: a named source before a nameless one, a clause before a heading of two words. */
const TELLING = 25;

/** Sorts a claim whose words a reader should see before those of another in front; ties go to the earliest report. */
function telling(claim: Claim, reports: ById<Published>): string {
  const source = claim.attribution.at(-1);
  const short = claim.evidence.exact.length < TELLING ? 1 : 0;
  const nameless = source === undefined || source.anonymous || source.source === null ? 1 : 0;
  return `${short}${nameless} ${reports.get(claim.report)?.published ?? "~"} ${claim.id}`;
}

/** Ids of claims, those whose words a reader should see first in front. Claims and reports by id. */
export function byTelling(ids: readonly string[], claims: ById<Claim>, reports: ById<Published>): readonly string[] {
  return ids
    .flatMap((id) => claims.get(id) ?? [])
    .map((claim) => ({ id: claim.id, rank: telling(claim, reports) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ id }) => id);
}

function quoted(claim: Claim, report: Published | undefined, trace: Trace | undefined): QuotedWords {
  return {
    ...claim.evidence,
    report: claim.report,
    claim: claim.id,
    language: report?.language ?? "",
    publisher: report?.publisher ?? null,
    published: report?.published ?? null,
    source: trace?.source ?? `report:${claim.report}`,
    through: claim.attribution.slice(0, -1).map((link) => link.source ?? link.exact),
    side: trace?.party ?? null,
  };
}

/** The words of a claim, with whose they are; null when there is none of that id. Claims, reports and traces by id. */
export function wordsOf(id: string | undefined, claims: ById<Claim>, reports: ById<Published>, traces: ById<Trace>): QuotedWords | null {
  const claim = id === undefined ? undefined : claims.get(id);
  return claim === undefined ? null : quoted(claim, reports.get(claim.report), traces.get(claim.id));
}

/**
 * One digest for each proposition, in their order.
 *
 * @param claims - by id. @param reports - by id. @param traces - by claim id.
 * @throws Error when a proposition has none of the claims.
 */
export function digestsOf(
  propositions: readonly Proposition[],
  claims: ReadonlyMap<string, Claim>,
  reports: ReadonlyMap<string, Published>,
  traces: ReadonlyMap<string, Trace>,
): readonly PropositionDigest[] {
  const words = (ids: readonly string[]): QuotedWords | null => wordsOf(byTelling(ids, claims, reports)[0], claims, reports, traces);
  return propositions.map((proposition) => {
    const held = proposition.claims.flatMap((id) => claims.get(id) ?? []);
    const own = proposition.reports.flatMap((id) => reports.get(id) ?? []);
    const first = words(proposition.claims);
    if (first === null) throw new Error(`proposition "${proposition.id}" has no claim that is given`);
    return {
      proposition: proposition.id,
      modality: usual(held.map(({ modality }) => modality)) ?? "asserted",
      polarity: usual(held.map(({ polarity }) => polarity)) ?? "affirmed",
      languages: sorted(own.map(({ language }) => language).filter((language) => language !== "")),
      publishers: sorted(own.flatMap(({ publisher }) => publisher ?? [])),
      reported: spanOf(own.flatMap(({ published }) => published?.slice(0, 10) ?? [])),
      words: first,
      against: words(proposition.denied) ?? words(proposition.contradicted),
    };
  });
}
