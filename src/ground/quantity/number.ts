// Digits and number words at a token → one number, by composition (hundreds, scales, « and ») and never by looking back.
import { FLAG, KIND, type Tokens } from "../../language/tokens.ts";
import { addPhrase, createPhraseTree, type PhraseNode, type Words } from "../phrase-table.ts";
import type { NumberWords } from "./schema.ts";

/** A number that was read; `to` is the token behind it. */
export interface NumberRead {
  readonly to: number;
  readonly value: number;
  /** Written in digits, at least in part. */
  readonly digits: boolean;
  /** A lone word that is an article as well (« une »): counts only when something around it says so. */
  readonly weak: boolean;
  /** A lone word for one that may be a pronoun. */
  readonly one: boolean;
  /** Last scale multiplied by: 1 when none. */
  readonly scale: number;
}

type Word =
  | {
      readonly is: "add";
      readonly value: number;
      readonly teens: boolean;
      readonly one: boolean;
      readonly notAfter: ReadonlySet<string> | null;
    }
  | { readonly is: "article" }
  | { readonly is: "times"; readonly value: number; readonly alone: boolean }
  | { readonly is: "scale"; readonly value: number; readonly alone: boolean }
  | { readonly is: "attached"; readonly value: number }
  | { readonly is: "and" }
  | { readonly is: "point" }
  | { readonly is: "half" };

/** Reads numbers of one language. */
export interface NumberReader {
  /** Whether a number may begin with this folded form. */
  begins(form: string): boolean;
  /** All forms with which one may begin. */
  readonly forms: Iterable<string>;
  /** The number that begins at a token and ends before `limit`, or null. */
  read(tokens: Tokens, at: number, limit: number): NumberRead | null;
}

/**
 * Value of a number written in digits, by the shape of its separators: three digits behind each of them make thousands, anything else
 * behind a single one makes decimals. NaN when it is no number (a date, an address).
 */
export function digitsValue(form: string, beforeScale: boolean): number {
  let dots = 0;
  let commas = 0;
  let last = -1;
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (code === 46) dots++;
    else if (code === 44) commas++;
    else if (code < 48 || code > 57) return Number.NaN;
    else continue;
    last = i;
  }
  if (last < 0) return form.length > 15 ? Number.NaN : Number(form);
  const tail = form.length - last - 1;
  if (dots + commas === 1) {
    const leading = last > 0 && last <= 3 && !(last === 1 && form[0] === "0");
    if (tail === 3 && leading && !beforeScale) return Number(form.slice(0, last) + form.slice(last + 1));
    return Number(`${form.slice(0, last)}.${form.slice(last + 1)}`);
  }
  // Several separators: groups of three, the last sign decimal when it differs from the others and stands once.
  const lastSign = form.charCodeAt(last);
  const decimal = dots > 0 && commas > 0 && (lastSign === 46 ? dots : commas) === 1;
  let whole = "";
  let run = 0;
  const end = decimal ? last : form.length;
  for (let i = 0; i < end; i++) {
    const code = form.charCodeAt(i);
    if (code === 46 || code === 44) {
      if (decimal && code === lastSign) return Number.NaN;
      if (whole === "" || (whole.length > run ? run !== 3 : run > 3)) return Number.NaN;
      run = 0;
    } else {
      whole += form[i];
      run++;
    }
  }
  if (run !== 3) return Number.NaN;
  return decimal ? Number(`${whole}.${form.slice(last + 1)}`) : Number(whole);
}

/** Builds the number reader of a language. */
export function createNumberReader(words: NumberWords, lexicon: Words): NumberReader {
  const { folder } = lexicon;
  const root: PhraseNode<Word> = createPhraseTree();
  const fold = (list: readonly string[]): Set<string> => new Set(list.map((w) => folder.fold(w)));
  const teens = fold(words.teens);
  const alone = fold(words.alone);
  const ones = fold(words.one);
  const articleForms = fold(words.article);
  const articles = fold(words.articles);
  const notAfter = new Map(Object.entries(words.notAfter).map(([before, list]) => [folder.fold(before), fold(list)]));
  const barredBefore = (form: string): ReadonlySet<string> | null => {
    const out = new Set<string>();
    for (const [before, list] of notAfter) if (list.has(form)) out.add(before);
    return out.size > 0 ? out : null;
  };
  for (const [value, list] of Object.entries(words.add)) {
    for (const w of list) {
      const form = folder.fold(w);
      addPhrase(root, w, folder, {
        is: "add",
        value: Number(value),
        teens: teens.has(form),
        one: ones.has(form),
        notAfter: barredBefore(form),
      });
    }
  }
  for (const w of words.article) addPhrase<Word>(root, w, folder, { is: "article" });
  for (const w of words.hundred) addPhrase<Word>(root, w, folder, { is: "times", value: 100, alone: alone.has(folder.fold(w)) });
  for (const [value, list] of Object.entries(words.scale))
    for (const w of list) addPhrase<Word>(root, w, folder, { is: "scale", value: Number(value), alone: alone.has(folder.fold(w)) });
  for (const [value, list] of Object.entries(words.attached))
    for (const w of list) addPhrase<Word>(root, w, folder, { is: "attached", value: Number(value) });
  for (const w of words.and) addPhrase<Word>(root, w, folder, { is: "and" });
  for (const w of words.point) addPhrase<Word>(root, w, folder, { is: "point" });
  for (const w of words.half) addPhrase<Word>(root, w, folder, { is: "half" });

  const begins = lexicon.watch((form) => root.next?.has(form) === true);
  // What the last look-up found; kept here instead of in an object so that looking costs no allocation.
  let word: Word | null = null;
  let wordTo = 0;
  function look(tokens: Tokens, at: number, limit: number, is: Word["is"] | "value"): boolean {
    word = null;
    if (at >= limit || ((tokens.begins[at] as number) & begins) === 0) return false;
    let node: PhraseNode<Word> | undefined = root;
    for (let i = at; i < limit; i++) {
      node = node.next?.get(tokens.form[i] as string);
      if (node === undefined) break;
      if (node.hits !== null) {
        for (const hit of node.hits) {
          if (hit.is === is || (is === "value" && (hit.is === "add" || hit.is === "times" || hit.is === "article"))) {
            if (hit.is === "article" && word !== null && wordTo === i + 1) continue; // « un » is a number first
            word = hit;
            wordTo = i + 1;
          }
        }
      }
    }
    return word !== null;
  }

  const skipArticle = (tokens: Tokens, at: number, limit: number): number =>
    at + 1 < limit && articles.size > 0 && articles.has(tokens.form[at] as string) ? at + 1 : at;

  // A group is what may stand before a scale: digits, or words below a thousand.
  let groupTo = 0;
  let groupDigits = false;
  let groupArticle = false;
  let groupWords = 0;
  /** A word above 999 (a dual of a scale): nothing multiplies it. */
  let groupWhole = false;
  function group(tokens: Tokens, at: number, limit: number): number {
    groupDigits = false;
    groupArticle = false;
    groupWhole = false;
    groupWords = 0;
    if (at >= limit) return -1;
    if (tokens.kind[at] === KIND.number) {
      groupDigits = true;
      groupTo = at + 1;
      groupWords = 1;
      const scaled = at + 1 < limit && (look(tokens, at + 1, limit, "scale") || attached(tokens, at + 1, limit));
      const value = digitsValue(tokens.form[at] as string, scaled);
      return Number.isNaN(value) ? -1 : value;
    }
    let value = -1;
    let carry = false; // the last word was one behind which 10–19 may stand
    let i = at;
    while (i < limit) {
      let k = i;
      let joined = false;
      if (value >= 0 && look(tokens, i, limit, "and")) {
        joined = true;
        k = skipArticle(tokens, wordTo, limit);
      }
      if (!look(tokens, k, limit, "value")) break;
      const hit = word as unknown as Word;
      const to = wordTo;
      if (hit.is === "article") {
        if (value >= 0) break;
        if (!look(tokens, to, limit, "times") && !look(tokens, to, limit, "scale")) {
          groupArticle = true;
          groupTo = to;
          groupWords = 1;
          return 1;
        }
        value = 1;
      } else if (hit.is === "times") {
        if (joined) break;
        if (value < 0) {
          if (!hit.alone) break;
          value = hit.value;
        } else if (value > 0 && value < 100 && value % 10 !== 0) value *= hit.value;
        else break;
        carry = false;
        groupArticle = false;
      } else if (hit.is === "add") {
        const v = hit.value;
        if (value < 0) {
          if (k > 0 && hit.notAfter?.has(tokens.form[k - 1] as string)) break;
          value = v;
          groupArticle = articleForms.has(tokens.form[k] as string);
          if (v >= 1000) {
            groupWhole = true;
            groupWords++;
            groupTo = to;
            return v;
          }
        } else {
          const rest = value % 100;
          if (words.andNeeded && !joined) break;
          if (joined && words.join === "tens" && !((v === 1 || v === 11) && rest >= 20)) break;
          if (joined && words.join === "hundreds" && !(value >= 100 && rest === 0)) break;
          let fits = false;
          if (v < 10) fits = value > 0 && value % 10 === 0 && rest !== 10;
          else if (v < 20) fits = (rest === 0 && value >= 100) || (carry && rest >= 20 && rest % 10 === 0);
          else if (v < 100) fits = (rest === 0 && value >= 100) || (words.unitsFirst && joined && rest > 0 && rest < 10);
          if (!fits) break;
          // « a hundred and two hundred » is two numbers.
          if (value >= 100 && look(tokens, to, limit, "times")) break;
          value += v;
          groupArticle = false;
        }
        carry = hit.teens;
      }
      groupWords++;
      groupTo = to;
      i = to;
    }
    return value;
  }

  function attached(tokens: Tokens, at: number, limit: number): boolean {
    return at < limit && ((tokens.flags[at] as number) & (FLAG.space | FLAG.hyphen)) === 0 && look(tokens, at, limit, "attached");
  }

  function read(tokens: Tokens, at: number, limit: number): NumberRead | null {
    let total = 0;
    let lastScale = Number.POSITIVE_INFINITY;
    let scale = 1;
    let to = at;
    let digits = false;
    let count = 0;
    let weak = false;
    let one = false;
    let i = at;
    for (;;) {
      let value: number;
      let ahead: number;
      let whole = false;
      if (count > 0) {
        const joined = look(tokens, i, limit, "and");
        if (!joined && words.andNeeded) break;
        if (joined) i = skipArticle(tokens, wordTo, limit);
        if (joined && words.join === "tens") break;
        value = group(tokens, i, limit);
        if (value < 0 && joined && look(tokens, i, limit, "scale") && (word as unknown as { alone: boolean }).alone) {
          value = 1; // « a million and a thousand »
          groupTo = i;
          groupDigits = false;
        }
        if (value < 0 || (groupArticle && !joined) || (groupDigits && !(joined && words.andDigits))) break;
        ahead = groupTo;
        whole = groupWhole;
        const more = !whole && look(tokens, ahead, limit, "scale") ? (word as unknown as { value: number }).value : 1;
        if (value * more >= lastScale || value === 0) break;
        // « between a thousand and two » stays apart when the second is no smaller part; digits must fill the gap below the scale.
        digits ||= groupDigits;
      } else {
        value = group(tokens, i, limit);
        if (value < 0) {
          if (!look(tokens, i, limit, "scale") || !(word as unknown as { alone: boolean }).alone) return null;
          value = 1;
          ahead = i;
        } else {
          ahead = groupTo;
          whole = groupWhole;
          digits = groupDigits;
          weak = groupArticle;
          one = value === 1 && !groupDigits && groupWords === 1 && ones.has(tokens.form[at] as string);
        }
      }
      count++;
      if (!weak && !whole && look(tokens, ahead, limit, "half") && look(tokens, wordTo, limit, "scale")) {
        value += 0.5; // « two and a half million »
        look(tokens, ahead, limit, "half");
        ahead = wordTo;
      }
      let factor = 1;
      let scaled = false;
      if (!whole) {
        while (look(tokens, ahead, limit, "scale") || (digits && attached(tokens, ahead, limit))) {
          factor *= (word as unknown as { value: number }).value;
          ahead = wordTo;
          scaled = true;
          if (factor > 1e12) return null;
        }
      } else if (whole) {
        factor = value >= 1_000_000 ? 1_000_000 : 1000;
        value /= factor;
        scaled = true;
      }
      if (count > 1 && factor >= lastScale) break;
      total += value * factor;
      to = ahead;
      i = ahead;
      if (scaled) {
        one = false;
        weak = false;
        lastScale = factor;
        scale = factor;
        if (look(tokens, ahead, limit, "half")) {
          total += factor / 2;
          to = wordTo;
          // « a million and a half million » in languages that name the scale again
          const again = skipArticle(tokens, to, limit);
          if (look(tokens, again, limit, "scale") && (word as unknown as { value: number }).value === factor) to = wordTo;
          break;
        }
        continue;
      }
      if (!weak) {
        if (look(tokens, ahead, limit, "half")) {
          total += 0.5;
          to = wordTo;
          one = false;
        } else if (count === 1 && look(tokens, ahead, limit, "point")) {
          const at = wordTo;
          const part = group(tokens, at, limit);
          if (part >= 0 && !groupArticle) {
            let text = String(part);
            let k = groupTo;
            // « three point one four »
            while (part < 10 && k < limit) {
              const next = group(tokens, k, limit);
              if (next < 0 || next > 9 || groupArticle) break;
              text += String(next);
              k = groupTo;
            }
            total = Number(`${total}.${text}`);
            to = k;
            one = false;
            while (look(tokens, to, limit, "scale")) {
              total *= (word as unknown as { value: number }).value;
              scale = (word as unknown as { value: number }).value;
              to = wordTo;
            }
          }
        }
      }
      break;
    }
    // Multiplying by decimals leaves dust behind the point.
    return { to, value: Math.round(total * 1e6) / 1e6, digits, weak, one, scale };
  }

  return { begins: (form) => root.next?.has(form) ?? false, forms: [...(root.next?.keys() ?? [])], read };
}
