// A frame in its sentence → a claim that has no id yet: its span, its chain of sources, its slots and why each is so.
import { BIT } from "../../language/tags.ts";
import { FLAG } from "../../language/tokens.ts";
import type { Claim, ClaimType, Derivation, Modality, Polarity, Reason, SourceLink } from "../../model.ts";
import { said, terms, value, wholeWords } from "../../reason.ts";
import { chainOver, linksOf, type Scope } from "../attribution/scopes.ts";
import type { Said } from "../attribution/speakers.ts";
import type { Predicate } from "../grammar/clauses/predicate.ts";
import type { Laid } from "../sentence.ts";
import type { Frame } from "./frame.ts";
import { countedBy } from "./functions.ts";
import { rolesOf } from "./roles.ts";
import { certaintySlots } from "./slots/certainty.ts";
import { type SlotContext, words } from "./slots/context.ts";
import { placeSlots } from "./slots/places.ts";
import { quantitySlot } from "./slots/quantity.ts";
import { timeSlot } from "./slots/time.ts";

/** What is put to a party that may refuse it. */
export const DECLINABLE: ReadonlySet<string> = new Set(["negotiation", "agreement", "retreat", "evacuation", "surrender", "displacement"]);

/** A claim before it has an id. */
export interface Draft {
  readonly frame: Frame;
  /** Tokens of its evidence. */
  from: number;
  to: number;
  /** A total that runs on from some day: it is told of no single act. */
  readonly total: boolean;
  claim: Omit<Claim, "id" | "report" | "evidence">;
  parent: Draft | null;
}

/** The claim that a frame makes in its sentence; null when nothing of its clause is left beside who says it. */
export function makeDraft(
  frame: Frame,
  context: SlotContext,
  scopes: readonly Scope[],
  speakers: ReadonlyMap<Predicate, Said>,
  laid: Laid,
): Draft | null {
  const { predicate, rule } = frame;
  const [from, to] = trim(laid, predicate, scopes);
  if (to <= from) return null;
  const chain = chainOver(scopes, from, to, predicate.token);
  // who accuses, demands or refuses in so many words is the source of his own act
  const actor = predicate.verb !== null && !chain.some((scope) => !scope.inherited) ? speakers.get(predicate) : undefined;
  const sources: SourceLink[] = actor !== undefined ? [...actor.links] : linksOf(chain);
  const sure = certaintySlots(predicate, rule, context);
  let polarity: Polarity = sure.polarity;
  let modality: Modality = sure.modality;
  const derivation: Derivation[] = [
    {
      slot: "type",
      rule: rule.rule,
      words: words(laid, predicate.token, predicate.token + 1),
      certain: true,
      reason: made(frame),
    },
  ];
  for (const scope of chain) {
    const cue = scope.links[0] as SourceLink;
    const word = words(laid, scope.cue, scope.cue + 1);
    if (scope.denied) {
      polarity = polarity === "denied" ? "affirmed" : "denied";
      derivation.push({ slot: "polarity", rule: scope.rule, words: word, certain: true, reason: said`the source denies it` });
    }
    if (scope.doubted && modality === "asserted") {
      modality = "possible";
      derivation.push({ slot: "modality", rule: scope.rule, words: word, certain: true, reason: said`the source doubts or asks` });
    }
    derivation.push({
      slot: "attribution",
      rule: scope.rule,
      words: { start: cue.start, end: cue.end, exact: cue.exact },
      certain: !scope.inherited,
      reason: scope.inherited
        ? said`the source of the sentence before runs on`
        : scope.denied
          ? said`the source denies it`
          : said`the source says it`,
    });
  }
  if (actor !== undefined)
    for (const { start, end, exact } of actor.links.slice(0, 1))
      derivation.push({
        slot: "attribution",
        rule: "attribution.own-words",
        words: { start, end, exact },
        certain: true,
        reason: said`who says it does it by saying so`,
      });
  // « we will not leave »: who says that he won't go refuses to
  const vowed =
    (rule.type === "retreat" || rule.type === "evacuation" || rule.rule === "control.lose") &&
    polarity === "denied" &&
    ((predicate.verb?.tags ?? 0) & BIT.fut) !== 0;
  // « refuses to negotiate, to leave »: what is told is the refusal
  const refused = polarity === "denied" && predicate.verb !== null && !predicate.verb.negated && predicate.effects.includes("refused");
  const declines = vowed || (refused && DECLINABLE.has(rule.type));
  if (declines) {
    polarity = "affirmed";
    modality = "asserted";
  }
  // « decided to fight to the death »: the refusal is there
  if (rule.type === "rejection" && modality === "expected" && (predicate.verb?.chain.length ?? 0) > 0) modality = "asserted";
  if (rule.type === "assessment" || rule.type === "accusation") polarity = "affirmed";
  const place = placeSlots(frame, context);
  const figure = quantitySlot(frame, context);
  const time = timeSlot(predicate, context, frame.aspect === "truce" || modality === "expected" || modality === "demanded");
  const roles = rolesOf(frame, { chain, actor: actor ?? null, links: sources }, context);
  const aspect = asShare(frame, figure.quantity !== null && figure.quantity.unit !== "people");
  derivation.push(...roles.derivation);
  derivation.push(...place.derivation);
  if (figure.derivation !== null) derivation.push(figure.derivation);
  if (aspect !== frame.aspect)
    derivation.push({
      slot: "aspect",
      rule: "control.share-held",
      words: figure.derivation?.words ?? null,
      certain: figure.derivation !== null,
      reason: said`how much is held is a share`,
    });
  if (time.derivation !== null) derivation.push(time.derivation);
  derivation.push(...sure.derivation);
  return {
    frame,
    from,
    to,
    total: time.since,
    parent: null,
    claim: {
      type: declines ? "rejection" : (rule.type as ClaimType),
      aspect: declines ? null : aspect,
      polarity,
      modality,
      attribution: sources,
      agent: roles.agent,
      affected: roles.affected,
      // who won't leave a place stays there
      places: vowed ? [...new Set([...place.places, ...place.from])] : place.places,
      from: vowed ? [] : place.from,
      to: vowed ? [] : place.to,
      quantity: figure.quantity,
      time: time.time,
      parent: null,
      extent: place.extent,
      rules: [rule.rule, ...chain.map((scope) => scope.rule)],
      derivation,
    },
  };
}

/** The event word, what it was read as, and what that makes. */
function made({ predicate, rule, aspect }: Frame): Reason {
  const word = wholeWords(predicate.entry.lemma);
  const senses = terms(...predicate.senses);
  const type = value("type", rule.type);
  return aspect === null ? said`${word} (${senses}) makes ${type}` : said`${word} (${senses}) makes ${type}/${value("aspect", aspect)}`;
}

/** A state with a share is `share`; a change keeps its aspect. */
function asShare(frame: Frame, share: boolean): string | null {
  return share && frame.rule.type === "control" && frame.aspect === "hold" ? "share" : frame.aspect;
}

/** The clause without what only says who says it, and without marks at its ends. */
function trim(laid: Laid, predicate: Predicate, scopes: readonly Scope[]): [number, number] {
  const { tokens } = laid;
  let { from, to } = predicate;
  // who orders people to go belongs to the clause
  const order = predicate.args.has("orderer") ? predicate.content : null;
  if (order !== null && order.sentence === predicate.sentence) from = Math.min(from, order.from);
  const figure = predicate.nominal ? countedBy(predicate.phrase) : null;
  if (figure !== null) from = Math.min(from, figure.inner);
  for (const scope of scopes) {
    // a saying clause inside or at the edge of the span is cut off
    if (!scope.inherited && scope.from > from && scope.from <= predicate.token && predicate.token < scope.to && scope.cue !== order?.token)
      from = Math.max(from, scope.from);
    if (!scope.inherited && scope.to < to && scope.from <= predicate.token && predicate.token < scope.to) to = Math.min(to, scope.to);
  }
  while (to > from + 1 && tokens.kind[to - 1] === 2) to--;
  // « that-they left »: the pronoun written onto the connector stays with it
  if (predicate.verb?.subject != null && from + 1 < to && from < predicate.token && ((tokens.flags[from] as number) & FLAG.glued) !== 0)
    if (tokens.readings[from]?.some(({ entry }) => entry === predicate.verb?.subject)) from++;
  while (
    from < to - 1 &&
    (tokens.kind[from] === 2 ||
      (((tokens.flags[from + 1] as number) & FLAG.glued) === 0 && tokens.readings[from]?.[0]?.entry.cat === "conj"))
  )
    from++;
  return [from, to];
}
