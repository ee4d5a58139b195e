// A few letters into the register entries whose names hold them, for fields in which a person names a place, party or source.
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { World } from "../model.ts";
import type { LookupAnswer, LookupEntry, LookupQuery } from "./api.ts";
import { failure, json } from "./routes.ts";

type Tables = Pick<World, "places" | "parties" | "sources">;

const entry: z.ZodType<LookupEntry> = z
  .object({ id: z.string(), kind: z.string(), parent: z.string().nullable(), names: z.record(z.string(), z.array(z.string())) })
  .openapi("LookupEntry");
const answer: z.ZodType<LookupAnswer> = z.object({ entries: z.array(entry) }).openapi("Lookup");
const params: z.ZodType<{ register: "places" | "parties" | "sources" }> & z.ZodObject = z.strictObject({
  register: z.enum(["places", "parties", "sources"]),
});
const query: z.ZodType<LookupQuery> & z.ZodObject = z.strictObject({
  words: z.string().min(1).max(100),
  limit: z.coerce.number().int().min(1).max(50).default(12),
});

/** Letters without case, accents and vowel signs. */
function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** How well a name fits: 0 begins with the words, 1 has them at the start of a later word, 2 holds them somewhere, null not at all. */
function rankOf(name: string, words: string): number | null {
  const folded = fold(name);
  const at = folded.indexOf(words);
  if (at <= 0) return at === 0 ? 0 : null;
  return folded.includes(` ${words}`) || folded.includes(`-${words}`) ? 1 : 2;
}

/**
 * Adds the route that looks names up.
 *
 * @param tables - the world's tables and the case's own, in which a later entry of one id wins.
 */
export function lookupRoute(api: OpenAPIHono, tables: () => readonly Tables[]): void {
  api.openapi(
    createRoute({
      method: "get",
      path: "/registers/{register}",
      summary: "Register entries by a part of their name in any language, the best fit first",
      request: { params, query },
      responses: { 200: json(answer, "The entries"), 400: failure("The query can't be understood") },
    }),
    (c) => {
      const { register } = c.req.valid("param");
      const { words, limit } = c.req.valid("query");
      const wanted = fold(words);
      const entries = new Map<string, LookupEntry>();
      for (const table of tables()) {
        for (const { id, kind, parent, names } of table[register]) entries.set(id, { id, kind, parent, names });
      }
      const found: { readonly one: LookupEntry; readonly rank: number }[] = [];
      for (const one of entries.values()) {
        const ranks = [one.id, ...Object.values(one.names).flat()].flatMap((name) => rankOf(name, wanted) ?? []);
        if (ranks.length > 0) found.push({ one, rank: Math.min(...ranks) });
      }
      found.sort((a, b) => a.rank - b.rank || (a.one.id < b.one.id ? -1 : 1));
      return c.json({ entries: found.slice(0, limit).map(({ one }) => one) }, 200);
    },
  );
}
