// What a screen draws of a long timeline: every stretch of days, the disputed of each day first.
import { describe, expect, it } from "vitest";
import type { TimelineEntry } from "../../src/model.ts";
import { foremostEntries } from "../../src/views/timeline-window.ts";

const entry = (day: number, index: number, status: TimelineEntry["status"]): TimelineEntry => {
  const date = `2031-01-${String(day).padStart(2, "0")}`;
  return {
    proposition: `p-${day}-${index}`,
    type: "control",
    aspect: "gain",
    modality: "asserted",
    polarity: "affirmed",
    status,
    places: [],
    start: date,
    end: date,
    certain: true,
    extends: "within",
    reported: null,
  };
};

/** Thirty days, on each twenty propositions of which the last is disputed. */
const month = Array.from({ length: 30 }, (_, day) =>
  Array.from({ length: 20 }, (_, index) => entry(day + 1, index, index === 19 ? "disputed" : "single-origin")),
).flat();
const startsOf = (entries: readonly TimelineEntry[]): readonly string[] => [...new Set(entries.map(({ start }) => start))];

describe("the entries of a timeline that are drawn", () => {
  it("leave no day out while there is room for one of each", () => {
    const drawn = foremostEntries(month, 45, null);
    expect(drawn).toHaveLength(45);
    expect(startsOf(drawn)).toHaveLength(30);
    expect(drawn.filter(({ status }) => status === "disputed")).toHaveLength(30);
  });

  it("are spread over all days where there is room for a few only", () => {
    const drawn = startsOf(foremostEntries(month, 5, null));
    expect(drawn).toEqual(["2031-01-01", "2031-01-07", "2031-01-13", "2031-01-19", "2031-01-25"]);
  });

  it("hold the one in hand, and stay in order", () => {
    const drawn = foremostEntries(month, 5, "p-30-3");
    expect(drawn.map(({ proposition }) => proposition)).toContain("p-30-3");
    expect(drawn.map(({ start }) => start)).toEqual([...drawn.map(({ start }) => start)].sort());
  });

  it("are all of a short timeline", () => {
    expect(foremostEntries(month.slice(0, 8), 500, null)).toEqual(month.slice(0, 8));
  });
});
