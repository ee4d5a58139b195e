// An open case into the whole HTTP application: guards first, then the API, then the pages of the workbench.
import { join } from "node:path";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import type { World } from "../model.ts";
import type { CaseStore } from "../store/contract.ts";
import { keptAnswers } from "../views/kept.ts";
import { createViews } from "../views/views.ts";
import { addingRoute } from "./adding.ts";
import { docsRoute } from "./docs.ts";
import { dossierRoute } from "./dossier-routes.ts";
import { framingRoutes } from "./framing-routes.ts";
import { checkHost, checkToken, checkWrite, headers } from "./guard.ts";
import { judgingRoutes } from "./judging.ts";
import { lookupRoute } from "./lookup.ts";
import { packageRoot, pages } from "./pages.ts";
import { problem } from "./problem.ts";
import { type Registers, registersOf } from "./register.ts";
import { DOCUMENT, routes } from "./routes.ts";
import { sharedRoutes } from "./shared-routes.ts";
import { caseTag } from "./tag.ts";
import { takingRoutes } from "./taking.ts";
import { viewRoutes } from "./view-routes.ts";
import { warm } from "./warm.ts";

/** A world without tables: only the case's own names are known. */
const NO_TABLES: World = { places: [], parties: [], sources: [], claimTypes: [] };

/** What an application is made of beside the case. */
export interface AppOptions {
  /** The case's name for screens. */
  readonly name: string;
  /** Tables that hold for every case; without them only the case's own names are known. */
  readonly world?: World;
  /** Whoever asks must bring it; null on one's own machine. */
  readonly token?: string | null;
  /** Nobody may judge or add; by default whoever may read may write. */
  readonly readonly?: boolean;
  /** Whether to work out what the first screen shows before anybody asks; by default not. */
  readonly warm?: boolean;
  /** Folder of the built workbench; by default the package's own. */
  readonly pages?: string;
}

/**
 * Makes the application; it listens nowhere yet.
 *
 * @param store - the open case; the caller closes it.
 * @param options - see {@link AppOptions}.
 */
export function createApp(store: CaseStore, options: AppOptions): Hono {
  const token = options.token ?? null;
  const tables = options.world ? [options.world] : [];
  const app = new Hono();
  let asked = Number.NEGATIVE_INFINITY;
  app.use((_c, next) => {
    asked = performance.now();
    return next();
  });
  app.use(headers());
  app.use(checkHost(token));
  app.use(checkToken(token));
  app.use(checkWrite(options.readonly ?? false));
  app.use("/api/*", caseTag(store));
  // Reading and indexing thousands of names takes longer than most answers.
  let indexed: { readonly version: number; readonly registers: Registers } | null = null;
  const registers = (): Registers => {
    const version = store.version();
    if (indexed?.version !== version) indexed = { version, registers: registersOf(...tables, store.tables()) };
    return indexed.registers;
  };
  const api = routes({ name: options.name, writable: !(options.readonly ?? false) }, store, registers);
  judgingRoutes(api, store, registers);
  if (options.world) addingRoute(api, store, options.world);
  lookupRoute(api, () => [...tables, store.tables()]);
  const views = createViews(store, options.world ?? NO_TABLES);
  viewRoutes(api, store, registers, views, keptAnswers(store, options.world ?? NO_TABLES));
  sharedRoutes(api, store, registers, views);
  framingRoutes(api, registers, views);
  dossierRoute(api, store, registers, views);
  takingRoutes(api, options.name, views);
  if (options.warm ?? false) warm(api, views, () => asked);
  docsRoute(app, () => api.getOpenAPI31Document(DOCUMENT));
  app.route("/api", api);
  app.get("/api/*", (c) => problem(c, 404, "The API has no such address; /api/openapi.json lists them, and /api shows them."));
  app.get("*", pages(options.pages ?? join(packageRoot(), "dist", "web")));
  app.notFound((c) => problem(c, 404, "There is nothing at this address."));
  app.onError((error, c) => {
    if (error instanceof HTTPException) return problem(c, error.status as 400, error.message || "The request can't be answered.");
    console.error(error);
    return problem(c, 500, "The case could not be read; the server's own log says more.");
  });
  return app;
}
