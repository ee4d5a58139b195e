// A proposition into one line: what kind of thing, who to whom, where, when.
import type { Proposition, PropositionDigest } from "../../../src/model.ts";
import type { Register } from "../../../src/server/api.ts";
import { strings } from "../strings.ts";
import { familyOf, typeInWords } from "../types.ts";
import { daysInWords, nameOf } from "../words.ts";

type Told = Pick<Proposition, "type" | "aspect" | "agent" | "affected" | "places" | "from" | "to" | "time"> &
  Partial<Pick<PropositionDigest, "modality" | "polarity">>;

/** How a proposition is told, where it isn't plainly told as so: "denied", "expected". */
function standingOf({ modality, polarity }: Told): string {
  return modality === undefined || polarity === undefined ? "" : strings.standingShort[polarity][modality];
}

/** More places than these are counted. */
const PLACES = 4;

/** Places in words, the rest of a long list as a number. */
export function placesInWords(ids: readonly string[], names: Register): string {
  const shown = ids.slice(0, PLACES).map((id) => nameOf(names.places, id).name);
  const list = shown.join(strings.comma);
  return ids.length > PLACES ? strings.story.andMore(list, ids.length - PLACES) : list;
}

/** The line without marks, for titles. */
export function statementInWords(told: Told, names: Register): string {
  const { agent, affected, places, from, to } = told;
  const party = (id: string): string => nameOf(names.parties, id).name;
  return [
    typeInWords(told),
    [agent === null ? null : party(agent), affected === null ? null : party(affected)].filter((one) => one !== null).join(strings.arrow),
    placesInWords(places, names),
    [placesInWords(from, names), placesInWords(to, names)].filter((one) => one !== "").join(strings.arrow),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** The line. */
export function Statement({ told, names }: { readonly told: Told; readonly names: Register }) {
  const [type, ...rest] = statementInWords(told, names).split(" · ");
  return (
    <span className="statement">
      <span className="claim-type" data-family={familyOf(told.type)}>
        {type}
      </span>
      {standingOf(told) !== "" && <span className="badge">{standingOf(told)}</span>}
      {rest.map((part) => (
        <span key={part}>
          {" · "}
          <bdi>{part}</bdi>
        </span>
      ))}
      {told.time && (
        <span className="when">
          {" · "}
          <span className="days">{daysInWords(told.time.start, told.time.end)}</span>
          {!told.time.certain && <span title={strings.story.reportDay}> *</span>}
        </span>
      )}
    </span>
  );
}
