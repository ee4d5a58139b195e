// The words from here on → one noun phrase: its head, figure, names, and whatever stands beside the head.
import type { FoundNumber } from "../../../language/found.ts";
import { BIT } from "../../../language/tags.ts";
import { FLAG, KIND } from "../../../language/tokens.ts";
import type { Role, Word } from "../words/word.ts";
import type { Cut } from "./cut.ts";
import { handOver, type Noun, nounFrom, PERSONS, setHead, take } from "./noun.ts";
import { adjectival, adjectivesJoined, articled, describes, determines, isCounted, meltedNumber, namesOn } from "./noun-ahead.ts";
import { isHeard, readMark, readNamed, readTime } from "./noun-names.ts";
import { ONE_MORE } from "./phrase.ts";

/** Classes of nouns behind which a word of no table may be a name. */
const NAMED = ["people", "person", "place", "formation", "report-source", "media"];
const NP_START = new Set<Role>(["det", "noun", "adj", "number", "name", "unknown"]);

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
  if (read(nounFrom(cut, prep, start, first))) return true;
  cut.w = w;
  return false;
}

/** A time or a name of some register begins at, or covers, the token. */
function isNamed({ laid }: Cut, at: number): boolean {
  return laid.timeAt(at) !== undefined || laid.namedAt(at);
}

/** Reads word by word; false where no noun, figure or describing word came. */
function read(n: Noun): boolean {
  const { cut, phrase, first } = n;
  while (cut.w < cut.words.length && goesOn(n, cut.words[cut.w] as Word)) {
    // each step takes at least one word
  }
  if (n.nouns === 0 && phrase.number === null && phrase.head === null && phrase.modifiers.length === 0 && phrase.owner === null) {
    if (!phrase.demonstrative || phrase.to !== first.to) return false;
    phrase.pronoun = first.entry; // « these »: a determiner alone
    phrase.headTags = first.tags;
  }
  numberUnit(n);
  // where it is, unless it is somebody: « the town's harbour » lies in the town, the town's council does not
  if (phrase.owner !== null && (phrase.head === null || phrase.head.classes.has("place"))) phrase.places.push(...phrase.owner.places);
  cut.out.push(phrase);
  return true;
}

/** « the 444 Brigade »: one unit that goes by its number. */
function numberUnit({ phrase }: Noun): void {
  const { head, headTags, number } = phrase;
  if (number === null || head?.classes.has("formation") !== true) return;
  if (number.value < 2 || number.share !== null || number.bound !== "exact" || (headTags & (BIT.p | BIT.d)) !== 0) return;
  phrase.numbered = true;
  phrase.number = null;
}

/** Takes the word, or several, into the phrase; false where the phrase ends. */
function goesOn(n: Noun, word: Word): boolean {
  if (isHeard(n, word)) return false;
  if (n.cut.laid.placeAt(word.at) !== undefined && standsAlone(n)) return false;
  return readTime(n, word) ?? readNamed(n, word) ?? BY_ROLE[word.role]?.(n, word) ?? false;
}

/** A word of each role that a noun phrase may hold → whether it joins. */
const BY_ROLE: Readonly<Partial<Record<Role, (n: Noun, word: Word) => boolean>>> = {
  particle: readPossessive,
  det: readDeterminer,
  number: readNumber,
  noun: readNoun,
  adj: readAdjective,
  name: readName,
  unknown: readUnknown,
  part: readParticiple,
  adv: readAdverb,
  neg: readNegated,
  conj: readConjunction,
  punct: readMark,
};

function readAdverb({ cut, phrase, nouns }: Noun): boolean {
  if (nouns > 0 || cut.w === 0 || (phrase.number === null && !phrase.definite && cut.words[cut.w - 1]?.role !== "det")) return false;
  if (!NP_START.has(cut.words[cut.w + 1]?.role ?? "punct")) return false; // « 12 at least, »
  cut.w++;
  return true;
}

/** « air and ground bombardment » with its adjectives behind. */
function readConjunction({ cut, nouns }: Noun, word: Word): boolean {
  if (word.entry?.role !== "and" || nouns === 0 || !adjectivesJoined(cut)) return false;
  cut.w++;
  return true;
}

/** « talks [un-the-direct] »: an adjective that is denied still describes its noun, but lends it nothing. */
function readNegated(n: Noun, word: Word): boolean {
  const { cut, phrase } = n;
  if (n.nouns === 0 || word.entry?.kind !== "word") return false;
  const article = cut.words[cut.w + 1]?.role === "det" ? cut.words[cut.w + 1] : undefined;
  const adjective = cut.words[cut.w + (article === undefined ? 1 : 2)];
  if (adjective === undefined || !["adj", "part", "unknown"].includes(adjective.role)) return false;
  phrase.described = true;
  take(n, word);
  if (article !== undefined) take(n, article);
  return take(n, adjective);
}

function readPossessive(n: Noun, word: Word): boolean {
  if (word.entry?.kind !== "possessive" || n.nouns === 0) return false;
  // « five of the country's 34 capitals »: the first figure counts
  const counted = n.counting < 0 ? null : n.phrase.number;
  n.phrase.owner = handOver(n.phrase, word.at);
  n.phrase.number = counted;
  n.nouns = 0;
  n.closed = false;
  return take(n, word);
}

function readDeterminer(n: Noun, word: Word): boolean {
  const { cut, phrase, nouns } = n;
  // « four [more] civilians »
  const further = cut.compound === "last" && word.entry?.kind === "indef" && cut.words[cut.w + 1]?.role === "noun";
  if (phrase.number !== null && nouns === 0 && !phrase.definite && cut.w !== n.counting && !further) return false; // « à 471 | le nombre »
  if (nouns > 0) {
    const next = cut.compound === "genitive" ? cut.words[cut.w + 1] : undefined;
    if (next === undefined) return false;
    if (next.role === "part" && !adjectival(next)) {
      cut.w++; // the article of a participle that acts stands for « which »
      return false;
    }
    if (!articleJoins(n, next)) return false;
  }
  const kind = word.entry?.kind;
  // « many of the dead »: the article behind makes nobody known
  phrase.definite = kind?.startsWith("indef") !== true && !n.some;
  if (kind === "indef-some") n.some = true;
  if (kind === "poss") phrase.possessive = true;
  if (kind === "dem") phrase.demonstrative = true;
  if (nouns === 0) n.gender = genderShown(word.tags);
  if (nouns > 0) n.closed = true;
  return take(n, word);
}

/** The gender of a form that has but one. */
function genderShown(tags: number): number {
  const gender = tags & (BIT.m | BIT.f);
  return gender === (BIT.m | BIT.f) ? 0 : gender;
}

/** « asked the-envoy [the-Houthis] to »: people of a side in the plural, behind one man, are others. */
function ofOthers({ phrase }: Noun, { tags, entry }: Word): boolean {
  const many = (tags & BIT.p) !== 0 && (tags & BIT.m) !== 0 && (tags & BIT.s) === 0;
  const inflected = entry?.party != null && (tags & (BIT.base | BIT.s)) === 0;
  const { headTags, head, number } = phrase;
  const one = head !== null && number === null && (headTags & BIT.s) !== 0 && (headTags & BIT.m) !== 0 && (headTags & BIT.p) === 0;
  return (many || inflected) && one && PERSONAL.some((name) => head.classes.has(name));
}

const PERSONAL = ["person", "official", "spokesperson", "report-source"];

/** Behind a noun, the article of the next word goes on with the phrase: of its adjective, or of a name begun. */
function articleJoins(n: Noun, next: Word): boolean {
  const { cut, phrase, closed } = n;
  if (next.role === "adj" || next.role === "part") return !ofOthers(n, next);
  // the family name behind a first name, the unknown adjective behind a definite noun
  if (namesOn(cut, phrase, next) || (closed && describes(cut, phrase, next))) return true;
  if (closed || phrase.definite) return false;
  return next.role !== "noun" && next.role !== "name" && next.role !== "unknown"; // the genitive starts a phrase of its own
}

function readNumber(n: Noun, word: Word): boolean {
  const { cut, phrase, nouns } = n;
  const at = cut.laid.numberAt(word.at);
  if (at?.use === "ordinal" || at?.use === "label") phrase.numbered = true;
  // « the Brigade 444 »
  else if (
    nouns > 0 &&
    cut.compound === "genitive" &&
    phrase.head?.classes.has("formation") === true &&
    at?.use === "count" &&
    at.noun < 0
  ) {
    phrase.number = at;
    return take(n, word);
  }
  if (nouns > 0 && cut.compound === "genitive" && phrase.head !== null && at !== undefined && countsBefore(n, at)) {
    phrase.number = at;
    return take(n, word);
  }
  if (nouns > 0 && (cut.compound !== "last" || countsOn(n, at))) return false;
  const number = at ?? meltedNumber(cut, word.at);
  if (number !== undefined && number.use === "count") phrase.number ??= number;
  if (phrase.headAt < 0) phrase.headAt = word.at;
  take(n, word);
  // « 80 % de l'est », « des centaines de civils », « 11 mille civils »: the counted phrase is part of this one
  const of = cut.words[cut.w];
  if (number !== undefined && of?.role === "prep" && of.entry?.rel === "of" && isCounted(cut, cut.w + 1)) n.counting = ++cut.w;
  return true;
}

/** « broke the truce [12 times] », « in Homs [six people] died »: behind a common noun, or a place where it happens, a figure counts what follows it. */
function countsOn({ cut, phrase }: Noun, number: FoundNumber | undefined): boolean {
  const { w, words, laid } = cut;
  const before = words[w - 1];
  const common = before?.role === "noun" && ((laid.tokens.flags[before.at] as number) & FLAG.capital) === 0;
  const where = phrase.prep !== null && phrase.places.some(({ to }) => to === words[w]?.at);
  return number?.use === "count" && (common || where) && words[w + 1]?.role === "noun";
}

/** « civilians two »: one and two stand behind what they count. */
function countsBefore({ cut, phrase }: Noun, number: FoundNumber): boolean {
  if (number.use !== "count" || number.share !== null || number.value > 2) return false;
  // « the death of two »: whom it befell
  if ((phrase.number?.value ?? (phrase.head?.tells === true ? -1 : number.value)) !== number.value) return false;
  // (« civilians two killed », but « the army killed 2 civilians »: two is written as a word only behind what it counts)
  const people = phrase.head?.classes.has("people") === true && (phrase.headTags & (BIT.p | BIT.d)) !== 0;
  if (number.value === 2 && people && cut.laid.tokens.kind[number.from] === KIND.word) return true;
  return number.noun < 0 && !isCounted(cut, cut.w + 1);
}

function readNoun(n: Noun, word: Word): boolean {
  const { cut, phrase } = n;
  if (n.nouns > 0) {
    if (cut.compound === "genitive") return false;
    if (cut.compound === "last") {
      if (articled(cut, word)) return false; // « a charge | the military denies »
      if (endsVerb(cut, word)) return false; // « held [two soldiers] captive »
      if (phrase.head !== null) phrase.modifiers.push(phrase.head);
      setHead(n, word);
      takeDual(n, word.at);
    } else if (word.entry !== null) phrase.modifiers.push(word.entry);
    n.nouns++;
    return take(n, word);
  }
  if (standsAlone(n)) return false;
  setHead(n, word);
  // (« un chef de village »: where nouns are joined by a preposition, only an article before them makes them known)
  const joined = cut.compound === "none" ? word.at + 1 : word.to;
  for (let t = word.at; word.to - word.at > 1 && t < joined; t++) if (determines(cut, t)) phrase.definite = true;
  takeDual(n, word.at);
  n.nouns++;
  n.closed = phrase.definite;
  take(n, word);
  return takeSuffix(n);
}

/** « took [the-Elbonians] the-town »: where adjectives stand behind their noun, one with the article of its own is somebody. */
function standsAlone({ cut, phrase, nouns }: Noun): boolean {
  const { head, modifiers, definite, number, owner, demonstrative } = phrase;
  if (cut.compound !== "genitive" || nouns > 0 || head !== null || !definite || demonstrative || number !== null || owner !== null)
    return false;
  return modifiers.length > 0 && modifiers.every(({ classes }) => classes.has("demonym"));
}

/** The word is all that is fixed behind the verb before the phrase, and nothing counts or describes it. */
function endsVerb({ laid, out }: Cut, { at }: Word): boolean {
  const form = laid.tokens.form[at] as string;
  return out[out.length - 1]?.verb?.uses.some(({ tail }) => tail?.length === 1 && tail[0] === form) === true;
}

function readAdjective(n: Noun, word: Word): boolean {
  const { phrase, nouns } = n;
  if (nouns > 0 && (word.entry?.kind === "phrase" || saidOf(n, word) || behindName(n, word))) return false; // « aux mains de »: a predicate of its own
  // « the departure of-the-first batch »: it stands before the noun that it describes
  if (nouns > 0 && word.entry?.kind === "elative" && n.cut.words[n.cut.w + 1]?.role === "noun") return false;
  if (nouns > 0 && befellAnother(n, word)) return false;
  if (word.entry?.kind === "same") return takeSame(n, word);
  if (word.entry !== null) phrase.modifiers.push(word.entry);
  if (phrase.headAt < 0 && nouns === 0) phrase.headAt = word.at;
  if (nouns > 0) phrase.described = true;
  take(n, word);
  return takeSuffix(n);
}

/** Senses of nouns of harm. */
const HARM = ["kill", "wound", "die"];

/** « the wounding of [another] », « the killing of [a third] »: behind an indefinite noun of harm it says whom, in the genitive. */
function befellAnother({ cut, phrase }: Noun, { entry }: Word): boolean {
  if (cut.compound !== "genitive" || phrase.definite || phrase.number !== null || phrase.modifiers.length > 0) return false;
  if (entry === null || !ONE_MORE.some((name) => entry.classes.has(name))) return false;
  return phrase.head?.uses.some(({ role, value }) => role === "sense" && HARM.includes(value)) === true;
}

/** « the-situation | critical »: where adjectives share their noun's article, one without it says something of a noun made known. */
function saidOf({ cut, phrase }: Noun, { entry }: Word): boolean {
  if (cut.compound !== "genitive" || entry?.tells !== true || phrase.head === null || !phrase.definite) return false;
  return cut.words[cut.w - 1]?.role !== "det";
}

/** « [Homs] calm »: where adjectives share their noun's article, one without it does not describe what has a name. */
function behindName({ cut, phrase }: Noun, word: Word): boolean {
  if (cut.compound !== "genitive" || phrase.head !== null || word.entry?.kind === "elative") return false;
  return cut.words[cut.w - 1]?.role !== "det" && phrase.places.some(({ to }) => to === word.at);
}

/** « same the-source », « the-source itself »: it points at what was named, its own suffix owns nothing. */
function takeSame(n: Noun, word: Word): boolean {
  const { possessive } = n.phrase;
  n.phrase.demonstrative = true;
  take(n, word);
  takeSuffix(n);
  n.phrase.possessive = possessive;
  return true;
}

function readName(n: Noun, word: Word): boolean {
  const { cut, phrase } = n;
  const glued = ((cut.laid.tokens.flags[word.at] as number) & FLAG.glued) !== 0;
  if (n.nouns > 0 && cut.compound === "genitive" && n.closed && !glued && !phrase.name && phrase.head !== null)
    if (!phrase.head.classes.has("person") && !phrase.head.classes.has("official")) return false;
  phrase.name = true;
  if (word.entry !== null) phrase.modifiers.push(word.entry);
  if (phrase.headAt < 0) phrase.headAt = word.at;
  n.nouns++;
  return take(n, word);
}

function readUnknown(n: Noun, word: Word): boolean {
  const { phrase } = n;
  if (apart(n)) return false;
  if (phrase.headAt < 0) phrase.headAt = word.at;
  // a person's noun with a word of no meaning: his name
  else if (n.cut.compound === "genitive" && PERSONS.some((name) => phrase.head?.classes.has(name) === true)) phrase.name = true;
  n.nouns++;
  take(n, word);
  return takeSuffix(n);
}

function readParticiple(n: Noun, word: Word): boolean {
  const { phrase } = n;
  if (n.nouns > 0 && word.entry !== null && adjectival(word)) {
    phrase.modifiers.push(word.entry);
    return take(n, word);
  }
  if (n.nouns > 0) return false;
  if (!phrase.definite) {
    // « a controlled withdrawal »
    const { words, w, compound } = n.cut;
    if (compound !== "last" || words[w - 1]?.role !== "det" || !NP_START.has(words[w + 1]?.role ?? "punct")) return false;
    if (word.entry !== null) phrase.modifiers.push(word.entry);
    return take(n, word);
  }
  setHead(n, word); // a participle as a noun (« les déplacés ») or before one
  n.nouns++;
  return take(n, word);
}

/** « the forces | X »: behind a thing with its article, a word without one describes nothing and is of nothing; behind a person it is his name. */
function apart({ cut, phrase, nouns, closed }: Noun): boolean {
  if (cut.compound !== "genitive" || nouns === 0 || !closed || phrase.name || cut.words[cut.w - 1]?.role === "det") return false;
  const { head } = phrase;
  return head !== null && !NAMED.some((name) => head.classes.has(name));
}

/** A noun that has its number in itself. */
function takeDual(n: Noun, at: number): void {
  const number = n.cut.laid.numberAt(at);
  if (number !== undefined && number.noun === at) n.phrase.number ??= number;
}

/** A suffixed pronoun belongs to its noun. */
function takeSuffix(n: Noun): true {
  const { cut, phrase } = n;
  const next = cut.words[cut.w];
  if (next?.role !== "pron" || next.at !== phrase.to || ((cut.laid.tokens.flags[next.at] as number) & FLAG.glued) === 0) return true;
  phrase.possessive = true;
  phrase.ownerTags = next.tags;
  phrase.definite = true;
  return take(n, next);
}
