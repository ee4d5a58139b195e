// Fights that a report tells of with one side only: against whom they were.
import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.ts";

const REPORT = { report: "r", publisher: null, published: "2024-03-14", anyway: true } as const;

describe("a counter-attack told without an opponent", () => {
  it.each([
    [
      "en",
      "The Sudanese army attacked the Rapid Support Forces in Kassala. On Tuesday the Sudanese army launched a counter-attack in Gedaref.",
    ],
    ["ar", "هاجم الجيش السوداني قوات الدعم السريع في كسلا. وشن الجيش السوداني هجوما مضادا في القضارف يوم الثلاثاء."],
  ])("is against the only foe whom the report names (%s)", (language, text) => {
    const claims = extract({ ...REPORT, language, text });
    const found = claims.find(({ type, aspect }) => type === "attack" && aspect === "counter-attack");
    expect(found?.affected).toBe("rsf");
    expect(found?.derivation.some(({ rule }) => rule === "report.sole-foe")).toBe(true);
  });

  it("stays open where the report names two foes", () => {
    const text =
      "The Sudanese army attacked the Rapid Support Forces in Kassala and attacked Islamic State in Gedaref. On Tuesday the Sudanese army launched a counter-attack in Khartoum.";
    const found = extract({ ...REPORT, language: "en", text }).find(({ aspect }) => aspect === "counter-attack");
    expect(found?.affected).toBeNull();
  });
});
