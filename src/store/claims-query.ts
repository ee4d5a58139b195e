// A claim filter into one query over the case file, in the order that all outputs share.
import { type Compilable, sql as raw } from "kysely";
import type { ClaimFilter } from "./contract.ts";
import { sql } from "./query.ts";
import { searchWords } from "./rows.ts";

/** Sorted by publication date (unknown last), report id, start, end, type, aspect, id. */
export function claimsQuery(filter: ClaimFilter): Compilable<{ record: string }> {
  let query = sql.selectFrom("claims").innerJoin("reports", "reports.id", "claims.report").select("claims.record");
  const { report, type, place, source, party, since, until } = filter;
  if (report !== undefined) query = query.where("claims.report", "=", report);
  if (type !== undefined) query = query.where("claims.type", "=", type);
  if (party !== undefined) query = query.where((eb) => eb.or([eb("claims.agent", "=", party), eb("claims.affected", "=", party)]));
  if (place !== undefined) {
    query = query.where("claims.id", "in", (eb) => eb.selectFrom("claim_places").select("claim").where("place", "=", place));
  }
  if (source !== undefined) {
    const words = searchWords(source);
    query = query.where("claims.id", "in", (eb) =>
      eb
        .selectFrom("claim_sources")
        .select("claim")
        .where((link) => link.or([link("source", "=", source), link(raw<number>`instr(words, ${words})`, ">", 0)])),
    );
  }
  // A claim without a time of its own is placed on the day its report was published.
  if (since !== undefined) query = query.where(raw<string>`coalesce(claims.day_last, substr(reports.published, 1, 10))`, ">=", since);
  if (until !== undefined) query = query.where(raw<string>`coalesce(claims.day_first, substr(reports.published, 1, 10))`, "<=", until);
  return query
    .orderBy("reports.published", (order) => order.asc().nullsLast())
    .orderBy("claims.report")
    .orderBy("claims.start")
    .orderBy("claims.end")
    .orderBy("claims.type")
    .orderBy("claims.aspect")
    .orderBy("claims.id");
}
