// Addresses of the API into what it answers, or into the problem it names; what was answered is kept until the case changes.
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Problem, ReportRow, ReportsAnswer } from "../../src/server/api.ts";
import { isGone, onReturn, reach } from "./reach.ts";
import { strings } from "./strings.ts";

/** How a question to the API stands. */
export type Answer<T> =
  | { readonly state: "asking" }
  | { readonly state: "here"; readonly value: T }
  | { readonly state: "failed"; readonly why: string };

/** How many answers are kept; going back to a screen then shows it at once. */
const KEPT = 60;
/** For this long an answer is not asked for again, milliseconds; another program may add to the case meanwhile. */
const FRESH = 15_000;
const kept = new Map<string, { readonly value: unknown; readonly at: number }>();
/** Counts the changes that this page made to the case. */
let changes = 0;
const listeners = new Set<() => void>();

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** Forgets what was answered, since the case is another now; what is on the screen asks anew. */
export function caseChanged(): void {
  kept.clear();
  changes++;
  for (const changed of listeners) changed();
}

// What failed while the server was gone is asked again.
onReturn(() => {
  changes++;
  for (const changed of listeners) changed();
});

/** The problem that an answer names, as an error. */
async function problemOf(response: Response): Promise<Error> {
  const problem = (await response.json().catch(() => null)) as Problem | null;
  const known = strings.failed.problems[response.status];
  if (known !== undefined) return new Error(known);
  return new Error(problem ? `${problem.title}: ${problem.detail}` : strings.failed.status(response.status));
}

async function ask<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await reach(path, { signal, headers: { accept: "application/json" } });
  if (response.ok) return (await response.json()) as T;
  throw await problemOf(response);
}

/** What went wrong, for a person. */
export function whyOf(error: unknown): string {
  return error instanceof Error && error.name !== "TypeError" ? error.message : strings.failed.network;
}

/**
 * Posts to the API.
 *
 * @param path - address.
 * @param body - sent as JSON, or as it is when it is a file.
 * @throws Error with the problem that the server names.
 */
export async function post<T>(path: string, body: unknown): Promise<T> {
  const file = body instanceof Blob;
  const response = await reach(path, {
    method: "POST",
    headers: { accept: "application/json", "content-type": file ? "application/octet-stream" : "application/json" },
    body: file ? body : JSON.stringify(body),
  });
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as T;
}

interface Held<T> {
  readonly key: string;
  readonly changes: number;
  readonly answer: Answer<T>;
}

function useAsked<T>(key: string | null, asking: (signal: AbortSignal) => Promise<T>): Answer<T> {
  const now = useSyncExternalStore(subscribe, () => changes);
  const [held, setHeld] = useState<Held<T> | null>(null);
  // `asking` is rebuilt on every render; `key` says everything that it depends on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (key === null) return;
    const known = kept.get(key);
    // What is on the screen stays there when newer answers push it out of those kept.
    if (known) setHeld({ key, changes: now, answer: { state: "here", value: known.value as T } });
    if (known && performance.now() - known.at < FRESH) return;
    const abort = new AbortController();
    asking(abort.signal).then(
      (value) => {
        if (abort.signal.aborted) return;
        if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? "");
        kept.set(key, { value, at: performance.now() });
        setHeld({ key, changes: now, answer: { state: "here", value } });
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setHeld({ key, changes: now, answer: { state: "failed", why: whyOf(error) } });
      },
    );
    return () => abort.abort();
  }, [key, now]);
  if (key === null) return { state: "asking" };
  const known = kept.get(key);
  if (known) return { state: "here", value: known.value as T };
  // While the same question is asked again, what was answered before stays on the screen.
  return held?.key === key ? held.answer : { state: "asking" };
}

/** Asks the API for one thing; null asks nothing yet. */
export function useAnswer<T>(path: string | null): Answer<T> {
  return useAsked(path, (signal) => ask<T>(path ?? "", signal));
}

/**
 * Asks as {@link useAnswer}, but shows the last answer of this place on the screen while the next is on its way, so that
 * a slider or a filter moves without flicker.
 */
export function useLatest<T>(path: string | null): Answer<T> & { readonly late: boolean } {
  const answer = useAnswer<T>(path);
  const [last, setLast] = useState<T | null>(null);
  const value = answer.state === "here" ? answer.value : null;
  if (value !== null && value !== last) setLast(value);
  // While the server is gone, what it last answered stays too.
  const waiting = answer.state === "asking" || (answer.state === "failed" && isGone());
  if (waiting && last !== null) return { state: "here", value: last, late: true };
  return { ...answer, late: false };
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
