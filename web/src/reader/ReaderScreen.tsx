// One report's id into its reader: the text with its claims, and beside it the claim that is selected.
import { useEffect } from "react";
import type { ReportAnswer, ReportClaimsAnswer } from "../../../src/server/api.ts";
import { reportPath, useAnswer } from "../answers.ts";
import { Failure, Waiting } from "../Failure.tsx";
import { strings } from "../strings.ts";
import { Reader } from "./Reader.tsx";

interface ScreenProps {
  readonly report: string;
  readonly claim: string | null;
}

/** The reader of one report. */
export function ReaderScreen({ report, claim }: ScreenProps) {
  const path = reportPath(report);
  const text = useAnswer<ReportAnswer>(path);
  const claims = useAnswer<ReportClaimsAnswer>(`${path}/claims`);
  const title = text.state === "here" ? (text.value.title?.value ?? text.value.name) : "";
  useEffect(() => {
    if (title !== "") document.title = `${title} · ${strings.name}`;
  }, [title]);
  if (text.state === "failed") return <Failure why={text.why} />;
  if (claims.state === "failed") return <Failure why={claims.why} />;
  if (text.state === "asking" || claims.state === "asking") return <Waiting />;
  return <Reader report={text.value} claims={claims.value.claims} names={claims.value.names} claim={claim} />;
}
