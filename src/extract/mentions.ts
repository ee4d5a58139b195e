// What was found among a report's tokens, who speaks in it and how parties are framed → its mentions, in text order.
import { wordsOf } from "../language/tokens.ts";
import type { Mention } from "../model.ts";
import type { Scope } from "./attribution/scopes.ts";
import type { Laid } from "./sentence.ts";

/** Gathers the mentions of one report, stretch by stretch. */
export class Mentions {
  private readonly laid: Laid;
  private readonly framing: Mention[] = [];
  private readonly sources: Mention[] = [];
  /** Sources noted already, by their span: a short return names the same words again. */
  private readonly seen = new Set<string>();

  constructor(laid: Laid) {
    this.laid = laid;
  }

  /** Notes the sources and framings of a stretch. */
  add(scopes: readonly Scope[], framing: readonly Mention[]): void {
    for (const one of framing) this.framing.push(one);
    for (const scope of scopes) {
      if (scope.inherited) continue;
      for (const { start, end, exact, source } of scope.links) {
        const key = `${start}-${end}`;
        if (this.seen.has(key)) continue;
        this.seen.add(key);
        this.sources.push({ start, end, exact, label: "source", value: source, rule: scope.rule });
      }
    }
  }

  /** All mentions, with the places, parties, figures and times of the whole report. */
  all(): Mention[] {
    const { laid } = this;
    const { ground } = laid;
    const out = this.framing;
    const add = (label: Mention["label"], from: number, to: number, value: string | null, rule: string): void => {
      if (to <= from) return;
      const { start, end, exact } = wordsOf(laid.tokens, from, to);
      out.push({ start, end, exact, label, value, rule });
    };
    for (const f of ground.places) add("place", f.from, f.to, f.id, f.rule);
    for (const f of ground.parties) add("party", f.from, f.to, f.id, f.rule);
    for (const f of ground.numbers)
      if (f.use === "count") add("quantity", f.from, f.to, f.max === null ? String(f.value) : `${f.value}–${f.max}`, f.rule);
    for (const f of ground.times) add("time", f.from, f.to, `${f.start}/${f.end}`, f.rule);
    for (const one of this.sources) out.push(one);
    return out.sort((a, b) => a.start - b.start || a.end - b.end || (a.label < b.label ? -1 : 1));
  }
}
