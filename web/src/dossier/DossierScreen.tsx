// What passes the filters into a page to print, or to keep as a file, in which every statement has its footnote.
import { useRef } from "react";
import type { CaseAnswer, DossierAnswer } from "../../../src/server/api.ts";
import { hashOf } from "../address.ts";
import { useAnswer } from "../answers.ts";
import { Failure, Waiting } from "../Failure.tsx";
import { type Filters, narrowing } from "../story/filters.ts";
import { strings } from "../strings.ts";
import { save } from "../take/save.ts";
import { useTitle } from "../title.ts";
import { Dossier } from "./Dossier.tsx";
import { pageOf } from "./page.ts";

/** The screen: the dossier, and what can be done with it. */
export function DossierScreen({ filters }: { readonly filters: Filters }) {
  const { dossier: words } = strings;
  const answer = useAnswer<DossierAnswer>(`/api/dossier?${narrowing(filters)}`);
  const about = useAnswer<CaseAnswer>("/api/case");
  const sheet = useRef<HTMLElement>(null);
  useTitle(words.heading);
  for (const one of [answer, about]) if (one.state === "failed") return <Failure why={one.why} />;
  if (answer.state !== "here" || about.state !== "here") return <Waiting />;
  const title = words.of(about.value.name);
  const keep = (): void => {
    if (sheet.current) save(new Blob([pageOf(sheet.current, title)], { type: "text/html" }), "dossier.html");
  };
  return (
    <main className="dossier-screen">
      <nav className="dossier-bar">
        <a className="back" href={hashOf({ screen: "story", filters })}>
          <span aria-hidden="true">‹ </span>
          {strings.screens.story}
        </a>
        <button type="button" className="quiet" onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" className="quiet" onClick={keep}>
          {words.save}
        </button>
      </nav>
      <Dossier answer={answer.value} title={title} filters={filters} sheet={sheet} />
    </main>
  );
}
