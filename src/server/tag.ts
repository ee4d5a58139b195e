// The case's version into an entity tag, so that what a browser has already is not computed or sent again.
import { randomBytes } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import type { CaseStore } from "../store/contract.ts";

/**
 * Tags every answer to a GET, and answers 304 to whoever has it.
 *
 * @param store - its version is the tag; the tag also ends with this process, whose program may have been another's.
 */
export function caseTag(store: CaseStore): MiddlewareHandler {
  const program = randomBytes(6).toString("base64url");
  return async (c, next) => {
    if (c.req.method !== "GET") return next();
    const tag = `W/"${store.version()}-${program}"`;
    const known = (c.req.header("if-none-match") ?? "").split(",").map((one) => one.trim());
    const fresh = known.includes(tag);
    if (!fresh) await next();
    if (!fresh && c.res.status !== 200) return;
    if (fresh) c.res = c.body(null, 304);
    c.res.headers.set("etag", tag);
    // Kept by the reader's browser alone, and asked for each time whether it still holds.
    c.res.headers.set("cache-control", "private, no-cache");
  };
}
