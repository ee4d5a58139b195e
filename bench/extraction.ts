// The whole extraction on one thread → characters a second by density, language and stage; the first claim of a process; long reports.
// Figures are processor time, so that a busy machine measures nearly the same; compare them with bare tokenising, measured beside them.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { holdHeap, optimiseLate, reads } from "../src/engine.ts";
import { createExtractor, createStages } from "../src/pipeline.ts";
import { listLanguages, loadWorld } from "../src/resources.ts";
import { benchTexts, type Density, longText } from "./text.ts";

/** Longest warming up, and seconds between two looks at whether it goes on getting faster. */
const WARM_SECONDS = 20;
const LOOK_SECONDS = 2;
/** Growth between two looks that is none. */
const STEADY = 1.03;
const SECONDS = 3;
const PUBLISHED = "2024-06-05";

/** Runs a task until it has used so many seconds of processor time; characters a second in millions. */
function rate(characters: number, task: () => void, seconds: number): number {
  const start = process.cpuUsage();
  for (let runs = 1; ; runs++) {
    task();
    const { user, system } = process.cpuUsage(start);
    if (user + system >= seconds * 1e6) return (characters * runs) / (user + system);
  }
}

/**
 * Runs a task until it gets no faster: the engine compiles what runs often while it runs, for many seconds with a program of this
 * size. What a report costs in a process of its own stands in the second table.
 */
function warmUp(characters: number, task: () => void): void {
  let best = 0;
  for (let spent = 0, idle = 0; spent < WARM_SECONDS && idle < 2; spent += LOOK_SECONDS) {
    const now = rate(characters, task, LOOK_SECONDS);
    idle = now > best * STEADY ? 0 : idle + 1;
    best = Math.max(best, now);
  }
}

function throughput(density: Density): Record<string, string>[] {
  const world = loadWorld();
  const extractor = createExtractor(world);
  const rows: Record<string, string>[] = [];
  for (const { code } of listLanguages()) {
    const texts = benchTexts(code, density);
    if (texts.length === 0) continue;
    const characters = texts.reduce((sum, text) => sum + text.length, 0);
    const bytes = texts.map((text) => Buffer.from(text));
    const stages = createStages(world, code);
    const each = (task: (text: string) => void) => () => {
      for (const one of bytes) task(one.toString("utf8"));
    };
    const whole = each((text) => {
      reads(text.length); // as the command does before each report
      extractor.extract({ report: "bench", language: code, text, publisher: null, published: PUBLISHED });
    });
    const bare = each((text) => void stages.tokenize(text));
    warmUp(characters, whole);
    rate(characters, bare, 1);
    const full = rate(characters, whole, SECONDS);
    const tokenizing = rate(characters, bare, 1);
    const spent = new Map<string, number>();
    const claims = texts.reduce((sum, text) => sum + stages.timed(text, PUBLISHED, spent), 0);
    for (let run = 0; run < 100; run++) for (const text of texts) stages.timed(text, PUBLISHED, spent);
    spent.clear();
    for (let run = 0; run < 100; run++) for (const text of texts) stages.timed(text, PUBLISHED, spent);
    const total = [...spent.values()].reduce((a, b) => a + b, 0);
    rows.push({
      text: density,
      language: code,
      "claims/1000 chars": ((1000 * claims) / characters).toFixed(1),
      "M chars/s": full.toFixed(2),
      "bare M chars/s": tokenizing.toFixed(1),
      ratio: (tokenizing / full).toFixed(1),
      ...Object.fromEntries([...spent].map(([stage, ms]) => [stage, `${((100 * ms) / total).toFixed(0)} %`])),
    });
  }
  return rows;
}

/** Bytes of the longest report that is measured. */
const LARGEST = 5_000_000;

/** How many characters so many bytes hold in a language's letters. */
function charactersIn(bytes: number, language: string): number {
  const some = longText(language, 100_000);
  return Math.round((bytes * some.length) / Buffer.byteLength(some));
}

/** A process of its own extracts one report; it prints what it used. */
function alone(language: string, characters: number): Record<string, string> {
  const { stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), language, String(characters)], { encoding: "utf8" });
  return JSON.parse(stdout) as Record<string, string>;
}

function single(language: string, characters: number): void {
  const text = longText(language, characters);
  const extractor = createExtractor(loadWorld());
  const before = process.cpuUsage();
  reads(text.length);
  const { claims } = extractor.extract({ report: "long", language, text, publisher: null, published: PUBLISHED });
  const { user, system } = process.cpuUsage(before);
  const all = process.cpuUsage();
  console.log(
    JSON.stringify({
      language,
      characters: String(text.length),
      MB: (Buffer.byteLength(text) / 1e6).toFixed(2),
      claims: String(claims.length),
      "extraction, s of processor": ((user + system) / 1e6).toFixed(2),
      "process, s of processor": ((all.user + all.system) / 1e6).toFixed(2),
      "process, s on the clock": (performance.now() / 1000).toFixed(2),
      "most memory, MB": (process.resourceUsage().maxRSS / 1024).toFixed(0),
    }),
  );
}

optimiseLate(); // both as the command does
holdHeap();
const [language, characters] = process.argv.slice(2);
if (language !== undefined && characters !== undefined) single(language, Number(characters));
else {
  console.log(
    `Whole extraction on one thread, warmed up until it gets no faster (at most ${WARM_SECONDS} s); text repeats, so that words are met again`,
  );
  console.table([...throughput("news"), ...throughput("dense")]);
  console.log("One report in a process of its own, from its start, unwarmed: making the language ready is part of it");
  const languages = listLanguages().map(({ code }) => code);
  console.table([
    ...languages.map((code) => alone(code, 1000)),
    ...[10_000, 100_000, 1_000_000].map((size) => alone(languages[0] as string, size)),
    ...languages.map((code) => alone(code, charactersIn(LARGEST, code))),
  ]);
}
