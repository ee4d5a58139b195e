// A report's heading → the side at war whose own statement the report is: what it tells in its own voice is then that side's word.
import { classesOf, partyOf } from "./grammar/phrases/actors.ts";
import type { Phrase } from "./grammar/phrases/phrase.ts";
import type { Laid } from "./sentence.ts";

/**
 * Who issues a report, by its first line: « Statement by the General Staff: … », or a line that holds nothing but the name of a side.
 *
 * @param heading - phrases of the report's first sentence.
 * @returns a party that bears arms; null where the report is nobody's statement, as news is.
 */
export function issuerOf(heading: readonly Phrase[], { ground }: Laid): string | null {
  const [first] = heading;
  if (first?.kind !== "np") return null;
  const stated = first.head?.classes.has("statement") === true;
  const behind = heading.findIndex(({ kind }) => kind === "punct");
  const line = stated && behind > 0 ? heading.slice(0, behind) : heading;
  if (!stated && line.some(({ kind }) => kind !== "np" && kind !== "punct")) return null;
  const parties = new Set(
    line.filter(({ kind }) => kind === "np").flatMap((phrase) => [phrase, phrase.genitive].map((one) => sideOf(one, ground))),
  );
  parties.delete(null);
  const [only] = parties;
  return parties.size === 1 && only !== undefined ? only : null;
}

/** The side at war that a phrase names, itself or as the body that speaks for it. */
function sideOf(phrase: Phrase | null, ground: Laid["ground"]): string | null {
  if (phrase === null || classesOf(phrase, ground, null).has("media")) return null;
  const party = partyOf(phrase, ground, null) ?? (phrase.source === null ? null : ground.partyOfSource(phrase.source.id));
  return party !== null && ground.partyClasses(party).includes("armed") ? party : null;
}
