// Who speaks by the name of an office: one source under two wordings, in whatever language, where the reports are about one place.
import { describe, expect, it } from "vitest";
import { officesOf } from "../../src/reconcile/offices.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { loadWorld } from "../../src/resources.ts";
import { caseOf, report, type Said } from "./kit.ts";

const { offices = [], romanisation = {} } = loadWorld();
const { named } = officesOf(offices);
const words = (text: string): readonly string[] => text.split(" ");

const dead = (by: string, figure: string): Said => ({
  type: "casualties",
  aspect: "killed",
  affected: "civilians",
  places: ["mill-quarter"],
  figure,
  on: "2031-05-02",
  by: [`"${by}"`],
});

/** How the counts of two sources stand to each other. */
function kindOf(one: string, other: string, figures: readonly [string, string] = ["12 people civilians", "12 people civilians"]): string {
  const input = caseOf(report("a", "2031-05-03", [dead(one, figures[0])]), report("b", "2031-05-04", [dead(other, figures[1])]));
  return reconcile({ ...input, offices, romanisation }, { all: true }).relations[0]?.kind ?? "none";
}

describe("offices", () => {
  it("are named by their words in any order and language", () => {
    for (const [id, ...texts] of [
      ["health-ministry", "the minister of public health", "le ministere de la sante", "وزارة الصحة", "الناطق باسم وزارة الصحة"],
      ["governor", "the governor's office", "the provincial administration", "l administration provinciale", "لمحافظ المدينة"],
      ["hospital-director", "the director of the mercy hospital", "la directrice de l hopital", "مدير مستشفى الرحمة"],
      ["police", "la prefecture de police"],
    ] as const)
      for (const text of texts) expect([text, named(words(text.replaceAll("'", " ")))]).toEqual([text, id]);
  });
  it("are not named by some of their words, nor by words far apart", () => {
    for (const text of [
      "a health worker",
      "the provincial fire brigade's band",
      "a director who fled from the bombed hospital",
      "un ministre",
    ])
      expect([text, named(words(text))]).not.toEqual([text, "hospital-director"]);
    expect(named(words("a health worker"))).toBeNull();
    expect(named(words("a director who fled from the bombed hospital"))).toBeNull();
    expect(named(words("un ministre"))).toBeNull();
  });
  it("make one source of two wordings", () => {
    expect(kindOf("the governor's office", "the provincial administration")).toBe("repeats");
    expect(kindOf("le ministère de la Santé", "وزارة الصحة")).toBe("repeats");
    expect(kindOf("the mayor, Osva Trell", "la mairie")).toBe("repeats");
  });
  it("make one source of an army, its staff and its ministry, but not of a soldier who is called by his name", () => {
    expect(kindOf("l'état-major", "the army")).toBe("repeats");
    expect(kindOf("وزارة الدفاع", "the general staff")).toBe("repeats");
    expect(kindOf("the army", "army spokesman Colonel Osva Trell")).toBe("repeats");
    expect(kindOf("the army", "the army sergeant Osva Trell")).toBe("supports");
    expect(kindOf("le porte-parole du gouvernement, Osva Trell", "الحكومة")).toBe("repeats");
    expect(kindOf("le chef de l'État", "un communiqué de l'État-major général")).toBe("supports");
  });
  it("let one source count on", () => {
    expect(kindOf("the governor, Osva Trell", "the governor's office", ["9 people civilians", "14 people civilians"])).toBe("updates");
    expect(kindOf("the governor, Osva Trell", "the mayor's office", ["9 people civilians", "14 people civilians"])).not.toBe("repeats");
  });
  it("leave the ministries of two states apart, though both are called alike", () => {
    const denied = (agent: string, place: string): Said => ({
      type: "strike",
      aspect: "shelling",
      agent,
      places: [place],
      polarity: "denied",
      by: ['"the Defence Ministry"'],
    });
    const input = caseOf(
      report("a", "2031-05-03", [denied("varnia-gov", "mill-quarter")]),
      report("b", "2031-05-04", [denied("karsland", "brel")]),
    );
    const origins = reconcile({ ...input, offices, romanisation }).traces.map(({ origin }) => origin);
    expect(new Set(origins).size).toBe(2);
  });
  it("leave two offices, and two who are called by name, apart", () => {
    expect(kindOf("the governor's office", "the mayor's office")).toBe("supports");
    expect(kindOf("the governor, Osva Trell", "the governor, Menk Ildar")).toBe("supports");
  });
});
