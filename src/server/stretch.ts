// A long list into the stretch that was asked for, and the address of the next.
import type { Page } from "./api.ts";

/** The given stretch of a list, and where the next one is. */
export function stretch<T>(all: readonly T[], query: { offset: number; limit: number }, url: string): { page: Page; part: readonly T[] } {
  const { offset, limit } = query;
  const next = new URL(url);
  next.searchParams.set("offset", String(offset + limit));
  next.searchParams.set("limit", String(limit));
  const more = offset + limit < all.length;
  return {
    page: { total: all.length, offset, limit, next: more ? `${next.pathname}${next.search}` : null },
    part: all.slice(offset, offset + limit),
  };
}
