// Values of slots into words for the screen: names, dates, quantities, languages, sizes.
import type { Names, Quantity } from "../../src/model.ts";
import type { Register } from "../../src/server/api.ts";
import { withCodes } from "./controls.ts";
import { number, perLocale } from "./locale.ts";
import { strings } from "./strings.ts";

const day = (length: "long" | "short") =>
  perLocale((tag) => new Intl.DateTimeFormat(tag, { day: "numeric", month: length, year: "numeric", timeZone: "UTC" }));
const longDays = day("long");
const shortDays = day("short");
const languages = perLocale((tag) => new Intl.DisplayNames(tag, { type: "language" }));

function firstName(names: Names): string | null {
  const ordered = [names[strings.language], ...Object.values(names)];
  return ordered.find((list) => list !== undefined && list.length > 0)?.[0] ?? null;
}

/** A thing's name, and whether a register holds it. */
export interface Named {
  readonly name: string;
  readonly registered: boolean;
}

/** The name of an id; the id itself, with its hyphens opened, when no register holds it. */
export function nameOf(table: Register[keyof Register], id: string): Named {
  const entry = Object.hasOwn(table, id) ? table[id] : undefined;
  const name = entry ? firstName(entry.names) : null;
  // Kinds of people are no names of anybody: the interface has words for them.
  return { name: withCodes(name ?? thingInWords(id)), registered: name !== null };
}

/** A day or moment (ISO 8601) in words; as written when it is no date. */
export function dateInWords(iso: string, length: "long" | "short" = "long"): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const words = (length === "long" ? longDays() : shortDays()).format(date);
  // The hour in the report's own zone, as published; a machine elsewhere must not move it.
  const hour = iso.length >= 16 && iso[10] === "T" ? iso.slice(11, 16) : "";
  return hour === "" ? words : strings.moment(words, hour);
}

const tickDays = perLocale((tag) => new Intl.DateTimeFormat(tag, { day: "numeric", month: "short", timeZone: "UTC" }));

/** A day below an axis; the year only where it is another than the last one's. */
export function tickInWords(iso: string, last: string | null): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  return last?.slice(0, 4) === iso.slice(0, 4) ? tickDays().format(date) : shortDays().format(date);
}

/** A source by its name; words of a report as they stand, without the report's id before them. */
export function sourceInWords(id: string, names: Register): string {
  const { name, registered } = nameOf(names.sources, id);
  if (registered) return name;
  if (id.startsWith("report:")) return strings.claim.noPublisher;
  const cut = id.indexOf(": ");
  return withCodes(cut > 0 ? id.slice(cut + 2) : id);
}

/** Foreign words set apart for drawings, whose text knows no elements: what stands beside them keeps its own direction. */
export function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}

const moments = perLocale((tag) => new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeStyle: "short" }));

/** A moment of the reader's own clock in words. */
export function momentInWords(iso: string): string {
  return moments().format(new Date(iso));
}

/** Stretches of days that were put into words: each costs more than the rest of its line. */
const stretches = perLocale(() => new Map<string, string>());

/** Two days, both included, in words. */
export function daysInWords(start: string, end: string): string {
  const known = stretches().get(`${start} ${end}`) ?? formatDays(start, end);
  stretches().set(`${start} ${end}`, known);
  return known;
}

function formatDays(start: string, end: string): string {
  const [from, to] = [new Date(`${start}T00:00:00Z`), new Date(`${end}T00:00:00Z`)];
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime())) return `${start} – ${end}`;
  return start === end ? longDays().format(from) : longDays().formatRange(from, to);
}

/** A language code in words. */
export function languageInWords(code: string): string {
  try {
    return languages().of(code) ?? code;
  } catch {
    return code;
  }
}

function fractionInWords(value: number): string | null {
  const hit = strings.quantity.fractions.find(([fraction]) => Math.abs(fraction - value) < 0.005);
  return hit ? hit[1] : null;
}

/** A quantity in words, its bound first: "at least 80% of East Aleppo". */
export function quantityInWords(quantity: Quantity, names: Register): string {
  const { value, max, unit, of } = quantity;
  const share = unit === "percent" || unit === "fraction";
  const one = (n: number): string => {
    if (unit === "percent") return strings.quantity.percent(number(n));
    if (unit === "fraction") return fractionInWords(n) ?? strings.quantity.percent(number(n * 100));
    return number(n);
  };
  const vague = quantity.bound === "vague" ? strings.quantity.vague.find(([from, to]) => from === value && to === max) : undefined;
  if (vague && max !== null) {
    const people = unit === "people" && of !== null ? countedName(of, names) : thingInWords(unit);
    return strings.quantity.vagueOf(vague[2], people, strings.quantity.range(one(value), one(max)));
  }
  const amount = strings.bound[quantity.bound](max === null ? one(value) : strings.quantity.range(one(value), one(max)));
  const counted = of === null ? null : countedName(of, names);
  const thing = thingInWords(unit);
  if (share) return counted === null ? amount : strings.quantity.of(amount, counted);
  if (counted === null) return strings.quantity.things(amount, thing);
  // People are counted as what they are: "8 killed", "4,000 civilians".
  return unit === "people"
    ? strings.quantity.things(amount, counted)
    : strings.quantity.of(strings.quantity.things(amount, thing), counted);
}

/** A unit, or a kind of people: by its word, else by its id with the hyphens opened. */
export function thingInWords(id: string): string {
  return Object.hasOwn(strings.countedThings, id) ? (strings.countedThings[id] ?? id) : id.replaceAll("-", " ");
}

function countedName(of: string, names: Register): string {
  const place = nameOf(names.places, of);
  return place.registered ? place.name : thingInWords(of);
}

/** A number of bytes in words. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return strings.bytes.one(number(bytes));
  if (bytes < 1_000_000) return strings.bytes.thousand(number(Math.round(bytes / 100) / 10));
  return strings.bytes.million(number(Math.round(bytes / 100_000) / 10));
}

const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ckb", "ks"]);

/** Direction of a language's script; `auto` lets the text itself decide when the language isn't known. */
export function directionOf(language: string | null | undefined): "rtl" | "ltr" | "auto" {
  if (!language) return "auto";
  return RIGHT_TO_LEFT.has(language.slice(0, 3).replace(/[^a-z].*$/, "")) ? "rtl" : "ltr";
}
