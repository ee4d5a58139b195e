// A verb of saying → the stretches of tokens that hold what is said: behind it, in front of it, or around it.
import { BIT } from "../../language/tags.ts";
import type { Clauses } from "../grammar/clauses/clauses.ts";
import type { Predicate } from "../grammar/clauses/predicate.ts";
import { isComma, isOpenQuote, type Phrase, says } from "../grammar/phrases/phrase.ts";
import type { Quote, Quotes } from "./quotes.ts";
import type { Sources } from "./sources.ts";

/** A verb of saying in its sentence, tokens [from, to). */
interface SayingClause {
  readonly predicate: Predicate;
  readonly phrases: readonly Phrase[];
  readonly from: number;
  readonly to: number;
  /** Where the quotation that the verb stands in ends, else the sentence. */
  readonly limit: number;
}

/** What stands behind a verb of saying: what is said, a noun that names it, or neither. */
type Behind = [number, number][] | "named" | "nothing";

/** Finds what is said in one report. */
export class Content {
  private readonly sentences: readonly Clauses[];
  private readonly quotes: Quotes;
  private readonly sources: Sources;

  constructor(sentences: readonly Clauses[], quotes: Quotes, sources: Sources) {
    this.sentences = sentences;
    this.quotes = quotes;
    this.sources = sources;
  }

  /**
   * The token stretches that a verb of saying speaks of, `to` exclusive; null where it says nothing that is told.
   * @param from - first token of its sentence. @param to - the token behind its last.
   */
  of(predicate: Predicate, phrases: readonly Phrase[], from: number, to: number): [number, number][] | null {
    const limit = this.quotes.around(predicate.token)?.to ?? to;
    const saying: SayingClause = { predicate, phrases, from, to, limit };
    const behind = this.behind(saying);
    if (typeof behind !== "string") return behind;
    const front = this.inFront(saying, { named: behind === "named" });
    const after = this.behindSpeaker(saying);
    if (after !== null) return [...(front ?? []), after];
    if (front !== null) return front;
    return behind === "named" ? [[predicate.phrase.to, this.turn(phrases, predicate.at, pastOrder(phrases, predicate.at, limit))]] : null;
  }

  /** Where a quotation that opens at a token ends; −1 where none does. */
  quotedFrom(token: number): number {
    return this.quotes.from(token)?.to ?? -1;
  }

  /** « that … », a colon, a quotation behind the verb; else whether a noun there names what is said. */
  private behind({ predicate, phrases, from, to, limit }: SayingClause): Behind {
    const { at: k, verb } = predicate;
    let named = false;
    const opener = opensBehind(phrases, k);
    for (let m = verb?.inverted === true && !opener ? phrases.length : k + 1; m < phrases.length; m++) {
      const p = phrases[m] as Phrase;
      if (p.from >= limit) break;
      // « X fell, the army said; rebels put it at 30 »: another clause is told behind it
      if (p.mark === ";" && !named) break;
      // another verb of saying has a content of its own (« X fell, the army said, adding that … »)
      if (p.kind === "vp" && p.verb !== null && says(p.verb)) {
        if ((p.verb.mainTags & BIT.ger) !== 0 && isComma(phrases[m - 1]) && (!named || this.tellsBefore(predicate, phrases, from))) break;
        const own = startOf(this.predicates(predicate), m, k, phrases);
        if (own === k + 1) break; // « X fell, residents said, while the army said … »: what stands between belongs to the other
        if (!named && phrases.slice(own, m).some(connects)) break; // « X fell, he told reporters, but he denied … »
        if (named) return [[predicate.phrase.to, (phrases[own] as Phrase).from]];
      }
      if (p.kind === "sub" && (p.entry?.role === "that" || p.entry?.role === null)) {
        const end = this.turn(phrases, m, limit);
        // « announced the fall of X, and that Y »: the noun before is said too
        const start = named && phrases[m - 1]?.kind === "conj" ? predicate.phrase.to : p.to;
        return end < limit ? [[start, end]] : [[start, limit], ...this.spill(limit)];
      }
      if (p.kind === "punct" && (p.mark === ":" || isOpenQuote(p.mark) || p.mark === '"')) {
        if (p.mark === ":") return [[p.to, this.quotes.from(p.to)?.to ?? to]];
        const opened = this.quotes.from(p.from);
        if (opened !== null && opened.to - opened.from > 4) {
          // « announced "the death of X" and the arrest of Y »: the quotation is only the first of what is announced
          let after = phrases.findIndex((q) => q.from >= opened.to);
          while (phrases[after]?.kind === "np" && phrases[after]?.prep !== null) after++;
          const joined =
            (phrases[after]?.kind === "conj" && phrases[after + 1]?.kind === "np") || this.speaksOf(predicate, phrases, opened);
          const start = named ? predicate.phrase.to : opened.from;
          return [[start, joined ? Math.max(opened.to, this.turn(phrases, k, limit)) : Math.max(opened.to, predicate.to)]];
        }
      } else if (p.kind === "np") {
        if (verb !== null && (predicate.args.get("subject") ?? []).includes(p)) continue;
        if (verb !== null && listens(predicate, p)) continue;
        named ||= p.prep === null || p.prep === "of" || p.prep === "with";
      } else if (p.verb !== null && !p.verb.finite) named = true;
    }
    return named ? "named" : "nothing";
  }

  /** « denied "what some pages spread" about [the fall of X] »: a quotation that tells nothing itself says of what something was told. */
  private speaksOf(predicate: Predicate, phrases: readonly Phrase[], { from, to }: Quote): boolean {
    const about = phrases.find((p) => p.from >= to && p.kind !== "punct");
    return about?.kind === "np" && (about.prep === "from" || about.prep === "of") && this.tellsNothing(predicate, from, to);
  }

  /** « False, said X: Y has not fallen »: what a colon opens behind whoever speaks behind his verb. */
  private behindSpeaker({ predicate: { at, verb }, phrases, to }: SayingClause): [number, number] | null {
    if (verb?.inverted !== true) return null;
    const mark = phrases.find(({ kind }, m) => m > at && kind !== "np");
    return mark?.kind === "punct" && mark.mark === ":" ? [mark.to, this.quotes.from(mark.to)?.to ?? to] : null;
  }

  /**
   * « …, said X »: what stands before the saying clause, and goes on behind it; null where it says nothing of that.
   * @param named - a noun behind the verb names what is said.
   */
  private inFront(saying: SayingClause, { named }: { readonly named: boolean }): [number, number][] | null {
    const { predicate, phrases, from, to } = saying;
    const { at: k, verb } = predicate;
    // « X denied it, saying its jets hit Y »: a participle speaks of what stands behind it
    if (verb === null || (named && !verb.finite && (verb.mainTags & BIT.ger) !== 0)) return null;
    const first = frontOf(predicate, phrases);
    const start = (phrases[first] as Phrase).from;
    if (start - from <= 2 || opensWithConnector(phrases, first)) return null;
    if (!verb.inverted && (!this.setOff(saying, first) || (named && (closed(phrases[first - 1]) || this.tellsBehind(saying, first)))))
      return null;
    const spans: [number, number][] = [[this.quotes.start(phrases[first - 1]?.from ?? start, from), start]];
    const other = otherSaying(this.predicates(predicate), phrases, k);
    if (isInsertion(first - 1, k, phrases) && !(isComma(phrases[other]) && other <= k + 4))
      spans.push([predicate.to, phrases[other]?.from ?? to]);
    return spans;
  }

  /** A mark stands before the saying clause, and parts it from what it says. */
  private setOff({ predicate, phrases, from }: SayingClause, first: number): boolean {
    const before = phrases[first - 1];
    if (before?.kind !== "punct" || before.mark === ":") return false;
    return before.mark !== "," || !isInsertion(first - 1, predicate.at, phrases) || this.inserted(predicate, phrases, first, from);
  }

  /** What stands in front of the saying clause tells nothing, or only dates what the verb says behind it. */
  private tellsBehind({ predicate, phrases, from, limit }: SayingClause, first: number): boolean {
    if (this.tellsNothing(predicate, from, (phrases[first] as Phrase).from)) return true;
    return onlyDates(phrases, first) && tellsOn(phrases, predicate.at, limit);
  }

  /** What a verb says is told as a clause or a quotation, not named by a noun. */
  opens({ at, verb, token, to }: Predicate, phrases: readonly Phrase[], content: readonly (readonly [number, number])[] | null): boolean {
    if (content === null) return false;
    if (verb?.inverted === true) return true;
    const [start] = content[0] as readonly [number, number];
    // (not a quotation that the verb stands in itself: « "they went on a rampage" »)
    const quote = this.quotes.around(start);
    const quoted = quote !== null && quote !== this.quotes.around(token);
    // « X fell, the spokesman went on; »
    const behind = phrases.find((p) => p.from >= to);
    const closes = behind === undefined || behind.kind === "punct";
    // (« Having taken X, the army pushes on towards Y »: with words of its own behind it, it says what is a clause alone)
    const bare = (phrases[at + 1]?.from ?? to) >= to || phrases.some((p) => p.to <= token && p.from >= start && p.verb?.finite === true);
    if (start < token) return quoted || (closes && bare && verb?.finite === true);
    // « saw three shells land near the road »: an act as somebody saw it
    const seen = phrases.find((p, m) => m > at + 1 && p.kind !== "np" && p.kind !== "adv")?.verb;
    if (seen?.finite === false && seen.marker === null && (seen.mainTags & BIT.inf) !== 0) return true;
    return phrases.slice(at + 1).some((p) => p.from < start && (p.kind === "sub" || p.kind === "punct")) || quoted;
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

  /** A clause of its own stands in front of the saying clause, set off by a comma: « X fell, residents told Y, adding … ». */
  private tellsBefore(predicate: Predicate, phrases: readonly Phrase[], from: number): boolean {
    const first = frontOf(predicate, phrases);
    return isComma(phrases[first - 1]) && phrases.some((p, m) => m < first && p.from >= from && p.verb?.finite === true);
  }

  /** Where what is said gives way to another verb of saying joined to the first, else the limit. */
  private turn(phrases: readonly Phrase[], m: number, limit: number): number {
    for (let j = m + 1; j + 1 < phrases.length; j++) {
      const p = phrases[j] as Phrase;
      const next = phrases[j + 1] as Phrase;
      if (next.from >= limit) break;
      if (p.kind !== "conj" && !(p.kind === "sub" && p.entry?.role === "while")) continue;
      if (next.kind !== "vp" || next.verb?.finite !== true || !says(next.verb)) continue;
      const quote = this.quotes.around(next.from);
      if (quote === null || quote.from <= (phrases[m] as Phrase).from) return p.from;
    }
    return limit;
  }

  /** No verb and no noun of action stands in a stretch of a sentence: « The day before, … ». */
  private tellsNothing(predicate: Predicate, from: number, to: number): boolean {
    return !this.predicates(predicate).some((p) => p.token >= from && p.token < to && p.senses.length > 0);
  }

  /** Those of a predicate's sentence. */
  private predicates({ sentence }: Predicate): readonly Predicate[] {
    return (this.sentences[sentence] as Clauses).predicates;
  }

  /** Content that goes on in the next sentences of an open quotation. */
  private spill(limit: number): [number, number][] {
    const quote = this.quotes.around(limit - 1);
    return quote !== null && quote.to > limit ? [[limit, quote.to]] : [];
  }
}

/** « that … » stands behind the verb at k, and is no other verb of saying's: « X fell, said the mayor, who denied that … ». */
function opensBehind(phrases: readonly Phrase[], k: number): boolean {
  const at = phrases.findIndex((p, m) => m > k && p.kind === "sub" && p.entry?.role === "that");
  return at > k && !phrases.slice(k + 1, at).some(({ kind, verb }) => kind === "vp" && verb !== null && says(verb));
}

/** A mark behind which nothing of the clause before goes on. */
function closed(p: Phrase | undefined): boolean {
  return p !== undefined && p.kind === "punct" && parts(p);
}

/** A clause that hangs on another opens here. */
function opensWithConnector(phrases: readonly Phrase[], first: number): boolean {
  return phrases[first]?.kind === "rel" || phrases[first]?.kind === "sub";
}

/** First phrase of the saying clause: its subject or its verb, whichever stands first. */
function frontOf(predicate: Predicate, phrases: readonly Phrase[]): number {
  let first = predicate.at;
  // (of a passive that cites, whoever is cited: « the governor was quoted by X as saying »)
  const cited = predicate.verb?.passive === true && predicate.verb.uses.some((use) => use.cites !== undefined);
  for (const subject of predicate.args.get(cited ? "object" : "subject") ?? []) {
    const i = phrases.indexOf(subject);
    if (i >= 0 && i < first && subject.prep === null) first = i;
  }
  return first;
}

/** The saying clause stands between commas inside its content. */
function isInsertion(before: number, k: number, phrases: readonly Phrase[]): boolean {
  if (before < 0) return false;
  for (let m = k + 1; m < phrases.length; m++) {
    const p = phrases[m] as Phrase;
    // (« X were killed, the ministry said, and 30 wounded »)
    if (isComma(p) || p.mark === ";")
      return phrases.slice(m + 1).some((q) => q.kind === "vp" || (q.kind === "np" && q.prep === null && q.number !== null));
    if (p.kind === "vp" || p.kind === "sub") return false;
  }
  return false;
}

/** Index of the phrase behind k with which the clause of the verb at m begins: its own subject, and the word that joins it to what stands before. */
function startOf(predicates: readonly Predicate[], m: number, k: number, phrases: readonly Phrase[]): number {
  const verb = predicates.find(({ at }) => at === m);
  const other = predicates.find(({ at }) => at === k);
  let first = verb === undefined ? m : frontOf(verb, phrases);
  // (« rejected claims that X …, saying »: the subject is the other's too, or lent)
  const lent = phrases.slice(first, m).some((p) => p.kind === "vp");
  if (first <= k || lent || other?.args.get("subject")?.includes(phrases[first] as Phrase) === true) first = m;
  const joins = (p: Phrase): boolean => p.kind === "conj" || p.kind === "sub" || isComma(p);
  while (first > k + 1 && joins(phrases[first - 1] as Phrase)) first--;
  return first;
}

/** Index of the connector behind k with which a clause begins that has a verb of saying, and a speaker, of its own; −1 when there is none. */
export function otherSaying(predicates: readonly Predicate[], phrases: readonly Phrase[], k: number): number {
  const m = phrases.findIndex((p, j) => j > k && p.verb?.finite === true && says(p.verb));
  if (m < 0) return -1;
  const first = startOf(predicates, m, k, phrases);
  return connects(phrases[first]) || (isComma(phrases[first]) && connects(phrases[first + 1])) ? first : -1;
}

/** A word that joins a clause to another. */
function connects(p: Phrase | undefined): boolean {
  return p !== undefined && (p.kind === "conj" || parts(p));
}

/** « told [reporters] »: whom something is told, not what. */
function listens({ verb, args }: Predicate, p: Phrase): boolean {
  return p === args.get("object")?.[0] && verb?.uses.some((use) => use.role === "say" && use.hears === true) === true;
}

/** No clause of its own stands before a saying clause: « As fighting raged, X said … », « After days of shelling, X said … ». */
function onlyDates(phrases: readonly Phrase[], first: number): boolean {
  let beside = phrases[0]?.kind === "sub" || (phrases[0]?.kind === "conj" && phrases[1]?.kind === "sub");
  for (let m = 0; m < first; m++) {
    const p = phrases[m] as Phrase;
    if (p.kind === "punct" && !isComma(p)) return false;
    if (isComma(p)) beside = false;
    if (p.kind === "vp" && p.verb?.finite === true && !beside && phrases[m - 1]?.kind !== "rel") return false;
  }
  return true;
}

/** « ordered X to leave, [and the last of them pulled out] »: where a clause of its own is joined to what is asked for as an infinitive; else the limit. */
function pastOrder(phrases: readonly Phrase[], k: number, limit: number): number {
  const at = phrases.findIndex((p, m) => m > k && p.kind === "vp");
  const asked = phrases[at]?.verb;
  if (asked?.finite !== false || (asked.mainTags & BIT.inf) === 0) return limit;
  for (let m = at + 1; m + 2 < phrases.length; m++) {
    const p = phrases[m] as Phrase;
    if (p.from >= limit || p.kind === "sub" || p.kind === "rel") return limit;
    if (!isComma(p) || phrases[m + 1]?.kind !== "conj" || phrases[m + 2]?.kind !== "np" || phrases[m + 2]?.prep !== null) continue;
    const verb = phrases.slice(m + 3).find((q) => q.kind === "vp" || q.kind === "sub" || isComma(q));
    return verb?.verb?.finite === true && !says(verb.verb) ? p.from : limit;
  }
  return limit;
}

/** A clause of its own stands behind a verb of saying, before another one. */
function tellsOn(phrases: readonly Phrase[], k: number, limit: number): boolean {
  for (let m = k + 1; m < phrases.length; m++) {
    const p = phrases[m] as Phrase;
    if (p.from >= limit || p.kind === "sub" || p.kind === "rel" || (p.kind === "punct" && !isComma(p))) return false;
    if (p.kind === "vp" && p.verb?.finite === true) return !says(p.verb);
  }
  return false;
}

/** A mark or connector behind which another source may speak. */
export function parts(p: Phrase): boolean {
  return (
    (p.kind === "punct" && (p.mark === ";" || p.mark === "؛")) ||
    (p.kind === "conj" && p.entry?.role === "but") ||
    (p.kind === "sub" && p.entry?.role === "while")
  );
}
