// The words of the case into a screen: one party or act, the words that each side or publisher has for it, and where they stand.
import type { FramingTableAnswer, Register } from "../../../src/server/api.ts";
import { type FramingView, goTo, NOBODY } from "../address.ts";
import { useLatest } from "../answers.ts";
import { Failure, Waiting } from "../Failure.tsx";
import { number } from "../locale.ts";
import { strings } from "../strings.ts";
import { useTitle } from "../title.ts";
import { nameOf } from "../words.ts";
import { FramingExamples } from "./FramingExamples.tsx";
import { FramingTable } from "./FramingTable.tsx";

type Subject = FramingTableAnswer["subjects"][number];

/** A subject as one value of a list. */
const keyOf = ({ of, by }: Pick<Subject, "of" | "by">): string => `${of} ${by ?? ""}`;

const isAct = ({ of }: Pick<Subject, "of">): boolean => Object.hasOwn(strings.framing.acts, of);

/** A party's name, or an act with whose it is. */
function subjectInWords(subject: Pick<Subject, "of" | "by">, names: Register): string {
  const { acts, actBy } = strings.framing;
  if (!isAct(subject)) return nameOf(names.parties, subject.of).name;
  const act = acts[subject.of] ?? subject.of;
  return subject.by === null ? act : actBy(act, nameOf(names.parties, subject.by).name);
}

/** The screen. */
export function FramingScreen({ view }: { readonly view: FramingView }) {
  const { framing: words } = strings;
  useTitle(words.heading);
  const query = new URLSearchParams({ grouping: view.grouping });
  if (view.of !== null) query.set("of", view.of);
  if (view.by !== null) query.set("by", view.by);
  const answer = useLatest<FramingTableAnswer>(`/api/framing/table?${query}`);
  if (answer.state === "failed") return <Failure why={answer.why} />;
  if (answer.state === "asking") return <Waiting />;
  const { subjects, subject, names } = answer.value;
  const go = (change: Partial<FramingView>): void => goTo({ screen: "framing", ...view, speaker: null, frame: null, ...change }, "replace");
  // What is open when nobody has chosen yet: the most frequent word with a load, else the first count there is.
  const { cells } = answer.value;
  const loaded = [...cells].filter(({ frame }) => frame !== null).sort((a, b) => b.count - a.count)[0];
  const open =
    view.frame === null
      ? (loaded ?? cells[0])
      : cells.find((cell) => (cell.frame ?? NOBODY) === view.frame && (cell.speaker ?? NOBODY) === view.speaker);
  return (
    <main className="screen framing" aria-busy={answer.late}>
      <h1>{words.heading}</h1>
      <p className="lead">{words.lead}</p>
      {subject === null ? (
        <p className="empty">{words.none}</p>
      ) : (
        <>
          <search className="framing-choice" aria-label={words.subject}>
            <label>
              <span>{words.subject}</span>
              <select
                value={keyOf(subject)}
                onChange={(event) => {
                  const chosen = subjects.find((one) => keyOf(one) === event.target.value);
                  if (chosen) go({ of: chosen.of, by: chosen.by });
                }}
              >
                {subjects.every((one) => keyOf(one) !== keyOf(subject)) && (
                  <option value={keyOf(subject)}>{subjectInWords(subject, names)}</option>
                )}
                {[words.parties, words.actsGroup].map((label, index) => (
                  <optgroup key={label} label={label}>
                    {subjects
                      .filter((one) => isAct(one) === (index === 1))
                      .map((one) => (
                        <option key={keyOf(one)} value={keyOf(one)}>
                          {subjectInWords(one, names)} ({number(one.count)})
                        </option>
                      ))}
                  </optgroup>
                ))}
              </select>
            </label>
            <label>
              <span>{words.grouping}</span>
              <select
                value={view.grouping}
                onChange={(event) => go({ grouping: event.target.value === "publisher" ? "publisher" : "side" })}
              >
                {(["side", "publisher"] as const).map((grouping) => (
                  <option key={grouping} value={grouping}>
                    {words.groupings[grouping]}
                  </option>
                ))}
              </select>
            </label>
            <p className="hint">{words.whose[view.grouping]}</p>
          </search>
          {cells.length === 0 ? (
            <p className="empty">{words.noneHere}</p>
          ) : (
            <>
              <FramingTable
                answer={answer.value}
                caption={words.caption(subjectInWords(subject, names))}
                grouping={view.grouping}
                open={open}
                onOpen={({ speaker, frame }) => go({ of: subject.of, by: subject.by, speaker: speaker ?? NOBODY, frame: frame ?? NOBODY })}
              />
              <FramingExamples answer={answer.value} cell={open ?? null} grouping={view.grouping} />
            </>
          )}
        </>
      )}
    </main>
  );
}
