// A claim of people who leave and the claims of its parts → the same, told as an evacuation where armed men are among them.
import { wordsOf } from "../../language/tokens.ts";
import type { Derivation } from "../../model.ts";
import { said } from "../../reason.ts";
import type { Laid } from "../sentence.ts";
import type { Draft } from "./draft.ts";

/** Senses of going by arrangement or at least in order; who flees runs from what he fears, whoever runs beside him. */
const ORDERLY = new Set(["leave", "evacuate"]);
/** What figures of armed men count. */
const ARMED = new Set(["fighters", "soldiers"]);

/** « 800 people, among them 300 fighters, left X »: armed men who leave beside civilians are let go under a deal. */
export function leavingTogether(whole: Draft, parts: readonly Draft[], { tokens }: Laid): void {
  const { type, aspect } = whole.claim;
  if (type !== "displacement" || aspect !== "leave" || !whole.frame.predicate.senses.some((sense) => ORDERLY.has(sense))) return;
  const armed = parts.filter(({ claim }) => ARMED.has(claim.quantity?.of ?? ""));
  const [first] = armed;
  if (first === undefined) return;
  const line = (slot: "aspect" | "agent"): Derivation => ({
    slot,
    rule: RULE,
    words: wordsOf(tokens, first.from, first.to),
    certain: false,
    reason: said`armed men leave beside civilians`,
  });
  for (const draft of [whole, ...parts]) {
    const { claim } = draft;
    const agent = armed.includes(draft) ? claim.affected : null;
    draft.claim = {
      ...claim,
      type: "evacuation",
      aspect: null,
      agent,
      affected: null,
      rules: [...claim.rules, RULE],
      derivation: [
        ...claim.derivation.filter(({ slot }) => slot !== "agent" && slot !== "affected"),
        line("aspect"),
        ...(agent === null ? [] : [line("agent")]),
      ],
    };
  }
}

const RULE = "evacuation.together";
