// Requests into whether the server is there at all; while it isn't, it is looked for until it comes back.
import { useSyncExternalStore } from "react";

/** Between two looks for a server that is gone, milliseconds. */
const LOOK = 2000;

let gone = false;
const listeners = new Set<() => void>();
const returned = new Set<() => void>();

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

function tell(isGone: boolean): void {
  if (gone === isGone) return;
  gone = isGone;
  for (const changed of listeners) changed();
  if (gone) setTimeout(look, LOOK);
  else for (const act of returned) act();
}

/** Looks once; whatever the server answers, it is there. */
export function look(): void {
  if (!gone) return;
  fetch("/api/case", { headers: { accept: "application/json" } }).then(
    () => tell(false),
    () => {
      if (gone) setTimeout(look, LOOK);
    },
  );
}

/** As `fetch`; what no server answers is noted. @throws TypeError when the server doesn't answer. */
export async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(path, init);
    tell(false);
    return response;
  } catch (error) {
    if (error instanceof TypeError) tell(true);
    throw error;
  }
}

export const isGone = (): boolean => gone;

/** Whether the server is gone; rerenders when that changes. */
export function useGone(): boolean {
  return useSyncExternalStore(subscribe, isGone);
}

/** Calls whenever a server that was gone is there again. */
export function onReturn(act: () => void): void {
  returned.add(act);
}
