// One proposition with everything behind it: its claims side by side by origin, the proofs of what was merged, and who speaks against it.
import type { Claim, KeptJudgement } from "../../../src/model.ts";
import type { CaseAnswer, JudgementsAnswer, PropositionAnswer } from "../../../src/server/api.ts";
import { hashOf } from "../address.ts";
import { useAnswer } from "../answers.ts";
import { Failure, Waiting } from "../Failure.tsx";
import { FigureChart, type Measured } from "../figures/FigureChart.tsx";
import { number } from "../locale.ts";
import { Pips, Sides, StatusMark } from "../story/Marks.tsx";
import { Statement, statementInWords } from "../story/statement.tsx";
import { strings } from "../strings.ts";
import { useTitle } from "../title.ts";
import { nameOf, sourceInWords, thingInWords } from "../words.ts";
import { ClaimCard } from "./ClaimCard.tsx";
import { Ground } from "./Ground.tsx";
import { Merging } from "./Merging.tsx";
import { byPublication, OriginGroup } from "./OriginGroup.tsx";
import { Relations } from "./Relations.tsx";

/** The screen. */
export function PropositionScreen({ proposition: id }: { readonly proposition: string }) {
  const answer = useAnswer<PropositionAnswer>(`/api/propositions/${encodeURIComponent(id)}`);
  const judgements = useAnswer<JudgementsAnswer>("/api/judgements?holding=true&limit=1000");
  const about = useAnswer<CaseAnswer>("/api/case");
  useTitle(answer.state === "here" ? statementInWords(answer.value.proposition, answer.value.names) : "");
  if (answer.state === "failed") return <Failure why={answer.why} />;
  if (answer.state === "asking") return <Waiting />;
  return (
    <Proposition
      answer={answer.value}
      judgements={judgements.state === "here" ? judgements.value.judgements : []}
      writable={about.state === "here" && about.value.writable}
    />
  );
}

interface ShownProps {
  readonly answer: PropositionAnswer;
  readonly judgements: readonly KeptJudgement[];
  readonly writable: boolean;
}

function Proposition({ answer, judgements, writable }: ShownProps) {
  const { proposition: words, story } = strings;
  const { proposition, names, claims, relations } = answer;
  const against = [...proposition.denied, ...proposition.contradicted.filter((id) => !proposition.denied.includes(id))];
  const place = proposition.places[0];
  const origin = proposition.origins[0];
  // Others are compared with the claim that stands first on the screen.
  const head = byPublication(origin?.claims ?? proposition.claims, answer)[0] ?? "";
  const foremost = origin ? { claim: head, name: sourceInWords(origin.source, names) } : null;
  const measured = proposition.claims.flatMap((id): Measured[] => {
    const claim = claims[id];
    if (!claim?.quantity) return [];
    const report = answer.reports[claim.report];
    const trace = answer.traces[id];
    return [
      {
        claim: id,
        report: claim.report,
        quantity: claim.quantity,
        source: trace?.source ?? "",
        side: trace?.party ?? null,
        day: (claim.time?.end ?? report?.published?.value ?? "").slice(0, 10),
        from: claim.time?.start ?? null,
      },
    ];
  });
  return (
    <main className="screen proposition">
      <nav>
        <a className="back" href={hashOf({ screen: "story", filters: { pick: proposition.id } })}>
          <span aria-hidden="true">‹ </span>
          {strings.screens.story}
        </a>
      </nav>
      <h1>
        <Statement told={{ ...proposition, ...standingIn(answer) }} names={names} />
      </h1>
      <p className="row-marks">
        <StatusMark status={proposition.status} />
        <Pips n={proposition.reports.length} kind="reports" says={story.reports(proposition.reports.length)} />
        <Pips n={proposition.origins.length} kind="origins" says={story.origins(proposition.origins.length)} />
        <Sides sides={proposition.sides} names={names} />
        {proposition.denied.length > 0 && (
          <Pips n={proposition.denied.length} kind="against" says={story.denied(proposition.denied.length)} />
        )}
        {proposition.contradicted.length > 0 && (
          <Pips n={proposition.contradicted.length} kind="against" says={story.contradicted(proposition.contradicted.length)} />
        )}
      </p>
      <section className="ground" aria-labelledby="ground">
        <h2 id="ground">{words.why}</h2>
        <p>{words.because[proposition.status]}</p>
        <Ground answer={answer} />
        <p className="hint">
          {words.credibility(proposition.credibility, words.credibilities[proposition.credibility])}
          {place && (
            <>
              {" · "}
              <a href={hashOf({ screen: "story", filters: { place } })}>{words.onMap(nameOf(names.places, place).name)}</a>
            </>
          )}
        </p>
      </section>
      {measured.length > 0 && (
        <section aria-labelledby="figures">
          <h2 id="figures">{words.figures}</h2>
          {[...new Set(measured.map(({ quantity }) => quantity.unit))].map((unit) => (
            <FigureChart
              key={unit}
              points={measured.filter(({ quantity }) => quantity.unit === unit)}
              unit={unit}
              names={names}
              caption={statementInWords(proposition, names)}
            />
          ))}
          {(measured.length > 1 ? proposition.figures : []).map((figures) => (
            <p key={`${figures.unit} ${figures.scope}`} className="hint">
              {thingInWords(figures.of ?? figures.unit)}:{" "}
              {figures.low === figures.high
                ? words.oneFigure(number(figures.best))
                : words.bestFigure(number(figures.best), number(figures.low), number(figures.high))}
            </p>
          ))}
        </section>
      )}
      <section aria-labelledby="behind">
        <h2 id="behind">{words.behind}</h2>
        <div className="origins">
          {proposition.origins.map((origin, index) => (
            <OriginGroup
              key={origin.id}
              origin={origin}
              answer={answer}
              judgements={judgements}
              writable={writable}
              head={head}
              foremost={index === 0 ? null : foremost}
            />
          ))}
        </div>
        {writable && <Merging answer={answer} />}
      </section>
      {against.length > 0 && (
        <section aria-labelledby="against" className="against">
          <h2 id="against">{words.against}</h2>
          <div className="origins">
            {against.map((id) => {
              const claim = claims[id];
              return claim ? (
                <div key={id} className="origin">
                  <p className="origin-head">
                    {proposition.denied.includes(id) ? words.denies : words.contradicts}{" "}
                    <bdi>{sourceInWords(answer.traces[id]?.source ?? "", names)}</bdi>
                  </p>
                  <ClaimCard claim={claim} answer={answer} />
                </div>
              ) : null;
            })}
          </div>
        </section>
      )}
      {relations.length > 0 && <Relations answer={answer} judgements={judgements} writable={writable} />}
    </main>
  );
}

/** How the claims tell it, where they all tell it alike. */
function standingIn({ proposition, claims }: PropositionAnswer): Partial<Pick<Claim, "polarity" | "modality">> {
  const [first, ...rest] = proposition.claims.flatMap((id) => claims[id] ?? []);
  if (!first || rest.some(({ polarity, modality }) => polarity !== first.polarity || modality !== first.modality)) return {};
  return { polarity: first.polarity, modality: first.modality };
}
