// A long list into the stretch that was asked for, and the address of the next.
import type { Page } from "./api.ts";

interface Stretch {
  readonly offset: number;
  readonly limit: number;
}

/** How much there is besides a stretch of so many, and where the next one is. */
export function pageOf(total: number, { offset, limit }: Stretch, url: string): Page {
  const next = new URL(url);
  next.searchParams.set("offset", String(offset + limit));
  next.searchParams.set("limit", String(limit));
  return { total, offset, limit, next: offset + limit < total ? `${next.pathname}${next.search}` : null };
}

/** The given stretch of a list, and where the next one is. */
export function stretch<T>(all: readonly T[], query: Stretch, url: string): { page: Page; part: readonly T[] } {
  return { page: pageOf(all.length, query, url), part: all.slice(query.offset, query.offset + query.limit) };
}
