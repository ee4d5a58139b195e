// The directions of imports, held over the project and tried on sources that break them.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cruise, type IConfiguration, type ICruiseResult } from "dependency-cruiser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

async function violations(baseDir: string, folders: readonly string[]): Promise<readonly string[]> {
  const { default: config } = (await import("../../.dependency-cruiser.mjs")) as { default: IConfiguration };
  const { tsConfig: _, ...options } = config.options ?? {};
  const { output } = await cruise([...folders], { ...options, baseDir, validate: true, ruleSet: { forbidden: config.forbidden ?? [] } });
  const { summary } = output as ICruiseResult;
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort();
}

describe("imports", () => {
  it("run one way", async () => {
    const folders = ["src", "web/src", "scripts", "bench"].filter((folder) => existsSync(join(root, folder)));
    expect(await violations(root, folders)).toEqual([]);
  });

  describe("that run another way", () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), "isnad-imports-"));
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it("are named", async () => {
      const files: Readonly<Record<string, string>> = {
        "package.json": '{"type": "module"}',
        "src/model.ts": "export const A: number = 1;\nexport interface B { readonly b: number }\n",
        "src/store/contract.ts": 'import type { B } from "../model.ts";\nexport type C = B;\n',
        "src/ingest/one.ts": 'import type { C } from "../store/contract.ts";\nexport type D = C;\n',
        "src/extract/one.ts": 'import { two } from "../ground/two.ts";\nexport const one: number = two;\n',
        "src/extract/frames/actor.ts": 'import { A } from "../../model.ts";\nexport const actor: number = A;\n',
        "src/extract/attribution/three.ts": 'import { actor } from "../frames/actor.ts";\nexport const three: number = actor;\n',
        "src/extract/grammar/phrases/four.ts": 'import { actor } from "../../frames/actor.ts";\nexport const four: number = actor;\n',
        "src/ground/two.ts": 'import { A } from "../model.ts";\nexport const two: number = A;\n',
        "src/pipeline.ts":
          'import { one } from "./extract/one.ts";\nimport type { D } from "./ingest/one.ts";\nexport const run: D | number = one;\n',
        "src/server/serve.ts": 'import { main } from "../cli/main.ts";\nexport const serve: number = main;\n',
        "src/cli/main.ts": "export const main: number = 1;\n",
        "web/src/page.ts": 'import { A, type B } from "../../src/model.ts";\nexport const page: number | B = A;\n',
      };
      for (const [name, source] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), source);
      }
      expect(await violations(folder, ["src", "web/src"])).toEqual([
        "attribution-knows-no-frames: src/extract/attribution/three.ts → src/extract/frames/actor.ts",
        "extract-knows-language: src/extract/one.ts → src/ground/two.ts",
        "grammar-knows-no-claims: src/extract/grammar/phrases/four.ts → src/extract/frames/actor.ts",
        "ingest-knows-model: src/ingest/one.ts → src/store/contract.ts",
        "phrases-know-no-clauses: src/extract/grammar/phrases/four.ts → src/extract/frames/actor.ts",
        "pipeline-knows-stages: src/pipeline.ts → src/ingest/one.ts",
        "server-composes: src/server/serve.ts → src/cli/main.ts",
        "web-shares-types-only: web/src/page.ts → src/model.ts",
      ]);
    });
  });
});
