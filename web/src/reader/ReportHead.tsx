// What is known about a report into its head: title, who issued it and when, how each was learnt, and its original.
import type { ReactNode } from "react";
import type { LearntValue, Register, ReportAnswer } from "../../../src/server/api.ts";
import { hashOf } from "../address.ts";
import { reportPath } from "../answers.ts";
import { GuessedMark } from "../Learnt.tsx";
import { strings } from "../strings.ts";
import { dateInWords, directionOf, languageInWords, nameOf, sizeInWords } from "../words.ts";
import { CompareWith } from "./CompareWith.tsx";
import { Plain } from "./Plain.tsx";

interface HeadProps {
  readonly report: ReportAnswer;
  readonly names: Register;
  readonly onList: () => void;
}

/** The head of the reader. */
export function ReportHead({ report, names, onList }: HeadProps) {
  const { reader: words, reports: unknowns } = strings;
  const language = report.language?.value ?? null;
  return (
    <header className="report-head">
      <nav>
        <a className="back" href={hashOf({ screen: "reports", filter: "" })}>
          <span aria-hidden="true">‹ </span>
          {words.back}
        </a>
      </nav>
      {report.title?.value ? (
        <h1 dir={directionOf(language)} {...(language ? { lang: language } : {})}>
          <Plain text={report.title.value} />
          <GuessedMark of={report.title} />
        </h1>
      ) : (
        <h1 className="untitled">
          <bdi>
            <Plain text={report.name || report.report} />
          </bdi>
          <span className="badge">{unknowns.untitled}</span>
        </h1>
      )}
      <p className="byline">
        <Known of={report.publisher} unknown={unknowns.unknownPublisher} says={(id) => <bdi>{nameOf(names.sources, id).name}</bdi>} />
        <Known of={report.published} unknown={unknowns.unknownDate} says={(iso) => <time dateTime={iso}>{dateInWords(iso)}</time>} />
        <Known of={report.language} unknown={unknowns.unknownLanguage} says={languageInWords} />
        <button type="button" className="quiet list-button" onClick={onList}>
          {words.claims(report.claims)}
        </button>
      </p>
      <CompareWith report={report.report} />
      <details className="about">
        <summary>{words.about}</summary>
        <dl>
          <How label={strings.reports.title} of={report.title} />
          <How label={words.publisher} of={report.publisher} />
          <How label={words.published} of={report.published} />
          <How label={words.language} of={report.language} />
          <dt>{words.file}</dt>
          <dd>
            <bdi>
              <Plain text={report.name} />
            </bdi>{" "}
            <span className="how">{report.mediaType}</span>
          </dd>
          <dt>{words.charset}</dt>
          <dd>{report.charset}</dd>
          <dt>{words.textBy}</dt>
          <dd>{report.textBy}</dd>
          <dt>{words.resources}</dt>
          <dd className="code">{report.resources ?? strings.reports.notExtracted}</dd>
          <dt>{words.original}</dt>
          <dd>
            <a href={`${reportPath(report.report)}/original`} download>
              {words.download(sizeInWords(report.bytes))}
            </a>
          </dd>
          <dt>{words.sha256}</dt>
          <dd className="code">{report.sha256}</dd>
        </dl>
      </details>
    </header>
  );
}

interface KnownProps {
  readonly of: LearntValue | null;
  readonly unknown: string;
  readonly says: (value: string) => ReactNode;
}

function Known({ of, unknown, says }: KnownProps) {
  return (
    <span className="known">
      {of ? says(of.value) : <span className="unknown">{unknown}</span>}
      <GuessedMark of={of} />
    </span>
  );
}

function How({ label, of }: { readonly label: string; readonly of: LearntValue | null }) {
  if (!of) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <bdi>{of.value}</bdi> <span className="how">{strings.learnt[of.learnt]}</span>
      </dd>
    </>
  );
}
