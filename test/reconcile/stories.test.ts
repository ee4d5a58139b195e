// Small stories judged by a reader: what the rules make of each pair is what an analyst makes of it.
import { describe, expect, it } from "vitest";
import type { Party, Place, ReconcileInput, Source } from "../../src/model.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { loadWorld } from "../../src/resources.ts";
import { report, type Said } from "./kit.ts";
import { claimOf } from "./pairs.ts";
import { QUARRELS } from "./quarrels.ts";
import { STORIES } from "./stories.ts";

const PLACES = `
dunmar country; kessa city dunmar; kessa-north district kessa; kessa-market landmark kessa-north; kessa-hospital landmark kessa;
airbase landmark kessa; vale province dunmar; orin village vale; sabo village vale; tarn town vale; tarn-bridge landmark tarn;
border-camp camp vale; coast-road road dunmar; harbour-port landmark dunmar`;

const places: readonly Place[] = PLACES.split(";").map((line) => {
  const [id = "", kind = "", parent = null] = line.trim().split(" ");
  return { id, kind, parent, lat: null, lon: null, precision: null, basis: null, names: {} };
});
const party = (id: string, kind: string, names: Party["names"] = {}, country = "dunmar"): Party => ({
  id,
  kind,
  country,
  parent: null,
  names,
});
const parties: readonly Party[] = [
  party("dunmar-gov", "government", { en: ["Dunmar army", "Dunmar government", "government of Dunmar", "Dunmar"] }),
  party("lions-front", "armed-group", { en: ["Lions Front", "Lions", "Lions' Front"] }),
  party("hill-army", "armed-group"),
  party("dunland", "state", {}, "dunland"),
  party("un", "organisation"),
  party("civilians", "people"),
  party("medics", "people"),
];
const source = (id: string, kind: string, side: string | null = null): Source => ({
  id,
  kind,
  country: null,
  party: side,
  basis: null,
  parent: null,
  names: {},
});
const sources: readonly Source[] = [
  source("dunmar-defence", "official", "dunmar-gov"),
  source("dunmar-tv", "outlet", "dunmar-gov"),
  source("lions-media", "official", "lions-front"),
  source("dunland-staff", "official", "dunland"),
  source("rights-watch", "monitor"),
  source("ocha", "organisation"),
  source("msf", "ngo"),
  source("newswire", "agency"),
];

const SHORT: Readonly<Record<string, string>> = { dgov: "dunmar-gov", lions: "lions-front" };
const full = (name: string | null | undefined): string | null => (name === null || name === undefined ? null : (SHORT[name] ?? name));
const DIRECTED = ["refines", "updates", "denies"];
/** Sets every report in one city, so that claims without a place have a scene in common. */
const SCENE: Said = { type: "assessment", places: ["kessa"] };

function claim(line: string): Said {
  const said = claimOf(line.trim());
  const on = said.on?.replace("2031-05-2031-", "2031-");
  return { ...said, agent: full(said.agent), affected: full(said.affected), ...(on === undefined ? {} : { on }) };
}

const id = (name: string): string => `${name.charAt(0)}-${name.slice(1)}`;

for (const block of `${STORIES}${QUARRELS}`.split(/^# /mu).slice(1)) {
  const [title = "", ...lines] = block.trim().split("\n");
  const told = lines.flatMap((line) => {
    const [, name = "", day = "", publisher = "", claims = ""] = /^(\w+) (\d+) (\S+): (.*)$/u.exec(line) ?? [];
    if (name === "") return [];
    return [report(name, `2031-05-${day.padStart(2, "0")}`, [...claims.split("|").map(claim), SCENE], { publisher })];
  });
  const input: ReconcileInput = {
    reports: told.map((one) => one.report),
    claims: told.flatMap(({ claims }) => claims),
    places,
    parties,
    sources,
    offices: loadWorld().offices ?? [],
    shades: loadWorld().shades ?? [],
    judgements: [],
  };
  describe(title, () => {
    const { relations } = reconcile(input, { all: true });
    for (const line of lines.filter((one) => one.startsWith("> "))) {
      const [from = "", kinds = "", to = ""] = line.slice(2).split(" ");
      it(line.slice(2), () => {
        const pair = [id(from), id(to)].sort().join();
        const one = relations.find(({ a, b }) => [a, b].sort().join() === pair);
        const back = one !== undefined && DIRECTED.includes(one.kind) && one.a !== id(from);
        expect(kinds.split("|")).toContain(one === undefined ? "none" : `${back ? "back " : ""}${one.kind}`);
      });
    }
  });
}
