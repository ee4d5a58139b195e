// One report's id into its reader: the text with its claims, and beside it the claim that is selected.
import type { Span } from "../../../src/model.ts";
import type { CaseAnswer, JudgementsAnswer, ReportAnswer, ReportClaimsAnswer } from "../../../src/server/api.ts";
import { reportPath, useAnswer } from "../answers.ts";
import { Failure, Waiting } from "../Failure.tsx";
import { useTitle } from "../title.ts";
import { joinNames } from "./names.ts";
import { Reader } from "./Reader.tsx";

interface ScreenProps {
  readonly report: string;
  readonly claim: string | null;
  /** Words that a link points at, or null. */
  readonly words: Span | null;
}

const NONE: JudgementsAnswer["judgements"] = [];

/** The reader of one report. */
export function ReaderScreen({ report, claim, words }: ScreenProps) {
  const path = reportPath(report);
  const text = useAnswer<ReportAnswer>(path);
  const claims = useAnswer<ReportClaimsAnswer>(`${path}/claims`);
  const judgements = useAnswer<JudgementsAnswer>(`/api/judgements?report=${encodeURIComponent(report)}&limit=1000`);
  const about = useAnswer<CaseAnswer>("/api/case");
  const title = text.state === "here" ? (text.value.title?.value ?? text.value.name) : "";
  useTitle(title);
  if (text.state === "failed") return <Failure why={text.why} />;
  if (claims.state === "failed") return <Failure why={claims.why} />;
  if (text.state === "asking" || claims.state === "asking") return <Waiting />;
  return (
    <Reader
      report={text.value}
      read={claims.value.claims}
      names={judgements.state === "here" ? joinNames(claims.value.names, judgements.value.names) : claims.value.names}
      judgements={judgements.state === "here" ? judgements.value.judgements : NONE}
      writable={about.state === "here" && about.value.writable}
      claim={claim}
      words={words}
    />
  );
}
