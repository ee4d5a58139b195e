// What went wrong with a request into problem details (RFC 9457), never with a stack or a path of this machine.
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Problem } from "./api.ts";

const TITLES: Readonly<Record<number, string>> = {
  400: "The request can't be understood",
  401: "A token is needed",
  403: "Refused",
  404: "Not found",
  405: "This method is not offered",
  409: "This doesn't fit the case",
  413: "Too large",
  415: "This kind of content is not taken",
  500: "The server failed",
  503: "Not available",
};

/**
 * Answers with problem details.
 *
 * @param c - the request's context.
 * @param status - HTTP status.
 * @param detail - one sentence for the person who asked.
 */
export function problem(c: Context, status: ContentfulStatusCode, detail: string): Response {
  const body: Problem = {
    type: "about:blank",
    title: TITLES[status] ?? "Error",
    status,
    detail,
    instance: new URL(c.req.url).pathname,
  };
  return c.body(JSON.stringify(body), status, { "content-type": "application/problem+json; charset=utf-8" });
}
