// Files, exports and dependencies that nothing uses: there are none.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

it("no file, export or dependency is unused", () => {
  const knip = spawnSync(process.execPath, ["node_modules/knip/bin/knip.js", "--no-config-hints"], { cwd: root, encoding: "utf8" });
  expect(`${knip.stdout}${knip.stderr}`.trim()).toBe("");
  expect(knip.status).toBe(0);
});
