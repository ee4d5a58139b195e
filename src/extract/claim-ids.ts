// Drafts → claims with their ids, the parts that are equal shared.
import { hash } from "node:crypto";
import { wordsOf } from "../language/tokens.ts";
import type { Claim, ReportText } from "../model.ts";
import type { Draft } from "./frames/draft.ts";
import type { Laid } from "./sentence.ts";
import type { Sharing } from "./sharing.ts";

/**
 * The claims that a stretch of a report makes, in text order: an id is a hash of report, evidence, type, aspect and ordinal, so that it
 * survives recomputation.
 */
export function withIds(report: ReportText, drafts: readonly Draft[], laid: Laid, shared: Sharing): Claim[] {
  const ordinals = new Map<string, number>();
  const ids = new Map<Draft, string>();
  const placed = drafts
    .map((draft) => ({ draft, evidence: wordsOf(laid.tokens, draft.from, draft.to) }))
    .sort(
      (a, b) =>
        a.evidence.start - b.evidence.start ||
        a.evidence.end - b.evidence.end ||
        (a.draft.claim.type < b.draft.claim.type ? -1 : a.draft.claim.type > b.draft.claim.type ? 1 : 0) ||
        ((a.draft.claim.aspect ?? "") < (b.draft.claim.aspect ?? "") ? -1 : 1),
    );
  for (const { draft, evidence } of placed) {
    const { type, aspect } = draft.claim;
    const key = `${report.report}\u0000${evidence.start}\u0000${evidence.end}\u0000${type}\u0000${aspect ?? ""}`;
    const ordinal = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    ids.set(draft, hash("sha256", `${key}\u0000${evidence.exact}\u0000${ordinal}`, "hex").slice(0, 16));
  }
  shared.forget();
  return placed.map(({ draft, evidence }) => {
    const { claim } = draft;
    return {
      report: report.report,
      id: ids.get(draft) as string,
      type: claim.type,
      aspect: claim.aspect,
      polarity: claim.polarity,
      modality: claim.modality,
      attribution: shared.list(claim.attribution),
      agent: claim.agent,
      affected: claim.affected,
      places: shared.ids(claim.places),
      from: shared.ids(claim.from),
      to: shared.ids(claim.to),
      quantity: claim.quantity,
      time: claim.time,
      parent: draft.parent === null ? null : (ids.get(draft.parent) ?? null),
      extent: claim.extent,
      rules: shared.ids(claim.rules),
      derivation: shared.derivation(claim.derivation),
      evidence: shared.words(evidence),
    };
  });
}
