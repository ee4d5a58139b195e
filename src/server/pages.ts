// The folder of the built workbench into answers; only files found there at the start are ever served, so no path leads out.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, extname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { MiddlewareHandler } from "hono";
import { problem } from "./problem.ts";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".json": "application/json; charset=utf-8",
};

/** The folder of this package, whether the code runs from `src/` or from `dist/src/`. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const manifest = join(folder, "package.json");
    if (existsSync(manifest) && (JSON.parse(readFileSync(manifest, "utf8")) as { name?: unknown }).name === "isnad") return folder;
    const parent = dirname(folder);
    if (parent === folder) throw new Error("the program's own folder can't be found");
    folder = parent;
  }
}

function filesUnder(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  if (!existsSync(folder)) return files;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, file).split(sep).join("/")}`, file);
  }
  return files;
}

/**
 * Serves the built workbench.
 *
 * @param folder - where `vite build` put it.
 */
export function pages(folder: string): MiddlewareHandler {
  const files = filesUnder(folder);
  return async (c) => {
    const path = c.req.path === "/" ? "/index.html" : c.req.path;
    const file = files.get(path);
    if (file === undefined) {
      if (path === "/index.html") return problem(c, 503, "The workbench isn't built: run `npm run build`.");
      return problem(c, 404, "There is no such page.");
    }
    c.header("content-type", MEDIA_TYPES[extname(file)] ?? "application/octet-stream");
    // Names under assets/ carry a hash of their content.
    c.header("cache-control", path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
    return c.body(readFileSync(file));
  };
}
