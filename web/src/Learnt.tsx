// How a property of a report was learnt into a small mark, shown when it was guessed.
import type { LearntValue } from "../../src/server/api.ts";
import { strings } from "./strings.ts";

/** A mark beside a guessed value; nothing beside a stated one. */
export function GuessedMark({ of }: { readonly of: LearntValue | null }) {
  if (of?.learnt !== "guessed") return null;
  return (
    <span className="guessed" title={strings.guessedHint}>
      {strings.guessed}
    </span>
  );
}
