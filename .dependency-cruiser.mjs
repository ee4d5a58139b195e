// The directions in which imports may run; the test run holds them.

/** A folder's files may import only these (and libraries). */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { path: "^(src|web|test|scripts|bench)/", pathNot: allowed },
});

/** The vocabulary: its door, and the rooms behind it. */
const MODEL = "^src/model\\.ts$";
const ROOMS = "^src/model/";
/** A sentence as a pattern and its parts; knows the model. */
const REASON = "^src/reason\\.ts$";
/** The ids of the sides of places; knows nothing. */
const SIDES = "^src/sides\\.ts$";
/** What every step of extraction may know: the tokens laid out with what was found among them, the language, the model. */
const BELOW = ["^src/extract/sentence\\.ts$", "^src/language/", MODEL];
/** Where the package stands on disk; knows nothing of what it holds. */
const ROOT = "^src/root\\.ts$";

export default {
  forbidden: [
    { name: "no-circle", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    only("model-knows-nothing", "^src/model(\\.ts$|/)", [MODEL, ROOMS], "the vocabulary stands alone"),
    only("reason-knows-model", REASON, [REASON, MODEL], "every stage may give its reasons"),
    only("ingest-knows-model", "^src/ingest/", ["^src/ingest/", MODEL, REASON], "ingest turns bytes into reports"),
    only("store-knows-model", "^src/store/", ["^src/store/", MODEL], "the store keeps what it is given"),
    only("export-knows-model", "^src/export/", ["^src/export/", MODEL, REASON], "exports write what they are given"),
    only(
      "reconcile-knows-model",
      "^src/reconcile/",
      ["^src/reconcile/", MODEL, REASON, SIDES],
      "reconciling is pure and knows no language",
    ),
    only("language-knows-model", "^src/language/", ["^src/language/", MODEL], "languages know no stage"),
    only("extract-knows-language", "^src/extract/", ["^src/extract/", "^src/language/", MODEL, REASON], "stages do not import each other"),
    only(
      "words-know-no-phrases",
      "^src/extract/grammar/words/",
      [...BELOW, "^src/extract/grammar/words/"],
      "a word has its reading before it stands in a phrase",
    ),
    only(
      "phrases-know-no-clauses",
      "^src/extract/grammar/phrases/",
      [...BELOW, "^src/extract/grammar/(words|phrases)/"],
      "phrases are cut before clauses are built",
    ),
    only(
      "grammar-knows-no-claims",
      "^src/extract/grammar/",
      [...BELOW, "^src/extract/grammar/"],
      "who says what, and what is claimed, is asked of clauses",
    ),
    only(
      "attribution-knows-no-frames",
      "^src/extract/attribution/",
      [...BELOW, "^src/extract/(grammar|attribution)/"],
      "who speaks is known before what is claimed",
    ),
    only(
      "frames-know-grammar",
      "^src/extract/frames/",
      [...BELOW, REASON, "^src/extract/(grammar|attribution|frames)/"],
      "claims are put together above",
    ),
    only("ground-knows-language", "^src/ground/", ["^src/ground/", "^src/language/", MODEL, SIDES], "stages do not import each other"),
    only(
      "pipeline-knows-stages",
      "^src/(pipeline|resources|index)\\.ts$",
      ["^src/(language|extract|ground|reconcile)/", "^src/(pipeline|resources)\\.ts$", MODEL, ROOT],
      "the pipeline lines up stages; files and storage are for cli and server",
    ),
    only(
      "lint-knows-pipeline",
      "^src/lint/",
      ["^src/(lint|language)/", "^src/(pipeline|resources)\\.ts$", MODEL, ROOT],
      "lint reads language files and runs the pipeline over their examples",
    ),
    only(
      "views-compose-for-readers",
      "^src/views/",
      ["^src/(views|reconcile|store)/", "^src/ground/world\\.ts$", MODEL],
      "views put a case and reconciling together, for the command and the server alike",
    ),
    only("server-composes", "^src/server/", ["^src/(?!cli/)"], "the server composes everything but the command"),
    only("cli-composes", "^src/cli/", ["^src/"], "the command composes the program's own parts"),
    only("web-speaks-http", "^web/", ["^web/", MODEL, "^src/server/api\\.ts$"], "the workbench knows the program by HTTP and its types"),
    {
      name: "web-shares-types-only",
      severity: "error",
      from: { path: "^web/" },
      to: { path: "^src/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-development-parts",
      comment: "what the program runs on is no development dependency",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "/@types/" },
    },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "database-in-store",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/store/" },
      to: { path: "node_modules/(better-sqlite3|kysely)/" },
    },
    {
      name: "html-in-ingest",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/ingest/" },
      to: { path: "node_modules/(linkedom|@mozilla/readability|chardet|iconv-lite|csv-parse|eld)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "types"],
    },
  },
};
