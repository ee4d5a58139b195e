// The claims of a sentence → the same with what their clauses leave unsaid and the clause before says: doer, place, time.
import type { Draft } from "./draft.ts";

/** What a clause leaves unsaid it has from the clause before it in the same sentence: doer, place, time. */
export function carryOver(drafts: Draft[], moving: ReadonlySet<string>): Draft[] {
  const ordered = [...drafts].sort((a, b) => a.from - b.from || b.to - a.to);
  for (const [i, draft] of ordered.entries()) {
    if (draft.parent !== null) {
      draft.claim = {
        ...draft.claim,
        agent: draft.parent.claim.agent,
        places: draft.parent.claim.places,
        from: draft.parent.claim.from,
        to: draft.parent.claim.to,
        time: draft.parent.claim.time,
      };
      continue;
    }
    const { predicate } = draft.frame;
    const subjects = predicate.args.get("subject") ?? [];
    for (let k = i - 1; k >= 0; k--) {
      const before = ordered[k] as Draft;
      if (before.parent !== null) continue;
      const claim = { ...draft.claim };
      const shares =
        predicate.governor === before.frame.predicate ||
        subjects.some(
          (p) => p === before.frame.predicate.phrase || [...before.frame.predicate.args.values()].some((list) => list.includes(p)),
        );
      // shells and strikes have the doer of the clause that fired them
      if (
        claim.agent === null &&
        shares &&
        claim.type === "casualties" &&
        before.claim.agent !== null &&
        (before.claim.type === "strike" || before.claim.type === "attack" || before.claim.type === "casualties")
      ) {
        claim.agent = before.claim.agent;
        claim.derivation = [
          ...claim.derivation,
          {
            slot: "agent",
            rule: "carry.clause-before",
            words: before.claim.derivation.find((d) => d.slot === "agent")?.words ?? null,
            certain: false,
            note: "the doer of the clause before",
          },
        ];
      }
      if (
        claim.places.length === 0 &&
        claim.from.length === 0 &&
        claim.to.length === 0 &&
        !moving.has(claim.type) &&
        before.claim.places.length + before.claim.from.length > 0 &&
        PLACED.has(claim.type)
      ) {
        claim.places = before.claim.places.length > 0 ? before.claim.places : before.claim.from;
        claim.derivation = [
          ...claim.derivation,
          { slot: "places", rule: "carry.clause-before", words: null, certain: false, note: "the place of the clause before" },
        ];
      }
      if (claim.time === null && before.claim.time !== null && shares) {
        claim.time = before.claim.time;
        claim.derivation = [
          ...claim.derivation,
          { slot: "time", rule: "carry.clause-before", words: null, certain: false, note: "the time of the clause before" },
        ];
      }
      draft.claim = claim;
      break;
    }
  }
  return drafts;
}

/** Types that happen somewhere, so that a place of the clause before is theirs too. */
const PLACED = new Set(["casualties", "strike", "attack", "materiel", "control"]);
