// A sentence's tokens with several readings each → one reading each, by what stands before and behind.
import type { LexEntry } from "../../../language/entries.ts";
import { BIT } from "../../../language/tags.ts";
import { FLAG, KIND, NO_READINGS, type Reading } from "../../../language/tokens.ts";
import type { Laid } from "../../sentence.ts";
import { marked, titleAhead } from "./ahead.ts";
import { fittest, oblique, termReading } from "./fit.ts";
import { nounOrVerb } from "./homographs.ts";
import { type Choice, mended, otherThanVerbs, withoutSpeakers } from "./mend.ts";
import { scareQuotes } from "./scare-quotes.ts";
import { compoundAdjective, counts, phrasal, placeReaches } from "./wholes.ts";
import { type Context, QUOTES, type Role, type Syntax, VERBAL, type Word } from "./word.ts";

const COMMAS = new Set([",", "،"]);

/** Tokens behind a verb within which its particle stands. */
const PARTICLE_REACH = 8;

/** Chooses a reading for every token of [from, to). */
export function chooseReadings(laid: Laid, from: number, to: number, syntax: Syntax): readonly Word[] {
  return new Chooser(laid, from, to, syntax).run();
}

/** Goes through a sentence word by word; what it knows of the clause so far is the context in which the next word is read. */
class Chooser implements Context {
  private readonly laid: Laid;
  private readonly from: number;
  readonly to: number;
  readonly verbFirst: boolean;
  readonly genitive: boolean;
  readonly last: boolean;
  private readonly words: Word[] = [];
  before: Role = "start";
  closed = false;
  finite = false;
  relative = false;
  owed = false;
  told = false;
  reflexive = false;
  said = false;
  /** The last verb, while no mark stands behind it. */
  private verb: Word | null = null;
  /** End of the time expression that covers the token, and what stood before it. */
  private timeTo = -1;
  private beforeTime: Role = "start";

  constructor(laid: Laid, from: number, to: number, { verbFirst, compound }: Syntax) {
    this.laid = laid;
    this.from = from;
    this.to = to;
    this.verbFirst = verbFirst;
    this.genitive = compound === "genitive";
    this.last = compound === "last";
  }

  get wraps(): boolean {
    return this.wordBefore()?.entry?.wraps === true;
  }

  get rel(): string | null {
    const word = this.wordBefore();
    return this.before === "prep" && word?.role === "adv" ? "to" : (word?.entry?.rel ?? null);
  }

  run(): readonly Word[] {
    const transparent = scareQuotes(this.laid, this.from, this.to);
    let i = this.from;
    while (i < this.to) i = transparent.has(i) ? i + 1 : this.step(i);
    return this.words;
  }

  /** Reads what begins at a token; the token behind it. */
  private step(i: number): number {
    this.pastTime(i);
    const whole = this.number(i) ?? this.familyName(i) ?? this.term(i) ?? this.compound(i);
    if (whole !== null) return whole;
    const kind = this.laid.tokens.kind[i];
    if (kind === KIND.punct) this.mark(i);
    else if (kind === KIND.number) this.bare(i, "number");
    else this.word(i);
    return i + 1;
  }

  /** The word before is an adjective behind its noun. */
  get described(): boolean {
    return this.before === "adj" && this.words[this.words.length - 2]?.role === "noun";
  }

  /** The word before is a plural. */
  get many(): boolean {
    const tags = this.wordBefore()?.tags ?? 0;
    return (tags & BIT.p) !== 0 && (tags & BIT.s) === 0;
  }

  get timeless(): boolean {
    const { role, entry } = this.wordBefore() ?? {};
    if (!this.verbFirst || entry === null || entry === undefined) return false;
    if (role === "neg") return entry.kind === "future" || entry.kind === "past" || entry.rel === "without";
    return role === "aux" ? entry.kind === "future" : role === "sub" && (entry.role === "before" || entry.role === "so");
  }

  private wordBefore(): Word | undefined {
    return this.words[this.words.length - 1];
  }

  /** « took on Monday the bridge »: what stands behind a time expression goes on with what stands before it. */
  private pastTime(i: number): void {
    const time = this.laid.timeAt(i);
    if (time !== undefined && i >= this.timeTo && time.to <= this.to) {
      this.timeTo = time.to;
      this.beforeTime = this.before;
    } else if (i === this.timeTo && i > this.from && this.before !== "prep") this.before = this.beforeTime;
  }

  /** A figure of one word or several. */
  private number(i: number): number | null {
    const { laid, words } = this;
    const number = laid.numberAt(i);
    if (number === undefined || (number.use !== "count" && number.use !== "ordinal" && number.use !== "age")) return null;
    const term = laid.termAt(i);
    if (number.noun >= 0 || number.to > this.to || (term !== undefined && term.to > number.to)) return null;
    // « d'au moins 82 »: the preposition is the phrase's, the rest the number's
    const opening = laid.tokens.readings[i] as readonly Reading[];
    const melted =
      number.to > i + 1 && !opening.some(({ entry }) => entry.cat === "det" && entry.kind !== "indef-adj")
        ? opening.find(({ entry }) => entry.cat === "prep" && (entry.rel === "of" || entry.kind === "bound"))
        : undefined;
    if (melted !== undefined) words.push({ at: i, to: i + 1, role: "prep", entry: melted.entry, tags: 0 });
    words.push({ at: melted === undefined ? i : i + 1, to: number.to, role: "number", entry: null, tags: 0 });
    this.before = "number";
    this.closed = false;
    return number.to;
  }

  /** « said X Y, the deputy head of Z »: between a first name and the comma before a title stands a family name, whatever else its letters could say. */
  private familyName(i: number): number | null {
    const { laid, words, genitive } = this;
    const first = this.wordBefore();
    const named = first?.entry?.cat === "name" || (this.said && (first?.role === "unknown" || first?.role === "name"));
    if (!genitive || !named || laid.namedAt(i) || laid.timeAt(i) !== undefined) return null;
    const { flags, form, kind } = laid.tokens;
    if (kind[i] !== KIND.word || ((flags[i] as number) & FLAG.glued) !== 0) return null;
    let end = i + 1;
    while (end < this.to && ((flags[end] as number) & FLAG.glued) !== 0) end++;
    if (end + 1 >= this.to || !COMMAS.has(form[end] as string) || !titleAhead(laid, end + 1)) return null;
    words.push({ at: i, to: end, role: "name", entry: null, tags: 0 });
    this.before = "name";
    this.closed = false;
    return end;
  }

  /** An entry of several words. */
  private term(i: number): number | null {
    const { laid, to } = this;
    const term = laid.termAt(i);
    if (term === undefined || term.to > to) return null;
    const { role, entry, tags } = termReading(laid, term, to, this);
    if (entry.cat === "prep" && placeReaches(laid, i, term.to)) return null;
    if (entry.cat === "pron" && counts(laid, term.to, to)) return null;
    if (this.last && entry.cat === "noun" && phrasal(laid, i, term.to, this.before, this.rel)) return null;
    this.words.push({ at: i, to: term.to, role, entry, tags });
    this.before = role === "neg" && entry.kind === "det" ? "det" : role;
    // « is set to [shell] X »: the adverb ends with the mark of an infinitive
    if (role === "adv" && marked(laid, term.to - 1)) this.before = "prep";
    this.closed = false;
    return term.to;
  }

  /** « Rwanda-backed »: an adjective of several tokens. */
  private compound(i: number): number | null {
    const end = this.last ? compoundAdjective(this.laid, i, this.to) : null;
    if (end === null) return null;
    this.words.push({ at: i, to: end, role: "adj", entry: null, tags: 0 });
    this.before = "adj";
    this.closed = false;
    return end;
  }

  private mark(i: number): void {
    const { tokens } = this.laid;
    const form = tokens.form[i] as string;
    // the full stop of an abbreviation
    if (form === "." && i + 1 < this.to && i > this.from && tokens.kind[i + 1] === KIND.word) return;
    this.words.push({ at: i, to: i + 1, role: "punct", entry: null, tags: 0 });
    this.finite = this.relative = this.owed = this.reflexive = this.said = this.told = this.closed = false;
    this.verb = null;
    if (form === ")" || form === "]") this.before = this.before === "punct" ? "name" : this.before;
    else if (!QUOTES.has(form)) this.before = "punct";
  }

  /** A token that no entry holds. */
  private bare(i: number, role: Role): void {
    this.words.push({ at: i, to: i + 1, role, entry: null, tags: 0 });
    this.before = role;
  }

  private word(i: number): void {
    const { laid, words, before } = this;
    const { tokens } = laid;
    const capital = ((tokens.flags[i] as number) & FLAG.capital) !== 0;
    // « M. Dabbas »: an initial or a shortened title is no pronoun
    const initial = capital && (tokens.form[i] as string).length === 1 && tokens.form[i + 1] === "." && i + 2 < this.to;
    const readings = initial ? NO_READINGS : (tokens.readings[i] as readonly Reading[]);
    if (readings.length === 0) {
      this.bare(i, capital || laid.namedAt(i) ? "name" : "unknown");
      return;
    }
    const own = readings.find(({ entry }) => entry.kind === "possessive");
    if (own !== undefined && before !== "pron" && before !== "sub" && before !== "rel") {
      // « the army's positions »: what follows stands as behind an article
      words.push({ at: i, to: i + 1, role: "particle", entry: own.entry, tags: 0 });
      this.before = "det";
      this.closed = false;
      return;
    }
    const [beside, further] = [words[words.length - 1], words[words.length - 2]];
    this.take(i, mended({ laid, at: i, readings, beside, further, context: this }, this.best(i, readings)));
  }

  /** The reading that fits best among those that what stands before leaves. */
  private best(i: number, readings: readonly Reading[]): Reading {
    const [first] = readings as readonly [Reading];
    if (readings.length === 1 && first.role !== "verb") return first;
    const { kind, form } = this.laid.tokens;
    // (« is "under control" »: a quotation mark hides nothing)
    const behind = i + 2 < this.to && QUOTES.has(form[i + 1] as string) && kind[i + 1] === KIND.punct ? i + 2 : i + 1;
    return fittest(this.laid, this.possible(i, readings), behind < this.to ? behind : -1, this);
  }

  private possible(i: number, readings: readonly Reading[]): readonly Reading[] {
    const { laid, verb, finite } = this;
    const { form } = laid.tokens;
    const last = this.wordBefore();
    if ((last !== undefined && isTail(last, form[i] as string)) || isParticle(verb, form[i] as string, i)) return otherThanVerbs(readings);
    if (this.last) {
      // « carried [out] strikes »: what stands behind a verb's particle stands as behind the verb
      const carried = last?.role === "adv" && isParticle(verb, form[last.at] as string, last.at);
      const role = carried ? "verb" : this.before;
      const wants = nounOrVerb(laid, i, this.to, readings, { role, tags: last?.tags ?? 0, finite });
      if (wants !== null) return readings.filter(({ entry }) => (entry.cat === "noun") === (wants === "noun"));
    }
    return this.verbFirst ? readings : withoutSpeakers(readings, this.before);
  }

  /** Keeps a word's reading, and what it says of the clause. */
  private take(i: number, { reading: { entry, tags }, role }: Choice): void {
    this.enter(role, entry);
    const named = this.startsName(i) && role !== "noun" && role !== "pron";
    const kept = named ? "name" : role;
    const empty = kept === "unknown" || (kept === "name" && entry.cat !== "name" && entry.cat !== "noun");
    const word: Word = { at: i, to: i + 1, role: kept, entry: empty ? null : entry, tags };
    this.words.push(word);
    if (VERBAL.has(kept) || kept === "part") this.verb = word;
    if (kept === "noun" || kept === "name" || kept === "adj") this.closed = this.before === "det" || (this.closed && kept === "adj");
    // « its operations military »: nor does a noun with its possessor take another
    else if (kept === "pron" && this.genitive)
      this.closed = this.before === "noun" && ((this.laid.tokens.flags[i] as number) & FLAG.glued) !== 0;
    else if (kept !== "det") this.closed = false;
    this.before = this.asBefore(kept, entry);
  }

  /** What a word says of its clause. */
  private enter(role: Role, entry: LexEntry): void {
    if (VERBAL.has(role) || role === "part") this.said = entry.says;
    else if (role === "sub" || role === "rel" || (role === "noun" && !entry.classes.has("actor") && !entry.classes.has("channel")))
      this.said = false;
    if (role === "rel") this.owed = !this.finite && !this.verbFirst;
    else if (role === "sub" || (role === "verb" && this.finite)) this.owed = false;
    if (role === "verb" || role === "aux") this.finite = !(role === "verb" && this.said);
    else if (role === "sub" || role === "rel" || role === "conj") {
      this.finite = this.reflexive = this.told = false;
      this.relative = role === "rel";
    }
    if (role === "verb" || (role === "noun" && entry.tells)) this.told = true;
    if (role === "pron" && entry.kind === "refl") this.reflexive = true;
  }

  /** What a word counts as for the one behind it. */
  private asBefore(role: Role, entry: LexEntry): Role {
    // « in which … », « dont … »: the subject comes behind
    if (role === "rel" && (this.before === "prep" || oblique(entry))) return "sub";
    // « did not immediately [comment] »
    if (role === "adv" && this.before === "neg" && this.last) return "neg";
    if (role === "neg" && entry.kind === "det") return "det"; // « no attack »
    return role === "inf" && entry.cat === "aux" ? "aux" : role; // « to have killed and wounded »
  }

  /** A capital inside a sentence, on a word that the registers name. */
  private startsName(i: number): boolean {
    return ((this.laid.tokens.flags[i] as number) & (FLAG.capital | FLAG.first)) === FLAG.capital && this.laid.namedAt(i);
  }
}

/** « taking [place] », « going [on] »: the word begins the fixed words of the verb right before it. */
function isTail({ entry, role }: Word, form: string): boolean {
  return (VERBAL.has(role) || role === "part") && entry?.uses.some(({ tail }) => tail?.[0] === form) === true;
}

/** « pushed the rebels [back] »: the word is the particle of a verb a few words before it. */
function isParticle(verb: Word | null, form: string, at: number): boolean {
  if (verb === null || at - verb.to > PARTICLE_REACH) return false;
  return verb.entry?.uses.some(({ tail }) => tail?.length === 1 && tail[0] === form) === true;
}
