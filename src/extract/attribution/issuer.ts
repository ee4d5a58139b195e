// A report's heading → whether the report is somebody's own statement, and which side at war issues it: what it tells in its own voice is that side's word.
import { classesOf, partyOf } from "../grammar/phrases/actors.ts";
import type { Phrase } from "../grammar/phrases/phrase.ts";
import type { Laid } from "../sentence.ts";

/** A report that is somebody's own statement. */
export interface Statement {
  /** The side at war whose statement it is; null where the heading names none, so that whoever speaks first in it issues it. */
  readonly issuer: string | null;
}

/** Phrases of a heading that says no more than that a statement follows. */
const BARE = 8;

/**
 * What the lines at the head of a report say of its issuer: « Statement by the General Staff: … », « General Staff – communiqué no. 5 »,
 * « Statement », or a line that holds nothing but the name of a side.
 *
 * @param headings - phrases of each line.
 * @returns null where the report is nobody's statement, as news is.
 */
export function statementOf(headings: readonly (readonly Phrase[])[], laid: Laid): Statement | null {
  const told = headings.map((heading) => headedBy(heading, laid)).filter((one) => one !== null);
  return told.find(({ issuer }) => issuer !== null) ?? told[0] ?? null;
}

/** What one line says of it. */
function headedBy(heading: readonly Phrase[], laid: Laid): Statement | null {
  const [first] = heading;
  if (first?.kind !== "np") return null;
  const stated = first.head?.classes.has("statement") === true;
  const behind = heading.findIndex(({ kind }) => kind === "punct");
  const front = behind > 0 ? heading.slice(0, behind) : heading;
  const named = behind > 0 && namesStatement(heading.slice(behind), laid);
  const line = stated || named ? front : heading;
  // (« Cameroon: fear after the ambush of X » is a title of news)
  if (!stated && line.some((phrase) => (phrase.kind !== "np" && phrase.kind !== "punct") || phrase.mark === ":" || tells(phrase)))
    return null;
  const parties = new Set(
    line.filter(({ kind }) => kind === "np").flatMap((phrase) => [phrase, phrase.genitive].map((one) => sideOf(one, laid.ground))),
  );
  parties.delete(null);
  const [only] = parties;
  if (parties.size === 1 && only !== undefined) return { issuer: only };
  return stated && parties.size === 0 && heading.length <= BARE && !heading.some(tells) ? { issuer: null } : null;
}

/** « communiqué no. 5 (3 March) »: nothing is told in it, and a word of it is one for a statement. */
function namesStatement(phrases: readonly Phrase[], { tokens }: Laid): boolean {
  if (phrases.some(tells)) return false;
  return phrases.some(({ kind, inner }) => {
    return (kind === "np" || kind === "vp") && tokens.readings[inner]?.some(({ entry }) => entry.classes.has("statement")) === true;
  });
}

/** A clause, or a noun that tells what happened. */
const tells = ({ kind, verb, head }: Phrase): boolean => (kind === "vp" && verb?.finite === true) || head?.tells === true;

/** The side at war that a phrase names, itself or as the body that speaks for it. */
function sideOf(phrase: Phrase | null, ground: Laid["ground"]): string | null {
  // (« general command » below a group's name is that group's)
  if (phrase === null || onlyPlace(phrase) || phrase.head?.classes.has("command") === true || classesOf(phrase, ground, null).has("media"))
    return null;
  const party = partyOf(phrase, ground, null) ?? (phrase.source === null ? null : ground.partyOfSource(phrase.source.id));
  return party !== null && ground.partyClasses(party).includes("armed") ? party : null;
}

/** A country's bare name. */
const onlyPlace = ({ head, places, party, source }: Phrase): boolean =>
  head === null && party === null && source === null && places.length > 0;
