// One SQLite file into a case: reports with their originals, claims, mentions, judgements, and the case's own registers.
import { existsSync, statSync } from "node:fs";
import Database from "better-sqlite3";
import type { Claim, Extraction, IngestedReport, Mention, Party, Place, Source } from "../model.ts";
import { claimsQuery } from "./claims-query.ts";
import type { AddOutcome, CaseStore, ClaimFilter, Kept, StoredReport } from "./contract.ts";
import { judge, judgements, withdraw } from "./judgements.ts";
import { migrate } from "./migrations.ts";
import { createRunner, keepAlive, type Runner, sql } from "./query.ts";
import { claimOf, claimRows, mentionRow, reportRow, storedReport } from "./rows.ts";
import type { ReportsTable } from "./schema.ts";

/** How long one process waits for another's write, milliseconds. */
const BUSY_TIMEOUT = 30_000;
/** Rows of one INSERT: keeps the number of parameters far under SQLite's limit. */
const CHUNK = 200;

const reportsQuery = () =>
  sql
    .selectFrom("reports")
    .innerJoin("originals", "originals.sha256", "reports.sha256")
    .selectAll("reports")
    .select("originals.size as bytes")
    .select((eb) =>
      eb
        .selectFrom("claims")
        .whereRef("claims.report", "=", "reports.id")
        .select((inner) => inner.fn.countAll<number>().as("count"))
        .as("claims"),
    );

function chunks<T>(rows: readonly T[]): readonly T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < rows.length; at += CHUNK) parts.push(rows.slice(at, at + CHUNK));
  return parts;
}

function deleteClaims(runner: Runner, report: string): void {
  runner.run(sql.deleteFrom("claims").where("report", "=", report));
  runner.run(sql.deleteFrom("mentions").where("report", "=", report));
}

function insertExtraction(runner: Runner, report: string, extraction: Extraction): void {
  const rows = extraction.claims.map(claimRows);
  for (const { claim } of rows) {
    if (claim.report !== report) throw new Error(`claim ${claim.id} belongs to report ${claim.report}, not ${report}`);
    const other = runner.first(sql.selectFrom("claims").select("report").where("id", "=", claim.id));
    if (other) throw new Error(`claim id ${claim.id} of report ${report} is already used in report ${other.report}`);
    runner.run(sql.insertInto("claims").values(claim));
  }
  for (const part of chunks(rows.flatMap((row) => row.places))) runner.run(sql.insertInto("claim_places").values(part));
  for (const part of chunks(rows.flatMap((row) => row.sources))) runner.run(sql.insertInto("claim_sources").values(part));
  const mentions = extraction.mentions.map((mention) => mentionRow(report, mention));
  for (const part of chunks(mentions)) runner.run(sql.insertInto("mentions").values(part));
}

function insertReport(runner: Runner, report: IngestedReport, extraction: Extraction | null, revise: boolean): AddOutcome {
  const row = reportRow(report, extraction?.resources ?? null);
  const known = runner.first(sql.selectFrom("reports").selectAll().where("id", "=", row.id));
  if (known && !revise && known.sha256 !== row.sha256) {
    throw new Error(
      `report ${row.id} is already in the case with other bytes (sha256 ${known.sha256.slice(0, 16)}…); --revise replaces it`,
    );
  }
  if (known && (!revise || sameReport(known, row))) return "known";
  const original = runner.first(sql.selectFrom("originals").select("sha256").where("sha256", "=", row.sha256));
  if (!original) {
    const bytes = report.original;
    runner.run(sql.insertInto("originals").values({ sha256: row.sha256, bytes, size: bytes.byteLength }));
  }
  if (known) {
    runner.run(sql.insertInto("superseded").values({ report: row.id, row: JSON.stringify(known) }));
    deleteClaims(runner, row.id);
    runner.run(sql.updateTable("reports").set(row).where("id", "=", row.id));
  } else {
    runner.run(sql.insertInto("reports").values(row));
  }
  if (extraction) insertExtraction(runner, row.id, extraction);
  return known ? "revised" : original ? "same-original" : "added";
}

/** Whether a revision changes nothing; the label of the file and who made the claims don't count. */
function sameReport(known: ReportsTable, row: ReportsTable): boolean {
  return (Object.keys(row) as (keyof ReportsTable)[]).every(
    (column) => column === "name" || column === "resources" || known[column] === row[column],
  );
}

/** The case has changed: whatever was computed from it is out of date. */
function changed(runner: Runner): void {
  runner.run(sql.updateTable("changes").set((eb) => ({ version: eb("version", "+", 1) })));
}

function versionOf(runner: Runner): number {
  return runner.first(sql.selectFrom("changes").select("version"))?.version ?? 0;
}

function upsert(runner: Runner, register: "place" | "party" | "source", records: readonly { readonly id: string }[]): void {
  for (const record of records) {
    const row = { register, id: record.id, record: JSON.stringify(record) };
    runner.run(
      sql
        .insertInto("registers")
        .values(row)
        .onConflict((conflict) => conflict.columns(["register", "id"]).doUpdateSet({ record: row.record })),
    );
  }
  if (records.length > 0) changed(runner);
}

function connect(file: string, readonly: boolean, create: boolean): Database.Database {
  const memory = file === ":memory:";
  if (!memory && !create && !existsSync(file)) throw new Error(`there is no case at ${file}`);
  if (!memory && existsSync(file) && !statSync(file).isFile()) throw new Error(`${file} is no file`);
  let db: Database.Database | null = null;
  try {
    db = keepAlive(new Database(file, { readonly, fileMustExist: !create && !memory, timeout: BUSY_TIMEOUT }));
    migrate(db, file, readonly);
    if (!readonly) db.exec("PRAGMA journal_mode = WAL");
    db.exec("PRAGMA foreign_keys = ON");
    // In WAL mode NORMAL cannot damage the file; a power cut may only undo the last reports.
    db.exec("PRAGMA synchronous = NORMAL");
    return db;
  } catch (error) {
    db?.close();
    const code = (error as { code?: unknown }).code;
    if (code === "SQLITE_NOTADB") throw new Error(`${file} is no case: not a SQLite file`, { cause: error });
    if (code === "SQLITE_CORRUPT") throw new Error(`${file} is damaged: ${(error as Error).message}`, { cause: error });
    if (code === "SQLITE_CANTOPEN") throw new Error(`${file} can't be opened: ${(error as Error).message}`, { cause: error });
    throw error;
  }
}

/**
 * Opens a case file, bringing an older one up to date.
 *
 * @param file - path, or `:memory:` for a case that lives no longer than the process.
 * @param options - `readonly`: never writes (default false); `create`: makes the file when absent (default: unless readonly).
 * @throws Error when the file is absent and not to be created, damaged, of another program, or of a newer Isnad.
 */
export function openCase(file: string, options: { readonly?: boolean; create?: boolean } = {}): CaseStore {
  const readonly = options.readonly ?? false;
  const db = connect(file, readonly, options.create ?? !readonly);
  const runner = createRunner(db);
  const atomically = <T>(work: () => T): T => db.transaction(work).immediate();
  const entries = <T>(register: "place" | "party" | "source"): readonly T[] =>
    runner
      .all(sql.selectFrom("registers").select("record").where("register", "=", register).orderBy("seq"))
      .map((row) => JSON.parse(row.record) as T);

  return {
    add: (report, extraction, addOptions): AddOutcome =>
      atomically(() => {
        const outcome = insertReport(runner, report, extraction, addOptions?.revise ?? false);
        if (outcome !== "known") changed(runner);
        return outcome;
      }),
    replaceExtraction: (report, extraction): void =>
      atomically(() => {
        if (!runner.first(sql.selectFrom("reports").select("id").where("id", "=", report)))
          throw new Error(`no report ${report} in the case`);
        deleteClaims(runner, report);
        insertExtraction(runner, report, extraction);
        runner.run(sql.updateTable("reports").set({ resources: extraction.resources }).where("id", "=", report));
        changed(runner);
      }),
    reports: (stretch): readonly StoredReport[] => {
      const ordered = reportsQuery()
        .orderBy("reports.published", (order) => order.asc().nullsLast())
        .orderBy("reports.id");
      const asked = stretch === undefined ? ordered : ordered.limit(stretch.limit).offset(stretch.offset);
      return runner.all(asked).map((row) => storedReport({ ...row, claims: row.claims ?? 0 }));
    },
    size: () => {
      const count = (table: "reports" | "claims"): number =>
        runner.first(sql.selectFrom(table).select((eb) => eb.fn.countAll<number>().as("count")))?.count ?? 0;
      return { reports: count("reports"), claims: count("claims") };
    },
    report: (id): StoredReport | null => {
      const row = runner.first(reportsQuery().where("reports.id", "=", id));
      return row && storedReport({ ...row, claims: row.claims ?? 0 });
    },
    original: (sha256): Uint8Array | null =>
      runner.first(sql.selectFrom("originals").select("bytes").where("sha256", "=", sha256))?.bytes ?? null,
    claims: (filter: ClaimFilter = {}): readonly Claim[] => runner.all(claimsQuery(filter)).map((row) => claimOf(row.record)),
    claim: (id): Claim | null => {
      const row = runner.first(sql.selectFrom("claims").select("record").where("id", "=", id));
      return row && claimOf(row.record);
    },
    mentions: (report): readonly Mention[] =>
      runner.all(
        sql.selectFrom("mentions").select(["start", "end", "exact", "label", "value", "rule"]).where("report", "=", report).orderBy("seq"),
      ) as readonly Mention[],
    mentionsLabelled: (label): readonly (Mention & { report: string })[] =>
      runner.all(
        sql
          .selectFrom("mentions")
          .select(["report", "start", "end", "exact", "label", "value", "rule"])
          .where("label", "=", label)
          .orderBy("report")
          .orderBy("start")
          .orderBy("seq"),
      ) as readonly (Mention & { report: string })[],
    addPlaces: (places: readonly Place[]): void => atomically(() => upsert(runner, "place", places)),
    addParties: (parties: readonly Party[]): void => atomically(() => upsert(runner, "party", parties)),
    addSources: (sources: readonly Source[]): void => atomically(() => upsert(runner, "source", sources)),
    judge: (decision) =>
      atomically(() => {
        const judgement = judge(runner, decision);
        changed(runner);
        return judgement;
      }),
    withdraw: (judgement, taken) =>
      atomically(() => {
        const withdrawn = withdraw(runner, judgement, taken);
        changed(runner);
        return withdrawn;
      }),
    judgements: () => judgements(runner),
    tables: () => ({ places: entries<Place>("place"), parties: entries<Party>("party"), sources: entries<Source>("source") }),
    version: (): number => versionOf(runner),
    kept: (name): Kept | null => runner.first(sql.selectFrom("kept").select(["version", "key", "value"]).where("name", "=", name)),
    keep: (name, kept): void => {
      if (readonly) return;
      atomically(() => {
        if (versionOf(runner) !== kept.version) return;
        runner.run(
          sql
            .insertInto("kept")
            .values({ name, ...kept })
            .onConflict((conflict) => conflict.column("name").doUpdateSet({ ...kept })),
        );
      });
    },
    close: (): void => {
      db.close();
    },
  };
}
