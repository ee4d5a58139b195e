// The claims that the clauses of one sentence make → those that stay: one for each thing told, with what its other readings add.
import type { Grounding } from "../../language/found.ts";
import type { Predicate } from "../grammar/clauses/predicate.ts";
import { says } from "../grammar/phrases/phrase.ts";
import { DECLINABLE, type Draft } from "./draft.ts";

/** Leaves out what is told by another claim of the sentence. */
export function merged(drafts: Draft[], ground: Grounding): Draft[] {
  return stated(prune(counted(oneMovement(goingOn(oneBlow(withoutContent(drafts, ground)))))));
}

/** No more words stand between a noun and the verb that states it. */
const BETWEEN = 10;

/** « 40 wounded, nine of them women, [had been brought in] »: the verb whose subject a noun is, and that tells nothing itself, ends its clause. */
function stated(drafts: Draft[]): Draft[] {
  const telling = new Set(drafts.map(({ frame }) => frame.predicate));
  for (const draft of drafts) {
    const { nominal, hung, governor, at } = draft.frame.predicate;
    const verb = governor?.verb;
    if (!nominal || governor === null || verb?.finite !== true || says(verb) || telling.has(governor)) continue;
    if (hung !== "subject" && !(hung === "object" && verb.passive)) continue;
    if (governor.at < at || governor.phrase.from - draft.to > BETWEEN) continue;
    const met = governor.args.get("object")?.find(({ from }) => from >= governor.phrase.to && from - governor.phrase.to < 3);
    draft.to = Math.max(draft.to, governor.phrase.to, governor.tailTo, met?.to ?? 0);
  }
  return drafts;
}

/** « a drone attack [that] hit X »: the noun says what it was, its verb whom and where it met. */
function oneBlow(drafts: Draft[]): Draft[] {
  const gone = new Set<Draft>();
  for (const verb of drafts) {
    if (verb.claim.type !== "strike" || verb.claim.aspect !== "unspecified" || verb.frame.predicate.nominal) continue;
    const noun = drafts.find(
      ({ claim, frame: { predicate } }) =>
        (claim.type === "strike" || claim.type === "attack") &&
        predicate.nominal &&
        ((predicate.governor === verb.frame.predicate && predicate.hung === "subject") ||
          // « the attack took place at dawn and targeted X »
          verb.frame.predicate.args.get("subject")?.includes(predicate.phrase) === true),
    );
    if (noun === undefined) continue;
    noun.from = Math.min(noun.from, verb.from);
    noun.to = Math.max(noun.to, verb.to);
    complement(noun, verb);
    gone.add(verb);
    adopt(drafts, verb, noun);
  }
  return gone.size === 0 ? drafts : drafts.filter((draft) => !gone.has(draft));
}

/** « the number of districts freed by the army rose to 45 »: what tells which districts are counted is told by the count. */
function counted(drafts: Draft[]): Draft[] {
  const gone = new Set<Draft>();
  for (const total of drafts) {
    if (total.claim.aspect !== "share" || !total.frame.predicate.senses.includes("count-rise")) continue;
    for (const draft of drafts) {
      const { type, aspect, places } = draft.claim;
      if (type !== "control" || aspect === "share" || draft.from < total.from || draft.to > total.to) continue;
      if (places.some((place) => !total.claim.places.includes(place))) continue;
      complement(total, draft);
      gone.add(draft);
      adopt(drafts, draft, total);
    }
  }
  return gone.size === 0 ? drafts : drafts.filter((draft) => !gone.has(draft));
}

/** Sub-counts of a claim that goes become those of the one that stays. */
function adopt(drafts: readonly Draft[], gone: Draft, stays: Draft): void {
  for (const child of drafts) if (child.parent === gone) child.parent = stays;
}

/** What is refused is told for itself too: an act, or what another party has offered. */
function standsAlone({ claim }: Draft, { claim: { agent } }: Draft): boolean {
  return !DECLINABLE.has(claim.type) || (claim.agent !== null && claim.agent !== agent);
}

/** What someone demands or refuses is no claim beside the demand; an order to leave or to give up is that movement's claim. */
function withoutContent(drafts: Draft[], ground: Grounding): Draft[] {
  const speech = drafts.filter(({ claim }) => claim.type === "demand" || claim.type === "rejection");
  if (speech.length === 0) return drafts;
  const gone = new Set<Draft>();
  for (const draft of drafts) {
    const owner = ownerOf(draft, speech);
    if (owner === null) continue;
    const orders = ordered(owner, draft, ground);
    gone.add(orders ? owner : draft);
    // « called on the soldiers to defect »: the asking is part of what is told
    if (orders && draft.claim.modality === "asserted") {
      draft.claim = { ...draft.claim, modality: "demanded" };
      draft.from = Math.min(draft.from, owner.from);
    }
  }
  return drafts.filter((draft) => !gone.has(draft) && (draft.parent === null || !gone.has(draft.parent)));
}

/** An ultimatum, or an order to leave by who can enforce it. */
function ordered(owner: Draft, draft: Draft, ground: Grounding): boolean {
  if (owner.claim.type !== "demand") return false;
  if (draft.claim.aspect === "surrender") return true;
  const { agent } = owner.claim;
  return draft.claim.type === "displacement" && agent !== null && ground.partyClasses(agent).includes("armed");
}

/** A noun of action that is what its verb asks for: its object, or what the verb's preposition governs. */
function hangsOn(predicate: Predicate): boolean {
  return predicate.hung === "object" || (predicate.hung === "prep" && predicate.args.has("orderer"));
}

/** The demand or refusal in whose content a claim stands, or null. */
function ownerOf(draft: Draft, speech: readonly Draft[]): Draft | null {
  let predicate = draft.frame.predicate;
  for (let steps = 0; steps < 3; steps++) {
    const { host } = predicate.phrase;
    // « rejected the offer of mediation »: the genitive of what is refused
    if (predicate.nominal && host !== null) {
      const refused = speech.find((one) => one !== draft && one.frame.predicate.args.get("object")?.includes(host) === true);
      if (refused !== undefined) return standsAlone(draft, refused) ? null : refused;
    }
    // « calls on X [to agree to a truce] »
    const asked = predicate.nominal && predicate.governor?.content != null && !predicate.governor.senses.some(Boolean);
    const above: Predicate | null = predicate.content ?? (hangsOn(predicate) || asked ? predicate.governor : null);
    if (above === null) return null;
    const owner = speech.find((one) => one.frame.predicate === above && one !== draft);
    // an act that is refused may stand for itself: « rejects [the accusation] »
    if (owner !== undefined) return owner.claim.type === "rejection" && predicate.nominal && standsAlone(draft, owner) ? null : owner;
    predicate = above;
  }
  return null;
}

/** « the clashes go on in X » is one claim: that the place is fought over. */
function goingOn(drafts: Draft[]): Draft[] {
  const gone = new Set<Draft>();
  for (const lasting of drafts) {
    if (lasting.claim.type !== "control" || lasting.claim.aspect !== "contested") continue;
    const { predicate } = lasting.frame;
    for (const clash of drafts) {
      if (clash.claim.type !== "attack" || clash.claim.aspect !== "clash" || !clash.frame.predicate.nominal) continue;
      const { governor, phrase } = clash.frame.predicate;
      if (governor !== predicate && ![...predicate.args.values()].some((list) => list.includes(phrase))) continue;
      gone.add(clash);
    }
  }
  return gone.size === 0 ? drafts : drafts.filter((draft) => !gone.has(draft));
}

/** « thousands of displaced returned »: a noun for people on the move is whom another verb of moving tells of. */
function oneMovement(drafts: Draft[]): Draft[] {
  const moves = drafts.filter(({ claim }) => claim.type === "displacement");
  if (moves.length < 2) return drafts;
  const gone = new Set<Draft>();
  for (const named of moves) {
    const { nominal, phrase } = named.frame.predicate;
    if (!nominal || phrase.head?.classes.has("displaced") !== true) continue;
    const moved = moves.find(
      ({ frame: { predicate } }) =>
        predicate !== named.frame.predicate && [...predicate.args.values()].some((list) => list.includes(phrase)),
    );
    if (moved === undefined) continue;
    gone.add(named);
    adopt(drafts, named, moved);
  }
  return gone.size === 0 ? drafts : drafts.filter((draft) => !gone.has(draft));
}

/** Two readings of one proposition: the fuller one stays. */
function prune(drafts: Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const twin = out.find(
      (other) =>
        (other.parent === null) === (draft.parent === null) &&
        (draft.parent === null || (other.from === draft.from && other.to === draft.to)) &&
        other.claim.type === draft.claim.type &&
        other.claim.aspect === draft.claim.aspect &&
        overlap(other, draft) &&
        sameFigure(other, draft) &&
        !undone(other, draft) &&
        !(opposed(other, draft) && other.frame.predicate !== draft.frame.predicate),
    );
    if (twin === undefined) {
      out.push(draft);
      continue;
    }
    const fuller = weight(draft) > weight(twin) ? draft : twin;
    complement(fuller, fuller === draft ? twin : draft);
    if (fuller === draft) out[out.indexOf(twin)] = draft;
    adopt(drafts, fuller === draft ? twin : draft, fuller);
  }
  return out;
}

/** What only the other reading tells: who, whom, where, when. */
function complement(draft: Draft, other: Draft): void {
  const { claim } = draft;
  const from = other.claim;
  const slots = new Set<string>();
  if (claim.agent === null && from.agent !== null && from.agent !== claim.affected) slots.add("agent");
  if (claim.affected === null && from.affected !== null && from.affected !== claim.agent) slots.add("affected");
  if (claim.places.length === 0 && claim.from.length === 0 && claim.to.length === 0 && from.places.length > 0) slots.add("places");
  if (claim.time === null && from.time !== null) slots.add("time");
  if (slots.size === 0) return;
  draft.claim = {
    ...claim,
    agent: slots.has("agent") ? from.agent : claim.agent,
    affected: slots.has("affected") ? from.affected : claim.affected,
    places: slots.has("places") ? from.places : claim.places,
    time: slots.has("time") ? from.time : claim.time,
    derivation: [...claim.derivation, ...from.derivation.filter(({ slot }) => slots.has(slot))],
  };
}

const overlap = (a: Draft, b: Draft): boolean =>
  Math.min(a.to, b.to) - Math.max(a.from, b.from) > 0.6 * Math.min(a.to - a.from, b.to - b.from);
/** « a truce [agreed in May] never took hold »: one noun, of which two verbs tell opposite things. */
const undone = (a: Draft, b: Draft): boolean =>
  a.frame.predicate.token === b.frame.predicate.token && a.frame.predicate.nominal && a.claim.polarity !== b.claim.polarity;
/** Each has a doer, and not the same. */
const opposed = (a: Draft, b: Draft): boolean => a.claim.agent !== null && b.claim.agent !== null && a.claim.agent !== b.claim.agent;
const sameFigure = (a: Draft, b: Draft): boolean =>
  a.claim.quantity === null || b.claim.quantity === null || a.claim.quantity.value === b.claim.quantity.value;
const weight = ({ claim, from, to, frame }: Draft): number =>
  (claim.agent === null ? 0 : 2) +
  (claim.affected === null ? 0 : 2) +
  claim.places.length +
  claim.from.length +
  claim.to.length +
  (claim.quantity === null ? 0 : 3) +
  (frame.predicate.nominal ? 0 : 1) +
  Math.min(to - from, 20) / 40;
