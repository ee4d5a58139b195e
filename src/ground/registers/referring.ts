// The names that a report has in full → with what refers to them: the head noun alone, a person's surname.
import { FLAG, KIND, type Reading, type Tokens } from "../../language/tokens.ts";
import type { Match } from "../names/name-trie.ts";
import { type Hit, plainHit, type Registered } from "./hit.ts";
import { articled, isCased, joint } from "./named.ts";
import type { RegisterNames } from "./names.ts";

/** « la coalition », « the ministry »: the head noun of a longer name above, definite and bare. */
export function withHeads(register: RegisterNames, tokens: Tokens, hits: readonly Hit[], what: Registered): Hit[] {
  if (register.heads.size === 0 && !hits.some((hit) => hit.head !== null)) return [...hits];
  const out: Hit[] = [];
  const heads = new Map(register.heads);
  let h = 0;
  for (let t = register.heads.size > 0 ? 0 : (hits[0] as Hit).from; t < tokens.count; ) {
    const held = hits[h];
    if (held !== undefined && held.from <= t) {
      out.push(held);
      if (held.head !== null) heads.set(held.head, held.id);
      t = Math.max(held.to, t + 1);
      h++;
      continue;
    }
    const id =
      ((tokens.begins[t] as number) & register.begins.head) !== 0 && tokens.kind[t] === KIND.word
        ? heads.get(tokens.form[t] as string)
        : undefined;
    if (id !== undefined && ((articled(register, tokens, t) && bare(register, tokens, t + 1)) || beside(register, tokens, t + 1, id))) {
      const from = register.cutter.isNameArticle(tokens, t - 1) ? t - 1 : t;
      out.push(plainHit(from, t + 1, `${what}.head`, id, { certain: false }));
    }
    t++;
  }
  return out;
}

/** « coalition planes »: in a language that sets noun before noun, the noun of an armed side beside what it owns. */
function beside(register: RegisterNames, tokens: Tokens, t: number, id: string): boolean {
  if (!register.compound || !register.armed.has(id) || t >= tokens.count) return false;
  if (tokens.kind[t] !== KIND.word || ((tokens.flags[t] as number) & (FLAG.first | FLAG.capital | FLAG.hyphen)) !== 0) return false;
  const readings = tokens.readings[t] as readonly Reading[];
  return readings.length > 0 && readings.some(({ entry }) => entry.cat === "noun") && readings.every(({ entry }) => entry.cat !== "prep");
}

/** Nothing behind that makes it another: no genitive, adjective, name or number. */
function bare(register: RegisterNames, tokens: Tokens, t: number): boolean {
  if (t >= tokens.count || ((tokens.flags[t] as number) & FLAG.first) !== 0 || tokens.kind[t] === KIND.punct) return true;
  if (tokens.kind[t] === KIND.number || ((tokens.flags[t] as number) & (FLAG.capital | FLAG.glued | FLAG.hyphen)) !== 0) return false;
  if (register.cutter.isNameArticle(tokens, t)) return false;
  const readings = tokens.readings[t] as readonly Reading[];
  if (
    readings.some(({ entry }) => entry.cat === "prep" && entry.rel === "of") ||
    readings.some(({ entry }) => entry.classes.has("demonym"))
  )
    return false;
  return readings.length === 0 || readings.some(({ entry }) => entry.cat !== "adj" && entry.cat !== "noun");
}

/** Surnames of persons whose full name stands in the report too. */
export function withSurnames(register: RegisterNames, tokens: Tokens, hits: readonly Hit[], full: ReadonlySet<string>): Hit[] {
  const out: Hit[] = [];
  const matches: Match<string>[] = [];
  let h = 0;
  for (let t = 0; t < tokens.count; ) {
    const held = hits[h];
    if (held !== undefined && held.from <= t) {
      out.push(held);
      t = held.to;
      h++;
      continue;
    }
    if (((tokens.begins[t] as number) & register.begins.surname) !== 0 && tokens.kind[t] === KIND.word) {
      matches.length = 0;
      register.surnames.at(tokens, t, held?.from ?? tokens.count, matches);
      const match = matches[matches.length - 1];
      const id = match?.ends.find((one) => full.has(one));
      if (
        match !== undefined &&
        id !== undefined &&
        (!isCased(tokens, t) || ((tokens.flags[t] as number) & FLAG.capital) !== 0) &&
        !joint(tokens, t, register) &&
        !joint(tokens, match.to, register)
      ) {
        let from = t;
        while (
          from > (out[out.length - 1]?.to ?? 0) &&
          register.cutter.isNameArticle(tokens, from - 1) &&
          ((tokens.flags[from] as number) & FLAG.first) === 0
        )
          from--;
        out.push(plainHit(from, match.to, "source.surname", id, { certain: true }));
        t = match.to;
        continue;
      }
    }
    t++;
  }
  return out;
}
