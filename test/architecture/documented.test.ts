// The pages for newcomers name the commands, scripts, files and dependencies that there are, and no others.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { isnad } from "../cli/isnad.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (name: string): string => readFileSync(join(root, name), "utf8");
const { scripts, dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;

/** The code in a page: blocks, and what stands between backticks. */
const code = (page: string): string[] => [...page.matchAll(/```[\s\S]*?```|`[^`\n]+`/gu)].map(([block]) => block);

describe("the README", () => {
  const readme = read("README.md");

  it("shows every command, and only commands that are there", async () => {
    const { out } = await isnad(["--help"]);
    const commands = [...out.matchAll(/^ {2}([a-z]+(?:-[a-z]+)?)(?= [[<]| {2})/gmu)]
      .map((match) => match[1] ?? "")
      .filter((name) => name !== "help");
    expect(commands.filter((name) => !readme.includes(`isnad ${name}`))).toEqual([]);
    const shown = [
      ...code(readme)
        .join("\n")
        .matchAll(/\bisnad (?:--case \S+ )?([a-z][a-z-]*)/gu),
    ].map((match) => match[1] ?? "");
    expect([...new Set(shown)].filter((name) => !commands.includes(name))).toEqual([]);
  });

  it("names only npm scripts that are there", () => {
    const named = [...readme.matchAll(/npm run (?:--silent )?([a-z:-]+)/gu)].map((match) => match[1] ?? "");
    expect(named.filter((name) => !(name in (scripts ?? {})))).toEqual([]);
  });
});

const folders = ["src", "web", "languages", "world", "test", "bench", "scripts", "samples", "bin", ".ci"];
const paths = [
  ...readdirSync(root),
  ...folders.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`)),
];

describe.each(["ARCHITECTURE.md", "CONTRIBUTING.md"])("%s", (page) => {
  it("names only files and folders that are there", () => {
    const named = code(read(page))
      .map((block) => block.replaceAll("`", "").replace(/\/$/u, "").replace("languages/xx/", "languages/fr/"))
      .filter((path) => !/[\s*<>{}…]/u.test(path) && !path.startsWith("dist/"))
      .filter((path) => /\.(?:ts|tsx|mjs|yaml|json|css|sh)$/u.test(path) || folders.some((folder) => path.startsWith(`${folder}/`)));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !paths.some((one) => one === path || one.endsWith(`/${path}`)))).toEqual([]);
  });
});

describe("ARCHITECTURE.md", () => {
  it("gives a reason for each dependency, and for nothing else", () => {
    const table = read("ARCHITECTURE.md").split("\n## Dependencies\n")[1]?.split("\n## ")[0] ?? "";
    const named = [...table.matchAll(/^\| (`.+?) +\|/gmu)].flatMap(([, cell = ""]) =>
      [...cell.matchAll(/`([^`]+)`/gu)].map((match) => match[1] ?? ""),
    );
    const all = [...Object.keys(dependencies ?? {}), ...Object.keys(devDependencies ?? {})].map((name) =>
      name.replace(/^@types\/.*/u, "@types/*"),
    );
    expect([...named].sort()).toEqual([...new Set(all)].sort());
  });
});
