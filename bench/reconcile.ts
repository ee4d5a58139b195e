// A growing war into seconds, memory and the cost of one more report: `node dist/bench/reconcile.js --sizes 1000,10000,100000`.
// Each size runs in a process of its own. Figures are processor time, so that a busy machine measures nearly the same; a fixed loop is
// timed beside them, since a shared machine may also run slower.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Ledger } from "../src/reconcile/ledger.ts";
import { countryOf } from "./story/country.ts";
import { story, type Told } from "./story/reports.ts";

/** How many more reports are added one by one, and as many removed again. */
const MORE = 40;
const HEAP_MB = 4096;
const SEED = 1;

interface Measured {
  readonly reports: number;
  readonly claims: number;
  readonly propositions: number;
  readonly relations: number;
  /** Seconds of processor time: comparing all, and giving the outcome. */
  readonly settling: number;
  readonly giving: number;
  /** Seconds on the clock for both. */
  readonly clock: number;
  /** Milliseconds of processor time for one more report, and for one fewer: the middle one of all. */
  readonly adding: number;
  readonly removing: number;
  /** How many claims are compared anew for one more report. */
  readonly compared: number;
  readonly memory: number;
  readonly loop: number;
}

function processor<T>(task: () => T): { readonly seconds: number; readonly value: T } {
  const before = process.cpuUsage();
  const value = task();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, value };
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Ten million steps of a fixed calculation. */
function loop(): number {
  let mixed = 1;
  for (let at = 0; at < 10_000_000; at++) mixed = (Math.imul(mixed, 1_103_515_245) + at) | 0;
  return mixed;
}

function measure(count: number): Measured {
  const ledger = new Ledger(countryOf(SEED));
  const more: Told[] = [];
  let claims = 0;
  let at = 0;
  for (const told of story(count + MORE, SEED)) {
    if (at++ >= count) more.push(told);
    else {
      ledger.put(told.report, told.claims);
      claims += told.claims.length;
    }
  }
  const start = performance.now();
  const settling = processor(() => ledger.settle());
  const giving = processor(() => {
    let relations = 0;
    for (const { reason } of ledger.relations()) relations += reason.says === "" ? 0 : 1;
    for (const { origin } of ledger.traces()) if (origin === "") throw new Error("a claim without an origin");
    return { propositions: ledger.propositions().length, relations };
  });
  const clock = (performance.now() - start) / 1000;
  const memory = process.resourceUsage().maxRSS / 1024;
  const added = more.map(({ report, claims: own }) =>
    processor(() => {
      ledger.put(report, own);
      return ledger.settle();
    }),
  );
  const removed = more.map(({ report }) =>
    processor(() => {
      ledger.remove(report.report);
      return ledger.settle();
    }),
  );
  return {
    reports: count,
    claims,
    ...giving.value,
    settling: settling.seconds,
    giving: giving.seconds,
    clock,
    adding: middle(added.map(({ seconds }) => seconds * 1000)),
    removing: middle(removed.map(({ seconds }) => seconds * 1000)),
    compared: middle(added.map(({ value }) => value.compared)),
    memory,
    loop: processor(loop).seconds,
  };
}

const { values } = parseArgs({ options: { sizes: { type: "string", default: "1000,10000" }, one: { type: "string" } } });
if (values.one !== undefined) console.log(JSON.stringify(measure(Number(values.one))));
else {
  let before: Measured | null = null;
  const rows: Record<string, string | number>[] = [];
  for (const size of values.sizes.split(",")) {
    const run = spawnSync(process.execPath, [`--max-old-space-size=${HEAP_MB}`, fileURLToPath(import.meta.url), "--one", size], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    });
    if (run.status !== 0) throw new Error(`measuring ${size} reports failed`);
    const one = JSON.parse(run.stdout) as Measured;
    const seconds = one.settling + one.giving;
    const known: Measured | null = before;
    const grown = known === null ? "" : (seconds / (known.settling + known.giving)).toFixed(1);
    rows.push({
      reports: one.reports,
      claims: one.claims,
      propositions: one.propositions,
      relations: one.relations,
      "seconds of processor": seconds.toFixed(1),
      "times the one before": grown,
      "on the clock": one.clock.toFixed(1),
      "most memory, MB": one.memory.toFixed(0),
      "one more, ms": one.adding.toFixed(1),
      "one fewer, ms": one.removing.toFixed(1),
      "claims compared for one more": one.compared,
      "fixed loop, s": one.loop.toFixed(3),
    });
    before = one;
  }
  console.table(rows);
}
