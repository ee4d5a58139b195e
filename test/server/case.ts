// A few sentences written for the tests, with claims marked by hand, into a small case; the last report is hostile.
import type { Claim, Derivation, Evidence, Extraction, Mention, SlotName, SourceLink } from "../../src/model.ts";
import type { CaseStore } from "../../src/store/contract.ts";
import { openCase } from "../../src/store/sqlite.ts";
import { BARE } from "../reconcile/kit.ts";
import { plainReport } from "../store/sample.ts";

export const FRENCH = `Alep : l’armée dit tenir un nouveau quartier

L’armée syrienne s’est emparée mardi du quartier de Cheikh Saïd, affirme l’agence Sana, citant un officier sur place. Au moins 12 personnes ont été tuées et près de 40 autres blessées dans des bombardements aériens et terrestres, selon un médecin joint par téléphone.

L’opposition dément avoir perdu le quartier. « Nos hommes tiennent toujours Cheikh Saïd », a déclaré un porte-parole du Front du Levant. Des centaines de familles auraient quitté le secteur vers l’ouest de la ville, d’après des militants.

Un cessez-le-feu devrait être annoncé dans les prochaines heures.
`;

export const ARABIC = `حلب: روايتان عن حي الشيخ سعيد

قال مصدر عسكري لوكالة سانا إن الجيش السوري سيطر على حي الشيخ سعيد صباح الثلاثاء. ونفى متحدث باسم الجبهة الشامية خسارة الحي، مؤكدا أن «المعارك مستمرة».

وأفاد ناشطون بمقتل 12 شخصا على الأقل في قصف على حي الكلاسة، وبخروج مئات العائلات نحو غرب المدينة.
`;

export const HOSTILE = `<script>window.broken = "script"</script> The army took <img src=x onerror="window.broken='img'"> the hill.
Nobody \u202Edeined\u202C it, says <b>Agency</b> &lt;i&gt; "quoted' \u0000 and javascript:alert(1).
`;

type Draft = Partial<Omit<Claim, "evidence" | "attribution" | "derivation">> & {
  readonly type: Claim["type"];
  readonly words: string;
  readonly by?: readonly { readonly words: string; readonly source?: string; readonly anonymous?: boolean }[];
  readonly why?: readonly { readonly slot: SlotName; readonly words?: string; readonly note?: string; readonly certain?: boolean }[];
};

function find(text: string, words: string): Evidence {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the text has no “${words}”`);
  return { start, end: start + words.length, exact: words };
}

function claimsOf(report: string, text: string, drafts: readonly Draft[]): Claim[] {
  return drafts.map(({ words, by = [], why = [], ...draft }, index) => ({
    ...BARE,
    rules: ["frame.by-hand", "roles.by-hand"],
    ...draft,
    report,
    id: `${report}-${String(index + 1).padStart(2, "0")}`,
    evidence: find(text, words),
    attribution: by.map(
      (link): SourceLink => ({ source: link.source ?? null, anonymous: link.anonymous ?? false, ...find(text, link.words) }),
    ),
    derivation: why.map(
      (step): Derivation => ({
        slot: step.slot,
        rule: `${step.slot}.by-hand`,
        words: step.words === undefined ? null : find(text, step.words),
        certain: step.certain ?? true,
        reason: { says: step.note ?? "Marked by hand for the tests.", parts: [] },
      }),
    ),
  }));
}

const people = (value: number, bound: "about" | "at-least", of: string): Claim["quantity"] => ({
  value,
  max: null,
  bound,
  unit: "people",
  of,
});

const bombed = "bombardements aériens et terrestres";
const doctor = [{ words: "un médecin joint par téléphone", anonymous: true }];
const tuesday = { start: "2016-12-06", end: "2016-12-06", exact: "mardi" };

const frenchDrafts: readonly Draft[] = [
  {
    type: "control",
    aspect: "gain",
    words: "l’armée dit tenir un nouveau quartier",
    agent: "syria-gov",
    why: [{ slot: "type", words: "tenir", certain: false, note: "“Tenir” may also mean to hold out; the headline gives no more." }],
  },
  {
    type: "control",
    aspect: "gain",
    words: "L’armée syrienne s’est emparée mardi du quartier de Cheikh Saïd",
    agent: "syria-gov",
    places: ["sheikh-saeed"],
    extent: "whole",
    time: tuesday,
    by: [
      { words: "l’agence Sana", source: "sana" },
      { words: "un officier sur place", anonymous: true },
    ],
    why: [
      { slot: "type", words: "s’est emparée", note: "“S’emparer de” opens a control frame with the aspect gain." },
      { slot: "agent", words: "L’armée syrienne", note: "Subject of an active verb." },
      { slot: "places", words: "Cheikh Saïd", note: "Matched by spelling; “Cheikh Saïd” in Aleppo was preferred to the one in Damascus." },
      { slot: "attribution", words: "l’agence Sana", note: "Postposed verb of saying, then “citant”." },
      { slot: "time", words: "mardi", certain: false, note: "The last Tuesday before the report’s date, which was guessed." },
      { slot: "extent", certain: false, note: "No word for a part; taken as the whole." },
    ],
  },
  {
    type: "casualties",
    aspect: "killed",
    words: `Au moins 12 personnes ont été tuées et près de 40 autres blessées dans des ${bombed}`,
    affected: "civilians",
    quantity: people(12, "at-least", "killed"),
    by: doctor,
    why: [{ slot: "quantity", words: "Au moins 12 personnes" }],
  },
  {
    type: "casualties",
    aspect: "wounded",
    words: `près de 40 autres blessées dans des ${bombed}`,
    quantity: people(40, "about", "wounded"),
    by: doctor,
    parent: "fr-1-03",
  },
  { type: "strike", aspect: "air", words: bombed, by: doctor },
  { type: "strike", aspect: "shelling", words: bombed, by: doctor },
  {
    type: "control",
    aspect: "loss",
    words: "dément avoir perdu le quartier",
    polarity: "denied",
    agent: "opposition",
    places: ["sheikh-saeed"],
    by: [{ words: "L’opposition", source: "syrian-opposition" }],
    why: [{ slot: "places", words: "le quartier", certain: false, note: "Carried over from the paragraph before." }],
  },
  {
    type: "control",
    aspect: "hold",
    words: "Nos hommes tiennent toujours Cheikh Saïd",
    agent: "levant-front",
    places: ["sheikh-saeed"],
    by: [{ words: "un porte-parole du Front du Levant", source: "levant-front", anonymous: true }],
  },
  {
    type: "displacement",
    aspect: "leave",
    words: "Des centaines de familles auraient quitté le secteur vers l’ouest de la ville",
    modality: "possible",
    affected: "civilians",
    from: ["sheikh-saeed"],
    to: ["west-aleppo"],
    quantity: { value: 100, max: 999, bound: "vague", unit: "families", of: null },
    by: [{ words: "des militants", anonymous: true }],
  },
  { type: "agreement", aspect: "truce", words: "Un cessez-le-feu devrait être annoncé dans les prochaines heures", modality: "expected" },
];

const arabicDrafts: readonly Draft[] = [
  {
    type: "control",
    aspect: "gain",
    words: "الجيش السوري سيطر على حي الشيخ سعيد صباح الثلاثاء",
    agent: "syria-gov",
    places: ["sheikh-saeed"],
    extent: "whole",
    time: { start: "2016-12-06", end: "2016-12-06", exact: "صباح الثلاثاء" },
    by: [
      { words: "وكالة سانا", source: "sana" },
      { words: "مصدر عسكري", anonymous: true },
    ],
    why: [
      { slot: "type", words: "سيطر على", note: "“سيطر على” opens a control frame with the aspect gain." },
      { slot: "places", words: "الشيخ سعيد", note: "Matched by spelling." },
    ],
  },
  {
    type: "control",
    aspect: "loss",
    words: "خسارة الحي",
    polarity: "denied",
    agent: "levant-front",
    places: ["sheikh-saeed"],
    by: [{ words: "متحدث باسم الجبهة الشامية", source: "levant-front", anonymous: true }],
  },
  {
    type: "attack",
    aspect: "clash",
    words: "المعارك مستمرة",
    by: [{ words: "متحدث باسم الجبهة الشامية", source: "levant-front", anonymous: true }],
  },
  {
    type: "casualties",
    aspect: "killed",
    words: "مقتل 12 شخصا على الأقل في قصف على حي الكلاسة",
    places: ["kallaseh"],
    quantity: people(12, "at-least", "killed"),
    by: [{ words: "ناشطون", anonymous: true }],
  },
  { type: "strike", words: "قصف على حي الكلاسة", places: ["kallaseh"], by: [{ words: "ناشطون", anonymous: true }] },
  {
    type: "displacement",
    aspect: "leave",
    words: "خروج مئات العائلات نحو غرب المدينة",
    to: ["west-aleppo"],
    affected: "civilians",
    quantity: { value: 100, max: 999, bound: "vague", unit: "families", of: null },
    by: [{ words: "ناشطون", anonymous: true }],
  },
];

const hostileDrafts: readonly Draft[] = [
  {
    type: "control",
    aspect: "<b>gain</b>",
    words: `The army took <img src=x onerror="window.broken='img'"> the hill`,
    agent: "<script>window.broken='agent'</script>",
    places: ["__proto__", "<u>hill</u>"],
    by: [{ words: "<b>Agency</b>", source: "constructor" }],
    why: [{ slot: "type", words: "\u202Edeined\u202C", note: "<img src=x onerror=window.broken='note'>" }],
  },
];

const extractionOf = (report: string, text: string, drafts: readonly Draft[], mentions: readonly Mention[] = []): Extraction => ({
  report,
  resources: "by-hand",
  claims: claimsOf(report, text, drafts),
  mentions,
});

/** Id of the hostile report: every sign in it means something in an address. */
export const HOSTILE_ID = "../%2e?#<x> ن/1";

/**
 * Makes the small case.
 *
 * @param file - where; in memory unless said.
 */
export function smallCase(file: string = ":memory:"): CaseStore {
  const store = openCase(file);
  store.addPlaces([
    place("sheikh-saeed", "Sheikh Saeed", "Cheikh Saïd", "الشيخ سعيد"),
    place("kallaseh", "Kallaseh", "Kallasseh", "الكلاسة"),
    place("west-aleppo", "West Aleppo", "Alep-Ouest", "غرب حلب"),
  ]);
  store.addParties([
    { id: "syria-gov", kind: "government", country: null, parent: null, names: { en: ["Syrian government"], ar: ["الحكومة السورية"] } },
    { id: "opposition", kind: "armed-group", country: null, parent: null, names: { en: ["Syrian opposition"] } },
  ]);
  store.addSources([
    {
      id: "sana",
      kind: "agency",
      country: null,
      party: "syria-gov",
      basis: "state news agency",
      parent: null,
      names: { en: ["SANA"], ar: ["سانا"] },
    },
    {
      id: "levant-front",
      kind: "armed-body",
      country: null,
      party: "opposition",
      basis: "its own armed group",
      parent: null,
      names: { en: ["Levant Front"], ar: ["الجبهة الشامية"] },
    },
    { id: "nord-presse", kind: "outlet", country: null, party: null, basis: null, parent: null, names: { fr: ["Nord-Presse"] } },
  ]);
  const cue: Mention = { ...find(FRENCH, "affirme"), label: "cue", value: null, rule: "cue.by-hand" };
  store.add(
    plainReport("fr-1", FRENCH, {
      title: { value: "Alep : l’armée dit tenir un nouveau quartier", learnt: "metadata" },
      language: { value: "fr", learnt: "given" },
      publisher: { value: "nord-presse", learnt: "given" },
      published: { value: "2016-12-07", learnt: "guessed" },
    }),
    extractionOf("fr-1", FRENCH, frenchDrafts, [cue]),
  );
  store.add(
    plainReport("ar-1", ARABIC, {
      title: { value: "حلب: روايتان عن حي الشيخ سعيد", learnt: "guessed" },
      language: { value: "ar", learnt: "guessed" },
      publisher: { value: "Shahba News", learnt: "metadata" },
      published: { value: "2016-12-07T18:30:00+02:00", learnt: "metadata" },
    }),
    extractionOf("ar-1", ARABIC, arabicDrafts),
  );
  store.add(
    plainReport(HOSTILE_ID, HOSTILE, {
      name: '../../etc/"pass\nwd".txt',
      title: { value: "<img src=x onerror=\"window.broken='title'\">", learnt: "metadata" },
      publisher: { value: "<svg onload=window.broken='publisher'>", learnt: "metadata" },
    }),
    extractionOf(HOSTILE_ID, HOSTILE, hostileDrafts),
  );
  return store;
}

function place(id: string, en: string, fr: string, ar: string): Parameters<CaseStore["addPlaces"]>[0][number] {
  return {
    id,
    kind: "district",
    parent: null,
    lat: null,
    lon: null,
    precision: null,
    basis: null,
    names: { en: [en], fr: [fr], ar: [ar] },
  };
}
