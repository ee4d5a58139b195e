// A noun that tells (« reports that … », « the army's claim that … ») → the stretch that it tells, on whose word, and how sure.
import type { SourceLink } from "../../model.ts";
import type { Phrase } from "../grammar/phrases/phrase.ts";
import type { Laid } from "../sentence.ts";
import type { Scope } from "./scopes.ts";
import { calledUntrue, tellsEvent } from "./source-phrases.ts";
import type { Sources } from "./sources.ts";
import type { Speakers } from "./speakers.ts";
import { relativeEnd, type Sentence } from "./stretches.ts";

/** Phrases behind a telling noun among which the clause that it tells begins. */
const REACH = 4;
/** Prepositions behind which stands whose word a noun is. */
const TELLERS = ["by", "from", "of"];
/** Classes of nouns for what one hears. */
const HEARD = ["tidings", "report-source"];

/** Reads what the nouns of one report tell. */
export class ToldNouns {
  private readonly laid: Laid;
  private readonly sources: Sources;
  private readonly spoken: Speakers;

  constructor(laid: Laid, sources: Sources, spoken: Speakers) {
    this.laid = laid;
    this.sources = sources;
    this.spoken = spoken;
  }

  /** The tokens of the clause that the noun at k tells: « reports [by X] that | the rebels have left »; null where it tells none. */
  clause({ phrases, to }: Sentence, k: number): [number, number] | null {
    const noun = phrases[k];
    if (noun?.kind !== "np" || noun.pronoun !== null || noun.head?.says !== true) return null;
    let m = k + 1;
    while (m < k + REACH && phrases[m]?.kind === "np" && phrases[m]?.prep !== null) m++;
    const [that, subject] = [phrases[m], phrases[m + 1]];
    if (that === undefined || subject === undefined) return null;
    // (« the report which the army published »: a relative word that opens no clause of its own tells which one it is)
    const { readings } = this.laid.tokens;
    const opens = that.kind === "rel" && that.prep === null && readings[that.from]?.some(({ entry }) => entry.role === "that") === true;
    if (!opens && !(that.kind === "sub" && that.entry?.role === "that")) return null;
    if (subject.kind === "vp") return subject.verb?.subject != null ? [that.to, relativeEnd(phrases, m, to)] : null;
    if (subject.kind !== "np" || subject.prep !== null) return null;
    const verb = phrases.slice(m + 2).find(({ kind }) => kind !== "np" && kind !== "adv" && kind !== "time");
    return verb?.verb?.finite === true ? [that.to, relativeEnd(phrases, m, to)] : null;
  }

  /** What the noun at k tells, on its own word or its owner's; null where it tells nothing, or another word says on whose. */
  scope(sentence: Sentence, k: number): Scope | null {
    const { phrases, predicates } = sentence;
    const noun = phrases[k] as Phrase;
    if (noun.kind !== "np" || noun.head?.says !== true || noun.prep === "according-to" || phrases[k - 1]?.kind === "relay") return null;
    const told = this.clause(sentence, k) ?? this.event(sentence, noun);
    if (told === null) return null;
    // « said in a statement to the press that X fell »: whoever says it by the noun is named
    const said = predicates.some(
      ({ verb, args }) => verb?.uses.some(({ role }) => role === "say") === true && [...args.values()].some((list) => list.includes(noun)),
    );
    // (« reports that X fell are false »: whoever calls them so denies it, and they are nobody's word)
    if (said || calledUntrue(noun, predicates)) return null;
    return this.over(told, sentence, k, {});
  }

  /** The scope of a stretch that the noun at k tells. */
  over([from, to]: readonly [number, number], { phrases }: Sentence, k: number, how: Partial<Scope>): Scope {
    const noun = phrases[k] as Phrase;
    const stance = noun.head?.uses.find(({ role }) => role === "say")?.value;
    const said = this.teller(phrases, k);
    return {
      from,
      to,
      links: noun.negated ? [] : said.links,
      speaker: said.speaker,
      issuer: null,
      rule: "attribution.noun",
      cue: noun.headAt,
      denied: stance === "deny" && !noun.negated,
      doubted: stance === "doubt" || noun.negated,
      withheld: false,
      passing: true,
      inherited: false,
      ...how,
    };
  }

  /** « reports of fighting in X »: what one hears of, where that is no clause. */
  private event({ predicates }: Sentence, { head, genitive, negated }: Phrase): [number, number] | null {
    if (negated || genitive === null || !tellsEvent(genitive) || !HEARD.some((name) => head?.classes.has(name) === true)) return null;
    const told = predicates.find(({ phrase }) => phrase === genitive);
    return told === undefined ? null : [genitive.from, told.to];
  }

  /** Whose word a telling noun is: its owner's, else its own. */
  private teller(phrases: readonly Phrase[], k: number): { readonly links: readonly SourceLink[]; readonly speaker: Phrase | null } {
    const noun = phrases[k] as Phrase;
    const { owner } = noun;
    if (owner !== null && this.sources.plausible(owner)) return { links: [this.sources.link(owner)], speaker: owner };
    if (noun.possessive) return this.spoken.latest() ?? { links: [], speaker: null };
    for (let m = k + 1; m < k + REACH && phrases[m]?.kind === "np"; m++) {
      const p = phrases[m] as Phrase;
      if (p.prep !== null && TELLERS.includes(p.prep) && p.pronoun === null && this.sources.plausible(p))
        return { links: [this.sources.link(p, phrases, m)], speaker: p };
    }
    return { links: [{ ...this.sources.link(noun), anonymous: true }], speaker: null };
  }
}
