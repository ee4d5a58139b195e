// Every command and every script stands in the README, and the README names none that is not there.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { isnad } from "../cli/isnad.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const file = join(root, "README.md");

describe.skipIf(!existsSync(file))("the README", () => {
  const readme = existsSync(file) ? readFileSync(file, "utf8") : "";

  it("shows every command, and only commands that are there", async () => {
    const { out } = await isnad(["--help"]);
    const commands = [...out.matchAll(/^ {2}([a-z]+(?:-[a-z]+)?)(?= [[<]| {2})/gmu)]
      .map((match) => match[1] ?? "")
      .filter((name) => name !== "help");
    expect(commands.filter((name) => !readme.includes(`isnad ${name}`))).toEqual([]);
    const code = [...readme.matchAll(/```[\s\S]*?```|`[^`\n]+`/gu)].map(([block]) => block).join("\n");
    const shown = [...code.matchAll(/\bisnad (?:--case \S+ )?([a-z][a-z-]*)/gu)].map((match) => match[1] ?? "");
    expect([...new Set(shown)].filter((name) => !commands.includes(name))).toEqual([]);
  });

  it("names only npm scripts that are there", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm run (?:--silent )?([a-z:-]+)/gu)].map((match) => match[1] ?? "");
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
