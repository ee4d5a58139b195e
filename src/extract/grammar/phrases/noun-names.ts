// A noun phrase and what the registers name in it → the phrase with its time, sources, parties and places.
import type { FoundSource } from "../../../language/found.ts";
import { BIT } from "../../../language/tags.ts";
import type { Word } from "../words/word.ts";
import { skipTo } from "./cut.ts";
import { type Noun, PERSONS, setHead, take } from "./noun.ts";
import { closing, nominalAt, possessedFrom, quotedNoun } from "./noun-ahead.ts";
import { countedSingly, isCloseQuote, isOpenQuote, type Phrase, says } from "./phrase.ts";

/** « told [the agency] ten people … »: behind an outlet that hears begins what is said, unless the outlet's name goes on. */
export function isHeard(n: Noun, word: Word): boolean {
  const { cut, phrase, nouns } = n;
  if (speaksToOutlet(n, word)) return true;
  if (nouns === 0 || cut.compound !== "last" || phrase.prep !== null || word.role === "particle") return false;
  if (cut.out.at(-1)?.verb?.uses.some((use) => use.hears === true) !== true) return false;
  const { ground } = cut.laid;
  const media = (classes: ReadonlySet<string> | undefined): boolean =>
    classes?.has("media") === true || classes?.has("correspondent") === true;
  if (phrase.source === null ? !media(phrase.head?.classes) : !ground.isMedia(phrase.source.id)) return false;
  const next = cut.laid.sourceAt(word.at);
  return next === undefined ? !media(word.entry?.classes) : !ground.isMedia(next.id);
}

/** « told to [the agency] Person Name »: behind an outlet to which a verb of saying speaks, the name of nobody registered is who speaks. */
function speaksToOutlet({ cut, phrase, nouns }: Noun, { at, role }: Word): boolean {
  if (nouns === 0 || cut.compound !== "none" || (phrase.prep !== "at" && phrase.prep !== "to")) return false;
  if ((role !== "name" && role !== "unknown") || phrase.source === null || phrase.source.to !== at) return false;
  return says(cut.out.at(-1)?.verb) && cut.laid.ground.isMedia(phrase.source.id) && cut.laid.sourceAt(at) === undefined;
}

/** « Friday's attack », « the Friday attack »: the time is the noun's; null where no time stands. */
export function readTime(n: Noun, { at }: Word): boolean | null {
  const { cut, phrase, nouns } = n;
  const here = at === n.first.at;
  const opened = here ? cut.laid.timeAt(n.start) : undefined; // « in Friday's »: the time holds its preposition
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
export function readNamed(n: Noun, word: Word): boolean | null {
  const { cut, phrase, nouns } = n;
  const { laid, compound } = cut;
  const source = laid.sourceAt(word.at);
  const party = laid.partyAt(word.at);
  const place = laid.placeAt(word.at);
  const longest = Math.max(source?.to ?? 0, party?.to ?? 0, place?.to ?? 0);
  // a figure, or a compound adjective that begins with a name (« UN-brokered »)
  const covered = word.role === "number" ? longest <= word.to : word.role === "adj" && longest < word.to;
  if (longest === 0 || longest > cut.end || covered) return null;
  if (nouns > 0 && compound === "genitive") {
    // « the capital the-Khartoum »: a name with its article stands beside a seat of government all the same
    const seat = place?.to === longest && phrase.head?.classes.has("seat") === true;
    if (n.closed && word.role !== "adj" && !seat && !(word.role === "name" && apposes(n, source))) return false;
    // « accused activists [the army of X] »: behind an ending that leaves no room for it nothing is a genitive
    if ((phrase.headTags & BIT.abs) !== 0 && !phrase.definite && (word.role === "noun" || word.role === "det")) return false;
    // « told a medical source [the agency X] »: behind an adjective an outlet is nobody's genitive
    if (source?.to === longest && laid.ground.isMedia(source.id) && describedBefore(n, word.at)) return false;
    // whose act it is, or what is done to: a phrase of its own behind the noun of action
    if (phrase.head?.tells === true) return false;
    // « entered 300 people [the camp of X] »: behind a count above ten stands one noun, and nothing in its genitive
    if (place?.to === longest && word.role === "noun" && phrase.head !== null && countedSingly(phrase)) return false;
    // « the number of [the freed districts] »: a noun's own name is what the number is of
    if (place?.to === longest && numbers(phrase.head) && kindIn(n, longest) !== null) return false;
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
    if (word.entry !== null && word.to <= longest && (word.role === "noun" || word.role === "name")) setHead(n, word);
    phrase.headAt = word.at;
    const host = cut.out.at(-1);
    const kind = compound === "genitive" && host?.kind === "np" && host.to === n.start && numbers(host.head) ? kindIn(n, longest) : null;
    if (kind !== null) setHead(n, kind);
  }
  n.nouns++;
  n.closed = true;
  if (party !== undefined || source !== undefined) phrase.definite = true;
  // « an Iraqi [army officer] »: a noun of two words goes on behind the name
  const over =
    compound === "last" ? cut.words.slice(cut.w, cut.w + longest - word.at + 1).find((w) => w.at < longest && w.to > longest) : undefined;
  if (over?.role === "noun") setHead(n, over);
  const end = over?.role === "noun" ? over.to : longest;
  skipTo(cut, end);
  phrase.to = end;
  return true;
}

/** An adjective of an indefinite noun stands right before a token. */
function describedBefore({ cut, phrase }: Noun, at: number): boolean {
  if (phrase.definite || phrase.head === null || at - phrase.inner < 2) return false;
  return cut.laid.tokens.readings[at - 1]?.some(({ entry }) => entry.cat === "adj") === true;
}

/** A noun for how many there are of what stands in its genitive. */
function numbers(head: Phrase["head"]): boolean {
  return head?.classes.has("collective") === true && head.classes.has("thing");
}

/** The noun for what is counted with which the name ahead begins: « [districts] of the east »; null for a name of its own. */
function kindIn({ cut }: Noun, to: number): Word | null {
  const words = [cut.words[cut.w], cut.words[cut.w + 1]];
  return words.find((word) => word?.role === "noun" && word.at < to && word.entry?.unit != null && (word.tags & BIT.p) !== 0) ?? null;
}

/** « the capital X », « General X »: a definite noun beside which its name may stand. */
function apposes(n: Noun, source: FoundSource | undefined): boolean {
  const { head } = n.phrase;
  if (source !== undefined && n.cut.laid.ground.isPerson(source.id)) return true;
  // « urged Guterres | Israel to », « accused Khartoum | Abu Dhabi »
  if (head === null) return n.phrase.source === null && n.phrase.party === null && n.phrase.places.length === 0;
  return ["place", "group", "media", ...PERSONS].some((name) => head.classes.has(name));
}

export function readMark(n: Noun, word: Word): boolean {
  const { cut, phrase } = n;
  const mark = cut.laid.tokens.form[word.at] as string;
  if (n.nouns === 0) {
    // « eleven "terrorists" »: the marks stand round the noun alone
    // (« several "terrorists" », but « calls it a "withdrawal" »)
    const several = n.first.role === "det" && cut.words[cut.w + 1]?.entry?.tells !== true;
    if ((phrase.number === null && !phrase.definite && !several) || !quotedNoun(cut)) return false;
    n.quoted = true;
    cut.w++;
    return true;
  }
  if (n.quoted && (mark === '"' || isCloseQuote(mark))) {
    n.quoted = false;
    return take(n, word);
  }
  // a quoted or bracketed name belongs to its noun: agency "X", observatory (X)
  if ((mark !== '"' && mark !== "(" && !isOpenQuote(mark)) || phrase.head?.classes.has("victims") === true) return false;
  const close = closing(cut, mark);
  if (close < 0 || (mark === "(" && tellsLast(n, word.at + 1, close))) return false;
  takeEnclosed(n, word.at + 1, (cut.words[close] as Word).at, mark);
  cut.w = close;
  return take(n, cut.words[close] as Word);
}

/** Classes of those by whose word a heading is told. */
const TELLS = ["report-source", "official", "spokesperson", "media", "monitor", "medical", "government"];
/** Classes of nouns whose name brackets may hold. */
const NAMED_TWICE = ["group", "media", "body", "official", "person", "monitor"];

/** « the movement (X) »: brackets behind it hold its name, not whose word the line is. */
export function namedTwice({ head }: Phrase): boolean {
  return NAMED_TWICE.some((name) => head?.classes.has(name) === true);
}

/** « 12 killed in X (ministry) »: what a heading ends with in brackets is whose word it is. */
function tellsLast({ cut, phrase }: Noun, at: number, close: number): boolean {
  if (cut.words[close + 1] !== undefined || namedTwice(phrase)) return false;
  if (cut.laid.sourceAt(at) !== undefined) return true;
  return cut.words.slice(cut.w + 1, close).some(({ entry }) => entry !== null && TELLS.some((name) => entry.classes.has(name)));
}

/** Names between quotation marks or brackets, tokens [from, to). */
function takeEnclosed(n: Noun, from: number, to: number, mark: string): void {
  const { phrase } = n;
  const bracketed = mark === "(";
  const { laid } = n.cut;
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
