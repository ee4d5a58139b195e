// What comes in and how it is stored, tried on files made here byte by byte.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import iconv from "iconv-lite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type IngestOptions, ingestManifest, ingestPaths, type Outcome } from "../../src/ingest/ingest.ts";
import type { IngestedReport } from "../../src/model.ts";
import { reasonWords } from "../../src/reason.ts";

const options: IngestOptions = { languages: ["ar", "fr"] };
const ARABIC =
  "أعلن متحدث باسم البلدية أن القصف على الأحياء الشرقية توقف صباح الثلاثاء. وأضاف أن عشرات العائلات عادت إلى منازلها بعد أسبوع من النزوح.";
const FRENCH = "« Les obus sont tombés toute la nuit », a déclaré un habitant ; l’armée n’a pas réagi. Près de 1 200 personnes ont fui.";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "isnad-ingest-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function all(outcomes: AsyncIterable<Outcome>): Promise<readonly Outcome[]> {
  const list: Outcome[] = [];
  for await (const outcome of outcomes) list.push(outcome);
  return list;
}
const paths = (list: readonly string[], given: IngestOptions = options, stdin = ""): Promise<readonly Outcome[]> =>
  all(ingestPaths(list, given, Readable.from([Buffer.from(stdin)])));
/** Outcomes in a line each, for whole-list comparison. */
const told = (outcomes: readonly Outcome[]): readonly string[] =>
  outcomes.map((outcome) =>
    (outcome.kind === "report" ? `+ ${outcome.report.name}` : `- ${outcome.name}: ${reasonWords(outcome.reason)}`).replaceAll(
      `${folder}/`,
      "",
    ),
  );

function put(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}
async function one(name: string, bytes: string | Uint8Array, given: IngestOptions = options): Promise<IngestedReport> {
  const [outcome] = await paths([put(name, bytes)], given);
  if (outcome?.kind !== "report") throw new Error(outcome ? reasonWords(outcome.reason) : "nothing read");
  return outcome.report;
}
const reason = async (name: string, bytes: string | Uint8Array): Promise<string> =>
  one(name, bytes).then(
    () => "was read",
    (error: Error) => error.message,
  );

describe("plain text", () => {
  it("is stored as decoded: untrimmed, unnormalised, only the byte-order mark removed", async () => {
    const text = `\u00a0 ${FRENCH}\r\n\u200fe\u0301 ﷺ “x” \n\n`;
    expect((await one("plain.txt", text)).text).toBe(text);
    expect((await one("marked.txt", `\ufeff${text}`)).text).toBe(text);
    expect((await one("twice-marked.txt", `\ufeff\ufeff${text}`)).text).toBe(`\ufeff${text}`);
  });

  it.each([
    ["windows-1256", ARABIC],
    ["windows-1252", FRENCH],
    ["utf-16le", ARABIC],
    ["utf-16be", ARABIC],
    ["utf-16le", FRENCH],
    ["utf-16be", FRENCH],
  ])("is read from %s without being told: %s", async (charset, text) => {
    const report = await one(`${charset}.txt`, iconv.encode(text, charset, { addBOM: false }));
    expect([report.text, report.charset]).toEqual([text, charset]);
    if (!charset.startsWith("utf-16")) return;
    const marked = await one(`${charset}-bom.txt`, iconv.encode(text, charset, { addBOM: true }));
    expect([marked.text, marked.charset]).toEqual([text, charset]);
  });

  it("keeps the bytes and their hash, and makes its id of publisher and hash", async () => {
    const bytes = iconv.encode(ARABIC, "windows-1256");
    const report = await one("kept.txt", bytes, { ...options, given: { publisher: "desk", published: "2016-12-07" } });
    expect(Buffer.from(report.original).equals(bytes)).toBe(true);
    expect(report.report).toBe(`desk-${report.sha256.slice(0, 16)}`);
    expect(report.published).toEqual({ value: "2016-12-07", learnt: "given" });
    expect((await one("kept.txt", bytes)).report).toBe(`unknown-${report.sha256.slice(0, 16)}`);
  });

  it("is refused with a publication date that is none", async () => {
    const [outcome] = await paths([put("date.txt", FRENCH)], { ...options, given: { published: "7 décembre" } });
    expect(outcome).toMatchObject({ kind: "failure", reason: { says: "publication date {0} is no ISO 8601 date" } });
  });
});

describe("language", () => {
  it("is recognised when not given, and said to be guessed", async () => {
    expect((await one("ar.txt", ARABIC)).language).toEqual({ value: "ar", learnt: "guessed" });
    expect((await one("fr.txt", FRENCH)).language).toEqual({ value: "fr", learnt: "guessed" });
  });

  it("stays open, with a warning, when it is none of ours or can't be told", async () => {
    const [german, digits] = await paths([
      put("de.txt", "Der Sprecher sagte am Montag, dass die Stadt beschossen worden sei und viele flohen."),
      put("12.txt", "12 345"),
    ]);
    for (const outcome of [german, digits]) {
      expect(outcome).toMatchObject({ kind: "report", report: { language: null } });
      expect(outcome?.kind === "report" && outcome.warnings.map(reasonWords)).toEqual([expect.stringContaining("stored without claims")]);
    }
  });

  it("follows the words where a page's template says otherwise", async () => {
    const [outcome] = await paths([put("template.html", `<html lang="fr"><body><p>${ARABIC}</p></body></html>`)]);
    expect(outcome).toMatchObject({ kind: "report", report: { language: { value: "ar", learnt: "guessed" } } });
  });
});

describe("web pages", () => {
  const arabicPage = `<!-- saved from url=(0022)http://example.invalid/1 -->
<html dir="rtl" lang="ar"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1256">
<title>توقف القصف - صحيفة المثال</title><meta property="og:title" content="توقف القصف"><meta property="og:site_name" content="صحيفة المثال">
<meta property="article:published_time" content="2016-12-13T09:30:00+03:00"><script>document.title = "evil"</script></head>
<body><nav><a href="/">الرئيسية</a></nav><article><h1>توقف القصف</h1><p>${ARABIC}</p><p>${ARABIC}&nbsp;<b>انتهى</b>.</p></article>
<script>document.body.innerHTML = "evil"</script></body></html>`;

  it("saved in windows-1256 become title and paragraphs, with what the head says", async () => {
    const report = await one("saved.html", iconv.encode(arabicPage, "windows-1256"));
    expect(report.text).toBe(`توقف القصف\n${ARABIC}\n${ARABIC}\u00a0انتهى.`);
    expect(report).toMatchObject({
      charset: "windows-1256",
      mediaType: "text/html",
      title: { value: "توقف القصف", learnt: "metadata" },
      language: { value: "ar", learnt: "metadata" },
      publisher: { value: "صحيفة المثال", learnt: "metadata" },
      published: { value: "2016-12-13T09:30:00+03:00", learnt: "metadata" },
    });
  });

  it("name their publisher by the register where it holds the name", async () => {
    const given = { ...options, publisherId: (name: string) => (name === "صحيفة المثال" ? "example-daily" : null) };
    const report = await one("registered.html", arabicPage.replace("windows-1256", "utf-8"), given);
    expect(report.publisher?.value).toBe("example-daily");
    expect(report.report).toMatch(/^example-daily-[0-9a-f]{16}$/u);
  });

  it("are read from JSON-LD and time elements too", async () => {
    const linked = {
      "@graph": [
        { "@type": "WebSite", name: "x" },
        { headline: "Trêve", datePublished: "2016-12-14", publisher: { name: "Le Quotidien" }, inLanguage: "fr-FR" },
      ],
    };
    const report = await one("ld.html", `<script type="application/ld+json">${JSON.stringify(linked)}</script><p>${FRENCH}</p>`);
    expect(report.text).toBe(`Trêve\n${FRENCH}`);
    expect(report).toMatchObject({
      publisher: { value: "Le Quotidien" },
      published: { value: "2016-12-14" },
      language: { value: "fr", learnt: "metadata" },
    });
    const timed = await one("time.html", `<article><h1>T</h1><time datetime="2016-12-15T08:00Z">hier</time><p>${FRENCH}</p></article>`);
    expect(timed.published).toEqual({ value: "2016-12-15T08:00:00Z", learnt: "metadata" });
  });

  it("without a head, or with tags left open, still give their paragraphs; dates in the words are not taken for the page's", async () => {
    const report = await one("bare.html", `<p>${FRENCH}<p>Le 7 décembre 2016.`);
    expect(report.text).toBe(`${FRENCH}\nLe 7 décembre 2016.`);
    expect([report.title, report.published]).toEqual([null, null]);
  });

  it("that nest too deep or hold no words are refused", async () => {
    expect(await reason("deep.html", "<div>".repeat(20_000))).toMatch(/nested/u);
    expect(await reason("wordless.html", "<html><body><img src=x></body></html>")).toBe("web page without text");
    expect(await reason("long.html", `<p>${"x".repeat(5_000_001)}`)).toBe("web page larger than 5 MB");
  });
});

describe("JSON Lines", () => {
  it("give a report a line, with line numbers for what fails", async () => {
    const lines = [
      JSON.stringify({ report: "r1", text: ` ${FRENCH}`, language: "fr", publisher: "desk", published: "2016-12-07", title: "T" }),
      "",
      "{broken",
      JSON.stringify({ id: 7, html: `<h1>Titre</h1><p>${FRENCH}</p>`, publisher: null }),
      JSON.stringify({ title: "no text" }),
      JSON.stringify({ text: FRENCH }),
    ];
    const outcomes = await paths([put("feed.jsonl", `${lines.join("\r\n")}\n`)], { ...options, given: { publisher: "given" } });
    expect(told(outcomes).map((line) => line.replace(/no JSON.*/u, "no JSON"))).toEqual([
      "+ feed.jsonl:1",
      "- feed.jsonl:3: no JSON",
      "+ feed.jsonl:4",
      "- feed.jsonl:5: neither “text” nor “html” in it",
      "+ feed.jsonl:6",
    ]);
    const reports = outcomes.flatMap((outcome) => (outcome.kind === "report" ? [outcome.report] : []));
    expect(reports.map(({ report }) => report)).toEqual(["r1", "7", expect.stringMatching(/^given-/u)]);
    expect(reports[0]).toMatchObject({ text: ` ${FRENCH}`, publisher: { value: "desk" }, title: { value: "T", learnt: "given" } });
    expect(reports[1]).toMatchObject({ text: `Titre\n${FRENCH}`, mediaType: "text/html", publisher: { value: "given" } });
  });

  it("have the same original as a file of the same words", async () => {
    const [line] = await paths([put("same.jsonl", JSON.stringify({ text: FRENCH, publisher: "b" }))]);
    expect(line?.kind === "report" && line.report.sha256).toBe((await one("same.txt", FRENCH)).sha256);
  });

  it("lose lone surrogates, which no file can hold, at equal offsets", async () => {
    const [outcome] = await paths([put("lone.jsonl", '{"text": "a\\ud800b \\ud83d\\ude00", "language": "fr"}')]);
    expect(outcome).toMatchObject({ kind: "report", report: { text: "a\ufffdb 😀" } });
  });
});

describe("standard input", () => {
  it("is one text, or JSON Lines when it opens like them", async () => {
    expect(told(await paths(["-"], options, FRENCH))).toEqual(["+ standard input"]);
    const two = `${JSON.stringify({ text: FRENCH })}\n${JSON.stringify({ text: ARABIC })}\n`;
    expect(told(await paths(["-"], options, two))).toEqual(["+ standard input:1", "+ standard input:2"]);
    expect(told(await paths(["-"]))).toEqual(["- standard input: empty file"]);
  });
});

describe("what can't be read", () => {
  it.each([
    ["empty.txt", "", "empty file"],
    ["blank.txt", " \n\t", "no text in it"],
    ["photo.jpg", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]), "a JPEG image, not text"],
    ["paper.pdf", "%PDF-1.4 …", "a PDF file, not text"],
    ["letter.docx", Buffer.from("PK\x03\x04…"), "a ZIP archive or office file, not text"],
    ["noise.txt", Buffer.from(Array.from({ length: 999 }, (_, n) => (n * 7919 + 31) % 256)), "not text in any known charset"],
    ["zeros.bin", Buffer.alloc(64), "not text in any known charset"],
    ["large.txt", Buffer.alloc(20_000_001, 0x61), "larger than 20 MB"],
  ])("%s is refused with its reason", async (name, bytes, expected) => {
    expect(await reason(name, bytes)).toBe(expected);
  });

  it("ends at the limit where a file has no size", async () => {
    expect(told(await paths(["/dev/zero"]))).toEqual(["- /dev/zero: larger than 20 MB"]);
  });

  it("is told while the rest of a folder goes on, in order", async () => {
    put("mixed/b.txt", FRENCH);
    put("mixed/a/z.html", `<p>${ARABIC}</p>`);
    put("mixed/a/z_files/style.css", "p {}");
    put("mixed/.hidden", "x");
    put("mixed/case.isnad", "x");
    put("mixed/c.jpg", Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
    put("mixed/d.css", "p {}");
    symlinkSync("nowhere", join(folder, "mixed/e.txt"));
    symlinkSync(".", join(folder, "mixed/f"));
    const outcomes = told(await paths([join(folder, "mixed"), join(folder, "none.txt")]));
    expect(outcomes).toEqual([
      "+ mixed/a/z.html",
      "+ mixed/b.txt",
      "- mixed/c.jpg: a JPEG image, not text",
      "- mixed/d.css: not a kind of file that is read from a folder (name it directly to add it as text)",
      "- mixed/e.txt: symbolic link to nothing",
      "- mixed/f: loop of symbolic links",
      "- none.txt: no such file",
    ]);
  });
});

describe("a manifest", () => {
  const manifest = (entries: unknown): string => put("m/manifest.json", JSON.stringify(entries));

  it("names reports and what is known of them", async () => {
    put("m/one.txt", FRENCH);
    const file = manifest([{ report: "r1", file: "one.txt", language: "fr", publisher: null, published: "2016-12-07" }]);
    const outcomes = await all(ingestManifest(file, { ...options, given: { publisher: "desk" } }));
    expect(outcomes).toMatchObject([
      {
        report: {
          report: "r1",
          language: { value: "fr", learnt: "given" },
          publisher: { value: "desk" },
          published: { value: "2016-12-07" },
        },
      },
    ]);
  });

  it("never reaches outside its folder, by dots, absolute paths or links", async () => {
    put("secret.txt", FRENCH);
    put("m/in/one.txt", FRENCH);
    symlinkSync("../secret.txt", join(folder, "m/link.txt"));
    symlinkSync("..", join(folder, "m/up"));
    const files = [
      "../secret.txt",
      "in/../../secret.txt",
      join(folder, "m/in/one.txt"),
      "link.txt",
      "up/secret.txt",
      "in/one.txt",
      "in/none.txt",
      "in",
    ];
    const outcomes = await all(ingestManifest(manifest(files.map((file, n) => ({ report: `r${n}`, file }))), options));
    expect(outcomes.map((outcome) => (outcome.kind === "report" ? "read" : reasonWords(outcome.reason)))).toEqual([
      "outside the manifest's folder",
      "outside the manifest's folder",
      "the manifest names it by an absolute path",
      "outside the manifest's folder",
      "outside the manifest's folder",
      "read",
      "no such file",
      "is no file",
    ]);
  });

  it("is refused as a whole when it is of another shape, and an id that stands twice is told", async () => {
    await expect(all(ingestManifest(manifest({ report: "r" }), options))).rejects.toThrow(/manifest .*manifest\.json/u);
    await expect(all(ingestManifest(join(folder, "none.json"), options))).rejects.toThrow(/no such file/u);
    put("m/one.txt", FRENCH);
    const twice = await all(
      ingestManifest(
        manifest([
          { report: "r", file: "one.txt" },
          { report: "r", file: "one.txt" },
        ]),
        options,
      ),
    );
    expect(twice.map((outcome) => outcome.kind)).toEqual(["report", "failure"]);
  });
});
