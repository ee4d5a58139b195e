// Acts against somebody who is not named → the side that the doer fights, and nobody where it is somebody's by name.
import { describe, expect, it } from "vitest";
import { extract } from "./kit.ts";

/** Doer and sufferer of each claim of one type. */
function parties(language: string, type: string, text: string): readonly unknown[] {
  return extract(language, text)
    .claims.filter((claim) => claim.type === type)
    .map(({ agent, affected }) => [agent, affected]);
}

describe("what a side takes or hits", () => {
  it.each([
    ["en", "materiel", "Three pickups were taken by the rebels in Aleppo."],
    ["fr", "surrender", "Les rebelles disent avoir fait neuf prisonniers à Alep."],
    ["ar", "materiel", "دمرت فصائل المعارضة عربتين مدرعتين في حلب."],
  ])("is its enemy's (%s)", (language, type, text) => {
    expect(parties(language, type, text)).toEqual([["opposition", "syria-gov"]]);
  });

  it.each([
    ["its own", "The army destroyed its vehicles before it left Aleppo."],
    ["a civilian's", "Rebels seized three civilian trucks in Aleppo."],
  ])("is not its enemy's where it is %s", (_, text) => {
    const enemies = parties("en", "materiel", text).flatMap((pair) => (pair as (string | null)[]).slice(1));
    expect(enemies.filter((one) => one !== null && one !== "civilians")).toEqual([]);
  });
});

describe("those who surrender", () => {
  it.each([
    ["fr", "L'armée syrienne a tué 60 rebelles à Alep ; dix-sept se sont rendus."],
    ["en", "The Syrian army killed 60 rebels in Aleppo. Seventeen surrendered."],
  ])("are of those counted before (%s)", (language, text) => {
    expect(parties(language, "surrender", text)).toEqual([["opposition", null]]);
  });

  it("are not the civilians counted before", () => {
    expect(parties("en", "surrender", "Shells killed 60 civilians in Aleppo. Seventeen surrendered.")).toEqual([[null, null]]);
  });
});

describe("« the command » in a side's own statement", () => {
  it("is that side's", () => {
    const text = "وزارة الدفاع السورية\nبيان رقم 4\n\nاقترحت القيادة هدنة في حلب.";
    expect(parties("ar", "negotiation", text)).toEqual([["syria-gov", null]]);
  });
});

describe("a figure and a list behind it", () => {
  const figures = (text: string) =>
    extract("en", text).claims.flatMap(({ type, quantity }) => (type === "casualties" && quantity !== null ? [quantity.value] : []));

  it("make a claim for each part", () => {
    expect(figures("Shelling killed 14 people in Aleppo (nine soldiers and five civilians).")).toEqual([14, 9, 5]);
  });

  it("make none where the list is no part of it", () => {
    expect(figures("Shelling killed 14 people in Aleppo: 30 soldiers and 20 civilians lived there.")).toEqual([14]);
    expect(figures("Shelling killed 14 people in Aleppo: nine soldiers fled.")).toEqual([14]);
  });
});
