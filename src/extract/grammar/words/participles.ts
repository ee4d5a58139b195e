// A form that may be a verb, a participle or an adjective → which of them it is, by what it governs and what stands before.
import type { LexEntry } from "../../../language/entries.ts";
import { CAN } from "../../../language/marks.ts";
import { FLAG, KIND, type Reading } from "../../../language/tokens.ts";
import type { Laid } from "../../sentence.ts";
import { finiteAhead, marked, nounAhead, verbForm } from "./ahead.ts";
import type { Role } from "./word.ts";

/** Whether a form that is both past tense and past participle heads its clause or describes the noun before it. */
export function pastOrParticiple(
  laid: Laid,
  i: number,
  to: number,
  entry: LexEntry,
  before: Role,
  finite: boolean,
  /** A relative clause has begun and has no verb yet. */
  opens: boolean,
): "verb" | "part" {
  if (before === "pron" || before === "rel") return "verb";
  // « executed three [captured] soldiers »: between a figure and a bare noun, where the clause has its verb
  if (before === "number" && bareNoun(laid, i + 1, to) && (finite || finiteAhead(laid, i + 2, to))) return "part";
  // « soldiers held [hostage] in X »: the verb's own words are no object
  const own = finite && entry.uses.some(({ tail }) => tail?.length === 1 && tail[0] === laid.tokens.form[i + 1]);
  const next = governs(laid, own ? i + 2 : i + 1, to);
  if (next === "by") return "part";
  if (next === "object" || opens) return "verb";
  // « X said on Monday that »: a verb of saying is a participle only before its infinitive (« said to be »)
  if (!finite && entry.says && !entry.transitive && !marked(laid, i + 1)) return "verb";
  // « handed [in] their rifles »: the particle's verb has its object behind it
  const particle = !finite && entry.uses.some(({ tail }) => tail?.length === 1 && tail[0] === laid.tokens.form[i + 1]);
  if (particle && i + 2 < to && ((laid.tokens.marks[i + 2] as number) & CAN.det) !== 0) return "verb";
  if (entry.transitive) return "part";
  return finite || finiteAhead(laid, i + 1, to) ? "part" : "verb";
}

/** What stands behind a verb form: the doer of a passive, a bare noun phrase (an object), or something else. */
function governs(laid: Laid, from: number, to: number): "by" | "object" | null {
  const { tokens } = laid;
  let limit = from + 4;
  for (let i = from; i < to && i < limit; i++) {
    // « launched in February an offensive », « taken on Friday by X »
    const time = laid.timeAt(i) ?? (laid.timeAt(i + 1)?.from === i + 1 && timed(laid, i) ? laid.timeAt(i + 1) : undefined);
    if (time !== undefined) {
      limit += time.to - i;
      i = time.to - 1;
      continue;
    }
    if (laid.numberAt(i) !== undefined) return "object";
    const term = laid.termAt(i);
    if (laid.namedAt(i)) if (term === undefined || !term.readings.some(({ entry }) => entry.cat === "prep")) return "object";
    if (tokens.kind[i] === KIND.punct) {
      if (tokens.form[i] === '"') continue;
      return null;
    }
    const readings = term?.readings ?? (tokens.readings[i] as readonly Reading[]);
    // (« launched dawn attacks »: a noun of no meaning before the noun)
    if (readings.length === 0)
      return ((tokens.flags[i] as number) & FLAG.capital) !== 0 || (i + 1 < to && nounAhead(laid, i + 1)) ? "object" : null;
    const roles = readings.map(({ role }) => role);
    if (readings.some(({ entry }) => entry.cat === "prep" && entry.rel === "by")) return "by";
    // « brought to 40 the number »: what is heavy stands last
    if (roles.includes("prep") && laid.numberAt(i + 1) !== undefined) {
      const behind = laid.tokens.readings[(laid.numberAt(i + 1)?.to ?? to) as number] ?? [];
      return behind.some(({ entry }) => entry.cat === "det") ? "object" : null;
    }
    if (roles.includes("prep") || roles.includes("sub")) return null;
    if (roles.includes("det") || roles.includes("noun") || roles.includes("adj") || roles.includes("pron")) return "object";
    // « killed and wounded dozens »: the second verb's object is the first's
    if (roles.includes("conj") && (i + 1 >= to || !verbForm(laid.tokens.readings[i + 1] as readonly Reading[]))) return null;
    if (!roles.includes("conj") && !roles.includes("adv") && !(i > from && (roles.includes("verb") || roles.includes("part")))) return null;
  }
  return null;
}

/** A noun that no article, figure or name opens stands at a token. */
function bareNoun(laid: Laid, i: number, to: number): boolean {
  if (i >= to || !nounAhead(laid, i) || laid.namedAt(i) || laid.numberAt(i) !== undefined) return false;
  return ((laid.tokens.marks[i] as number) & (CAN.det | CAN.pron)) === 0;
}

/** A preposition that a time stands behind. */
function timed(laid: Laid, i: number): boolean {
  return (laid.tokens.readings[i] as readonly Reading[]).some(({ entry }) => entry.cat === "prep" && entry.rel !== "by");
}

/** A participle between a determiner, a figure or an adjective and a noun describes the noun. */
export function modifiesNoun(laid: Laid, behind: number, entry: LexEntry, role: Role, before: Role, last: LexEntry | null): boolean {
  if (before !== "adj" && before !== "number" && !(before === "det" && role === "ger")) return false;
  if (last?.classes.has("demonym") === true || entry.uses.some(({ value }) => HARM.has(value))) return false;
  if (laid.placeAt(behind) !== undefined || laid.partyAt(behind) !== undefined || laid.numberAt(behind) !== undefined) return false;
  return nounAhead(laid, behind) && ((laid.tokens.marks[behind] as number) & (CAN.det | CAN.pron)) === 0;
}

/** Senses of participles that count people (« 12 wounded soldiers »). */
const HARM = new Set(["kill", "wound"]);
