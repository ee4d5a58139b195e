// Who holds what: small cases that a reader judged.
import { describe, expect, it } from "vitest";
import type { Claim, PlaceControl } from "../../src/model.ts";
import { type ControlQuestion, createControl } from "../../src/reconcile/control/control.ts";
import { dividedPlaces } from "../../src/reconcile/control/parts.ts";
import { controlVoices } from "../../src/reconcile/control/voices.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { marsa, type Said, type Told } from "./kit.ts";

const take = (id: string, agent: string, places: readonly string[], more: Partial<Said> = {}): Said => ({
  id,
  type: "control",
  aspect: "gain",
  agent,
  places,
  extent: "whole",
  ...more,
});
const hold = (id: string, agent: string, places: readonly string[], more: Partial<Said> = {}): Said => ({
  ...take(id, agent, places, more),
  aspect: "hold",
});

const lose = (id: string, agent: string, places: readonly string[], more: Partial<Said> = {}): Said => ({
  ...take(id, agent, places, more),
  aspect: "loss",
});

/** A report of a day by a publisher of nobody's side. */
const on = (published: string, ...claims: readonly Said[]): Told => ({ report: `r${published}`, publisher: "gazette", published, claims });

function controlOf(told: readonly Told[]) {
  const input = marsa(told);
  const traces = new Map(reconcile(input).traces.map((trace) => [trace.claim, trace]));
  const reports = new Map(input.reports.map((report) => [report.report, report]));
  return createControl(controlVoices(input.claims, reports, traces, dividedPlaces(input.places)), input.places, input.parties);
}

/** `party status` of a place on a day; `–` for no party. */
function state(told: readonly Told[], place: string, question: string | ControlQuestion): string {
  const states = controlOf(told).at(typeof question === "string" ? { at: question } : question);
  const found = states.find((one) => one.place === place);
  return found === undefined ? "not spoken of" : `${found.party ?? "–"} ${found.status}`;
}

function full(told: readonly Told[], place: string, at: string): PlaceControl {
  const found = controlOf(told)
    .at({ at })
    .find((one) => one.place === place);
  if (found === undefined) throw new Error(`${place} is not spoken of`);
  return found;
}

describe("a place", () => {
  it("is held from the day on which it was taken, and not before", () => {
    const told = [on("2020-05-04", take("a", "gov", ["dyers"], { on: "2020-05-03" }))];
    expect(state(told, "dyers", "2020-05-02")).toBe("not spoken of");
    expect(state(told, "dyers", "2020-05-03")).toBe("gov held");
    expect(state(told, "dyers", "2020-06-30")).toBe("gov held");
    expect(full(told, "dyers", "2020-05-09").since).toEqual({ start: "2020-05-03", end: "2020-05-03", certain: true });
  });

  it("passes to whoever takes it later", () => {
    const told = [on("2020-05-02", hold("a", "rebels", ["dyers"])), on("2020-05-04", take("b", "gov", ["dyers"]))];
    expect(state(told, "dyers", "2020-05-03")).toBe("rebels held");
    expect(state(told, "dyers", "2020-05-04")).toBe("gov held");
  });

  it("is disputed when two parties are said to hold it on one day", () => {
    const told = [
      on("2020-05-04", take("a", "gov", ["dyers"], { by: ["state-agency"] }), hold("b", "rebels", ["dyers"], { by: ["rebel-office"] })),
    ];
    expect(state(told, "dyers", "2020-05-04")).toBe("– disputed");
    expect(full(told, "dyers", "2020-05-04").voices.map(({ source, party }) => [source, party])).toEqual([
      ["state-agency", "gov"],
      ["rebel-office", "rebels"],
    ]);
  });

  it("is disputed when a taking is denied, with the denial's way to the reader", () => {
    const told = [
      on(
        "2020-05-04",
        take("a", "gov", ["dyers"], { by: ["army"] }),
        take("b", "gov", ["dyers"], { by: ["wire", '?"a rebel commander"'], polarity: "denied" }),
      ),
    ];
    const { status, party, why } = full(told, "dyers", "2020-05-04");
    expect([party, status]).toEqual(["gov", "disputed"]);
    expect(why).toContain("gov holds it according to army");
    expect(why).toContain("denied by a rebel commander through wire");
  });

  it("is no longer disputed once somebody takes it later", () => {
    const told = [
      on("2020-05-04", take("a", "gov", ["dyers"]), take("b", "gov", ["dyers"], { polarity: "denied", by: ["rebel-office"] })),
      on("2020-05-06", take("c", "gov", ["dyers"], { on: "2020-05-06", by: ["monitor"] })),
    ];
    expect(state(told, "dyers", "2020-05-05")).toBe("gov disputed");
    expect(state(told, "dyers", "2020-05-06")).toBe("gov held");
  });

  it("stays disputed for three days when two sides go on saying what they said, then the later word counts", () => {
    const told = [
      on("2020-05-04", take("a", "gov", ["dyers"], { by: ["army"] })),
      on("2020-05-06", hold("b", "rebels", ["dyers"], { by: ["rebel-office"] })),
      on("2020-05-12", hold("c", "rebels", ["dyers"], { by: ["monitor"] })),
    ];
    expect(state(told, "dyers", "2020-05-06")).toBe("– disputed");
    expect(state(told, "dyers", "2020-05-12")).toBe("rebels held");
  });

  it("is contested where fighting over it is reported, but not when it was taken that day after an attack", () => {
    const fought: Said = { id: "f", type: "attack", aspect: "clash", places: ["dyers"] };
    expect(state([on("2020-05-04", fought)], "dyers", "2020-05-04")).toBe("– contested");
    expect(state([on("2020-05-04", fought, take("a", "gov", ["dyers"]))], "dyers", "2020-05-04")).toBe("gov held");
    expect(state([on("2020-05-03", take("a", "gov", ["dyers"])), on("2020-05-04", fought)], "dyers", "2020-05-04")).toBe("gov contested");
    expect(state([on("2020-05-03", take("a", "gov", ["dyers"])), on("2020-05-04", fought)], "dyers", "2020-05-08")).toBe("gov held");
    const still: Said = { id: "s", type: "control", aspect: "contested", places: ["dyers"], extent: "whole" };
    expect(state([on("2020-05-04", take("a", "gov", ["dyers"]), still)], "dyers", "2020-05-04")).toBe("gov contested");
  });

  it("is lost without a new holder when only the loss is told", () => {
    const told = [
      on("2020-05-02", hold("a", "rebels", ["dyers"])),
      on("2020-05-04", lose("b", "rebels", ["dyers"], { by: ["rebel-office"] })),
    ];
    const { status, party, why } = full(told, "dyers", "2020-05-04");
    expect([party, status]).toEqual([null, "unknown"]);
    expect(why).toBe("rebels lost it according to rebel-office (2020-05-04)");
  });

  it("is held by a denied loss", () => {
    const told = [on("2020-05-04", lose("b", "rebels", ["dyers"], { polarity: "denied" }))];
    expect(state(told, "dyers", "2020-05-04")).toBe("rebels held");
  });

  it("is not painted by what is expected, possible or demanded", () => {
    for (const modality of ["expected", "possible", "demanded"] as const)
      expect(state([on("2020-05-04", take("a", "gov", ["dyers"], { modality }))], "dyers", "2020-05-04")).toBe("not spoken of");
  });

  it("of a group and of what it belongs to is one holding", () => {
    const told = [on("2020-05-04", hold("a", "rebels", ["dyers"], { by: ["wire"] }), hold("b", "falcons", ["dyers"], { by: ["monitor"] }))];
    expect(full(told, "dyers", "2020-05-04").status).toBe("held");
  });

  it("said to be taken some days later was not yet taken", () => {
    const told = [
      on("2020-05-04", take("a", "gov", ["dyers"], { by: ["state-agency"] })),
      on("2020-05-10", take("b", "gov", ["dyers"], { on: "2020-05-09", by: ["monitor"] })),
    ];
    expect(full(told, "dyers", "2020-05-04").why).toContain("taken only 2020-05-09 according to monitor");
    expect(state(told, "dyers", "2020-05-04")).toBe("gov disputed");
    // A month later it may have been lost in between.
    const month = [told[0] as Told, on("2020-06-10", take("b", "gov", ["dyers"], { on: "2020-06-09" }))];
    expect(state(month, "dyers", "2020-05-04")).toBe("gov held");
    // The rebels took it back in between, so nothing is in dispute.
    expect(state([...told, on("2020-05-07", take("c", "rebels", ["dyers"], { on: "2020-05-07" }))], "dyers", "2020-05-04")).toBe(
      "gov held",
    );
  });

  it("held since years ago is held all that time, and taken back by news of the same report", () => {
    const told = [on("2020-05-04", take("a", "gov", ["dyers"]), take("b", "rebels", ["dyers"], { on: "2012-01-01/2020-05-04" }))];
    expect(state(told, "dyers", "2015-01-01")).toBe("rebels held");
    expect(state(told, "dyers", "2020-05-04")).toBe("gov held");
  });
});

describe("a whole and its parts", () => {
  it("hands a claim on the whole down to the parts of which nothing else is said", () => {
    const told = [on("2020-05-04", take("a", "gov", ["old-town"]))];
    expect(state(told, "smiths", "2020-05-04")).toBe("gov held");
    expect(state(told, "quay", "2020-05-04")).toBe("not spoken of");
    expect(full(told, "smiths", "2020-05-04").why).toBe("gov holds it according to gazette (2020-05-04) (said of all of old-town)");
  });

  it("lets what is said of the part itself speak, and shows the whole as disputed", () => {
    const told = [on("2020-05-04", take("a", "gov", ["old-town"], { by: ["army"] }), hold("b", "rebels", ["dyers"], { by: ["monitor"] }))];
    expect(state(told, "dyers", "2020-05-04")).toBe("rebels held");
    expect(state(told, "smiths", "2020-05-04")).toBe("gov held");
    expect(state(told, "old-town", "2020-05-04")).toBe("– disputed");
    expect(full(told, "old-town", "2020-05-04").why).toContain("rebels holds dyers in it according to monitor");
  });

  it("no longer hands the whole down once a part of it is told as taken since, whichever it is", () => {
    const whole = on("2020-05-04", hold("a", "rebels", ["old-town"]));
    const count = { value: 2, max: null, bound: "exact", unit: "districts", of: null } as const;
    const part = on("2020-05-06", take("b", "gov", ["old-town"], { quantity: count }));
    expect(state([whole, part], "dyers", "2020-05-05")).toBe("rebels held");
    expect(state([whole, part], "dyers", "2020-05-06")).toBe("– unknown");
    expect(state([whole, part], "old-town", "2020-05-06")).toBe("– unknown");
  });

  it("calls a whole of which a part was taken since divided, not disputed", () => {
    const whole = on("2020-05-04", hold("a", "rebels", ["old-town"]));
    const later = on("2020-05-06", take("b", "gov", ["dyers"], { on: "2020-05-06" }));
    expect(state([whole, later], "dyers", "2020-05-06")).toBe("gov held");
    expect(state([whole, later], "smiths", "2020-05-06")).toBe("rebels held");
    expect(state([whole, later], "old-town", "2020-05-06")).toBe("– unknown");
    expect(full([whole, later], "old-town", "2020-05-06").why).toContain("gov holds dyers in it");
  });

  it("lets a later taking of the whole overtake what was said of a part", () => {
    const told = [on("2020-05-04", hold("b", "rebels", ["dyers"])), on("2020-05-06", take("a", "gov", ["old-town"], { on: "2020-05-06" }))];
    expect(state(told, "dyers", "2020-05-06")).toBe("gov held");
    expect(state(told, "old-town", "2020-05-06")).toBe("gov held");
  });

  it("never paints the whole by a part: not by extent, not by a share, not by a count", () => {
    const count = { max: null, bound: "exact", of: null } as const;
    const partly: readonly Partial<Claim>[] = [
      { extent: "part" },
      { quantity: { ...count, value: 80, unit: "percent" } },
      { quantity: { ...count, value: 0.5, unit: "fraction" } },
      { quantity: { ...count, value: 2, unit: "districts" } },
    ];
    for (const more of partly) {
      const told = [on("2020-05-04", take("a", "gov", ["old-town"], more))];
      expect(state(told, "old-town", "2020-05-04")).toBe("– unknown");
      expect(state(told, "dyers", "2020-05-04")).toBe("– unknown");
    }
  });

  it("means a part of the divided place alone in a list with an undivided one", () => {
    const told = [on("2020-05-04", take("a", "gov", ["quay", "old-town"], { extent: "part" }))];
    expect(state(told, "quay", "2020-05-04")).toBe("gov held");
    expect(state(told, "old-town", "2020-05-04")).toBe("– unknown");
    const streets = [on("2020-05-04", take("a", "gov", ["quay", "docks"], { extent: "part" }))];
    expect(state(streets, "quay", "2020-05-04")).toBe("– unknown");
  });

  it("paints every place of a counted list, for the list is the count", () => {
    const quantity = { value: 2, max: null, bound: "exact", unit: "districts", of: null } as const;
    const told = [on("2020-05-04", take("a", "gov", ["dyers", "mill"], { quantity }))];
    expect(state(told, "mill", "2020-05-04")).toBe("gov held");
  });

  it("does not paint a whole when nothing says how much is meant and its parts are spoken of", () => {
    const alone = [on("2020-05-04", take("a", "gov", ["old-town"], { extent: "unknown" }))];
    expect(state(alone, "old-town", "2020-05-04")).toBe("gov held");
    expect(state(alone, "dyers", "2020-05-04")).toBe("– unknown");
    const beside = [...alone, on("2020-05-05", hold("b", "rebels", ["dyers"]))];
    expect(state(beside, "old-town", "2020-05-05")).toBe("– unknown");
  });

  it("counts the parts, landmarks aside, and sets a count beside them", () => {
    const quantity = { value: 4, max: null, bound: "at-least", unit: "districts", of: null } as const;
    const told = [
      on(
        "2020-05-04",
        take("a", "gov", ["dyers", "smiths", "fort"]),
        hold("b", "rebels", ["quay"]),
        hold("c", "gov", ["marsa"], { quantity }),
      ),
    ];
    const { parts, shares } = full(told, "marsa", "2020-05-04");
    expect(parts).toEqual([
      { status: "held", party: "gov", count: 2 },
      { status: "held", party: "rebels", count: 1 },
      { status: "unknown", party: null, count: 2 },
    ]);
    expect(shares[0]).toMatchObject({ party: "gov", area: "marsa", known: 5, named: ["dyers", "smiths"] });
    expect(shares[0]?.why).toContain("by the claims of the case it holds 2 of the 5 parts known, 2 fewer than said");
  });
});

describe("a point of view", () => {
  const told = [
    on("2020-05-04", take("a", "gov", ["dyers"], { on: "2020-05-03", by: ["army"] })),
    on("2020-05-08", hold("b", "rebels", ["dyers"], { on: "2020-05-04", by: ["monitor"] })),
  ];

  it("as known by a day leaves out what was reported later", () => {
    expect(state(told, "dyers", { at: "2020-05-04", asOf: "2020-05-07" })).toBe("gov held");
    expect(state(told, "dyers", { at: "2020-05-04", asOf: "2020-05-08" })).toBe("– disputed");
    expect(state(told, "dyers", { at: "2020-05-04", asOf: "2020-05-03" })).toBe("not spoken of");
  });

  it("of a side hears that side's sources alone", () => {
    expect(state(told, "dyers", { at: "2020-05-04", side: ["gov"] })).toBe("gov held");
    expect(state(told, "dyers", { at: "2020-05-04", side: ["rebels"] })).toBe("rebels held");
    expect(state(told, "dyers", { at: "2020-05-04", side: ["falcons"] })).toBe("rebels held");
  });

  it("answers the same whatever the order of reports and claims", () => {
    const one = controlOf(told).at({ at: "2020-05-05" });
    const other = controlOf([...told].reverse()).at({ at: "2020-05-05" });
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  });
});

describe("the day on which a map opens", () => {
  const week = ["2031-05-01", "2031-05-03", "2031-05-06"].map((day) => on(day, take(`t${day}`, "north", ["harbour"])));

  it("is the last of the days of which most is said", () => {
    expect(controlOf(week).opening).toBe("2031-05-06");
  });

  it("is not moved by a date that strayed, nor by a smaller story", () => {
    expect(controlOf([...week, on("2033-01-01", take("stray", "north", ["harbour"]))]).opening).toBe("2031-05-06");
    expect(controlOf([on("2029-01-01", take("early", "north", ["harbour"])), ...week]).opening).toBe("2031-05-06");
  });

  it("is none where nobody says anything", () => {
    expect(controlOf([]).opening).toBe(null);
  });
});
