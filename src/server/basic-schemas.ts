// What most of the API's shapes are made of: a stretch of text, its words, a figure.
import { z } from "@hono/zod-openapi";

export const span = { start: z.int().min(0), end: z.int().min(0) };
export const evidence = z.object({ ...span, exact: z.string() }).openapi("Evidence");

export const quantity = z.object({
  value: z.number(),
  max: z.number().nullable(),
  bound: z.enum(["exact", "about", "at-least", "at-most", "vague"]),
  unit: z.string(),
  of: z.string().nullable(),
});
