// What the program says of files and of its steps to a claim has its words in each interface language but English.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { program as arabic } from "../../web/src/strings/ar/program.ts";
import { program as french } from "../../web/src/strings/fr/program.ts";

const root = fileURLToPath(new URL("../../src/", import.meta.url));

/** The pattern of a literal or a template: its text with the parts numbered; null for anything else. */
function patternOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.templateSpans.reduce((text, { literal }, index) => `${text}{${index}}${literal.text}`, node.head.text);
}

/** What an expression may say: both ways of a condition. */
function saidBy(node: ts.Expression | undefined): readonly string[] {
  if (node === undefined) return [];
  if (ts.isConditionalExpression(node)) return [...saidBy(node.whenTrue), ...saidBy(node.whenFalse)];
  const pattern = patternOf(node);
  return pattern === null ? [] : [pattern];
}

function patternsIn(folder: string, said: (node: ts.Node) => readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const name of readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts")) continue;
    const visit = (node: ts.Node): void => {
      for (const pattern of said(node)) found.add(pattern);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(name, readFileSync(`${root}${folder}/${name}`, "utf8"), ts.ScriptTarget.Latest, true));
  }
  return found;
}

/** Notes of derivations: what is given as `note`, and what carrying a slot over hands on as its last word. */
const notes = patternsIn("extract/frames", (node) => {
  if (ts.isPropertyAssignment(node) && node.name.getText() === "note") return saidBy(node.initializer);
  if (ts.isCallExpression(node) && /^this\.(?:put|cause)$/u.test(node.expression.getText())) return saidBy(node.arguments.at(-1));
  return [];
});

/** Patterns of parts alone, which the catalogue tells value by value. */
const BARE = new Set(["{0} {1}{2} {3}"]);

const reads = (table: Readonly<Record<string, string>>, says: string): boolean => {
  const words = (pattern: string): string => pattern.replace(/\{\d+\}/gu, "{}");
  // `/{1}` hangs on the type, inside one part of the catalogue's pattern.
  return Object.keys(table).some((pattern) => words(pattern) === words(says) || words(says) === `${words(pattern)}{}`);
};

const partsOf = (says: string): readonly string[] => [...says.matchAll(/\{\d+\}/gu)].map(([part]) => part).sort();

describe("what the program says", () => {
  it.each([
    ["Arabic", arabic],
    ["French", french],
  ])("of its steps and of files is told in %s, each with its parts", (_language, table) => {
    expect(notes.size).toBeGreaterThan(25);
    expect([...notes].filter((says) => !BARE.has(says) && !reads(table, says))).toEqual([]);
    for (const [says, words] of Object.entries(table)) expect(partsOf(words), words).toEqual(partsOf(says));
  });

  it("has the same patterns in both", () => {
    expect(Object.keys(arabic).sort()).toEqual(Object.keys(french).sort());
  });
});
