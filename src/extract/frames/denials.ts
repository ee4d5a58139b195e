// A clause that only denies (« Kigali rejects the charge ») → the claim told before it, denied by whoever denies.
import { BIT } from "../../language/tags.ts";
import { wordsOf } from "../../language/tokens.ts";
import type { Derivation } from "../../model.ts";
import { said } from "../../reason.ts";
import type { Scope } from "../attribution/scopes.ts";
import type { Said } from "../attribution/speakers.ts";
import type { Clauses } from "../grammar/clauses/clauses.ts";
import type { Predicate } from "../grammar/clauses/predicate.ts";
import type { Phrase } from "../grammar/phrases/phrase.ts";
import type { Laid } from "../sentence.ts";
import type { Draft } from "./draft.ts";

/** Types that are no act or state which somebody could deny. */
const SPOKEN = new Set<string>(["accusation", "demand", "rejection", "assessment"]);

/**
 * The claims that bare denials of one sentence make.
 *
 * @param kept - the sentence's own claims, in text order.
 * @param before - the claims of the sentence before, in text order.
 * @returns the further claims, and the sentence's claims that were only the words of the denial.
 */
export function bareDenials(
  clauses: Clauses,
  scopes: readonly Scope[],
  speakers: ReadonlyMap<Predicate, Said>,
  kept: readonly Draft[],
  before: readonly Draft[],
  laid: Laid,
): { readonly made: readonly Draft[]; readonly gone: ReadonlySet<Draft> } {
  const made: Draft[] = [];
  const gone = new Set<Draft>();
  for (const predicate of before.length + kept.length === 0 ? [] : clauses.predicates) {
    const said = speakers.get(predicate);
    if (said === undefined || predicate.verb?.negated === true || !denies(predicate) || contentBehind(predicate, clauses)) continue;
    const object = predicate.args.get("object") ?? [];
    if (!object.every((p) => p === said.speaker || points(p, predicate))) continue;
    const own = kept.filter(
      ({ frame, claim }) => frame.predicate === predicate || (SPOKEN.has(claim.type) && object.includes(frame.predicate.phrase)),
    );
    // what the denial itself names is a claim already
    if (kept.some((draft) => !own.includes(draft) && scopes.some((s) => s.cue === predicate.token && holds(s, draft)))) continue;
    // « X did it, a charge that Y denies »: the sentence's own claims come first
    const here = kept.filter((draft) => !own.includes(draft) && draft.to <= predicate.from);
    const opens = !clauses.phrases.slice(0, predicate.at).some(({ verb }) => verb?.finite === true);
    const denied = here.find(deniable) ?? (opens ? before.find(deniable) : undefined);
    if (
      denied === undefined ||
      said.links.some((link) => denied.claim.attribution.some((a) => a.source !== null && a.source === link.source))
    )
      continue;
    for (const draft of own) gone.add(draft);
    made.push(denialOf(predicate, denied, said, laid));
  }
  return { made, gone };
}

const holds = (scope: Scope, draft: Draft): boolean => scope.from <= draft.frame.predicate.token && draft.frame.predicate.token < scope.to;

function denies({ verb }: Predicate): boolean {
  return (verb?.finite === true || verb?.passive === true) && verb.uses.some((use) => use.role === "say" && use.value === "deny");
}

/** An act or state that is told and that somebody could deny. */
function deniable({ claim, parent }: Draft): boolean {
  return parent === null && claim.polarity === "affirmed" && !SPOKEN.has(claim.type);
}

/** « denies backing the rebels »: what is denied is told behind the verb, whether or not it makes a claim. */
function contentBehind({ at, verb }: Predicate, { phrases }: Clauses): boolean {
  const [next] = phrases.slice(at + 1);
  if (verb?.finite === true && (next?.kind === "sub" || next?.kind === "rel") && next.prep === null) return true;
  return (
    verb?.finite === true && next?.kind === "vp" && next.verb?.finite === false && ((next.verb.tags | next.verb.mainTags) & BIT.ger) !== 0
  );
}

/** Points back at what was said: a pronoun, « the charge », « the report », « a claim » that the denial is said of. */
function points(p: Phrase, { phrase }: Predicate): boolean {
  if (p.places.length > 0 || p.genitive !== null) return false;
  if (p.pronoun !== null) return true;
  return (
    (p.definite || p.to <= phrase.from) &&
    p.head !== null &&
    (p.head.classes.has("statement") ||
      p.head.classes.has("assertion") ||
      p.head.uses.some((use) => use.role === "say" || (use.role === "sense" && use.value === "accuse")))
  );
}

function denialOf(predicate: Predicate, denied: Draft, speaking: Said, laid: Laid): Draft {
  const line: Derivation = {
    slot: "polarity",
    rule: "denial.bare",
    words: wordsOf(laid.tokens, predicate.token, predicate.token + 1),
    certain: false,
    reason: said`denies what was told before`,
  };
  const who = speaking.links.map(
    ({ start, end, exact }): Derivation => ({
      slot: "attribution",
      rule: "denial.bare",
      words: { start, end, exact },
      certain: true,
      reason: said`who denies`,
    }),
  );
  return {
    ...denied,
    from: predicate.from,
    to: predicate.to,
    parent: null,
    claim: {
      ...denied.claim,
      polarity: "denied",
      modality: "asserted",
      attribution: [...speaking.links],
      rules: [...denied.claim.rules, "denial.bare"],
      derivation: [...denied.claim.derivation.filter((d) => d.slot !== "attribution" && d.slot !== "polarity"), line, ...who],
    },
  };
}
