// Who cites whom into a graph, and each source into its claims, its side, and how often others share or oppose what it says.
import { useMemo, useState } from "react";
import type { Reliability } from "../../../src/model.ts";
import type { CaseAnswer, JudgementsAnswer, OriginsAnswer } from "../../../src/server/api.ts";
import { hashOf } from "../address.ts";
import { useAnswer, whyOf } from "../answers.ts";
import { Failure, Waiting } from "../Failure.tsx";
import { choice, decide } from "../judging/decisions.ts";
import { ReasonForm } from "../judging/Verdicts.tsx";
import { number } from "../locale.ts";
import { partyMark } from "../parties.ts";
import { strings } from "../strings.ts";
import { TakeTable } from "../take/TakeOut.tsx";
import { useTitle } from "../title.ts";
import { nameOf, sourceInWords } from "../words.ts";
import { CitationGraph } from "./CitationGraph.tsx";

const LETTERS: readonly Reliability[] = ["A", "B", "C", "D", "E", "F"];
/** More are left out of the table until asked for. */
const SHOWN = 40;

/** The screen. */
export function SourcesScreen() {
  const { sources: words } = strings;
  useTitle(words.heading);
  const answer = useAnswer<OriginsAnswer>("/api/origins");
  const judgements = useAnswer<JudgementsAnswer>("/api/judgements?holding=true&limit=1000");
  const about = useAnswer<CaseAnswer>("/api/case");
  const [all, setAll] = useState(false);
  const letters = useMemo(() => {
    const found = new Map<string, Reliability>();
    if (judgements.state !== "here") return found;
    for (const { target, reliability } of judgements.value.judgements) {
      if (target.kind === "source" && reliability !== null) found.set(target.source, reliability);
    }
    return found;
  }, [judgements]);
  if (answer.state === "failed") return <Failure why={answer.why} />;
  if (answer.state === "asking") return <Waiting />;
  const { sources, citations, omitted, names } = answer.value;
  const shown = all ? sources : sources.slice(0, SHOWN);
  return (
    <main className="screen sources">
      <h1>{words.heading}</h1>
      <p className="lead">{words.lead}</p>
      <CitationGraph sources={sources} citations={citations} names={names} />
      <TakeTable href="/api/origins.csv" />
      <p className="hint">{words.namesOnly}</p>
      <table className="source-table">
        <thead>
          <tr>
            <th scope="col">{words.source}</th>
            <th scope="col">{words.side}</th>
            <th scope="col" className="number">
              {words.claims}
            </th>
            <th scope="col" className="number">
              {words.confirmed}
            </th>
            <th scope="col" className="number">
              {words.opposed}
            </th>
            <th scope="col">{words.reliability}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((source) => (
            <tr key={source.id}>
              <th scope="row">
                <a
                  href={hashOf({
                    screen: "story",
                    filters: source.kind === "publisher" ? { publisher: source.id } : { source: source.id },
                  })}
                >
                  <bdi>{sourceInWords(source.id, names)}</bdi>
                </a>{" "}
                <span className="hint">{words.kinds[source.kind]}</span>
              </th>
              <td>
                {source.party && (
                  <span className="party" data-party={partyMark(source.party)}>
                    <bdi>{nameOf(names.parties, source.party).name}</bdi>
                  </span>
                )}
              </td>
              <td className="number" data-head={words.claims}>
                {number(source.claims)}
              </td>
              <td className="number" data-head={words.confirmed}>
                {number(source.confirmed)}
              </td>
              <td className="number" data-head={words.opposed}>
                {number(source.opposed)}
              </td>
              <td>
                {source.kind !== "words" && (
                  <Letter
                    source={source.id}
                    name={sourceInWords(source.id, names)}
                    letter={letters.get(source.id) ?? null}
                    writable={about.state === "here" && about.value.writable}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < sources.length && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          {strings.story.more(sources.length - shown.length)}
        </button>
      )}
      {all && omitted > 0 && <p className="hint">{words.omitted(omitted)}</p>}
    </main>
  );
}

interface LetterProps {
  readonly source: string;
  readonly name: string;
  readonly letter: Reliability | null;
  readonly writable: boolean;
}

/** The letter that people gave, to be set anew; the program sets none. */
function Letter({ source, name, letter, writable }: LetterProps) {
  const { sources: words } = strings;
  const [setting, choose] = useState<Reliability | null>(null);
  const [why, setWhy] = useState<string | null>(null);
  if (!writable) return letter;
  return (
    <>
      <select
        aria-label={words.setLetter(name)}
        value={letter ?? ""}
        onChange={(event) => choose(LETTERS.find((one) => one === event.target.value) ?? null)}
      >
        <option value="">{words.noLetter}</option>
        {LETTERS.map((one) => (
          <option key={one} value={one}>
            {words.letters[one]}
          </option>
        ))}
      </select>
      {setting && (
        <ReasonForm
          label={words.letters[setting]}
          onCancel={() => choose(null)}
          onKeep={async (reason) => {
            await decide({ ...choice({ kind: "source", source }, "accepted", reason), reliability: setting }).catch((error: unknown) =>
              setWhy(whyOf(error)),
            );
            choose(null);
          }}
        />
      )}
      {why && <p className="gone">{why}</p>}
    </>
  );
}
