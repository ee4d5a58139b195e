// Citations into columns: who stands where, and what is left out.
import { describe, expect, it } from "vitest";
import type { Citation } from "../../src/model.ts";
import { columnsOf } from "../../web/src/sources/columns.ts";

const cites = (from: string, to: string, claims = 1): Citation => ({ from, to, claims, reports: 1 });
const told = (found: ReturnType<typeof columnsOf>): readonly string[] =>
  [...found.nodes].sort((a, b) => a.column - b.column || a.line - b.line).map(({ id, column }) => `${column} ${id}`);

describe("columns of citations", () => {
  it("puts who is cited and cites between publishers and the last word", () => {
    const found = columnsOf([cites("daily", "wire", 3), cites("wire", "officer"), cites("daily", "mayor")], new Set(["daily"]), true);
    expect(told(found)).toEqual(["0 daily", "1 wire", "2 mayor", "2 officer"]);
    expect(found.edges.map(({ from, to }) => `${from.column}-${to.column}`)).toEqual(["0-1", "1-2", "0-2"]);
    expect(found.left).toBe(0);
  });

  it("names a publisher whom another publisher cites at both ends", () => {
    expect(told(columnsOf([cites("daily", "gazette"), cites("gazette", "mayor")], new Set(["daily", "gazette"]), true))).toEqual([
      "0 daily",
      "0 gazette",
      "2 gazette",
      "2 mayor",
    ]);
  });

  it("does without the column between where there is no room for it", () => {
    const found = columnsOf([cites("daily", "wire"), cites("wire", "officer")], new Set(["daily"]), false);
    expect(told(found)).toEqual(["0 daily", "0 wire", "2 wire", "2 officer"]);
  });

  it("survives those who cite each other, and counts the names for which there is no room", () => {
    const many = Array.from({ length: 40 }, (_, index) => cites("daily", `witness ${index}`));
    const found = columnsOf([...many, cites("a", "b"), cites("b", "a"), cites("daily", "a", 9)], new Set(["daily"]), true);
    expect(found.nodes.filter(({ column }) => column === 2)).toHaveLength(24);
    expect(found.left).toBe(16);
    expect(found.edges.filter(({ from, to }) => from.column === to.column)).toHaveLength(2);
  });
});
