// Attribution links into speakers: which names, in one report or in several, mean one source.
import type { ClaimType } from "../../model.ts";
import type { Reading } from "../reading.ts";
import { skeleton, type Token, tokens } from "../words.ts";
import type { World } from "../world.ts";

/** Who stands behind one claim by its own report's words. */
export interface Speaker {
  /** Register id, or words in their report, or a publisher's voice. Equal keys are one speaker. */
  readonly key: string;
  /** Register id, or the words as written, or `report:ID`. */
  readonly label: string;
  /** `register`: in the table; `words`: named in words; `nameless`: withheld or a crowd; `voice`: the publisher itself. */
  readonly kind: "register" | "words" | "nameless" | "voice";
  readonly party: string | null;
  readonly name: readonly Token[];
  /** The office that the words name; null where they name none. */
  readonly office: string | null;
}

/** The key of a party that is quoted by its own name. */
export const partyKey = (party: string): string => `party:${party}`;

/** The body that a person speaks for, else the source itself. */
function body(id: string, world: World): string {
  const entry = world.source(id);
  return entry?.kind === "person" && entry.parent !== null ? entry.parent : id;
}

/** The speakers of one report's claims, in the claims' order. Later, shorter mentions of one name count as the first. */
export function speakersOf(readings: readonly Reading[], world: World): Speaker[] {
  const named: Speaker[] = [];
  const answers = answersIn(readings);
  const sides = sidesIn(readings, world);
  const states = stateIn(readings, world);
  /** Whoever spoke last: the statement, the spokesman is his. */
  let spoke: Speaker | null = null;
  const speakerOf = ({ claim, report }: Reading): Speaker => {
    const last = claim.attribution.at(-1);
    if (last === undefined) {
      const label = report.publisher ?? `report:${report.report}`;
      return oneOf("voice", label, report.publisher, world);
    }
    // An unnamed spokesman of a known body is that body's voice.
    if (last.source !== null) {
      const label = body(last.source, world);
      return oneOf("register", label, label, world);
    }
    const name = tokens(last.exact);
    const kind = last.anonymous ? "nameless" : "words";
    // A party that speaks by its own name is one voice in every report and language.
    const party = world.partyCalled(name.map(({ folded }) => folded));
    const words = name.map(({ folded }) => folded);
    if (party !== null && kind === "words")
      return { key: partyKey(party), label: last.exact, kind, party, name: [], office: world.offices.named(words) };
    const faceless = kind === "words" && world.offices.faceless(words);
    if (faceless && spoke !== null) return spoke;
    const before = named.find((one) => one.kind === kind && shorter(name, one.name));
    if (before !== undefined) return before;
    const key = `${report.report}/${words.join(" ")}`;
    const office = world.offices.named(words);
    const side = sides(words) ?? (kind === "words" ? (states(name, office) ?? answersFor(name, answers)) : null);
    // Every report has its own statement and its own spokesman.
    const speaker: Speaker = { key, label: last.exact, kind, party: side, name: faceless ? [] : name, office };
    named.push(speaker);
    return speaker;
  };
  return readings.map((reading) => {
    const speaker = speakerOf(reading);
    if (speaker.kind === "words" || speaker.kind === "register") if (!MEDIA.has(world.source(speaker.label)?.kind ?? "")) spoke = speaker;
    return speaker;
  });
}

/** They tell what others say: a statement that follows is not theirs. */
const MEDIA: ReadonlySet<string> = new Set(["agency", "outlet"]);

/** The one government of which a report tells whose office some words name: « the general staff ». */
function stateIn(readings: readonly Reading[], world: World): (name: readonly Token[], office: string | null) => string | null {
  const told = new Set<string>();
  for (const { claim } of readings) for (const party of [claim.agent, claim.affected]) if (party !== null) told.add(party);
  const scene = readings[0]?.scene ?? new Set<string>();
  const governments = [...told].filter((party) => world.governs(party, scene));
  return (name, office) => {
    if (office === null || governments.length !== 1 || !world.offices.ofState(office)) return null;
    // Nothing besides but who holds it, by name: « the Omani foreign minister » is another's.
    const own = name.every(
      ({ folded, name: called }) => folded.length <= ARTICLE || world.offices.telling(folded) || (called && isLatin(folded)),
    );
    return own && world.partyNamed(name.map(({ folded }) => folded)) === null ? (governments[0] as string) : null;
  };
}

const known = new WeakMap<World, Map<string, Speaker>>();

/** A speaker who is one in every report: there are few, and they say most. @param source - whose side he is on. */
function oneOf(kind: "voice" | "register", label: string, source: string | null, world: World): Speaker {
  const all = known.get(world) ?? new Map<string, Speaker>();
  known.set(world, all);
  const key = `${kind} ${label}`;
  const speaker = all.get(key) ?? { key: label, label, kind, party: partyOf(source, world), name: [], office: null };
  all.set(key, speaker);
  return speaker;
}

/** The party that some words of a report name, among those of which the report tells: a word typical of another one is chance. */
function sidesIn(readings: readonly Reading[], world: World): (words: readonly string[]) => string | null {
  const told = new Set<string>();
  for (const { claim } of readings) for (const party of [claim.agent, claim.affected]) if (party !== null) told.add(party);
  const scene = readings[0]?.scene ?? new Set<string>();
  return (words) => {
    const named = world.partyNamed(words);
    const known = named !== null && (world.governs(named, scene) || [...told].some((party) => world.related(party, named)));
    return known ? named : world.partyAmong(words, told, scene);
  };
}

/** Deeds that a side denies for itself, where others do it for nobody. */
const OWN_DEEDS: ReadonlySet<ClaimType> = new Set(["strike", "attack", "casualties", "retreat", "surrender"]);

/** Who denies a deed in a report, by his name, and whose deed it was. */
interface Answer {
  readonly name: readonly Token[];
  readonly party: string;
}

/** The denials of a report in which somebody named in words says that a party did not do what it is said to have done. */
function answersIn(readings: readonly Reading[]): readonly Answer[] {
  return readings.flatMap(({ claim: { type, polarity, agent, attribution } }) => {
    const last = attribution.at(-1);
    if (polarity !== "denied" || agent === null || !OWN_DEEDS.has(type) || last === undefined) return [];
    return last.source !== null || last.anonymous ? [] : [{ name: tokens(last.exact), party: agent }];
  });
}

/** The one party whose deeds a source denies throughout its report: it is the side that he speaks for. */
function answersFor(name: readonly Token[], answers: readonly Answer[]): string | null {
  const parties = new Set(answers.filter((one) => shorter(one.name, name) || shorter(name, one.name)).map(({ party }) => party));
  const [party] = parties;
  return parties.size === 1 && party !== undefined ? party : null;
}

function partyOf(source: string | null, world: World): string | null {
  if (source === null) return null;
  const known = world.source(source);
  // A party may be quoted by its own name, which is in no register of sources.
  return known?.party ?? (known === null && world.belligerent(source) ? source : null);
}

/** Titles and articles are as short: "M. Dabbas". */
const SHORT = 2;

/** Whether every word of `later` stands in `earlier`: "the colonel" after "their spokesman, the colonel Dabbas". */
export function shorter(later: readonly Token[], earlier: readonly Token[]): boolean {
  const words = new Set(earlier.map(({ folded }) => folded));
  const telling = later.filter(({ folded }) => folded.length > SHORT);
  const known = (word: string): boolean => words.has(word) || (!isLatin(word) && earlier.some(({ folded }) => worn(word, folded)));
  return telling.every(({ folded }) => known(folded)) && telling.some(({ folded }) => folded.length > 3);
}

/** Longer is no article with a preposition before it. */
const WORN = 3;
/** Whether of two words in a script that writes articles onto nouns one is the other with an article. */
function worn(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > WORN && long.length - short.length <= WORN && long.endsWith(short);
}

/** A word's consonants in Latin letters. */
function bonesOf(token: Token, letters: Readonly<Record<string, string>>): string {
  const all = skeleton(token.folded, letters);
  // An article written onto the name.
  return token.folded.codePointAt(0) !== undefined && !isLatin(token.folded) && all.startsWith("l") ? all.slice(1) : all;
}

/** The words of a speaker's name by which `sameName` may meet it, the last one first; short forms behind a mark of their own. */
export function nameKeys(speaker: Speaker, letters: Readonly<Record<string, string>>): readonly string[] {
  const { name } = speaker;
  const last = name.at(-1);
  if (last === undefined) return [];
  const words = [bonesOf(last, letters), ...name.filter((token) => token.name).map((token) => bonesOf(token, letters))];
  return [...words.filter((key) => key !== ""), ...shortForms(speaker).map((form) => `${SHORT_FORM}${form}`)];
}

/** No longer is an article. */
const ARTICLE = 3;
/** How many consonants two names must share. */
const ENOUGH = 4;

/** Whether a word ends a name that stands in others: « Health » in « Health Minister Orlec » does not. Scripts without capitals don't show it. */
function ends({ name, label }: Speaker, token: Token): boolean {
  const next = name[name.indexOf(token) + 1];
  if (next === undefined || !isLatin(next.folded)) return true;
  // « l'État-major » is not « l'État ».
  return !next.name && !HYPHENS.has(label.slice(token.end, next.start));
}

const HYPHENS: ReadonlySet<string> = new Set(["-", "\u2010", "\u2011"]);

/**
 * Whether two names written in different reports name one source, and not two sides': the last word of one stands in the other, and the words
 * that they share weigh enough. Compared by consonants, so that transcriptions and scripts meet.
 */
export function sameName(a: Speaker, b: Speaker, letters: Readonly<Record<string, string>>): boolean {
  if (a.kind !== "words" || b.kind !== "words") return false;
  // Each side has its ministry of defence.
  if (a.party !== b.party && a.party !== null && b.party !== null) return false;
  if (sameBody(a, b) || abbreviates(a, b)) return true;
  const bones = (token: Token): string => bonesOf(token, letters);
  const boneOf = (speaker: Speaker): Map<string, Token> =>
    new Map(speaker.name.filter(({ name }) => name).map((token) => [bones(token), token]));
  const left = boneOf(a);
  const right = boneOf(b);
  const shared = [...left.keys()].filter((bone) => bone.length > 0 && right.has(bone));
  const telling = shared.filter((bone) => (left.get(bone)?.folded.length ?? 0) > ARTICLE);
  const weight = shared.reduce((sum, bone) => sum + bone.length, 0);
  const [only] = telling;
  const whole = ([name, words]: readonly [Speaker, Map<string, Token>]): boolean => {
    const token = words.get(only ?? "");
    return token === undefined || ends(name, token);
  };
  if (telling.length === 1 && !(whole([a, left]) && whole([b, right]))) return false;
  const lastOf = (speaker: Speaker): string => {
    const token = speaker.name.at(-1);
    return token === undefined ? "" : bones(token);
  };
  const anchored = (lastOf(a) !== "" && right.has(lastOf(a))) || (lastOf(b) !== "" && left.has(lastOf(b)));
  return anchored && (weight >= ENOUGH || sameWords(a, b));
}

/** Whether two names, in whatever languages, are of one office: no two sides', and of no two persons or places as far as names show. */
export function sameOffice(a: Speaker, b: Speaker, { letters, offices }: Pick<World, "letters" | "offices">): boolean {
  if (a.office === null || b.office === null || a.kind !== "words" || b.kind !== "words") return false;
  if (!offices.related(a.office, b.office)) return false;
  if (a.party !== b.party && a.party !== null && b.party !== null) return false;
  const others = ({ name }: Speaker): readonly string[] =>
    name.flatMap((token) =>
      token.name && token.folded.length > ARTICLE && !offices.telling(token.folded) ? [bonesOf(token, letters)] : [],
    );
  const [left, right] = [others(a), others(b)];
  if (a.office === b.office && !offices.manned(a.office))
    return left.length === 0 || right.length === 0 || left.some((bones) => right.includes(bones));
  // A soldier who is called by his name is not the army, unless he speaks for it; nor are its chief and the minister above him one.
  const himself = ({ office, name }: Speaker, names: readonly string[]): boolean =>
    names.length > 0 && offices.manned(office as string) && !offices.voiced(name.map(({ folded }) => folded));
  if (himself(a, left) || himself(b, right)) return false;
  return left.every((bones) => right.includes(bones)) || right.every((bones) => left.includes(bones));
}

/** A body that is called by common words is called by this many at least: "the health ministry", but not "the governor". */
const BODY_WORDS = 2;

/** Whether two names are the same words but for articles and capitals. */
function sameBody(a: Speaker, b: Speaker): boolean {
  const telling = ({ name }: Speaker): ReadonlySet<string> =>
    new Set(name.flatMap(({ folded }) => (folded.length > ARTICLE ? [folded] : [])));
  const [left, right] = [telling(a), telling(b)];
  return left.size >= BODY_WORDS && left.size === right.size && [...left].every((word) => right.has(word));
}

/** What stands before a short form where names are looked up. */
export const SHORT_FORM = "#";
/** Short forms have so many letters. */
const LEAST_LETTERS = 3;
const MOST_LETTERS = 6;

/** Words of a name that are written in capitals throughout: « OSDH ». */
const capitals = ({ name, label }: Speaker): readonly string[] =>
  name.flatMap(({ folded, start, end }) => {
    const written = label.slice(start, end);
    const fits = folded.length >= LEAST_LETTERS && folded.length <= MOST_LETTERS && folded.length === written.length;
    return fits && written === written.toUpperCase() && written !== written.toLowerCase() ? [folded] : [];
  });

/** The initials of a name's longer words in a row, with and without those of three letters. */
function initials({ name }: Speaker): readonly string[] {
  const of = (least: number): string => name.map(({ folded }) => (folded.length > least ? folded.charAt(0) : "")).join("");
  return [of(ARTICLE), of(SHORT)].filter((letters) => letters.length >= LEAST_LETTERS);
}

/** The short forms that a name is, or may have. */
function shortForms(speaker: Speaker): readonly string[] {
  const forms = new Set(capitals(speaker));
  for (const letters of initials(speaker))
    for (let from = 0; from <= letters.length - LEAST_LETTERS; from++)
      for (let length = LEAST_LETTERS; length <= Math.min(MOST_LETTERS, letters.length - from); length++)
        forms.add(letters.slice(from, from + length));
  return [...forms];
}

/** Whether one name stands for the other in its initials: "the VRC" for "the head of the Vale Relief Committee". */
function abbreviates(a: Speaker, b: Speaker): boolean {
  const stands = (short: Speaker, long: Speaker): boolean =>
    capitals(short).some((form) => initials(long).some((letters) => letters.includes(form)));
  return stands(a, b) || stands(b, a);
}

/** Short names that are written alike: "AFL" in two languages. */
function sameWords(a: Speaker, b: Speaker): boolean {
  const words = new Set(a.name.filter(({ name, folded }) => name && folded.length >= 3).map(({ folded }) => folded));
  const lastOf = ({ name }: Speaker): string => (name.at(-1)?.name ? (name.at(-1)?.folded ?? "") : "");
  const [last, other] = [lastOf(b), lastOf(a)];
  return words.has(last) || (other.length >= 3 && b.name.some(({ name, folded }) => name && folded === other));
}

function isLatin(word: string): boolean {
  return (word.codePointAt(0) ?? 0) < 0x250;
}
