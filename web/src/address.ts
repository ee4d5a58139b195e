// The address's hash into what is on the screen, and back, so that a link reproduces the view.
import { useSyncExternalStore } from "react";

/** What the screen shows. */
export type View =
  | { readonly screen: "reports"; readonly filter: string }
  | { readonly screen: "reader"; readonly report: string; readonly claim: string | null };

/** The screens that the head of the page leads to. */
export const SCREENS = ["reports"] as const;
export type Screen = (typeof SCREENS)[number];

/** The screen of the head that a view belongs to. */
export function screenOf(view: View): Screen {
  return view.screen === "reader" ? "reports" : view.screen;
}

// A lone surrogate in an id would make encodeURIComponent throw.
const encode = (id: string): string => encodeURIComponent(id.replace(/\p{Cs}/gu, "\ufffd"));

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The hash that shows a view. */
export function hashOf(view: View): string {
  if (view.screen === "reports") return view.filter === "" ? "#/" : `#/?filter=${encode(view.filter)}`;
  const report = `#/report/${encode(view.report)}`;
  return view.claim === null ? report : `${report}/claim/${encode(view.claim)}`;
}

/** The view that a hash asks for; anything unknown asks for the list of reports. */
export function viewOf(hash: string): View {
  const [path = "", query = ""] = hash.replace(/^#/, "").split("?", 2);
  const [, kind, report, inner, claim] = path.split("/");
  if (kind === "report" && report) {
    return { screen: "reader", report: decode(report), claim: inner === "claim" && claim ? decode(claim) : null };
  }
  return { screen: "reports", filter: new URLSearchParams(query).get("filter") ?? "" };
}

/**
 * Goes to a view.
 *
 * @param view - where to.
 * @param how - `push` leaves a step for the Back button, `replace` doesn't.
 */
export function goTo(view: View, how: "push" | "replace"): void {
  if (how === "push") {
    window.location.hash = hashOf(view);
  } else {
    window.history.replaceState(null, "", hashOf(view));
    window.dispatchEvent(new HashChangeEvent("hashchange"));
  }
}

function subscribe(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}

/** The hash as it is now; rerenders when it changes. */
export function useHash(): string {
  return useSyncExternalStore(subscribe, () => window.location.hash);
}
