// New names that the words around them announced as places somewhere → the same names where nothing announces them.
import type { Found, FoundPlace } from "../../language/found.ts";
import { FLAG, KIND } from "../../language/tokens.ts";
import type { PlaceReading } from "./reading.ts";

/** Rules by which a new name is surely a place: its kind stands beside it, or an event word governs it. */
const SURE = new Set(["place.unknown.kind", "place.unknown.governed"]);

/** Classes of nouns behind which a person's name stands. */
const PERSONS = ["person", "official"];

/** All places of a report in order, those with the names that it announces elsewhere among them. */
export function withNamesAgain(reading: PlaceReading): FoundPlace[] {
  const { tokens, sense, out } = reading;
  const announced = new Map<string, { readonly forms: readonly string[]; readonly id: string }>();
  for (const { from, to, id, rule, known } of out) {
    if (known || !SURE.has(rule)) continue;
    const forms = formsOf(reading, from, to);
    const first = forms[0];
    if (first !== undefined && !announced.has(first)) announced.set(first, { forms, id });
  }
  if (announced.size === 0) return out;
  const all: FoundPlace[] = [];
  let next = 0;
  let held = 0;
  for (let t = 0; t < tokens.count; t++) {
    const place = out[next];
    if (place !== undefined && place.from <= t) {
      all.push(place);
      next++;
      t = place.to - 1;
      continue;
    }
    const name = announced.get(tokens.form[t] as string);
    // a word of the language is a name where a capital says so
    if (name === undefined || !(sense.cased(t) ? sense.capital(t) : (tokens.readings[t] as readonly unknown[]).length === 0)) continue;
    const to = t + name.forms.length;
    if (to > (place?.from ?? tokens.count) || name.forms.some((form, k) => tokens.form[t + k] !== form) || !alone(reading, t, to)) continue;
    while (held < reading.taken.length && (reading.taken[held] as Found).to <= t) held++;
    if (((reading.taken[held] as Found | undefined)?.from ?? to) < to) continue;
    all.push({ from: t, to, rule: "place.unknown.again", id: name.id, known: false, others: [], certain: false });
    t = to - 1;
  }
  return all;
}

/** No other name's word and no person's title stands beside it. */
function alone({ sense, tokens }: PlaceReading, from: number, to: number): boolean {
  const named = (t: number): boolean =>
    tokens.kind[t] === KIND.word && sense.cased(t) && sense.capital(t) && (tokens.readings[t] as readonly unknown[]).length === 0;
  const begins = ((tokens.flags[from] as number) & FLAG.first) !== 0;
  const ends = to >= tokens.count || ((tokens.flags[to] as number) & FLAG.first) !== 0;
  if ((!begins && named(from - 1)) || (!ends && named(to))) return false;
  return !sense.has(sense.before(from), ({ entry }) => PERSONS.some((name) => entry.classes.has(name)));
}

function formsOf({ tokens, sense }: PlaceReading, from: number, to: number): string[] {
  let at = from;
  while (at < to && sense.cutter.isNameArticle(tokens, at)) at++;
  const forms: string[] = [];
  for (let t = at; t < to; t++) forms.push(tokens.form[t] as string);
  return forms;
}
