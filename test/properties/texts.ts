// Texts that nobody would write: a language's own words among every kind of character, so that rules fire in bad company.
import fc from "fast-check";
import type { CompiledEntry } from "../../src/language/entries.ts";
import { unshelve } from "../../src/language/shelves.ts";
import { readExamples } from "../../src/lint/examples.ts";
import type { World } from "../../src/model.ts";
import { loadLanguages } from "../../src/resources.ts";

const SEPARATORS = ["", " ", " ", " ", "\u00a0", "\u202f", "\t", "\n", "\r\n", "\n\n", "\u2028", "-", "'", "’", ", ", ". ", " – "];
const MARKS = [
  ".",
  "..",
  "...",
  "…",
  "?",
  "!",
  "؟",
  "،",
  "؛",
  ",",
  ";",
  ":",
  "«",
  "»",
  "“",
  "”",
  "‘",
  "’",
  '"',
  "'",
  "(",
  ")",
  "[",
  "]",
  "{",
  "}",
  "-",
  "–",
  "—",
  "/",
  "\\",
  "%",
  "٪",
  "°",
  "€",
  "*",
  "_",
  "#",
  "@",
  "&",
  "|",
  "<",
  ">",
];
/** Zero width, bidi controls, tatweel, harakat, combining accents, byte-order mark, soft hyphen. */
const WEIGHTLESS = [
  "\u200b",
  "\u200c",
  "\u200d",
  "\u200e",
  "\u200f",
  "\u202a",
  "\u202b",
  "\u202c",
  "\u202d",
  "\u202e",
  "\u2066",
  "\u2067",
  "\u2068",
  "\u2069",
  "\u0640",
  "\u064b",
  "\u0651",
  "\u0670",
  "\u0300",
  "\u0301",
  "\u0327",
  "\u20dd",
  "\ufeff",
  "\u00ad",
  "\ufe0f",
];
/** A digit zero of several scripts, also beyond the first plane. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0xff10, 0x1d7ce, 0x1e950];

/** Digits of one script, or of several mixed. */
const numbers: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...ZEROS), fc.nat({ max: 9 })), { minLength: 1, maxLength: 12 })
  .chain((digits) =>
    fc
      .boolean()
      .map((mixed) => digits.map(([zero, digit]) => String.fromCodePoint((mixed ? zero : (digits[0]?.[0] ?? 0x30)) + digit)).join("")),
  );

/** Numbers as people write them. */
const figures: fc.Arbitrary<string> = fc.constantFrom(
  "0",
  "1",
  "45",
  "1,5",
  "13 346",
  "13\u00a0346",
  "13\u202f346",
  "2.000",
  "2,000",
  "1.234.567",
  "٢٬٠٠٠",
  "١٧",
  "٣٫٥",
  "50%",
  "14h30",
  "24/11/2016",
  "2016-12-07",
  "7.12",
  "1er",
  "2nd",
  "3-4",
  "100–200",
  "-5",
  "1/3",
  "99999999999999999999",
  "0000",
  "12:45",
  "و200",
  "الـ24",
);

/** Any UTF-16 units, lone surrogates among them. */
const units: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.nat({ max: 0xffff }), fc.integer({ min: 0xd800, max: 0xdfff }), fc.integer({ min: 0x600, max: 0x6ff })), {
    maxLength: 12,
  })
  .map((codes) => String.fromCharCode(...codes));

/** Any characters, also beyond the first plane. */
const characters: fc.Arbitrary<string> = fc.string({ unit: "binary", maxLength: 12 });

/** One letter or two, very often. */
const longWords: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("a", "é", "و", "ال", "l'", "وال", "س", "\u0301", "😀", "\ud83d", "1", "٣", "-", "'"),
    fc.integer({ min: 30, max: 1500 }),
  )
  .map(([piece, times]) => piece.repeat(times));

/** Quotes and brackets, opened deep and perhaps never closed. */
const deep: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom("«»", "“”", "()", "[]", '""', "‘’"), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 }))
  .map(([pair, opened, closed]) => `${(pair[0] as string).repeat(opened)}${(pair[1] as string).repeat(closed)}`);

/** Words and sentences that rules look for in this language. */
function own(code: string, world: World): fc.Arbitrary<string> {
  const compiled = loadLanguages().find((language) => language.code === code);
  if (compiled === undefined) throw new Error(`no language "${code}"`);
  const { forms, entries, terms, attribution } = compiled;
  const words = unshelve(forms);
  const all = [...words.keys()];
  /** The entries that a form is read as. */
  const entriesOf = (form: string): (CompiledEntry | undefined)[] =>
    (words.get(form) ?? []).flatMap((value, at) => (at % 2 === 0 ? [entries[Number(value)]] : []));
  // Most forms are ordinary words; those that do something deserve to meet each other more often.
  const active = all.filter((form) => entriesOf(form).some((entry) => (entry?.uses?.length ?? 0) > 0));
  const small = all.filter((form) =>
    entriesOf(form).some((entry) => ["prep", "conj", "neg", "aux", "rel", "sub", "pron", "det"].includes(entry?.cat ?? "")),
  );
  const names = [...world.places, ...world.parties, ...world.sources].flatMap((entry) => entry.names[code] ?? []);
  const sentences = readExamples()
    .filter(({ language }) => language === code)
    .map(({ example }) => example.text);
  const cut = fc
    .constantFrom(...sentences)
    .chain((text) =>
      fc.tuple(fc.nat({ max: text.length }), fc.nat({ max: text.length })).map(([a, b]) => text.slice(Math.min(a, b), Math.max(a, b))),
    );
  return fc.oneof(
    fc.constantFrom(...all),
    fc.constantFrom(...active),
    fc.constantFrom(...small),
    fc.constantFrom(...names),
    fc.constantFrom(...terms.map(([written]) => written), ...attribution.prepositions, ...attribution.openers, ...attribution.same),
    fc.constantFrom(...sentences),
    cut,
  );
}

/** Anything that is no word of a language. */
const noise: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 2, arbitrary: fc.constantFrom(...WEIGHTLESS) },
  { weight: 2, arbitrary: figures },
  { weight: 1, arbitrary: numbers },
  { weight: 1, arbitrary: units },
  { weight: 1, arbitrary: characters },
  { weight: 1, arbitrary: deep },
  { weight: 1, arbitrary: longWords },
);

/** Texts that hold words of a language among anything else: salads, and sentences that are spoilt in places. */
export function texts(code: string, world: World): fc.Arbitrary<string> {
  const words = own(code, world);
  const sentences = readExamples()
    .filter(({ language }) => language === code)
    .map(({ example }) => example.text);
  const salad = fc
    .array(fc.tuple(fc.oneof({ weight: 2, arbitrary: words }, { weight: 1, arbitrary: noise }), fc.constantFrom(...SEPARATORS)), {
      maxLength: 60,
      size: "max",
    })
    .map((pieces) => pieces.map(([text, separator]) => text + separator).join(""));
  const spoilt = fc
    .tuple(
      fc.array(fc.tuple(fc.constantFrom(...sentences), fc.constantFrom(...SEPARATORS)), { minLength: 1, maxLength: 8, size: "max" }),
      fc.array(fc.tuple(fc.nat(), fc.oneof(noise, words)), { maxLength: 8 }),
    )
    .map(([parts, spikes]) =>
      spikes.reduce(
        (text, [at, spike]) => {
          const cut = at % (text.length + 1);
          return text.slice(0, cut) + spike + text.slice(cut);
        },
        parts.map(([text, separator]) => text + separator).join(""),
      ),
    );
  return fc.oneof(salad, spoilt);
}
