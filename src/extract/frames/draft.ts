// A frame in its sentence → a claim that has no id yet: its span, its chain of sources, its slots and why each is so.
import { BIT } from "../../language/tags.ts";
import { FLAG, KIND, wordsOf } from "../../language/tokens.ts";
import type { Claim, ClaimType, Derivation, Modality, Polarity, Reason, SourceLink } from "../../model.ts";
import { said, terms, value, wholeWords } from "../../reason.ts";
import { chainOver, linksOf, type Scope } from "../attribution/scopes.ts";
import type { Said } from "../attribution/speakers.ts";
import type { Predicate } from "../grammar/clauses/predicate.ts";
import { says } from "../grammar/phrases/phrase.ts";
import type { Laid } from "../sentence.ts";
import type { Frame } from "./frame.ts";
import { countedBy } from "./functions.ts";
import { rolesOf } from "./roles.ts";
import { certaintySlots, dueSlot, thenToCome } from "./slots/certainty.ts";
import type { SlotContext } from "./slots/context.ts";
import { placeSlots } from "./slots/places.ts";
import { quantitySlot } from "./slots/quantity.ts";
import { timeSlot } from "./slots/time.ts";
import { stuckIn } from "./stuck.ts";

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
  if (quoting(predicate, scopes)) return null;
  const [inner, to] = trim(laid, predicate, scopes);
  if (to <= inner) return null;
  const chain = chainOver(scopes, inner, to, predicate.token);
  if (chain.some(({ withheld }) => withheld)) return null;
  const from = Math.max(Math.min(inner, offered(predicate) ?? inner), behindRelative(frame, context) ?? 0);
  // who accuses, demands or refuses in so many words is the source of his own act
  const actor = predicate.verb !== null && !chain.some((scope) => !scope.inherited) ? speakers.get(predicate) : undefined;
  const sources: SourceLink[] = actor !== undefined ? [...actor.links] : linksOf(chain);
  const sure = certaintySlots(predicate, rule, context);
  const told = toldBy(chain, sure, laid);
  const refusal = refusalIn(frame, told.polarity, context);
  const stuck = refusal === null ? stuckIn(frame, told.polarity, context) : null;
  const { polarity, modality } = refusal !== null || stuck !== null ? PLAIN : settled(frame, told);
  const place = placeSlots(frame, context);
  const figure = quantitySlot(frame, context);
  const time = timeSlot(predicate, context, frame.aspect === "truce" || modality === "expected" || modality === "demanded");
  const due = dueSlot(rule, predicate, { polarity, modality }, time.time, time.derivation, context);
  const roles = rolesOf(frame, { chain, actor: actor ?? null, links: sources }, context);
  const share = figure.quantity !== null && figure.quantity.unit !== "people" && holds(frame);
  const derivation: Derivation[] = [
    {
      slot: "type",
      rule: rule.rule,
      words: wordsOf(laid.tokens, predicate.token, predicate.token + 1),
      certain: true,
      reason: made(frame),
    },
    ...told.derivation,
    ...(actor === undefined ? [] : ownWords(actor)),
    ...roles.derivation,
    ...place.derivation,
  ];
  if (figure.derivation !== null) derivation.push(figure.derivation);
  if (share) derivation.push(shareHeld(figure.derivation));
  if (time.derivation !== null) derivation.push(time.derivation);
  derivation.push(...sure.derivation);
  if (due !== null) derivation.push(due);
  if (stuck !== null) derivation.push(...stuck.derivation);
  // « residents refuse to leave »: who would leave is who refuses
  const leavers = refusal !== null && rule.type === "displacement" && roles.agent === null;
  // who won't or can't leave a place stays there
  const stays = refusal === "vowed" || stuck !== null;
  if (stays)
    derivation.push(...place.derivation.filter(({ slot }) => slot === "from").map((step) => ({ ...step, slot: "places" as const })));
  return {
    frame,
    from,
    to: Math.max(to, time.end),
    total: time.since,
    parent: null,
    claim: {
      type: refusal !== null ? "rejection" : (rule.type as ClaimType),
      aspect: refusal !== null ? null : share ? "share" : stuck !== null ? "trapped" : frame.aspect,
      polarity,
      modality: due === null ? modality : "expected",
      attribution: sources,
      agent: stuck !== null ? stuck.by : leavers ? roles.affected : roles.agent,
      affected: leavers ? null : roles.affected,
      places: stays ? [...new Set([...place.places, ...place.from])] : place.places,
      from: stays ? [] : place.from,
      to: stays ? [] : place.to,
      quantity: figure.quantity,
      time: time.time,
      parent: null,
      extent: place.extent,
      rules: [rule.rule, ...chain.map((scope) => scope.rule)],
      derivation,
    },
  };
}

/** « [the raid] that flattened three houses | killed 35 civilians »: what a deed that is told by itself has led to begins at its verb. */
function behindRelative({ rule, predicate }: Frame, { sentences }: SlotContext): number | null {
  const subject = predicate.args.get("subject")?.[0];
  if (rule.type !== "casualties" || predicate.verb === null || subject?.head?.tells !== true || subject.to > predicate.phrase.from)
    return null;
  const phrases = sentences[predicate.sentence]?.phrases ?? [];
  const told = phrases.some(({ kind, from }) => kind === "rel" && from >= subject.to && from < predicate.phrase.from);
  return told ? predicate.phrase.from : null;
}

/** « …, breathes a nurse »: a verb that says a clause alone, where it says one. */
function quoting({ verb, token }: Predicate, scopes: readonly Scope[]): boolean {
  // (« have, according to X, blown away a house »: a compound form behind a comma tells what it says)
  if (verb === null || !verb.finite || (verb.mainTags & BIT.part) !== 0) return false;
  return verb.uses.some(({ role, clause }) => role === "say" && clause === true) && scopes.some(({ cue }) => cue === token);
}

/** How sure a claim is told. */
interface Certainty {
  readonly polarity: Polarity;
  readonly modality: Modality;
}

const PLAIN: Certainty = { polarity: "affirmed", modality: "asserted" };

/** What the sources of a claim make of it: who says it, denies it, doubts it. */
function toldBy(chain: readonly Scope[], sure: Certainty, laid: Laid): Certainty & { readonly derivation: readonly Derivation[] } {
  let { polarity, modality } = sure;
  const derivation: Derivation[] = [];
  for (const { links, cue, rule, denied, doubted, inherited } of chain) {
    const word = wordsOf(laid.tokens, cue, cue + 1);
    if (denied) {
      polarity = polarity === "denied" ? "affirmed" : "denied";
      derivation.push({ slot: "polarity", rule, words: word, certain: true, reason: said`the source denies it` });
    }
    if (doubted && modality === "asserted") {
      modality = "possible";
      derivation.push({ slot: "modality", rule, words: word, certain: true, reason: said`the source doubts or asks` });
    }
    const says = denied ? said`the source denies it` : said`the source says it`;
    const reason = inherited ? said`the source of the sentence before runs on` : says;
    const [first] = links; // (none where a report denies something itself)
    if (first !== undefined) derivation.push({ slot: "attribution", rule, words: quoted(first), certain: !inherited, reason });
  }
  return { polarity, modality, derivation };
}

function ownWords({ links }: Said): Derivation[] {
  const reason = said`who says it does it by saying so`;
  return links
    .slice(0, 1)
    .map((link) => ({ slot: "attribution", rule: "attribution.own-words", words: quoted(link), certain: true, reason }));
}

const quoted = ({ start, end, exact }: SourceLink): { start: number; end: number; exact: string } => ({ start, end, exact });

/** What a party that says it will not do it refuses. */
const WITHHELD = new Set(["negotiation.talk", "surrender.surrender", "surrender.arms", "agreement.truce"]);

/** What is told is a refusal: « we will not leave » (vowed), « refuses to negotiate »; null where it is none. */
function refusalIn({ predicate, rule, agent }: Frame, polarity: Polarity, context: SlotContext): "vowed" | "refused" | null {
  if (polarity !== "denied") return null;
  const { verb, effects, nominal, phrase, governor } = predicate;
  const leaving = rule.type === "retreat" || rule.type === "evacuation" || rule.rule === "control.lose";
  const { backshifted, moods } = context;
  const would = moods.some(({ tag, bit }) => backshifted.includes(tag) && ((verb?.tags ?? 0) & bit) !== 0);
  const will = ((verb?.tags ?? 0) & BIT.fut) !== 0 || (would && verb !== null && thenToCome(verb, predicate, context));
  if (leaving && will) return "vowed";
  // « vowed not to leave », « swore never to lay down their arms »
  const vows = verb?.chain.some(({ entry, effect }) => effect === "expected" && entry.says) === true;
  if (vows && (leaving || WITHHELD.has(rule.rule))) return "refused";
  // « we will not negotiate », « they will never lay down their arms »
  if (will && verb?.negated === true && !verb.passive && agent !== null && WITHHELD.has(rule.rule)) return "refused";
  // « does not accept the plan », « will not agree to it »
  const own = ((verb?.tags ?? 0) & (BIT.fut | BIT.pres)) !== 0 && ((verb?.mainTags ?? 0) & BIT.part) === 0;
  if (own && verb?.negated === true && !verb.passive && agent !== null && rule.rule === "negotiation.propose") return "refused";
  // « there will be no talks »
  const none = nominal && phrase.negated && ((governor?.verb?.tags ?? 0) & BIT.fut) !== 0;
  if (none && WITHHELD.has(rule.rule)) return "refused";
  const unwilling = effects.includes("refused") || verb?.adverbs.some((adverb) => adverb.value === "refused") === true;
  return verb !== null && !verb.negated && unwilling && DECLINABLE.has(rule.type) ? "refused" : null;
}

/** What some types make of how sure they are told. */
function settled({ rule, predicate }: Frame, { polarity, modality }: Certainty): Certainty {
  // « decided to fight to the death », « will not lay down its arms »: the refusal is there
  const refuses = rule.tense === "future" || (predicate.verb?.chain.length ?? 0) > 0;
  const decided = rule.type === "rejection" && modality === "expected" && refuses;
  return {
    polarity: rule.type === "assessment" || rule.type === "accusation" ? "affirmed" : polarity,
    modality: decided ? "asserted" : modality,
  };
}

/** A state of control: with a share it is `share`; a change keeps its aspect. */
const holds = ({ rule, aspect }: Frame): boolean => rule.type === "control" && aspect === "hold";

function shareHeld(figure: Derivation | null): Derivation {
  const reason = said`how much is held is a share`;
  return { slot: "aspect", rule: "control.share-held", words: figure?.words ?? null, certain: figure !== null, reason };
}

/** The event word, what it was read as, and what that makes. */
function made({ predicate, rule, aspect }: Frame): Reason {
  const word = wholeWords(predicate.entry.lemma);
  const senses = terms(...predicate.senses);
  const type = value("type", rule.type);
  return aspect === null ? said`${word} (${senses}) makes ${type}` : said`${word} (${senses}) makes ${type}/${value("aspect", aspect)}`;
}

/** « says it is ready to talk » as « se dit prêt à discuter »: who offers it belongs to the clause, which begins there; null where nobody does. */
function offered({ verb, governor }: Predicate): number | null {
  if (verb === null || verb.finite || verb.marker !== null || (verb.mainTags & BIT.inf) === 0) return null;
  return governor?.verb?.reflexive === true && says(governor.verb) ? governor.from : null;
}

/** Senses of words for the dead and the wounded. */
const HARM = new Set(["dead", "hurt"]);

/** The clause without what only says who says it, and without marks at its ends. */
function trim(laid: Laid, predicate: Predicate, scopes: readonly Scope[]): [number, number] {
  const { tokens } = laid;
  let { from, to } = predicate;
  // who orders people to go belongs to the clause
  const order = predicate.args.has("orderer") ? predicate.content : null;
  if (order !== null && order.sentence === predicate.sentence) from = Math.min(from, order.from);
  const figure = predicate.nominal ? countedBy(predicate.phrase) : null;
  if (figure !== null) from = Math.min(from, figure.inner);
  // « two of our men are dead »: of whom it is said belongs to it
  if (predicate.nominal && predicate.senses.some((sense) => HARM.has(sense)))
    for (const p of predicate.args.get("subject") ?? []) if (p.to <= predicate.token) from = Math.min(from, p.inner);
  for (const scope of scopes) {
    // a saying clause inside or at the edge of the span is cut off
    if (!scope.inherited && scope.from > from && scope.from <= predicate.token && predicate.token < scope.to && scope.cue !== order?.token)
      from = Math.max(from, scope.from);
    if (!scope.inherited && scope.to < to && scope.from <= predicate.token && predicate.token < scope.to) to = Math.min(to, scope.to);
  }
  while (to > from + 1 && tokens.kind[to - 1] === KIND.punct) to--;
  // « that-they left »: the pronoun written onto the connector stays with it
  if (predicate.verb?.subject != null && from + 1 < to && from < predicate.token && ((tokens.flags[from] as number) & FLAG.glued) !== 0)
    if (tokens.readings[from]?.some(({ entry }) => entry === predicate.verb?.subject)) from++;
  while (
    from < to - 1 &&
    (tokens.kind[from] === KIND.punct ||
      (((tokens.flags[from + 1] as number) & FLAG.glued) === 0 && tokens.readings[from]?.[0]?.entry.cat === "conj"))
  )
    from++;
  return [from, to];
}
