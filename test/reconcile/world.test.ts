// Which party some words of a source name, by the words that are typical of one.
import { describe, expect, it } from "vitest";
import type { Party, Place } from "../../src/model.ts";
import { placeTree } from "../../src/reconcile/place-tree.ts";
import { worldOf } from "../../src/reconcile/world.ts";

const party = (id: string, country: string | null, ...names: readonly string[]): Party => ({
  id,
  kind: "government",
  country,
  parent: null,
  names: { en: names },
});

const { partyNamed } = worldOf({
  places: [],
  sources: [],
  parties: [
    party("varnia-gov", "varnia", "Varnian government", "Varnian army", "the regime", "Varnian regime"),
    party("river-front", "varnia", "River Front", "Varnian opposition", "armed opposition"),
    party("osk-gov", "osk", "Oskan army", "Oskan military", "Oskan government"),
    party("lower-osk-gov", "lower-osk", "Lower Osk military", "army of Lower Osk", "government of Lower Osk"),
    party("tolm-gov", "tolm", "Tolmian military", "Tolmian armed forces"),
    party("black-hills-gov", "black-hills", "Black Hills", "government of the Black Hills", "Black Hills military"),
  ],
});
const named = (words: string): string | null => partyNamed(words.toLowerCase().split(" "));

describe("the party that words name", () => {
  it("is the one of whose names a word is typical", () => {
    expect(named("a Varnian officer")).toBe("varnia-gov");
    expect(named("an opposition official")).toBe("river-front");
    expect(named("a colonel of the Tolmian forces")).toBe("tolm-gov");
  });
  it("is nobody by words that armies and governments of several countries share", () => {
    expect(named("a military source")).toBeNull();
    expect(named("the government")).toBeNull();
  });
  it("is not met by one word of a name that always has two", () => {
    expect(named("a shepherd from the hills")).toBeNull();
    expect(named("an envoy of the Black Hills")).toBe("black-hills-gov");
  });
});

describe("what contains a place", () => {
  const place = (id: string, kind: string, parent: string | null): Place => ({
    id,
    kind,
    parent,
    lat: 0,
    lon: 0,
    precision: 1,
    basis: "x",
    names: {},
  });
  const tree = placeTree([place("varnia", "country", null), place("mukolwe-city", "city", "varnia"), place("west-tolm", "town", "varnia")]);
  it("is the place that it is a side of, where no table holds it", () => {
    expect(tree.lineage("east-mukolwe")).toEqual(["east-mukolwe", "mukolwe-city", "varnia"]);
    expect(tree.contains("mukolwe-city", "northwest-mukolwe")).toBe(true);
    expect(tree.contains("east-mukolwe", "mukolwe-city")).toBe(false);
  });
  it("is what the tables say of a name that looks like a side", () => {
    expect(tree.lineage("west-tolm")).toEqual(["west-tolm", "varnia"]);
    expect(tree.lineage("east-nowhere")).toEqual(["east-nowhere"]);
  });
});

describe("the party among those of a report that words name", () => {
  const world = worldOf({
    places: [],
    sources: [],
    parties: [
      party("varnia-gov", "varnia", "Varnian army", "Varnian troops", "Varnian government"),
      party("osk-gov", "osk", "Oskan army", "Oskan government"),
      party("river-front", "varnia", "River Front"),
    ],
  });
  const among = (words: string, ...parties: readonly string[]): string | null =>
    world.partyAmong(words.split(" "), new Set(parties), new Set(["varnia", "tolm"]));
  it("is the one that has a word of theirs, be it with another ending", () => {
    expect(among("an officer of the army", "varnia-gov", "river-front")).toBe("varnia-gov");
    expect(among("a trooper", "varnia-gov", "river-front")).toBeNull();
    expect(among("the rivers commander", "varnia-gov", "river-front")).toBe("river-front");
  });
  it("is the one whose country the report is about, where two have it", () => {
    expect(among("the army", "varnia-gov", "osk-gov")).toBe("varnia-gov");
    expect(among("the oskan army", "varnia-gov", "osk-gov")).toBe("osk-gov");
  });
  it("is not met by the name of a country alone", () => {
    expect(among("the varnian observatory", "varnia-gov", "river-front")).toBeNull();
  });
});
