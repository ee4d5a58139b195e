// A capitalised word that no table holds → a place, if the words around it announce one: « the village of Lisne ».
import { BIT } from "../../language/tags.ts";
import { FLAG, KIND } from "../../language/tokens.ts";
import { governed, undergoes } from "./governed.ts";
import { GUESSED, SETTLEMENTS } from "./kinds.ts";
import type { PlaceReading } from "./reading.ts";
import type { Item } from "./scan.ts";

/** Kinds whose word is no part of the name: "Paletwa Township" is Paletwa, but "Rashid Street" keeps its street. */
const APART = new Set(["district", "village", "town", "city", "region", "province", "governorate"]);
const LONGEST_NAME = 5;
/** Names before the plural kind that they share. */
const LONGEST_LIST = 6;

/** A capitalised word that nothing knows: a respelled name, else a new one if the words around it announce a place. */
export function readUnknown(reading: PlaceReading, n: number): void {
  const { sense, tokens } = reading;
  const item = reading.items[n] as Item;
  const respelled = item.person && item.word === null ? null : reading.tools.index.at(reading.tokens, item.from);
  if (respelled !== null && reading.respell(respelled, item.from, { announced: reading.cue(item, n) })) return;
  if (item.person || item.word !== null) return;
  const { toponyms } = reading.tools;
  // A new name shows itself by its capital, else only by what is done to it.
  if (!sense.cased(item.from)) {
    if (governed(sense, item.from, toponyms)) reading.coin(item.from, item.to, "governed");
    return;
  }
  const run = nameEnd(reading, item.from);
  const last = reading.tools.headLast && run - item.from > 1 ? reading.itemAt(n, run - 1) : undefined;
  const titled = last?.word?.what === "kind" && last.to === run && GUESSED.has(last.word.kind); // "Paletwa Township", "Rashid Street"
  const to = titled && last?.word?.what === "kind" && APART.has(last.word.kind) ? run - 1 : run;
  // « Carrefour-Feuilles »: a noun for a kind that is written onto the name is part of it
  const joined = ((tokens.flags[item.from] as number) & FLAG.hyphen) !== 0 && item.from > 0 && sense.capital(item.from - 1);
  const from = joined ? item.from - 1 : item.from;
  const before = sense.before(from);
  const announced = titled || kindBefore(reading, n, before) || apposed(reading, n, before, to) || numbered(reading, n, before);
  const behind = reading.tools.headLast ? reading.itemAt(n, to) : undefined;
  if (to - item.from > LONGEST_NAME) return;
  if (announced) {
    reading.coin(from, to, "kind", titled ? null : calledBefore(reading, n, before));
    if (settles(reading, n, from, titled ? last : undefined)) reading.settle();
  } else if (
    behind?.word?.what === "kind" &&
    behind.names.length === 0 &&
    !behind.word.plural &&
    GUESSED.has(behind.word.kind) &&
    behind.word.kind !== "city"
  ) {
    // (« the Saint Anna hospital »: its kind belongs to the name)
    reading.coin(item.from, behind.word.kind === "landmark" && behind.to - to === 1 ? behind.to : to, "kind");
    if (SETTLEMENTS.has(behind.word.kind)) reading.settle();
  } else if (reading.tools.headLast && GUESSED.has(listHead(reading, n, to) ?? "")) reading.coin(item.from, to, "kind");
  else if (
    before >= 0 &&
    sense.locative(before) &&
    (!sense.genitive(before) || sense.locativeTerm(before)) &&
    placeLike(reading, item, to, before)
  )
    reading.coin(from, to, "preposition");
  else if (listed(reading, item, to, before)) reading.coin(item.from, to, "list");
  else if (labelled(reading, from, to)) reading.coin(from, to, "label");
  else if (
    ((tokens.flags[item.from] as number) & FLAG.capitals) === 0 &&
    (governed(sense, item.from, toponyms) || undergoes(sense, to, toponyms))
  )
    reading.coin(item.from, to, "governed");
}

/** « Dar Keno: shells fell … »: a bulletin's line opens with a name and a colon, as most of its lines do, and nobody is quoted behind it. */
function labelled({ sense, tokens, bulletin }: PlaceReading, from: number, to: number): boolean {
  if (!bulletin || !sense.cased(from) || ((tokens.flags[from] as number) & FLAG.line) === 0 || tokens.form[to] !== ":") return false;
  return !QUOTED.has(tokens.form[to + 1] ?? "") && !sense.has(to + 1, ({ entry, tags }) => entry.cat === "pron" && (tags & BIT["1"]) !== 0);
}

const QUOTED = new Set(['"', "“", "«", "‘", "'"]);

/** A settlement's noun announces the name: « the town of X », « X Town »; one in the plural announces several. */
function settles(reading: PlaceReading, n: number, from: number, behind: Item | undefined): boolean {
  const kind = behind ?? reading.items[n - 1];
  if (kind?.word?.what !== "kind" || kind.word.plural || !SETTLEMENTS.has(kind.word.kind)) return false;
  return behind !== undefined || kind.to >= from - 2;
}

/** « à Kirumba et Kagando », "Stavky, Lisne and Maslivka": a new name right behind a place and « and », or a comma if the list goes on. */
function listed(reading: PlaceReading, item: Item, to: number, before: number): boolean {
  const { sense, tokens } = reading;
  const last = reading.out[reading.out.length - 1];
  const link = before < 0 ? before : sense.link(before);
  if (last === undefined || link < 0 || last.to !== sense.startOf(link) || !sense.joins(link) || !sense.capital(last.from)) return false;
  if (((tokens.flags[item.from] as number) & FLAG.capitals) !== 0) return false;
  const ends = to >= tokens.count || ((tokens.flags[to] as number) & FLAG.first) !== 0;
  // (« of X as well as of Y and of Z »: with its own mark of the genitive it is of the row)
  if (link !== before && sense.joins(to) && sense.genitive(to + 1)) return true;
  if (tokens.kind[link] === KIND.punct) return !ends && sense.joins(to) && to + 1 < tokens.count && sense.capital(to + 1);
  if (ends || tokens.kind[to] === KIND.punct || sense.has(to, ({ entry }) => entry.cat === "prep")) return true;
  // « the people of X and Y have fled »
  return sense.genitive(sense.before(last.from)) && sense.has(to, ({ entry }) => entry.cat === "aux") && !sense.capital(to);
}

/** "Shwe Baho and Kone villages": behind the name, or the last of the names joined to it, stands their kind in the plural. */
export function listHead(reading: PlaceReading, n: number, to: number): string | null {
  const { sense, tokens } = reading;
  let end = to;
  for (let names = 0; names < LONGEST_LIST; names++) {
    const kind = reading.itemAt(n, end);
    if (kind?.word?.what === "kind" && kind.names.length === 0) return kind.word.plural ? kind.word.kind : null;
    if (end >= tokens.count || ((tokens.flags[end] as number) & FLAG.first) !== 0 || !sense.joins(end)) return null;
    if (tokens.kind[end] === KIND.punct && sense.joins(end + 1)) end++;
    if (end + 1 >= tokens.count || !sense.capital(end + 1)) return null;
    end = nameEnd(reading, end + 1);
  }
  return null;
}

/** Not an acronym, not a person spoken to: « à Reuters » is known by now, « à Jean Dupont » has two words. */
function placeLike(reading: PlaceReading, item: Item, to: number, before: number): boolean {
  const { sense, tokens } = reading;
  if (((tokens.flags[item.from] as number) & FLAG.capitals) !== 0) return false;
  const inside = sense.has(
    before,
    ({ entry }) => entry.cat === "prep" && (entry.rel === "in" || entry.rel === "near" || entry.rel === "toward"),
  );
  if (sense.locativeTerm(before)) return true;
  if (inside && !sense.has(before, ({ entry }) => entry.cat === "prep" && entry.rel === "with")) return true;
  // « an outpost at Dar Keno »
  if (sense.has(sense.before(before), ({ entry }) => entry.cat === "noun" && entry.classes.has("place"))) return true;
  let words = 0;
  for (let t = item.from; t < to; t++) if (!sense.cutter.isArticle(tokens, t) && ((tokens.flags[t] as number) & FLAG.hyphen) === 0) words++;
  return words === 1;
}

function kindBefore(reading: PlaceReading, n: number, before: number): boolean {
  const { sense } = reading;
  for (let k = n - 1; k >= 0 && k >= n - 2; k--) {
    const other = reading.items[k] as Item;
    if (other.word?.what !== "kind" || !GUESSED.has(other.word.kind) || other.names.length > 0) continue;
    if (other.to === before + 1 && !sense.cutter.isArticle(reading.tokens, other.to)) return true;
    if (
      other.to === before &&
      sense.genitive(before) &&
      (!(other.word.plural && (other.word.kind === "city" || other.word.kind === "region")) || located(reading, other.from))
    )
      return true;
  }
  return false;
}

/** « l'hôpital Saint-Jude », « le camp de Mirava »: what the noun right in front of a name calls it; null without one. */
function calledBefore(reading: PlaceReading, n: number, before: number): string | null {
  const kind = reading.items[n - 1];
  if (kind?.word?.what !== "kind" || kind.names.length > 0 || kind.word.plural) return null;
  const near = kind.to === before + 1 || (kind.to === before && reading.sense.genitive(before));
  return near ? kind.word.called : null;
}

/** Adjectives between a kind and the comma behind it, at most. */
const DESCRIBED = 2;

/** « one more village, X, in the region of Y », « deux localités, X et Y »: the name of what was just said to be some place. */
function apposed(reading: PlaceReading, n: number, comma: number, to: number): boolean {
  const { sense, tokens } = reading;
  const kind = reading.items[n - 1];
  if (comma < 0 || kind?.word?.what !== "kind" || kind.names.length > 0 || !SETTLEMENTS.has(kind.word.kind)) return false;
  if (tokens.kind[comma] !== KIND.punct || !sense.joins(comma) || comma - kind.to > DESCRIBED || sense.definite(kind.from)) return false;
  for (let t = kind.to; t < comma; t++) if (!sense.has(t, ({ entry }) => entry.cat === "adj")) return false;
  const ends = to >= tokens.count || ((tokens.flags[to] as number) & FLAG.first) !== 0 || tokens.kind[to] === KIND.punct;
  return ends || sense.locative(to) || (kind.word.plural && sense.joins(to));
}

/** « several towns, among them X and Y »: the first of those that are said to be among some places. */
function numbered(reading: PlaceReading, n: number, before: number): boolean {
  const { sense } = reading;
  const kind = reading.items[n - 1];
  if (before < 0 || kind?.word?.what !== "kind" || !kind.word.plural || !SETTLEMENTS.has(kind.word.kind)) return false;
  if (!sense.readingsTo(before).some(({ entry }) => entry.kind === "including")) return false;
  const start = sense.startOf(before);
  return kind.to === start || (kind.to === start - 1 && sense.joins(kind.to));
}

/** « in the mountainous areas of »: a locative preposition stands before a noun, with an article or an adjective between at most. */
function located(reading: PlaceReading, from: number): boolean {
  const { sense } = reading;
  let t = sense.before(from);
  if (t >= 0 && sense.has(t, ({ entry }) => entry.cat === "adj")) t = sense.before(t);
  return sense.locative(t);
}

/** End of a run of capitalised words, articles and hyphens between them. */
function nameEnd(reading: PlaceReading, from: number): number {
  const { tokens, sense } = reading;
  let end = from + 1;
  for (let t = end; t < tokens.count && tokens.kind[t] === KIND.word && ((tokens.flags[t] as number) & FLAG.first) === 0; t++) {
    if (sense.capital(t) || ((tokens.flags[t] as number) & FLAG.hyphen) !== 0) end = t + 1;
    else if (!sense.cutter.isNameArticle(tokens, t)) break;
  }
  return end;
}
