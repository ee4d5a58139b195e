// One proposition of a list: what it says, what stands behind it and against it, and the words of both sides, one click from the report.
import { memo } from "react";
import type { QuotedWords } from "../../../src/model.ts";
import type { Register, PropositionRow as Row } from "../../../src/server/api.ts";
import { hashOf } from "../address.ts";
import { Plain } from "../reader/Plain.tsx";
import { SourceChain } from "../SourceChain.tsx";
import { strings } from "../strings.ts";
import { dateInWords, directionOf } from "../words.ts";
import { Pips, Sides, StatusMark } from "./Marks.tsx";
import { Statement } from "./statement.tsx";

/** Where the map lies below the lists it comes into sight when something is to be located on it; beside them it is there already. */
function showMapBelow(): void {
  const map = document.getElementById("story-map");
  if (map && getComputedStyle(map).position !== "sticky") map.scrollIntoView({ block: "start" });
}

interface RowProps {
  readonly row: Row;
  readonly names: Register;
  readonly picked: boolean;
  readonly onPick: (id: string) => void;
}

/** The row. */
export const PropositionRow = memo(function PropositionRow({ row, names, picked, onPick }: RowProps) {
  const { story: words } = strings;
  return (
    <li className="proposition-row" data-picked={picked || undefined} data-proposition={row.id}>
      <p className="row-head">
        <StatusMark status={row.status} />
        <a className="row-statement" href={hashOf({ screen: "proposition", proposition: row.id })}>
          <Statement told={row} names={names} />
        </a>
        <button
          type="button"
          className="quiet show"
          title={words.showWhere}
          aria-pressed={picked}
          onClick={() => {
            onPick(row.id);
            if (!picked && row.places.length > 0) showMapBelow();
          }}
        >
          {words.show}
        </button>
      </p>
      <p className="row-marks">
        <Pips n={row.reports} kind="reports" says={words.reports(row.reports)} />
        <Pips n={row.origins} kind="origins" says={words.origins(row.origins)} />
        <Sides sides={row.sides} names={names} />
        {row.denied > 0 && <Pips n={row.denied} kind="against" says={words.denied(row.denied)} />}
        {row.contradicted > 0 && <Pips n={row.contradicted} kind="against" says={words.contradicted(row.contradicted)} />}
        {row.againstInterest > 0 && <span className="note-mark">{words.againstInterest(row.againstInterest)}</span>}
        {row.acrossSides && <span className="note-mark">{words.acrossSides}</span>}
      </p>
      <Words words={row.words} names={names} />
      {row.against && <Words words={row.against} names={names} against={row.denied > 0 ? words.deniedWords : words.against} />}
    </li>
  );
});

interface WordsProps {
  readonly words: QuotedWords;
  readonly names: Register;
  /** What the words do to the proposition that they speak against; null for those that put it forward. */
  readonly against?: string | null;
}

/** Exact words with whose they are; the words lead into the report. */
export function Words({ words, names, against = null }: WordsProps) {
  const { language } = words;
  return (
    <p className="quoted" data-against={against !== null || undefined}>
      {against !== null && <b>{against} </b>}
      <a
        href={hashOf({ screen: "reader", report: words.report, claim: words.claim })}
        dir={directionOf(language)}
        {...(language ? { lang: language } : {})}
      >
        <Plain text={words.exact} />
      </a>{" "}
      <span className="quoted-by">
        <SourceChain ids={[words.source, ...[...words.through].reverse(), ...(words.publisher ? [words.publisher] : [])]} names={names} />
        {words.published && (
          <>
            {strings.comma}
            <time dateTime={words.published}>{dateInWords(words.published.slice(0, 10), "short")}</time>
          </>
        )}
      </span>
    </p>
  );
}
