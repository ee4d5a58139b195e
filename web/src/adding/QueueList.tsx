// Files that were added into a list of how each stands.
import type { ReactNode } from "react";
import type { AddedReport, Register } from "../../../src/server/api.ts";
import { hashOf } from "../address.ts";
import { Plain } from "../reader/Plain.tsx";
import { ReasonWords } from "../reasons/ReasonWords.tsx";
import { strings } from "../strings.ts";
import type { Queued } from "./queue.ts";

/** What is said of files names nothing of a register. */
const NO_NAMES: Register = { places: {}, parties: {}, sources: {} };

/** The list; nothing before the first file. */
export function QueueList({ files }: { readonly files: readonly Queued[] }) {
  const { adding: words } = strings;
  if (files.length === 0) return null;
  const done = files.filter(({ state }) => state === "done" || state === "failed").length;
  return (
    <section aria-labelledby="queue">
      <h2 id="queue">{words.queue}</h2>
      <p className="row">
        <progress max={files.length} value={done} aria-labelledby="queue" />
        <output className="hint">{words.progress(done, files.length)}</output>
      </p>
      <ul className="queue">
        {files.map((file, index) => (
          // A file may be added twice.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index} data-state={file.state}>
            {file.state === "waiting" && <Line name={file.name} says={words.waiting} />}
            {file.state === "reading" && <Line name={file.name} says={words.reading} />}
            {file.state === "failed" && <Line name={file.name} says={words.outcomes.failed()} why={file.why} failed={true} />}
            {file.reports.map((report) => (
              <Added key={report.name} report={report} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Added({ report }: { readonly report: AddedReport }) {
  const { adding: words } = strings;
  return (
    <>
      <Line
        name={report.name}
        says={words.outcomes[report.outcome](report.claims)}
        why={report.failure === null ? null : <ReasonWords reason={report.failure.reason} names={NO_NAMES} reports={{}} />}
        failed={report.outcome === "failed"}
        link={
          report.report !== null && report.outcome !== "failed" ? hashOf({ screen: "reader", report: report.report, claim: null }) : null
        }
      />
      {report.warnings.map((warning) => (
        <p key={warning.why} className="warning">
          <ReasonWords reason={warning.reason} names={NO_NAMES} reports={{}} />
        </p>
      ))}
    </>
  );
}

interface LineProps {
  readonly name: string;
  readonly says: string;
  readonly why?: ReactNode;
  readonly failed?: boolean;
  readonly link?: string | null;
}

function Line({ name, says, why = null, failed = false, link = null }: LineProps) {
  return (
    <p className="row">
      <bdi className="file">
        <Plain text={name} />
      </bdi>
      <span className={failed ? "failed" : "hint"}>{says}</span>
      {why !== null && <span className="failed">{why}</span>}
      {link !== null && <a href={link}>{strings.adding.open}</a>}
    </p>
  );
}
