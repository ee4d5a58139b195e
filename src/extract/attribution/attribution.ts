// Clauses of a whole report → scopes: which stretch of tokens rests on whose word, and whether it is denied.
import type { Use } from "../../language/lexicon.ts";
import { BIT } from "../../language/tags.ts";
import { FLAG } from "../../language/tokens.ts";
import { agrees } from "../grammar/clauses/agreement.ts";
import type { Clauses } from "../grammar/clauses/clauses.ts";
import type { Predicate } from "../grammar/clauses/predicate.ts";
import { isComma, isOpenQuote, type Phrase, says, type VerbGroup } from "../grammar/phrases/phrase.ts";
import type { Laid } from "../sentence.ts";
import { Content, otherSaying, parts } from "./content.ts";
import type { Quotes } from "./quotes.ts";
import type { Scope } from "./scopes.ts";
import { Sources } from "./sources.ts";
import { anaphoric, type Said, Speakers } from "./speakers.ts";

/** Who says what in a report. */
export interface Attribution {
  /** In text order. */
  readonly scopes: readonly Scope[];
  /** Verbs of saying that are acts themselves (« accuses », « demands »): the chain of who does it. */
  readonly speakers: ReadonlyMap<Predicate, Said>;
}

/** Reads who says what, one stretch of sentences after the other in text order. */
export interface AttributionReader {
  /** Finds every scope of the sentences [first, last), and who speaks in each of their verbs of saying. */
  read(first: number, last: number): Attribution;
}

/** Makes the reader of one report; `sentences` are filled in before they are read. */
export function createAttribution(laid: Laid, sentences: readonly Clauses[], quotes: Quotes, publisher: string | null): AttributionReader {
  return new Finder(laid, sentences, quotes, publisher);
}

class Finder {
  private readonly laid: Laid;
  private readonly sentences: readonly Clauses[];
  private scopes: Scope[] = [];
  private readonly sources: Sources;
  private readonly spoken: Speakers;
  private readonly content: Content;
  /** Last chain of the paragraph. */
  private running: Scope | null = null;
  /** Who spoke last in the sentence at hand. */
  private sentenceSaid: Said | null = null;
  private speakers = new Map<Predicate, Said>();
  /** Of the sentence at hand. */
  private predicates: readonly Predicate[] = [];

  constructor(laid: Laid, sentences: readonly Clauses[], quotes: Quotes, publisher: string | null) {
    this.laid = laid;
    this.sentences = sentences;
    this.sources = new Sources(laid, publisher);
    this.spoken = new Speakers(this.sources);
    this.content = new Content(sentences, quotes, this.sources);
  }

  read(first: number, last: number): Attribution {
    const { tokens } = this.laid;
    this.scopes = [];
    this.speakers = new Map();
    this.sources.forget();
    this.spoken.forget();
    for (let s = first; s < last; s++) {
      const clauses = this.sentences[s] as Clauses;
      const from = tokens.sentences[s] as number;
      const to = tokens.sentences[s + 1] as number;
      const paragraph = s === 0 || ((tokens.flags[from] as number) & FLAG.line) !== 0;
      if (paragraph) this.running = null;
      if (clauses.phrases.slice(0, 3).some((p) => p.kind === "own")) this.running = null;
      const before = this.scopes.length;
      this.sentenceSaid = null;
      this.predicates = clauses.predicates;
      this.sayings(clauses, from, to);
      const own = this.scopes.slice(before);
      if (own.length === 0 && this.running !== null) {
        this.scopes.push({ ...this.running, from, to, inherited: true, rule: "attribution.runs-on" });
      } else if (own.some(({ passing }) => !passing)) {
        const main = own.filter(({ passing }) => !passing).reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a));
        this.running = { ...main, denied: false, doubted: false };
      }
    }
    return { scopes: this.scopes, speakers: this.speakers };
  }

  /** Notes that the tokens [from, to) rest on whoever spoke. */
  private add(from: number, to: number, { links, speaker }: Said, rule: string, cue: number, how: Partial<Scope> = {}): void {
    if (to <= from || links.length === 0) return;
    // « "A. B", said X, Y reported »: whoever passes on that X spoke passes on all that X said
    let start = from;
    for (let i = this.scopes.length - 1; i >= 0; i--) {
      const within = this.scopes[i] as Scope;
      if (within.cue < from) break;
      if (within.cue < to && !within.inherited) start = Math.min(start, within.from);
    }
    this.scopes.push({
      from: start,
      to,
      links,
      speaker,
      rule,
      cue,
      denied: false,
      doubted: false,
      passing: false,
      inherited: false,
      ...how,
    });
  }

  /** The cues of a sentence in text order. */
  private sayings({ phrases, predicates }: Clauses, from: number, to: number): void {
    let next = 0;
    const speak = (before: number): void => {
      for (; next < predicates.length && (predicates[next] as Predicate).token < before; next++) {
        const predicate = predicates[next] as Predicate;
        const { verb } = predicate;
        if (verb === null || this.sources.taken.has(predicate.phrase)) continue;
        const say = sayingUse(verb);
        if (say !== undefined) this.saying(predicate, verb, phrases, say, from, to);
      }
    };
    for (let k = 0; k < phrases.length; k++) {
      const phrase = phrases[k] as Phrase;
      if (phrase.kind === "rel" && phrase.prep === "according-to") {
        speak(phrase.from);
        this.accordingToWhom(phrases, predicates, k, to);
        continue;
      }
      const relays = phrase.kind === "relay" && phrase.entry?.value !== "cited-by";
      if (!relays && !(phrase.kind === "np" && phrase.prep === "according-to")) continue;
      speak(phrase.from);
      if (this.sources.taken.has(phrase)) continue;
      const source = relays ? k + 1 : k;
      if (relays && speaksBehind(phrases, predicates, source)) continue; // whoever cites has a verb of saying: it makes the chain
      if (phrases[source]?.kind === "np") this.accordingTo(phrases, source, from, to);
    }
    speak(to);
    if (this.sentenceSaid === null) this.heading(phrases, to);
  }

  /** « Officials: 12 killed in X », « 12 killed in X: officials »: who says it stands before or behind the colon of a heading. */
  private heading(phrases: readonly Phrase[], to: number): void {
    const front = phrases[1]?.mark === ":";
    const end = phrases.length;
    const back = !front && end > 2 && phrases[end - 2]?.mark === ":";
    const k = front ? 0 : end - 1;
    const source = phrases[k];
    if (!(front || back) || source?.kind !== "np" || source.prep !== null || source.pronoun !== null || source.number !== null) return;
    const named = source.source !== null || source.party !== null;
    if (!named && (source.definite || source.head === null || !this.sources.speaks(source))) return;
    const said = this.spoken.chain(phrases, k, []);
    if (said === null) return;
    const mark = phrases[front ? 1 : end - 2] as Phrase;
    const told: readonly [number, number] = front ? [mark.to, to] : [(phrases[0] as Phrase).from, mark.from];
    this.add(...told, said, "attribution.heading", source.from, { passing: true });
  }

  // ── « selon X » ───────────────────────────────────────────────────────────

  private accordingTo(phrases: readonly Phrase[], k: number, from: number, to: number): void {
    const phrase = phrases[k] as Phrase;
    const said = this.spoken.chain(phrases, k, []);
    if (said === null) return;
    const [start, end] = this.stretch(phrases, k, from, to);
    this.add(start, end, said, "attribution.according-to", phrase.from);
  }

  /** How much of the sentence rests on a source named beside it: all, or with several sources its own part. */
  private stretch(phrases: readonly Phrase[], k: number, from: number, to: number): [number, number] {
    const alone = !phrases.some((p, i) => i !== k && p.kind === "np" && p.prep === "according-to");
    if (alone) {
      const other = phrases[otherSaying(this.predicates, phrases, k)]?.from ?? to;
      return joined(phrases, k) && other === to ? [(phrases[k] as Phrase).from, to] : [from, other];
    }
    let start = from;
    let end = to;
    for (let j = k - 1; j >= 0; j--) {
      const p = phrases[j] as Phrase;
      if (parts(p) || (p.kind === "np" && p.prep === "according-to")) {
        start = p.to;
        break;
      }
    }
    for (let j = k + 1; j < phrases.length; j++) {
      const p = phrases[j] as Phrase;
      if (parts(p)) {
        end = p.from;
        break;
      }
    }
    return [start, end];
  }

  /** « reports according to which … », « X, according to whom … »: what stands behind rests on the noun before. */
  private accordingToWhom(phrases: readonly Phrase[], predicates: readonly Predicate[], k: number, to: number): void {
    for (let j = k - 1; j >= 0 && j > k - 5; j--) {
      const phrase = phrases[j] as Phrase;
      if (phrase.kind === "vp" || phrase.kind === "sub") return;
      if (phrase.kind !== "np" || !this.sources.plausible(phrase)) continue;
      // « denied reports according to which … »: the reports are only what is denied
      const told = predicates.some((p) => says(p.verb) && p.args.get("object")?.includes(phrase));
      if (told) return;
      const said = this.spoken.chain(phrases, j, []);
      if (said === null) return;
      this.add((phrases[k] as Phrase).to, relativeEnd(phrases, k, to), said, "attribution.according-to", phrase.from);
      return;
    }
  }

  // ── verbs of saying ───────────────────────────────────────────────────────

  private saying(predicate: Predicate, verb: VerbGroup, phrases: readonly Phrase[], say: Use, from: number, to: number): void {
    if (leavesOpen(predicate, verb, phrases, say)) return;
    let said = this.speaker(predicate, verb, phrases, say);
    const aside = this.aside(predicate, verb, phrases);
    let content = aside ? [this.stretch(phrases, predicate.at, from, to)] : this.content.of(predicate, phrases, from, to);
    if (say.clause === true && !aside && !this.content.opens(predicate, phrases, content)) return;
    // « X says that it did, Y denies »: what is said already is denied for itself
    const told = content?.[0];
    if (say.value === "deny" && !aside && told !== undefined && told[1] <= predicate.phrase.from && this.saidWithin(predicate, told))
      content = null;
    said = this.through(predicate, phrases, said, say, aside ? to : (content?.[0]?.[0] ?? to));
    if (said === null || said.links.length === 0) return;
    const passing = this.sentenceSaid === null && !verb.finite && (verb.mainTags & BIT.ger) !== 0 && hangsOnEvent(predicate);
    this.sentenceSaid = said;
    this.speakers.set(predicate, said);
    if (content === null) return;
    const denied = say.value === "deny" && !verb.negated;
    const doubted = say.value === "doubt";
    for (const [a, b] of content) this.add(a, b, said, `attribution.verb.${say.value}`, predicate.token, { denied, doubted, passing });
  }

  /** Who speaks in a verb of saying. */
  private speaker(predicate: Predicate, verb: VerbGroup, phrases: readonly Phrase[], say: Use): Said | null {
    const { sources, spoken } = this;
    const subjects =
      verb.passive && predicate.args.get("subject") === undefined
        ? (predicate.args.get("by") ?? citer(predicate, phrases, say))
        : (predicate.args.get("subject") ?? []);
    const passedOn = subjects.length === 0 ? relayedSpeaker(predicate, verb, phrases) : -1;
    if (passedOn >= 0) return spoken.chain(phrases, passedOn, []);
    // « adding that »: the participle speaks for whoever spoke in the sentence
    if (!verb.finite && this.sentenceSaid !== null && (verb.mainTags & BIT.ger) !== 0) return this.sentenceSaid;
    // « said that X left, and added that »: joined to a verb of saying, it has that verb's subject, not the one of what was said
    if (
      this.sentenceSaid !== null &&
      subjects[0] !== undefined &&
      this.borrowed(subjects[0], predicate, phrases) &&
      this.sentenceSaid.speaker !== null &&
      agrees(this.sentenceSaid.speaker, verb.tags, null) !== false
    )
      return this.sentenceSaid;
    if (say.cites !== undefined) for (const p of predicate.args.get(say.cites) ?? []) sources.taken.add(p);
    if (verb.passive && subjects.length === 0) return null;
    let said: Said | null = null;
    for (const subject of subjects) {
      // « assure-t-on à la mission »: whoever it is speaks at the body that is named beside the verb
      if (subject.pronoun?.role === "anyone") {
        const at = ["to", "at", "in", "of", "from"].flatMap((name) => predicate.args.get(name) ?? []).find((p) => sources.plausible(p));
        return at === undefined ? null : spoken.note(spoken.chain(phrases, phrases.indexOf(at), []) ?? { links: [], speaker: null });
      }
      if (anaphoric(subject) && subject.source === null) {
        said = spoken.latest(verb.tags | subject.headTags);
        continue;
      }
      let k = phrases.indexOf(subject);
      if (!sources.plausible(subject)) {
        // « One, a baker, said »
        const apposed = phrases[k + 2];
        if (k < 0 || !isComma(phrases[k + 1]) || apposed?.kind !== "np" || apposed.prep !== null || !sources.speaks(apposed)) continue;
        k += 2;
      }
      said = spoken.chain(phrases, k, spoken.told(predicate, phrases));
      if (said !== null) return said;
    }
    if (said === null && (say.more === "continues" || verb.inverted || verb.subject !== null || (verb.finite && subjects.length === 0)))
      said = spoken.latest(verb.tags);
    if (said === null) return null;
    // the same speaker, perhaps to another outlet
    const nearer = spoken.told(predicate, phrases);
    return spoken.note(nearer.length === 0 ? said : { ...said, links: [...nearer, ...said.links.slice(-1)] });
  }

  /** The subject of a verb joined by a conjunction is one that a clause between has lent it. */
  private borrowed(subject: Phrase, predicate: Predicate, phrases: readonly Phrase[]): boolean {
    if (phrases[predicate.at - 1]?.kind !== "conj" || subject.from >= predicate.phrase.from) return false;
    for (let m = predicate.at - 1; m >= 0 && (phrases[m] as Phrase).from > subject.from; m--) if (phrases[m]?.kind === "vp") return true;
    return false;
  }

  /** A chain with the sources named between the verb and what is said: « announced, according to X, that », « quoted Y as saying ». */
  private through(predicate: Predicate, phrases: readonly Phrase[], said: Said | null, say: Use, start: number): Said | null {
    const { sources, spoken } = this;
    let links = said === null ? [] : [...said.links];
    let speaker = said?.speaker ?? null;
    for (let m = predicate.at + 1; m < phrases.length && m < predicate.at + 10; m++) {
      const p = phrases[m] as Phrase;
      if (p.from >= start || p.kind === "sub") break;
      if (sources.taken.has(p)) continue;
      if (p.kind === "relay" && speaker !== null) links = spoken.relayed(links, speaker, phrases, m);
      else if (p.kind === "np" && p.prep === "according-to" && p.pronoun === null && links.length > 0) {
        sources.taken.add(p);
        links = [sources.link(p, phrases, m), ...links];
      }
    }
    if (say.cites !== undefined) {
      for (const p of predicate.args.get(say.cites) ?? []) {
        if (p.pronoun !== null) {
          // « quoted him »: whoever spoke before the one who quotes
          links = [...links, ...(spoken.before(said)?.links.slice(-1) ?? [])];
          break;
        }
        // « carried news of the death of some of the soldiers »: a part of a number is nobody's word
        if (!sources.plausible(p) || (p.prep === say.cites && p.host !== null && p.host.host !== null)) continue;
        links = [...links, sources.link(p, phrases, phrases.indexOf(p))];
        speaker = p;
        break;
      }
    }
    if (links.length === 0) return null;
    if (said !== null && links.length === said.links.length && links.every((link, i) => link === said.links[i])) return said;
    return spoken.note({ links, speaker });
  }

  /** « as X said », « in what X said »: a clause beside the one that rests on it. */
  private aside(predicate: Predicate, verb: VerbGroup, phrases: readonly Phrase[]): boolean {
    const connector = phrases[predicate.at - 1];
    const as = verb.marker?.rel === "according-to" || (connector?.kind === "conj" && connector.entry?.kind === "as");
    if (!as) return false;
    const next = phrases.findIndex((p, m) => m > predicate.at && ((p.kind === "sub" && p.entry?.role === "that") || p.kind === "punct"));
    const mark = phrases[next];
    return mark === undefined || (mark.kind === "punct" && mark.mark !== ":" && mark.mark !== '"' && !isOpenQuote(mark.mark));
  }

  /** Another verb of saying stands in a stretch. */
  private saidWithin(predicate: Predicate, [from, to]: readonly [number, number]): boolean {
    return [...this.speakers.keys()].some((other) => other !== predicate && from <= other.token && other.token < to);
  }
}

/** « X fell, and according to Y, Z did too »: a clause is told before the conjunction that the source stands behind, and another after it. */
function joined(phrases: readonly Phrase[], k: number): boolean {
  const link = isComma(phrases[k - 1]) ? phrases[k - 2] : phrases[k - 1];
  if (link?.kind !== "conj") return false;
  const finite = (p: Phrase): boolean => p.kind === "vp" && p.verb?.finite === true;
  return phrases.slice(0, k).some(finite) && phrases.slice(k + 1).some(finite);
}

/** « Citing Y, X reported … »: behind the source that is cited and a comma stand the subject and the verb of saying, in either order. */
function speaksBehind(phrases: readonly Phrase[], predicates: readonly Predicate[], source: number): boolean {
  let m = source;
  while (phrases[m]?.kind === "np") m++;
  if (m === source || !isComma(phrases[m])) return false;
  const speaker = phrases[phrases[m + 1]?.kind === "vp" ? m + 2 : m + 1];
  if (speaker?.kind !== "np") return false;
  return predicates.some(
    ({ verb, args }) => verb !== null && sayingUse(verb) !== undefined && args.get("subject")?.includes(speaker) === true,
  );
}

/** The use by which a verb, or one that wraps it, says something. */
function sayingUse({ uses, chain }: VerbGroup): Use | undefined {
  let say = uses.find((use) => use.role === "say");
  for (let k = 0; say === undefined && k < chain.length; k++)
    say = chain[k]?.entry.uses.find((use) => use.role === "say" && use.tail === undefined);
  return say;
}

/** The clause that a participle hangs on tells an event: it is no saying. */
function hangsOnEvent({ governor }: Predicate): boolean {
  return governor !== null && governor.senses.length > 0;
}

/** « has yet to comment on X », « could not verify that », « would neither confirm nor deny », « no group has claimed »: nothing is said either way. */
function leavesOpen({ at, args }: Predicate, verb: VerbGroup, phrases: readonly Phrase[], say: Use): boolean {
  const joined = (link: Phrase | undefined, other: Phrase | undefined): boolean =>
    link?.kind === "conj" && link.entry?.role === "or" && other?.kind === "vp" && says(other.verb);
  if (joined(phrases[at - 1], phrases[at - 2]) || joined(phrases[at + 1], phrases[at + 2])) return true;
  if (!verb.passive && args.get("subject")?.some((p) => p.negated) === true) return true;
  if (say.value === "deny" || say.value === "ask" || say.value === "doubt") return false;
  return (verb.negated && say.value === "show") || verb.adverbs.some((adverb) => adverb.value === "denied");
}

/** « the governor was quoted as saying [by X] »: who quotes stands behind a second verb of saying. */
function citer({ at }: Predicate, phrases: readonly Phrase[], say: Use): Phrase[] {
  if (say.cites === undefined || phrases[at + 2]?.kind !== "vp") return [];
  const by = phrases[at + 3];
  return by?.kind === "np" && by.prep === "by" && by.pronoun === null ? [by] : [];
}

/** « [the governor] was quoted by X as saying »: index of whoever is quoted, seen from the participle; −1 when nobody is. */
function relayedSpeaker({ at }: Predicate, verb: VerbGroup, phrases: readonly Phrase[]): number {
  if (verb.finite || phrases[at - 1]?.kind !== "sub" || phrases[at - 2]?.kind !== "np" || phrases[at - 3]?.kind !== "relay") return -1;
  return phrases[at - 4]?.kind === "np" ? at - 4 : -1;
}

/** Where the clause behind a relative word ends: at the comma behind which a subject and its verb take the sentence up again. */
function relativeEnd(phrases: readonly Phrase[], k: number, to: number): number {
  let verb = false;
  for (let m = k + 1; m < phrases.length; m++) {
    const p = phrases[m] as Phrase;
    if (p.kind === "vp") verb ||= p.verb?.finite === true;
    if (!verb || !isComma(p)) continue;
    const subject = phrases[m + 1];
    if (subject?.kind !== "np" || subject.prep !== null) continue;
    const behind = phrases.slice(m + 2, m + 8).find((q) => q.kind === "vp" || q.kind === "punct" || q.kind === "rel" || q.kind === "sub");
    if (behind?.kind === "vp" && behind.verb?.finite === true) return p.from;
  }
  return to;
}
