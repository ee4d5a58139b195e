// A claim of people who leave and the claims of its parts → the same, told as an evacuation where armed men are among them.
import type { Draft } from "./draft.ts";

/** Senses of going by arrangement or at least in order; who flees runs from what he fears, whoever runs beside him. */
const ORDERLY = new Set(["leave", "evacuate"]);
/** What figures of armed men count. */
const ARMED = new Set(["fighters", "soldiers"]);

/** « 800 people, among them 300 fighters, left X »: armed men who leave beside civilians are let go under a deal. */
export function leavingTogether(whole: Draft, parts: readonly Draft[]): void {
  const { type, aspect } = whole.claim;
  if (type !== "displacement" || aspect !== "leave" || !whole.frame.predicate.senses.some((sense) => ORDERLY.has(sense))) return;
  const armed = parts.filter(({ claim }) => ARMED.has(claim.quantity?.of ?? ""));
  if (armed.length === 0) return;
  for (const draft of [whole, ...parts]) {
    const agent = armed.includes(draft) ? draft.claim.affected : null;
    draft.claim = { ...draft.claim, type: "evacuation", aspect: null, agent, affected: null };
  }
}
