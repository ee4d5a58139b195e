// Every command as a person uses it: what it prints where, and with which exit code it ends.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Claim } from "../../src/model.ts";
import { openCase } from "../../src/store/sqlite.ts";
import { sampleClaim, sampleExtraction, sampleReport } from "../store/sample.ts";
import { isnad, type Ran } from "./isnad.ts";

const TEXT = "Selon l’OSDH, les obus tombent sur Tamrane. Des centaines de familles fuient vers Qasr.";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "isnad-cli-"));
  file = join(folder, "case.isnad");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const inCase = (...args: string[]): Promise<Ran> => isnad([...args, "--case", file]);
const json = (lines: string): readonly Record<string, unknown>[] =>
  lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** A case with one report and two claims of known shape, put there without extraction. */
function storeSample(): readonly Claim[] {
  const link = { source: "osdh", anonymous: false, exact: "l’OSDH", start: 6, end: 12 };
  const claims = [
    sampleClaim("r1", "c1", TEXT, "les obus tombent sur Tamrane", {
      attribution: [link],
      places: ["tamran"],
      derivation: [
        {
          slot: "type",
          rule: "fall-of-shells",
          words: { start: 14, end: 30, exact: "les obus tombent" },
          certain: true,
          reason: { says: "", parts: [] },
        },
        { slot: "time", rule: "none", words: null, certain: false, reason: { says: "no time is stated", parts: [] } },
      ],
    }),
    sampleClaim("r1", "c2", TEXT, "Des centaines de familles fuient vers Qasr", {
      type: "displacement",
      aspect: "leave",
      to: ["qasr"],
      quantity: { value: 100, max: 999, bound: "vague", unit: "people", of: "families" },
    }),
  ];
  const store = openCase(file);
  store.add(sampleReport("r1", TEXT), sampleExtraction("r1", claims));
  store.close();
  return claims;
}

describe("isnad", () => {
  it("tells wrong use from failure", async () => {
    expect((await isnad([])).code).toBe(2);
    expect((await isnad(["bogus"])).code).toBe(2);
    expect((await isnad(["claims", "--bogus"])).code).toBe(2);
    expect((await inCase("claims", "--type", "weather")).code).toBe(2);
    expect((await inCase("claims", "--since", "7 December")).code).toBe(2);
    expect((await inCase("phrases", "weather", "--language", "fr")).code).toBe(2);
    expect((await inCase("serve", "--port", "70000")).code).toBe(2);
    expect((await inCase("add")).code).toBe(2);
    const none = await inCase("claims");
    expect([none.code, none.out]).toEqual([1, ""]);
    expect(none.err).toContain("there is no case at");
  });

  it("helps on standard output, with examples for every command", async () => {
    const help = await isnad(["--help"]);
    expect([help.code, help.err]).toEqual([0, ""]);
    const names = [...help.out.matchAll(/^ {2}([a-z]+(?:-[a-z]+)?)(?= [[<]| {2})/gmu)].map((match) => match[1] ?? "");
    expect(names).toEqual([
      "add",
      "reports",
      "claims",
      "propositions",
      "relations",
      "disputed",
      "timeline",
      "control",
      "origins",
      "framing",
      "show",
      "explain",
      "extract",
      "import-claims",
      "add-places",
      "add-parties",
      "add-sources",
      "serve",
      "phrases",
      "lint",
      "help",
    ]);
    for (const name of names.filter((command) => command !== "help")) {
      const { code, out } = await isnad([name, "--help"]);
      expect(code).toBe(0);
      expect(out).toMatch(/^Examples?:\n {2}\S/mu);
      expect(out).toContain("--case");
    }
  });

  it("takes the case from --case, before or after the command, else from ISNAD_CASE", async () => {
    storeSample();
    for (const ran of [
      await isnad(["reports", "--case", file]),
      await isnad(["--case", file, "reports"]),
      await isnad(["reports"], { env: { ISNAD_CASE: file } }),
    ]) {
      expect(ran.out).toContain("r1");
    }
  });
});

describe("add", () => {
  it("adds what can be read, names what can't, and then ends with 1", async () => {
    const ran = await inCase(
      "add",
      put("a.txt", TEXT),
      put("b.jpg", Buffer.from([0xff, 0xd8, 0xff, 0xe0])),
      put("c.txt", ""),
      "--publisher",
      "desk",
      "--published",
      "2016-12-07",
    );
    expect(ran.code).toBe(1);
    expect(ran.out).toBe("");
    expect(ran.err).toMatch(/error: .*b\.jpg: a JPEG image, not text\n/u);
    expect(ran.err).toMatch(/error: .*c\.txt: empty file\n/u);
    expect(ran.err).toMatch(/1 added, 2 failed/u);
    const [report] = json((await inCase("reports", "--format", "jsonl")).out);
    expect(report).toMatchObject({
      publisher: { value: "desk", learnt: "given" },
      published: { value: "2016-12-07" },
      language: { value: "fr", learnt: "guessed" },
    });
  });

  it("recognises the same file, and the same bytes under another publisher", async () => {
    const path = put("a.txt", TEXT);
    expect((await inCase("add", path, "--publisher", "desk")).err).toContain("1 added");
    const again = await inCase("add", path, "--publisher", "desk");
    expect([again.code, again.err]).toEqual([0, expect.stringContaining("already in the case")]);
    expect((await inCase("add", path, "--publisher", "echo")).err).toContain("over an original that another report has too");
    expect(json((await inCase("reports", "--format", "jsonl")).out)).toHaveLength(2);
  });

  it("refuses other bytes under a known id unless told to revise", async () => {
    const manifest = put("m.json", JSON.stringify([{ report: "r1", file: "a.txt", language: "fr" }]));
    put("a.txt", TEXT);
    expect((await inCase("add", "--manifest", manifest)).code).toBe(0);
    put("a.txt", `${TEXT} Fin.`);
    const other = await inCase("add", "--manifest", manifest);
    expect(other.code).toBe(1);
    expect(other.err).toContain("--revise");
    const revised = await inCase("add", "--manifest", manifest, "--revise");
    expect([revised.code, revised.err]).toEqual([0, expect.stringContaining("1 revised")]);
  });

  it("reads standard input, and stores without claims what is in no language of ours", async () => {
    const ran = await isnad(["add", "-", "--case", file], {
      stdin: "Der Sprecher sagte am Montag, dass die Stadt beschossen worden sei und viele flohen.",
    });
    expect(ran.code).toBe(0);
    expect(ran.err).toContain("stored without claims");
    expect(json((await inCase("reports", "--format", "jsonl")).out)).toMatchObject([{ language: null, resources: null }]);
  });

  it("fails whole on a manifest of another shape", async () => {
    const ran = await inCase("add", "--manifest", put("m.json", "{}"));
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining("m.json")]);
  });
});

describe("claims", () => {
  it("prints codebook records in the codebook's order, without the derivation", async () => {
    const claims = storeSample();
    const { code, out } = await inCase("claims", "--format", "jsonl");
    expect(code).toBe(0);
    const records = json(out);
    const fields = [
      "report",
      "id",
      "type",
      "aspect",
      "evidence",
      "polarity",
      "modality",
      "attribution",
      "agent",
      "affected",
      "places",
      "from",
      "to",
      "quantity",
      "time",
      "parent",
    ];
    for (const record of records) expect(Object.keys(record).slice(0, fields.length)).toEqual(fields);
    expect(records.map((record) => ({ ...record, derivation: [] }))).toEqual(claims.map((claim) => ({ ...claim, derivation: [] })));
    expect(out).not.toContain("derivation");
  });

  it("print what holds after people decided, and tell machine and human values apart", async () => {
    storeSample();
    const store = openCase(file);
    const made = { by: "Nour", at: "2024-05-01T10:00:00Z", reason: "the map says so", reliability: null };
    store.judge({ ...made, target: { kind: "claim", claim: "c1" }, verdict: "rejected", correction: null });
    store.judge({ ...made, target: { kind: "claim", claim: "c2" }, verdict: "corrected", correction: { to: ["old-mill"] } });
    store.close();
    const [held, ...others] = json((await inCase("claims", "--format", "jsonl")).out);
    expect(others).toEqual([]);
    expect(held).toMatchObject({
      id: "c2",
      to: ["old-mill"],
      judgement: { verdict: "corrected", by: "Nour", reason: "the map says so", read: { to: ["qasr"] } },
    });
    const ids = async (...filter: string[]): Promise<readonly unknown[]> =>
      json((await inCase("claims", "--format", "jsonl", ...filter)).out).map((record) => record["id"]);
    expect(await ids("--place", "old-mill", "--since", "2016-12-07")).toEqual(["c2"]);
    expect(await ids("--place", "qasr")).toEqual([]);
    expect(await ids("--as-read", "--place", "qasr")).toEqual(["c2"]);
    expect((await inCase("claims", "--format", "csv")).out).toContain('corrected,Nour,2024-05-01T10:00:00Z,"{""to"":[""qasr""]}"');
    expect((await inCase("claims")).out).toContain("[corrected by Nour]");
  });

  it("prints CSV whose cells no spreadsheet runs, and a table", async () => {
    const text = '=HYPERLINK("x") tombe, "vite"';
    const store = openCase(file);
    store.add(sampleReport("r1", text), sampleExtraction("r1", [sampleClaim("r1", "c1", text, text)]));
    store.close();
    const csv = (await inCase("claims", "--format", "csv")).out;
    expect(csv).toMatch(/^report,id,type,aspect,start,end,exact,/u);
    expect(csv).toContain(`"'=HYPERLINK(""x"") tombe, ""vite"""`);
    expect((await inCase("claims")).out).toMatch(/^id +claim +says/u);
  });

  it("passes filters on", async () => {
    storeSample();
    const ids = async (...filter: string[]): Promise<readonly unknown[]> =>
      json((await inCase("claims", "--format", "jsonl", ...filter)).out).map((record) => record["id"]);
    expect(await ids("--type", "strike")).toEqual(["c1"]);
    expect(await ids("--place", "qasr")).toEqual(["c2"]);
    expect(await ids("--source", "OSDH")).toEqual(["c1"]);
    expect(await ids("--since", "2016-12-08")).toEqual([]);
    expect(await ids("--report", "r1", "--until", "2016-12-07")).toEqual(["c1", "c2"]);
    expect((await inCase("claims", "--report", "nope")).code).toBe(1);
  });
});

describe("show", () => {
  it("marks claims in the text, coloured on a terminal only", async () => {
    storeSample();
    const plain = await inCase("show", "r1");
    expect(plain.out).toContain("Selon l’OSDH, [1|les obus tombent sur Tamrane|1]. [2|Des centaines de familles fuient vers Qasr|2].");
    expect(plain.out).not.toContain("\u001b");
    expect((await isnad(["show", "r1", "--case", file], { colour: true })).out).toContain("\u001b[4mles obus");
    expect((await inCase("show", "nope")).code).toBe(1);
  });

  it("does not hand a report's control characters to the terminal", async () => {
    const store = openCase(file);
    store.add(sampleReport("r1", "Obus \u001b[2J\u202e sur la ville"), null);
    store.close();
    expect((await inCase("show", "r1")).out).toContain("Obus \ufffd[2J\ufffd sur la ville");
  });
});

describe("explain", () => {
  it("prints the derivation slot by slot", async () => {
    storeSample();
    const { out } = await inCase("explain", "c1");
    expect(out).toContain("1. type = strike\n     words: 14–30 “les obus tombent”\n     rule:  fall-of-shells");
    expect(out).toContain("2. time = –   (not certain)\n     words: none; by default\n     rule:  none\n     note:  no time is stated");
    const steps = JSON.parse((await inCase("explain", "c1", "--format", "json")).out) as readonly unknown[];
    expect(steps).toMatchObject([{ slot: "type" }, { slot: "time", note: "no time is stated" }]);
    expect((await inCase("explain", "nope")).code).toBe(1);
  });
});

describe("import-claims and extract", () => {
  const record = (changes: object = {}): string =>
    JSON.stringify({
      report: "r1",
      id: "g1",
      type: "strike",
      aspect: "shelling",
      evidence: { start: 14, end: 30, exact: "les obus tombent" },
      polarity: "affirmed",
      modality: "asserted",
      attribution: [{ source: null, start: 6, end: 12, exact: "l’OSDH", anonymous: false }],
      agent: null,
      affected: null,
      places: [],
      from: [],
      to: [],
      quantity: null,
      time: null,
      parent: null,
      ...changes,
    });

  it("replace a report's claims, ids kept, and are left alone by extract unless named", async () => {
    storeSample();
    const ran = await inCase("import-claims", put("g.jsonl", `${record()}\n`));
    expect([ran.code, ran.out, ran.err]).toEqual([0, "", "1 claim imported for 1 report\n"]);
    const out = async (): Promise<string> => (await inCase("claims", "--format", "jsonl")).out;
    expect(json(await out())).toMatchObject([{ id: "g1", extent: "unknown" }]);
    expect((await inCase("extract")).err).toContain("left as they are");
    expect(json(await out())).toMatchObject([{ id: "g1" }]);
    expect((await inCase("extract", "r1")).err).toContain("1 report extracted");
    expect(await out()).not.toContain('"g1"');
    expect((await inCase("extract", "nope")).code).toBe(1);
  });

  it.each([
    ["no JSON", "{", "line 2"],
    ["another type", record({ id: "g2", type: "weather" }), "line 2: type"],
    ["a report that is not there", record({ id: "g2", report: "x" }), 'line 2: no report "x"'],
    [
      "words that do not stand there",
      record({ id: "g2", evidence: { start: 13, end: 29, exact: "les obus tombent" } }),
      "line 2: the report's text from 13 to 29",
    ],
    ["an id twice", record(), 'line 2: id "g1" stands on line 1 already'],
    ["a parent that is not there", record({ id: "g2", parent: "g9" }), 'line 2: no parent "g9"'],
  ])("change nothing when a record has %s", async (_what, bad, words) => {
    storeSample();
    const ran = await inCase("import-claims", put("g.jsonl", `${record()}\n${bad}\n`));
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining(words)]);
    expect(json((await inCase("claims", "--format", "jsonl")).out).map(({ id }) => id)).toEqual(["c1", "c2"]);
  });

  it("say so when a report can't be extracted", async () => {
    const store = openCase(file);
    store.add(sampleReport("r1", TEXT, { language: null }), null);
    store.close();
    expect((await inCase("extract")).err).toContain("no resources for its language");
  });
});

describe("add-places, add-parties, add-sources", () => {
  const tables = (): ReturnType<ReturnType<typeof openCase>["tables"]> => {
    const store = openCase(file, { readonly: true });
    try {
      return store.tables();
    } finally {
      store.close();
    }
  };

  it("keep variants, further languages and empty cells apart", async () => {
    const csv =
      '\ufeffid,kind,parent,lat,lon,ar,fr,en,tr\ntamran,country,,24,-38,تمران,Tamrane,Tamran,\nqasr,city,tamran,24.5,-38.1,قصر,"Qasr | Le Qasr",,Kasr\n';
    const ran = await inCase("add-places", put("p.csv", csv));
    expect([ran.code, ran.out, ran.err]).toEqual([0, "", "2 places added\n"]);
    expect(tables().places).toEqual([
      {
        id: "tamran",
        kind: "country",
        parent: null,
        lat: 24,
        lon: -38,
        precision: null,
        basis: null,
        names: { ar: ["تمران"], fr: ["Tamrane"], en: ["Tamran"] },
      },
      {
        id: "qasr",
        kind: "city",
        parent: "tamran",
        lat: 24.5,
        lon: -38.1,
        precision: null,
        basis: null,
        names: { ar: ["قصر"], fr: ["Qasr", "Le Qasr"], tr: ["Kasr"] },
      },
    ]);
  });

  it("read GeoJSON, geometry kept", async () => {
    const polygon = {
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    };
    const features = [
      { type: "Feature", properties: { id: "north", kind: "district", parent: null, fr: "Nord|Le Nord", note: "x" }, geometry: polygon },
      {
        type: "Feature",
        properties: { id: "mill", kind: "landmark", fr: ["Moulin"] },
        geometry: { type: "Point", coordinates: [37.1, 36.2] },
      },
    ];
    expect((await inCase("add-places", put("p.geojson", JSON.stringify({ type: "FeatureCollection", features })))).code).toBe(0);
    expect(tables().places).toMatchObject([
      { id: "north", lat: null, names: { fr: ["Nord", "Le Nord"] }, geometry: polygon },
      { id: "mill", lat: 36.2, lon: 37.1 },
    ]);
  });

  it("take parties and sources, say how to go on, and warn of unknown parents", async () => {
    storeSample();
    const parties = await inCase(
      "add-parties",
      put("p.csv", "id,kind,country,parent,ar,fr,en\nfalcons,armed-group,tamran,nobody,,Faucons,Falcons\n"),
    );
    expect(parties.err).toBe(
      "warning: falcons: its parent nobody is in no register\n1 party added; `isnad extract` reads the case's reports with them\n",
    );
    expect(
      (
        await inCase(
          "add-sources",
          put("s.csv", "id;kind;party;parent;basis;fr\ntamran-tv;outlet;falcons;;state broadcaster;Télé Tamrane\n"),
        )
      ).code,
    ).toBe(0);
    expect(tables().parties).toMatchObject([{ id: "falcons", country: "tamran", parent: "nobody" }]);
    expect(tables().sources).toEqual([
      {
        id: "tamran-tv",
        kind: "outlet",
        country: null,
        party: "falcons",
        basis: "state broadcaster",
        parent: null,
        names: { fr: ["Télé Tamrane"] },
      },
    ]);
  });

  it("let a case's place win over a place of the project that bears the same name", async () => {
    const csv = "id,kind,parent,lat,lon,fr\ntamran,country,,24,-38,Tamrane\nmidan-tamran,town,tamran,24.1,-38,Midane\n";
    expect((await inCase("add-places", put("p.csv", csv))).code).toBe(0);
    const text = put("r.txt", "Les rebelles ont repris Midane, et non Alep ni Homs.");
    expect((await inCase("add", text, "--language", "fr")).code).toBe(0);
    const claims = json((await inCase("claims", "--format", "jsonl")).out);
    expect(claims).toMatchObject([{ type: "control", places: ["midan-tamran"] }]);
  });

  it.each([
    ["id,kind,fr\nx,city,X\nx,city,Y\n", 'line 3: id "x" stands on line 2 already'],
    ["id,kind,fr\n,city,X\n", 'line 2: "id" is empty'],
    ["id,kind,fr\nx y,city,X\n", "line 2: id"],
    ["id,kind,fr\nx,city,\n", "line 2: no name in any language"],
    ["id,kind,lat,lon,fr\nx,city,91,0,X\n", "line 2: lat"],
    ["id,kind,lat,lon,fr\nx,city,1,,X\n", "line 2: lat without lon"],
    ["id,fr\nx,X\n", 'line 1: no column "kind"'],
    ["id,kind,french name\nx,city,X\n", 'line 1: column "french name"'],
    ["id,kind,fr\nx,city\n", "line 2"],
    ["id,kind,fr\n", "no entry"],
    ["", "empty file"],
  ])("refuse %j, naming the line", async (csv, words) => {
    const ran = await inCase("add-places", put("p.csv", csv));
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining(words)]);
  });
});

describe("phrases", () => {
  it("print one JSON array for each line of standard input", async () => {
    const ran = await isnad(["phrases", "time", "--language", "fr", "--reference", "2016-12-07T12:00:00"], { stdin: "xyz\r\n\nxyz" });
    expect([ran.code, ran.out]).toEqual([0, "[]\n[]\n[]\n"]);
    expect((await isnad(["phrases", "quantity", "--language", "zz"])).code).toBe(2);
    expect((await isnad(["phrases", "quantity"])).code).toBe(2);
  });
});

describe("serve", () => {
  it("prints the address, and ends when it is told to", async () => {
    storeSample();
    const ran = await inCase("serve", "--port", "0");
    expect([ran.code, ran.out]).toEqual([0, expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/\n$/u)]);
    expect((await isnad(["serve", "--case", join(folder, "none.isnad")])).code).toBe(1);
  });
});

describe("the case", () => {
  it("holds the bytes as they came", async () => {
    const path = put("a.txt", TEXT);
    await inCase("add", path);
    const store = openCase(file, { readonly: true });
    const [report] = store.reports();
    expect(Buffer.from(store.original(report?.sha256 ?? "") ?? [])).toEqual(readFileSync(path));
    store.close();
  });
});
