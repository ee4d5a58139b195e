// All figures of the case into one chart for each population, narrowed by the same filters as the story.
import type { FiguresAnswer, PropositionsAnswer, Register } from "../../../src/server/api.ts";
import { goTo } from "../address.ts";
import { useLatest } from "../answers.ts";
import { Failure, Waiting } from "../Failure.tsx";
import { FilterBar } from "../story/FilterBar.tsx";
import { changed, type Filters, narrowing } from "../story/filters.ts";
import { strings } from "../strings.ts";
import { TakeTable } from "../take/TakeOut.tsx";
import { useTitle } from "../title.ts";
import { familyOf, typeInWords } from "../types.ts";
import { nameOf, thingInWords } from "../words.ts";
import { FigureChart, type Measured } from "./FigureChart.tsx";

/** The screen. */
export function FiguresScreen({ filters }: { readonly filters: Filters }) {
  const { figures: words } = strings;
  useTitle(words.heading);
  const answer = useLatest<FiguresAnswer>(`/api/figures?${narrowing(filters)}`);
  const facets = useLatest<PropositionsAnswer>(`/api/propositions?${narrowing(filters, { limit: "1" })}`);
  if (answer.state === "failed") return <Failure why={answer.why} />;
  if (answer.state === "asking" || facets.state !== "here") return <Waiting />;
  const { series, names } = answer.value;
  return (
    <main className="screen figures">
      <h1>{words.heading}</h1>
      <p className="lead">{words.lead}</p>
      <FilterBar
        filters={filters}
        facets={facets.value.facets}
        names={facets.value.names}
        onChange={(change) => goTo({ screen: "figures", filters: changed(filters, change) }, "replace")}
      />
      <TakeTable href={`/api/figures.csv?${narrowing(filters)}`} />
      {series.length === 0 && <p className="empty">{narrowing(filters) === "" ? words.none : words.chosenNone}</p>}
      {series.map((one) => (
        <Series key={`${one.type} ${one.aspect} ${one.unit} ${one.of}`} series={one} names={names} />
      ))}
    </main>
  );
}

function Series({ series, names }: { readonly series: FiguresAnswer["series"][number]; readonly names: Register }) {
  const points = series.points.map(
    ({ claim, report, quantity, source, side, time, reported }): Measured => ({
      claim,
      report,
      quantity,
      source,
      side,
      day: time.end || reported || "",
      from: time.start,
    }),
  );
  const place = series.of === null ? null : nameOf(names.places, series.of);
  const of = place?.registered ? place.name : series.of === null ? null : thingInWords(series.of);
  return (
    <section>
      <h2>
        <span className="claim-type" data-family={familyOf(series.type)}>
          {typeInWords(series)}
        </span>
        {of !== null && <bdi>{` · ${of}`}</bdi>}
      </h2>
      <FigureChart
        points={points}
        unit={series.unit}
        names={names}
        caption={[typeInWords(series), of, thingInWords(series.unit)].filter((part) => part !== null).join(" · ")}
      />
      {series.omitted > 0 && <p className="hint">{strings.figures.omitted(series.omitted)}</p>}
    </section>
  );
}
