// Reports that tell of one kind of act several times → who did it where they do not say so, and nobody where they name two.
import { describe, expect, it } from "vitest";
import { extract } from "./kit.ts";

/** The doers of a report's acts of one type, in text order. */
function doers(language: string, type: string, text: string): readonly (string | null)[] {
  return extract(language, text)
    .claims.filter((claim) => claim.type === type)
    .map(({ agent }) => agent);
}

describe("an act without a doer", () => {
  it.each([
    ["en", "The Syrian army captured Bara on Tuesday.\n\nThe fall of Bara was confirmed by residents."],
    ["fr", "L'armée syrienne a pris Bara mardi.\n\nDes habitants ont confirmé la chute de Bara."],
    ["ar", "سيطر الجيش السوري على بلدة بارا الثلاثاء.\n\nوأكد سكان سقوط بارا."],
  ])("has the only one whom the report names as taking places (%s)", (language, text) => {
    expect(doers(language, "control", text)).toEqual(["syria-gov", "syria-gov"]);
  });

  it.each([
    ["en", "The fall of Bara was confirmed by residents.\n\nThe Syrian army captured Bara on Tuesday."],
    ["fr", "Des habitants ont confirmé la chute de Bara.\n\nL'armée syrienne a pris Bara mardi."],
  ])("has him whichever stands first (%s)", (language, text) => {
    expect(doers(language, "control", text)).toEqual(["syria-gov", "syria-gov"]);
  });

  it("has none where the report names two who take places", () => {
    const text =
      "The Syrian army captured Bara on Tuesday.\n\nThe rebels captured Douma on Wednesday.\n\nThe fall of Palmyra was confirmed by residents.";
    expect(doers("en", "control", text)).toEqual(["syria-gov", "opposition", null]);
  });

  it("is not done by him to himself", () => {
    const text = "The rebels captured Bara on Tuesday.\n\nResidents confirmed that Douma was taken from the rebels.";
    expect(doers("en", "control", text)).toEqual(["opposition", null]);
  });

  it("of bombing stays nobody's: one side may strike many places, and another one", () => {
    const text = "Syrian army jets bombed Bara on Tuesday.\n\nDouma was shelled on Wednesday.";
    expect(doers("en", "strike", text)).toEqual(["syria-gov", null]);
  });

  it("shows the words that it takes its doer from", () => {
    const text = "The Syrian army captured Bara on Tuesday.\n\nThe fall of Bara was confirmed by residents.";
    const step = extract("en", text)
      .claims.at(-1)
      ?.derivation.find(({ rule }) => rule === "report.sole-doer");
    expect(step?.certain).toBe(false);
    expect(text.slice(step?.words?.start, step?.words?.end)).toBe("The Syrian army");
  });
});
