// Typed queries into rows, synchronously: kysely writes the SQL, better-sqlite3 runs it.
import type Database from "better-sqlite3";
import { type Compilable, DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from "kysely";
import type { Schema } from "./schema.ts";

/** Builds queries; has no connection and never runs them. */
export const sql: Kysely<Schema> = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** Runs built queries on one connection; statements are prepared once for each SQL text. */
export interface Runner {
  /** All rows of a select. */
  all<Row>(query: Compilable<Row>): readonly Row[];
  /** The first row of a select, or null. */
  first<Row>(query: Compilable<Row>): Row | null;
  /** Runs a query for its effect. */
  run(query: Compilable): void;
}

/**
 * Everything of better-sqlite3 that was made, so that none of it is ever collected as garbage: its statements and connections
 * abort Node 24.19 and later when they are, outside of JavaScript (its version 13, which doesn't, needs Node 22). A closed
 * connection is small, and a process opens few.
 */
const kept = new Set<object>();

/** Keeps a connection or statement for as long as the process lives. */
export function keepAlive<T extends object>(made: T): T {
  kept.add(made);
  return made;
}

/** One value of a pragma; a pragma asked for in the library's own way would leave a statement behind. */
export function pragmaOf(db: Database.Database, name: string): number {
  return keepAlive(db.prepare(`PRAGMA ${name}`).pluck()).get() as number;
}

/** @param db - an open connection, which the caller closes. */
export function createRunner(db: Database.Database): Runner {
  // Texts differ by the filters that are given and by how many rows are put in at once: bounded many.
  const prepared = new Map<string, Database.Statement>();
  const statement = (text: string): Database.Statement => {
    let known = prepared.get(text);
    if (!known) {
      known = keepAlive(db.prepare(text));
      prepared.set(text, known);
    }
    return known;
  };
  return {
    all: <Row>(query: Compilable<Row>) => {
      const { sql: text, parameters } = query.compile();
      return statement(text).all(...parameters) as Row[];
    },
    first: <Row>(query: Compilable<Row>) => {
      const { sql: text, parameters } = query.compile();
      return (statement(text).get(...parameters) as Row | undefined) ?? null;
    },
    run: (query) => {
      const { sql: text, parameters } = query.compile();
      statement(text).run(...parameters);
    },
  };
}
