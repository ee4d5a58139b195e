// Addresses of the API into what it answers, or into the problem it names.
import { useEffect, useState } from "react";
import type { Problem, ReportRow, ReportsAnswer } from "../../src/server/api.ts";
import { strings } from "./strings.ts";

/** How a question to the API stands. */
export type Answer<T> =
  | { readonly state: "asking" }
  | { readonly state: "here"; readonly value: T }
  | { readonly state: "failed"; readonly why: string };

async function ask<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(path, { signal, headers: { accept: "application/json" } });
  if (response.ok) return (await response.json()) as T;
  const problem = (await response.json().catch(() => null)) as Problem | null;
  throw new Error(problem ? `${problem.title}: ${problem.detail}` : strings.failed.status(response.status));
}

function useAsked<T>(key: string, asking: (signal: AbortSignal) => Promise<T>): Answer<T> {
  const [held, setHeld] = useState<{ readonly key: string; readonly answer: Answer<T> } | null>(null);
  // `asking` is rebuilt on every render; `key` says everything that it depends on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const abort = new AbortController();
    asking(abort.signal).then(
      (value) => setHeld({ key, answer: { state: "here", value } }),
      (error: unknown) => {
        if (abort.signal.aborted) return;
        const why = error instanceof Error && error.name !== "TypeError" ? error.message : strings.failed.network;
        setHeld({ key, answer: { state: "failed", why } });
      },
    );
    return () => abort.abort();
  }, [key]);
  return held?.key === key ? held.answer : { state: "asking" };
}

/** Asks the API for one thing. */
export function useAnswer<T>(path: string): Answer<T> {
  return useAsked(path, (signal) => ask<T>(path, signal));
}

/** Asks for all reports, page after page. */
export function useReports(): Answer<Pick<ReportsAnswer, "reports" | "names">> {
  return useAsked("reports", async (signal) => {
    const reports: ReportRow[] = [];
    let names: ReportsAnswer["names"] = { places: {}, parties: {}, sources: {} };
    for (let path: string | null = "/api/reports?limit=1000"; path !== null; ) {
      const page: ReportsAnswer = await ask<ReportsAnswer>(path, signal);
      reports.push(...page.reports);
      names = { ...names, sources: { ...names.sources, ...page.names.sources } };
      path = page.next;
    }
    return { reports, names };
  });
}

/** Address of a report in the API. */
export function reportPath(report: string): string {
  return `/api/reports/${encodeURIComponent(report.replace(/\p{Cs}/gu, "\ufffd"))}`;
}
