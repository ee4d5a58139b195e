// Reports with a title → what the title leaves unsaid comes from where the report tells the same, and nothing from where it tells another thing.
import { describe, expect, it } from "vitest";
import { extract } from "./kit.ts";

const first = (language: string, text: string) => extract(language, text).claims[0];

describe("a claim of the title", () => {
  it.each([
    ["en", "Raid kills 17 in market town\n\nSyrian army jets bombed Bara on Tuesday, killing 17 people."],
    ["fr", "Un bombardement tue 17 personnes dans un bourg\n\nL'armée syrienne a bombardé Bara mardi, tuant 17 personnes."],
    ["ar", "مقتل 17 شخصا في غارة\n\nقصفت طائرات الجيش السوري بلدة بارا الثلاثاء ما أدى إلى مقتل 17 شخصا."],
  ])("has the sufferer and the place of what is told below (%s)", (language, text) => {
    const claim = extract(language, text).claims.find(({ type }) => type === "casualties");
    expect([claim?.affected, claim?.places]).toEqual(["civilians", ["bara"]]);
  });

  it("says that it has them from there", () => {
    const step = first("en", "Rebels take market town\n\nRebels captured Bara on Tuesday.")?.derivation.find(
      ({ rule }) => rule === "report.title",
    );
    expect([step?.slot, step?.words?.exact, step?.certain]).toEqual(["places", "Bara", false]);
  });

  it.each([
    ["another figure", "Raid kills 17\n\nSyrian army jets bombed Bara on Tuesday, killing nine people."],
    ["another kind of act", "Rebels take market town\n\nSyrian army jets bombed Bara on Tuesday."],
    ["another doer", "Rebels take market town\n\nThe Syrian army captured Bara on Tuesday."],
  ])("has nothing from what tells of %s", (_, text) => {
    expect(first("en", text)?.places).toEqual([]);
  });

  it("keeps its own place", () => {
    expect(first("en", "Rebels take Douma\n\nRebels captured Bara on Tuesday.")?.places).toEqual(["douma"]);
  });
});
