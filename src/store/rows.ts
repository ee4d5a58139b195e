// Reports, claims and mentions into rows of the case file, and back.
import type { Claim, IngestedReport, Learnt, Mention, Provenance } from "../model.ts";
import type { StoredReport } from "./contract.ts";
import type { ReportsTable } from "./schema.ts";

const learnt = (value: string | null, how: string | null): Learnt<string> | null =>
  value === null || how === null ? null : { value, learnt: how as Provenance };

/** @param resources - version of what made the report's claims, or null. */
export function reportRow(report: IngestedReport, resources: string | null): ReportsTable {
  return {
    id: report.report,
    name: report.name,
    sha256: report.sha256,
    media_type: report.mediaType,
    charset: report.charset,
    text_by: report.textBy,
    text: report.text,
    title: report.title?.value ?? null,
    title_learnt: report.title?.learnt ?? null,
    language: report.language?.value ?? null,
    language_learnt: report.language?.learnt ?? null,
    publisher: report.publisher?.value ?? null,
    publisher_learnt: report.publisher?.learnt ?? null,
    published: report.published?.value ?? null,
    published_learnt: report.published?.learnt ?? null,
    resources,
  };
}

/** @param row - a row joined with the size of its original in bytes and the number of its claims. */
export function storedReport(row: ReportsTable & { readonly bytes: number; readonly claims: number }): StoredReport {
  return {
    report: row.id,
    name: row.name,
    sha256: row.sha256,
    mediaType: row.media_type,
    charset: row.charset,
    textBy: row.text_by,
    text: row.text,
    title: learnt(row.title, row.title_learnt),
    language: learnt(row.language, row.language_learnt),
    publisher: learnt(row.publisher, row.publisher_learnt),
    published: learnt(row.published, row.published_learnt),
    bytes: row.bytes,
    claims: row.claims,
    resources: row.resources,
  };
}

/** Folds letters for search in any script: compatibility forms, marks and case fall away. */
export function searchWords(words: string): string {
  return words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

export interface ClaimRows {
  readonly claim: {
    id: string;
    report: string;
    type: string;
    aspect: string;
    start: number;
    end: number;
    agent: string | null;
    affected: string | null;
    day_first: string | null;
    day_last: string | null;
    record: string;
  };
  readonly places: readonly { claim: string; place: string; role: "at" | "from" | "to" }[];
  readonly sources: readonly { claim: string; link: number; source: string | null; words: string }[];
}

/** The rows of one claim: itself, its places, its chain. */
export function claimRows(claim: Claim): ClaimRows {
  const roles = { at: claim.places, from: claim.from, to: claim.to } as const;
  return {
    claim: {
      id: claim.id,
      report: claim.report,
      type: claim.type,
      aspect: claim.aspect ?? "",
      start: claim.evidence.start,
      end: claim.evidence.end,
      agent: claim.agent,
      affected: claim.affected,
      day_first: claim.time?.start ?? null,
      day_last: claim.time?.end ?? null,
      record: JSON.stringify(claim),
    },
    places: (["at", "from", "to"] as const).flatMap((role) => [...new Set(roles[role])].map((place) => ({ claim: claim.id, place, role }))),
    sources: claim.attribution.map((link, position) => ({
      claim: claim.id,
      link: position,
      source: link.source,
      words: searchWords(link.exact),
    })),
  };
}

/** @param record - the JSON that {@link claimRows} wrote. */
export function claimOf(record: string): Claim {
  return JSON.parse(record) as Claim;
}

export function mentionRow(report: string, mention: Mention): Omit<Mention, "label"> & { label: string; report: string } {
  const { start, end, exact, label, value, rule } = mention;
  return { report, start, end, exact, label, value, rule };
}
