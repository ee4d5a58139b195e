// Tokens → time expressions, resolved against the report's date.
import type { FoundTime } from "../../language/found.ts";
import { BIT } from "../../language/tags.ts";
import { FLAG, KIND, type Tokens } from "../../language/tokens.ts";
import { sentenceLimit, type Words } from "../phrase-table.ts";
import type { NumberWords } from "../quantity/schema.ts";
import type { Tree } from "./atom.ts";
import { DAY, dayNumber, isoDay, isoMinute } from "./calendar.ts";
import type { Interval, Policy, View } from "./interval.ts";
import { createTimeParser } from "./parser.ts";
import type { TimeResource } from "./schema.ts";
import { createTimeValues } from "./values.ts";

/** Finds the time expressions of a text; without a reference only complete absolute dates resolve. */
export type TimeReader = (tokens: Tokens, reference: string | null, policy: Policy) => FoundTime[];

/** How many tokens back « that day » may refer. */
const MEMORY = 90;
/** How many sentence starts may lie between a day and a time of day that belongs to it. */
const NEAR = 0;
/** How many tokens behind its anchor an expression may need. */
const AHEAD = 14;
/** How many words a sentence has at most that is looked at whatever it holds. */
const SHORT = 6;
/** How far back in its clause a verb in the future is looked for. */
const CLAUSE = 14;

/** Builds the time reader of a language; `numbers` are the number words of its quantity resource. */
export function createTimeReader(resource: TimeResource, words: Words, numbers: NumberWords): TimeReader {
  const { folder } = words;
  const cues = new Set(resource.future.map((word) => folder.fold(word)));
  /** Whether the clause before a token speaks of what is to come. */
  function ahead(tokens: Tokens, at: number): boolean {
    for (let i = at - 1; i >= 0 && i >= at - CLAUSE; i--) {
      const form = tokens.form[i] as string;
      // « did not begin on Monday »: what did not happen is past
      if ((cues.has(form) && !negated(tokens, i - 1)) || (i + 1 < at && cues.has(`${form} ${tokens.form[i + 1]}`))) return true;
      if (tokens.kind[i] === KIND.punct && form !== "," && form !== "،") return false;
      // (a particle that leaves the verb's form alone: س، سوف، لن)
      for (const { entry, tags } of tokens.readings[i] as Tokens["readings"][number])
        if (entry.kind === "future" || ((tags & BIT.fut) !== 0 && (entry.cat === "verb" || entry.cat === "aux"))) return true;
      if (((tokens.flags[i] as number) & FLAG.first) !== 0) return false;
    }
    return false;
  }
  const parser = createTimeParser(resource, numbers, words);
  const evaluate = createTimeValues(resource);
  return (tokens, reference, policy) => {
    const out: FoundTime[] = [];
    const view = viewOf(reference, policy);
    const { count } = tokens;
    let floor = 0;
    let lastAt = -MEMORY;
    let lastDay = Number.NaN;
    let lastDayAt = -MEMORY;
    let runEnd = -1; // first token beyond the run that is open
    let cut = false; // whether the run ended before its sentence did
    let clause = 0;
    let asked = -1; // answer for this clause, once asked for
    view.ahead = () => {
      if (asked < 0) asked = policy === "past" && ahead(tokens, clause) ? 1 : 0;
      return asked === 1;
    };
    const accept = (tree: Tree): boolean => evaluate(tree, view) !== null;
    for (let i = 0; i < count; i++) {
      if (!parser.isAnchor(tokens, i) && !(short(tokens, i) && parser.opens(tokens, i))) continue;
      const from = parser.runStart(tokens, i, floor);
      if (i >= runEnd || (cut && i + AHEAD > runEnd)) {
        const reach = Math.min(parser.reach, i - from + AHEAD + 2);
        runEnd = sentenceLimit(tokens, from, reach);
        cut = runEnd - from === reach;
        parser.open(tokens, from, runEnd, accept);
      }
      clause = from;
      asked = -1;
      for (let at = from; at <= i; at++) {
        if (tokens.kind[at] === KIND.punct) continue;
        const tree = parser.parse(at);
        if (tree === null) continue;
        view.near = starts(tokens, lastDayAt, at) <= NEAR ? lastDay : view.day;
        if (at - lastAt > MEMORY) view.last = null;
        const value = evaluate(tree, view);
        if (value === null || value.to < value.from || value.from < FIRST || value.to > LAST) continue;
        // a comma before a year that never came belongs to the sentence
        const comma = COMMAS.has(tokens.form[tree.to - 1] as string) ? 1 : 0;
        out.push(found(tree.from, tree.to - comma, tree.rule.id, value));
        floor = tree.to;
        if (value.kind !== "per" && value.kind !== "until" && !(value.kind === "for" && !value.certain) && tree.rule.guess !== true) {
          view.last = value.kind === "since" ? value : { ...value };
          lastAt = at;
        }
        if (
          value.kind === "at" &&
          (value.grain === "day" || DAYLIKE.has(value.grain)) &&
          Math.floor(value.from / DAY) === Math.floor((value.to - 1) / DAY)
        ) {
          lastDay = Math.floor(value.from / DAY);
          lastDayAt = at;
        }
        at = tree.to - 1;
        if (tree.to > i) i = tree.to - 1;
      }
      floor = Math.max(floor, i + 1); // what begins up to here has been tried
    }
    parser.close();
    return out;
  };
}

function negated(tokens: Tokens, at: number): boolean {
  return at >= 0 && (tokens.readings[at] as Tokens["readings"][number]).some(({ entry }) => entry.cat === "neg");
}

/** What ISO 8601 days of four digits can say. */
const FIRST = dayNumber(0, 1, 1) * DAY;
const LAST = dayNumber(9999, 12, 31) * DAY;
const COMMAS = new Set([",", "،"]);
const DAYLIKE = new Set(["part-of-day", "hour", "minute", "second"]);

/** A sentence of a few words begins here: it may be an expression without a word that marks one (« on the first »). */
function short(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & FLAG.first) !== 0 && sentenceLimit(tokens, at, SHORT + 1) - at <= SHORT;
}

/** Number of sentences that begin behind one token, up to another. */
function starts(tokens: Tokens, after: number, at: number): number {
  if (after < 0) return Number.POSITIVE_INFINITY;
  let n = 0;
  for (let i = after + 1; i <= at; i++) if (((tokens.flags[i] as number) & FLAG.first) !== 0) n++;
  return n;
}

function found(from: number, to: number, rule: string, value: Interval): FoundTime {
  const dates = value.from % DAY === 0 && value.to % DAY === 0;
  return {
    from,
    to,
    rule: `time/${rule}`,
    kind: value.kind,
    certain: value.certain,
    value: { from: isoMinute(value.from, dates), to: isoMinute(value.to, dates), grain: value.grain },
    start: isoDay(Math.floor(value.from / DAY)),
    end: isoDay(Math.floor(Math.max(value.from, value.to - 1 / 60) / DAY)),
  };
}

function viewOf(reference: string | null, policy: Policy): View {
  const none: View = {
    day: Number.NaN,
    now: Number.NaN,
    dayOnly: true,
    policy,
    last: null,
    near: Number.NaN,
    strict: true,
    lookingBack: false,
    ahead: () => false,
  };
  if (reference === null || reference.length < 10) return none;
  const day = dayNumber(Number(reference.slice(0, 4)), Number(reference.slice(5, 7)), Number(reference.slice(8, 10)));
  if (Number.isNaN(day)) return none;
  const hour = Number(reference.slice(11, 13));
  const minute = Number(reference.slice(14, 16));
  const dayOnly = reference.length < 16 || Number.isNaN(hour) || Number.isNaN(minute);
  return { ...none, day, near: day, now: day * DAY + (dayOnly ? DAY / 2 : hour * 60 + minute), dayOnly };
}
