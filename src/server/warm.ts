// A case that has just been opened into what its screens ask for, bit by bit, so that requests in between are answered.
import type { OpenAPIHono } from "@hono/zod-openapi";
import { chosenIn } from "../views/chosen.ts";
import type { Views } from "../views/views.ts";

/** What the first screen asks for: each answer is kept in the case file. */
const FIRST = ["/story", "/places", "/control?brief=true"];

/** What a first filter asks for: read at once, while a browser draws its first screen from what is kept. */
const NARROWING: readonly ((views: Views) => unknown)[] = [
  (views) => views.digested(),
  (views) => chosenIn(views, {}).facets(),
  (views) => chosenIn(views, {}).timeline(),
];

/** What rarer filters, the map and a proposition ask for; each step blocks for a part of a second. */
const STEPS: readonly ((views: Views) => unknown)[] = [
  (views) => views.traces(),
  (views) => views.telling(),
  (views) => views.desks(),
  (views) => views.said(),
  (views) => views.control(),
  (views) => {
    const day = views.control().opening;
    return day === null ? null : views.control().at({ at: day, brief: true });
  },
  (views) => views.relations(),
];

/** A screen asks for several things; for so long nothing may have been asked before a later step begins, milliseconds. */
const QUIET = 400;

/**
 * Begins once the caller is done. What fails here fails again, with its reason, when somebody asks for it.
 *
 * @param api - with the routes of the first screen.
 * @param asked - when the server was last asked for anything, milliseconds of `performance.now()`.
 */
export function warm(api: OpenAPIHono, views: () => Views, asked: () => number): void {
  const steps = [...NARROWING, ...STEPS].entries();
  let begun = 0;
  const next = (): void => {
    if (performance.now() - asked() < QUIET && begun >= NARROWING.length) {
      setTimeout(next, QUIET).unref();
      return;
    }
    const step = steps.next();
    if (step.done === true) return;
    const [index, read] = step.value;
    begun = index + 1;
    try {
      read(views());
    } catch {
      return;
    }
    setTimeout(next, 0).unref();
  };
  const first = async (): Promise<void> => {
    for (const path of FIRST) {
      // Whoever closes the case meanwhile wants no more of it.
      try {
        views();
      } catch {
        return;
      }
      if (!(await api.request(path)).ok) return;
    }
    next();
  };
  setTimeout(() => void first(), 0).unref();
}
