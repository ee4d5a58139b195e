// A sentence's words → flat phrases: noun phrases with their preposition, verb groups, connectors, marks.
import type { Laid } from "../../sentence.ts";
import { chooseReadings } from "../words/choose.ts";
import type { Syntax, Word } from "../words/word.ts";
import { type Cut, skipTo } from "./cut.ts";
import { linkPhrases } from "./links.ts";
import { possessedFrom } from "./noun-ahead.ts";
import { nounPhrase } from "./noun-phrase.ts";
import { blank, isOpenQuote, type Phrase, type PhraseKind } from "./phrase.ts";
import { rejoinVerbs } from "./rejoin.ts";
import { someOf } from "./some-of.ts";
import { verbGroup } from "./verb-group.ts";

/** Cuts one sentence, tokens [from, to), into phrases. */
export function phrasesOf(laid: Laid, from: number, to: number, syntax: Syntax): Phrase[] {
  const words = chooseReadings(laid, from, to, syntax);
  const cut: Cut = { laid, words, end: to, compound: syntax.compound, out: [], w: 0, negatedAt: -1 };
  while (cut.w < words.length) {
    const before = cut.w;
    step(cut);
    if (cut.w === before) cut.w++;
  }
  rejoinVerbs(cut);
  linkPhrases(cut);
  return cut.out;
}

/** Particles that make a phrase of their own kind. */
const PARTICLES = new Set<string | null>(["including", "relay", "unnamed", "own", "predicate"] satisfies PhraseKind[]);

/** Reads the phrase that begins at the word at hand. */
function step(cut: Cut): void {
  const word = cut.words[cut.w] as Word;
  if (timePhrase(cut, word, word.at)) return;
  switch (word.role) {
    case "punct":
      single(cut, "punct", word).mark = cut.laid.tokens.form[word.at] as string;
      return;
    case "conj":
    case "sub":
    case "rel":
      single(cut, word.role, word);
      return;
    case "adv":
      if (!verbGroup(cut)) single(cut, "adv", word);
      return;
    case "particle": {
      const kind = word.entry?.kind ?? null;
      if (!verbGroup(cut)) single(cut, PARTICLES.has(kind) ? (kind as PhraseKind) : "other", word);
      return;
    }
    case "prep":
      prepositional(cut, word);
      return;
    case "verb":
    case "aux":
    case "part":
    case "ger":
    case "inf":
    case "neg":
      if (verbGroup(cut)) return;
      if (word.role === "neg") cut.negatedAt = word.to;
      else if (nounPhrase(cut, null, word.at)) return;
      // « took [no] prisoners »: it belongs to its noun
      if (word.role === "neg" && word.entry?.kind === "det") cut.w++;
      else single(cut, "other", word);
      return;
    case "pron":
      if (!verbGroup(cut)) pronounPhrase(cut, word, null, word.at);
      return;
    default:
      // « une [de nos unités] »: an article stands for one of those behind it
      if (!nounPhrase(cut, null, word.at)) single(cut, partOf(cut, word) ? "np" : "other", word);
  }
}

/** An indefinite article right before the mark of a genitive. */
function partOf({ words, w }: Cut, { role, entry }: Word): boolean {
  const next = words[w + 1];
  return role === "det" && entry?.kind !== "poss" && next?.role === "prep" && next.entry?.rel === "of";
}

/** A phrase of one word. */
function single(cut: Cut, kind: PhraseKind, word: Word): Phrase {
  const phrase = blank(kind, word.at, word.to);
  phrase.entry = word.entry;
  cut.out.push(phrase);
  cut.w++;
  return phrase;
}

/** Reads the time that begins at a word, with the preposition before it at token `from`; false where there is none, or a noun owns it. */
function timePhrase(cut: Cut, word: Word, from: number): boolean {
  const time = cut.laid.timeAt(word.at);
  // « had been brought [in] since Monday »: a time with a preposition of its own takes no other
  if (from < word.at && time?.kind === "since") return false;
  if (time === undefined || time.to > cut.end || possessedFrom(cut, time.to) >= 0) return false;
  const phrase = blank("time", from, time.to);
  phrase.time = time;
  cut.out.push(phrase);
  skipTo(cut, time.to);
  if (from < word.at) return true;
  // « on the eve of the attack »: what the time is reckoned from hangs on it
  const anchor = cut.words[cut.w - 1];
  const next = cut.words[cut.w];
  if (anchor?.role === "prep" && next !== undefined && cut.laid.timeAt(next.at) === undefined) {
    const rel = anchor.entry?.rel ?? null;
    nounPhrase(cut, rel === null || rel === "of" ? "after" : rel, next.at);
  }
  return true;
}

function pronounPhrase(cut: Cut, word: Word, prep: string | null, start: number): void {
  const phrase = blank("np", start, word.to);
  phrase.prep = prep ?? (cut.compound === "genitive" ? (word.entry?.rel ?? null) : null); // « by-it » written as one
  phrase.inner = word.at;
  phrase.pronoun = word.entry;
  phrase.headTags = word.tags;
  phrase.definite = true;
  if (word.entry?.kind === "same-source") phrase.head = word.entry;
  cut.out.push(phrase);
  cut.w++;
}

/** Reads what a preposition governs: a time, a noun phrase, a pronoun, a verb; alone when nothing fits. */
function prepositional(cut: Cut, word: Word): void {
  const rel = word.entry?.rel ?? "with";
  const next = cut.words[cut.w + 1];
  if (next === undefined) {
    single(cut, "other", word);
    return;
  }
  if (isParticle(cut, word) && (next.role === "prep" || things(cut) || cut.laid.timeAt(next.at)?.kind === "since")) {
    single(cut, "other", word).entry = null;
    return;
  }
  const save = cut.w;
  cut.w++;
  if (rel !== "according-to" && timePhrase(cut, next, word.at)) return;
  if (next.role === "prep") {
    // two prepositions in a row: the second tells more (« de sous », « from inside »)
    const mark = cut.out.length;
    prepositional(cut, next);
    const added = cut.out[mark];
    if (added?.kind === "np") {
      added.from = word.at;
      if (rel !== "of" && added.prep === "of") added.prep = rel;
    }
    return;
  }
  if (startsVerb(cut, word, next) && verbGroup(cut, word)) return;
  if (next.role === "pron") {
    pronounPhrase(cut, next, rel, word.at);
    return;
  }
  if (next.role === "rel") {
    // « in which », « according to whom »
    const phrase = single(cut, "rel", next);
    phrase.from = word.at;
    phrase.prep = rel;
    return;
  }
  if (next.role === "neg" && next.entry?.kind === "det") {
    cut.negatedAt = word.at; // « with no casualties »
    cut.w++;
  }
  if (nounPhrase(cut, rel, word.at)) {
    within(cut, word);
    someOf(cut, word);
    return;
  }
  if (next.role === "punct" && quoted(cut, next) && rel !== "according-to") {
    // « of "X" »: the mark stands inside the phrase
    cut.w++;
    if (cut.words[cut.w] !== undefined && nounPhrase(cut, rel, word.at)) return;
  }
  cut.w = save;
  single(cut, "other", word).prep = rel;
}

/** A preposition that may mean « with » or « in », written onto the bare name of a place: something happens there. */
function within({ laid, out }: Cut, { at, entry }: Word): void {
  const phrase = out[out.length - 1] as Phrase;
  if (entry?.rel !== "with" || phrase.head !== null || phrase.places.length === 0 || phrase.inner !== at + 1) return;
  if (laid.tokens.readings[at]?.some((reading) => reading.entry.cat === "prep" && reading.entry.rel === "in")) phrase.prep = "in";
}

/** « are going [on] in X »: a word that belongs to the verb right before it and governs nothing. */
function isParticle({ out, laid }: Cut, { at }: Word): boolean {
  const verb = out[out.length - 1]?.verb;
  const form = laid.tokens.form[at] as string;
  return verb?.uses.some(({ tail }) => tail?.length === 1 && tail[0] === form) === true;
}

/** Classes of what is handed in, laid down, turned over. */
const THINGS = ["weapon", "materiel", "prisoners"];

/** « handed in their rifles »: the noun behind the word at hand is a thing, and no place. */
function things({ words, w, laid }: Cut): boolean {
  for (let k = w + 1; k < w + 6; k++) {
    const word = words[k];
    if (word === undefined || laid.placeAt(word.at) !== undefined) return false;
    if (word.role === "noun") {
      if (THINGS.some((name) => word.entry?.classes.has(name) === true)) return words[k + 1]?.role !== "noun";
      continue;
    }
    if (word.role !== "det" && word.role !== "adj" && word.role !== "number") return false;
  }
  return false;
}

/** An opening or neutral quotation mark. */
function quoted(cut: Cut, word: Word): boolean {
  const mark = cut.laid.tokens.form[word.at] as string;
  return mark === '"' || isOpenQuote(mark);
}

/** A verb stands behind the preposition: « pour quitter », « after taken ». */
function startsVerb(cut: Cut, preposition: Word, { role, entry }: Word): boolean {
  // « ten of them were retaken » as « dix d'entre eux ont été repris »: behind the mark of a genitive a pronoun of the subject's form is no subject
  if (cut.compound === "none" && role === "pron" && entry?.kind === "subj" && preposition.entry?.rel === "of") return false;
  if (role === "inf" || role === "ger" || (role === "part" && preposition.entry?.rel === "after")) return true;
  return (role === "pron" || role === "neg" || role === "aux" || role === "verb") && verbAhead(cut);
}

/** True when the words from here up to a few on reach a non-finite or finite verb through clitics only. */
function verbAhead(cut: Cut): boolean {
  for (let k = cut.w; k < cut.w + 5; k++) {
    const role = cut.words[k]?.role;
    if (role === "inf" || role === "ger" || role === "verb") return true;
    if (role === "part" && cut.words[k - 1]?.role === "aux") return true; // « to have taken »
    if (role !== "pron" && role !== "neg" && role !== "aux" && role !== "adv") return false;
  }
  return false;
}
