// A synchronous computation over untrusted input into its result, or into an error when it takes too long.
import { createContext, Script } from "node:vm";
import type { Reason } from "../model.ts";
import { Refusal } from "../reason.ts";

const call = new Script("work()");
const sandbox: { work: (() => unknown) | null } = { work: null };
const context = createContext(sandbox);

/**
 * Runs `work` and breaks it off after `limit` milliseconds, loops and regular expressions included.
 *
 * @throws Refusal with the given reason when the limit is passed; whatever `work` throws.
 */
export function withTimeLimit<T>(limit: number, why: Reason, work: () => T): T {
  sandbox.work = work;
  try {
    return call.runInContext(context, { timeout: limit }) as T;
  } catch (error) {
    if ((error as { code?: unknown }).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") throw new Refusal(why, { cause: error });
    throw error;
  } finally {
    sandbox.work = null;
  }
}
