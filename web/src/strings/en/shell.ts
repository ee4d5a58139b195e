// The words around the screens: the page's head, settings, failures, names of screens.
import { counted } from "../../locale.ts";

export const shell = {
  /** Which of a register's names to show. */
  language: "en",
  direction: "ltr" as "ltr" | "rtl",
  name: "Isnad",
  loading: "Reading the case…",
  skip: "Skip to the content",
  size: (reports: number, claims: number) =>
    `${counted(reports, { one: "# report", other: "# reports" })}, ${counted(claims, { one: "# claim", other: "# claims" })}`,
  screens: {
    label: "Screens",
    story: "Story",
    reports: "Reports",
    sources: "Sources",
    figures: "Figures",
    framing: "Framing",
    judgements: "Judgements",
    add: "Add",
  },
  settings: {
    language: "Language",
    theme: "Colours",
    themes: { system: "System", light: "Light", dark: "Dark" },
  },
  moment: (day: string, hour: string) => `${day}, ${hour}`,
  both: (one: string, other: string) => `${one}, ${other}`,
  bytes: {
    one: (n: string) => `${n} B`,
    thousand: (n: string) => `${n} kB`,
    million: (n: string) => `${n} MB`,
  },
  failed: {
    heading: "This can’t be shown",
    network: "The server doesn’t answer. Is it still running?",
    gone: "The server doesn’t answer. What is here stays readable; nothing new can be shown or kept. As soon as the server runs again, the page goes on by itself.",
    again: "Try again",
    /** What the server's problems mean, by status; English keeps the server's own words. */
    problems: {} as Readonly<Record<number, string>>,
    status: (status: number) => `The server answered ${status}.`,
    back: "To the start",
  },
};
