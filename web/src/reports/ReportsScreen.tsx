// All reports of the case into a list that can be narrowed and walked by keyboard.
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef } from "react";
import type { Register, ReportRow } from "../../../src/server/api.ts";
import { goTo, hashOf } from "../address.ts";
import { useReports } from "../answers.ts";
import { Failure, Waiting } from "../Failure.tsx";
import { GuessedMark } from "../Learnt.tsx";
import { number } from "../locale.ts";
import { Plain } from "../reader/Plain.tsx";
import { strings } from "../strings.ts";
import { useTitle } from "../title.ts";
import { dateInWords, directionOf, languageInWords, nameOf } from "../words.ts";

/** What the filter is compared with: lower case, without accents or vowel signs. */
function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function wordsOf(row: ReportRow, names: Register): string {
  const publisher = row.publisher ? `${row.publisher.value} ${nameOf(names.sources, row.publisher.value).name}` : "";
  const date = row.published ? `${row.published.value} ${dateInWords(row.published.value)}` : "";
  const language = row.language ? `${row.language.value} ${languageInWords(row.language.value)}` : "";
  return fold([row.title?.value ?? row.opening, row.name, row.report, publisher, date, language].join(" "));
}

/** The list of reports. */
export function ReportsScreen({ filter }: { readonly filter: string }) {
  const answer = useReports();
  useTitle(strings.reports.heading);
  if (answer.state === "asking") return <Waiting />;
  if (answer.state === "failed") return <Failure why={answer.why} />;
  return <ReportList reports={answer.value.reports} names={answer.value.names} filter={filter} />;
}

interface ListProps {
  readonly reports: readonly ReportRow[];
  readonly names: Register;
  readonly filter: string;
}

function ReportList({ reports, names, filter }: ListProps) {
  const table = useRef<HTMLTableElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const searchable = useMemo(() => reports.map((row) => ({ row, words: wordsOf(row, names) })), [reports, names]);
  // Typing stays instant while a long list catches up.
  const wanted = useDeferredValue(filter);
  const shown = useMemo(() => {
    const parts = fold(wanted).split(/\s+/).filter(Boolean);
    return searchable.filter(({ words }) => parts.every((part) => words.includes(part))).map(({ row }) => row);
  }, [searchable, wanted]);
  useListKeys(table, field);

  return (
    <main className="reports">
      <div className="reports-head">
        <h1>{strings.reports.heading}</h1>
        <div className="filter">
          <label htmlFor="filter">{strings.reports.filter}</label>
          <input
            id="filter"
            ref={field}
            type="search"
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            value={filter}
            placeholder={strings.reports.filterHint}
            onChange={(event) => goTo({ screen: "reports", filter: event.target.value }, "replace")}
          />
          <output htmlFor="filter">{strings.reports.shown(shown.length, reports.length)}</output>
        </div>
      </div>
      {shown.length === 0 ? (
        <p className="empty">{reports.length === 0 ? strings.reports.empty : strings.reports.none}</p>
      ) : (
        <table className="report-table" ref={table}>
          <thead>
            <tr>
              <th scope="col">{strings.reports.title}</th>
              <th scope="col">{strings.reports.publisher}</th>
              <th scope="col">{strings.reports.date}</th>
              <th scope="col">{strings.reports.language}</th>
              <th scope="col" className="number">
                {strings.reports.claims}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.report} row={row} names={names} />
            ))}
          </tbody>
        </table>
      )}
      <p className="keys">{strings.reports.keys}</p>
    </main>
  );
}

function Row({ row, names }: { readonly row: ReportRow; readonly names: Register }) {
  const { reports: words } = strings;
  const language = row.language?.value;
  return (
    <tr>
      <td className="report-title" dir={directionOf(language)}>
        <a href={hashOf({ screen: "reader", report: row.report, claim: null })} {...(language ? { lang: language } : {})}>
          <Plain text={row.title?.value || row.opening || row.name || row.report} />
        </a>
        {!row.title?.value && (
          <span className="badge" title={words.untitledHint}>
            {words.untitled}
          </span>
        )}
        <GuessedMark of={row.title} />
      </td>
      <td className="report-publisher">
        {row.publisher ? <bdi>{nameOf(names.sources, row.publisher.value).name}</bdi> : <Unknown>{words.unknownPublisher}</Unknown>}
        <GuessedMark of={row.publisher} />
      </td>
      <td className="report-date">
        {row.published ? (
          <time dateTime={row.published.value}>{dateInWords(row.published.value, "short")}</time>
        ) : (
          <Unknown>{words.unknownDate}</Unknown>
        )}
        <GuessedMark of={row.published} />
      </td>
      <td className="report-language">
        {row.language ? languageInWords(row.language.value) : <Unknown>{words.unknownLanguage}</Unknown>}
        <GuessedMark of={row.language} />
      </td>
      <td className="number report-claims">
        {row.resources === null ? (
          <Unknown>{words.notExtracted}</Unknown>
        ) : (
          <>
            <span className="wide-only">{number(row.claims)}</span>
            <span className="narrow-only">{words.claimsOf(row.claims)}</span>
          </>
        )}
      </td>
    </tr>
  );
}

function Unknown({ children }: { readonly children: string }) {
  return <span className="unknown">{children}</span>;
}

/** j, k and the arrows move the focus through the titles; the slash goes to the filter. */
function useListKeys(table: React.RefObject<HTMLTableElement | null>, field: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const typing = event.target === field.current;
      if (event.key === "/" && !typing) {
        field.current?.focus();
        event.preventDefault();
        return;
      }
      const step = stepOf(event.key, typing);
      if (step === 0) return;
      const links = [...(table.current?.querySelectorAll<HTMLAnchorElement>("tbody a") ?? [])];
      const at = links.indexOf(document.activeElement as HTMLAnchorElement);
      links[Math.min(links.length - 1, Math.max(0, at + step))]?.focus();
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [table, field]);
}

function stepOf(key: KeyboardEvent["key"], typing: boolean): number {
  if (key === "ArrowDown" || (key === "j" && !typing)) return 1;
  if ((key === "ArrowUp" || key === "k") && !typing) return -1;
  return 0;
}
