// A stored original into a download: the very bytes, checked against their hash, and never opened by the browser.
import { createHash } from "node:crypto";
import type { Context } from "hono";
import type { StoredReport } from "../store/contract.ts";
import { problem } from "./problem.ts";

/** A name that is safe in a header and on disk: the last part of the path, without controls, quotes or separators. */
function fileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Cs}"*:<>?|;%]/gu, "_").slice(0, 120);
  return plain.replaceAll(".", "").trim() === "" ? "original" : plain;
}

/**
 * Answers with a report's original.
 *
 * @param c - the request's context.
 * @param report - whose original it is.
 * @param bytes - as the store keeps them.
 */
export function download(c: Context, report: StoredReport, bytes: Uint8Array): Response {
  const digest = createHash("sha256").update(bytes).digest();
  // Whoever downloads an original wants to rely on it: bytes that no longer match are not handed out.
  if (digest.toString("hex") !== report.sha256) return problem(c, 500, "The stored original no longer matches its SHA-256.");
  const name = fileName(report.name);
  const ascii = name.replace(/[^\x20-\x7e]/g, "_");
  c.header("content-type", "application/octet-stream");
  c.header("content-disposition", `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name).replaceAll("'", "%27")}`);
  c.header("x-content-sha256", report.sha256);
  c.header("repr-digest", `sha-256=:${digest.toString("base64")}:`);
  // A copy of its own: a Buffer may be a window on a shared pool.
  return c.body(new Uint8Array(bytes).buffer);
}
