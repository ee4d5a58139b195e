// Clauses of a whole report → scopes: which stretch of tokens rests on whose word, and whether it is denied.
import type { Use } from "../../language/entries.ts";
import { BIT } from "../../language/tags.ts";
import { FLAG } from "../../language/tokens.ts";
import type { Clauses } from "../grammar/clauses/clauses.ts";
import type { Predicate } from "../grammar/clauses/predicate.ts";
import { firstPerson } from "../grammar/phrases/first-person.ts";
import { isComma, isOpenQuote, type Phrase, says, type VerbGroup } from "../grammar/phrases/phrase.ts";
import type { Laid } from "../sentence.ts";
import { Content } from "./content.ts";
import { Headings } from "./headings.ts";
import type { Statement } from "./issuer.ts";
import { LeftOpen, leavesOpen, wordless } from "./left-open.ts";
import type { Quotes } from "./quotes.ts";
import { Sayers, type Saying } from "./sayers.ts";
import type { Scope } from "./scopes.ts";
import { calledUntrue } from "./source-phrases.ts";
import { Sources } from "./sources.ts";
import { type Said, Speakers } from "./speakers.ts";
import { insertionAround, relativeEnd, type Sentence, stretchOf } from "./stretches.ts";
import { ToldNouns } from "./told-nouns.ts";

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
export function createAttribution(laid: Laid, sentences: readonly Clauses[], quotes: Quotes, issue: Issue): AttributionReader {
  return new Finder(laid, sentences, quotes, issue);
}

/** Who brings out a report, and whether it is somebody's own statement. */
interface Issue {
  readonly publisher: string | null;
  readonly statement: Statement | null;
}

/** Phrases at the opening of a sentence among which the publisher may take the word again (« our correspondent »). */
const OPENING = 3;
/** Sentences of the paragraph before in which whoever speaks may be named, at most. */
const ABOVE = 4;
/** Phrases before « according to which » among which its noun is looked for. */
const ANTECEDENT_REACH = 5;
/** Classes of what somebody reckons or tells. */
const RECKONED = ["toll", "report-source", "statement", "speech"];
/** Classes of what is nobody's word: what is done « according to the deal » is told by the desk. */
const NOBODY = ["deal", "truce", "law"];

class Finder {
  private readonly laid: Laid;
  private readonly sentences: readonly Clauses[];
  private scopes: Scope[] = [];
  private readonly sources: Sources;
  private readonly spoken: Speakers;
  private readonly content: Content;
  private readonly headings: Headings;
  private readonly quotes: Quotes;
  private readonly statement: Statement | null;
  /** Whoever spoke first in a statement that names no issuer: what follows is their word where nobody else speaks. */
  private declared: Scope | null = null;
  /** A statement's own voice spoke last in the sentence at hand. */
  private ownVoice = false;
  /** Last chain of the paragraph. */
  private running: Scope | null = null;
  private readonly sayers: Sayers;
  private readonly nouns: ToldNouns;
  private readonly open: LeftOpen;
  private speakers = new Map<Predicate, Said>();
  /** The sentence at hand, and who spoke last in it. */
  private sentence: Sentence = { phrases: [], predicates: [], from: 0, to: 0 };
  private sentenceSaid: Said | null = null;
  /** The sentence before, in the same paragraph. */
  private previous: Clauses | null = null;
  /** Sentences of the paragraph before, the last one first. */
  private above: readonly Clauses[] = [];
  /** Where the paragraph at hand begins. */
  private opened = 0;

  constructor(laid: Laid, sentences: readonly Clauses[], quotes: Quotes, { publisher, statement }: Issue) {
    this.laid = laid;
    this.quotes = quotes;
    this.statement = statement;
    this.sentences = sentences;
    this.sources = new Sources(laid, publisher);
    this.spoken = new Speakers(this.sources);
    this.sayers = new Sayers(this.sources, this.spoken, quotes);
    this.nouns = new ToldNouns(laid, this.sources, this.spoken);
    this.content = new Content(sentences, quotes, this.sources);
    this.headings = new Headings(laid, this.content, this.sources, this.spoken);
    this.open = new LeftOpen(this.content, this.nouns, this.sayers);
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
      if (paragraph) {
        this.spoken.paragraph();
        this.above = this.sentences.slice(Math.max(this.opened, s - ABOVE), s).reverse();
        this.opened = s;
        this.running = this.declared;
      }
      this.previous = paragraph ? null : (this.sentences[s - 1] as Clauses);
      if (clauses.phrases.slice(0, OPENING).some((p) => p.kind === "own")) this.running = null;
      const before = this.scopes.length;
      this.sentenceSaid = null;
      this.ownVoice = false;
      this.sentence = { phrases: clauses.phrases, predicates: clauses.predicates, from, to };
      this.sayings();
      const own = this.scopes.slice(before);
      if (this.ownVoice) this.running = this.declared;
      else if (own.length === 0 && this.running !== null) {
        this.scopes.push({ ...this.running, from, to, inherited: true, rule: "attribution.runs-on" });
      } else if (own.some(({ passing }) => !passing)) {
        const main = own.filter(({ passing }) => !passing).reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a));
        this.running = { ...main, denied: false, doubted: false };
        if (this.statement?.issuer === null) this.declared ??= this.running;
      }
    }
    return { scopes: this.scopes, speakers: this.speakers };
  }

  /** Notes that the tokens [from, to) rest on whoever spoke. */
  private add(
    from: number,
    to: number,
    { links, speaker, issuer = null }: Said,
    rule: string,
    cue: number,
    how: Partial<Scope> = {},
  ): void {
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
      issuer,
      rule,
      cue,
      denied: false,
      doubted: false,
      withheld: false,
      passing: false,
      inherited: false,
      ...how,
    });
  }

  /** The cues of a sentence in text order. */
  private sayings(): void {
    const { phrases, predicates, to } = this.sentence;
    const first = this.scopes.length;
    let next = 0;
    const speak = (before: number): void => {
      for (; next < predicates.length && (predicates[next] as Predicate).token < before; next++) {
        const predicate = predicates[next] as Predicate;
        const { verb } = predicate;
        if (verb === null || this.sources.taken.has(predicate.phrase)) continue;
        if (predicate.args.get("subject")?.some((teller) => calledUntrue(teller, predicates)) === true) continue;
        if (toldUntruly(phrases, predicate.at)) continue;
        const say = sayingUse(verb);
        if (say !== undefined)
          this.saying({
            predicate,
            verb,
            say,
            phrases,
            clauses: this.sentence,
            previous: this.previous,
            above: this.above,
            before: this.sentenceSaid,
          });
      }
    };
    for (let k = 0; k < phrases.length; k++) {
      const phrase = phrases[k] as Phrase;
      if (phrase.kind === "rel" && phrase.prep === "according-to") {
        speak(phrase.from);
        this.accordingToWhom(k);
        continue;
      }
      if (phrase.kind === "np" && phrase.head?.says === true) {
        speak(phrase.from);
        const told = this.nouns.scope(this.sentence, k);
        // « rejected a claim that X fell »: it is denied already
        const denied = told !== null && this.scopes.slice(first).some((over) => over.denied && over.to > told.from);
        if (told !== null && !denied) this.scopes.push(told);
      }
      if (phrase.kind === "vp" && toldUntruly(phrases, k)) {
        speak(phrase.from);
        this.scopes.push(wordless(phrase.to, relativeEnd(phrases, k, to), phrase.from, "denied"));
        continue;
      }
      const relays = phrase.kind === "relay" && phrase.entry?.value !== "cited-by";
      if (!relays && !(phrase.kind === "np" && (phrase.prep === "according-to" || this.byCount(phrase)))) continue;
      speak(phrase.from);
      if (this.sources.taken.has(phrase)) continue;
      const source = relays ? k + 1 : k;
      // « claims that speak of the fall of X »: what is told says nothing itself
      if (relays && phrases[source]?.head?.tells === true && phrases[source]?.source == null) continue;
      if (relays && speaksBehind(phrases, predicates, source)) continue; // whoever cites has a verb of saying: it makes the chain
      if (phrases[source]?.kind === "np") this.accordingTo(source);
    }
    speak(to);
    const headed = this.sentenceSaid === null ? this.headings.read(this.sentence) : null;
    if (headed !== null) this.add(...headed.told, headed.said, "attribution.heading", headed.cue, { passing: true });
  }

  // ── « selon X » ───────────────────────────────────────────────────────────

  /** « 900 have fled, by the council's count », « by its own account »: what somebody has counted or told. */
  private byCount({ prep, head, owner, genitive, possessive }: Phrase): boolean {
    if (prep !== "by" || head === null || !RECKONED.some((name) => head.classes.has(name))) return false;
    return possessive || [owner, genitive].some((one) => one !== null && this.sources.plausible(one));
  }

  private accordingTo(k: number): void {
    const { phrases } = this.sentence;
    const phrase = phrases[k] as Phrase;
    if (NOBODY.some((name) => phrase.head?.classes.has(name) === true)) return;
    const said = this.spoken.chain(phrases, k, []);
    if (said === null) return;
    const inserted = insertionAround(phrases, k);
    const [start, end] = inserted ?? stretchOf(this.sentence, k);
    this.add(start, end, said, "attribution.according-to", phrase.from, { passing: inserted !== null });
  }

  /** « reports according to which … », « X, according to whom … »: what stands behind rests on the noun before. */
  private accordingToWhom(k: number): void {
    const { phrases, predicates, to } = this.sentence;
    // « denied reports, spread by X, according to which … »: the reports, and who spreads them, are only what is denied
    const denied = predicates.find(({ verb }) => verb !== null && sayingUse(verb)?.value === "deny");
    if (denied?.args.get("object")?.some((p) => p.to <= (phrases[k] as Phrase).from && phrases.indexOf(p) > k - ANTECEDENT_REACH) === true)
      return;
    for (let j = k - 1; j >= 0 && j > k - ANTECEDENT_REACH; j--) {
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

  private saying(saying: Saying): void {
    const { predicate, verb, say, phrases } = saying;
    const { from, to } = this.sentence;
    const open = leavesOpen(saying);
    if (open !== null) {
      this.scopes.push(...this.open.scopes(saying, open, this.sentence));
      return;
    }
    if (this.declares(saying)) {
      this.takesTheWord(saying);
      if (say.value === "deny" && !verb.negated)
        for (const [a, b] of this.content.of(predicate, phrases, from, to) ?? [])
          this.scopes.push(wordless(a, b, predicate.token, "denied"));
      return;
    }
    const speaker = this.sayers.speaker(saying);
    const aside = isAside(saying);
    // « bringing the toll to five »: what an act has led to is nobody's word
    if (!verb.finite && hangsOnEvent(predicate) && predicate.senses.includes("count-rise")) return;
    let content = aside ? [stretchOf(this.sentence, predicate.at)] : this.content.of(predicate, phrases, from, to);
    content ??= say.value === "say" || say.value === "show" ? toldOf(predicate, verb) : this.deniedBehind(predicate, verb);
    // (« an offensive launched by X »: a verb that says clauses alone says no noun)
    if (say.clause === true && !aside && (toldOf(predicate, verb) !== null || !this.content.opens(predicate, phrases, content))) return;
    if (freeing(predicate)) return;
    if (say.more === "counts" && !aside && !verb.passive && !counted(predicate) && !this.content.opens(predicate, phrases, content)) return;
    // « X says that it did, Y denies »: what is said already is denied for itself
    const told = content?.[0];
    if (say.value === "deny" && !aside && told !== undefined && told[1] <= predicate.phrase.from && this.saidWithin(predicate, told))
      content = null;
    const said = this.sayers.through(saying, speaker, aside ? to : (content?.[0]?.[0] ?? to));
    if (said === null || said.links.length === 0) {
      // « we deny that X fell », in a statement: nobody is named, and still it is denied
      const tags = verb.subject === null ? verb.tags : verb.subjectTags;
      const ours = say.value === "deny" && !verb.negated && (tags & (BIT["1"] | BIT["3"])) === BIT["1"];
      for (const [a, b] of ours ? (content ?? []) : []) this.scopes.push(wordless(a, b, predicate.token, "denied"));
      return;
    }
    const hangs = this.sentenceSaid === null && !verb.finite && (verb.mainTags & BIT.ger) !== 0 && hangsOnEvent(predicate);
    const passing = hangs || (this.sentenceSaid === null && dates(predicate, phrases));
    this.sentenceSaid = said;
    this.speakers.set(predicate, said);
    if (content === null) return;
    const denied = say.value === "deny" && !verb.negated;
    const doubted = say.value === "doubt";
    for (const [a, b] of content) this.add(a, b, said, `attribution.verb.${say.value}`, predicate.token, { denied, doubted, passing });
  }

  /** « we confirm that », « we demand »: the voice of a statement, in nobody's quotation. */
  private declares({ predicate, verb }: Saying): boolean {
    if (this.statement === null || this.quotes.around(predicate.token) !== null) return false;
    const subject = predicate.args.get("subject")?.[0];
    if (subject !== undefined && firstPerson(subject, this.laid)) return true;
    const tags = verb.subject === null ? verb.tags : verb.subjectTags;
    return (tags & BIT["1"]) !== 0 && (tags & BIT.p) !== 0 && (tags & BIT["3"]) === 0;
  }

  /** What somebody else was said to say ends where the statement's own voice speaks again. */
  private takesTheWord({ predicate, phrases }: Saying): void {
    const joined = phrases[predicate.at - 1]?.kind === "conj" ? (phrases[predicate.at - 1] as Phrase) : predicate.phrase;
    this.scopes = this.scopes.map((scope) =>
      scope.from < joined.from && joined.from < scope.to && !scope.inherited ? { ...scope, to: joined.from } : scope,
    );
    this.ownVoice = true;
    if (this.declared === null) return;
    const { links, speaker } = this.declared;
    this.sentenceSaid = { links, speaker };
    this.speakers.set(predicate, this.sentenceSaid);
    this.add(joined.from, this.sentence.to, this.sentenceSaid, "attribution.statement", predicate.token);
  }

  /** « the claim that X fell was denied by Y »: the clause of the noun that a passive verb is said of; else null. */
  private deniedBehind({ args }: Predicate, { passive, finite }: VerbGroup): [number, number][] | null {
    const noun = args.get("object")?.[0];
    const told = passive && finite && noun !== undefined ? this.nouns.clause(this.sentence, this.sentence.phrases.indexOf(noun)) : null;
    return told === null ? null : [told];
  }

  /** Another verb of saying stands in a stretch. */
  private saidWithin(predicate: Predicate, [from, to]: readonly [number, number]): boolean {
    return [...this.speakers.keys()].some((other) => other !== predicate && from <= other.token && other.token < to);
  }
}

/** « the kidnappers released ten girls »: people are let go, words are published. */
function freeing({ senses, args }: Predicate): boolean {
  return senses.includes("amnesty") && (args.get("object") ?? []).some(({ head }) => head?.classes.has("people") === true);
}

/** « no truth [in what X spreads] about … »: what is said in the clause is denied, and is nobody's word. */
function toldUntruly(phrases: readonly Phrase[], at: number): boolean {
  const [denial, link] = [phrases[at - 2], phrases[at - 1]];
  return (link?.kind === "sub" || link?.kind === "rel") && denial?.kind === "adv" && denial.entry?.value === "denied";
}

/** Classes of nouns for what is counted. */
const COUNTS = ["toll", "tally"];

/** What is counted: a figure, or a noun that tells something or is a toll. */
function counted({ args }: Predicate): boolean {
  for (const list of args.values())
    if (list.some(({ number, head }) => number !== null || head?.tells === true || COUNTS.some((name) => head?.classes.has(name))))
      return true;
  return false;
}

/** « the toll was confirmed by X »: what a passive verb of saying is said of; else null. */
function toldOf({ args, to }: Predicate, verb: VerbGroup): [number, number][] | null {
  const told = args.get("object")?.[0];
  if (!verb.passive || !verb.finite || !args.has("by") || told === undefined || told.to > to) return null;
  return [[told.from, to]];
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

/** « as X said », « in what X said »: a clause beside the one that rests on it. */
function isAside({ predicate, verb, phrases }: Saying): boolean {
  const connector = phrases[predicate.at - 1];
  const as = verb.marker?.rel === "according-to" || (connector?.kind === "conj" && connector.entry?.kind === "as");
  if (!as) return false;
  const next = phrases.findIndex((p, m) => m > predicate.at && ((p.kind === "sub" && p.entry?.role === "that") || p.kind === "punct"));
  const mark = phrases[next];
  return mark === undefined || (mark.kind === "punct" && mark.mark !== ":" && mark.mark !== '"' && !isOpenQuote(mark.mark));
}

/** « fled [after the army had said that …] »: it only tells when or why something happened. */
function dates({ at }: Predicate, phrases: readonly Phrase[]): boolean {
  for (let k = at - 1; k > 0; k--) {
    const { kind, entry } = phrases[k] as Phrase;
    if (kind === "vp") return false;
    if (kind === "sub") return DATING.has(entry?.role ?? "") && phrases.slice(0, k).some((p) => p.verb?.finite === true);
  }
  return false;
}

const DATING = new Set(["after", "before", "because"]);

/** The clause that a participle hangs on tells an event: it is no saying. */
function hangsOnEvent({ governor }: Predicate): boolean {
  return governor !== null && governor.senses.length > 0;
}
