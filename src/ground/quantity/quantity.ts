// Tokens → numbers with their bounds: counts, shares and ranges, and the numbers that are no quantity.
import type { FoundNumber, FoundTime } from "../../language/found.ts";
import { BIT } from "../../language/tags.ts";
import { FLAG, KIND, type Tokens } from "../../language/tokens.ts";
import type { Bound } from "../../model.ts";
import { addPhrase, createPhraseTree, type Fold, type PhraseNode, sentenceLimit, tokenForms, type Words } from "../phrase-table.ts";
import { createNumberReader, type NumberRead } from "./number.ts";
import type { QuantityResource } from "./schema.ts";

/** Finds the numbers in a text; those inside `times` are left to them. */
export type QuantityReader = (tokens: Tokens, times?: readonly FoundTime[]) => FoundNumber[];

const HALVES = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
]);
const COMMAS = new Set([",", "،"]);
const FRACTIONS = new Set(HALVES.keys());
/** How far a number reaches: approximator, number, percent sign. */
const REACH = 24;
/** How many tokens behind a number a bound may stand (« 17 shells at least »). */
const TAIL = 4;

type SetBound = Exclude<Bound, "vague">;
type Meaning =
  | { readonly is: "before"; readonly bound: SetBound }
  | { readonly is: "vague"; readonly value: number; readonly max: number }
  | {
      readonly is: "share";
      readonly value: number;
      readonly bound: SetBound;
      readonly unlessAfter: ReadonlySet<string>;
      readonly beforeNoun: boolean;
    }
  | { readonly is: "collective"; readonly value: number }
  | { readonly is: "part"; readonly value: number; readonly alone: boolean }
  | { readonly is: "between" }
  | { readonly is: "from" };
type After =
  | { readonly is: "after"; readonly bound: SetBound }
  | { readonly is: "percent" }
  | { readonly is: "range-and" }
  | { readonly is: "range-to" }
  | { readonly is: "range-or" }
  | { readonly is: "age" }
  | { readonly is: "half" };

/** What stands between bound and percent sign. */
interface Core {
  to: number;
  value: number;
  max: number | null;
  bound: Bound;
  share: "fraction" | null;
  kind: "number" | "range" | "vague" | "share" | "part" | "collective";
  read: NumberRead | null;
}

/** Builds the quantity reader of a language. */
export function createQuantityReader(resource: QuantityResource, words: Words): QuantityReader {
  const { folder } = words;
  const numbers = createNumberReader(resource.numbers, words);
  const fold = (list: readonly string[]): Set<string> =>
    new Set(list.flatMap((w) => tokenForms(w, folder).map((forms) => forms.at(-1) as string)));
  const starts: PhraseNode<Meaning> = createPhraseTree();
  const ends: PhraseNode<After> = createPhraseTree();
  const start = (list: readonly string[], meaning: Meaning): void => {
    for (const w of list) addPhrase(starts, w, folder, meaning);
  };
  const end = (list: readonly string[], meaning: After): void => {
    for (const w of list) addPhrase(ends, w, folder, meaning);
  };
  for (const bound of ["about", "at-least", "at-most", "exact"] as const) {
    start(resource.before[bound], { is: "before", bound });
    end(resource.after[bound], { is: "after", bound });
  }
  for (const { words, value, max } of resource.vague) start(words, { is: "vague", value, max });
  for (const { words, value, bound, unlessAfter, beforeNoun } of resource.shares)
    start(words, { is: "share", value, bound, unlessAfter: fold(unlessAfter), beforeNoun });
  for (const [value, words] of Object.entries(resource.collective)) start(words, { is: "collective", value: Number(value) });
  const partsAlone = new Set(resource.partsAlone);
  for (const [value, words] of Object.entries(resource.parts))
    for (const w of words) start([w], { is: "part", value: Number(value), alone: partsAlone.has(w) });
  start(resource.range.between, { is: "between" });
  start(resource.range.from, { is: "from" });
  end(resource.percent, { is: "percent" });
  end(resource.range.and, { is: "range-and" });
  end(resource.range.to, { is: "range-to" });
  end(resource.range.or, { is: "range-or" });
  end(resource.uses.ageAfter, { is: "age" });
  end(resource.numbers.half, { is: "half" });

  const ordinal = fold(resource.uses.ordinal);
  const ordinalWords = fold(resource.uses.ordinalWords);
  const label = backwards(resource.uses.label, folder);
  const ageBefore = backwards(resource.uses.ageBefore, folder);
  const ageUnits = fold(resource.uses.ageUnits);
  const ageLink = fold(resource.uses.ageLink);
  const yearBefore = backwards(resource.uses.yearBefore, folder);
  const yearMaybe = fold(resource.uses.yearMaybe);
  const clockAfter = fold(resource.uses.clockAfter);
  const clockLetters = fold(resource.uses.clockLetters);
  const phoneBefore = backwards(resource.uses.phoneBefore, folder);
  const change = fold(resource.range.change);
  const halves = new Map([...HALVES].map(([sign, value]) => [folder.fold(sign), value]));
  const articles = fold(resource.numbers.articles);
  const partitive = fold(resource.partitive);
  const and = fold(resource.numbers.and);
  const articleWords = fold(resource.numbers.article);
  const oneBefore = fold(resource.numbers.oneBefore);
  const oneAfter = fold(resource.numbers.oneAfter);

  const opens = words.watch((form) => starts.next?.has(form) === true);
  const closes = words.watch((form) => ends.next?.has(form) === true);
  const counts = words.watch((form) => numbers.begins(form) || FRACTIONS.has(form));
  const duals = words.watch((_, readings) => dual(readings));

  let hit: Meaning | null = null;
  let hitTo = 0;
  // All phrases at the token asked about last, which is asked about for each kind in turn.
  let seenIn: Tokens | null = null;
  let seenAt = -1;
  let seenLimit = -1;
  const seen: Meaning[] = [];
  const seenTo: number[] = [];
  let seenCount = 0;
  /** Longest phrase of a kind at a token. */
  function starting(tokens: Tokens, at: number, limit: number, is: Meaning["is"]): boolean {
    hit = null;
    if (at >= limit || ((tokens.begins[at] as number) & opens) === 0) return false;
    if (at !== seenAt || limit !== seenLimit || tokens !== seenIn) {
      seenIn = tokens;
      seenAt = at;
      seenLimit = limit;
      seenCount = 0;
      let node: PhraseNode<Meaning> | undefined = starts;
      for (let i = at; i < limit; i++) {
        node = node.next?.get(tokens.form[i] as string);
        if (node === undefined) break;
        if (node.hits === null) continue;
        for (const meaning of node.hits) {
          seen[seenCount] = meaning;
          seenTo[seenCount++] = i + 1;
        }
      }
    }
    for (let k = seenCount - 1; k >= 0; k--) {
      const meaning = seen[k] as Meaning;
      if (meaning.is !== is) continue;
      hit = meaning;
      hitTo = seenTo[k] as number;
      return true;
    }
    return false;
  }
  let ended: After | null = null;
  let endedTo = 0;
  function ending(tokens: Tokens, at: number, limit: number, is: After["is"]): boolean {
    ended = null;
    if (at >= limit || ((tokens.begins[at] as number) & closes) === 0) return false;
    let node: PhraseNode<After> | undefined = ends;
    for (let i = at; i < limit; i++) {
      node = node.next?.get(tokens.form[i] as string);
      if (node === undefined) break;
      if (node.hits !== null) {
        for (const meaning of node.hits) {
          if (meaning.is === is) {
            ended = meaning;
            endedTo = i + 1;
          }
        }
      }
    }
    return ended !== null;
  }

  const skip = (tokens: Tokens, at: number, limit: number): number =>
    at + 1 < limit && articles.has(tokens.form[at] as string) ? at + 1 : at;
  const form = (tokens: Tokens, at: number): string => (at >= 0 && at < tokens.count ? (tokens.form[at] as string) : "");
  const spaced = (tokens: Tokens, at: number): boolean => ((tokens.flags[at] as number) & FLAG.space) !== 0;
  const hyphened = (tokens: Tokens, at: number): boolean => at < tokens.count && ((tokens.flags[at] as number) & FLAG.hyphen) !== 0;
  const nominal = (tokens: Tokens, at: number): boolean =>
    at < tokens.count &&
    tokens.kind[at] === KIND.word &&
    (tokens.readings[at] as Tokens["readings"][number]).some(({ entry }) => entry.cat === "noun" || entry.cat === "adj");

  /** The number or share itself, without bound or percent. */
  function core(tokens: Tokens, at: number, limit: number): Core | null {
    if (starting(tokens, at, limit, "vague")) {
      const { value, max } = hit as unknown as { value: number; max: number };
      const read = numbers.read(tokens, at, limit);
      if (read === null || read.to <= hitTo) return { to: hitTo, value, max, bound: "vague", share: null, kind: "vague", read: null };
    }
    if (starting(tokens, at, limit, "share")) {
      const { value, bound, unlessAfter, beforeNoun } = hit as unknown as {
        value: number;
        bound: SetBound;
        unlessAfter: ReadonlySet<string>;
        beforeNoun: boolean;
      };
      const to = hitTo;
      if (!(at > 0 && unlessAfter.has(form(tokens, at - 1))) && (!beforeNoun || nominal(tokens, to)))
        return { to, value, max: null, bound, share: "fraction", kind: "share", read: null };
    }
    const read = numbers.read(tokens, at, limit);
    const behind = read === null ? at : read.to;
    if (read?.digits === true) {
      const parted = digitParts(tokens, at, limit, read);
      if (parted !== null) return parted;
    }
    // « three quarters », « a third », « half »
    if (
      (read === null || (read.value >= 1 && read.value < 100 && Number.isInteger(read.value))) &&
      starting(tokens, behind, limit, "part")
    ) {
      const { value, alone } = hit as unknown as { value: number; alone: boolean };
      const numerator = read?.value ?? 1;
      if ((read !== null || alone) && numerator <= value && (read === null || !read.digits)) {
        const to = hitTo;
        // « half a million », « un quart de million »
        let next = to;
        while (
          next < limit &&
          next - to < 2 &&
          (articles.has(form(tokens, next)) || articleWords.has(form(tokens, next)) || ageLink.has(form(tokens, next)))
        )
          next++;
        for (const from of next > to ? [next, to] : [to]) {
          const scale = numbers.read(tokens, from, limit);
          const many = scale === null && from > to ? numbers.read(tokens, from - 1, limit) : scale;
          if (many !== null && !many.digits && many.value === many.scale && many.scale >= 1000) {
            return { to: many.to, value: (numerator / value) * many.value, max: null, bound: "about", share: null, kind: "part", read };
          }
          if (starting(tokens, from, limit, "collective")) {
            return {
              to: hitTo,
              value: Math.round((numerator / value) * (hit as unknown as { value: number }).value),
              max: null,
              bound: "about",
              share: null,
              kind: "part",
              read,
            };
          }
        }
        const scale = bareScale(tokens, to, limit);
        if (scale > 0)
          return { to: scaleTo, value: (numerator / value) * scale, max: null, bound: "about", share: null, kind: "part", read };
        // « a third soldier » is the next one
        if (!(read?.weak === true && nominal(tokens, to)))
          return { to, value: round(numerator / value), max: null, bound: "exact", share: "fraction", kind: "part", read };
      }
    }
    // « une trentaine », « two dozen », « une douzaine de milliers » is vague above
    if (starting(tokens, behind, limit, "collective")) {
      const { value } = hit as unknown as { value: number };
      let to = hitTo;
      let many = (read === null ? 1 : read.value) * value;
      const scale = bareScale(tokens, to, limit);
      if (scale > 0) {
        many *= scale;
        to = scaleTo;
      }
      return { to, value: many, max: null, bound: "about", share: null, kind: "collective", read };
    }
    if (read === null) return null;
    return { to: read.to, value: read.value, max: null, bound: "exact", share: null, kind: "number", read };
  }

  /** « 4½ », « 2/3 of the city ». */
  function digitParts(tokens: Tokens, at: number, limit: number, read: NumberRead): Core | null {
    const sign = form(tokens, read.to);
    const mixed = halves.get(sign);
    if (read.to < limit && mixed !== undefined && !spaced(tokens, read.to))
      return { to: read.to + 1, value: read.value + mixed, max: null, bound: "exact", share: null, kind: "number", read };
    const below = read.to + 1;
    if (sign !== "/" || below >= limit || tokens.kind[below] !== KIND.number || spaced(tokens, read.to) || spaced(tokens, below))
      return null;
    const whole = Number(form(tokens, below));
    if (
      read.to !== at + 1 ||
      !partitive.has(form(tokens, below + 1)) ||
      !(whole >= 2 && whole <= 10 && read.value >= 1 && read.value < whole)
    )
      return null;
    return { to: below + 1, value: round(read.value / whole), max: null, bound: "exact", share: "fraction", kind: "part", read };
  }

  let scaleTo = 0;
  /** A scale word right behind, with a link and without a number of its own (« de milliers »). */
  function bareScale(tokens: Tokens, at: number, limit: number): number {
    let from = at;
    while (from < limit && from - at < 2 && (ageLink.has(form(tokens, from)) || articles.has(form(tokens, from)))) from++;
    const word = scaleWords.get(form(tokens, from));
    if (word === undefined || from >= limit) return 0;
    scaleTo = from + 1;
    return word;
  }
  const scaleWords = new Map<string, number>();
  for (const [value, words] of Object.entries(resource.numbers.scale))
    for (const w of words)
      for (const forms of tokenForms(w, folder)) if (forms.length === 1) scaleWords.set(forms[0] as string, Number(value));

  /** A second number makes a range of two: « 80 to 95 », « two or three ». */
  function range(tokens: Tokens, first: Core, limit: number, opened: "between" | "from" | null): boolean {
    if (first.kind === "collective" && opened === "between") return dozens(tokens, first, limit);
    if (first.kind !== "number" || first.share !== null || first.read === null) return false;
    let at = first.to;
    if (ending(tokens, at, limit, "percent")) at = endedTo;
    let next = -1;
    let or = false;
    if (opened === "between") {
      if (ending(tokens, at, limit, "range-and")) next = endedTo;
    } else if (ending(tokens, at, limit, "range-to")) next = endedTo;
    else if (hyphened(tokens, at) && tokens.kind[at] === KIND.number) next = at;
    else if (dash(tokens, at, limit)) next = at + 1;
    else if (opened === null && ending(tokens, at, limit, "range-or")) {
      next = endedTo;
      or = true;
    }
    // « between 80 people and 95 »
    if (next < 0 && opened === "between" && tokens.kind[at] === KIND.word && ending(tokens, at + 1, limit, "range-and")) next = endedTo;
    if (next < 0) return false;
    next = skip(tokens, next, limit);
    const second = numbers.read(tokens, next, limit);
    if (second === null || second.weak) return false;
    let low = first.value;
    if (first.read.scale === 1 && second.scale > 1 && low < second.value / second.scale) low *= second.scale;
    // « 2 to 3,000 »
    else if (!or && second.digits && second.value >= 1000 && second.value % 1000 === 0 && low < second.value / 1000) low *= 1000;
    if (second.value <= low || (or && (second.value > low * 3 || first.read.weak))) return false;
    if (opened === null && !or && first.read.digits !== second.digits) return false;
    // a third in the chain is a telephone number or a date
    if (hyphened(tokens, second.to) && tokens.kind[second.to] === KIND.number) return false;
    first.value = low;
    first.max = second.value;
    first.bound = "about";
    first.to = second.to;
    first.kind = "range";
    return true;
  }

  /** « between a score and two dozen ». */
  function dozens(tokens: Tokens, first: Core, limit: number): boolean {
    if (!ending(tokens, first.to, limit, "range-and")) return false;
    const second = core(tokens, endedTo, limit);
    if (second === null || second.kind !== "collective" || second.value <= first.value) return false;
    first.max = second.value;
    first.to = second.to;
    first.kind = "range";
    return true;
  }

  const dash = (tokens: Tokens, at: number, limit: number): boolean =>
    at + 1 < limit &&
    tokens.kind[at] === KIND.punct &&
    (tokens.form[at] === "–" || tokens.form[at] === "—" || tokens.form[at] === "-") &&
    !spaced(tokens, at) &&
    !spaced(tokens, at + 1) &&
    tokens.kind[at + 1] === KIND.number;

  function changed(tokens: Tokens, at: number): boolean {
    for (let i = at - 1; i >= 0 && i >= at - 8 && tokens.kind[i] !== KIND.punct; i--) if (change.has(tokens.form[i] as string)) return true;
    return false;
  }

  /** A use that makes the number no quantity; may take further tokens (`to`). */
  let useTo = 0;
  function use(tokens: Tokens, from: number, found: Core, limit: number): FoundNumber["use"] {
    const { to } = found;
    useTo = to;
    const read = found.read;
    if (read === null || found.kind !== "number") return "count";
    const written = form(tokens, from);
    const single = to === from + 1 && read.digits;
    const before = form(tokens, from - 1);
    if (single) {
      const next = to < tokens.count && tokens.kind[to] !== KIND.punct;
      const attached = next && !spaced(tokens, to) && !hyphened(tokens, to) && ((tokens.flags[to] as number) & FLAG.line) === 0;
      const after = form(tokens, to);
      if (attached && tokens.kind[to] === KIND.word && ordinal.has(after)) {
        useTo = to + 1;
        return "ordinal";
      }
      if (hyphened(tokens, to) && ordinal.has(after)) return "ordinal";
      // 14:30, 14h30
      if (after === ":" && !spaced(tokens, to) && to + 1 < limit && tokens.kind[to + 1] === KIND.number && !spaced(tokens, to + 1)) {
        useTo = to + 2;
        while (form(tokens, useTo) === ":" && tokens.kind[useTo + 1] === KIND.number && !spaced(tokens, useTo + 1)) useTo += 2;
        return "clock";
      }
      if (attached && clockLetters.size > 0 && clockLetters.has(after.slice(0, 1)) && digitsFrom(after, 1)) {
        useTo = to + 1;
        return "clock";
      }
      if (clockAfter.has(after)) return "clock";
      // « the girl, 12, was »
      if (COMMAS.has(before) && COMMAS.has(after) && found.value > 0 && found.value < 110 && from >= 2 && named(tokens, from - 2))
        return "age";
      // chains of digits: telephone, date, address
      const chain = chained(tokens, from, limit);
      if (chain > 0) {
        useTo = chain;
        return "phone";
      }
      if (
        before === "+" ||
        follows(phoneBefore, tokens, from) ||
        (written.length >= 2 && written[0] === "0" && written.charCodeAt(1) >= 48 && written.charCodeAt(1) <= 57)
      )
        return before === "+" || written.length >= 7 || follows(phoneBefore, tokens, from) ? "phone" : "label";
      if (from > 0 && hyphened(tokens, from) && tokens.kind[from - 1] === KIND.word) return "label";
      if (follows(label, tokens, from) || (before === "." && !spaced(tokens, from - 1) && follows(label, tokens, from - 1))) return "label";
      if (
        attached &&
        tokens.kind[to] === KIND.word &&
        after.length <= 2 &&
        !clockLetters.has(after) &&
        tokens.readings[to]?.length === 0 &&
        !units.has(after)
      )
        return "label";
      if (
        written.length === 4 &&
        (tokens.end[from] as number) - (tokens.start[from] as number) === 4 &&
        found.value >= 1900 &&
        found.value < 2100
      ) {
        if (follows(yearBefore, tokens, from)) return "year";
        if (yearMaybe.has(before) && !nominal(tokens, skip(tokens, to, limit))) return "year";
      }
    }
    if (follows(ageBefore, tokens, from)) return "age";
    if (ending(tokens, to, limit, "age")) return "age";
    // « a child of nine years »
    if (ageUnits.has(form(tokens, to)) && ageLink.has(before) && from >= 2 && person(tokens, from - 2)) return "age";
    if (!read.weak && follows(label, tokens, from)) return "label";
    return "count";
  }
  /** A person stands here: a noun for one, or a name. */
  const named = (tokens: Tokens, at: number): boolean =>
    tokens.kind[at] === KIND.word && (person(tokens, at) || (((tokens.flags[at] as number) & FLAG.capital) !== 0 && !nominal(tokens, at)));
  const units = new Set(["km", "m", "cm", "mm", "kg", "g", "t", "ha"].map((u) => folder.fold(u)));

  const person = (tokens: Tokens, at: number): boolean =>
    (tokens.readings[at] as Tokens["readings"][number]).some(({ entry }) => entry.unit === "people" || entry.classes.has("person"));

  function digitsFrom(text: string, at: number): boolean {
    for (let i = at; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code < 48 || code > 57) return false;
    }
    return text.length > at;
  }

  /** End of a chain of three or more numbers tied by hyphens, slashes or dots; 0 when there is none. */
  function chained(tokens: Tokens, at: number, limit: number): number {
    let links = 0;
    let i = at + 1;
    while (i < limit) {
      if (hyphened(tokens, i) && tokens.kind[i] === KIND.number) i++;
      else if (
        i + 1 < limit &&
        (tokens.form[i] === "/" || tokens.form[i] === "." || tokens.form[i] === "-") &&
        !spaced(tokens, i) &&
        tokens.kind[i + 1] === KIND.number &&
        !spaced(tokens, i + 1)
      )
        i += 2;
      else if (
        tokens.kind[i] === KIND.number &&
        (tokens.form[i] as string).length <= 4 &&
        spaced(tokens, i) &&
        ((tokens.form[at] as string).startsWith("0") || form(tokens, at - 1) === "+")
      )
        i++;
      else break;
      links++;
    }
    // « 9/11 », « 24/7 » name something
    const pair = links === 1 && form(tokens, at + 1) === "/" && !hyphened(tokens, at + 1);
    return links >= 2 || pair ? i : 0;
  }

  return (tokens, times = []) => {
    const out: FoundNumber[] = [];
    const { count, kind, begins: bits } = tokens;
    let t = 0;
    let i = 0;
    while (i < count) {
      if (kind[i] !== KIND.number) {
        const bit = bits[i] as number;
        if ((bit & (opens | counts | duals)) === 0 || (kind[i] === KIND.punct && (bit & opens) === 0 && !FRACTIONS.has(form(tokens, i)))) {
          i++;
          continue;
        }
        if (kind[i] === KIND.word && (bit & (opens | counts)) === 0) {
          i = pair(tokens, i, out);
          continue;
        }
      }
      while (t < times.length && (times[t] as FoundTime).to <= i) t++;
      const time = times[t];
      if (time !== undefined && time.from <= i) {
        i = time.to;
        continue;
      }
      const limit = sentenceLimit(tokens, i, REACH);
      const to = at(tokens, i, limit, out);
      if (to < 0) {
        if (((bits[i] as number) & duals) !== 0) i = pair(tokens, i, out);
        else i++;
      } else {
        const made = out.at(-1);
        if (made !== undefined && made.from === i && time !== undefined && time.from < made.to) out.pop();
        i = Math.max(to, i + 1);
      }
    }
    return out;
  };

  function pair(tokens: Tokens, i: number, out: FoundNumber[]): number {
    const before = out.at(-1);
    if (before !== undefined && before.to === i) return i + 1;
    const limit = sentenceLimit(tokens, i, 8);
    let max: number | null = null;
    let to = i + 1;
    let value = 2;
    if (ending(tokens, to, limit, "half")) {
      value = 2.5; // « two kilometres and a half »
      to = endedTo;
    } else if (ending(tokens, to, limit, "range-or")) {
      const second = numbers.read(tokens, endedTo, limit);
      if (second !== null && second.value > 2 && second.value <= 4) {
        max = second.value;
        to = second.to;
      }
    }
    let bound: Bound = max === null ? "exact" : "about";
    const tail = after(tokens, to, sentenceLimit(tokens, i, 10));
    if (tail !== null) bound = tail;
    out.push({ from: i, to, rule: "quantity/dual", value, max, bound, share: null, use: "count", noun: i });
    return to;
  }

  /** Reads the number that begins at a token; returns the token to go on from, or -1. */
  function at(tokens: Tokens, from: number, limit: number, out: FoundNumber[]): number {
    let j = from;
    let bound: SetBound | null = null;
    let opened: "between" | "from" | null = null;
    let prefixed = false;
    // « nearly all » is a share of its own, « about » in front of nothing
    const whole = starting(tokens, from, limit, "share") && hitTo > from + 1;
    for (let n = 0; n < 4 && !whole; n++) {
      if (starting(tokens, j, limit, "before")) {
        const given = (hit as unknown as { bound: SetBound }).bound;
        if (bound === null || bound === "about" || bound === "exact") bound = given;
        j = hitTo;
        prefixed = true;
        continue;
      }
      if (opened === null && starting(tokens, j, limit, "between")) {
        opened = "between";
        j = hitTo;
      } else if (opened === null && starting(tokens, j, limit, "from")) {
        opened = "from";
        j = hitTo;
      } else break;
    }
    let found = j < limit ? core(tokens, j, limit) : null;
    if (found === null && prefixed) {
      const bare = skip(tokens, j, limit);
      if (bare > j) {
        j = bare;
        found = core(tokens, j, limit);
      }
    }
    let begin = from;
    if (found === null && prefixed && j < limit && tokens.kind[j] === KIND.word) {
      // « more than two districts » in a language with a dual: the noun is the number
      if (((tokens.begins[j] as number) & duals) !== 0) {
        pair(tokens, j, out);
        const made = out.at(-1);
        if (made !== undefined && made.noun === j) out[out.length - 1] = { ...made, from, bound: bound ?? made.bound };
        return j + 1;
      }
      // « nearly a kilometre »: the article before was part of the phrase; what it bounds is one of the noun
      return -1;
    }
    if (found === null) return -1;
    let ranged = false;
    if (opened !== null) {
      if (opened === "from" && changed(tokens, from)) ranged = false;
      else ranged = range(tokens, found, limit, opened);
      if (!ranged) {
        // « between » and « from » were prepositions of their own
        if (!prefixed) begin = j;
        found = core(tokens, j, limit);
        if (found === null) return -1;
      }
    } else ranged = range(tokens, found, limit, null);

    // « nearly 80 % », « 80 percent »
    let share: FoundNumber["share"] = found.share;
    let to = found.to;
    if (share === null && ending(tokens, to, limit, "percent")) {
      share = "percent";
      to = endedTo;
    }
    if (
      share === null &&
      from > 0 &&
      !prefixed &&
      !spaced(tokens, from) &&
      ending(tokens, from - 1, limit, "percent") &&
      endedTo === from
    ) {
      share = "percent"; // the sign in front
      begin = from - 1;
    }
    const read = found.read;
    if (share === null && found.kind === "number" && read !== null) {
      const before = form(tokens, from - 1);
      if (read.weak && bound === null) return -1;
      if (
        read.one &&
        bound === null &&
        oneBefore.size > 0 &&
        (oneAfter.has(before) || !(nominal(tokens, to) || oneBefore.has(form(tokens, to))))
      )
        return -1;
    }
    if (found.kind === "number" && !read?.digits && ordinalWords.size > 0 && ordinalTail(tokens, from)) return to;
    const kind = share === null ? use(tokens, j, found, limit) : "count";
    if (kind !== "count") {
      if (kind === "ordinal" || kind === "phone" || kind === "clock") to = Math.max(to, useTo);
      out.push({
        from: begin,
        to,
        rule: `quantity/${kind}`,
        value: found.value,
        max: found.max,
        bound: "exact",
        share: null,
        use: kind,
        noun: -1,
      });
      return to;
    }
    let result: Bound = found.bound;
    if (bound !== null) result = found.bound === "vague" ? (bound === "about" ? "vague" : bound) : bound;
    if (ranged && bound === null) result = "about";
    let max = found.max;
    if (found.bound === "vague" && result !== "vague") max = null;
    if (bound === null || bound === "about") {
      const tail = after(tokens, to, sentenceLimit(tokens, to - 1, TAIL + 8));
      if (tail !== null && found.bound !== "vague") result = tail;
    }
    out.push({
      from: begin,
      to,
      rule: `quantity/${ranged ? "range" : found.kind}`,
      value: found.value,
      max,
      bound: result,
      share,
      use: "count",
      noun: -1,
    });
    return to;
  }

  /** « the twenty-first » in words: tens joined to an ordinal are none of their own. */
  function ordinalTail(tokens: Tokens, from: number): boolean {
    let k = from - 1;
    while (k >= 0 && from - k <= 3 && (articles.has(form(tokens, k)) || and.has(form(tokens, k)))) k--;
    return k >= 0 && ordinalWords.has(form(tokens, k));
  }

  /** A bound behind the number or behind what it counts, unless it opens the next number. */
  function after(tokens: Tokens, to: number, limit: number): SetBound | null {
    const reach = Math.min(limit, to + TAIL + 1);
    for (let k = to; k < reach; k++) {
      if (tokens.kind[k] === KIND.number) return null;
      if (ending(tokens, k, limit, "after")) {
        const { bound } = ended as unknown as { bound: SetBound };
        const next = skip(tokens, endedTo, limit);
        return next < limit && (tokens.kind[next] === KIND.number || numbers.read(tokens, next, limit) !== null) ? null : bound;
      }
      if (tokens.kind[k] === KIND.punct) return null;
    }
    return null;
  }
}

/** A dual noun: two of what it names. */
function dual(readings: Tokens["readings"][number]): boolean {
  for (const { entry, tags } of readings) if ((tags & BIT.d) !== 0 && entry.cat === "noun") return true;
  return false;
}

/** Phrases as a tree over tokens read from right to left. */
function backwards(phrases: readonly string[], folder: Fold): PhraseNode<true> {
  const root: PhraseNode<true> = createPhraseTree();
  for (const phrase of phrases) {
    for (const forms of tokenForms(phrase, folder)) {
      let node = root;
      for (let i = forms.length - 1; i >= 0; i--) {
        node.next ??= new Map();
        const form = forms[i] as string;
        let step = node.next.get(form);
        if (step === undefined) {
          step = { next: null, hits: null };
          node.next.set(form, step);
        }
        node = step;
      }
      node.hits = [true];
    }
  }
  return root;
}

/** Whether one of the phrases ends right before a token. */
function follows(tree: PhraseNode<true>, tokens: Tokens, at: number): boolean {
  let node: PhraseNode<true> | undefined = tree;
  for (let i = at - 1; i >= 0; i--) {
    node = node.next?.get(tokens.form[i] as string);
    if (node === undefined) return false;
    if (node.hits !== null) return true;
    if (((tokens.flags[i] as number) & FLAG.first) !== 0) return false;
  }
  return false;
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
