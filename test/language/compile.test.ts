// A language folder with a mistake → an error that names the file and the field.
import { describe, expect, it } from "vitest";
import { compileLanguage } from "../../src/language/compile.ts";
import { checkLanguage, type LanguageSources } from "../../src/language/language-files.ts";
import { languageCodes, readLanguageFile } from "../../src/lint/examples.ts";

type Files = Record<"script" | "grammar" | "names" | "certainty" | "attribution" | "events" | "framing", Record<string, unknown>>;
const NAMES = ["script", "grammar", "names", "certainty", "attribution", "events", "framing"] as const;

/** A sound folder, of which a test spoils one place. */
const files = (): Files => Object.fromEntries(NAMES.map((name) => [name, readLanguageFile("fr", name)])) as Files;

/** What is said about a folder after one change. */
function complaint(change: (all: Files) => void): string {
  const all = files();
  change(all);
  try {
    compileLanguage("xx", "0", checkLanguage(all), {}, null);
  } catch (error) {
    return (error as Error).message;
  }
  return "";
}

describe("a language folder", () => {
  it.each(languageCodes())("%s is sound", (code) => {
    const sources: LanguageSources = checkLanguage(Object.fromEntries(NAMES.map((name) => [name, readLanguageFile(code, name)])));
    expect(compileLanguage(code, "0", sources, {}, null).entries.length).toBeGreaterThan(0);
  });

  it.each<readonly [what: string, file: keyof Files, key: string, value: unknown, fields: readonly string[]]>([
    ["an unknown word order", "grammar", "order", "sov", ["order"]],
    ["a misspelt list", "events", "senses", { take: { verb: ["prendre"] } }, ["take", "verb"]],
    ["an unknown stance", "attribution", "verbs", [{ stance: "shout", verbs: ["crier"] }], ["verbs", "stance"]],
    ["a relay in no direction", "attribution", "relay", [{ direction: "by", words: ["par"] }], ["relay", "direction"]],
    ["an unknown effect", "certainty", "adverbs", [{ effect: "sure", words: ["certes"] }], ["adverbs", "effect"]],
    ["a word in place of a list", "names", "titles", "M.", ["titles"]],
    ["an unknown category", "names", "words", [{ cat: "thing", words: ["chose"] }], ["words", "cat"]],
    ["a direction that is none", "script", "direction", "up", ["direction"]],
    ["a frame without words", "framing", "labels", [{ frame: "foe" }], ["labels", "words"]],
  ])("with %s is refused, by file and field", (_what, file, key, value, fields) => {
    const said = complaint((all) => {
      all[file][key] = value;
    });
    expect(said).toContain(`${file}.yaml`);
    for (const field of fields) expect(said).toContain(`"${field}"`);
  });

  it("with a paradigm that is not there is refused, by file, paradigm and word", () => {
    const said = complaint((all) => {
      all.grammar["verbs"] = [{ verb: "zigzaguer", as: "zig" }];
      all.events["senses"] = { advance: { verbs: ["zigzaguer"] } };
    });
    expect(said).toContain("grammar.yaml");
    expect(said).toContain('"zig"');
    expect(said).toContain("zigzaguer");
  });

  it("without one of its files is refused by that file's name", () => {
    for (const name of NAMES) {
      const all: Partial<Files> = files();
      delete all[name];
      expect(() => checkLanguage(all)).toThrow(`${name}.yaml`);
    }
  });
});
