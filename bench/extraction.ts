// The whole extraction on one thread → million characters a second, the ratio to bare decoding + tokenising + look-up, and each stage's share.
import { createExtractor, createStages } from "../src/pipeline.ts";
import { loadLanguages, loadWorld } from "../src/resources.ts";
import { benchText } from "./text.ts";

const SECONDS = 3;

/** Runs a task until the time is up; characters a second in millions, by processor time so that a busy machine measures the same. */
function rate(characters: number, task: () => void): number {
  const until = performance.now() + SECONDS * 1000;
  let runs = 0;
  const start = process.cpuUsage();
  do {
    task();
    runs++;
  } while (performance.now() < until);
  const { user, system } = process.cpuUsage(start);
  return (characters * runs) / (user + system);
}

const world = loadWorld();
const extractor = createExtractor(world);
const rows: Record<string, string>[] = [];
for (const { code } of loadLanguages()) {
  const reports = benchText(code);
  if (reports.length === 0) continue;
  const characters = reports.reduce((sum, text) => sum + text.length, 0);
  const bytes = reports.map((text) => Buffer.from(text));
  const stages = createStages(world, code);
  const each = (task: (text: string) => void) => () => {
    for (const one of bytes) task(one.toString("utf8"));
  };
  const whole = each((text) => void extractor.extract({ report: "bench", language: code, text, publisher: null, published: "2024-06-05" }));
  for (let warm = 0; warm < 3; warm++) whole();
  const bare = rate(
    characters,
    each((text) => void stages.tokenize(text)),
  );
  const spent = new Map<string, number>();
  const claims = reports.reduce((sum, text) => sum + stages.timed(text, "2024-06-05", spent), 0);
  spent.clear();
  for (let run = 0; run < 20; run++) for (const text of reports) stages.timed(text, "2024-06-05", spent);
  const total = [...spent.values()].reduce((a, b) => a + b, 0);
  const full = rate(characters, whole);
  rows.push({
    language: code,
    "M chars/s": full.toFixed(2),
    "bare M chars/s": bare.toFixed(2),
    ratio: (bare / full).toFixed(1),
    "claims/1000 chars": ((1000 * claims) / characters).toFixed(2),
    ...Object.fromEntries([...spent].map(([stage, ms]) => [stage, `${((100 * ms) / total).toFixed(0)} %`])),
  });
}
console.table(rows);
