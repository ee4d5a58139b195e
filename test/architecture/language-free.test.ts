// Mechanisms name no language and no place: a fourth language must cost one folder and no line of source.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .sort();
/** Languages that are there, and some that may come. */
const codes = [...new Set([...readdirSync(join(root, "languages")), "ar", "en", "es", "fa", "fr", "he", "ru", "tr", "uk"])];

/** Comments may give examples in any language. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//gu, "").replace(/(^|[^:])\/\/.*$/gmu, "$1");
}

function findings(source: string, placeIds: ReadonlySet<string>): readonly string[] {
  const compared = new RegExp(`(?:[=!]==?\\s*|case\\s+|includes\\(|startsWith\\(|\\bhas\\()["'\`](?:${codes.join("|")})["'\`]`, "u");
  return withoutComments(source)
    .split("\n")
    .filter((line) => {
      const quoted = [...line.matchAll(/["'`]([a-z0-9-]+)["'`]/gu)].map((match) => match[1] ?? "");
      return /(?=\p{L})\p{Script=Arabic}/u.test(line) || compared.test(line) || quoted.some((word) => placeIds.has(word));
    })
    .map((line) => line.trim());
}

function placeIds(): ReadonlySet<string> {
  const folder = join(root, "world");
  const ids = new Set<string>();
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (!name.startsWith("places")) continue;
    for (const match of readFileSync(join(folder, name), "utf8").matchAll(/(?:"id"|\bid)\s*:\s*"?([a-z][a-z0-9-]*)/gu))
      if (match[1]) ids.add(match[1]);
  }
  return ids;
}

describe("sources", () => {
  const ids = placeIds();
  it.each(sources)("src/%s names no language and no place", (name) => {
    expect(findings(readFileSync(join(root, "src", name), "utf8"), ids)).toEqual([]);
  });

  it("that do would be found", () => {
    const offending = [
      'if (language === "fr") x();',
      'case "ar":',
      'const word = "حلب";',
      'if (place === "some-town") y();',
      '// example: language === "fr", حلب',
    ];
    expect(findings(offending.join("\n"), new Set(["some-town"]))).toHaveLength(4);
  });
});
