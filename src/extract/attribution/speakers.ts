// Noun phrases that speak → chains of sources: through whom each speaks, and who is meant by « he added ».

import type { LexEntry } from "../../language/entries.ts";
import { BIT } from "../../language/tags.ts";
import type { SourceLink } from "../../model.ts";
import { agrees } from "../grammar/clauses/agreement.ts";
import type { Predicate } from "../grammar/clauses/predicate.ts";
import { isComma, type Phrase } from "../grammar/phrases/phrase.ts";
import { tellsEvent } from "./source-phrases.ts";
import type { PronounKind, Sources } from "./sources.ts";

/** A chain and the phrase of its speaker. */
export interface Said {
  readonly links: readonly SourceLink[];
  readonly speaker: Phrase | null;
  /** Who issued the statement that speaks. */
  readonly issuer?: Phrase | null;
}

/** How many speakers back a pronoun may refer. */
const REACH = 5;

/** Everyone who has spoken in a report so far. */
export class Speakers {
  private readonly sources: Sources;
  /** Chains in the order of who spoke last. */
  private readonly chains: Said[] = [];
  /** How many of them spoke before the paragraph at hand. */
  private earlier = 0;

  constructor(sources: Sources) {
    this.sources = sources;
  }

  /** Lets go of what nothing that comes can refer to any more. */
  forget(): void {
    if (this.chains.length > REACH) this.chains.splice(0, this.chains.length - REACH);
    this.earlier = this.chains.length;
  }

  /** A paragraph begins. */
  paragraph(): void {
    this.earlier = this.chains.length;
  }

  /**
   * Who spoke last, of those whom a pronoun of a kind may mean: « he » is no body, « it » no person.
   *
   * @param here - In the paragraph at hand only.
   */
  meant(kind: PronounKind, here: boolean): Said | null {
    const first = Math.max(here ? this.earlier : 0, this.chains.length - REACH);
    for (let i = this.chains.length - 1; i >= first; i--) {
      const said = this.chains[i] as Said;
      // (« residents … he »: one of many is nobody who spoke)
      if (said.speaker === null || (kind === "person" && several(said.speaker))) continue;
      if (this.sources.kindOf(said.speaker, said.links.at(-1)) === kind) return said;
    }
    return null;
  }

  /** Who spoke last, of those whom a verb form may mean; whoever spoke last where it can mean none of them. */
  latest(tags = 0): Said | null {
    return this.agreeing(tags) ?? this.chains.at(-1) ?? null;
  }

  /** Who spoke last, of those whom a verb form may mean. */
  agreeing(tags: number): Said | null {
    for (let i = this.chains.length - 1, seen = 0; i >= 0 && seen < REACH; i--, seen++) {
      const said = this.chains[i] as Said;
      // « a source … he »: the noun's gender need not be the person's
      if (said.speaker === null || tags === 0 || said.speaker.head?.classes.has("report-source")) return said;
      if (agrees(said.speaker, tags, null) !== false) return said;
    }
    return null;
  }

  /** Whom a phrase that names nobody anew means; where it is a noun (« that source »), it is what he is called here. */
  returned(phrase: Phrase, tags = phrase.headTags): Said | null {
    const said = this.latest(tags);
    const last = said?.links.at(-1);
    if (said === null || last === undefined || phrase.head === null) return said;
    return { links: [...said.links.slice(0, -1), { ...last, ...this.sources.words(phrase) }], speaker: said.speaker };
  }

  /** Who spoke under the noun of a definite phrase that names nobody: « the source » is the one that an agency quoted before. */
  private unnamedBefore(phrase: Phrase): Said | null {
    const { head } = phrase;
    if (!phrase.definite || phrase.name || head === null || phrase.genitive !== null) return null;
    // (« a military source » may be a noun of its own)
    const isSource = head.classes.has("report-source");
    const called = (noun: LexEntry | undefined): boolean => noun === head || (isSource && noun?.classes.has("report-source") === true);
    return this.chains.findLast(({ links, speaker }) => called(speaker?.head ?? undefined) && links.at(-1)?.anonymous === true) ?? null;
  }

  /** Who spoke before a chain; the last one when there is none. */
  before(said: Said | null): Said | null {
    for (let i = this.chains.length - 1; i >= 0; i--) if (this.chains[i] !== said) return this.chains[i] as Said;
    return null;
  }

  /** Notes that a chain has spoken (again). */
  note(said: Said): Said {
    if (this.chains.at(-1) !== said) this.chains.push(said);
    return said;
  }

  /** The chain that a source phrase makes, with what it cites or is cited by. */
  chain(phrases: readonly Phrase[], k: number, nearer: readonly SourceLink[]): Said | null {
    const phrase = phrases[k];
    if (phrase === undefined) return null;
    if (anaphoric(phrase)) return this.returned(phrase);
    // « by his own account »
    if (phrase.possessive && phrase.head?.classes.has("speech") === true && !phrase.head.classes.has("statement")) return this.latest();
    let links = [...nearer, this.sources.link(phrase, phrases, k)];
    // « X quotes witnesses according to whom … »: who quotes stands nearer
    const quotes = phrases[k - 1];
    if (quotes?.kind === "relay" && quotes.entry?.value === "cites" && !this.sources.taken.has(phrase)) {
      const quoting = phrases.findLastIndex((p, m) => m < k - 1 && p.kind === "np" && p.prep === null && this.sources.plausible(p));
      if (quoting >= 0) links = [this.sources.link(phrases[quoting] as Phrase, phrases, quoting), ...links];
    }
    for (let m = k + 1; m < phrases.length && m < k + 8; m++) {
      const p = phrases[m] as Phrase;
      if (p.kind === "relay") {
        links = this.relayed(links, phrase, phrases, m);
        break;
      }
      if (p.kind === "vp" || p.kind === "sub" || p.kind === "conj") break;
    }
    // « cited by X, Y said », « citing X, Y said »
    const relay = relayBefore(phrases, k);
    if (relay >= 0 && relay + 1 !== k && !this.sources.taken.has(phrases[relay] as Phrase))
      links = this.relayed(links, phrase, phrases, relay);
    const before = links.length === 1 && links[0]?.anonymous === true ? this.unnamedBefore(phrase) : null;
    if (before !== null) return this.note({ links: [...before.links.slice(0, -1), ...links], speaker: before.speaker });
    return this.note({ links, speaker: phrase, issuer: this.issuerOf(phrase) });
  }

  /** « The ministry said … The statement added … »: whoever spoke last before a statement that nobody's name stands by has issued it. */
  private issuerOf({ head, definite, genitive, owner }: Phrase): Phrase | null {
    if (head?.classes.has("statement") !== true || !definite || genitive !== null || owner !== null) return null;
    const said = this.chains.at(-1);
    return said === undefined ? null : (said.issuer ?? said.speaker);
  }

  /** A chain lengthened by the source behind a word of relay. */
  relayed(links: readonly SourceLink[], speaker: Phrase, phrases: readonly Phrase[], relay: number): SourceLink[] {
    const word = phrases[relay] as Phrase;
    const next = phrases[relay + 1];
    if (next === undefined || next.kind !== "np" || next.pronoun !== null) return [...links];
    // « citing violations of the truce »: a ground for what is said, nobody's word
    if (word.entry?.value === "cites" && next.source === null && next.party === null && tellsEvent(next)) return [...links];
    this.sources.taken.add(word).add(next);
    const link = this.sources.link(next, phrases, relay + 1);
    if (word.entry?.value === "cited-by") return [link, ...links];
    // a body's mouth speaks in its place; an outlet stays between
    if (word.entry?.value === "voice" && !this.sources.reports(speaker)) return [...links.slice(0, -1), link];
    return [...links, link];
  }

  /** « told X »: the outlet that was told stands nearer to the reader. */
  told(predicate: Predicate, phrases: readonly Phrase[]): SourceLink[] {
    for (const name of ["to", "at", "object", "with"])
      for (const phrase of predicate.args.get(name) ?? [])
        if (this.sources.listens(phrase) && !(name === "object" && this.callsSpeaker(phrase, phrases))) return this.outlet(phrase);
    let speech = false; // « in an interview with »
    for (let m = predicate.at + 1; m < phrases.length && m < predicate.at + 8; m++) {
      const phrase = phrases[m] as Phrase;
      if (phrase.kind === "sub" || (phrase.kind === "punct" && phrase.mark === ":")) break;
      if (phrase.kind !== "np") continue;
      if (phrase.head !== null && (phrase.head.classes.has("speech") || phrase.head.classes.has("statement"))) speech = true;
      if (phrase.prep !== "to" && phrase.prep !== "at" && !(phrase.prep === "with" && speech)) continue;
      if (this.sources.listens(phrase)) return this.outlet(phrase);
    }
    return [];
  }

  /** « said the camp's director [Person Name] »: right behind the noun of who speaks stands his name, not whom he told. */
  private callsSpeaker(phrase: Phrase, phrases: readonly Phrase[]): boolean {
    const before = phrases[phrases.indexOf(phrase) - 1];
    return (
      phrase.name && phrase.inner === phrase.from && !this.sources.reports(phrase) && before?.kind === "np" && before.to === phrase.from
    );
  }

  /** The outlet that was told; « the press » at large is none. */
  private outlet(phrase: Phrase): SourceLink[] {
    return phrase.head?.classes.has("public") === true ? [] : [this.sources.link(phrase)];
  }
}

/** Index of a word of relay in front of a speaker: near before him, or in a clause of its own that opens what he says; else −1. */
function relayBefore(phrases: readonly Phrase[], speaker: number): number {
  for (let m = speaker - 1; m >= 0 && m > speaker - 5; m--) {
    const { kind, entry } = phrases[m] as Phrase;
    if (kind === "relay" && entry?.value === "cited-by") return m;
    if (kind === "vp" || kind === "sub") break;
  }
  // « citing X, Y said », and the verb first
  let m = phrases[speaker - 1]?.kind === "vp" ? speaker - 2 : speaker - 1;
  if (!isComma(phrases[m])) return -1;
  do m--;
  while (phrases[m]?.kind === "np");
  const before = phrases[m - 1]?.kind;
  return phrases[m]?.kind === "relay" && before !== "np" && before !== "vp" ? m : -1;
}

/** Stands for someone named before: « the same source », « this official », a pronoun, but not « one of them ». */
export function anaphoric(phrase: Phrase): boolean {
  return pointsBack(phrase) || (phrase.pronoun !== null && phrase.pronoun.kind !== "indef");
}

/** Nouns by which a report calls whoever has just spoken. */
const CALLED = ["report-source", "statement", "official", "spokesperson", "person", "media", "monitor", "aidorg", "activists", "medics"];

/** « this source », « the same official »: a noun that speaks, pointed at and told no more of. */
function pointsBack({ demonstrative, head, name, party, source, number, genitive, owner, places }: Phrase): boolean {
  if (head === null) return false;
  if (head.kind === "same-source") return true;
  const bare = !name && party === null && source === null && number === null && genitive === null && owner === null && places.length === 0;
  return demonstrative && bare && CALLED.some((one) => head.classes.has(one));
}

/** A noun in the plural, or a figure. */
const several = ({ headTags, number }: Phrase): boolean =>
  ((headTags & BIT.p) !== 0 && (headTags & BIT.s) === 0) || (number?.value ?? 0) > 1;
