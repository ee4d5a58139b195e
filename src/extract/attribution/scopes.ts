// Scopes → those that lie over a sentence or a claim, and the chain that they make together.
import type { SourceLink } from "../../model.ts";
import type { Phrase } from "../grammar/phrases/phrase.ts";
import type { Laid } from "../sentence.ts";

/** A stretch of tokens that rests on a source. */
export interface Scope {
  readonly from: number;
  readonly to: number;
  readonly links: readonly SourceLink[];
  /** The source says that it is not so. */
  readonly denied: boolean;
  /** What was only asked about or doubted. */
  readonly doubted: boolean;
  /** What somebody would neither confirm nor deny: nobody tells it. */
  readonly withheld: boolean;
  readonly rule: string;
  /** Token of the cue. */
  readonly cue: number;
  /** The source's own phrase: the doer who announces his act. */
  readonly speaker: Phrase | null;
  /** Who issued the statement that speaks. */
  readonly issuer: Phrase | null;
  /** A passing attitude (« fled, fearing … »), or the source of a heading: nobody goes on speaking behind it. */
  readonly passing: boolean;
  /** Inherited from the sentence before: yields to any scope that says its own. */
  readonly inherited: boolean;
}

/** Scopes by those sentences of [first, last) that they reach into, counted from the first, so that a claim asks only about its own. */
export function scopesBySentence(laid: Laid, scopes: readonly Scope[], first: number, last: number): readonly (readonly Scope[])[] {
  const { sentences } = laid.tokens;
  const by: Scope[][] = Array.from({ length: last - first }, () => []);
  for (const scope of scopes) {
    let low = first;
    let high = last - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle] as number) <= scope.from) low = middle;
      else high = middle - 1;
    }
    for (let s = low; s < last && (sentences[s] as number) < scope.to; s++) (by[s - first] as Scope[]).push(scope);
  }
  return by;
}

/** The chain over a stretch of tokens: scopes from the widest to the narrowest; own words before inherited ones. */
export function chainOver(scopes: readonly Scope[], from: number, to: number, token: number): Scope[] {
  const middle = (from + to) / 2;
  // an act of speech does not lie in its own content
  const over = scopes.filter(
    (scope) =>
      scope.from <= middle &&
      middle < scope.to &&
      (scope.cue !== token || scope.inherited) &&
      // what is said in passing holds for what is told in it
      (!scope.passing || (scope.from <= token && token < scope.to)),
  );
  const own = over.filter((scope) => !scope.inherited);
  const chosen = own.length > 0 ? own : over.slice(-1);
  return chosen.sort((a, b) => b.to - b.from - (a.to - a.from));
}

/** The links of scopes that lie in one another, each source once: « his spokesman, X », and « X » alone, are one. */
export function linksOf(chain: readonly Scope[]): SourceLink[] {
  const links: SourceLink[] = [];
  for (const { links: more } of chain)
    for (const link of more) {
      if (links.some((other) => within(link, other) || (link.source !== null && other.source === link.source))) continue;
      const part = links.findIndex((other) => within(other, link));
      if (part < 0) links.push(link);
      else links[part] = link;
    }
  return links;
}

function within(part: SourceLink, whole: SourceLink): boolean {
  return part.start >= whole.start && part.end <= whole.end;
}
