// Files into reports of the case, posted one after the other; what came of each, as it comes.
import { useEffect, useRef, useState } from "react";
import type { AddedAnswer, AddedReport, AddQuery } from "../../../src/server/api.ts";
import { caseChanged, post, whyOf } from "../answers.ts";

/** How one file stands. */
export interface Queued {
  readonly name: string;
  readonly state: "waiting" | "reading" | "done" | "failed";
  readonly reports: readonly AddedReport[];
  /** Why the whole file failed, or null. */
  readonly why: string | null;
}

/** What is known of the files beside their bytes. */
export type Given = Omit<AddQuery, "name">;

interface Waiting extends Queued {
  readonly bytes: Blob;
  readonly given: Given;
}

function address(name: string, given: Given): string {
  const query = new URLSearchParams({ name });
  for (const [key, value] of Object.entries(given)) if (value) query.set(key, value);
  return `/api/reports?${query}`;
}

/** A queue that works in the background; leaving the screen ends it after the file that is being read. */
export function useQueue(): {
  readonly files: readonly Queued[];
  readonly add: (files: readonly { readonly name: string; readonly bytes: Blob }[], given: Given) => void;
} {
  const [files, setFiles] = useState<readonly Waiting[]>([]);
  const busy = useRef(false);
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);
  const next = files.findIndex(({ state }) => state === "waiting");

  useEffect(() => {
    const file = files[next];
    if (!file || busy.current) return;
    busy.current = true;
    const put = (change: Partial<Queued>): void => {
      if (!gone.current) setFiles((all) => all.map((one, index) => (index === next ? { ...one, ...change } : one)));
    };
    const work = async (): Promise<void> => {
      put({ state: "reading" });
      try {
        const { reports } = await post<AddedAnswer>(address(file.name, file.given), file.bytes);
        put({ state: "done", reports });
        caseChanged();
      } catch (error) {
        put({ state: "failed", why: whyOf(error) });
      }
      busy.current = false;
      // Another look at the queue, now that there is room.
      if (!gone.current) setFiles((all) => [...all]);
    };
    void work();
  }, [files, next]);

  const add = (added: readonly { readonly name: string; readonly bytes: Blob }[], given: Given): void =>
    setFiles((all) => [
      ...all,
      ...added.map(({ name, bytes }): Waiting => ({ name, bytes, given, state: "waiting", reports: [], why: null })),
    ]);
  return { files, add };
}
