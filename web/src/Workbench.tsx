// The address into one of the workbench's screens, under a head that names the case.
import { useMemo, useState } from "react";
import type { CaseAnswer } from "../../src/server/api.ts";
import { AddScreen } from "./adding/AddScreen.tsx";
import { screenOf, useHash, type View, viewOf } from "./address.ts";
import { useAnswer } from "./answers.ts";
import { CompareScreen } from "./compare/CompareScreen.tsx";
import { DossierScreen } from "./dossier/DossierScreen.tsx";
import { FiguresScreen } from "./figures/FiguresScreen.tsx";
import { FramingScreen } from "./framing/FramingScreen.tsx";
import { JudgementsScreen } from "./judging/JudgementsScreen.tsx";
import { PropositionScreen } from "./proposition/PropositionScreen.tsx";
import { Ranked } from "./Ranked.tsx";
import { ReaderScreen } from "./reader/ReaderScreen.tsx";
import { ReportsScreen } from "./reports/ReportsScreen.tsx";
import { Banner } from "./shell/Banner.tsx";
import { Gone } from "./shell/Gone.tsx";
import { SourcesScreen } from "./sources/SourcesScreen.tsx";
import { StoryScreen } from "./story/StoryScreen.tsx";
import { strings } from "./strings.ts";

/** The whole page. */
export function Workbench() {
  const [, setSpoken] = useState(strings.language);
  // Another language means other words everywhere: what is on the screen is made anew; the address keeps the view.
  return <Screens key={strings.language} onSpoken={() => setSpoken(strings.language)} />;
}

function Screens({ onSpoken }: { readonly onSpoken: () => void }) {
  const hash = useHash();
  const view = useMemo(() => viewOf(hash), [hash]);
  const caseAnswer = useAnswer<CaseAnswer>("/api/case");
  return (
    <>
      <Banner named={caseAnswer.state === "here" ? caseAnswer.value : null} screen={screenOf(view)} onSpoken={onSpoken} />
      <Gone />
      {MARKING.has(view.screen) ? (
        <Ranked>
          <Shown view={view} />
        </Ranked>
      ) : (
        <Shown view={view} />
      )}
    </>
  );
}

/** Screens on which parties have colours. */
const MARKING: ReadonlySet<View["screen"]> = new Set(["story", "proposition", "sources", "figures", "framing"]);

function Shown({ view }: { readonly view: View }) {
  switch (view.screen) {
    case "story":
      return <StoryScreen filters={view.filters} />;
    case "proposition":
      return <PropositionScreen key={view.proposition} proposition={view.proposition} />;
    case "reports":
      return <ReportsScreen filter={view.filter} />;
    case "judgements":
      return <JudgementsScreen orphaned={view.orphaned} />;
    case "dossier":
      return <DossierScreen filters={view.filters} />;
    case "sources":
      return <SourcesScreen />;
    case "figures":
      return <FiguresScreen filters={view.filters} />;
    case "framing":
      return <FramingScreen view={view} />;
    case "compare":
      return <CompareScreen key={`${view.left} ${view.right}`} view={view} />;
    case "add":
      return <AddScreen />;
    case "reader":
      return (
        <ReaderScreen
          key={`${view.report} ${view.words?.start ?? ""}`}
          report={view.report}
          claim={view.claim}
          words={view.words ?? null}
        />
      );
  }
}
