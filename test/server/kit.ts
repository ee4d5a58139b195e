// The API over the small case, and how a test asks it.
import { createApp } from "../../src/server/app.ts";
import type { CaseStore } from "../../src/store/contract.ts";
import { smallCase } from "./case.ts";

/** What asks the API; whoever opens it closes the case. */
export interface Api {
  readonly store: CaseStore;
  readonly app: ReturnType<typeof createApp>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  json<T>(path: string): Promise<T>;
}

/** Opens a small case of its own. */
export function smallApi(name = "small"): Api {
  const store = smallCase();
  const app = createApp(store, { name });
  const get: Api["get"] = async (path, headers = {}) => app.request(path, { headers: { host: "localhost:4780", ...headers } });
  return { store, app, get, json: async <T>(path: string) => (await get(path)).json() as Promise<T> };
}
