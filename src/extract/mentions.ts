// What was found among a report's tokens, who speaks in it and how parties are framed → its mentions, in text order.
import { wordsOf } from "../language/tokens.ts";
import type { Mention } from "../model.ts";
import type { Scope } from "./attribution/scopes.ts";
import type { Laid } from "./sentence.ts";
import type { Sharing } from "./sharing.ts";

/** A span as one number: its start, and its length in the bits below. */
const LONGEST = 2 ** 20;

/** Gathers the mentions of one report, stretch by stretch. */
export class Mentions {
  private readonly laid: Laid;
  private readonly shared: Sharing;
  private readonly noted: Mention[] = [];
  /** Sources noted already, by their span: a short return names the same words again. */
  private readonly seen = new Set<number>();
  /** The first token whose findings are not noted yet. */
  private next = 0;

  constructor(laid: Laid, shared: Sharing) {
    this.laid = laid;
    this.shared = shared;
  }

  /** Notes the sources and framings of a stretch, and what was found up to its end. */
  add(scopes: readonly Scope[], framing: readonly Mention[], end: number): void {
    for (const { start, end, exact, label, value, rule } of framing) this.note(start, end, exact, label, value, rule);
    this.find(end);
    for (const scope of scopes) {
      if (scope.inherited) continue;
      for (const { start, end, exact, source } of scope.links) {
        const key = start * LONGEST + (end - start);
        if (this.seen.has(key)) continue;
        this.seen.add(key);
        this.note(start, end, exact, "source", source, scope.rule);
      }
    }
  }

  /** All mentions, with what was found in the rest of the report. */
  all(): Mention[] {
    this.find(this.laid.tokens.count);
    return this.noted.sort((a, b) => a.start - b.start || a.end - b.end || (a.label < b.label ? -1 : 1));
  }

  /** Notes places, parties, figures and times that begin before a token. */
  private find(end: number): void {
    const { laid } = this;
    const { places, parties, numbers, times } = laid.within(this.next, end);
    this.next = end;
    const add = (label: Mention["label"], from: number, to: number, value: string | null, rule: string): void => {
      if (to <= from) return;
      const { start, end, exact } = wordsOf(laid.tokens, from, to);
      this.note(start, end, exact, label, value, rule);
    };
    for (const f of places) add("place", f.from, f.to, f.id, f.rule);
    for (const f of parties) add("party", f.from, f.to, f.id, f.rule);
    for (const f of numbers)
      if (f.use === "count") add("quantity", f.from, f.to, f.max === null ? String(f.value) : `${f.value}–${f.max}`, f.rule);
    for (const f of times) add("time", f.from, f.to, `${f.start}/${f.end}`, f.rule);
  }

  private note(start: number, end: number, exact: string, label: Mention["label"], value: string | null, rule: string): void {
    const { shared } = this;
    this.noted.push({
      start,
      end,
      exact: shared.text(exact),
      label,
      value: value === null ? null : shared.text(value),
      rule: shared.text(rule),
    });
  }
}
