// Parties and sources by name, by word and by country; the tables themselves.
import { describe, expect, it } from "vitest";
import { PlaceTree } from "../../src/ground/places/tree.ts";
import { createReportCountry } from "../../src/ground/registers/report-country.ts";
import { createSpeakingCities } from "../../src/ground/registers/speaking-cities.ts";
import { mergeWorld } from "../../src/ground/world.ts";
import { parseWorld } from "../../src/ground/world-schema.ts";
import type { Party, Source } from "../../src/model.ts";
import { loadWorld } from "../../src/resources.ts";
import { type Grounded, kit, place } from "./kit.ts";

const parties = (g: Grounded): readonly string[] => g.parties.map((p) => p.id);
const sources = (g: Grounded): readonly string[] => g.sources.map((s) => s.id);

describe("parties by name", () => {
  it("are found in every language's names, articles optional", () => {
    expect(parties(kit("fr").read("Daech et les FDS affrontent l’armée syrienne ; le M23 avance vers Goma."))).toEqual([
      "islamic-state",
      "sdf",
      "syria-gov",
      "m23",
    ]);
    expect(parties(kit("ar").read("هاجم تنظيم داعش قوات الدعم السريع، وقالت حركة حماس وحزب الله"))).toEqual([
      "islamic-state",
      "rsf",
      "hamas",
      "hezbollah",
    ]);
  });

  it("are not found in ordinary words or the middle of longer names", () => {
    expect(parties(kit("ar").read("فتح الجيش النار قرب قاعدة عسكرية"))).toEqual([]);
    expect(parties(kit("fr").read("Il a un ami et une idée, ei selon lui."))).toEqual([]);
  });

  it("are referred back to by their head noun, definite and bare", () => {
    const found = kit("fr").read(
      "La coalition internationale a frappé Mossoul. La coalition le nie. Une coalition, la coalition sociale, non.",
    ).parties;
    expect(found.map((p) => `${p.id}${p.certain ? "" : "?"}`)).toEqual(["us-led-coalition", "us-led-coalition?"]);
  });

  it("of a case win over the project's", () => {
    const own: Party = { id: "free-army", kind: "armed-group", country: "syria", parent: null, names: { fr: ["Armée syrienne libre"] } };
    expect(parties(kit("fr", { parties: [own] }).read("L’Armée syrienne libre recule."))).toEqual(["free-army"]);
  });
});

describe("words that stand for a party", () => {
  const { registers } = kit("fr");
  it("mean the government of the report's country", () => {
    expect(registers.resolveParty("@gov", "syria")).toBe("syria-gov");
    expect(registers.resolveParty("@gov", "dr-congo")).toBe("drc-gov");
    expect(registers.resolveParty("@gov", "ukraine")).toBe("ukraine");
    expect(registers.resolveParty("@gov", "utopia")).toBe("utopia-gov");
    expect(registers.resolveParty("@gov", null)).toBeNull();
    expect(registers.resolveParty("@opposition", "syria")).toBe("opposition");
    expect(registers.resolveParty("civilians", "syria")).toBe("civilians");
  });

  it("with a foreign demonym mean that state", () => {
    expect(registers.partyOf("@gov", "turkey", "syria")).toBe("turkey");
    expect(registers.partyOf("@gov", "united-states", "syria")).toBe("us");
    expect(registers.partyOf("@gov", "france", "syria")).toBe("france");
    expect(registers.partyOf("@gov", "iraq", "iraq")).toBe("iraq-gov");
    expect(registers.partyOf("@demonym:russia", null, "syria")).toBe("russia");
    expect(registers.partyOf(null, "iran", "syria")).toBe("iran");
    expect(registers.partyOf(null, null, "syria")).toBeNull();
  });

  it("a city of the case is its government where the report lets it speak", () => {
    const places = [
      place("velmia", "country", null, { en: ["Velmia"], ar: ["فلميا"] }),
      place("oshar", "city", "velmia", { en: ["Oshar"], ar: ["أوشار"] }),
      place("tilba", "city", "velmia", { en: ["Tilba"], ar: ["تلبا"] }),
    ];
    const speaking = (code: string, text: string): readonly string[] => {
      const { read, tokenizer } = kit(code, { places });
      return [
        ...createSpeakingCities(mergeWorld(loadWorld(), { places, parties: [], sources: [] }))(tokenizer.tokenize(text), read(text).places),
      ];
    };
    expect(speaking("en", "Oshar denies the loss of Tilba. The mayor of Tilba said shells had hit Tilba.")).toEqual(["oshar"]);
    expect(speaking("ar", "نفت أوشار سقوط تلبا. وقال محافظ تلبا إن القصف مستمر.")).toEqual(["oshar"]);
    expect(speaking("en", "Shells fell on Oshar. Damascus said it had lost nothing.")).toEqual([]);
    const { registers: own } = kit("en", { places });
    expect(own.actorOfPlace("oshar", "velmia", true)).toBe("velmia-gov");
    expect(own.actorOfPlace("oshar", "velmia")).toBeNull();
  });

  it("a capital or country as an actor is its government, other places are none", () => {
    expect(registers.actorOfPlace("moscow", "syria")).toBe("russia");
    expect(registers.actorOfPlace("damascus", "syria")).toBe("syria-gov");
    expect(registers.actorOfPlace("rwanda", "dr-congo")).toBe("rwanda");
    expect(registers.actorOfPlace("kinshasa", "dr-congo")).toBe("drc-gov");
    expect(registers.actorOfPlace("homs", "syria")).toBeNull();
    expect(registers.actorOfPlace("nowhere", "syria")).toBeNull();
  });

  it("obey a case's own parties", () => {
    const own: Party = { id: "loyalists", kind: "government", country: "syria", parent: null, names: { fr: ["loyalistes"] } };
    expect(kit("fr", { parties: [own] }).registers.resolveParty("@gov", "syria")).toBe("loyalists");
  });

  it("rebels are the one group that the report is about, if it is one", () => {
    const text = "Goma : le M23 avance. Les rebelles tirent. Rien d’autre à signaler. Le M23 nie.";
    const found = kit("fr").read(text).parties;
    expect(registers.rebels(found, 8, "dr-congo")).toBe("m23");
    expect(registers.rebels(found, 8, "syria")).toBeNull();
    // where the country's rebels have no name in common, one group named late will do
    expect(registers.rebels(found, 1, "dr-congo")).toBe("m23");
    const syrian = kit("fr").read("Alep : les rebelles tirent. Ahrar al-Cham nie.").parties;
    expect(registers.rebels(syrian, 1, "syria")).toBeNull();
    expect(registers.rebels(kit("fr").read("Goma : le M23 et les ADF avancent.").parties, 8, "dr-congo")).toBeNull();
    expect(registers.rebels(kit("fr").read("Alep : les YPG avancent.").parties, 8, "syria")).toBeNull();
  });

  it("an acronym that the report itself explains otherwise is no foreign party's", () => {
    const parties = (text: string) => {
      const { parties: found, country } = kit("fr").read(text);
      return registers.settle(found, country).map(({ id }) => id);
    };
    expect(parties("À Mopti, au Mali, des membres des Forces de défense et de sécurité (FDS) sont morts. Les FDS se taisent.")).toEqual([]);
    expect(parties("À Raqqa, en Syrie, les Forces démocratiques syriennes (FDS) avancent. Les FDS se taisent.")).toEqual([
      "sdf",
      "sdf",
      "sdf",
    ]);
    expect(parties("À Raqqa, en Syrie, la coalition kurde (FDS) avance.")).toEqual(["sdf"]);
  });

  it("the army in occupied land is the occupier's", () => {
    const { governing } = createReportCountry(new PlaceTree([]), loadWorld().parties);
    const found = kit("fr").read("Gaza : l’armée israélienne frappe Rafah.").parties;
    expect(governing("palestine", found)).toBe("israel");
    expect(governing("syria", found)).toBe("syria");
    expect(governing("utopia", found)).toBe("utopia");
    expect(governing(null, found)).toBeNull();
  });

  it("know who belongs to whom", () => {
    expect(registers.belongs("sdf", "kurds")).toBe(true);
    expect(registers.belongs("kurds", "sdf")).toBe(false);
    expect(registers.countryOfParty("m23")).toBe("dr-congo");
    expect(registers.partyOfSource("sana")).toBe("syria-gov");
    expect(registers.sourceOfParty("russia")).toBe("russian-government");
    expect(registers.sourceOfParty("nobody")).toBeNull();
  });
});

describe("sources by name", () => {
  it("are found by any variant, without articles", () => {
    expect(sources(kit("fr").read("Selon l’AFP, l’agence Reuters et l’OSDH, le Kremlin se tait."))).toEqual([
      "afp",
      "reuters",
      "osdh",
      "kremlin",
    ]);
    expect(sources(kit("ar").read("قالت وكالة الأنباء الفرنسية ورويترز والمرصد السوري لحقوق الإنسان"))).toEqual(["afp", "reuters", "osdh"]);
  });

  it("persons meet in any cut of their name, and by surname afterwards", () => {
    expect(sources(kit("fr").read("Rami Abdulrahman l’affirme. « Non », dit Abdulrahman."))).toEqual([
      "rami-abdulrahman",
      "rami-abdulrahman",
    ]);
    expect(sources(kit("fr").read("Rami Abdel Rahmane l’affirme. « Non », dit Abdel Rahmane."))).toEqual([
      "rami-abdulrahman",
      "rami-abdulrahman",
    ]);
    expect(sources(kit("ar").read("قال رامي عبدالرحمن"))).toEqual(["rami-abdulrahman"]);
    expect(sources(kit("fr").read("Abdel Rahmane, boucher, était là."))).toEqual([]);
  });

  it("a common word is a source only where something calls it one", () => {
    expect(sources(kit("ar").read("ذكرت قناة الميادين أن العالم يراقب، وقال المصدر"))).toEqual(["al-mayadeen"]);
    expect(sources(kit("fr").read("Le monde entier regarde, a écrit Le Monde."))).toEqual(["le-monde"]);
  });

  it("a short name needs its full form or its country", () => {
    expect(
      sources(kit("fr").read("L’Observatoire syrien des droits de l’homme compte 3 morts à Alep. L’Observatoire en attend d’autres.")),
    ).toEqual(["osdh", "osdh"]);
    expect(sources(kit("fr").read("L’Observatoire des conflits compte 3 morts à Goma."))).toEqual([]);
    expect(sources(kit("fr").read("Alep est calme, dit la télévision d’État."))).toEqual(["syrian-state-tv"]);
    expect(sources(kit("fr").read("Goma est calme, dit la télévision d’État."))).toEqual([]);
  });
});

describe("the tables", () => {
  const world = loadWorld();
  it("hold every country with its names, and name no one twice", () => {
    const countries = world.places.filter((p) => p.kind === "country");
    expect(countries.length).toBeGreaterThan(190);
    for (const { id, names } of countries)
      for (const code of ["ar", "fr", "en"]) expect(names[code]?.length, `${id} ${code}`).toBeGreaterThan(0);
    expect(new Set(world.places.map((p) => p.id)).size).toBe(world.places.length);
    for (const p of world.places) expect((p.lat === null) === (p.precision === null), p.id).toBe(true);
  });

  it("keep estimates marked", () => {
    expect(world.places.find((p) => p.id === "inzarat")?.basis).toBe("estimate");
    for (const p of world.places) if (p.lat !== null) expect(p.basis, p.id).not.toBeNull();
  });

  it("give each country a government, under its listed id if there is one", () => {
    const ids = new Set(world.parties.map((p) => p.id));
    for (const id of ["syria-gov", "drc-gov", "chad-gov", "us", "france"]) expect(ids.has(id), id).toBe(true);
    expect(ids.has("dr-congo-gov")).toBe(false);
  });

  it("refuse what does not hang together", () => {
    const files = { places: [], parties: { parties: [] }, sources: [], "claim-types": [] };
    expect(() => parseWorld({ ...files, places: [{ id: "a", kind: "city", parent: "b", names: {} }] })).toThrow(/no place "b"/u);
    expect(() => parseWorld({ ...files, places: [1, 2].map(() => ({ id: "a", kind: "city", parent: null, names: {} })) })).toThrow(
      /stands twice/u,
    );
    expect(() => parseWorld({ ...files, sources: [{ id: "s", kind: "agency", party: "p", names: {} }] })).toThrow(/no party "p"/u);
  });

  it("take a case's entries in place of their own, and keep the spellings behind the case's", () => {
    const source: Source = {
      id: "afp",
      kind: "agency",
      country: null,
      party: null,
      basis: null,
      parent: null,
      names: { fr: ["L'Agence"] },
    };
    const merged = mergeWorld(world, { places: [], parties: [], sources: [source] }).sources.filter((s) => s.id === "afp");
    expect(merged).toHaveLength(1);
    expect(merged[0]?.party).toBeNull();
    expect(merged[0]?.names.fr?.slice(0, 2)).toEqual(["L'Agence", "AFP"]);
    expect(mergeWorld(world, { places: [], parties: [], sources: [source] }).own).toEqual(["afp"]);
    expect(mergeWorld(world, { places: [], parties: [], sources: [] })).toBe(world);
  });
});
