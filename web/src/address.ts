// The address's hash into what is on the screen, and back, so that a link reproduces the view.
import { useSyncExternalStore } from "react";
import type { Span } from "../../src/model.ts";
import { type Filters, filtersOf } from "./story/filters.ts";

/** What the screen shows. */
export type View =
  | { readonly screen: "story"; readonly filters: Filters }
  | { readonly screen: "proposition"; readonly proposition: string }
  | { readonly screen: "reports"; readonly filter: string }
  | { readonly screen: "judgements"; readonly orphaned: boolean }
  | { readonly screen: "dossier"; readonly filters: Filters }
  | { readonly screen: "sources" }
  | { readonly screen: "figures"; readonly filters: Filters }
  | ({ readonly screen: "framing" } & FramingView)
  | ({ readonly screen: "compare" } & CompareView)
  | { readonly screen: "add" }
  | { readonly screen: "reader"; readonly report: string; readonly claim: string | null; readonly words?: Span };

/** Which party's or act's words are shown, counted by whom, and the cell whose examples are open. */
export interface FramingView {
  /** Null for what is most spoken of. */
  readonly of: string | null;
  readonly by: string | null;
  readonly grouping: "side" | "publisher";
  /** A speaker's id and a frame; {@link NOBODY} stands for none. */
  readonly speaker: string | null;
  readonly frame: string | null;
}

/** Two reports beside each other, and the thing in both that is shown. */
export interface CompareView {
  readonly left: string;
  readonly right: string;
  readonly at: string | null;
}

/** In the address: no speaker that is known, no frame. */
export const NOBODY = "~";

/** The screens that the head of the page leads to, each with the view that it opens. */
export const SCREENS = {
  story: { screen: "story", filters: {} },
  reports: { screen: "reports", filter: "" },
  sources: { screen: "sources" },
  figures: { screen: "figures", filters: {} },
  framing: { screen: "framing", of: null, by: null, grouping: "side", speaker: null, frame: null },
  judgements: { screen: "judgements", orphaned: false },
  add: { screen: "add" },
} as const satisfies Readonly<Record<string, View>>;
export type Screen = keyof typeof SCREENS;

/** Where one starts. */
export const START: View = SCREENS.story;

/** The screen of the head that a view belongs to. */
export function screenOf(view: View): Screen {
  if (view.screen === "proposition" || view.screen === "dossier") return "story";
  return view.screen === "reader" || view.screen === "compare" ? "reports" : view.screen;
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

/** A query of what is given; nothing when nothing is. */
function queryOf(parts: Readonly<Record<string, string | null | undefined>>): string {
  const given = Object.entries(parts).flatMap(([name, value]) => (value ? [`${name}=${encode(value)}`] : []));
  return given.length === 0 ? "" : `?${given.join("&")}`;
}

/** The hash that shows a view. */
export function hashOf(view: View): string {
  switch (view.screen) {
    case "story":
      return `#/${queryOf(view.filters)}`;
    case "proposition":
      return `#/proposition/${encode(view.proposition)}`;
    case "reports":
      return `#/reports${queryOf({ filter: view.filter })}`;
    case "judgements":
      return `#/judgements${queryOf({ orphaned: view.orphaned ? "true" : null })}`;
    case "dossier":
      return `#/dossier${queryOf(view.filters)}`;
    case "sources":
      return "#/sources";
    case "figures":
      return `#/figures${queryOf(view.filters)}`;
    case "framing": {
      const { of, by, grouping, speaker, frame } = view;
      return `#/framing${queryOf({ of, by, grouping: grouping === "side" ? null : grouping, speaker, frame })}`;
    }
    case "compare":
      return `#/compare/${encode(view.left)}/${encode(view.right)}${queryOf({ at: view.at })}`;
    case "add":
      return "#/add";
    case "reader": {
      const report = `#/report/${encode(view.report)}`;
      if (view.words) return `${report}/words/${view.words.start}-${view.words.end}`;
      return view.claim === null ? report : `${report}/claim/${encode(view.claim)}`;
    }
  }
}

/** A stretch of text as `START-END`; null for anything else. */
function spanOf(written: string): Span | null {
  const [start = Number.NaN, end = Number.NaN] = written.split("-").map(Number);
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end ? { start, end } : null;
}

/** The view that a hash asks for; anything unknown asks for where one starts. */
export function viewOf(hash: string): View {
  const [path = "", search = ""] = hash.replace(/^#/, "").split("?", 2);
  const [, kind = "", id = "", inner, claim] = path.split("/");
  const query = new URLSearchParams(search);
  if (kind === "report" && id !== "") {
    const words = inner === "words" ? spanOf(claim ?? "") : null;
    if (words) return { screen: "reader", report: decode(id), claim: null, words };
    return { screen: "reader", report: decode(id), claim: inner === "claim" && claim ? decode(claim) : null };
  }
  if (kind === "compare" && id !== "" && inner) {
    return { screen: "compare", left: decode(id), right: decode(inner), at: query.get("at") };
  }
  if (kind === "proposition" && id !== "") return { screen: "proposition", proposition: decode(id) };
  if (kind === "reports") return { screen: "reports", filter: query.get("filter") ?? "" };
  if (kind === "judgements") return { screen: "judgements", orphaned: query.get("orphaned") === "true" };
  if (kind === "dossier") return { screen: "dossier", filters: filtersOf(query) };
  if (kind === "sources") return { screen: "sources" };
  if (kind === "figures") return { screen: "figures", filters: filtersOf(query) };
  if (kind === "framing") {
    return {
      screen: "framing",
      of: query.get("of"),
      by: query.get("by"),
      grouping: query.get("grouping") === "publisher" ? "publisher" : "side",
      speaker: query.get("speaker"),
      frame: query.get("frame"),
    };
  }
  if (kind === "add") return { screen: "add" };
  return { screen: "story", filters: filtersOf(query) };
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
