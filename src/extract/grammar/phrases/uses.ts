// A verb among the words that stand around it → which of its uses hold there.
import type { Use } from "../../../language/entries.ts";
import { CAN } from "../../../language/marks.ts";
import type { Laid } from "../../sentence.ts";
import type { Cut } from "./cut.ts";
import type { VerbGroup } from "./phrase.ts";
import { tailSpan } from "./tails.ts";

/** The sense of fixed words that are no event. */
const IDIOM = "idiom";

/** A wrapping verb's single preposition is known by what it governs; any other tail must stand there. */
export function tailHolds({ laid, end, compound }: Cut, use: Use, at: number): boolean {
  if (use.tail === undefined) return true;
  if (use.role === "chain" && use.tail.length === 1 && (use.tail[0] as string).length <= 4) return true;
  const span = tailSpan(laid, at, use.tail, end, undefined, compound);
  // « aims to » as « vise à »: further off the preposition is somebody else's (« hit a school at X », « took two men off a bus »)
  if (span !== null && use.value === IDIOM && use.tail.length === 1 && (use.tail[0] as string).length <= 3) return span.from === at + 1;
  if (span !== null && use.role === "say" && use.tail.length === 1 && span.from > at + 2 && compound !== "genitive")
    return !elsewhere(laid, span.from);
  return span !== null;
}

/** Tokens of a fixed phrase that may stand between a verb and its noun, at most. */
const TERM = 5;

/** « faisant deux blessés dans un [état] critique », « ayant fait allégeance au groupe [État] islamique »: a noun behind another article or noun, or in a name, is nothing that is told. */
function elsewhere(laid: Laid, at: number): boolean {
  const { marks } = laid.tokens;
  // (« fait, pour sa part, état de »)
  for (let t = at - 1; t >= 0 && t > at - TERM; t--) if (laid.termAt(t)?.to === at || laid.timeAt(t)?.to === at) return false;
  const before = marks[at - 1] as number;
  return (before & CAN.det) !== 0 || laid.namedAt(at) || ((before & CAN.noun) !== 0 && (before & CAN.adv) === 0);
}

/** The uses of the main verb that hold here; one with fixed words says more than one without. */
export function usesOf(cut: Cut, { main, mainAt, reflexive, passive, object }: VerbGroup): Use[] {
  const fit = main.uses.filter(
    (use) =>
      (use.reflexive === true) === reflexive &&
      (use.clitic === undefined || use.clitic === object?.lemma) &&
      (tailHolds(cut, use, mainAt) || (passive && tailAhead(cut, use))),
  );
  if (fit.length < 2) return fit;
  fit.sort((a, b) => fixedWords(b) - fixedWords(a));
  const fixed = fit.filter((use) => fixedWords(use) > 0);
  const dropped = new Set<Use["role"]>();
  // « claimed the lives of » says nothing
  if (fixed.some((use) => use.role === "sense")) dropped.add("sense").add("say");
  // « a fait état de bombardements »: who tells of them carries out none
  if (fixed.some((use) => use.role === "say")) dropped.add("light").add("chain");
  // « moved from a witness » as « نقل عن شاهد »: who passes on what another says moves nothing
  if (fixed.some((use) => use.cites !== undefined)) dropped.add("sense");
  return dropped.size === 0 ? fit : fit.filter((use) => fixedWords(use) > 0 || !dropped.has(use.role));
}

const fixedWords = ({ clitic, tail }: Use): number => (clitic === undefined ? 0 : 1) + (tail?.length ?? 0);

/** « shots were exchanged »: a verb's fixed noun is what stands before its passive; one that tells something itself is read for itself. */
function tailAhead({ laid, out }: Cut, { role, tail }: Use): boolean {
  const before = out.at(-1);
  if (role !== "sense" || tail?.length !== 1 || before?.kind !== "np" || before.prep !== null || before.head?.tells === true) return false;
  return laid.tokens.form[before.headAt] === tail[0];
}
