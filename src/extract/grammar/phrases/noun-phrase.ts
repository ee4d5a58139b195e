// The words from here on → one noun phrase: its head, figure, names, and whatever stands beside the head.
import type { FoundNumber, FoundSource } from "../../../language/found.ts";
import { CAN } from "../../../language/marks.ts";
import { FLAG } from "../../../language/tokens.ts";
import type { Role, Word } from "../words/word.ts";
import { type Cut, skipTo } from "./cut.ts";
import { blank, isCloseQuote, isOpenQuote, type Phrase } from "./phrase.ts";

const NP_START = new Set<Role>(["det", "noun", "adj", "number", "name", "unknown"]);
/** Roles of a word that can be, or begin, what a number counts. */
const COUNTED = new Set<Role>(["noun", "det", "adj", "name", "unknown", "number"]);
/** Nouns behind which a person's name may stand. */
const PERSONS = ["person", "official", "spokesperson", "correspondent", "medics"];

/**
 * Reads a noun phrase.
 *
 * @param prep - Relation of its preposition, which has been read already and begins at token `start`; null for a bare one.
 * @returns False when the words here make none; then nothing has been read.
 */
export function nounPhrase(cut: Cut, prep: string | null, start: number): boolean {
  const first = cut.words[cut.w];
  if (first === undefined || !(NP_START.has(first.role) || first.role === "part" || isNamed(cut, first.at))) return false;
  const { w } = cut;
  if (new Reader(cut, prep, start, first).run()) return true;
  cut.w = w;
  return false;
}

/** A token that may be an article or another determiner. */
function determines({ laid }: Cut, at: number): boolean {
  return ((laid.tokens.marks[at] as number) & CAN.det) !== 0;
}

/** A noun of several words that brings its own article (« the military »). */
function articled(cut: Cut, { at, to }: Word): boolean {
  return to - at > 1 && determines(cut, at);
}

/** A time or a name of some register begins at, or covers, the token. */
function isNamed({ laid }: Cut, at: number): boolean {
  return laid.timeAt(at) !== undefined || laid.namedAt(at);
}

class Reader {
  private readonly cut: Cut;
  private readonly start: number;
  private readonly first: Word;
  private readonly phrase: Phrase;
  /** Nouns and names so far; the head has been seen when there is one. */
  private nouns = 0;
  /** Definite and complete: a bare noun cannot join. */
  private closed = false;
  /** Begun by a word for some of many. */
  private some = false;
  /** Inside marks that stand round the noun. */
  private quoted = false;
  /** Word behind a number that counts it (« trois de ses … »). */
  private counting = -1;

  constructor(cut: Cut, prep: string | null, start: number, first: Word) {
    this.cut = cut;
    this.start = start;
    this.first = first;
    this.phrase = blank("np", start, first.to);
    this.phrase.prep = prep;
    this.phrase.inner = first.at;
    if (cut.negatedAt === start) {
      this.phrase.negated = true;
      if (prep === "of") this.phrase.prep = null; // « pas d'accord »
    }
  }

  run(): boolean {
    const { cut, phrase, first } = this;
    while (cut.w < cut.words.length && this.goesOn(cut.words[cut.w] as Word)) {
      // each step takes at least one word
    }
    if (this.nouns === 0 && phrase.number === null && phrase.head === null && phrase.modifiers.length === 0 && phrase.owner === null) {
      if (!phrase.demonstrative || phrase.to !== first.to) return false;
      phrase.pronoun = first.entry; // « these »: a determiner alone
      phrase.headTags = first.tags;
    }
    // where it is, unless it is somebody: « the town's harbour » lies in the town, the town's council does not
    if (phrase.owner !== null && (phrase.head === null || phrase.head.classes.has("place"))) phrase.places.push(...phrase.owner.places);
    cut.out.push(phrase);
    return true;
  }

  /** Takes the word, or several, into the phrase; false where the phrase ends. */
  private goesOn(word: Word): boolean {
    if (this.heard(word)) return false;
    const timed = this.time(word);
    if (timed !== null) return timed;
    const named = this.named(word);
    if (named !== null) return named;
    switch (word.role) {
      case "particle":
        return this.possessive(word);
      case "det":
        return this.determiner(word);
      case "number":
        return this.number(word);
      case "noun":
        return this.noun(word);
      case "adj":
        return this.adjective(word);
      case "name":
        return this.name(word);
      case "unknown":
        return this.unknown(word);
      case "part":
        return this.participle(word);
      case "adv":
        if (this.nouns > 0 || this.cut.w === 0 || (this.phrase.number === null && !this.phrase.definite)) return false;
        this.cut.w++;
        return true;
      case "conj":
        // « air and ground bombardment » with its adjectives behind
        if (word.entry?.role !== "and" || this.nouns === 0 || !adjectivesJoined(this.cut)) return false;
        this.cut.w++;
        return true;
      case "punct":
        return this.mark(word);
      default:
        return false;
    }
  }

  private take(word: Word): true {
    this.cut.w++;
    this.phrase.to = word.to;
    return true;
  }

  private head(word: Word): void {
    this.phrase.head = word.entry;
    this.phrase.headAt = word.at;
    this.phrase.headTags = word.tags;
  }

  /** « told [the agency] ten people … »: behind an outlet that hears begins what is said, unless the outlet's name goes on. */
  private heard(word: Word): boolean {
    const { cut, phrase, nouns } = this;
    if (nouns === 0 || cut.compound !== "last" || phrase.prep !== null || word.role === "particle") return false;
    if (cut.out.at(-1)?.verb?.uses.some((use) => use.hears === true) !== true) return false;
    const { ground } = cut.laid;
    const media = (classes: ReadonlySet<string> | undefined): boolean =>
      classes?.has("media") === true || classes?.has("correspondent") === true;
    if (phrase.source === null ? !media(phrase.head?.classes) : !ground.isMedia(phrase.source.id)) return false;
    const next = cut.laid.sourceAt(word.at);
    return next === undefined ? !media(word.entry?.classes) : !ground.isMedia(next.id);
  }

  /** « Friday's attack », « the Friday attack »: the time is the noun's; null where no time stands. */
  private time({ at }: Word): boolean | null {
    const { cut, phrase, nouns } = this;
    const here = at === this.first.at;
    const opened = here ? cut.laid.timeAt(this.start) : undefined; // « in Friday's »: the time holds its preposition
    const time = cut.laid.timeAt(at) ?? (opened !== undefined && opened.to > at ? opened : undefined);
    if (time === undefined || (here && nouns > 0)) return null;
    const owned = possessedFrom(cut, time.to);
    const to = owned < 0 ? time.to : owned;
    if (nouns > 0 || (owned < 0 && (here || !nominalAt(cut, to)))) return false;
    phrase.time = time;
    phrase.definite = true;
    phrase.to = to;
    skipTo(cut, to);
    return true;
  }

  /** What the registers name: a source, a party, a place; null where none stands. */
  private named(word: Word): boolean | null {
    const { cut, phrase, nouns } = this;
    const { laid, compound } = cut;
    const source = laid.sourceAt(word.at);
    const party = laid.partyAt(word.at);
    const place = laid.placeAt(word.at);
    const longest = Math.max(source?.to ?? 0, party?.to ?? 0, place?.to ?? 0);
    // a figure, or a compound adjective that begins with a name (« UN-brokered »)
    const covered = word.role === "number" ? longest <= word.to : word.role === "adj" && longest < word.to;
    if (longest === 0 || longest > cut.end || covered) return null;
    if (nouns > 0 && compound === "genitive") {
      if (this.closed && word.role !== "adj" && !(word.role === "name" && this.apposes(source))) return false;
      // whose act it is, or what is done to: a phrase of its own behind the noun of action
      if (phrase.head?.uses.some((u) => u.role === "sense")) return false;
    }
    // « told the agency Person Name »: the person is a phrase of its own
    const second = source !== undefined && phrase.source !== null;
    if (second && phrase.prep !== null && phrase.prep !== "of" && compound === "none" && laid.ground.isPerson(source.id)) return false;
    if (source?.to === longest) {
      phrase.source ??= source;
      phrase.sources.push(source);
    }
    if (party?.to === longest) phrase.party ??= party.id;
    if (place !== undefined && (place.to === longest || (party === undefined && source === undefined))) phrase.places.push(place);
    if (nouns === 0 || phrase.headAt < 0) {
      if (word.entry !== null && word.to <= longest && (word.role === "noun" || word.role === "name")) this.head(word);
      phrase.headAt = word.at;
    }
    this.nouns++;
    this.closed = true;
    if (party !== undefined || source !== undefined) phrase.definite = true;
    skipTo(cut, longest);
    phrase.to = longest;
    return true;
  }

  /** « the capital X », « General X »: a definite noun beside which its name may stand. */
  private apposes(source: FoundSource | undefined): boolean {
    const { head } = this.phrase;
    if (source !== undefined && this.cut.laid.ground.isPerson(source.id)) return true;
    // « urged Guterres | Israel to », « accused Khartoum | Abu Dhabi »
    if (head === null) return this.phrase.source === null && this.phrase.party === null && this.phrase.places.length === 0;
    return ["place", "group", "media", ...PERSONS].some((name) => head.classes.has(name));
  }

  private possessive(word: Word): boolean {
    if (word.entry?.kind !== "possessive" || this.nouns === 0) return false;
    this.phrase.owner = handOver(this.phrase, word.at);
    this.nouns = 0;
    this.closed = false;
    return this.take(word);
  }

  private determiner(word: Word): boolean {
    const { cut, phrase, nouns } = this;
    if (phrase.number !== null && nouns === 0 && !phrase.definite && cut.w !== this.counting) return false; // « à 471 | le nombre »
    if (nouns > 0) {
      const next = cut.compound === "genitive" ? cut.words[cut.w + 1] : undefined;
      if (next === undefined) return false;
      if (next.role === "part" && !adjectival(next)) {
        cut.w++; // the article of a participle that acts stands for « which »
        return false;
      }
      if (!this.articleJoins(next)) return false;
    }
    const kind = word.entry?.kind;
    // « many of the dead »: the article behind makes nobody known
    phrase.definite = kind?.startsWith("indef") !== true && !this.some;
    if (kind === "indef-some") this.some = true;
    if (kind === "poss") phrase.possessive = true;
    if (kind === "dem") phrase.demonstrative = true;
    if (nouns > 0) this.closed = true;
    return this.take(word);
  }

  /** Behind a noun, the article of the next word goes on with the phrase: of its adjective, or of a name begun. */
  private articleJoins(next: Word): boolean {
    const { cut, phrase, closed } = this;
    if (next.role === "adj" || next.role === "part") return true;
    // the family name behind a first name, the unknown adjective behind a definite noun
    if (namesOn(cut, phrase, next) || (closed && describes(cut, phrase, next))) return true;
    if (closed || phrase.definite) return false;
    return next.role !== "noun" && next.role !== "name" && next.role !== "unknown"; // the genitive starts a phrase of its own
  }

  private number(word: Word): boolean {
    const { cut, phrase, nouns } = this;
    const at = cut.laid.numberAt(word.at);
    if (nouns > 0 && cut.compound === "genitive" && phrase.head !== null && at !== undefined && this.countsBefore(at)) {
      phrase.number = at;
      return this.take(word);
    }
    if (nouns > 0 && cut.compound !== "last") return false;
    const number = at ?? meltedNumber(cut, word.at);
    if (number !== undefined && number.use === "count") phrase.number ??= number;
    if (phrase.headAt < 0) phrase.headAt = word.at;
    this.take(word);
    // « 80 % de l'est », « des centaines de civils », « 11 mille civils »: the counted phrase is part of this one
    const of = cut.words[cut.w];
    if (number !== undefined && of?.role === "prep" && of.entry?.rel === "of" && isCounted(cut, cut.w + 1)) this.counting = ++cut.w;
    return true;
  }

  /** « civilians two »: one and two stand behind what they count. */
  private countsBefore(number: FoundNumber): boolean {
    return (
      number.noun < 0 &&
      number.use === "count" &&
      number.share === null &&
      number.value <= 2 &&
      // « the death of two »: whom it befell
      (this.phrase.number?.value ?? (this.phrase.head?.tells === true ? -1 : number.value)) === number.value &&
      !isCounted(this.cut, this.cut.w + 1)
    );
  }

  private noun(word: Word): boolean {
    const { cut, phrase } = this;
    if (this.nouns > 0) {
      if (cut.compound === "genitive") return false;
      if (cut.compound === "last") {
        if (articled(cut, word)) return false; // « a charge | the military denies »
        if (phrase.head !== null) phrase.modifiers.push(phrase.head);
        this.head(word);
        this.dual(word.at);
      } else if (word.entry !== null) phrase.modifiers.push(word.entry);
      this.nouns++;
      return this.take(word);
    }
    this.head(word);
    for (let t = word.at; word.to - word.at > 1 && t < word.to; t++) if (determines(cut, t)) phrase.definite = true;
    this.dual(word.at);
    this.nouns++;
    this.closed = phrase.definite;
    this.take(word);
    return this.suffix();
  }

  private adjective(word: Word): boolean {
    const { phrase, nouns } = this;
    if (nouns > 0 && word.entry?.kind === "phrase") return false; // « aux mains de »: a predicate of its own
    // « the departure of-the-first batch »: it stands before the noun that it describes
    if (nouns > 0 && word.entry?.kind === "elative" && this.cut.words[this.cut.w + 1]?.role === "noun") return false;
    if (word.entry !== null) phrase.modifiers.push(word.entry);
    if (phrase.headAt < 0 && nouns === 0) phrase.headAt = word.at;
    if (nouns > 0) phrase.described = true;
    this.take(word);
    return this.suffix();
  }

  private name(word: Word): boolean {
    const { cut, phrase } = this;
    const glued = ((cut.laid.tokens.flags[word.at] as number) & FLAG.glued) !== 0;
    if (this.nouns > 0 && cut.compound === "genitive" && this.closed && !glued && !phrase.name && phrase.head !== null)
      if (!phrase.head.classes.has("person") && !phrase.head.classes.has("official")) return false;
    phrase.name = true;
    if (word.entry !== null) phrase.modifiers.push(word.entry);
    if (phrase.headAt < 0) phrase.headAt = word.at;
    this.nouns++;
    return this.take(word);
  }

  private unknown(word: Word): boolean {
    const { phrase } = this;
    if (phrase.headAt < 0) phrase.headAt = word.at;
    // a person's noun with a word of no meaning: his name
    else if (this.cut.compound === "genitive" && PERSONS.some((name) => phrase.head?.classes.has(name) === true)) phrase.name = true;
    this.nouns++;
    this.take(word);
    return this.suffix();
  }

  private participle(word: Word): boolean {
    const { phrase } = this;
    if (this.nouns > 0 && word.entry !== null && adjectival(word)) {
      phrase.modifiers.push(word.entry);
      return this.take(word);
    }
    if (this.nouns > 0) return false;
    if (!phrase.definite) {
      // « a controlled withdrawal »
      const { words, w, compound } = this.cut;
      if (compound !== "last" || words[w - 1]?.role !== "det" || !NP_START.has(words[w + 1]?.role ?? "punct")) return false;
      if (word.entry !== null) phrase.modifiers.push(word.entry);
      return this.take(word);
    }
    this.head(word); // a participle as a noun (« les déplacés ») or before one
    this.nouns++;
    return this.take(word);
  }

  private mark(word: Word): boolean {
    const { cut, phrase } = this;
    const mark = cut.laid.tokens.form[word.at] as string;
    if (this.nouns === 0) {
      // « eleven "terrorists" »: the marks stand round the noun alone
      if ((phrase.number === null && !phrase.definite) || !quotedNoun(cut)) return false;
      this.quoted = true;
      cut.w++;
      return true;
    }
    if (this.quoted && (mark === '"' || isCloseQuote(mark))) {
      this.quoted = false;
      return this.take(word);
    }
    // a quoted or bracketed name belongs to its noun: agency "X", observatory (X)
    if ((mark !== '"' && mark !== "(" && !isOpenQuote(mark)) || phrase.head?.classes.has("victims") === true) return false;
    const close = closing(cut, mark);
    if (close < 0) return false;
    this.enclosed(word.at + 1, (cut.words[close] as Word).at, mark === "(");
    cut.w = close;
    return this.take(cut.words[close] as Word);
  }

  /** Names between quotation marks or brackets, tokens [from, to). */
  private enclosed(from: number, to: number, bracketed: boolean): void {
    const { phrase } = this;
    const { laid } = this.cut;
    for (let k = from; k < to; k++) {
      const source = laid.sourceAt(k);
      if (source !== undefined) {
        phrase.source ??= source;
        phrase.sources.push(source);
      }
      phrase.party ??= laid.partyAt(k)?.id ?? null;
      const place = laid.placeAt(k);
      if (place !== undefined && !bracketed) phrase.places.push(place);
    }
    if (!bracketed) phrase.name = true;
  }

  /** A noun that has its number in itself. */
  private dual(at: number): void {
    const number = this.cut.laid.numberAt(at);
    if (number !== undefined && number.noun === at) this.phrase.number ??= number;
  }

  /** A suffixed pronoun belongs to its noun. */
  private suffix(): true {
    const { cut, phrase } = this;
    const next = cut.words[cut.w];
    if (next?.role !== "pron" || next.at !== phrase.to || ((cut.laid.tokens.flags[next.at] as number) & FLAG.glued) === 0) return true;
    phrase.possessive = true;
    phrase.definite = true;
    return this.take(next);
  }
}

/** What has been read of a phrase becomes the possessor, and the phrase begins anew. */
function handOver(phrase: Phrase, to: number): Phrase {
  const owner: Phrase = {
    ...phrase,
    prep: null,
    from: phrase.inner,
    to,
    modifiers: [...phrase.modifiers],
    places: [...phrase.places],
    sources: [...phrase.sources],
    host: phrase,
  };
  phrase.head = null;
  phrase.headAt = -1;
  phrase.headTags = 0;
  phrase.number = null;
  phrase.party = null;
  phrase.source = null;
  phrase.definite = true;
  phrase.name = false;
  phrase.demonstrative = false;
  for (const list of [phrase.modifiers, phrase.places, phrase.sources]) list.length = 0;
  return owner;
}

/** « the observatory the-Xian »: behind a body with its article, a word of no table with another is its adjective. */
function describes({ laid, compound }: Cut, { head }: Phrase, next: Word): boolean {
  return (
    compound === "genitive" &&
    next.role === "unknown" &&
    laid.placeAt(next.at) === undefined &&
    head !== null &&
    (head.classes.has("actor") || head.classes.has("report-source"))
  );
}

/** A word behind an article that goes on with a name begun (« Captain Layth al-X »). */
function namesOn(cut: Cut, phrase: Phrase, next: Word): boolean {
  if (next.role !== "unknown" && next.role !== "name") return false;
  const before = cut.words[cut.w - 1];
  return before !== undefined && (before.role === "unknown" || before.role === "name") && (phrase.name || phrase.head === null);
}

/** Where a possessive mark at the end of a time ends, when a noun phrase goes on behind it; −1 when there is none. */
export function possessedFrom(cut: Cut, end: number): number {
  for (const token of [end, end - 1])
    if (cut.laid.tokens.readings[token]?.some(({ entry }) => entry.kind === "possessive"))
      return nominalAt(cut, token + 1) ? token + 1 : -1;
  return -1;
}

/** The word at a token goes on with a noun phrase. */
function nominalAt(cut: Cut, token: number): boolean {
  let k = cut.w + 1;
  while (k < cut.words.length && (cut.words[k] as Word).at < token) k++;
  const word = cut.words[k];
  return word?.at === token && (word.role === "noun" || word.role === "adj" || word.role === "name" || word.role === "unknown");
}

/** The number whose first token is a preposition read apart. */
function meltedNumber({ laid }: Cut, at: number): FoundNumber | undefined {
  const before = laid.numberAt(at - 1);
  return before !== undefined && before.to > at ? before : undefined;
}

/** An adjective stands before the conjunction at hand, and another, with no noun of its own, behind it. */
function adjectivesJoined({ words, w, compound }: Cut): boolean {
  const before = words[w - 1];
  const after = words[w + 2]?.role;
  if (compound === "genitive") {
    // « shelling (the) artillery and (the) air »
    const article = after !== undefined && words[w + 1]?.role === "det" ? 1 : 0;
    const joined = words[w + 1 + article];
    if (before === undefined || (before.role !== "adj" && before.to - before.at === 1) || joined?.role !== "adj") return false;
    return joined.entry !== null && joined.entry.classes.size > 0 && !joined.entry.classes.has("demonym");
  }
  if (compound !== "none" || before?.role !== "adj" || words[w + 1]?.role !== "adj") return false;
  return after !== "noun" && after !== "name" && after !== "unknown";
}

/** At an opening quotation mark: a noun with at most an adjective beside it, and the closing mark. */
function quotedNoun({ words, w, laid }: Cut): boolean {
  const mark = laid.tokens.form[(words[w] as Word).at] as string;
  if (mark !== '"' && !isOpenQuote(mark)) return false;
  for (let k = w + 1; k <= w + 3; k++) {
    const word = words[k];
    if (word === undefined) return false;
    const form = laid.tokens.form[word.at] as string;
    if (word.role === "punct") return k > w + 1 && (form === '"' || isCloseQuote(form));
    if (word.role !== "noun" && word.role !== "adj" && word.role !== "unknown") return false;
  }
  return false;
}

/** A short bracketed or quoted name: the word index of its end, or −1. */
function closing({ words, w, laid }: Cut, mark: string): number {
  const want = mark === "(" ? ")" : mark === '"' ? '"' : mark === "«" ? "»" : mark === "“" ? "”" : "›";
  for (let k = w + 1; k <= w + 5; k++) {
    const word = words[k];
    if (word === undefined) return -1;
    if (laid.tokens.form[word.at] === want && word.role === "punct") return k > w + 1 ? k : -1;
    if (word.role === "verb" || word.role === "aux" || word.role === "punct" || word.role === "number") return -1;
    if (k === w + 1 && (word.role === "prep" || word.role === "neg" || word.role === "sub")) return -1; // no name begins so
    // « forty attackers "neutralised" » tells an event
    if (mark !== "(" && word.role === "part" && word.entry?.uses.some((u) => u.role === "sense") === true) return -1;
  }
  return -1;
}

function isCounted({ words }: Cut, w: number): boolean {
  const role = words[w]?.role;
  return role !== undefined && COUNTED.has(role);
}

/** A participle that only describes (« forces armées »): no event of its own. */
function adjectival(word: Word): boolean {
  return word.entry !== null && word.entry.uses.length === 0;
}
