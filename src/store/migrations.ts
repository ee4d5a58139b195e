// Brings a case file of any earlier version to the present schema, and turns away files that are no case of ours.
import type Database from "better-sqlite3";
import { pragmaOf } from "./query.ts";

/** Marks a SQLite file as a case ("Isnd" in ASCII), in the header field meant for it. */
const APPLICATION_ID = 0x49736e64;

/** Step n leads from version n to n + 1. Steps already released never change; a new one is appended. */
const STEPS: readonly string[] = [
  `
  CREATE TABLE originals (
    sha256 TEXT PRIMARY KEY,
    bytes BLOB NOT NULL,
    size INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE reports (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES originals (sha256),
    media_type TEXT NOT NULL,
    charset TEXT NOT NULL,
    text_by TEXT NOT NULL,
    text TEXT NOT NULL,
    title TEXT,
    title_learnt TEXT,
    language TEXT,
    language_learnt TEXT,
    publisher TEXT,
    publisher_learnt TEXT,
    published TEXT,
    published_learnt TEXT,
    resources TEXT
  ) STRICT;
  CREATE INDEX reports_by_original ON reports (sha256);
  CREATE TABLE superseded (
    seq INTEGER PRIMARY KEY,
    report TEXT NOT NULL REFERENCES reports (id),
    row TEXT NOT NULL
  ) STRICT;
  CREATE TABLE claims (
    id TEXT PRIMARY KEY,
    report TEXT NOT NULL REFERENCES reports (id),
    type TEXT NOT NULL,
    aspect TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    agent TEXT,
    affected TEXT,
    day_first TEXT,
    day_last TEXT,
    record TEXT NOT NULL
  ) STRICT;
  CREATE INDEX claims_by_report ON claims (report);
  CREATE INDEX claims_by_type ON claims (type);
  CREATE TABLE claim_places (
    claim TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
    place TEXT NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (claim, place, role)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX claim_places_by_place ON claim_places (place);
  CREATE TABLE claim_sources (
    claim TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
    link INTEGER NOT NULL,
    source TEXT,
    words TEXT NOT NULL,
    PRIMARY KEY (claim, link)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX claim_sources_by_source ON claim_sources (source);
  CREATE TABLE mentions (
    seq INTEGER PRIMARY KEY,
    report TEXT NOT NULL REFERENCES reports (id),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    exact TEXT NOT NULL,
    label TEXT NOT NULL,
    value TEXT,
    rule TEXT NOT NULL
  ) STRICT;
  CREATE INDEX mentions_by_report ON mentions (report);
  CREATE TABLE registers (
    seq INTEGER PRIMARY KEY,
    register TEXT NOT NULL,
    id TEXT NOT NULL,
    record TEXT NOT NULL,
    UNIQUE (register, id)
  ) STRICT;
  `,
  `
  CREATE TABLE judgements (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    target TEXT NOT NULL,
    record TEXT NOT NULL,
    seen TEXT NOT NULL
  ) STRICT;
  CREATE INDEX judgements_by_target ON judgements (target);
  CREATE TABLE withdrawals (
    judgement INTEGER PRIMARY KEY REFERENCES judgements (id),
    "by" TEXT NOT NULL,
    "at" TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER judgements_stay_as_made BEFORE UPDATE ON judgements BEGIN SELECT raise(ABORT, 'judgements are never changed'); END;
  CREATE TRIGGER judgements_stay BEFORE DELETE ON judgements BEGIN SELECT raise(ABORT, 'judgements are never removed'); END;
  CREATE TRIGGER withdrawals_stay_as_made BEFORE UPDATE ON withdrawals BEGIN SELECT raise(ABORT, 'judgements are never changed'); END;
  CREATE TRIGGER withdrawals_stay BEFORE DELETE ON withdrawals BEGIN SELECT raise(ABORT, 'judgements are never removed'); END;
  `,
  `
  CREATE TABLE changes (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    version INTEGER NOT NULL
  ) STRICT;
  INSERT INTO changes VALUES (1, 1);
  CREATE TABLE kept (
    name TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL
  ) STRICT;
  CREATE INDEX mentions_by_label ON mentions (label, report);
  `,
  // A step's sentence becomes a pattern without parts.
  `
  UPDATE claims SET record = json_set(record, '$.derivation', (
    SELECT json_group_array(json_set(json_remove(value, '$.note'), '$.reason', json_object('says', json_extract(value, '$.note'), 'parts', json('[]'))))
    FROM json_each(record, '$.derivation')
  ));
  DELETE FROM kept;
  `,
];

/**
 * Checks that the file is ours and brings it to the present version.
 *
 * @param readonly - when set, an older file is refused instead of changed.
 * @throws Error when the file belongs to another program or to a newer Isnad.
 */
export function migrate(db: Database.Database, file: string, readonly: boolean): void {
  const present = (): boolean => {
    const application = pragmaOf(db, "application_id");
    const version = pragmaOf(db, "user_version");
    const blank = application === 0 && version === 0 && pragmaOf(db, "schema_version") === 0;
    if (!blank && application !== APPLICATION_ID) throw new Error(`${file} is a SQLite file of another program, not a case`);
    if (version > STEPS.length) {
      throw new Error(`${file} was written by a newer Isnad (case version ${version}; this one knows ${STEPS.length})`);
    }
    return version === STEPS.length;
  };
  if (present()) return;
  if (readonly)
    throw new Error(`${file} is a case of an older version; any writing command (for example \`isnad extract\`) brings it up to date`);
  // Another process may be at the same work: look again once the write lock is held.
  db.transaction(() => {
    if (present()) return;
    for (const step of STEPS.slice(pragmaOf(db, "user_version"))) db.exec(step);
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${STEPS.length}`);
  }).immediate();
}
