// Decisions of people into rows that are only ever added, and the rows into which of them holds.
import type { Compilable } from "kysely";
import type { Claim, Decision, KeptJudgement } from "../model.ts";
import { type Runner, sql } from "./query.ts";
import { claimOf } from "./rows.ts";

/** The claims that a decision is about. */
function claimIds(target: Decision["target"]): readonly string[] {
  if (target.kind === "source") return [];
  return target.kind === "claim" ? [target.claim] : [target.a, target.b];
}

/** What a later decision must share to take an earlier one's place; the order of a pair is of no account. */
function targetKey(target: Decision["target"]): string {
  if (target.kind === "source") return JSON.stringify([target.kind, target.source]);
  return JSON.stringify([target.kind, ...[...claimIds(target)].sort()]);
}

const query = () =>
  sql
    .selectFrom("judgements")
    .leftJoin("withdrawals", "withdrawals.judgement", "judgements.id")
    .select(["judgements.id", "judgements.target", "judgements.record", "judgements.seen", "withdrawals.by", "withdrawals.at"])
    .orderBy("judgements.id");

type Row = ReturnType<typeof query> extends Compilable<infer R> ? R : never;

function keptOf(rows: readonly Row[]): readonly KeptJudgement[] {
  const holding = new Map<string, number>();
  for (const { id, target, by } of rows) if (by === null) holding.set(target, id);
  return rows.map(({ id, target, record, seen, by, at }) => ({
    ...(JSON.parse(record) as Decision),
    id,
    seen: JSON.parse(seen) as Claim[],
    holds: holding.get(target) === id,
    withdrawn: by === null || at === null ? null : { by, at },
  }));
}

/** Every judgement ever made, oldest first; of those on one target the last that was not taken back holds. */
export function judgements(runner: Runner): readonly KeptJudgement[] {
  return keptOf(runner.all(query()));
}

function kept(runner: Runner, id: number): KeptJudgement {
  const target = sql.selectFrom("judgements").select("target").where("id", "=", id);
  const found = keptOf(runner.all(query().where("judgements.target", "=", target))).find((judgement) => judgement.id === id);
  if (!found) throw new Error(`no judgement ${id} in the case`);
  return found;
}

/** @throws Error when the decision names a claim that the case has not. */
export function judge(runner: Runner, decision: Decision): KeptJudgement {
  const seen = claimIds(decision.target).map((id) => {
    const row = runner.first(sql.selectFrom("claims").select("record").where("id", "=", id));
    if (!row) throw new Error(`no claim ${id} in the case`);
    return claimOf(row.record);
  });
  const row = { target: targetKey(decision.target), record: JSON.stringify(decision), seen: JSON.stringify(seen) };
  runner.run(sql.insertInto("judgements").values(row));
  const last = runner.first(sql.selectFrom("judgements").select((eb) => eb.fn.max("id").as("id")));
  return kept(runner, Number(last?.id));
}

/** @throws Error when there is no such judgement, or it was taken back before. */
export function withdraw(runner: Runner, id: number, taken: { readonly by: string; readonly at: string }): KeptJudgement {
  if (kept(runner, id).withdrawn !== null) throw new Error(`judgement ${id} was taken back before`);
  runner.run(sql.insertInto("withdrawals").values({ judgement: id, by: taken.by, at: taken.at }));
  return kept(runner, id);
}
