// Clauses of a whole report → scopes: which stretch of tokens rests on whose word, and whether it is denied.
import type { Use } from "../../language/lexicon.ts";
import { BIT } from "../../language/tags.ts";
import { FLAG } from "../../language/tokens.ts";
import type { SourceLink } from "../../model.ts";
import { agrees } from "../grammar/clauses/agreement.ts";
import type { Clauses } from "../grammar/clauses/clauses.ts";
import type { Predicate } from "../grammar/clauses/predicate.ts";
import { isComma, isOpenQuote, type Phrase, type VerbGroup } from "../grammar/phrases/phrase.ts";
import type { Laid } from "../sentence.ts";
import type { Quotes } from "./quotes.ts";
import { anaphoric, type Said, Speakers } from "./sources.ts";

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
  /** A passing attitude (« fled, fearing … »), or the source of a heading: nobody goes on speaking behind it. */
  readonly passing: boolean;
  /** Inherited from the sentence before: yields to any scope that says its own. */
  readonly inherited: boolean;
}

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
  private readonly quotes: Quotes;
  private readonly sources: Speakers;
  /** Last chain of the paragraph. */
  private running: Scope | null = null;
  /** Who spoke last in the sentence at hand. */
  private sentenceSaid: Said | null = null;
  private speakers = new Map<Predicate, Said>();

  constructor(laid: Laid, sentences: readonly Clauses[], quotes: Quotes, publisher: string | null) {
    this.laid = laid;
    this.sentences = sentences;
    this.quotes = quotes;
    this.sources = new Speakers(laid, publisher);
  }

  read(first: number, last: number): Attribution {
    const { tokens } = this.laid;
    this.scopes = [];
    this.speakers = new Map();
    this.sources.forget();
    for (let s = first; s < last; s++) {
      const clauses = this.sentences[s] as Clauses;
      const from = tokens.sentences[s] as number;
      const to = tokens.sentences[s + 1] as number;
      const paragraph = s === 0 || ((tokens.flags[from] as number) & FLAG.line) !== 0;
      if (paragraph) this.running = null;
      if (clauses.phrases.slice(0, 3).some((p) => p.kind === "own")) this.running = null;
      const before = this.scopes.length;
      this.sentenceSaid = null;
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

  private add(scope: Scope): void {
    if (scope.to > scope.from && scope.links.length > 0) this.scopes.push(scope);
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
    const said = this.sources.chain(phrases, k, []);
    if (said === null) return;
    const mark = phrases[front ? 1 : end - 2] as Phrase;
    this.add({
      from: front ? mark.to : (phrases[0] as Phrase).from,
      to: front ? to : mark.from,
      links: said.links,
      denied: false,
      doubted: false,
      rule: "attribution.heading",
      cue: source.from,
      speaker: said.speaker,
      inherited: false,
      passing: true,
    });
  }

  // ── « selon X » ───────────────────────────────────────────────────────────

  private accordingTo(phrases: readonly Phrase[], k: number, from: number, to: number): void {
    const phrase = phrases[k] as Phrase;
    const said = this.sources.chain(phrases, k, []);
    if (said === null) return;
    const [start, end] = this.stretch(phrases, k, from, to);
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
      passing: false,
      inherited: false,
    });
  }

  /** How much of the sentence rests on a source named beside it: all, or with several sources its own part. */
  private stretch(phrases: readonly Phrase[], k: number, from: number, to: number): [number, number] {
    const alone = !phrases.some((p, i) => i !== k && p.kind === "np" && p.prep === "according-to");
    if (alone) return joined(phrases, k) ? [(phrases[k] as Phrase).from, to] : [from, to];
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
      const told = predicates.some((p) => p.verb?.uses.some((u) => u.role === "say") === true && p.args.get("object")?.includes(phrase));
      if (told) return;
      const said = this.sources.chain(phrases, j, []);
      if (said === null) return;
      const { links, speaker } = said;
      this.add({
        from: (phrases[k] as Phrase).to,
        to: relativeEnd(phrases, k, to),
        links,
        denied: false,
        doubted: false,
        rule: "attribution.according-to",
        cue: phrase.from,
        speaker,
        passing: false,
        inherited: false,
      });
      return;
    }
  }

  // ── verbs of saying ───────────────────────────────────────────────────────

  private saying(predicate: Predicate, verb: VerbGroup, phrases: readonly Phrase[], say: Use, from: number, to: number): void {
    let said = this.speaker(predicate, verb, phrases, say);
    const aside = this.aside(predicate, verb, phrases);
    let content = aside ? [this.stretch(phrases, predicate.at, from, to)] : this.content(predicate, phrases, from, to);
    if (say.clause === true && !aside && !this.opens(predicate, phrases, content)) return;
    // « X says that it did, Y denies »: what is said already is denied for itself
    const told = content?.[0];
    if (say.value === "deny" && !aside && told !== undefined && told[1] <= predicate.phrase.from && this.saidWithin(predicate, told))
      content = null;
    said = this.through(predicate, phrases, said, say, aside ? to : (content?.[0]?.[0] ?? to));
    if (said === null || said.links.length === 0) return;
    const passing = this.sentenceSaid === null && !verb.finite && (verb.mainTags & BIT.ger) !== 0 && tellsBefore(predicate);
    this.sentenceSaid = said;
    this.speakers.set(predicate, said);
    if (content === null) return;
    const denied = say.value === "deny" && !verb.negated;
    for (const [a, b] of content) {
      this.add({
        from: a,
        to: b,
        links: said.links,
        denied,
        doubted: say.value === "doubt",
        rule: `attribution.verb.${say.value}`,
        cue: predicate.token,
        speaker: said.speaker,
        passing,
        inherited: false,
      });
    }
  }

  /** Who speaks in a verb of saying. */
  private speaker(predicate: Predicate, verb: VerbGroup, phrases: readonly Phrase[], say: Use): Said | null {
    const { sources } = this;
    const subjects =
      verb.passive && predicate.args.get("subject") === undefined
        ? (predicate.args.get("by") ?? [])
        : (predicate.args.get("subject") ?? []);
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
        return at === undefined ? null : sources.note(sources.chain(phrases, phrases.indexOf(at), []) ?? { links: [], speaker: null });
      }
      if (anaphoric(subject) && subject.source === null) {
        said = sources.latest(verb.tags | subject.headTags);
        continue;
      }
      if (!sources.plausible(subject)) continue;
      said = sources.chain(phrases, phrases.indexOf(subject), sources.told(predicate, phrases));
      if (said !== null) return said;
    }
    if (said === null && (say.more === "continues" || verb.inverted || verb.subject !== null || (verb.finite && subjects.length === 0)))
      said = sources.latest(verb.tags);
    if (said === null) return null;
    // the same speaker, perhaps to another outlet
    const nearer = sources.told(predicate, phrases);
    return sources.note(nearer.length === 0 ? said : { ...said, links: [...nearer, ...said.links.slice(-1)] });
  }

  /** The subject of a verb joined by a conjunction is one that a clause between has lent it. */
  private borrowed(subject: Phrase, predicate: Predicate, phrases: readonly Phrase[]): boolean {
    if (phrases[predicate.at - 1]?.kind !== "conj" || subject.from >= predicate.phrase.from) return false;
    for (let m = predicate.at - 1; m >= 0 && (phrases[m] as Phrase).from > subject.from; m--) if (phrases[m]?.kind === "vp") return true;
    return false;
  }

  /** A chain with the sources named between the verb and what is said: « announced, according to X, that », « quoted Y as saying ». */
  private through(predicate: Predicate, phrases: readonly Phrase[], said: Said | null, say: Use, start: number): Said | null {
    const { sources } = this;
    let links = said === null ? [] : [...said.links];
    let speaker = said?.speaker ?? null;
    for (let m = predicate.at + 1; m < phrases.length && m < predicate.at + 10; m++) {
      const p = phrases[m] as Phrase;
      if (p.from >= start || p.kind === "sub") break;
      if (sources.taken.has(p)) continue;
      if (p.kind === "relay" && speaker !== null) links = sources.relayed(links, speaker, phrases, m);
      else if (p.kind === "np" && p.prep === "according-to" && p.pronoun === null && links.length > 0) {
        sources.taken.add(p);
        links = [sources.link(p, phrases, m), ...links];
      }
    }
    if (say.cites !== undefined) {
      for (const p of predicate.args.get(say.cites) ?? []) {
        if (p.pronoun !== null) {
          // « quoted him »: whoever spoke before the one who quotes
          links = [...links, ...(sources.before(said)?.links.slice(-1) ?? [])];
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
    return sources.note({ links, speaker });
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

  /** Token stretches of what is said. */
  private content(predicate: Predicate, phrases: readonly Phrase[], from: number, to: number): [number, number][] | null {
    const k = predicate.at;
    const verb = predicate.verb;
    const quote = this.quotes.around(predicate.token);
    const limit = quote?.to ?? to;
    // what is said behind: « that … », a colon, a quotation
    let sawObject = false;
    const opener = phrases.some((p, m) => m > k && p.kind === "sub" && p.entry?.role === "that");
    for (let m = verb?.inverted === true && !opener ? phrases.length : k + 1; m < phrases.length; m++) {
      const p = phrases[m] as Phrase;
      if (p.from >= limit) break;
      // another verb of saying has a content of its own
      if (p.kind === "vp" && p.verb?.uses.some((u) => u.role === "say")) {
        if ((p.verb.mainTags & BIT.ger) !== 0 && isComma(phrases[m - 1]) && (!sawObject || this.tellsBefore(predicate, phrases, from)))
          break; // « X fell, the army said, adding that … »
        if (sawObject) return [[predicate.phrase.to, p.from]];
      }
      if (p.kind === "sub" && (p.entry?.role === "that" || p.entry?.role === null)) {
        const end = this.turn(phrases, m, limit);
        // « announced the fall of X, and that Y »: the noun before is said too
        const start = sawObject && phrases[m - 1]?.kind === "conj" ? predicate.phrase.to : p.to;
        return end < limit ? [[start, end]] : [[start, limit], ...this.spill(limit)];
      }
      if (p.kind === "punct" && (p.mark === ":" || isOpenQuote(p.mark) || p.mark === '"')) {
        if (p.mark === ":") return [[p.to, this.quotes.from(p.to)?.to ?? to]];
        const opened = this.quotes.from(p.from);
        if (opened !== null && opened.to - opened.from > 4) {
          // « announced "the death of X" and the arrest of Y »: the quotation is only the first of what is announced
          let after = phrases.findIndex((q) => q.from >= opened.to);
          while (phrases[after]?.kind === "np" && phrases[after]?.prep !== null) after++;
          const joined = phrases[after]?.kind === "conj" && phrases[after + 1]?.kind === "np";
          const start = sawObject ? predicate.phrase.to : opened.from;
          return [[start, joined ? Math.max(opened.to, this.turn(phrases, k, limit)) : Math.max(opened.to, predicate.to)]];
        }
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
      !(before.mark === "," && this.isInsertion(first - 1, k, phrases) && !this.inserted(predicate, phrases, first, from));
    if (
      verb !== null &&
      (verb.inverted || front) &&
      (phrases[first] as Phrase).from - from > 2 &&
      !this.opensWithConnector(phrases, first) &&
      !(sawObject && !verb.inverted && this.tellsNothing(predicate.sentence, from, (phrases[first] as Phrase).from))
    ) {
      const start = this.quotes.start((before ?? (phrases[first] as Phrase)).from, from);
      const spans: [number, number][] = [[start, (phrases[first] as Phrase).from]];
      if (this.isInsertion(first - 1, k, phrases)) spans.push([predicate.to, to]);
      return spans;
    }
    if (sawObject) return [[(predicate.phrase as Phrase).to, this.turn(phrases, k, limit)]];
    return null;
  }

  /**
   * What stands in front of a saying clause that is set off by commas is what it says: a clause of its own (« X fell, residents said,
   * adding that »), or the subject of what goes on behind (« the rebels, the army said, left »). A noun that the verb says tells otherwise.
   */
  private inserted(predicate: Predicate, phrases: readonly Phrase[], first: number, from: number): boolean {
    if (phrases.some((p, m) => m < first && p.from >= from && p.kind === "vp" && p.verb?.finite === true)) return true;
    const told = predicate.args.get("object") ?? [];
    return told.every((p) => this.sources.plausible(p));
  }

  /** Another verb of saying stands in a stretch. */
  private saidWithin(predicate: Predicate, [from, to]: readonly [number, number]): boolean {
    return [...this.speakers.keys()].some((other) => other !== predicate && from <= other.token && other.token < to);
  }

  /** A clause of its own stands in front of the saying clause, set off by a comma: « X fell, residents told Y, adding … ». */
  private tellsBefore(predicate: Predicate, phrases: readonly Phrase[], from: number): boolean {
    const first = this.frontOf(predicate, phrases);
    return isComma(phrases[first - 1]) && phrases.some((p, m) => m < first && p.from >= from && p.verb?.finite === true);
  }

  /** What a verb says is told as a clause or a quotation, not named by a noun. */
  private opens(
    { at, verb, token }: Predicate,
    phrases: readonly Phrase[],
    content: readonly (readonly [number, number])[] | null,
  ): boolean {
    if (content === null) return false;
    if (verb?.inverted === true) return true;
    const [start] = content[0] as readonly [number, number];
    // (not a quotation that the verb stands in itself: « "they went on a rampage" »)
    const quote = this.quotes.around(start);
    const quoted = quote !== null && quote !== this.quotes.around(token);
    if (start < token) return quoted;
    return phrases.slice(at + 1).some((p) => p.from < start && (p.kind === "sub" || p.kind === "punct")) || quoted;
  }

  /** Where what is said gives way to another verb of saying joined to the first, else the limit. */
  private turn(phrases: readonly Phrase[], m: number, limit: number): number {
    for (let j = m + 1; j + 1 < phrases.length; j++) {
      const p = phrases[j] as Phrase;
      const next = phrases[j + 1] as Phrase;
      if (next.from >= limit) break;
      if (p.kind !== "conj" && !(p.kind === "sub" && p.entry?.role === "while")) continue;
      if (next.kind !== "vp" || next.verb?.finite !== true || !next.verb.uses.some((u) => u.role === "say")) continue;
      const quote = this.quotes.around(next.from);
      if (quote === null || quote.from <= (phrases[m] as Phrase).from) return p.from;
    }
    return limit;
  }

  /** No verb and no noun of action stands in a stretch of a sentence: « The day before, … ». */
  private tellsNothing(sentence: number, from: number, to: number): boolean {
    return !(this.sentences[sentence] as Clauses).predicates.some((p) => p.token >= from && p.token < to && p.senses.length > 0);
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
      if (isComma(p)) return phrases.slice(m + 1).some((q) => q.kind === "vp");
      if (p.kind === "vp" || p.kind === "sub") return false;
    }
    return false;
  }

  /** Content that goes on in the next sentences of an open quotation. */
  private spill(limit: number): [number, number][] {
    const quote = this.quotes.around(limit - 1);
    return quote !== null && quote.to > limit ? [[limit, quote.to]] : [];
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
function tellsBefore({ governor }: Predicate): boolean {
  return governor !== null && governor.senses.length > 0;
}

/** A mark or connector behind which another source may speak. */
function parts(p: Phrase): boolean {
  return (
    (p.kind === "punct" && (p.mark === ";" || p.mark === "؛")) ||
    (p.kind === "conj" && p.entry?.role === "but") ||
    (p.kind === "sub" && p.entry?.role === "while")
  );
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

/** Scopes by those sentences of [first, last) that they reach into, counted from the first, so that a claim asks only about its own. */
export function scopesBySentence(laid: Laid, scopes: readonly Scope[], first: number, last: number): readonly (readonly Scope[])[] {
  const { sentences } = laid.tokens;
  const by: Scope[][] = Array.from({ length: last - first }, () => []);
  for (const scope of scopes) {
    let low = first;
    let high = last - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle] as number) <= scope.from) low = middle;
      else high = middle - 1;
    }
    for (let s = low; s < last && (sentences[s] as number) < scope.to; s++) (by[s - first] as Scope[]).push(scope);
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

/** The links of scopes that lie in one another, each source once. */
export function linksOf(chain: readonly Scope[]): SourceLink[] {
  const links: SourceLink[] = [];
  for (const { links: more } of chain)
    for (const link of more)
      if (!links.some((other) => other.start === link.start || (link.source !== null && other.source === link.source))) links.push(link);
  return links;
}
