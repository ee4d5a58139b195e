// Shares and counts of an area's parts beside the parts that the tables know and the claims name: the difference is shown, not hidden.
import type { Quantity, ShareCheck } from "../../model.ts";
import type { Voice } from "./voices.ts";
import { dayWords, sourceWords } from "./words.ts";

const BOUNDS: Readonly<Record<Quantity["bound"], string>> = {
  exact: "",
  about: "about ",
  "at-least": "at least ",
  "at-most": "at most ",
  vague: "about ",
};

function figureWords({ value, max, bound, unit }: Quantity): string {
  if (unit === "percent") return `${BOUNDS[bound]}${value} %`;
  if (unit === "fraction") return `${BOUNDS[bound]}${Math.round(value * 100)} %`;
  return `${BOUNDS[bound]}${value}${max === null ? "" : `–${max}`} ${unit}`;
}

/** The share that each origin gave last for each party and unit, by a day. */
export function standingShares(voices: readonly Voice[], day: string): readonly Voice[] {
  const last = new Map<string, Voice>();
  for (const voice of voices) {
    if (voice.quantity === null || voice.stance === "fights" || voice.time.start > day) continue;
    const key = JSON.stringify([voice.origin, voice.party, voice.stance, voice.quantity.unit]);
    const known = last.get(key);
    if (known === undefined || known.time.end < voice.time.end || (known.time.end === voice.time.end && known.claim < voice.claim))
      last.set(key, voice);
  }
  return [...last.values()].sort((a, b) => (a.time.end < b.time.end ? -1 : a.time.end > b.time.end ? 1 : a.claim < b.claim ? -1 : 1));
}

/**
 * Sets a share beside what is known.
 *
 * @param parts - the known parts of the area.
 * @param holds - whether the party holds a part by the claims of the case.
 */
export function checkShare(voice: Voice, parts: readonly string[], holds: (part: string, party: string | null) => boolean): ShareCheck {
  const quantity = voice.quantity as Quantity;
  const named = parts.filter((part) => holds(part, voice.party));
  const verb =
    voice.stance === "loses" ? "lost" : voice.stance === "denies" ? "does not hold" : voice.stance === "takes" ? "took" : "holds";
  const said = `${voice.party ?? "nobody named"} ${verb} ${figureWords(quantity)} of ${voice.place} according to ${sourceWords([voice])} (${dayWords(voice.time)})`;
  return {
    claim: voice.claim,
    party: voice.party,
    area: voice.place,
    quantity,
    time: voice.time,
    known: parts.length,
    named,
    why: parts.length === 0 ? `${said}; no parts of it are known` : `${said}; ${comparison(quantity, parts.length, named.length)}`,
  };
}

function comparison(quantity: Quantity, known: number, named: number): string {
  const share = quantity.unit === "percent" ? quantity.value / 100 : quantity.unit === "fraction" ? quantity.value : null;
  if (share !== null)
    return `by the claims of the case it holds ${named} of the ${known} parts known (${Math.round((100 * named) / known)} %)`;
  const missing = quantity.value - named;
  const difference = missing > 0 ? `, ${missing} fewer than said` : missing < 0 ? `, ${-missing} more than said` : ", as many as said";
  return `by the claims of the case it holds ${named} of the ${known} parts known${difference}`;
}
