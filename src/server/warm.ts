// Views of a case that has just been opened into memory, one by one, so that the first screen finds them and requests in between are answered.
import { chosenIn } from "../views/chosen.ts";
import type { Views } from "../views/views.ts";

/** What the first screen asks for, then what a first filter or proposition does; each step blocks for a part of a second. */
const STEPS: readonly ((views: Views) => unknown)[] = [
  (views) => views.digested(),
  (views) => chosenIn(views, {}).facets(),
  (views) => views.timeline(),
  (views) => views.said(),
  (views) => views.control(),
  (views) => {
    const day = views.control().days?.last;
    return day === undefined ? null : views.control().at({ at: day, brief: true });
  },
  (views) => views.traces(),
  (views) => views.relations(),
];

/** Begins once the caller is done. What fails here fails again, with its reason, when somebody asks for it. */
export function warm(views: () => Views): void {
  const steps = STEPS.values();
  const next = (): void => {
    const step = steps.next();
    if (step.done === true) return;
    try {
      step.value(views());
    } catch {
      return;
    }
    setTimeout(next, 0).unref();
  };
  setTimeout(next, 0).unref();
}
