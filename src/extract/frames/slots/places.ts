// A frame's phrases → where it happens, or from where to where, each place with its derivation.
import type { FoundPlace } from "../../../language/found.ts";
import { wordsOf } from "../../../language/tokens.ts";
import type { Derivation, Extent } from "../../../model.ts";
import { names, said } from "../../../reason.ts";
import type { Clauses } from "../../grammar/clauses/clauses.ts";
import type { Predicate } from "../../grammar/clauses/predicate.ts";
import type { Phrase } from "../../grammar/phrases/phrase.ts";
import type { Laid } from "../../sentence.ts";
import type { Frame } from "../frame.ts";
import { phrasesFor } from "../functions.ts";
import type { SlotContext } from "./context.ts";
import { extentOf } from "./extent.ts";
import { departed, movementEnd } from "./movement.ts";
import { leading, pointedAt, pointedAtSeveral } from "./pointing.ts";

/** Types in which a country or capital is mostly a party. */
const SPOKEN = new Set(["negotiation", "agreement", "demand", "accusation", "rejection", "assessment"]);
/** Types of acts that are aimed at places. */
const AIMED = new Set(["attack", "strike", "control"]);
/** Senses of going somewhere. */
const GOING = new Set(["arrive", "flee", "leave", "evacuate", "withdraw"]);
/** Classes of what a relative clause may place. */
const STANDING = ["place", "vehicle"];
/** Functions that never say where something happens. */
const PLACELESS = new Set(["self", "by", "orderer"]);

export interface PlaceSlots {
  readonly places: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly extent: Extent;
  readonly derivation: readonly Derivation[];
}

type Slot = "places" | "from" | "to";

/** Where it happens, or from where to where. */
export function placeSlots(frame: Frame, context: SlotContext): PlaceSlots {
  return new PlaceFinder(frame, context).run();
}

class PlaceFinder {
  private readonly frame: Frame;
  private readonly context: SlotContext;
  private readonly laid: Laid;
  private readonly found: { place: FoundPlace; slot: Slot }[] = [];
  /** Places that have been decided on, taken or not. */
  private readonly seen = new Set<FoundPlace>();
  /** The places are a movement's ends. */
  private readonly moves: boolean;
  /** « districts, among them X and Y »: the list tells more than what contains it. */
  private readonly listed: boolean;

  constructor(frame: Frame, context: SlotContext) {
    const { rule, predicate, aspect } = frame;
    this.frame = frame;
    this.context = context;
    this.laid = context.laid;
    this.moves = rule.places === undefined ? context.moves && aspect !== "trapped" : rule.places !== "at";
    this.listed = !this.moves && phrasesFor(predicate, "including").some((p) => p.places.length > 0);
  }

  run(): PlaceSlots {
    const { predicate } = this.frame;
    this.ofFunctions();
    if (this.moves) this.aimedAt();
    if (predicate.nominal) this.put(predicate.phrase, this.moves ? "from" : "places");
    this.ofNoFunction();
    if (this.found.length === 0 && !this.moves) this.ofDescribed();
    if (this.found.length === 0) this.fromOutside();
    const { found, laid } = this;
    const { extent, derivation } = extentOf(this.frame, { places: found.map(({ place }) => place), listed: this.listed }, laid);
    return {
      places: this.ids("places"),
      from: this.ids("from"),
      to: this.ids("to"),
      extent,
      derivation: [...found.map((one) => derivationOf(one, laid)), ...(derivation === null ? [] : [derivation])],
    };
  }

  /** The places of the phrases that depend on the predicate. */
  private ofFunctions(): void {
    for (const [name, phrases] of this.frame.predicate.args) {
      if (PLACELESS.has(name)) continue;
      for (const phrase of phrases)
        if (this.tellsNoPlace(name, phrase, phrases)) for (const place of phrase.places) this.seen.add(place);
        else {
          const slot = this.moves ? movementEnd(name, phrase, this.frame) : this.standing(name, phrase);
          if (slot !== null) this.put(phrase, slot);
        }
    }
  }

  /** « left X [to take refuge in Y] »: what the movement is for says where it ends. */
  private aimedAt(): void {
    const { predicate } = this.frame;
    for (const goal of (this.context.sentences[predicate.sentence] as Clauses).predicates) {
      if (!goal.aim || goal.governor !== predicate || !goal.senses.some((sense) => GOING.has(sense))) continue;
      for (const name of ["object", "at", "in", "to", "toward"]) for (const phrase of goal.args.get(name) ?? []) this.put(phrase, "to");
    }
  }

  /** The phrase names who acts, or something else than where this happens. */
  private tellsNoPlace(name: string, phrase: Phrase, beside: readonly Phrase[]): boolean {
    const { rule, predicate, agent, affected, target } = this.frame;
    if (name === "qualifier" || (this.listed && name !== "including")) return true;
    if (
      (name === "with" || name === "alongside") &&
      alone(phrase) &&
      phrase.places.every((place) => this.laid.ground.actorOfPlace(place) !== null)
    )
      return true;
    if (!this.moves) {
      if (departed(phrase)) return true;
      // « fled the fighting in X for Y »: where the verb's movement ends
      const { governor } = predicate;
      if ((name === "to" || name === "toward") && predicate.nominal && governor?.args.get(name)?.includes(phrase) === true)
        if (governor.senses.some((sense) => GOING.has(sense))) return true;
      // « water was cut off from X »: there it is missing
      const missing = name === "from" && predicate.verb !== null && phrase.host === null && rule.polarity !== "denied";
      // « drove them out of X »: where they were is what is taken
      if (missing && !target.includes(phrase)) return true;
    }
    if (!this.acts(phrase)) return false;
    // « the invasion by the forces of Moscow »: whose they are
    if (!this.moves && ofForces(phrase)) return true;
    // « Russia launched missiles »: whoever acts in the verb that the noun hangs on
    const { nominal, governor } = predicate;
    if (
      nominal &&
      name === "subject" &&
      alone(phrase) &&
      governor !== null &&
      governor.verb !== null &&
      governor.args.get("subject")?.includes(phrase) === true
    )
      return true;
    const actors = [agent?.phrase, affected?.phrase];
    // « Israel bombed X, leaving nine dead »
    if (name === "subject" && rule.type === "casualties") return true;
    // « attacked Kyiv »: the city, whoever sits there
    if (AIMED.has(rule.type) && agent?.phrase !== phrase && name !== "by" && this.seats(phrase)) return false;
    return actors.includes(phrase) || SPOKEN.has(rule.type) || (name === "subject" && beside.some((p) => actors.includes(p)));
  }

  /** All its places are, or belong to, somebody who acts. */
  private acts(phrase: Phrase): boolean {
    const { rule, affected } = this.frame;
    if (phrase.places.length === 0) return false;
    // « tendre la main à la Turquie »: who is asked is no place, whatever the preposition
    const addressed = SPOKEN.has(rule.type) && phrase === affected?.phrase;
    return (
      (addressed || (phrase.prep !== "in" && phrase.prep !== "at")) && phrase.places.every((place) => namesActor(place, phrase, this.laid))
    );
  }

  private seats(phrase: Phrase): boolean {
    return phrase.places.every(({ id }) => this.laid.ground.isSeat(id));
  }

  /** Which slot the places of a phrase fill where nothing moves; null where its function says nothing of it. */
  private standing(name: string, phrase: Phrase): Slot | null {
    const { target } = this.frame;
    if (target.length > 0 && (name === "subject" || name === "object") && !target.includes(phrase)) return null;
    return this.context.moves && (name === "to" || name === "toward") ? "to" : "places";
  }

  /** Places inside the clause that no function holds. */
  private ofNoFunction(): void {
    if (this.listed) return;
    const { laid, moves } = this;
    const { predicate, rule, target } = this.frame;
    const start = predicate.verb === null || target.length === 0 ? predicate.from : predicate.token;
    for (let t = laid.nextPlace(start, predicate.to); t < predicate.to; t = laid.nextPlace(t + 1, predicate.to)) {
      const place = laid.placeAt(t);
      if (place === undefined || this.seen.has(place) || insideSource(predicate, t)) continue;
      const phrase = phraseAt(t, predicate, this.context);
      if (phrase !== undefined && doesOtherwise(place, phrase, laid)) continue;
      // « rockets that came from X hit Y »: what came from there is elsewhere now
      if (!moves && predicate.verb !== null && phrase?.prep === "from" && rule.polarity !== "denied") continue;
      if (phrase !== undefined && !moves && laid.ground.actorOfPlace(place) !== null && ofForces(phrase)) continue;
      // « a U.S. drone strike »: whose it is
      if (predicate.nominal && laid.ground.actorOfPlace(place) !== null && laid.partyAt(t)?.to === place.to) continue;
      if (SPOKEN.has(rule.type) && laid.ground.actorOfPlace(place) !== null) continue;
      this.seen.add(place);
      this.found.push({ place, slot: !moves ? "places" : rule.places === "goal" ? "to" : "from" });
    }
  }

  /** « hit a school [that shelters families in X] »: where the building is that a relative tells more of. */
  private ofDescribed(): void {
    const { predicate } = this.frame;
    const held = [...predicate.args].flatMap(([name, list]) => (PLACELESS.has(name) ? [] : list));
    for (const more of (this.context.sentences[predicate.sentence] as Clauses).predicates) {
      const host = more.verb === null || more === predicate ? undefined : more.args.get("subject")?.find((p) => held.includes(p));
      if (host === undefined || !STANDING.some((name) => host.head?.classes.has(name) === true) || more.phrase.from > host.to + 1) continue;
      for (const name of ["in", "at", "near"]) for (const phrase of more.args.get(name) ?? []) this.put(phrase, "places");
    }
  }

  /** Places in front of the clause (« In X, the army … »), else those that it points back at. */
  private fromOutside(): void {
    const { context, moves, found } = this;
    const { predicate, rule } = this.frame;
    if (!moves) for (const place of leading(predicate, context)) found.push({ place, slot: "places" });
    if (found.length > 0) return;
    let pointed = pointedAtSeveral(predicate, context);
    if (pointed.length === 0 && !moves) pointed = pointedAt(predicate, rule, context);
    for (const place of pointed)
      found.push({ place: { ...place, rule: "place.pointed-at", certain: false }, slot: moves ? "from" : "places" });
  }

  private put(phrase: Phrase, slot: Slot): void {
    for (const place of phrase.places) {
      if (this.seen.has(place)) continue;
      this.seen.add(place);
      this.found.push({ place, slot });
    }
  }

  private ids(slot: Slot): string[] {
    const ids = this.found.filter((one) => one.slot === slot).map(({ place }) => place.id);
    return mostSpecific([...new Set(ids)], this.laid);
  }
}

function derivationOf({ place, slot }: { place: FoundPlace; slot: Slot }, laid: Laid): Derivation {
  return {
    slot,
    rule: place.rule,
    words: wordsOf(laid.tokens, place.from, place.to),
    certain: place.certain,
    reason: place.known ? said`read as ${names(place.id)}` : said`in no register: kept as written`,
  };
}

/** The place is the actor (« Moscow ») or part of its name, not where it is (« the factions in the east »). */
function namesActor(place: FoundPlace, phrase: Phrase, laid: Laid): boolean {
  if (laid.ground.actorOfPlace(place) !== null) return phrase.party !== null || phrase.head?.classes.has("area") !== true;
  for (let t = phrase.inner; t <= place.from; t++) if ((laid.partyAt(t)?.to ?? 0) >= place.to) return true;
  return false;
}

/** Adjectives made of places in the agent's name do not locate the event. */
function insideSource(predicate: Predicate, token: number): boolean {
  for (const name of ["subject", "by"])
    for (const phrase of predicate.args.get(name) ?? []) if (phrase.from <= token && token < phrase.to) return true;
  return false;
}

/** The phrase stands in the genitive of those who bear arms. */
function ofForces({ prep, host }: Phrase): boolean {
  return (prep === "of" || prep === null) && host?.head?.classes.has("armed") === true;
}

/** The noun phrase that a token of the predicate's sentence stands in. */
function phraseAt(token: number, { sentence }: Predicate, { sentences }: SlotContext): Phrase | undefined {
  return (sentences[sentence] as Clauses).phrases.find((p) => p.kind === "np" && p.from <= token && token < p.to);
}

/** « the rebels, backed by Rwanda, seized X »: a country that does something else in the sentence is not where this happened. */
function doesOtherwise(place: FoundPlace, phrase: Phrase, { ground }: Laid): boolean {
  return ground.actorOfPlace(place) !== null && alone(phrase) && (phrase.prep === "by" || phrase.prep === null);
}

/** A place's name alone, which stands for whoever acts there: « with the help of Rwanda », « backed by Rwanda ». */
const alone = ({ head, places }: Phrase): boolean => head === null && places.length > 0;

/** Leaves out containers of other places in the list. */
export function mostSpecific(ids: string[], laid: Laid): string[] {
  return ids.length < 2 ? ids : ids.filter((id) => !ids.some((other) => other !== id && laid.ground.within(other, id)));
}
