// A verb of saying that leaves open what stands behind it → how, and the stretches that are possible or that nobody tells.
import { type Phrase, says } from "../grammar/phrases/phrase.ts";
import type { Content } from "./content.ts";
import type { Sayers, Saying } from "./sayers.ts";
import type { Scope } from "./scopes.ts";
import { anaphoric } from "./speakers.ts";
import type { Sentence } from "./stretches.ts";
import type { ToldNouns } from "./told-nouns.ts";

/** « could not verify that … »: it may be so; « would neither confirm nor deny it »: nobody tells it; « has yet to comment on it », « no group has claimed it »: it is told besides. */
export type Open = "unproven" | "withheld" | "unsaid";

/** How a verb of saying leaves open what stands behind it; null where it says it. */
export function leavesOpen({ predicate: { at, args }, verb, say, phrases }: Saying): Open | null {
  const joined = (link: Phrase | undefined, other: Phrase | undefined): boolean =>
    link?.kind === "conj" && link.entry?.role === "or" && other?.kind === "vp" && says(other.verb);
  if (joined(phrases[at + 1], phrases[at + 2])) return "unsaid";
  if (joined(phrases[at - 1], phrases[at - 2])) return "withheld";
  if (!verb.passive && args.get("subject")?.some((p) => p.negated) === true) return "unsaid";
  if (say.value === "deny" || say.value === "ask" || say.value === "doubt") return null;
  const not = verb.negated || verb.chain.some(({ effect }) => effect === "refused" || effect === "denied");
  const yet = verb.adverbs.some((adverb) => adverb.value === "denied");
  if (say.value === "show") return not || yet ? "unproven" : null;
  return yet || (say.value === "say" && verb.negated) ? "unsaid" : null;
}

/** What a report denies or leaves open in its own voice. */
export function wordless(from: number, to: number, cue: number, how: "denied" | Open): Scope {
  const rule = how === "denied" ? "attribution.verb.deny" : "attribution.left-open";
  const [denied, doubted, withheld] = [how === "denied", how === "unproven", how === "withheld"];
  return { from, to, links: [], speaker: null, issuer: null, rule, cue, denied, doubted, withheld, passing: true, inherited: false };
}

/** Finds what verbs of saying leave open in one report. */
export class LeftOpen {
  private readonly content: Content;
  private readonly nouns: ToldNouns;
  private readonly sayers: Sayers;

  constructor(content: Content, nouns: ToldNouns, sayers: Sayers) {
    this.content = content;
    this.nouns = nouns;
    this.sayers = sayers;
  }

  /** What somebody could not confirm may be so; what he would not speak of either way is told by nobody. */
  scopes(saying: Saying, how: Open, sentence: Sentence): Scope[] {
    if (how === "unsaid") return [];
    const { predicate, phrases, verb } = saying;
    const noun = predicate.args.get("object")?.[0];
    const k = noun === undefined ? -1 : phrases.indexOf(noun);
    const told = k < 0 ? null : this.nouns.clause(sentence, k);
    if (told !== null)
      return [this.nouns.over(told, sentence, k, { denied: false, doubted: how === "unproven", withheld: how === "withheld" })];
    // « a spokesman said he could not confirm that … »: it is he who leaves it open
    const returns = verb.subject !== null || predicate.args.get("subject")?.some((p) => anaphoric(p)) === true;
    const said = returns && how === "unproven" ? this.sayers.speaker(saying) : null;
    const spans: (readonly [number, number])[] = [];
    // « could not confirm the number of those killed in the raid »: a noun that tells nothing itself leaves open only how many
    const event = sentence.predicates.find(({ phrase, senses }) => phrase === noun && senses.length > 0);
    if (event !== undefined) spans.push([event.from, event.to]);
    for (const span of this.content.of(predicate, phrases, sentence.from, sentence.to) ?? [])
      if (span[0] >= predicate.phrase.to && opensClause(phrases, span[0])) spans.push(span);
    return spans.map(([from, to]) => ({
      ...wordless(from, to, predicate.token, how),
      links: said?.links ?? [],
      speaker: said?.speaker ?? null,
    }));
  }
}

/** A clause begins at a token; « could not confirm how many were killed in the raid » leaves the raid as it is. */
function opensClause(phrases: readonly Phrase[], from: number): boolean {
  return phrases.some((p) => (p.kind === "sub" ? p.to === from && p.entry?.kind !== "asked" : p.kind === "vp" && p.from === from));
}
