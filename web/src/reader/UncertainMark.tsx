// A reading that is a fallback or a guess into a small mark that says so.
import { strings } from "../strings.ts";

/** The mark; nothing when the reading is certain. */
export function UncertainMark({ when }: { readonly when: boolean }) {
  if (!when) return null;
  return (
    <span className="uncertain" title={strings.claim.uncertainHint}>
      {strings.claim.uncertain}
    </span>
  );
}
