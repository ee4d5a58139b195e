// One count of the table into the places where its words stand, each leading to them in its report.
import type { FramingExample, FramingTableAnswer } from "../../../src/server/api.ts";
import { type FramingView, hashOf } from "../address.ts";
import { Plain } from "../reader/Plain.tsx";
import { strings } from "../strings.ts";
import { dateInWords, directionOf, isolated, sourceInWords } from "../words.ts";
import type { Cell } from "./FramingTable.tsx";
import { frameInWords, speakerInWords } from "./speakers.ts";

interface ExamplesProps {
  readonly answer: FramingTableAnswer;
  readonly cell: Cell | null;
  readonly grouping: FramingView["grouping"];
}

/** The places. */
export function FramingExamples({ answer, cell, grouping }: ExamplesProps) {
  const { framing: words } = strings;
  if (cell === null) return <p className="hint">{words.choose}</p>;
  return (
    <section className="framing-examples" aria-live="polite" aria-labelledby="framing-examples">
      <h2 id="framing-examples">
        {words.examples(isolated(speakerInWords(cell.speaker, grouping, answer.names)), isolated(frameInWords(cell.frame)))}{" "}
        <span className="hint">
          {words.times(cell.count)} {words.reports(cell.reports)}
        </span>
      </h2>
      {cell.words.map(({ word, language, count, examples }) => (
        <section key={`${language} ${word}`}>
          <h3>
            <bdi lang={language} dir={directionOf(language)}>
              {word}
            </bdi>{" "}
            <span className="hint">
              {words.times(count)}
              {examples.length < count && ` · ${words.first(examples.length, count)}`}
            </span>
          </h3>
          <ul>
            {examples.map((example) => (
              <Example key={`${example.report} ${example.start}`} example={example} language={language} answer={answer} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Example({
  example,
  language,
  answer,
}: {
  readonly example: FramingExample;
  readonly language: string;
  readonly answer: FramingTableAnswer;
}) {
  const { report, start, end, before, exact, after } = example;
  const from = Object.hasOwn(answer.reports, report) ? answer.reports[report] : undefined;
  return (
    <li className="quoted">
      <a href={hashOf({ screen: "reader", report, claim: null, words: { start, end } })} dir={directionOf(language)} lang={language}>
        <Plain text={before} />
        <b>
          <Plain text={exact} />
        </b>
        <Plain text={after} />
      </a>{" "}
      <span className="quoted-by">
        <bdi>{from?.publisher ? sourceInWords(from.publisher, answer.names) : strings.framing.noPublisher}</bdi>
        {from?.published && (
          <>
            {strings.comma}
            <time dateTime={from.published}>{dateInWords(from.published.slice(0, 10), "short")}</time>
          </>
        )}
      </span>
    </li>
  );
}
