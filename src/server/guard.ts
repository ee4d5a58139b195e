// Requests into requests that may be answered: the right host name, the right token, and headers that let nothing foreign run.
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { problem } from "./problem.ts";

/** What a page of the workbench may load and do; reports are foreign text, so nothing inline and nothing from elsewhere. */
export const CONTENT_SECURITY_POLICY: string = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const LOOPBACK = new Set(["localhost", "127.0.0.1", "::1"]);
const SHORTEST_TOKEN = 16;

/** Whether a host name or address reaches this machine only. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host.toLowerCase());
}

/**
 * Refuses to listen beyond this machine without a token.
 *
 * @throws Error with what to do about it.
 */
export function requireToken(host: string, token: string | null): void {
  if (isLoopback(host)) return;
  if (token === null) {
    throw new Error(`listening on ${host} lets others read the case: set a token (ISNAD_TOKEN), or listen on 127.0.0.1`);
  }
  if (token.length < SHORTEST_TOKEN) throw new Error(`the token is too short: it needs at least ${SHORTEST_TOKEN} characters`);
}

/** Sets the headers that every answer carries. */
export function headers(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    c.res.headers.set("content-security-policy", CONTENT_SECURITY_POLICY);
    c.res.headers.set("x-content-type-options", "nosniff");
    c.res.headers.set("referrer-policy", "no-referrer");
    c.res.headers.set("cross-origin-opener-policy", "same-origin");
    c.res.headers.set("cross-origin-resource-policy", "same-origin");
    if (!c.res.headers.has("cache-control")) c.res.headers.set("cache-control", "no-store");
  };
}

/** The name in a Host header without its port; null when it is malformed. */
function hostName(header: string): string | null {
  const closing = header.startsWith("[") ? header.indexOf("]") : -1;
  if (closing > 0) return header.slice(1, closing).toLowerCase();
  const colon = header.indexOf(":");
  const name = colon < 0 ? header : header.slice(0, colon);
  return name === "" ? null : name.toLowerCase();
}

/**
 * Answers only under this machine's own names, so that a foreign page whose name was pointed here (DNS rebinding) reads
 * nothing. With a token the token guards instead: the names of a shared machine aren't known here.
 */
export function checkHost(token: string | null): MiddlewareHandler {
  return async (c, next) => {
    const name = hostName(c.req.header("host") ?? "");
    if (name !== null && (token !== null || isLoopback(name))) return next();
    return problem(c, 403, "Open it under localhost or 127.0.0.1.");
  };
}

/** The host that an Origin header names; null for `null` and what is malformed. */
function originHost(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}

/**
 * Lets writing through only from the workbench's own page, or from a program that is no browser: a foreign page that a
 * person has open beside the case must change nothing in it. Browsers name the page's origin with everything they post.
 *
 * @param readonly - nothing may be written at all.
 */
export function checkWrite(readonly: boolean): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method === "GET" || c.req.method === "HEAD") return next();
    if (c.req.method !== "POST" || readonly) {
      c.header("allow", readonly ? "GET, HEAD" : "GET, HEAD, POST");
      return problem(c, 405, readonly ? "This server only reads." : "This server only reads, and adds by POST.");
    }
    const origin = c.req.header("origin");
    const site = c.req.header("sec-fetch-site") ?? "none";
    const own = origin === undefined || originHost(origin) === c.req.header("host");
    if (own && (site === "same-origin" || site === "none")) return next();
    return problem(c, 403, "Only the workbench's own page may write.");
  };
}

/** Compares in constant time, whatever the lengths. */
function same(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

function bearer(c: Context): string | null {
  const header = c.req.header("authorization") ?? "";
  return header.slice(0, 7).toLowerCase() === "bearer " ? header.slice(7).trim() : null;
}

/**
 * Lets those in who bring the token: as a bearer, or once as `?token=`, which is traded for a cookie at once so that the
 * token doesn't stay in the address. Without a token everyone is let in.
 */
export function checkToken(token: string | null): MiddlewareHandler {
  // The cookie isn't the token: it ends with this process.
  const session = randomBytes(32).toString("base64url");
  return async (c, next) => {
    if (token === null) return next();
    const url = new URL(c.req.url);
    // Cookies don't keep ports apart; two cases may be served on one machine.
    const cookie = `isnad-${url.port || "80"}`;
    const offered = url.searchParams.get("token");
    if (offered !== null && c.req.method === "GET" && same(offered, token)) {
      url.searchParams.delete("token");
      setCookie(c, cookie, session, { httpOnly: true, sameSite: "Lax", path: "/" });
      // A path of two slashes would name another host.
      return c.redirect(`/${url.pathname.replace(/^\/+/, "")}${url.search}`, 303);
    }
    const known = getCookie(c, cookie);
    const brought = bearer(c);
    if ((known !== undefined && same(known, session)) || (brought !== null && same(brought, token))) return next();
    c.header("www-authenticate", 'Bearer realm="isnad"');
    return problem(c, 401, "Open the address with ?token=… once, or send the token as a bearer.");
  };
}
