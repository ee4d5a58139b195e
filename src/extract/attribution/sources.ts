// Noun phrases that speak → links of a chain: who is meant, by name, by function or by a short return, and through whom.
import type { LexEntry } from "../../language/lexicon.ts";
import type { SourceLink } from "../../model.ts";
import { classesOf } from "../frames/actors.ts";
import { agrees } from "../grammar/clauses/agreement.ts";
import type { Predicate } from "../grammar/clauses/predicate.ts";
import { isComma, type Phrase } from "../grammar/phrases/phrase.ts";
import type { Laid } from "../sentence.ts";

/** A chain and the phrase of its speaker. */
export interface Said {
  readonly links: readonly SourceLink[];
  readonly speaker: Phrase | null;
}

const SOURCE_CLASSES = [
  "person",
  "official",
  "spokesperson",
  "media",
  "report-source",
  "statement",
  "monitor",
  "correspondent",
  "body",
  "aidorg",
  "government",
  "army",
  "armed",
  "group",
  "state",
  "source",
  "activists",
  "medics",
  "persons",
  "civilians",
  "side",
];
/** How many sources back a short return may refer. */
const MEMORY = 60;
/** How many speakers back a pronoun may refer. */
const REACH = 5;
const REPORTERS = new Set(["media", "correspondent"]);
/** Classes of what a source makes and others quote. */
const MADE = ["statement", "toll", "report-source"];

/** Everyone who has spoken in a report so far. */
export class Speakers {
  private readonly laid: Laid;
  private readonly publisher: string | null;
  /** Sources named so far, for short returns: phrase, link and the token behind its last. */
  private readonly named: { readonly phrase: Phrase; readonly link: SourceLink; readonly to: number }[] = [];
  /** Chains in the order of who spoke last. */
  private readonly chains: Said[] = [];
  /** Phrases that a chain holds beside its speaker's own. */
  readonly taken = new Set<Phrase>();

  constructor(laid: Laid, publisher: string | null) {
    this.laid = laid;
    this.publisher = publisher;
  }

  /** Lets go of what nothing that comes can refer to any more. */
  forget(): void {
    this.taken.clear();
    if (this.named.length > MEMORY) this.named.splice(0, this.named.length - MEMORY);
    if (this.chains.length > REACH) this.chains.splice(0, this.chains.length - REACH);
  }

  /** Who spoke last, of those whom a verb form may mean. */
  latest(tags = 0): Said | null {
    for (let i = this.chains.length - 1, seen = 0; i >= 0 && seen < REACH; i--, seen++) {
      const said = this.chains[i] as Said;
      // « a source … he »: the noun's gender need not be the person's
      if (said.speaker === null || tags === 0 || said.speaker.head?.classes.has("report-source")) return said;
      if (agrees(said.speaker, tags, null) !== false) return said;
    }
    return this.chains.at(-1) ?? null;
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

  /** True for a phrase that may be whom a verb of saying has as its subject. */
  plausible(phrase: Phrase): boolean {
    if (phrase.source !== null || phrase.party !== null || phrase.name || phrase.head?.party != null) return true;
    if (this.speaks(phrase)) return true;
    // a name alone, of a place that speaks or of a person whom no register holds
    if (phrase.head !== null || phrase.number !== null) return false;
    const { readings, start, text } = this.laid.tokens;
    const letter = text[start[phrase.headAt] as number] ?? "";
    // (a script with capitals would have marked a name as such)
    return phrase.places.length > 0 || (readings[phrase.headAt]?.length === 0 && letter.toUpperCase() === letter.toLowerCase());
  }

  /** True for a phrase whose noun is of those who speak: officials, witnesses, bodies, outlets. */
  speaks(phrase: Phrase): boolean {
    const classes = classesOf(phrase, this.laid.ground, null);
    return SOURCE_CLASSES.some((c) => classes.has(c));
  }

  /** The chain that a source phrase makes, with what it cites or is cited by. */
  chain(phrases: readonly Phrase[], k: number, nearer: readonly SourceLink[]): Said | null {
    const phrase = phrases[k];
    if (phrase === undefined) return null;
    if (anaphoric(phrase)) return this.latest(phrase.headTags);
    // « by his own account »
    if (phrase.possessive && phrase.head?.classes.has("speech") === true && !phrase.head.classes.has("statement")) return this.latest();
    let links = [...nearer, this.link(phrase, phrases, k)];
    // « X quotes witnesses according to whom … »: who quotes stands nearer
    const quotes = phrases[k - 1];
    if (quotes?.kind === "relay" && quotes.entry?.value === "cites" && !this.taken.has(phrase)) {
      const quoting = phrases.findLastIndex((p, m) => m < k - 1 && p.kind === "np" && p.prep === null && this.plausible(p));
      if (quoting >= 0) links = [this.link(phrases[quoting] as Phrase, phrases, quoting), ...links];
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
    if (relay >= 0 && relay + 1 !== k && !this.taken.has(phrases[relay] as Phrase)) links = this.relayed(links, phrase, phrases, relay);
    return this.note({ links, speaker: phrase });
  }

  /** A chain lengthened by the source behind a word of relay. */
  relayed(links: readonly SourceLink[], speaker: Phrase, phrases: readonly Phrase[], relay: number): SourceLink[] {
    const word = phrases[relay] as Phrase;
    const next = phrases[relay + 1];
    if (next === undefined || next.kind !== "np" || next.pronoun !== null) return [...links];
    // « citing violations of the truce »: a ground for what is said, nobody's word
    if (word.entry?.value === "cites" && next.source === null && next.party === null && tellsEvent(next)) return [...links];
    this.taken.add(word).add(next);
    const link = this.link(next, phrases, relay + 1);
    if (word.entry?.value === "cited-by") return [link, ...links];
    // a body's mouth speaks in its place; an outlet stays between
    if (word.entry?.value === "voice" && !this.reports(speaker)) return [...links.slice(0, -1), link];
    return [...links, link];
  }

  /** « told X »: the outlet that was told stands nearer to the reader. */
  told(predicate: Predicate, phrases: readonly Phrase[]): SourceLink[] {
    for (const name of ["to", "at", "object", "with"])
      for (const phrase of predicate.args.get(name) ?? []) if (this.reports(phrase)) return [this.link(phrase)];
    let speech = false; // « in an interview with »
    for (let m = predicate.at + 1; m < phrases.length && m < predicate.at + 8; m++) {
      const phrase = phrases[m] as Phrase;
      if (phrase.kind === "sub" || (phrase.kind === "punct" && phrase.mark === ":")) break;
      if (phrase.kind !== "np") continue;
      if (phrase.head !== null && (phrase.head.classes.has("speech") || phrase.head.classes.has("statement"))) speech = true;
      if (phrase.prep !== "to" && phrase.prep !== "at" && !(phrase.prep === "with" && speech)) continue;
      if (this.reports(phrase)) return [this.link(phrase)];
    }
    return [];
  }

  private reports(phrase: Phrase): boolean {
    if (phrase.source !== null && this.laid.ground.isMedia(phrase.source.id)) return true;
    return classesOf(phrase, this.laid.ground, null).has("media");
  }

  /** One link of a chain from a noun phrase, with its genitives and name. */
  link(phrase: Phrase, phrases: readonly Phrase[] = [], k = -1): SourceLink {
    const maker = k < 0 ? -1 : this.maker(phrase, phrases, k);
    if (maker > 0) {
      this.taken.add(phrases[maker] as Phrase);
      return this.link(phrases[maker] as Phrase, phrases, maker);
    }
    const { tokens, ground } = this.laid;
    let last = phrase;
    const swallowed = this.swallowed(phrase);
    const head = phrase.head ?? swallowed;
    const isPerson =
      head !== null &&
      (head.classes.has("person") || head.classes.has("official") || head.classes.has("report-source")) &&
      !head.classes.has("spokesperson") &&
      !head.classes.has("statement");
    const unnamed = isPerson || (head?.classes.has("people") === true && !head.classes.has("armed"));
    const told = head !== null && ["statement", "speech", "report-source", "toll", "monitor"].some((c) => head.classes.has(c));
    // a person's own name wins over the body he belongs to; an unnamed person is not his body
    const pick = (p: Phrase): string | null =>
      p.sources.find((s) => ground.isPerson(s.id))?.id ?? (isPerson ? null : (p.source?.id ?? p.owner?.source?.id ?? null));
    let source = pick(phrase);
    let named = phrase.name || source !== null;
    let m = k + 1;
    for (; k >= 0 && m < phrases.length; m++) {
      const next = phrases[m] as Phrase;
      if (this.taken.has(next)) break;
      if (next.kind !== "np" || next.from !== last.to || next.pronoun !== null) {
        // a name set off by commas or brackets after a function, or a function after a name
        if (isComma(next) || next.mark === "(") {
          const apposed = phrases[m + 1];
          if (
            apposed !== undefined &&
            apposed.kind === "np" &&
            apposed.prep === null &&
            // (« citing a witness, the agency said »: whoever is before a verb behind what is cited speaks himself)
            !(phrases[k - 1]?.kind === "relay" && phrases[m + 2]?.verb?.finite === true) &&
            (apposed.source !== null ||
              (apposed.head === null && apposed.number === null && phrase.pronoun !== null) ||
              bareName(apposed, phrases[m + 2]) ||
              (apposed.head !== null &&
                (apposed.head.classes.has("official") || apposed.head.classes.has("spokesperson") || apposed.head.classes.has("person"))))
          ) {
            const person = apposed.sources.find((s) => ground.isPerson(s.id));
            if (person !== undefined || source === null) source = person?.id ?? source ?? pick(apposed);
            if (apposed.name) named = true;
            last = apposed;
            m++;
            continue;
          }
        }
        break;
      }
      if (
        next.prep !== null &&
        next.prep !== "of" &&
        next.prep !== "in" &&
        next.prep !== "at" &&
        next.prep !== "for" &&
        !(next.prep === "from" && (told || isPerson || head === null || head.classes.has("persons"))) &&
        !(next.prep === "to" && told && !this.reports(next))
      )
        break;
      // « X in a statement »: where it was said
      if (next.prep === "in" && !told && tells(next)) break;
      // « reports of the death of N », « in a statement the fall of X »: what is told, not who tells it
      if (
        next.source === null &&
        next.party === null &&
        tellsEvent(next) &&
        (next.prep === "from" || next.prep === "to" || told || tells(last))
      )
        break;
      // a noun that neither names the person nor stands in the genitive begins what is said
      if (next.prep === null && next.head !== null && !next.name && next.source === null && last.genitive !== next) break;
      if (next.source !== null) {
        const person = next.sources.find((s) => ground.isPerson(s.id));
        if (person !== undefined) source = person.id;
        else if (next.prep === null || !isPerson) source ??= next.source.id;
      }
      if (next.name && next.prep === null) named = true;
      last = next;
    }
    if (k >= 0) last = beside(last, phrase, phrases, m, (p) => p.prep === "to" && this.reports(p));
    if (k >= 0 && last.to === (phrases[m - 1] as Phrase).to && source === null && unnamed && !named) last = this.joint(last, phrases, m);
    if (source === null && phrase.party !== null) source = ground.sourceOfParty(phrase.party);
    if (source === null && head !== null && (head.classes.has("correspondent") || (head.classes.has("media") && phrase.possessive)))
      source = this.publisher;
    if (source === null && head !== null && !isPerson) source = this.recall(phrase);
    if (source === null && head === null) source = this.recallName(phrase);
    const start = tokens.start[swallowed === null ? phrase.inner : phrase.inner - 1] as number;
    const end = tokens.end[last.to - 1] as number;
    const link: SourceLink = {
      source,
      anonymous: !named && (unnamed || (head?.classes.has("spokesperson") ?? false)),
      start,
      end,
      exact: tokens.text.slice(start, end),
    };
    this.named.push({ phrase, link, to: last.to });
    return link;
  }

  /** « [residents and a port official] said »: two unnamed sources joined before the verb, or named together at the end, are one link. */
  private joint(last: Phrase, phrases: readonly Phrase[], m: number): Phrase {
    const other = phrases[m + 1];
    if (phrases[m]?.kind !== "conj" || phrases[m]?.entry?.role !== "and" || phrases[m]?.from !== last.to) return last;
    if (
      other?.kind !== "np" ||
      (other.prep !== null && other.prep !== "according-to") ||
      other.pronoun !== null ||
      other.source !== null ||
      !this.speaks(other)
    )
      return last;
    let end = m + 1;
    while (phrases[end + 1]?.kind === "np" && phrases[end + 1]?.prep !== null && phrases[end + 1]?.prep !== "according-to") end++;
    const behind = phrases[end + 1];
    const speaks = behind?.kind === "vp" && behind.verb?.uses.some((use) => use.role === "say") === true;
    return behind === undefined || behind.kind === "punct" || behind.kind === "relay" || speaks ? (phrases[end] as Phrase) : last;
  }

  /** « appris mardi [de sources] sécuritaires »: the noun that the preposition ends with, where an adjective is all that stands behind. */
  private swallowed({ head, name, source, party, prep, inner, number }: Phrase): LexEntry | null {
    if (head !== null || name || source !== null || party !== null || number !== null || prep !== "according-to") return null;
    const readings = this.laid.tokens.readings[inner - 1] ?? [];
    return readings.find(({ entry }) => entry.cat === "noun" && entry.classes.has("report-source"))?.entry ?? null;
  }

  /** « a toll released by the governor », « estimates by X »: index of whoever made what is quoted, or −1. */
  private maker(phrase: Phrase, phrases: readonly Phrase[], k: number): number {
    const classes = phrase.head?.classes;
    if (classes === undefined || !MADE.some((name) => classes.has(name))) return -1;
    for (let m = k + 1; m < phrases.length && m < k + 5; m++) {
      const next = phrases[m] as Phrase;
      if (next.kind === "relay" && next.entry?.value === "cited-by" && !classes.has("report-source")) {
        const by = phrases[m + 1];
        if (by?.kind !== "np" || by.pronoun !== null || !this.plausible(by)) return -1;
        this.taken.add(next);
        return m + 1;
      }
      if (next.kind === "vp") this.taken.add(next); // it tells who published, not what was said
      if (next.kind === "np" && next.prep === "by") return next.pronoun === null && this.plausible(next) ? m : -1;
      const describes =
        (next.kind === "vp" && next.verb?.finite === false && next.verb.passive) || (next.kind === "np" && next.prep !== null);
      if (!describes && next.kind !== "time") return -1;
    }
    return -1;
  }

  /** « the centre », « the statement »: the last source named with that noun, or the last one at all for a statement. */
  private recall(phrase: Phrase): string | null {
    if (!phrase.definite || phrase.name || phrase.head === null) return null;
    if (phrase.genitive !== null && phrase.genitive.source !== null) return phrase.genitive.source.id;
    for (let i = this.named.length - 1; i >= 0 && i > this.named.length - MEMORY; i--) {
      const { phrase: earlier, link } = this.named[i] as (typeof this.named)[number];
      if (link.source === null) continue;
      if (phrase.head.classes.has("statement") && !REPORTERS.has(earlier.head?.lemma ?? "")) return link.source;
      if (earlier.head === phrase.head) return link.source;
    }
    // the noun may be part of the register name: « the observatory »
    for (let i = this.named.length - 1; i >= 0 && i > this.named.length - MEMORY; i--) {
      const { phrase: earlier, link } = this.named[i] as (typeof this.named)[number];
      if (link.source === null) continue;
      for (let t = earlier.from; t < earlier.to; t++) if (this.laid.tokens.form[t] === phrase.head.lemma) return link.source;
    }
    // « l'ONG »: the last observatory or rights group, whatever its name
    if (phrase.head.classes.has("monitor"))
      for (let i = this.named.length - 1; i >= 0 && i > this.named.length - MEMORY; i--) {
        const { source } = (this.named[i] as (typeof this.named)[number]).link;
        if (source !== null && this.laid.ground.isMonitor(source)) return source;
      }
    return null;
  }

  /** A family name alone: the person named with it before. */
  private recallName(phrase: Phrase): string | null {
    const { form } = this.laid.tokens;
    const last = form[phrase.to - 1];
    for (let i = this.named.length - 1; i >= 0 && i > this.named.length - MEMORY; i--) {
      const { phrase: earlier, link, to } = this.named[i] as (typeof this.named)[number];
      if (link.source === null || !this.laid.ground.isPerson(link.source)) continue;
      for (let t = earlier.from; t < to; t++) if (form[t] === last) return link.source;
    }
    return null;
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

/** A noun phrase with an event as its head. */
function tellsEvent({ head, name }: Phrase): boolean {
  return head !== null && !name && head.uses.some((use) => use.role === "sense");
}

/** A noun phrase that is a saying: a statement, a report. */
function tells({ head }: Phrase): boolean {
  return head !== null && ["statement", "speech", "report-source"].some((c) => head.classes.has(c));
}

/** A proper name alone between marks, at the end, or before the verb: the person whose function stands before. */
function bareName(phrase: Phrase, next: Phrase | undefined): boolean {
  if (phrase.head !== null || !phrase.name || phrase.places.length > 0 || phrase.number !== null) return false;
  return next === undefined || next.kind === "punct" || next.kind === "vp" || next.kind === "relay";
}

/** Stands for someone named before: a pronoun, but not « one of them ». */
export function anaphoric(phrase: Phrase): boolean {
  return phrase.head?.kind === "same-source" || (phrase.pronoun !== null && phrase.pronoun.kind !== "indef");
}

/** The last phrase of what describes an unnamed source: « who asked not to be named », « a baker who called himself Abu Yazan ». */
function beside(last: Phrase, phrase: Phrase, phrases: readonly Phrase[], m: number, listens: (p: Phrase) => boolean): Phrase {
  for (let j = m, seen = 0; j < phrases.length && seen < 4; j++, seen++) {
    const next = phrases[j] as Phrase;
    if (next.kind === "unnamed") return next;
    if (next.kind !== "np" && !isComma(next)) break;
  }
  const told = phrases[m];
  if (phrase.definite || phrase.name || told?.kind !== "vp" || told.verb?.finite !== true || told.from !== last.to) return last;
  if (told.verb.uses.some((use) => use.role === "say")) return last; // the verb of saying itself
  let end = told;
  for (let j = m + 1; phrases[j]?.kind === "np"; j++) {
    const next = phrases[j] as Phrase;
    // « an official who lives in Turkey [told] Reuters [of] the fall of X »: whom he told, and what
    if (listens(next) || (next.prep === null && end.prep !== null)) break;
    end = next;
  }
  return end;
}
