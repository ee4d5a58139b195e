// Reports that tell of one toll twice → of whom it is where only one of the two says so, and of nobody where it may be another.
import { describe, expect, it } from "vitest";
import { extract } from "./kit.ts";

/** Of whom a report's tolls are, in text order. */
function victims(language: string, text: string): readonly (string | null)[] {
  return extract(language, text)
    .claims.filter((claim) => claim.type === "casualties")
    .map(({ affected }) => affected);
}

describe("a toll without victims", () => {
  it.each([
    [
      "en",
      "Syria: Tuesday at a glance\n\nThe day left nine dead in Bara.\n\nNine civilians were killed in Bara on Tuesday, residents said.",
    ],
    ["fr", "Syrie : le point de mardi\n\nOn compte neuf morts à Bara.\n\nNeuf civils ont été tués mardi à Bara, selon des habitants."],
    ["ar", "سوريا: موجز الثلاثاء\n\nسقط تسعة قتلى في بارا.\n\nقتل تسعة مدنيين في بارا الثلاثاء، بحسب سكان."],
  ])("is of those of whom the report tells the same figure (%s)", (language, text) => {
    expect(victims(language, text)).toEqual(["civilians", "civilians"]);
  });

  it.each([
    ["of another place", "Syrie : le point de mardi\n\nOn compte neuf morts à Bara.\n\nNeuf civils ont été tués mardi à Douma."],
    ["of another figure", "Syrie : le point de mardi\n\nOn compte neuf morts à Bara.\n\nHuit civils ont été tués mardi à Bara."],
  ])("stays nobody's beside one %s", (_, text) => {
    expect(victims("fr", text)).toEqual([null, "civilians"]);
  });

  it("stays nobody's where two parties lost as many", () => {
    const text =
      "Syrie : le point de mardi\n\nOn compte neuf morts à Bara.\n\nNeuf civils ont été tués mardi à Bara. Neuf rebelles ont été tués à Bara.";
    expect(victims("fr", text)).toEqual([null, "civilians", "opposition"]);
  });

  it("stays nobody's where the figure is so small that it comes up by chance", () => {
    expect(victims("fr", "Syrie : le point de mardi\n\nOn compte deux morts à Bara.\n\nDeux civils ont été tués mardi à Bara.")).toEqual([
      null,
      "civilians",
    ]);
  });
});
