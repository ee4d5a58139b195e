// What a reader prefers (interface language, colours) into the page, kept by the browser from visit to visit.
import { locale, setLocale } from "./locale.ts";
import { english } from "./strings/en/index.ts";
import { type Strings, setStrings } from "./strings.ts";

/** The interface languages by their own names; other words than English are fetched when they are chosen. */
export const LANGUAGES: Readonly<
  Record<string, { readonly name: string; readonly locale: string; readonly load: () => Promise<Strings> }>
> = {
  en: { name: "English", locale: "en-GB", load: async () => english },
  fr: { name: "Français", locale: "fr-FR", load: async () => (await import("./strings/fr/index.ts")).words },
  ar: { name: "العربية", locale: "ar", load: async () => (await import("./strings/ar/index.ts")).words },
};

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** A browser may forbid storage; a preference is then simply not kept. */
function kept(key: string): string | null {
  try {
    return window.localStorage.getItem(`isnad.${key}`);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    window.localStorage.setItem(`isnad.${key}`, value);
  } catch {
    // Not kept, then.
  }
}

const primary = (tag: string): string => tag.toLowerCase().split("-")[0] ?? "";

/** The language that was chosen here before, else the first of the browser's that the workbench speaks, else English. */
export function preferredLanguage(): string {
  const wanted = [kept("language") ?? "", ...navigator.languages.map(primary)];
  return wanted.find((code) => Object.hasOwn(LANGUAGES, code)) ?? "en";
}

/** Sets words, locale and direction of the page; whoever calls draws the page anew. Failing to load leaves things as they are. */
export async function speak(code: string): Promise<void> {
  const language = LANGUAGES[code];
  if (!language) return;
  const words = await language.load();
  setStrings(words);
  // Someone who reads French in Canada writes dates as one does there.
  setLocale(navigator.languages.find((tag) => primary(tag) === code) ?? language.locale);
  document.documentElement.lang = code;
  document.documentElement.dir = words.direction;
  document.documentElement.dataset["locale"] = locale;
}

/** Keeps the choice of a language. */
export function keepLanguage(code: string): void {
  keep("language", code);
}

export function preferredTheme(): Theme {
  return THEMES.find((theme) => theme === kept("theme")) ?? "system";
}

/** Colours the page, and keeps the choice. */
export function paint(theme: Theme): void {
  keep("theme", theme);
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}

/** The name that goes with this reader's judgements; empty until it is given. */
export function person(): string {
  return kept("person") ?? unkept;
}

/** Where the browser keeps nothing, the name is kept for as long as the page is open. */
let unkept = "";

export function keepPerson(name: string): void {
  unkept = name.trim();
  keep("person", unkept);
}
