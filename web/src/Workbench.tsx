// The address into one of the workbench's screens, under a header that names the case.
import { useMemo } from "react";
import type { CaseAnswer } from "../../src/server/api.ts";
import { hashOf, useHash, viewOf } from "./address.ts";
import { useAnswer } from "./answers.ts";
import { ReaderScreen } from "./reader/ReaderScreen.tsx";
import { ReportsScreen } from "./reports/ReportsScreen.tsx";
import { strings } from "./strings.ts";

/** The whole page. */
export function Workbench() {
  const hash = useHash();
  const view = useMemo(() => viewOf(hash), [hash]);
  const caseAnswer = useAnswer<CaseAnswer>("/api/case");
  const named = caseAnswer.state === "here" ? caseAnswer.value : null;
  return (
    <>
      <header className="banner">
        <a className="banner-name" href={hashOf({ screen: "reports", filter: "" })}>
          {strings.name}
        </a>
        {named && <bdi className="banner-case">{named.name}</bdi>}
        {named && <span className="banner-size">{strings.reports.size(named.reports, named.claims)}</span>}
      </header>
      {view.screen === "reports" ? (
        <ReportsScreen filter={view.filter} />
      ) : (
        <ReaderScreen key={view.report} report={view.report} claim={view.claim} />
      )}
    </>
  );
}
