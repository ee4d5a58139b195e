// What two reports share into a list between them: copied passages and common propositions, each showing its words in both texts.
import type { Span } from "../../../src/model.ts";
import type { ComparisonAnswer, ReportAnswer } from "../../../src/server/api.ts";
import { hashOf } from "../address.ts";
import { number } from "../locale.ts";
import { joinNames } from "../reader/names.ts";
import { Plain } from "../reader/Plain.tsx";
import { ReasonWords } from "../reasons/ReasonWords.tsx";
import { StatusMark } from "../story/Marks.tsx";
import { Statement } from "../story/statement.tsx";
import { strings } from "../strings.ts";
import { directionOf } from "../words.ts";
import type { SharedThing } from "./lineup.ts";

interface ListProps {
  readonly things: readonly SharedThing[];
  readonly selected: string | null;
  readonly reports: readonly [ReportAnswer, ReportAnswer];
  readonly names: ComparisonAnswer["names"];
  readonly onPick: (key: string | null) => void;
}

/** The list. */
export function SharedList({ things, selected, reports, names, onPick }: ListProps) {
  const { compare: words } = strings;
  return (
    <section className="shared" aria-labelledby="shared">
      <h2 id="shared">{words.shared(things.length)}</h2>
      {things.length === 0 ? (
        <p className="hint">{words.nothing}</p>
      ) : (
        <ol>
          {things.map((thing, index) => (
            <li key={thing.key} data-key={thing.key} data-open={thing.key === selected || undefined}>
              <button type="button" aria-pressed={thing.key === selected} onClick={() => onPick(thing.key === selected ? null : thing.key)}>
                <span className="shared-number">{number(index + 1)}</span>
                {thing.proposition ? (
                  <Statement told={thing.proposition} names={names} />
                ) : (
                  <span className="shared-passage">{words.passage(thing.words ?? 0)}</span>
                )}
              </button>
              {thing.proposition && thing.key === selected && <Stances thing={thing} reports={reports} names={names} />}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** Which report says it and which denies it, how their claims stand to each other, and ways to both. */
function Stances({ thing, reports, names }: Pick<ListProps, "reports" | "names"> & { readonly thing: SharedThing }) {
  const { compare: words, proposition: told } = strings;
  const { proposition } = thing;
  if (!proposition) return null;
  const byId = { [reports[0].report]: reports[0], [reports[1].report]: reports[1] };
  const joined = reports.reduce((all, report) => joinNames(all, report.names), names);
  const relations = [...new Set(thing.relations.map(({ kind }) => kind))];
  return (
    <div className="stances">
      <p>
        <StatusMark status={proposition.status} />{" "}
        <a href={hashOf({ screen: "proposition", proposition: proposition.proposition })}>{words.proposition}</a>
      </p>
      <ul>
        {(["left", "right"] as const).flatMap((side, index) =>
          proposition[side].map(({ claim, stance, start, end }) => (
            <li key={claim} data-stance={stance}>
              <b>
                {words.sides[side]}
                {strings.comma}
                {words.stances[stance]}
              </b>{" "}
              <Quote report={reports[index as 0 | 1]} claim={claim} start={start} end={end} />
            </li>
          )),
        )}
      </ul>
      {relations.length > 0 && <p className="hint">{relations.map((kind) => told.kinds[kind]).join(strings.comma)}</p>}
      {thing.relations.slice(0, 2).map(({ a, b, reason }) => (
        <p key={`${a} ${b}`} className="hint">
          <ReasonWords reason={reason} names={joined} reports={byId} />
        </p>
      ))}
    </div>
  );
}

/** Words of a long clause that are enough to know it by. */
const SHOWN = 90;

/** The words of a claim, and the way to them. */
function Quote({ report, claim, start, end }: { readonly report: ReportAnswer; readonly claim: string } & Span) {
  const language = report.language?.value ?? null;
  const exact = report.text.slice(start, end);
  const shown = exact.length > SHOWN ? `${exact.slice(0, exact.lastIndexOf(" ", SHOWN))}…` : exact;
  return (
    <a
      href={hashOf({ screen: "reader", report: report.report, claim })}
      dir={directionOf(language)}
      {...(language ? { lang: language } : {})}
    >
      <Plain text={shown} />
    </a>
  );
}
