// A verb of saying behind a mark, and whom it tells → a genitive of whom it tells that is who speaks: « …, ont indiqué à l'AFP [des témoins] ».
import { CAN } from "../../../language/marks.ts";
import { BIT } from "../../../language/tags.ts";
import { type Phrase, says, type VerbGroup } from "../phrases/phrase.ts";
import type { Row } from "./row.ts";

/**
 * Makes the speakers a phrase of their own where the word before them may be an article as well as « of »: the verb is in the plural,
 * nobody stands in front of it, and the outlet that hears is one.
 */
export function freeSpeakers({ phrases, laid, verbFirst }: Row, k: number, verb: VerbGroup): void {
  const [before, heard, spoke] = [phrases[k - 1], phrases[k + 1], phrases[k + 2]];
  if (verbFirst || !verb.finite || verb.subject !== null || !says(verb) || before?.kind !== "punct") return;
  if (heard?.kind !== "np" || (heard.prep !== "at" && heard.prep !== "to") || spoke?.kind !== "np" || spoke.prep !== "of") return;
  if (spoke.from !== heard.to || (verb.tags & BIT.p) === 0 || (verb.tags & BIT.s) !== 0 || !outlet(heard)) return;
  if ((spoke.headTags & BIT.p) === 0 || ((laid.tokens.marks[spoke.from] as number) & CAN.det) === 0) return;
  spoke.prep = null;
  spoke.inner = spoke.from;
  spoke.host = null;
  heard.genitive = null;
}

/** Somebody who is told things: an outlet, or a body that gathers them. */
const outlet = ({ source, head }: Phrase): boolean => source !== null || head?.classes.has("media") === true;
