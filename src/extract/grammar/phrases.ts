// A sentence's words → flat phrases: noun phrases with their preposition, verb groups, connectors, marks.
import type { FoundNumber, FoundPlace, FoundSource, FoundTime } from "../../language/found.ts";
import type { LexEntry, Use } from "../../language/lexicon.ts";
import { BIT, FINITE } from "../../language/tags.ts";
import { FLAG, KIND } from "../../language/tokens.ts";
import type { Laid } from "../sentence.ts";
import { chooseReadings, type Role, type Word } from "./categories.ts";

export type PhraseKind =
  | "np"
  | "vp"
  | "conj"
  | "sub"
  | "rel"
  | "adv"
  | "punct"
  | "time"
  | "including"
  | "relay"
  | "unnamed"
  | "own"
  | "predicate"
  | "other";

/** One phrase; `from`/`to` are token indices, `to` exclusive. */
export interface Phrase {
  readonly kind: PhraseKind;
  from: number;
  to: number;
  /** Noun phrase: the relation of its preposition, or null for a bare one. */
  prep: string | null;
  /** Token of the preposition's end, i.e. where the phrase proper begins. */
  inner: number;
  head: LexEntry | null;
  headAt: number;
  headTags: number;
  /** Adjectives and nouns beside the head. */
  readonly modifiers: LexEntry[];
  number: FoundNumber | null;
  readonly places: FoundPlace[];
  /** Register party named in it. */
  party: string | null;
  source: FoundSource | null;
  /** Every source named in it; `source` is the first. */
  readonly sources: FoundSource[];
  definite: boolean;
  /** An adjective stands behind its head. */
  described: boolean;
  /** Holds an unregistered proper name. */
  name: boolean;
  /** It is a pronoun. */
  pronoun: LexEntry | null;
  /** A possessive or suffixed pronoun hangs on it. */
  possessive: boolean;
  demonstrative: boolean;
  /** « no agreement »: a negation stands right before it. */
  negated: boolean;
  verb: VerbGroup | null;
  /** Connectors and adverbs. */
  entry: LexEntry | null;
  time: FoundTime | null;
  /** Mark character of a punct phrase. */
  mark: string;
  /** The phrase that stands in its genitive, right behind it. */
  genitive: Phrase | null;
  /** The phrase in whose genitive it stands. */
  host: Phrase | null;
  /** Whose it is: what stands before a possessive mark inside the phrase (« the army's positions »). */
  owner: Phrase | null;
  /** Its semantic classes, once asked for (see actors.ts). */
  classes: ReadonlySet<string> | null;
}

/** A verb with its auxiliaries, negation, clitics and wrapping verbs. */
export interface VerbGroup {
  /** The verb that says what happens (the last of the chain). */
  main: LexEntry;
  mainAt: number;
  /** Tags of the first finite form, or of the main verb when none is finite. */
  tags: number;
  mainTags: number;
  /** Wrapping verbs, outermost first, with the use that wraps. */
  readonly chain: { readonly entry: LexEntry; readonly effect: string; readonly at: number }[];
  finite: boolean;
  passive: boolean;
  negated: boolean;
  /** « ne … que »: only. */
  restricted: boolean;
  reflexive: boolean;
  /** Subject pronoun inside the group (« il », « -t-il »). */
  subject: LexEntry | null;
  subjectTags: number;
  /** The subject pronoun stands behind (« a-t-il »). */
  inverted: boolean;
  object: LexEntry | null;
  /** Preposition or marker in front of a non-finite group (« pour quitter », « en tuant »). */
  marker: LexEntry | null;
  readonly adverbs: LexEntry[];
  /** Uses of the main verb that hold here (reflexive and tail agree). */
  uses: Use[];
}

const OPEN_QUOTES = new Set(["«", "“", "‹"]);
const CLOSE_QUOTES = new Set(["»", "”", "›"]);

/** Cuts one sentence, tokens [from, to), into phrases. */
export function phrasesOf(laid: Laid, from: number, to: number, verbFirst: boolean, compound: "none" | "genitive" | "last"): Phrase[] {
  const words = chooseReadings(laid, from, to, verbFirst, compound);
  return new Chunker(laid, words, to, compound).run();
}

/** A phrase of which nothing is known yet. */
export function blank(kind: PhraseKind, from: number, to: number): Phrase {
  return {
    kind,
    from,
    to,
    prep: null,
    inner: from,
    head: null,
    headAt: -1,
    headTags: 0,
    modifiers: [],
    number: null,
    places: [],
    party: null,
    source: null,
    sources: [],
    definite: false,
    described: false,
    name: false,
    pronoun: null,
    possessive: false,
    demonstrative: false,
    negated: false,
    verb: null,
    entry: null,
    time: null,
    mark: "",
    genitive: null,
    host: null,
    owner: null,
    classes: null,
  };
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

/** Senses of nouns whose genitive is who does it. */
const DOERS = new Set(["attack", "bomb", "bomb-air", "shell", "advance", "withdraw", "operate", "counter"]);
/** Classes of things that belong to an armed party. */
const OWNED = ["position", "area", "building", "materiel", "weapon", "artillery", "forces"];

const NP_START = new Set<Role>(["det", "noun", "adj", "number", "name", "unknown"]);

class Chunker {
  private readonly out: Phrase[] = [];
  private readonly laid: Laid;
  private readonly words: readonly Word[];
  private readonly end: number;
  private readonly compound: "none" | "genitive" | "last";
  private w = 0;
  /** Token behind a negation that no verb took. */
  private negatedAt = -1;

  constructor(laid: Laid, words: readonly Word[], end: number, compound: "none" | "genitive" | "last") {
    this.laid = laid;
    this.words = words;
    this.end = end;
    this.compound = compound;
  }

  run(): Phrase[] {
    while (this.w < this.words.length) {
      const before = this.w;
      this.step();
      if (this.w === before) this.w++;
    }
    if (this.compound !== "genitive") this.shareRelations();
    for (let k = 0; k + 1 < this.out.length; k++) {
      const host = this.out[k] as Phrase;
      const next = this.out[k + 1] as Phrase;
      if (host.kind !== "np" || next.kind !== "np" || host.to !== next.from || host.pronoun !== null) continue;
      if (next.prep === null && this.compound === "genitive" && (complete(host) || (host.headTags & BIT.abs) !== 0)) continue;
      const partitive =
        next.prep === "from" &&
        this.compound === "genitive" &&
        !host.definite &&
        (host.number !== null || host.head?.classes.has("collective") === true);
      if (next.prep === "of" || partitive || (next.prep === null && this.compound === "genitive" && (!host.definite || speaksFor(host)))) {
        host.genitive = next;
        next.host = host;
      }
    }
    for (let k = 0; k + 1 < this.out.length; k++) this.possess(this.out[k] as Phrase, this.out[k + 1] as Phrase);
    return this.out;
  }

  /** « the raids on X and [Y] killed »: before the clause has its verb, a phrase joined to a prepositional one of its kind shares the preposition. */
  private shareRelations(): void {
    let bare = false; // the clause has a phrase that can be its subject
    let verb = false; // the clause has its verb
    for (const [k, p] of this.out.entries()) {
      if (p.kind === "vp") verb = true;
      else if (p.kind === "sub" || p.kind === "rel" || (p.kind === "punct" && p.mark !== "," && p.mark !== "(" && p.mark !== ")"))
        bare = verb = false;
      if (p.kind !== "np" || verb) continue;
      const host = this.out[k - 2];
      const joined = this.out[k - 1]?.kind === "conj" && this.out[k - 1]?.entry?.role !== "but";
      if (p.prep === null && bare && joined && host?.kind === "np" && host.prep !== null && host.prep !== "according-to" && alike(host, p))
        p.prep = host.prep;
      else if (p.prep === null) bare = true;
    }
  }

  private word(w: number): Word | undefined {
    return this.words[w];
  }

  private push(phrase: Phrase): void {
    this.out.push(phrase);
  }

  private step(): void {
    const word = this.words[this.w] as Word;
    const { at } = word;
    const time = this.laid.timeAt[at];
    if (time !== undefined && time.to <= this.end && this.owned(time.to) < 0) {
      const phrase = blank("time", time.from, time.to);
      phrase.time = time;
      this.push(phrase);
      this.skipTo(time.to);
      // « on the eve of the attack »: what the time is reckoned from hangs on it
      const anchor = this.word(this.w - 1);
      const next = this.word(this.w);
      if (anchor?.role === "prep" && next !== undefined && this.laid.timeAt[next.at] === undefined) {
        const rel = anchor.entry?.rel ?? null;
        this.nounPhrase(rel === null || rel === "of" ? "after" : rel, next.at);
      }
      return;
    }
    switch (word.role) {
      case "punct": {
        const phrase = blank("punct", at, word.to);
        phrase.mark = this.laid.tokens.form[at] as string;
        this.push(phrase);
        this.w++;
        return;
      }
      case "conj":
      case "sub":
      case "rel":
        this.connector(word.role, word);
        return;
      case "adv": {
        if (this.verbGroup()) return;
        const phrase = blank("adv", at, word.to);
        phrase.entry = word.entry;
        this.push(phrase);
        this.w++;
        return;
      }
      case "particle": {
        const kind = word.entry?.kind ?? null;
        if (this.verbGroup()) return;
        const phrase = blank(
          kind === "including"
            ? "including"
            : kind === "relay"
              ? "relay"
              : kind === "unnamed" || kind === "own"
                ? kind
                : kind === "predicate"
                  ? "predicate"
                  : "other",
          at,
          word.to,
        );
        phrase.entry = word.entry;
        this.push(phrase);
        this.w++;
        return;
      }
      case "prep":
        this.prepositional(word);
        return;
      case "verb":
      case "aux":
      case "part":
      case "ger":
      case "inf":
      case "neg":
        if (this.verbGroup()) return;
        if (word.role === "neg") this.negatedAt = word.to;
        else if (this.nounPhrase(null, at)) return;
        this.other(word);
        return;
      case "pron":
        if (this.verbGroup()) return;
        this.pronounPhrase(word, null, at);
        return;
      default:
        if (this.nounPhrase(null, at)) return;
        this.other(word);
    }
  }

  private other(word: Word): void {
    const phrase = blank("other", word.at, word.to);
    phrase.entry = word.entry;
    this.push(phrase);
    this.w++;
  }

  private connector(kind: "conj" | "sub" | "rel", word: Word): void {
    const phrase = blank(kind, word.at, word.to);
    phrase.entry = word.entry;
    this.push(phrase);
    this.w++;
  }

  private skipTo(token: number): void {
    while (this.w < this.words.length && (this.words[this.w] as Word).at < token) this.w++;
  }

  private pronounPhrase(word: Word, prep: string | null, start: number): void {
    const phrase = blank("np", start, word.to);
    phrase.prep = prep ?? (this.compound === "genitive" ? (word.entry?.rel ?? null) : null); // « by-it » written as one
    phrase.inner = word.at;
    phrase.pronoun = word.entry;
    phrase.headTags = word.tags;
    phrase.definite = true;
    if (word.entry?.kind === "same-source") phrase.head = word.entry;
    this.push(phrase);
    this.w++;
  }

  private prepositional(word: Word): void {
    const rel = word.entry?.rel ?? "with";
    // two prepositions in a row: the second tells more (« de sous », « from inside »)
    const next = this.word(this.w + 1);
    if (next === undefined) {
      this.other(word);
      return;
    }
    const save = this.w;
    this.w++;
    const time = this.laid.timeAt[next.at];
    if (time !== undefined && time.to <= this.end && rel !== "according-to" && this.owned(time.to) < 0) {
      const phrase = blank("time", word.at, time.to);
      phrase.time = time;
      this.push(phrase);
      this.skipTo(time.to);
      return;
    }
    if (next.role === "prep") {
      const mark = this.out.length;
      this.prepositional(next);
      const added = this.out[mark];
      if (added !== undefined && added.kind === "np") {
        added.from = word.at;
        if (rel !== "of" && added.prep === "of") added.prep = rel;
      }
      return;
    }
    if (
      next.role === "inf" ||
      next.role === "ger" ||
      (next.role === "part" && word.entry?.rel === "after") ||
      ((next.role === "pron" || next.role === "neg" || next.role === "aux" || next.role === "verb") && this.verbAhead())
    ) {
      if (this.verbGroup(word)) return;
    }
    if (next.role === "pron") {
      this.pronounPhrase(next, rel, word.at);
      return;
    }
    if (next.role === "rel") {
      // « in which », « according to whom »
      this.connector("rel", next);
      const phrase = this.out[this.out.length - 1] as Phrase;
      phrase.from = word.at;
      phrase.prep = rel;
      return;
    }
    if (this.nounPhrase(rel, word.at)) return;
    this.w = save;
    const phrase = blank("other", word.at, word.to);
    phrase.entry = word.entry;
    phrase.prep = rel;
    this.push(phrase);
    this.w++;
  }

  /** True when the words from here up to a few on reach a non-finite or finite verb through clitics only. */
  private verbAhead(): boolean {
    for (let k = this.w; k < this.w + 5; k++) {
      const role = this.word(k)?.role;
      if (role === "inf" || role === "ger" || role === "verb") return true;
      if (role === "part" && this.word(k - 1)?.role === "aux") return true; // « to have taken »
      if (role !== "pron" && role !== "neg" && role !== "aux" && role !== "adv") return false;
    }
    return false;
  }

  /** Reads a noun phrase; the preposition, if any, has been read already and begins at `start`. */
  private nounPhrase(prep: string | null, start: number): boolean {
    const first = this.word(this.w);
    if (first === undefined) return false;
    if (
      !NP_START.has(first.role) &&
      first.role !== "part" &&
      this.laid.timeAt[first.at] === undefined &&
      this.laid.placeAt[first.at] === undefined &&
      this.laid.partyAt[first.at] === undefined &&
      this.laid.sourceAt[first.at] === undefined
    )
      return false;
    const { tokens } = this.laid;
    const phrase = blank("np", start, first.to);
    phrase.prep = prep;
    phrase.inner = first.at;
    if (this.negatedAt === start) {
      phrase.negated = true;
      if (prep === "of") phrase.prep = null; // « pas d'accord »
    }
    let nouns = 0; // head seen
    let closed = false; // definite and complete: a bare noun cannot join
    let quoted = false; // inside marks that stand round the noun
    let counting = -1; // word behind a number that counts it (« trois de ses … »)
    while (this.w < this.words.length) {
      const word = this.words[this.w] as Word;
      const i = word.at;
      const opened = i === first.at ? this.laid.timeAt[start] : undefined; // « in Friday's »: the time holds its preposition
      const time = this.laid.timeAt[i] ?? (opened !== undefined && opened.to > i ? opened : undefined);
      if (time !== undefined && (i !== first.at || nouns === 0)) {
        // « Friday's attack », « the Friday attack »: the time is the noun's
        const owned = this.owned(time.to);
        const to = owned < 0 ? time.to : owned;
        if (nouns > 0 || (owned < 0 && (i === first.at || !this.nominalAt(to)))) break;
        phrase.time = time;
        phrase.definite = true;
        phrase.to = to;
        this.skipTo(to);
        continue;
      }
      const source = this.laid.sourceAt[i];
      const party = this.laid.partyAt[i];
      const place = this.laid.placeAt[i];
      const longest = Math.max(source?.to ?? 0, party?.to ?? 0, place?.to ?? 0);
      if (longest > 0 && longest <= this.end && (word.role !== "number" || longest > word.to)) {
        if (nouns > 0 && closed && this.compound === "genitive" && word.role !== "adj" && word.role !== "name") break;
        // whose act it is, or what is done to: a phrase of its own behind the noun of action
        if (nouns > 0 && this.compound === "genitive" && phrase.head?.uses.some((u) => u.role === "sense")) break;
        // « told the agency Person Name »: the person is a phrase of its own
        if (
          source !== undefined &&
          phrase.source !== null &&
          prep !== null &&
          prep !== "of" &&
          this.compound === "none" &&
          this.laid.ground.isPerson(source.id)
        )
          break;
        if (source !== undefined && source.to === longest) {
          phrase.source ??= source;
          phrase.sources.push(source);
        }
        if (party !== undefined && party.to === longest) phrase.party ??= party.id;
        if (place !== undefined && (place.to === longest || (party === undefined && source === undefined))) phrase.places.push(place);
        if (nouns === 0 || phrase.headAt < 0) {
          phrase.headAt = i;
          if (word.entry !== null && word.to <= longest && (word.role === "noun" || word.role === "name")) {
            phrase.head = word.entry;
            phrase.headTags = word.tags;
          }
        }
        nouns++;
        closed = true;
        if (party !== undefined || source !== undefined) phrase.definite = true;
        this.skipTo(longest);
        phrase.to = longest;
        continue;
      }
      if (word.role === "particle" && word.entry?.kind === "possessive" && nouns > 0) {
        phrase.owner = handOver(phrase, word.at);
        nouns = 0;
        closed = false;
        this.w++;
        phrase.to = word.to;
        continue;
      }
      if (word.role === "det") {
        if (phrase.number !== null && nouns === 0 && !phrase.definite && this.w !== counting) break; // « à 471 | le nombre »
        if (nouns > 0 && this.compound !== "genitive") break;
        if (nouns > 0) {
          // the article of an adjective, or of a genitive after an indefinite noun
          const next = this.word(this.w + 1);
          if (next === undefined) break;
          if (next.role === "part" && !this.adjectival(next)) {
            this.w++; // the article of a participle that acts stands for « which »
            break;
          }
          if (next.role === "adj" || next.role === "part") {
            // the article of an adjective goes on with the phrase
          } else if (this.namesOn(phrase, next) || (closed && this.describes(phrase, next))) {
            // the family name behind a first name, the unknown adjective behind a definite noun
          } else if (closed || phrase.definite) break;
          else if (next.role === "noun" || next.role === "name" || next.role === "unknown") break; // the genitive starts a phrase of its own
        }
        phrase.definite = true;
        if (word.entry?.kind === "poss") phrase.possessive = true;
        if (word.entry?.kind === "dem") phrase.demonstrative = true;
        if (word.entry?.kind?.startsWith("indef") === true) phrase.definite = false;
        this.w++;
        phrase.to = word.to;
        if (nouns > 0) closed = true;
        continue;
      }
      if (word.role === "number") {
        const behind = this.laid.numberAt[i];
        if (nouns > 0 && this.compound === "genitive" && phrase.head !== null && behind !== undefined) {
          // « civilians two »: one and two stand behind what they count
          if (
            behind.noun < 0 &&
            behind.use === "count" &&
            behind.share === null &&
            behind.value <= 2 &&
            (phrase.number?.value ?? behind.value) === behind.value &&
            !this.counted(this.w + 1)
          ) {
            phrase.number = behind;
            phrase.to = word.to;
            this.w++;
            continue;
          }
        }
        if (nouns > 0 && this.compound !== "last") break;
        const number = this.laid.numberAt[i] ?? this.meltedNumber(i);
        if (number !== undefined && number.use === "count") phrase.number ??= number;
        phrase.to = word.to;
        if (phrase.headAt < 0) phrase.headAt = i;
        this.w++;
        // « 80 % de l'est », « des centaines de civils », « 11 mille civils »: the counted phrase is part of this one
        const of = this.word(this.w);
        if (number !== undefined && of?.role === "prep" && of.entry?.rel === "of" && this.counted(this.w + 1)) {
          this.w++;
          counting = this.w;
          continue;
        }
        continue;
      }
      if (word.role === "noun") {
        if (nouns > 0) {
          if (this.compound === "last") {
            if (phrase.head !== null) phrase.modifiers.push(phrase.head);
            phrase.head = word.entry;
            phrase.headAt = i;
            phrase.headTags = word.tags;
            this.dual(phrase, i);
            nouns++;
            this.w++;
            phrase.to = word.to;
            continue;
          }
          if (this.compound === "genitive") break;
          if (word.entry !== null) phrase.modifiers.push(word.entry);
          nouns++;
          this.w++;
          phrase.to = word.to;
          continue;
        }
        phrase.head = word.entry;
        phrase.headAt = i;
        phrase.headTags = word.tags;
        if (word.to - word.at > 1)
          for (let t = word.at; t < word.to; t++)
            if ((this.laid.tokens.readings[t] ?? []).some(({ entry }) => entry.cat === "det")) phrase.definite = true;
        this.dual(phrase, i);
        nouns++;
        closed = phrase.definite;
        this.w++;
        phrase.to = word.to;
        this.suffix(phrase);
        continue;
      }
      if (word.role === "adj") {
        if (nouns > 0 && word.entry !== null && word.entry.kind === "phrase") break; // « aux mains de »: a predicate of its own
        if (word.entry !== null) phrase.modifiers.push(word.entry);
        if (phrase.headAt < 0 && nouns === 0) phrase.headAt = i;
        if (nouns > 0) phrase.described = true;
        this.w++;
        phrase.to = word.to;
        this.suffix(phrase);
        continue;
      }
      if (word.role === "name") {
        if (
          nouns > 0 &&
          this.compound === "genitive" &&
          closed &&
          ((tokens.flags[i] as number) & FLAG.glued) === 0 &&
          phrase.name === false &&
          phrase.head !== null &&
          !phrase.head.classes.has("person") &&
          !phrase.head.classes.has("official")
        )
          break;
        phrase.name = true;
        if (word.entry !== null) phrase.modifiers.push(word.entry);
        if (phrase.headAt < 0) phrase.headAt = i;
        nouns++;
        this.w++;
        phrase.to = word.to;
        continue;
      }
      if (word.role === "unknown") {
        if (phrase.headAt < 0) phrase.headAt = i;
        else if (this.compound === "genitive" && personal(phrase)) phrase.name = true; // a person's noun with a word of no meaning: his name
        nouns++;
        this.w++;
        phrase.to = word.to;
        this.suffix(phrase);
        continue;
      }
      if (word.role === "part" && nouns > 0 && word.entry !== null && this.adjectival(word)) {
        phrase.modifiers.push(word.entry);
        this.w++;
        phrase.to = word.to;
        continue;
      }
      if (word.role === "part" && nouns === 0 && phrase.definite) {
        // a participle as a noun (« les déplacés ») or before one
        phrase.head = word.entry;
        phrase.headAt = i;
        phrase.headTags = word.tags;
        nouns++;
        this.w++;
        phrase.to = word.to;
        continue;
      }
      if (word.role === "adv" && nouns === 0 && this.w > 0 && (phrase.number !== null || phrase.definite)) {
        this.w++;
        continue;
      }
      // « air and ground bombardment » with its adjectives behind
      if (word.role === "conj" && word.entry?.role === "and" && nouns > 0 && this.adjectivesJoined()) {
        this.w++;
        continue;
      }
      if (word.role === "punct" && nouns === 0 && (phrase.number !== null || phrase.definite) && this.quotedNoun()) {
        // « eleven "terrorists" »: the marks stand round the noun alone
        quoted = true;
        this.w++;
        continue;
      }
      if (word.role === "punct" && quoted && nouns > 0 && (tokens.form[i] === '"' || CLOSE_QUOTES.has(tokens.form[i] as string))) {
        quoted = false;
        phrase.to = word.to;
        this.w++;
        continue;
      }
      if (word.role === "punct" && nouns > 0) {
        const mark = tokens.form[i] as string;
        // a quoted or bracketed name belongs to its noun: agency "X", observatory (X)
        if ((mark === '"' || OPEN_QUOTES.has(mark) || mark === "(") && phrase.head?.classes.has("victims") !== true) {
          const close = this.closing(mark);
          if (close > 0) {
            for (let k = i + 1; k < (this.words[close] as Word).at; k++) {
              const inside = this.laid.sourceAt[k];
              if (inside !== undefined) {
                phrase.source ??= inside;
                phrase.sources.push(inside);
              }
              phrase.party ??= this.laid.partyAt[k]?.id ?? null;
              const at = this.laid.placeAt[k];
              if (at !== undefined && mark !== "(") phrase.places.push(at);
            }
            if (mark !== "(") phrase.name = true;
            this.w = close + 1;
            phrase.to = (this.words[close] as Word).to;
            continue;
          }
        }
      }
      break;
    }
    if (nouns === 0 && phrase.number === null && phrase.head === null && phrase.modifiers.length === 0 && phrase.owner === null) {
      if (!phrase.demonstrative || phrase.to !== first.to) return false;
      phrase.pronoun = first.entry; // « these »: a determiner alone
      phrase.headTags = first.tags;
    }
    // where it is, unless it is somebody: « the town's harbour » lies in the town, the town's council does not
    if (phrase.owner !== null && (phrase.head === null || phrase.head.classes.has("place"))) phrase.places.push(...phrase.owner.places);
    this.push(phrase);
    return true;
  }

  /** « an attack to-the army », « a column to-the army »: behind an indefinite noun a preposition that may stand for the genitive says whose. */
  private possess(host: Phrase, next: Phrase): void {
    if (next.prep !== "to" || next.from !== host.to || host.kind !== "np" || host.definite || host.head === null) return;
    if (!this.laid.tokens.readings[next.from]?.some(({ entry }) => entry.cat === "prep" && entry.kind === "genitive")) return;
    const act = host.head.uses.some((u) => u.role === "sense" && DOERS.has(u.value));
    if (!act && !OWNED.some((name) => host.head?.classes.has(name))) return;
    const party = next.party ?? next.genitive?.party ?? null;
    const classes = next.head?.classes;
    const armed =
      (party !== null &&
        this.laid.ground.partyClasses(party).some((name) => name === "armed" || name === "state" || name === "government")) ||
      ["armed", "aircraft", "government"].some((name) => classes?.has(name));
    if (!armed) return;
    next.prep = "of";
    host.genitive = next;
    next.host = host;
  }

  /** « the observatory the-Xian »: behind a body with its article, a word of no table with another is its adjective. */
  private describes({ head }: Phrase, next: Word): boolean {
    return (
      this.compound === "genitive" &&
      next.role === "unknown" &&
      this.laid.placeAt[next.at] === undefined &&
      head !== null &&
      (head.classes.has("actor") || head.classes.has("report-source"))
    );
  }

  /** A word behind an article that goes on with a name begun (« Captain Layth al-X »). */
  private namesOn(phrase: Phrase, next: Word): boolean {
    if (next.role !== "unknown" && next.role !== "name") return false;
    const before = this.word(this.w - 1);
    return before !== undefined && (before.role === "unknown" || before.role === "name") && (phrase.name || phrase.head === null);
  }

  /** Where a possessive mark at the end of a time ends, when a noun phrase goes on behind it; −1 when there is none. */
  private owned(end: number): number {
    for (const token of [end, end - 1])
      if ((this.laid.tokens.readings[token] ?? []).some(({ entry }) => entry.kind === "possessive"))
        return this.nominalAt(token + 1) ? token + 1 : -1;
    return -1;
  }

  /** The word at a token goes on with a noun phrase. */
  private nominalAt(token: number): boolean {
    const word = this.words.find((w, k) => k > this.w && w.at >= token);
    return (
      word !== undefined &&
      word.at === token &&
      (word.role === "noun" || word.role === "adj" || word.role === "name" || word.role === "unknown")
    );
  }

  /** The number whose first token is a preposition read apart. */
  private meltedNumber(i: number): FoundNumber | undefined {
    const before = this.laid.numberAt[i - 1];
    return before !== undefined && before.to > i ? before : undefined;
  }

  /** An adjective stands before the conjunction at hand, and another, with no noun of its own, behind it. */
  private adjectivesJoined(): boolean {
    const after = this.word(this.w + 2)?.role;
    if (this.compound === "genitive") {
      // « shelling (the) artillery and (the) air »
      const article = after !== undefined && this.word(this.w + 1)?.role === "det" ? 1 : 0;
      const before = this.word(this.w - 1);
      const joined = this.word(this.w + 1 + article);
      return (
        before !== undefined &&
        (before.role === "adj" || before.to - before.at > 1) &&
        joined?.role === "adj" &&
        joined.entry !== null &&
        joined.entry.classes.size > 0 &&
        !joined.entry.classes.has("demonym")
      );
    }
    return (
      this.compound === "none" &&
      this.word(this.w - 1)?.role === "adj" &&
      this.word(this.w + 1)?.role === "adj" &&
      after !== "noun" &&
      after !== "name" &&
      after !== "unknown"
    );
  }

  /** At an opening quotation mark: a noun with at most an adjective beside it, and the closing mark. */
  private quotedNoun(): boolean {
    const mark = this.laid.tokens.form[(this.words[this.w] as Word).at] as string;
    if (mark !== '"' && !OPEN_QUOTES.has(mark)) return false;
    for (let k = this.w + 1; k <= this.w + 3; k++) {
      const word = this.word(k);
      if (word === undefined) return false;
      const form = this.laid.tokens.form[word.at] as string;
      if (word.role === "punct") return k > this.w + 1 && (form === '"' || CLOSE_QUOTES.has(form));
      if (word.role !== "noun" && word.role !== "adj" && word.role !== "unknown") return false;
    }
    return false;
  }

  /** A short bracketed or quoted name: the word index of its end, or −1. */
  private closing(mark: string): number {
    const want = mark === "(" ? ")" : mark === '"' ? '"' : mark === "«" ? "»" : mark === "“" ? "”" : "›";
    for (let k = this.w + 1; k <= this.w + 5; k++) {
      const word = this.word(k);
      if (word === undefined) return -1;
      if (this.laid.tokens.form[word.at] === want && word.role === "punct") return k > this.w + 1 ? k : -1;
      if (word.role === "verb" || word.role === "aux" || word.role === "punct" || word.role === "number") return -1;
      if (k === this.w + 1 && (word.role === "prep" || word.role === "neg" || word.role === "sub")) return -1; // no name begins so
      // « forty attackers "neutralised" » tells an event
      if (mark !== "(" && word.role === "part" && word.entry?.uses.some((u) => u.role === "sense") === true) return -1;
    }
    return -1;
  }

  private counted(w: number): boolean {
    const word = this.word(w);
    return (
      word !== undefined &&
      (word.role === "noun" ||
        word.role === "det" ||
        word.role === "adj" ||
        word.role === "name" ||
        word.role === "unknown" ||
        word.role === "number")
    );
  }

  private dual(phrase: Phrase, at: number): void {
    const number = this.laid.numberAt[at];
    if (number !== undefined && number.noun === at) phrase.number ??= number;
  }

  /** A suffixed pronoun belongs to its noun. */
  private suffix(phrase: Phrase): void {
    const next = this.word(this.w);
    if (next?.role === "pron" && ((this.laid.tokens.flags[next.at] as number) & FLAG.glued) !== 0 && next.at === phrase.to) {
      phrase.possessive = true;
      phrase.definite = true;
      phrase.to = next.to;
      this.w++;
    }
  }

  /** A participle that only describes (« forces armées »): no event of its own, or nothing behind it to act. */
  private adjectival(word: Word): boolean {
    return word.entry !== null && word.entry.uses.length === 0;
  }

  /** Reads a verb group; false when the words here make none. */
  private verbGroup(marker: Word | null = null): boolean {
    const start = marker?.at ?? (this.words[this.w] as Word).at;
    let k = this.w;
    const group: VerbGroup = {
      main: null as unknown as LexEntry,
      mainAt: -1,
      tags: 0,
      mainTags: 0,
      chain: [],
      finite: false,
      passive: false,
      negated: false,
      restricted: false,
      reflexive: false,
      subject: null,
      subjectTags: 0,
      inverted: false,
      object: null,
      marker: marker?.entry ?? null,
      adverbs: [],
      uses: [],
    };
    let aux: string | null = null;
    let will = false;
    let perhaps = false;
    let seen = false; // a verb form has been read
    let end = -1;
    let hasMain = false;
    for (; k < this.words.length && k < this.w + 24; k++) {
      const word = this.words[k] as Word;
      const { role, entry } = word;
      if (this.laid.timeAt[word.at] !== undefined && !seen) break;
      if (role === "neg") {
        if (entry?.kind !== "restrictive") {
          group.negated = true;
          if (entry?.kind === "future") will = true;
        } else group.restricted = true;
        if (seen) end = k;
        continue;
      }
      if (role === "pron") {
        const kind = entry?.kind;
        const glued = ((this.laid.tokens.flags[word.at] as number) & FLAG.glued) !== 0;
        const hyphen = ((this.laid.tokens.flags[word.at] as number) & FLAG.hyphen) !== 0;
        if (seen && !glued && !hyphen && hasMain) break;
        if (seen && kind === "subj" && hyphen) {
          group.subject = entry;
          group.subjectTags = word.tags;
          group.inverted = true;
          end = k;
          continue;
        }
        if (seen && glued) {
          group.object = entry;
          end = k;
          continue;
        }
        if (seen && !hasMain && kind !== "refl" && kind !== "obj") break;
        if (!seen && glued && k === this.w && this.compound === "genitive" && this.afterConnector(k)) {
          // « that-they left »: written onto the connector, it is whom the clause is about
          group.subject = entry;
          group.subjectTags = word.tags;
          continue;
        }
        if (kind === "refl") group.reflexive = true;
        else if (kind === "subj" && !seen) {
          group.subject = entry;
          group.subjectTags = word.tags;
        } else if (kind === "obj" || glued) group.object = entry;
        else if (!seen) {
          // any other pronoun opens no verb group unless a verb follows at once
          const next = this.word(k + 1)?.role;
          if (next !== "verb" && next !== "aux" && next !== "neg" && next !== "pron") break;
          group.object ??= entry;
        } else break;
        continue;
      }
      if (role === "adv" || (role === "particle" && entry?.kind === "verbal")) {
        if (!seen && k === this.w && role === "adv" && marker === null) return false;
        if (entry !== null) group.adverbs.push(entry);
        if (hasMain && !this.chains(group)) {
          // adverbs behind the main verb are left to the clause
          break;
        }
        continue;
      }
      if (role === "aux" || (role === "inf" && entry?.cat === "aux")) {
        if (hasMain && !this.chains(group)) break;
        aux = entry?.kind ?? "have";
        if (aux === "future" && this.compound === "genitive") will = true; // a particle that leaves the verb's form alone
        if (aux === "past") perhaps = true;
        if ((word.tags & FINITE) !== 0 && !group.finite) {
          group.finite = true;
          group.tags = word.tags;
        }
        if (!seen && group.tags === 0) group.tags = word.tags;
        seen = true;
        end = k;
        if (aux === "be") {
          // kept as the main verb until another comes: a copula
          group.main = entry as LexEntry;
          group.mainAt = word.at;
        } else if (group.main === null) {
          group.main = entry as LexEntry;
          group.mainAt = word.at;
        }
        continue;
      }
      if (role === "verb" || role === "part" || role === "inf" || role === "ger") {
        if (entry === null) break;
        if (hasMain) {
          const wraps = this.chains(group);
          if (!wraps && !(role === "inf" && k === this.w + 1)) break;
          if (!wraps) break;
          const effect = group.main.uses.find((u) => u.role === "chain" && this.tailHolds(u, group.mainAt))?.value ?? "asserted";
          group.chain.push({ entry: group.main, effect, at: group.mainAt });
          if (role === "part" && aux === "be") group.passive = true;
        } else if (role === "part" && aux === null && (marker === null || marker.entry?.rel !== "after")) {
          if (seen) break;
          group.passive = true; // a bare participle
        } else if (role === "part" && aux === "be") {
          group.passive = !entry.unaccusative && !group.reflexive;
        }
        if ((word.tags & BIT.pass) !== 0) group.passive = true;
        group.main = entry;
        group.mainAt = word.at;
        group.mainTags = word.tags;
        if ((word.tags & FINITE) !== 0 && !group.finite) {
          group.finite = true;
          group.tags = word.tags;
        }
        if (group.tags === 0) group.tags = word.tags;
        hasMain = true;
        seen = true;
        end = k;
        continue;
      }
      if (
        role === "prep" &&
        hasMain &&
        this.chains(group) &&
        (entry?.rel === "of" || entry?.rel === "at" || entry?.rel === "to" || entry?.rel === "from")
      ) {
        const next = this.word(k + 1)?.role;
        if (next === "inf" || ((next === "pron" || next === "neg") && this.infinitiveAfter(k + 1))) continue;
        break;
      }
      if (role === "sub" && hasMain && this.chains(group) && entry?.role === "that" && this.compound === "genitive") {
        // « begin that-he-withdraws »: the subordinate verb carries the chain on
        const next = this.word(k + 1);
        if (next?.role === "verb") continue;
        break;
      }
      break;
    }
    if (group.main === null || end < this.w) return false;
    if (will) group.tags |= BIT.fut;
    if (perhaps && (group.tags & BIT.pres) !== 0) group.tags |= BIT.cond; // « may » where it stands before the present
    group.uses = this.usesOf(group);
    const last = this.words[end] as Word;
    const phrase = blank("vp", start, last.to);
    phrase.inner = (this.words[this.w] as Word).at;
    phrase.verb = group;
    phrase.headAt = group.mainAt;
    this.push(phrase);
    this.w = end + 1;
    return true;
  }

  /** The word before is a connector. */
  private afterConnector(k: number): boolean {
    const role = this.word(k - 1)?.role;
    return role === "sub" || role === "conj";
  }

  private infinitiveAfter(k: number): boolean {
    for (let j = k; j < k + 4; j++) {
      const role = this.word(j)?.role;
      if (role === "inf") return true;
      if (role !== "pron" && role !== "neg" && role !== "adv") return false;
    }
    return false;
  }

  /** The main verb so far takes another verb. */
  private chains(group: VerbGroup): boolean {
    return group.main?.uses.some(
      (u) => u.role === "chain" && (u.reflexive === true) === group.reflexive && this.tailHolds(u, group.mainAt),
    );
  }

  /** A wrapping verb's single preposition is known by what it governs; any other tail must stand there. */
  private tailHolds(use: Use, at: number): boolean {
    if (use.tail === undefined) return true;
    if (use.role === "chain" && use.tail.length === 1 && (use.tail[0] as string).length <= 4) return true;
    return this.tailAhead(use.tail, at);
  }

  private tailAhead(tail: readonly string[], at: number): boolean {
    return tailEnd(this.laid, at, tail, this.end) > 0;
  }

  private usesOf(group: VerbGroup): Use[] {
    const fit = group.main.uses.filter((use) => (use.reflexive === true) === group.reflexive && this.tailHolds(use, group.mainAt));
    // a use with a tail says more than one without
    fit.sort((a, b) => (b.tail?.length ?? 0) - (a.tail?.length ?? 0));
    const tailed = fit.filter((use) => use.tail !== undefined);
    if (!tailed.some((use) => use.role === "sense")) return fit;
    // « claimed the lives of » says nothing
    const killed = tailed.some((use) => use.role === "sense" && use.value === "kill");
    return [...tailed, ...fit.filter((use) => use.tail === undefined && use.role !== "sense" && !(killed && use.role === "say"))];
  }
}

/** A phrase whose last words leave no room for a genitive: a name of a place, or an adjective. */
function complete(phrase: Phrase): boolean {
  return phrase.name || phrase.described || phrase.places.some((place) => place.to === phrase.to);
}

/** « the spokesman in the name of »: words that end before the one spoken for. */
function speaksFor({ head, headAt, to }: Phrase): boolean {
  return head?.classes.has("spokesperson") === true && to - headAt > 2;
}

/** Two phrases of one kind: places, actors, things; what stands behind « between » is alike. */
function alike(a: Phrase, b: Phrase): boolean {
  if (a.prep === "between") return true;
  if (a.pronoun !== null || b.pronoun !== null) return false;
  const kind = (p: Phrase): string =>
    p.party !== null || p.head?.party != null || p.head?.classes.has("actor") === true || p.head?.classes.has("people") === true
      ? "actor"
      : p.places.length > 0 || p.head?.classes.has("place") === true
        ? "place"
        : "thing";
  return kind(a) === kind(b);
}

/** A noun of a person, behind which a name may stand. */
function personal(phrase: Phrase): boolean {
  const classes = phrase.head?.classes;
  return classes !== undefined && ["person", "official", "spokesperson", "correspondent", "medics"].some((name) => classes.has(name));
}

/** Where a verb's fixed tail ends when it stands within reach behind it, else −1. */
function tailEnd(laid: Laid, verbAt: number, tail: readonly string[], end: number): number {
  return tailSpan(laid, verbAt, tail, end)?.to ?? -1;
}

/** The tokens of a verb's fixed tail when it stands within reach behind it. */
export function tailSpan(laid: Laid, verbAt: number, tail: readonly string[], end: number): { from: number; to: number } | null {
  const { tokens } = laid;
  // a preposition stands near its verb, a noun may have subject and object before it
  const limit = Math.min(end, verbAt + (tail.length === 1 && (tail[0] as string).length < 5 ? 8 : 12));
  for (let i = verbAt + 1; i < limit; i++) {
    if (tokens.kind[i] === KIND.punct && tokens.form[i] !== '"') return null;
    if (tokens.form[i] !== tail[0]) continue;
    let k = i + 1;
    let t = 1;
    while (t < tail.length && k < end && (tokens.form[k] === tail[t] || isArticle(laid, k) || isSuffixed(laid, k))) {
      if (tokens.form[k] === tail[t]) t++;
      k++;
    }
    if (t < tail.length) continue;
    if (k < end && isSuffixed(laid, k) && (tail.at(-1) as string).length > 2) k++; // « met their-death »
    return { from: i, to: k };
  }
  return null;
}

function isArticle(laid: Laid, i: number): boolean {
  return (laid.tokens.readings[i] ?? []).some(({ entry }) => entry.cat === "det");
}

/** A possessive written onto the word before. */
function isSuffixed(laid: Laid, i: number): boolean {
  return ((laid.tokens.flags[i] as number) & FLAG.glued) !== 0 && (laid.tokens.readings[i] ?? []).some(({ entry }) => entry.cat === "pron");
}

export const isOpenQuote = (mark: string): boolean => OPEN_QUOTES.has(mark);
export const isCloseQuote = (mark: string): boolean => CLOSE_QUOTES.has(mark);
