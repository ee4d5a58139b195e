// What passes the filters, with everything behind it, into one answer, of which a dossier is made.
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { CaseStore } from "../store/contract.ts";
import { chosenIn } from "../views/chosen.ts";
import type { Views } from "../views/views.ts";
import { behind } from "./behind.ts";
import type { Registers } from "./register.ts";
import { badQuery, json } from "./routes.ts";
import { propositionsFilter, viewAnswers } from "./view-schemas.ts";

/** A dossier of more propositions is no reading for anyone. */
const LONGEST = 500;

/** Adds the route. */
export function dossierRoute(api: OpenAPIHono, store: CaseStore, registers: () => Registers, views: () => Views): void {
  api.openapi(
    createRoute({
      method: "get",
      path: "/dossier",
      summary: "Propositions with all their claims and reports, for a dossier in which every statement has its footnote",
      request: { query: propositionsFilter },
      responses: { 200: json(viewAnswers.dossier, "The material"), ...badQuery },
    }),
    (c) => {
      const now = views();
      const found = chosenIn(now, c.req.valid("query")).byWeight;
      const propositions = found.slice(0, LONGEST).map(({ proposition }) => proposition);
      const { shown, behind: what, names } = behind(propositions, now, store, registers());
      return c.json({ ...what, propositions: shown, omitted: found.length - propositions.length, names: names([]) }, 200);
    },
  );
}
