// The words for one party or act into a table: who speaks across, what the words make of it down, words and counts in the cells.
import type { FramingTableAnswer } from "../../../src/server/api.ts";
import type { FramingView } from "../address.ts";
import { number } from "../locale.ts";
import { partyMark } from "../parties.ts";
import { strings } from "../strings.ts";
import { directionOf } from "../words.ts";
import { frameInWords, speakerInWords } from "./speakers.ts";

export type Cell = FramingTableAnswer["cells"][number];

interface TableProps {
  readonly answer: FramingTableAnswer;
  readonly caption: string;
  readonly grouping: FramingView["grouping"];
  /** The cell whose examples are shown. */
  readonly open: Cell | undefined;
  readonly onOpen: (cell: Cell) => void;
}

/** Words of a cell; the rest is among the examples. */
const SHOWN = 4;

/** The table; on a narrow screen each row is a stack. */
export function FramingTable({ answer, caption, grouping, open, onOpen }: TableProps) {
  const { framing: words } = strings;
  const { speakers, frames, cells, names, omitted } = answer;
  const most = Math.max(1, ...cells.map(({ count }) => count));
  return (
    <>
      <div className="framing-frame">
        <table className="framing-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.frame}</th>
              {speakers.map(({ id, count, reports }) => (
                <th key={id ?? "~"} scope="col">
                  {id !== null && grouping === "side" ? (
                    <span className="party" data-party={partyMark(id)}>
                      <bdi>{speakerInWords(id, grouping, names)}</bdi>
                    </span>
                  ) : (
                    <bdi className={id === null ? "unknown" : undefined}>{speakerInWords(id, grouping, names)}</bdi>
                  )}
                  <span className="hint">
                    {words.times(count)} {words.reports(reports)}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {frames.map((frame) => (
              <tr key={frame ?? "~"} data-plain={frame === null || undefined}>
                <th scope="row">{frameInWords(frame)}</th>
                {speakers.map(({ id }) => {
                  const cell = cells.find((one) => one.speaker === id && one.frame === frame);
                  if (!cell) return <td key={id ?? "~"} className="nothing" />;
                  const speaker = speakerInWords(id, grouping, names);
                  return (
                    <td key={id ?? "~"} data-open={cell === open || undefined}>
                      <span className="narrow-only speaker">
                        <bdi>{speaker}</bdi>
                      </span>
                      <button type="button" className="cell-count" aria-pressed={cell === open} onClick={() => onOpen(cell)}>
                        <b>{number(cell.count)}</b>
                        <span className="unseen">{words.cell(speaker, frameInWords(frame))}</span>
                        <svg aria-hidden="true" width="64" height="8" viewBox="0 0 64 8">
                          <rect width={Math.max(2, (64 * cell.count) / most)} height="8" />
                        </svg>
                      </button>
                      <ul>
                        {cell.words.slice(0, SHOWN).map(({ word, language, count }) => (
                          <li key={`${language} ${word}`}>
                            <bdi lang={language} dir={directionOf(language)}>
                              {word}
                            </bdi>
                            {count > 1 && <span className="hint"> ×{number(count)}</span>}
                          </li>
                        ))}
                      </ul>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {omitted > 0 && <p className="hint">{words.omitted(omitted)}</p>}
    </>
  );
}
