// How much stands behind a proposition into small marks: reports, origins, sides, and what speaks against it.
import type { PropositionStatus } from "../../../src/model.ts";
import type { Register } from "../../../src/server/api.ts";
import { number } from "../locale.ts";
import { partyMark } from "../parties.ts";
import { strings } from "../strings.ts";
import { nameOf } from "../words.ts";

/** More pips than these are only a number. */
const PIPS = 6;

/** A proposition's status by sign and word, never by colour alone. */
export function StatusMark({ status }: { readonly status: PropositionStatus }) {
  return (
    <span className="status" data-status={status}>
      {strings.story.status[status]}
    </span>
  );
}

/** A count as pips and words. */
export function Pips({ n, kind, says }: { readonly n: number; readonly kind: "reports" | "origins" | "against"; readonly says: string }) {
  return (
    <span className="pips" data-kind={kind} title={says}>
      <span aria-hidden="true">
        {n <= PIPS ? (
          Array.from({ length: n }, (_, index) => (
            // Pips are all alike.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <i key={index} />
          ))
        ) : (
          <>
            <i />×{number(n)}
          </>
        )}
      </span>
      <span className="pips-words">{says}</span>
    </span>
  );
}

/** The sides, each with its colour and name. */
export function Sides({ sides, names }: { readonly sides: readonly string[]; readonly names: Register }) {
  if (sides.length === 0) return <span className="sides none">{strings.story.noSide}</span>;
  return (
    <span className="sides">
      {sides.map((side) => (
        <span key={side} className="party" data-party={partyMark(side)}>
          <bdi>{nameOf(names.parties, side).name}</bdi>
        </span>
      ))}
    </span>
  );
}
