// The Chromium of this machine into a browser for tests, or into a plainly named reason to skip them.
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "@playwright/test";
import { build } from "vite";

const EXECUTABLE: string = process.env["ISNAD_CHROMIUM"] ?? "/usr/bin/chromium";

/** Whether browser tests are to be skipped; with ISNAD_REQUIRE_ALL=1 they never are, and fail instead. */
export const skipped: boolean = !existsSync(EXECUTABLE) && process.env["ISNAD_REQUIRE_ALL"] !== "1";

if (skipped) console.log(`skipped: browser tests, since there is no Chromium at ${EXECUTABLE} (ISNAD_CHROMIUM names another)`);

/** Starts Chromium; it asks nothing of the network by itself. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
  });
}

/** Builds the workbench as it is now into a folder of its own, so that a test never looks at an older build. */
export async function buildPages(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "isnad-pages-"));
  await build({
    configFile: fileURLToPath(new URL("../../web/vite.config.ts", import.meta.url)),
    build: { outDir: folder, emptyOutDir: true },
    logLevel: "warn",
  });
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
