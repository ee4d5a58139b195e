// The API over what follows from the small case's claims: what it answers, what it leaves out, and when it says that nothing changed.
import { afterAll, describe, expect, it } from "vitest";
import type {
  ClaimRelationsAnswer,
  ControlAnswer,
  FiguresAnswer,
  OriginsAnswer,
  PlacesAnswer,
  Problem,
  PropositionAnswer,
  PropositionsAnswer,
  StoryAnswer,
  TimelineAnswer,
} from "../../src/server/api.ts";
import { HOSTILE_ID } from "./case.ts";
import { smallApi } from "./kit.ts";

const { store, get, json } = smallApi();
afterAll(() => store.close());

describe("propositions", () => {
  it("come with both sides' words, counts of values, and names", async () => {
    const { propositions, facets, names, total } = await json<PropositionsAnswer>("/api/propositions?place=sheikh-saeed&type=control");
    expect(total).toBe(propositions.length);
    const disputed = propositions.find(({ status }) => status === "disputed");
    expect(disputed?.places).toContain("sheikh-saeed");
    expect(disputed?.against).not.toBeNull();
    expect(facets.type).toEqual([{ value: "control", count: total }]);
    expect(names.places["sheikh-saeed"]?.names["fr"]).toEqual(["Cheikh Saïd"]);
    expect(names.sources["sana"]?.party).toBe("syria-gov");
  });

  it("go page by page to the end, the disputed ones first", async () => {
    const seen: string[] = [];
    const statuses: string[] = [];
    for (let path: string | null = "/api/propositions?limit=4"; path !== null; ) {
      const page: PropositionsAnswer = await json<PropositionsAnswer>(path);
      seen.push(...page.propositions.map(({ id }) => id));
      statuses.push(...page.propositions.map(({ status }) => status));
      path = page.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(statuses.lastIndexOf("disputed")).toBeLessThan(statuses.findIndex((status) => status !== "disputed"));
  });

  it.each([
    ["language=ar", (row: PropositionsAnswer["propositions"][number]) => row.languages.includes("ar")],
    ["status=disputed", (row: PropositionsAnswer["propositions"][number]) => row.status === "disputed"],
    ["party=syria-gov", (row: PropositionsAnswer["propositions"][number]) => [row.agent, row.affected].includes("syria-gov")],
    ["publisher=nord-presse", (row: PropositionsAnswer["propositions"][number]) => row.publishers.includes("nord-presse")],
    ["since=2016-12-07", (row: PropositionsAnswer["propositions"][number]) => row.time !== null && row.time.end >= "2016-12-07"],
  ])("are filtered by %s", async (query, fits) => {
    const all = (await json<PropositionsAnswer>("/api/propositions?limit=1000")).propositions;
    const some = (await json<PropositionsAnswer>(`/api/propositions?limit=1000&${query}`)).propositions;
    expect(some.map(({ id }) => id)).toEqual(all.filter(fits).map(({ id }) => id));
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
  });

  it("show all that stands behind one and against it", async () => {
    const { propositions } = await json<PropositionsAnswer>("/api/propositions?status=disputed&place=sheikh-saeed");
    const id = propositions[0]?.id ?? "";
    const { proposition, claims, traces, reports, relations } = await json<PropositionAnswer>(
      `/api/propositions/${encodeURIComponent(id)}`,
    );
    const all = [...proposition.claims, ...proposition.denied, ...proposition.contradicted];
    expect(Object.keys(claims).sort()).toEqual([...new Set(all)].sort());
    expect(Object.keys(traces)).toEqual(Object.keys(claims));
    for (const claim of Object.values(claims)) expect(reports[claim.report]).toMatchObject({ report: claim.report });
    for (const { a, b } of relations) expect([claims[a], claims[b]]).not.toContain(undefined);
    expect((await get("/api/propositions/none")).status).toBe(404);
  });

  it("and relations are asked for by claim too", async () => {
    const answer = await json<ClaimRelationsAnswer>("/api/claims/fr-1-02/relations");
    expect(answer.trace.claim).toBe("fr-1-02");
    expect(answer.relations.length).toBeGreaterThan(0);
    for (const { a, b } of answer.relations) expect([a, b]).toContain("fr-1-02");
    expect(answer.propositions.length).toBeGreaterThan(0);
    expect((await get("/api/claims/none/relations")).status).toBe(404);
  });
});

describe("control", () => {
  it("says that sources differ, who says what, and in whose interest", async () => {
    const { places, days, sides } = await json<ControlAnswer>("/api/control?at=2016-12-07");
    const found = places.find(({ place }) => place === "sheikh-saeed");
    expect(found).toMatchObject({ status: "disputed", party: null });
    expect(found?.voices.map(({ claim }) => claim).sort()).toEqual(["ar-1-01", "ar-1-02", "fr-1-02", "fr-1-07", "fr-1-08"]);
    expect(days).toEqual({ first: "2016-12-06", last: "2016-12-07" });
    expect(sides).toContain("opposition");
  });

  it("takes a side, a moment of knowledge, and by default the last day", async () => {
    const party = async (query: string): Promise<string | null | undefined> =>
      (await json<ControlAnswer>(`/api/control?${query}`)).places.find(({ place }) => place === "sheikh-saeed")?.party;
    expect(await party("at=2016-12-07&side=opposition")).toBe("levant-front");
    expect(await party("at=2016-12-07&asOf=2016-12-06")).toBeUndefined();
    expect((await json<ControlAnswer>("/api/control")).at).toBe("2016-12-07");
    expect((await get("/api/control?at=yesterday")).status).toBe(400);
  });
});

describe("the case at a glance", () => {
  it("says of each status what the list of propositions says, and brushes no days off the timeline", async () => {
    const { lists, facets, total, timeline } = await json<StoryAnswer>("/api/story?type=control&since=2016-12-08&limit=2");
    for (const status of ["disputed", "confirmed", "single-origin"] as const) {
      const list = await json<PropositionsAnswer>(`/api/propositions?type=control&since=2016-12-08&status=${status}&limit=2`);
      expect(lists[status]).toEqual({ total: list.total, propositions: list.propositions });
    }
    const all = await json<PropositionsAnswer>("/api/propositions?type=control&since=2016-12-08&limit=1");
    expect([total, facets]).toEqual([all.total, all.facets]);
    const { names, ...whole } = await json<TimelineAnswer>("/api/timeline?type=control&limit=500");
    const drawn = whole.entries.map(({ reported: _, ...entry }) => entry);
    expect(timeline).toEqual({ ...whole, entries: drawn });
  });

  it("answers anew once the case has changed", async () => {
    const before = await json<StoryAnswer>("/api/story");
    store.addParties([{ id: "opposition", kind: "side", country: null, parent: null, names: { en: ["The other side"] } }]);
    const after = await json<StoryAnswer>("/api/story");
    expect(after.total).toBe(before.total);
    expect(after.names.parties["opposition"]?.names["en"]).toEqual(["The other side"]);
    expect(before.names.parties["opposition"]?.names["en"]).not.toEqual(["The other side"]);
  });
});

describe("the other views", () => {
  it("timeline: oldest first, without what has no date", async () => {
    const { entries, undated, days } = await json<TimelineAnswer>("/api/timeline");
    expect(entries.map(({ start }) => start)).toEqual([...entries.map(({ start }) => start)].sort());
    expect(days?.first).toBe("2016-12-06");
    // The hostile report has no date, and its claim none either.
    expect(undated).toBe(1);
  });

  it("places: those that claims name, whatever they are called", async () => {
    const { places } = await json<PlacesAnswer>("/api/places");
    expect(places.map(({ id }) => id)).toEqual(["kallaseh", "sheikh-saeed", "west-aleppo"]);
  });

  it("origins: a chain step by step", async () => {
    const { citations, names } = await json<OriginsAnswer>("/api/origins");
    expect(citations).toContainEqual({ from: "nord-presse", to: "sana", claims: 1, reports: 1 });
    expect(citations).toContainEqual({ from: "sana", to: "fr-1: un officier sur place", claims: 1, reports: 1 });
    expect(names.sources["sana"]?.names["en"]).toEqual(["SANA"]);
  });

  it("figures: those of one population together", async () => {
    const { series } = await json<FiguresAnswer>("/api/figures?type=casualties");
    const killed = series.find(({ of }) => of === "killed");
    expect(killed?.points.map(({ report, low, high }) => [report, low, high])).toEqual([
      ["ar-1", 12, null],
      ["fr-1", 12, null],
    ]);
  });

  it("say no in problem details", async () => {
    for (const path of ["/api/propositions?status=true", "/api/timeline?since=x", "/api/propositions?limit=0", "/api/story?plase=shaar"]) {
      const answer = await get(path);
      expect([answer.status, answer.headers.get("content-type")]).toEqual([400, expect.stringContaining("application/problem+json")]);
      expect(((await answer.json()) as Problem).instance).toBe(path.split("?")[0]);
    }
  });

  it("give a hostile report's words back as words", async () => {
    const { propositions } = await json<PropositionsAnswer>(`/api/propositions?report=${encodeURIComponent(HOSTILE_ID)}`);
    expect(propositions).toHaveLength(1);
    expect(propositions[0]?.places).toEqual(["<u>hill</u>", "__proto__"]);
  });
});

describe("the case's version", () => {
  it("tags answers, and whoever has one is told that it holds until the case changes", async () => {
    const first = await get("/api/propositions");
    const tag = first.headers.get("etag") ?? "";
    expect(tag).not.toBe("");
    const again = await get("/api/propositions", { "if-none-match": tag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    store.addParties([{ id: "levant-front", kind: "armed-group", country: null, parent: "opposition", names: { en: ["Levant Front"] } }]);
    const changed = await get("/api/control?at=2016-12-07&side=opposition", { "if-none-match": tag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get("etag")).not.toBe(tag);
  });
});
