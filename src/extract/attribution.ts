// Clauses of a whole report → scopes: which stretch of tokens rests on whose word, and whether it is denied.

import { BIT } from "../language/tags.ts";
import { FLAG, KIND } from "../language/tokens.ts";
import type { SourceLink } from "../model.ts";
import { classesOf } from "./actors.ts";
import type { Clauses, Predicate } from "./clauses.ts";
import { isCloseQuote, isOpenQuote, type Phrase } from "./phrases.ts";
import type { Laid } from "./sentence.ts";

/** A stretch of tokens that rests on a source. */
export interface Scope {
  readonly from: number;
  readonly to: number;
  readonly links: readonly SourceLink[];
  /** The source says that it is not so. */
  readonly denied: boolean;
  /** What was only asked about or doubted. */
  readonly doubted: boolean;
  readonly rule: string;
  /** Token of the cue. */
  readonly cue: number;
  /** The source's own phrase: the doer who announces his act. */
  readonly speaker: Phrase | null;
  /** Inherited from the sentence before: yields to any scope that says its own. */
  readonly inherited: boolean;
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
const REPORTERS = new Set(["media", "correspondent"]);

/** Who says what in a report. */
export interface Attribution {
  /** In text order. */
  readonly scopes: readonly Scope[];
  /** Verbs of saying that are acts themselves (« accuses », « demands »): the chain of who does it. */
  readonly speakers: ReadonlyMap<Predicate, Said>;
}

/** Finds every scope of a report and who speaks in each verb of saying. */
export function attributionOf(laid: Laid, sentences: readonly Clauses[], publisher: string | null): Attribution {
  const finder = new Finder(laid, sentences, publisher);
  return { scopes: finder.run(), speakers: finder.speakers };
}

/** A chain and the phrase of its speaker. */
export interface Said {
  readonly links: readonly SourceLink[];
  readonly speaker: Phrase | null;
}

class Finder {
  private readonly laid: Laid;
  private readonly sentences: readonly Clauses[];
  private readonly publisher: string | null;
  private readonly scopes: Scope[] = [];
  private readonly quotes: { from: number; to: number }[];
  /** Last chain of the paragraph. */
  private running: Scope | null = null;
  /** Sources named so far: phrase and link, for short returns. */
  private readonly named: { phrase: Phrase; link: SourceLink }[] = [];
  private lastSaid: Said | null = null;
  /** Who spoke last in the sentence at hand. */
  private sentenceSaid: Said | null = null;
  readonly speakers = new Map<Predicate, Said>();

  constructor(laid: Laid, sentences: readonly Clauses[], publisher: string | null) {
    this.laid = laid;
    this.sentences = sentences;
    this.publisher = publisher;
    this.quotes = quoteSpans(laid);
  }

  run(): Scope[] {
    const { tokens } = this.laid;
    for (const [s, clauses] of this.sentences.entries()) {
      const from = tokens.sentences[s] as number;
      const to = tokens.sentences[s + 1] as number;
      const paragraph = s === 0 || ((tokens.flags[from] as number) & FLAG.line) !== 0;
      if (paragraph) this.running = null;
      const before = this.scopes.length;
      this.sentenceSaid = null;
      this.sayings(clauses, from, to);
      const own = this.scopes.slice(before);
      if (own.length === 0 && this.running !== null) {
        this.scopes.push({ ...this.running, from, to, inherited: true, rule: "attribution.runs-on" });
      } else if (own.length > 0) {
        const main = own.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a));
        this.running = { ...main, denied: false, doubted: false };
      }
    }
    return this.scopes;
  }

  private add(scope: Omit<Scope, "inherited">): void {
    if (scope.to > scope.from && scope.links.length > 0) this.scopes.push({ ...scope, inherited: false });
  }

  private sayings(clauses: Clauses, from: number, to: number): void {
    const { phrases, predicates } = clauses;
    for (const [k, phrase] of phrases.entries()) {
      if (phrase.kind === "np" && phrase.prep === "according-to") this.accordingTo(phrases, k, from, to);
    }
    for (const predicate of predicates) {
      const verb = predicate.verb;
      if (verb !== null) {
        const say = verb.uses.find((u) => u.role === "say") ?? verb.chain.flatMap((c) => c.entry.uses).find((u) => u.role === "say");
        if (say !== undefined) this.saying(predicate, phrases, say.value, say.more === "continues", from, to);
      }
    }
  }

  // ── « selon X » ───────────────────────────────────────────────────────────

  private accordingTo(phrases: readonly Phrase[], k: number, from: number, to: number): void {
    const phrase = phrases[k] as Phrase;
    const said = this.said(phrases, k, []);
    if (said === null) return;
    // with two sources in one sentence each holds its own segment
    let start = from;
    let end = to;
    const others = phrases.filter((p, i) => i !== k && p.kind === "np" && p.prep === "according-to");
    if (others.length > 0) {
      for (let j = k - 1; j >= 0; j--) {
        const p = phrases[j] as Phrase;
        if (
          (p.kind === "punct" && (p.mark === ";" || p.mark === "؛")) ||
          (p.kind === "conj" && p.entry?.role === "but") ||
          (p.kind === "sub" && p.entry?.role === "while") ||
          (p.kind === "np" && p.prep === "according-to")
        ) {
          start = p.to;
          break;
        }
      }
      for (let j = k + 1; j < phrases.length; j++) {
        const p = phrases[j] as Phrase;
        if (
          (p.kind === "punct" && (p.mark === ";" || p.mark === "؛")) ||
          (p.kind === "conj" && p.entry?.role === "but") ||
          (p.kind === "sub" && p.entry?.role === "while")
        ) {
          end = p.from;
          break;
        }
      }
    }
    // « reports according to which … »: the noun before is the source
    this.add({
      from: start,
      to: end,
      links: said.links,
      denied: false,
      doubted: false,
      rule: "attribution.according-to",
      cue: phrase.from,
      speaker: said.speaker,
    });
  }

  // ── verbs of saying ───────────────────────────────────────────────────────

  private saying(predicate: Predicate, phrases: readonly Phrase[], stance: string, continues: boolean, from: number, to: number): void {
    const verb = predicate.verb;
    if (verb === null) return;
    const subjects =
      verb.passive && predicate.args.get("subject") === undefined
        ? (predicate.args.get("by") ?? [])
        : (predicate.args.get("subject") ?? []);
    let said: Said | null = null;
    for (const subject of subjects) {
      if (subject.pronoun !== null && subject.source === null) {
        said = this.lastSaid;
        continue;
      }
      const k = phrases.indexOf(subject);
      if (!this.plausible(subject)) continue;
      said = this.said(phrases, k, this.told(predicate));
      if (said !== null) break;
    }
    // « adding that »: the participle speaks for whoever spoke in the sentence
    if (!verb.finite && this.sentenceSaid !== null && (verb.mainTags & BIT.ger) !== 0) said = this.sentenceSaid;
    if (
      said === null &&
      (continues || verb.inverted || verb.subject !== null || (verb.finite && subjects.length === 0 && this.running !== null))
    )
      said = this.lastSaid;
    if (said === null || said.links.length === 0) return;
    this.sentenceSaid = said;
    this.speakers.set(predicate, said);
    const denied = stance === "deny" && !verb.negated;
    const content = this.content(predicate, phrases, from, to);
    if (content === null) return;
    for (const [a, b] of content) {
      this.add({
        from: a,
        to: b,
        links: said.links,
        denied,
        doubted: stance === "doubt",
        rule: `attribution.verb.${stance}`,
        cue: predicate.token,
        speaker: said.speaker,
      });
    }
  }

  private plausible(phrase: Phrase): boolean {
    if (phrase.source !== null || phrase.party !== null || phrase.name) return true;
    const classes = classesOf(phrase, this.laid.ground, null);
    return SOURCE_CLASSES.some((c) => classes.has(c)) || (phrase.places.length > 0 && phrase.head === null);
  }

  /** « told X »: the outlet that was told stands nearer to the reader. */
  private told(predicate: Predicate): SourceLink[] {
    for (const name of ["to", "at", "object", "with"]) {
      for (const phrase of predicate.args.get(name) ?? []) {
        const classes = classesOf(phrase, this.laid.ground, null);
        if (phrase.source !== null && (classes.has("media") || this.reporter(phrase.source.id))) return [this.link(phrase)];
        if (classes.has("media")) return [this.link(phrase)];
      }
    }
    const { phrases } = this.sentences[predicate.sentence] as Clauses;
    for (let m = predicate.at + 1; m < phrases.length && m < predicate.at + 8; m++) {
      const phrase = phrases[m] as Phrase;
      if (phrase.kind === "sub" || (phrase.kind === "punct" && phrase.mark === ":")) break;
      if (phrase.kind !== "np" || (phrase.prep !== "to" && phrase.prep !== "at")) continue;
      if (phrase.source !== null && this.reporter(phrase.source.id)) return [this.link(phrase)];
    }
    return [];
  }

  private reporter(source: string): boolean {
    return this.laid.ground.isMedia(source);
  }

  /** Token stretches of what is said. */
  private content(predicate: Predicate, phrases: readonly Phrase[], from: number, to: number): [number, number][] | null {
    const k = predicate.at;
    const verb = predicate.verb;
    const quote = this.quoteAround(predicate.token);
    const limit = quote?.to ?? to;
    // what is said behind: « that … », a colon, a quotation
    let sawObject = false;
    const opener = phrases.some((p, m) => m > k && p.kind === "sub" && p.entry?.role === "that");
    for (let m = verb?.inverted === true && !opener ? phrases.length : k + 1; m < phrases.length; m++) {
      const p = phrases[m] as Phrase;
      if (p.from >= limit) break;
      // another verb of saying has a content of its own
      if (p.kind === "vp" && sawObject && p.verb?.uses.some((u) => u.role === "say")) return [[predicate.phrase.to, p.from]];
      if (p.kind === "sub" && (p.entry?.role === "that" || p.entry?.role === null)) return [[p.to, limit], ...this.spill(limit)];
      if (p.kind === "punct" && (p.mark === ":" || isOpenQuote(p.mark) || p.mark === '"')) {
        if (p.mark === ":") return [[p.to, this.quoteFrom(p.to)?.to ?? to]];
        const opened = this.quoteFrom(p.from);
        if (opened !== null && opened.to - opened.from > 4) return [[opened.from, Math.max(opened.to, predicate.to)]];
        continue;
      }
      if (p.kind === "np") {
        if (verb !== null && (predicate.args.get("subject") ?? []).includes(p)) continue;
        sawObject = sawObject || p.prep === null || p.prep === "of" || p.prep === "with";
        continue;
      }
      if (p.kind === "vp" && p.verb !== null && !p.verb.finite) {
        sawObject = true;
        continue;
      }
      if (p.kind === "rel" || p.kind === "time" || p.kind === "adv" || p.kind === "other" || p.kind === "conj" || p.kind === "vp") continue;
    }
    // what is said in front: « …, said X »
    const first = this.frontOf(predicate, phrases);
    const before = phrases[first - 1];
    const front =
      before !== undefined &&
      before.kind === "punct" &&
      before.mark !== ":" &&
      !(before.mark === "," && this.isInsertion(first - 1, k, phrases));
    if (
      verb !== null &&
      (verb.inverted || front) &&
      (phrases[first] as Phrase).from - from > 2 &&
      !this.opensWithConnector(phrases, first)
    ) {
      const start = this.quoteStart((before ?? (phrases[first] as Phrase)).from, from);
      const spans: [number, number][] = [[start, (phrases[first] as Phrase).from]];
      if (this.isInsertion(first - 1, k, phrases)) spans.push([predicate.to, to]);
      return spans;
    }
    if (sawObject) return [[(predicate.phrase as Phrase).to, limit]];
    return null;
  }

  private opensWithConnector(phrases: readonly Phrase[], first: number): boolean {
    return phrases[first]?.kind === "rel" || phrases[first]?.kind === "sub";
  }

  /** First phrase of the saying clause: its subject or its verb, whichever stands first. */
  private frontOf(predicate: Predicate, phrases: readonly Phrase[]): number {
    let first = predicate.at;
    for (const subject of predicate.args.get("subject") ?? []) {
      const i = phrases.indexOf(subject);
      if (i >= 0 && i < first && subject.prep === null) first = i;
    }
    return first;
  }

  /** The saying clause stands between commas inside its content. */
  private isInsertion(before: number, k: number, phrases: readonly Phrase[]): boolean {
    if (before < 0) return false;
    for (let m = k + 1; m < phrases.length; m++) {
      const p = phrases[m] as Phrase;
      if (p.kind === "punct" && (p.mark === "," || p.mark === "،")) return phrases.slice(m + 1).some((q) => q.kind === "vp");
      if (p.kind === "vp" || p.kind === "sub") return false;
    }
    return false;
  }

  /** Content that goes on in the next sentences of an open quotation. */
  private spill(limit: number): [number, number][] {
    const quote = this.quoteAround(limit - 1);
    return quote !== null && quote.to > limit ? [[limit, quote.to]] : [];
  }

  /** Index of the last quotation that opens at or before a token; −1 when none does. */
  private lastQuote(token: number): number {
    let low = -1;
    let high = this.quotes.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.quotes[middle] as { from: number }).from <= token) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private quoteAround(token: number): { from: number; to: number } | null {
    const quote = this.quotes[this.lastQuote(token)];
    return quote !== undefined && token < quote.to ? quote : null;
  }

  private quoteFrom(token: number): { from: number; to: number } | null {
    const quote = this.quotes[this.lastQuote(token + 2)];
    return quote !== undefined && quote.from >= token ? quote : null;
  }

  /** Where the quotation that ends here began, else the sentence's start. */
  private quoteStart(token: number, sentence: number): number {
    const quote = this.quotes[this.lastQuote(token)];
    return quote !== undefined && quote.to <= token + 2 && quote.to >= token - 2 && quote.from < sentence ? quote.from : sentence;
  }

  // ── sources ───────────────────────────────────────────────────────────────

  /** The chain that a source phrase makes, with what it cites or is cited by. */
  private said(phrases: readonly Phrase[], k: number, nearer: SourceLink[]): Said | null {
    const phrase = phrases[k];
    if (phrase === undefined) return null;
    if (phrase.head?.kind === "same-source" || phrase.pronoun?.kind === "same-source" || phrase.pronoun !== null) return this.lastSaid;
    const links = [...nearer, this.link(phrase, phrases, k)];
    for (let m = k + 1; m < phrases.length && m < k + 8; m++) {
      const p = phrases[m] as Phrase;
      if (p.kind === "relay") {
        const next = phrases[m + 1];
        if (next === undefined || next.kind !== "np") break;
        const link = this.link(next, phrases, m + 1);
        if (p.entry?.value === "cites") links.push(link);
        else links.unshift(link);
        break;
      }
      if (p.kind === "vp" || p.kind === "sub" || p.kind === "conj") break;
    }
    // a relay in front: « cited by X, Y said »
    for (let m = k - 1; m >= 0 && m > k - 5; m--) {
      const p = phrases[m] as Phrase;
      if (p.kind === "relay" && p.entry?.value !== "cites") {
        const next = phrases[m + 1];
        if (next !== undefined && next.kind === "np" && next !== phrase) links.unshift(this.link(next, phrases, m + 1));
        break;
      }
      if (p.kind === "vp" || p.kind === "sub") break;
    }
    const said = { links, speaker: phrase };
    this.lastSaid = said;
    return said;
  }

  /** One link of a chain from a noun phrase, with its genitives and name. */
  private link(phrase: Phrase, phrases: readonly Phrase[] = [], k = -1): SourceLink {
    const { tokens, ground } = this.laid;
    let last = phrase;
    const head = phrase.head;
    const isPerson =
      head !== null &&
      (head.classes.has("person") || head.classes.has("official") || head.classes.has("report-source")) &&
      !head.classes.has("spokesperson") &&
      !head.classes.has("statement");
    // a person's own name wins over the body he belongs to; an unnamed person is not his body
    const pick = (p: Phrase): string | null =>
      p.sources.find((s) => ground.isPerson(s.id))?.id ?? (isPerson ? null : (p.source?.id ?? null));
    let source = pick(phrase);
    let named = phrase.name || source !== null;
    for (let m = k + 1; k >= 0 && m < phrases.length; m++) {
      const next = phrases[m] as Phrase;
      if (next.kind !== "np" || next.from !== last.to || next.pronoun !== null) {
        // a name set off by commas or brackets after a function, or a function after a name
        if (next.kind === "punct" && (next.mark === "," || next.mark === "،" || next.mark === "(")) {
          const apposed = phrases[m + 1];
          if (
            apposed !== undefined &&
            apposed.kind === "np" &&
            apposed.prep === null &&
            (apposed.source !== null ||
              (apposed.head !== null &&
                (apposed.head.classes.has("official") || apposed.head.classes.has("spokesperson") || apposed.head.classes.has("person"))))
          ) {
            const person = apposed.sources.find((s) => ground.isPerson(s.id));
            if (person !== undefined || source === null) source = person?.id ?? source ?? pick(apposed);
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
        next.prep !== "from"
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
    // « the map made by X », « a statement issued by X »
    if (source === null && k >= 0 && head?.classes.has("statement") === true) {
      const made = phrases[k + 1];
      const by = phrases[k + 2];
      if (made?.kind === "vp" && made.verb?.finite === false && by?.kind === "np" && by.prep === "by" && by.source !== null)
        source = by.source.id;
    }
    if (source === null && phrase.party !== null) source = ground.sourceOfParty(phrase.party);
    if (source === null && head !== null && (head.classes.has("correspondent") || (head.classes.has("media") && phrase.possessive)))
      source = this.publisher;
    if (source === null && head !== null && !isPerson) source = this.recall(phrase);
    const start = tokens.start[phrase.inner] as number;
    const end = tokens.end[last.to - 1] as number;
    const link: SourceLink = {
      source,
      anonymous: !named && (isPerson || (head?.classes.has("spokesperson") ?? false) || head?.classes.has("persons") === true),
      start,
      end,
      exact: tokens.text.slice(start, end),
    };
    this.named.push({ phrase, link });
    return link;
  }

  /** « the centre », « the statement »: the last source named with that noun, or the last one at all for a statement. */
  private recall(phrase: Phrase): string | null {
    if (!phrase.definite || phrase.name || phrase.head === null) return null;
    if (phrase.genitive !== null && phrase.genitive.source !== null) return phrase.genitive.source.id;
    for (let i = this.named.length - 1; i >= 0 && i > this.named.length - MEMORY; i--) {
      const { phrase: earlier, link } = this.named[i] as { phrase: Phrase; link: SourceLink };
      if (link.source === null) continue;
      if (phrase.head.classes.has("statement") && !REPORTERS.has(earlier.head?.lemma ?? "")) return link.source;
      if (earlier.head === phrase.head) return link.source;
    }
    // the noun may be part of the register name: « the observatory »
    for (let i = this.named.length - 1; i >= 0 && i > this.named.length - MEMORY; i--) {
      const { phrase: earlier, link } = this.named[i] as { phrase: Phrase; link: SourceLink };
      if (link.source === null) continue;
      for (let t = earlier.from; t < earlier.to; t++) if (this.laid.tokens.form[t] === phrase.head.lemma) return link.source;
    }
    return null;
  }
}

/** Quotations as token spans, marks excluded; a straight quote opens and closes within its paragraph. */
export function quoteSpans(laid: Laid): { from: number; to: number }[] {
  const { tokens } = laid;
  const spans: { from: number; to: number }[] = [];
  let open = -1;
  let straight = false;
  for (let i = 0; i < tokens.count; i++) {
    if (straight && ((tokens.flags[i] as number) & FLAG.line) !== 0) {
      open = -1;
      straight = false;
    }
    if (tokens.kind[i] !== KIND.punct) continue;
    const mark = tokens.form[i] as string;
    if (mark === '"') {
      if (open >= 0 && straight) {
        spans.push({ from: open, to: i });
        open = -1;
        straight = false;
      } else if (open < 0) {
        open = i + 1;
        straight = true;
      }
    } else if (isOpenQuote(mark)) {
      open = i + 1;
      straight = false;
    } else if (isCloseQuote(mark) && open >= 0) {
      spans.push({ from: open, to: i });
      open = -1;
    }
  }
  return spans;
}

/** Scopes by the sentences they reach into, so that a claim asks only about its own. */
export function scopesBySentence(laid: Laid, scopes: readonly Scope[]): readonly (readonly Scope[])[] {
  const { sentences, sentenceCount } = laid.tokens;
  const by: Scope[][] = Array.from({ length: sentenceCount }, () => []);
  for (const scope of scopes) {
    let low = 0;
    let high = sentenceCount - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle] as number) <= scope.from) low = middle;
      else high = middle - 1;
    }
    for (let s = low; s < sentenceCount && (sentences[s] as number) < scope.to; s++) (by[s] as Scope[]).push(scope);
  }
  return by;
}

/** The chain over a stretch of tokens: scopes from the widest to the narrowest; own words before inherited ones. */
export function chainOver(scopes: readonly Scope[], from: number, to: number, token: number): Scope[] {
  const middle = (from + to) / 2;
  // an act of speech does not lie in its own content
  const over = scopes.filter((scope) => scope.from <= middle && middle < scope.to && (scope.cue !== token || scope.inherited));
  const own = over.filter((scope) => !scope.inherited);
  const chosen = own.length > 0 ? own : over.slice(-1);
  return chosen.sort((a, b) => b.to - b.from - (a.to - a.from));
}
