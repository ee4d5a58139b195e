// A seed into an invented country at war: its places, parties, sources and outlets.
import type { Party, Place, Source } from "../../src/model.ts";
import { createRandom, type Random } from "./random.ts";

export const LANGUAGES = ["en", "fr", "ar"] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Town {
  readonly place: Place;
  readonly districts: readonly Place[];
}

export interface Country {
  readonly towns: readonly Town[];
  readonly places: readonly Place[];
  readonly parties: readonly Party[];
  readonly sources: readonly Source[];
  readonly outlets: readonly { readonly id: string; readonly language: Language; readonly side: string | null }[];
}

export const GOVERNMENT = "ombria-gov";
export const FRONT = "ombria-front";
export const ALLY = "norland";

/** Syllables with their Arabic letters and the way French desks spell them. */
const SYLLABLES: readonly (readonly [en: string, fr: string, ar: string])[] = [
  ["ba", "ba", "با"],
  ["dur", "dour", "دور"],
  ["fel", "fel", "فل"],
  ["gan", "gan", "غان"],
  ["ham", "ham", "حام"],
  ["ji", "dji", "جي"],
  ["kar", "kar", "كار"],
  ["lus", "lous", "لوس"],
  ["mir", "mir", "مير"],
  ["nuz", "nouz", "نوز"],
  ["qal", "kal", "قل"],
  ["ras", "ras", "راس"],
  ["shem", "chem", "شم"],
  ["tab", "tab", "تاب"],
  ["wad", "ouad", "واد"],
  ["zir", "zir", "زير"],
];
const TOWNS = 60;
const DISTRICTS = 14;
const OUTLETS = 45;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Names that no other place of the country has. */
function namer(random: Random): () => { readonly id: string; readonly names: Place["names"] } {
  const used = new Set<string>();
  return () => {
    for (;;) {
      const parts = random.some(SYLLABLES, random.between(2, 4));
      const id = parts.map(([en]) => en).join("");
      if (used.has(id)) continue;
      used.add(id);
      const [en, fr, ar] = [0, 1, 2].map((at) => parts.map((part) => part[at as 0]).join("")) as [string, string, string];
      return { id, names: { en: [capital(en)], fr: [capital(fr)], ar: [ar] } };
    }
  };
}

const source = (id: string, kind: string, party: string | null, en: string, fr: string, ar: string): Source => ({
  id,
  kind,
  country: "ombria",
  party,
  basis: null,
  parent: null,
  names: { en: [en], fr: [fr], ar: [ar] },
});

const party = (id: string, kind: string, parent: string | null, en: string, fr: string, ar: string, allies: string[] = []): Party => ({
  id,
  kind,
  country: "ombria",
  parent,
  allies,
  names: { en: [en], fr: [fr], ar: [ar] },
});

const PARTIES: readonly Party[] = [
  party(GOVERNMENT, "government", null, "government troops", "les troupes gouvernementales", "القوات الحكومية", [ALLY]),
  party(FRONT, "armed-group", null, "the Front", "le Front", "الجبهة"),
  party("salt-road-brigade", "armed-group", FRONT, "the Salt Road Brigade", "la Brigade de la route du sel", "لواء طريق الملح"),
  party(ALLY, "state", null, "Norland's air force", "l'aviation du Norland", "طيران نورلاند"),
];

const SPEAKERS: readonly Source[] = [
  source("ombria-army", "official", GOVERNMENT, "the army command", "le commandement de l'armée", "قيادة الجيش"),
  source("ombria-news", "agency", GOVERNMENT, "the Ombria News Agency", "l'agence Ombria", "وكالة أومبريا"),
  source("norland-ministry", "official", ALLY, "Norland's ministry", "le ministère norlandais", "وزارة نورلاند"),
  source("front-office", "official", FRONT, "the Front's office", "le bureau du Front", "مكتب الجبهة"),
  source("front-radio", "outlet", FRONT, "Free Ombria Radio", "Radio Ombria libre", "راديو أومبريا الحرة"),
  source("valley-monitor", "monitor", null, "the Valley Monitor", "l'Observatoire de la vallée", "مرصد الوادي"),
  source("open-hands", "ngo", null, "Open Hands", "Mains ouvertes", "أيد مفتوحة"),
  source("league-relief", "organisation", null, "the League's relief office", "le bureau d'aide de la Ligue", "مكتب إغاثة الرابطة"),
];

/** Builds the country of a seed: 60 towns of 14 districts each, four parties, eight speakers and 45 outlets in three languages. */
export function countryOf(seed: number): Country {
  const random = createRandom(seed ^ 0x51ab);
  const name = namer(random);
  const places: Place[] = [];
  const place = (id: string, kind: string, parent: string | null, lat: number, lon: number, names: Place["names"]): Place => {
    const made: Place = { id, kind, parent, lat, lon, precision: 200, basis: "invented", names };
    places.push(made);
    return made;
  };
  place("ombria", "country", null, 41, 12, { en: ["Ombria"], fr: ["Ombrie"], ar: ["أومبريا"] });
  const towns: Town[] = [];
  for (let at = 0; at < TOWNS; at++) {
    if (at % 6 === 0) place(`ombria-${at / 6}`, "governorate", "ombria", 40 + at / 30, 12, { en: [`District ${at / 6 + 1}`] });
    const [lat, lon] = [40 + Math.floor(at / 6) * 0.3, 11 + (at % 6) * 0.4];
    const own = name();
    const town = place(own.id, at % 3 === 0 ? "city" : "town", `ombria-${Math.floor(at / 6)}`, lat, lon, own.names);
    const districts: Place[] = [];
    for (let part = 0; part < DISTRICTS; part++) {
      const { id, names } = name();
      const [north, east] = [(Math.floor(part / 4) - 1.5) * 0.012, ((part % 4) - 1.5) * 0.015];
      districts.push(place(`${own.id}-${id}`, "district", own.id, lat + north, lon + east, names));
    }
    towns.push({ place: town, districts });
  }
  const outlets = Array.from({ length: OUTLETS }, (_, at) => {
    const side = at % 5 === 0 ? GOVERNMENT : at % 5 === 1 ? FRONT : null;
    return { id: `desk-${String(at + 1).padStart(2, "0")}`, language: LANGUAGES[at % 3] as Language, side };
  });
  const sources = [
    ...SPEAKERS,
    ...outlets.map(({ id, side }, at) => source(id, "outlet", side, `Desk ${at + 1}`, `Bureau ${at + 1}`, `مكتب ${at + 1}`)),
  ];
  return { towns, places, parties: PARTIES, sources, outlets };
}
