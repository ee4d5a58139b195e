// What the case file promises, tried on files in a temporary folder.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Mention } from "../../src/model.ts";
import type { CaseStore } from "../../src/store/contract.ts";
import { openCase } from "../../src/store/sqlite.ts";
import { sampleClaim, sampleDecision, sampleExtraction, sampleReport } from "./sample.ts";

const TEXT = "Selon l’OSDH, les obus tombent sur Tamrane. Des centaines de familles fuient.";

describe("the case file", () => {
  let folder: string;
  let file: string;
  let store: CaseStore;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "isnad-store-"));
    file = join(folder, "case.isnad");
    store = openCase(file);
  });
  afterEach(() => {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("gives back a report as it was stored, with its original bytes", () => {
    const report = sampleReport("a", ` ﻿${TEXT}\u00a0\n`, { title: { value: "Obus", learnt: "metadata" } });
    expect(store.add(report, null)).toBe("added");
    const { original, ...rest } = report;
    expect(store.report("a")).toEqual({ ...rest, bytes: original.byteLength, claims: 0, resources: null });
    expect(store.report("b")).toBeNull();
    expect(Buffer.from(store.original(report.sha256) ?? []).equals(Buffer.from(original))).toBe(true);
    expect(store.original("00")).toBeNull();
  });

  it("recognises the same report, refuses other bytes under its id, and keeps both when revised", () => {
    const first = sampleReport("a", TEXT);
    const second = sampleReport("a", `${TEXT} Fin.`);
    store.add(first, sampleExtraction("a", [sampleClaim("a", "c1", TEXT, "les obus tombent")]));
    expect(store.add(first, null)).toBe("known");
    expect(store.report("a")?.claims).toBe(1);
    expect(() => store.add(second, null)).toThrow(/other bytes/u);
    expect(store.add(second, null, { revise: true })).toBe("revised");
    expect(store.report("a")?.text).toBe(second.text);
    expect(store.claims()).toEqual([]);
    expect(store.original(first.sha256)).not.toBeNull();
    expect(store.add(second, null, { revise: true })).toBe("known");
    const dated = { ...second, published: { value: "2016-12-09", learnt: "given" as const } };
    expect(store.add(dated, null, { revise: true })).toBe("revised");
    expect(store.report("a")?.published?.value).toBe("2016-12-09");
  });

  it("keeps one original under two reports", () => {
    expect(store.add(sampleReport("a", TEXT), null)).toBe("added");
    expect(store.add(sampleReport("b", TEXT), null)).toBe("same-original");
    expect(store.reports().map((report) => report.sha256)).toHaveLength(2);
    expect(new Set(store.reports().map((report) => report.sha256)).size).toBe(1);
  });

  it("adds a report whole or not at all", () => {
    store.add(sampleReport("a", TEXT), sampleExtraction("a", [sampleClaim("a", "c1", TEXT, "les obus tombent")]));
    const clash = sampleExtraction("b", [sampleClaim("b", "c0", TEXT, "familles"), sampleClaim("b", "c1", TEXT, "fuient")]);
    expect(() => store.add(sampleReport("b", TEXT), clash)).toThrow(/c1 .* already used in report a/u);
    expect(store.report("b")).toBeNull();
    expect(store.claim("c0")).toBeNull();
  });

  it("replaces claims and mentions together", () => {
    store.add(sampleReport("a", TEXT), sampleExtraction("a", [sampleClaim("a", "c1", TEXT, "les obus tombent")]));
    const mention = { start: 6, end: 12, exact: "l’OSDH", label: "source", value: null, rule: "test" } as const;
    const next = sampleClaim("a", "c2", TEXT, "familles");
    store.replaceExtraction("a", { report: "a", resources: "r2", claims: [next], mentions: [mention] });
    expect(store.claims()).toEqual([next]);
    expect(store.mentions("a")).toEqual([mention]);
    expect(store.report("a")?.resources).toBe("r2");
    expect(() => store.replaceExtraction("x", sampleExtraction("x", []))).toThrow(/no report x/u);
  });

  it("sorts claims by publication, unknown last, then by report and offset", () => {
    const put = (id: string, published: string | null, ...words: string[]): void => {
      const claims = words.map((exact, n) => sampleClaim(id, `${id}${n}`, TEXT, exact));
      store.add(
        sampleReport(id, TEXT, { published: published ? { value: published, learnt: "given" } : null }),
        sampleExtraction(id, claims),
      );
    };
    put("a", null, "fuient");
    put("c", "2016-12-07", "fuient", "Selon");
    put("b", "2016-12-07", "familles");
    put("d", "2016-12-06", "familles");
    expect(store.claims().map((claim) => claim.id)).toEqual(["d0", "b0", "c1", "c0", "a0"]);
    expect(store.reports().map((report) => report.report)).toEqual(["d", "b", "c", "a"]);
  });

  it("filters claims by each property", () => {
    const link = { source: "osdh", anonymous: false, exact: "l’OSDH", start: 6, end: 12 };
    const written = { source: null, anonymous: true, exact: "Des Témoins âgés", start: 0, end: 3 };
    const claims = [
      sampleClaim("a", "c1", TEXT, "les obus tombent sur Tamrane", { attribution: [link], places: ["tamran"], agent: "tamran-gov" }),
      sampleClaim("a", "c2", TEXT, "Des centaines de familles fuient", {
        type: "displacement",
        aspect: "leave",
        attribution: [link, written],
        affected: "civilians",
        from: ["tamran"],
        time: { start: "2016-12-01", end: "2016-12-03", exact: "x" },
      }),
      sampleClaim("a", "c3", TEXT, "fuient", { type: "retreat", aspect: null, to: ["qasr"] }),
    ];
    store.add(sampleReport("a", TEXT), sampleExtraction("a", claims));
    const ids = (filter: Parameters<CaseStore["claims"]>[0]): string[] => store.claims(filter).map((claim) => claim.id);
    expect(ids({ type: "retreat" })).toEqual(["c3"]);
    expect(ids({ place: "tamran" })).toEqual(["c1", "c2"]);
    expect(ids({ place: "qasr" })).toEqual(["c3"]);
    expect(ids({ source: "osdh" })).toEqual(["c1", "c2"]);
    expect(ids({ source: "temoins ages" })).toEqual(["c2"]);
    expect(ids({ party: "civilians" })).toEqual(["c2"]);
    expect(ids({ until: "2016-12-02" })).toEqual(["c2"]);
    expect(ids({ since: "2016-12-04" })).toEqual(["c1", "c3"]);
    expect(ids({ since: "2016-12-03", until: "2016-12-07", place: "tamran" })).toEqual(["c1", "c2"]);
    expect(ids({ report: "b" })).toEqual([]);
  });

  it("keeps the case's own registers in order, the later entry of one id winning", () => {
    const place = {
      id: "tamran",
      kind: "country",
      parent: null,
      lat: 24,
      lon: -38,
      precision: null,
      basis: null,
      names: { fr: ["Tamrane"] },
    };
    store.addPlaces([place, { ...place, id: "qasr" }]);
    store.addPlaces([{ ...place, kind: "city" }]);
    expect(store.tables().places.map(({ id, kind }) => [id, kind])).toEqual([
      ["tamran", "city"],
      ["qasr", "country"],
    ]);
    expect(store.tables().parties).toEqual([]);
  });

  describe("judgements", () => {
    const claim = sampleClaim("a", "c1", TEXT, "les obus tombent");
    beforeEach(() => {
      store.add(sampleReport("a", TEXT), sampleExtraction("a", [claim, sampleClaim("a", "c2", TEXT, "fuient")]));
    });
    const standing = (): readonly (readonly [number, string, boolean])[] =>
      store.judgements().map(({ id, verdict, holds }) => [id, verdict, holds]);

    it("supersede each other and are all kept, with the claim as it was", () => {
      const first = store.judge(sampleDecision("c1", 1, { reason: "as the agency says" }));
      expect(first).toEqual({
        ...sampleDecision("c1", 1, { reason: "as the agency says" }),
        id: 1,
        seen: [claim],
        holds: true,
        withdrawn: null,
      });
      store.judge(sampleDecision("c1", 2, { verdict: "corrected", correction: { places: ["tamran"] } }));
      store.judge(sampleDecision("c2", 3, { verdict: "unsure" }));
      expect(standing()).toEqual([
        [1, "accepted", false],
        [2, "corrected", true],
        [3, "unsure", true],
      ]);
    });

    it("can be taken back, and the one before holds again", () => {
      store.judge(sampleDecision("c1", 1));
      store.judge(sampleDecision("c1", 2, { verdict: "rejected" }));
      const taken = store.withdraw(2, { by: "Other", at: "2016-12-08T10:00:00.000Z" });
      expect(taken.withdrawn).toEqual({ by: "Other", at: "2016-12-08T10:00:00.000Z" });
      expect(standing()).toEqual([
        [1, "accepted", true],
        [2, "rejected", false],
      ]);
      expect(() => store.withdraw(2, { by: "Other", at: "2016-12-08T10:01:00.000Z" })).toThrow(/taken back before/u);
      expect(() => store.withdraw(9, { by: "Other", at: "2016-12-08T10:01:00.000Z" })).toThrow(/no judgement 9/u);
      store.withdraw(1, { by: "Other", at: "2016-12-08T10:02:00.000Z" });
      expect(standing().every(([, , holds]) => !holds)).toBe(true);
    });

    it("on a pair are one target whichever claim comes first, and keep apart what they decide", () => {
      const pair = (kind: "same-origin" | "same-proposition", a: string, b: string, minute: number) =>
        store.judge(sampleDecision("", minute, { target: { kind, a, b } }));
      pair("same-origin", "c1", "c2", 1);
      pair("same-origin", "c2", "c1", 2);
      pair("same-proposition", "c1", "c2", 3);
      expect(standing().map(([, , holds]) => holds)).toEqual([false, true, true]);
    });

    it("on a source need no claim; on a claim that the case lacks they are refused", () => {
      store.judge(sampleDecision("", 1, { target: { kind: "source", source: "osdh" }, reliability: "B" }));
      expect(store.judgements()[0]).toMatchObject({ reliability: "B", seen: [], holds: true });
      expect(() => store.judge(sampleDecision("c9", 2))).toThrow(/no claim c9/u);
      expect(store.judgements()).toHaveLength(1);
    });

    it("outlive their claims, and can't be changed or removed in the file", () => {
      store.judge(sampleDecision("c1", 1));
      store.replaceExtraction("a", sampleExtraction("a", [], "r2"));
      expect(store.judgements()[0]).toMatchObject({ seen: [claim], holds: true });
      const file2 = new Database(file);
      expect(() => file2.exec("DELETE FROM judgements")).toThrow(/never removed/u);
      expect(() => file2.exec("UPDATE judgements SET record = '{}'")).toThrow(/never changed/u);
      file2.close();
    });
  });

  it("brings a case of the first version up to date without losing anything", () => {
    store.add(sampleReport("a", TEXT), null);
    store.close();
    const old = new Database(file);
    old.exec("DROP TABLE withdrawals; DROP TABLE judgements; DROP TABLE changes; DROP TABLE kept; DROP INDEX mentions_by_label");
    old.pragma("user_version = 1");
    old.close();
    expect(() => openCase(file, { readonly: true })).toThrow(/older version/u);
    store = openCase(file);
    expect(store.reports()).toHaveLength(1);
    expect(store.judgements()).toEqual([]);
  });

  it("makes patterns of the sentences in which older cases tell the steps to a claim", () => {
    const step = { slot: "places", rule: "place.spelling", words: { start: 0, end: 5, exact: "Selon" }, certain: false } as const;
    const made = {
      ...sampleClaim("a", "c1", TEXT, "les obus tombent"),
      derivation: [{ ...step, reason: { says: "read as tamran", parts: [] } }],
    };
    store.add(sampleReport("a", TEXT), sampleExtraction("a", [made]));
    store.close();
    const old = new Database(file);
    old.prepare("UPDATE claims SET record = ?").run(JSON.stringify({ ...made, derivation: [{ ...step, note: "read as tamran" }] }));
    old.pragma("user_version = 3");
    old.close();
    store = openCase(file);
    expect(store.claims({ report: "a" })).toEqual([made]);
  });

  it("gives reports stretch by stretch in one order, and says how much it holds", () => {
    for (const id of ["c", "a", "b"]) store.add(sampleReport(id, TEXT), null);
    const ids = (stretch?: { offset: number; limit: number }): readonly string[] => store.reports(stretch).map(({ report }) => report);
    expect([...ids({ offset: 0, limit: 2 }), ...ids({ offset: 2, limit: 2 })]).toEqual(ids());
    expect(store.size()).toEqual({ reports: 3, claims: 0 });
    store.replaceExtraction("a", sampleExtraction("a", [sampleClaim("a", "c1", TEXT, "fuient")]));
    expect(store.size()).toEqual({ reports: 3, claims: 1 });
  });

  describe("its version", () => {
    const text = sampleReport("a", TEXT);
    const place = { id: "p", kind: "city", parent: null, lat: null, lon: null, precision: null, basis: null, names: {} };

    it("grows with each change and with nothing else", () => {
      const grows = (work: () => unknown): boolean => {
        const before = store.version();
        work();
        return store.version() > before;
      };
      expect(grows(() => store.add(text, null))).toBe(true);
      expect(grows(() => store.add(text, null))).toBe(false);
      expect(grows(() => store.replaceExtraction("a", sampleExtraction("a", [sampleClaim("a", "c1", TEXT, "fuient")])))).toBe(true);
      expect(grows(() => store.addPlaces([place]))).toBe(true);
      expect(grows(() => store.addPlaces([]))).toBe(false);
      expect(grows(() => store.judge(sampleDecision("c1", 1)))).toBe(true);
      expect(grows(() => store.withdraw(1, { by: "Reader", at: "2016-12-08" }))).toBe(true);
      expect(grows(() => store.claims())).toBe(false);
      expect(grows(() => store.keep("sum", { version: store.version(), key: "k", value: "1" }))).toBe(false);
    });

    it("says whether what was computed and kept still holds", () => {
      store.add(text, null);
      expect(store.kept("sum")).toBeNull();
      const version = store.version();
      store.keep("sum", { version, key: "k", value: "1" });
      store.keep("sum", { version, key: "k", value: "2" });
      expect(store.kept("sum")).toEqual({ version, key: "k", value: "2" });
      store.addPlaces([place]);
      // Computed before the case changed: too late to be kept.
      store.keep("sum", { version, key: "k", value: "3" });
      expect(store.kept("sum")).toEqual({ version, key: "k", value: "2" });
      const reader = openCase(file, { readonly: true });
      reader.keep("sum", { version: reader.version(), key: "k", value: "4" });
      expect(reader.kept("sum")?.value).toBe("2");
      reader.close();
    });
  });

  it("gives the mentions of one label over all reports", () => {
    const mention = (exact: string, label: Mention["label"]): Mention => ({
      start: TEXT.indexOf(exact),
      end: TEXT.indexOf(exact) + exact.length,
      exact,
      label,
      value: null,
      rule: "test",
    });
    for (const id of ["b", "a"]) {
      store.add(sampleReport(id, TEXT), {
        ...sampleExtraction(id, []),
        mentions: [mention("familles", "frame"), mention("obus", "frame"), mention("Tamrane", "place")],
      });
    }
    expect(store.mentionsLabelled("frame").map(({ report, exact }) => `${report} ${exact}`)).toEqual([
      "a obus",
      "a familles",
      "b obus",
      "b familles",
    ]);
  });

  it("opens again read-only and then refuses to write", () => {
    store.add(sampleReport("a", TEXT), null);
    const reader = openCase(file, { readonly: true });
    expect(reader.reports()).toHaveLength(1);
    expect(() => reader.add(sampleReport("b", TEXT), null)).toThrow();
    reader.close();
  });

  it("turns away what is no case, saying why", () => {
    expect(() => openCase(join(folder, "none.isnad"), { readonly: true })).toThrow(/no case at/u);
    expect(() => openCase(join(folder, "none.isnad"), { create: false })).toThrow(/no case at/u);
    expect(() => openCase(folder)).toThrow(/is no file/u);
    const text = join(folder, "text.isnad");
    writeFileSync(text, "these are some words that are certainly not a database at all".repeat(20));
    expect(() => openCase(text)).toThrow(/not a SQLite file/u);
    const foreign = join(folder, "foreign.isnad");
    const other = new Database(foreign);
    other.exec("CREATE TABLE birds (name TEXT)");
    other.close();
    expect(() => openCase(foreign)).toThrow(/another program/u);
    store.close();
    const newer = new Database(file);
    newer.pragma("user_version = 99");
    newer.close();
    expect(() => openCase(file)).toThrow(/newer Isnad/u);
  });

  it("lets two processes write to one case at once", async () => {
    const script = `
      import { openCase } from "./src/store/sqlite.ts";
      import { sampleReport } from "./test/store/sample.ts";
      const store = openCase(process.argv[1]);
      for (let n = 0; n < 40; n++) store.add(sampleReport(process.argv[2] + n, "text " + n), null);
      store.close();`;
    const writer = (name: string): ChildProcess =>
      spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script, file, name], {
        stdio: ["ignore", "inherit", "inherit"],
      });
    const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.once("exit", resolve));
    store.close();
    rmSync(file, { force: true }); // both race to create it as well
    expect(await Promise.all([ended(writer("a")), ended(writer("b"))])).toEqual([0, 0]);
    store = openCase(file);
    expect(store.reports()).toHaveLength(80);
  });
});
