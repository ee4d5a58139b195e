// Bars of the timeline: none covers another, each is found under the pointer, and what is picked has room.
import { expect, it } from "vitest";
import type { StoryEntry } from "../../src/server/api.ts";
import { alikeOf, BAR, barAt, barsOf, barTop } from "../../web/src/time/bars.ts";
import { dayNumber, timeScale } from "../../web/src/time/scale.ts";

const WIDTH = 600;
const day = (n: number): string => `2031-03-${String(n).padStart(2, "0")}`;
const entry = (proposition: string, from: number, to: number, status: StoryEntry["status"]): StoryEntry => ({
  proposition,
  type: "control",
  aspect: "gain",
  modality: "asserted",
  polarity: "affirmed",
  status,
  places: [],
  start: day(from),
  end: day(to),
  certain: true,
  extends: "within",
});

/** On each of thirty days twenty that last up to four days: more than there is room for. */
const crowd = Array.from({ length: 30 }, (_, at) =>
  Array.from({ length: 20 }, (__, index) =>
    entry(`p-${at}-${index}`, at + 1, Math.min(31, at + 1 + (index % 4)), index === 7 ? "disputed" : "single-origin"),
  ),
).flat();

it.each([false, true])("bars of a lane stand apart, and each is the one under its middle (mirrored: %s)", (mirrored) => {
  const scale = timeScale(
    crowd.flatMap(({ start, end }) => [dayNumber(start), dayNumber(end)]),
    WIDTH,
    mirrored,
  );
  const last = crowd.at(-1)?.proposition ?? "";
  const bars = barsOf(crowd, scale, WIDTH, last);
  for (const [index, bar] of bars.entries()) {
    for (const other of bars) if (other !== bar && other.lane === bar.lane) expect(other.to < bar.from || bar.to < other.from).toBe(true);
    expect(barAt(bars, (bar.from + bar.to) / 2, barTop(bar.lane) + BAR / 2)).toBe(index);
  }
  const shown = new Set(bars.map(({ entry: one }) => one.proposition));
  expect(shown.size).toBeLessThan(crowd.length);
  expect(shown.has(last)).toBe(true);
  // The disputed come before the others.
  for (const one of crowd) if (one.status === "disputed") expect(shown.has(one.proposition)).toBe(true);
  expect(barAt(bars, WIDTH / 2, 1000)).toBe(-1);
});

it("bars that look alike are one drawing, and an uncertain day has no edge", () => {
  const entries = [entry("a", 1, 1, "disputed"), entry("b", 3, 4, "disputed"), { ...entry("c", 6, 6, "disputed"), certain: false }];
  const scale = timeScale(
    entries.map(({ start }) => dayNumber(start)),
    WIDTH,
    false,
  );
  const alike = alikeOf(barsOf(entries, scale, WIDTH, null));
  expect(alike.map(({ inside, edge }) => [inside.split("M").length - 1, edge.split("M").length - 1])).toEqual([
    [1, 0],
    [2, 4],
  ]);
});
