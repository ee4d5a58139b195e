// Tokens → time expressions, resolved against the report's date.
import type { FoundTime } from "../language/found.ts";
import type { Tokens } from "../language/tokens.ts";
import { DAY, dayNumber, isoDay, isoMinute } from "./calendar.ts";
import { type Fold, sentenceLimit } from "./phrase-table.ts";
import type { NumberWords } from "./quantity-schema.ts";
import { createTimeGrammar } from "./time-rules.ts";
import type { TimeResource } from "./time-schema.ts";
import { createTimeValues, type Interval, type Policy, type View } from "./time-values.ts";

/** Finds the time expressions of a text; without a reference only complete absolute dates resolve. */
export type TimeReader = (tokens: Tokens, reference: string | null, policy: Policy) => FoundTime[];

/** How many tokens back « that day » may refer. */
const MEMORY = 90;

/** Builds the time reader of a language; `numbers` are the number words of its quantity resource. */
export function createTimeReader(resource: TimeResource, folder: Fold, numbers: NumberWords): TimeReader {
  const grammar = createTimeGrammar(resource, numbers, folder);
  const evaluate = createTimeValues(resource);
  return (tokens, reference, policy) => {
    const out: FoundTime[] = [];
    const view = viewOf(reference, policy);
    const { count } = tokens;
    let floor = 0;
    let lastAt = -MEMORY;
    for (let i = 0; i < count; i++) {
      if (!grammar.anchor(tokens, i)) continue;
      const from = grammar.runStart(tokens, i, floor);
      grammar.open(tokens, from, sentenceLimit(tokens, from, grammar.run));
      for (let at = from; at <= i; at++) {
        const tree = grammar.parse(at);
        if (tree === null) continue;
        if (at - lastAt > MEMORY) view.last = null;
        const value = evaluate(tree, view);
        if (value === null || value.to < value.from) continue;
        out.push(found(tree.from, tree.to, tree.rule.id, value));
        floor = tree.to;
        if (value.kind !== "per" && value.kind !== "until" && !(value.kind === "for" && !value.certain) && tree.rule.guess !== true) {
          view.last = value.kind === "since" ? value : { ...value };
          lastAt = at;
        }
        at = tree.to - 1;
        if (tree.to > i) i = tree.to - 1;
      }
    }
    return out;
  };
}

function found(from: number, to: number, rule: string, value: Interval): FoundTime {
  const dates = value.from % DAY === 0 && value.to % DAY === 0;
  return {
    from, to, rule: `time/${rule}`, kind: value.kind, certain: value.certain,
    value: { from: isoMinute(value.from, dates), to: isoMinute(value.to, dates), grain: value.grain },
    start: isoDay(Math.floor(value.from / DAY)),
    end: isoDay(Math.floor(Math.max(value.from, value.to - 1 / 60) / DAY)),
  };
}

function viewOf(reference: string | null, policy: Policy): View {
  const none: View = { day: Number.NaN, now: Number.NaN, dayOnly: true, policy, last: null };
  if (reference === null || reference.length < 10) return none;
  const day = dayNumber(Number(reference.slice(0, 4)), Number(reference.slice(5, 7)), Number(reference.slice(8, 10)));
  if (Number.isNaN(day)) return none;
  const hour = Number(reference.slice(11, 13));
  const minute = Number(reference.slice(14, 16));
  const dayOnly = reference.length < 16 || Number.isNaN(hour) || Number.isNaN(minute);
  return { ...none, day, now: day * DAY + (dayOnly ? DAY / 2 : hour * 60 + minute), dayOnly };
}
