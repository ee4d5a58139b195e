// A noun phrase behind a preposition that may be a conjunction → whether a finite verb of its own follows.
import { KIND, type Reading } from "../../../language/tokens.ts";
import type { Laid } from "../../sentence.ts";
import { pastOrParticiple } from "./participles.ts";

/** Tokens between the brackets round a short name. */
const SHORT_NAME = 4;

/** Where the figure that begins at a token and counts something ends, or 0: a year is nobody. */
function countAt(laid: Laid, i: number): number {
  const number = laid.numberAt(i);
  return number?.use === "count" ? number.to : 0;
}

/** The noun phrase that begins at a token is the subject of a finite verb right behind it, prepositional phrases between. */
export function clauseAhead(laid: Laid, from: number, to: number): boolean {
  let nominal = false;
  for (let i = from; i < to && i < from + 12; i++) {
    const named = Math.max(laid.placeAt(i)?.to ?? 0, laid.partyAt(i)?.to ?? 0, laid.sourceAt(i)?.to ?? 0, countAt(laid, i));
    if (named > i) {
      nominal = true;
      i = named - 1;
      continue;
    }
    if (nominal && laid.tokens.form[i] === "(") {
      // « after the Y Army (YA) seized »: a short name in brackets
      let close = i + 1;
      while (close < to && close <= i + SHORT_NAME && laid.tokens.form[close] !== ")") close++;
      if (laid.tokens.form[close] === ")") {
        i = close;
        continue;
      }
    }
    // « after the rebels on Sunday struck X »
    const time = nominal ? laid.timeAt(i) : undefined;
    if (time !== undefined) {
      i = Math.max(i, time.to - 1);
      continue;
    }
    if (laid.timeAt(i) !== undefined || laid.tokens.kind[i] === KIND.punct) return false;
    const term = laid.termAt(i);
    const readings = term?.readings ?? (laid.tokens.readings[i] as readonly Reading[]);
    if (readings.length === 0) {
      nominal = true;
      continue;
    }
    const roles = readings.map(({ role }) => role);
    if (roles.includes("sub") || roles.includes("rel") || (roles.includes("conj") && !nominal)) return false;
    if (roles.includes("pron") && !nominal) return readings.some(({ entry }) => entry.kind === "subj");
    const verb = roles.findIndex((role) => role === "verb" || role === "aux");
    if (verb >= 0 && nominal) {
      if (roles.every((role) => role === "verb" || role === "aux")) return true;
      const { entry } = readings[verb] as Reading;
      if (roles.includes("part") && pastOrParticiple(laid, i, to, entry, "noun", false, false) === "verb") return true;
      if (roles.includes("part")) return false;
    }
    if (roles.includes("noun") || roles.includes("name")) nominal = true;
    if (term !== undefined) i = term.to - 1;
  }
  return false;
}
