// Every pattern of a reason in the program has its words in each interface language but English, with the same parts.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { words as arabic } from "../../web/src/strings/ar/index.ts";
import { words as french } from "../../web/src/strings/fr/index.ts";

const folder = fileURLToPath(new URL("../../src/", import.meta.url));

/** The pattern of a template: its text with the parts numbered. */
function patternOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.templateSpans.reduce((text, { literal }, index) => `${text}{${index}}${literal.text}`, template.head.text);
}

/** The patterns of all templates that the tag `said` makes reasons of. */
function patterns(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts")) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === "said") found.add(patternOf(node.template));
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(name, readFileSync(`${folder}${name}`, "utf8"), ts.ScriptTarget.Latest, true));
  }
  // A pattern of nothing but parts reads alike in every language.
  return new Set([...found].filter((says) => says.replace(/\{\d+\}/gu, "").trim() !== ""));
}

const said = patterns();

const partsOf = (says: string): readonly string[] => [...says.matchAll(/\{\d+\}/gu)].map(([part]) => part).sort();

describe("reasons", () => {
  it.each([
    ["Arabic", arabic.reasons],
    ["French", french.reasons],
  ])("are all told in %s, each with its parts", (_language, table) => {
    expect(said.size).toBeGreaterThan(100);
    expect([...said].filter((says) => table[says] === undefined)).toEqual([]);
    expect(Object.keys(table).filter((says) => !said.has(says))).toEqual([]);
    for (const [says, words] of Object.entries(table)) expect(partsOf(words), words).toEqual(partsOf(says));
  });
});
