// A frame's phrases → where it happens, or from where to where, each place with its derivation.
import type { FoundPlace } from "../../../language/found.ts";
import type { Derivation, Extent } from "../../../model.ts";
import type { Clauses } from "../../grammar/clauses/clauses.ts";
import type { Predicate } from "../../grammar/clauses/predicate.ts";
import { type Phrase, tellsOf } from "../../grammar/phrases/phrase.ts";
import type { Laid } from "../../sentence.ts";
import type { Frame } from "../fillers.ts";
import { phrasesFor } from "../functions.ts";
import { type SlotContext, words } from "./context.ts";
import { extentOf } from "./extent.ts";
import { leading, pointedAt, pointedAtSeveral } from "./pointing.ts";

/** Types in which a country or capital is mostly a party. */
const SPOKEN = new Set(["negotiation", "agreement", "demand", "accusation", "rejection", "assessment"]);
/** Senses of words for people who have left somewhere. */
const DEPARTURES = new Set(["evacuate", "flee", "leave"]);

export interface PlaceSlots {
  readonly places: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly extent: Extent;
  readonly derivation: readonly Derivation[];
}

/** Where it happens, or from where to where. */
export function placeSlots(frame: Frame, context: SlotContext): PlaceSlots {
  const { predicate, rule } = frame;
  const { laid } = context;
  const derivation: Derivation[] = [];
  const found: { place: FoundPlace; slot: "places" | "from" | "to" }[] = [];
  const seen = new Set<FoundPlace>();
  const put = (phrase: Phrase, slot: "places" | "from" | "to"): void => {
    for (const place of phrase.places) {
      if (seen.has(place)) continue;
      seen.add(place);
      found.push({ place, slot });
    }
  };
  const moves = rule.places === undefined ? context.moves && frame.aspect !== "trapped" : rule.places !== "at";
  // « districts, among them X and Y »: the list tells more than what contains it
  const listed = !moves && phrasesFor(predicate, "including").some((p) => p.places.length > 0);
  const actors = [frame.agent?.phrase, frame.affected?.phrase];
  // « tendre la main à la Turquie »: who is asked is no place, whatever the preposition
  const addressed = (phrase: Phrase): boolean => SPOKEN.has(rule.type) && phrase === frame.affected?.phrase;
  const acts = (phrase: Phrase): boolean =>
    phrase.places.length > 0 &&
    (addressed(phrase) || (phrase.prep !== "in" && phrase.prep !== "at")) &&
    phrase.places.every((place) => namesActor(place, phrase, laid));
  for (const [name, phrases] of predicate.args) {
    if (name === "self" || name === "by" || name === "orderer") continue;
    for (const phrase of phrases) {
      if (
        name === "qualifier" ||
        (name === "with" && alone(phrase) && phrase.places.every((place) => laid.ground.actorOfPlace(place) !== null)) ||
        (!moves && departed(phrase)) ||
        (listed && name !== "including") ||
        (acts(phrase) &&
          (actors.includes(phrase) || SPOKEN.has(rule.type) || (name === "subject" && phrases.some((p) => actors.includes(p)))))
      ) {
        for (const place of phrase.places) seen.add(place);
        continue;
      }
      if (!moves) {
        // (« water was cut off from X »: there it is missing)
        if (name === "from" && predicate.verb !== null && phrase.host === null && rule.polarity !== "denied") {
          for (const place of phrase.places) seen.add(place);
          continue;
        }
        if (frame.target.length > 0 && (name === "subject" || name === "object") && !frame.target.includes(phrase)) continue;
        put(phrase, context.moves && (name === "to" || name === "toward") ? "to" : "places");
      } else if (rule.places === "goal" && name !== "from" && name !== "subject" && name !== "of-noun") put(phrase, "to");
      else if (ends(name, predicate, frame.target.length > 0) || goal(phrase, predicate, frame.target.length > 0)) put(phrase, "to");
      else if (name === "subject" || name === "of-noun") {
        // where the leavers are from
        if (name === "subject" && phrase.head === null && phrase.number === null) continue;
        put(phrase, "from");
      } else if (frame.aspect === "return") put(phrase, name === "from" ? "from" : "to");
      else put(phrase, "from");
    }
  }
  if (predicate.nominal) put(predicate.phrase, moves ? "from" : "places");
  // a place inside the clause that no function holds
  const start = predicate.verb === null || frame.target.length === 0 ? predicate.from : predicate.token;
  for (let t = laid.nextPlace(start, predicate.to); t < predicate.to; t = laid.nextPlace(t + 1, predicate.to)) {
    const place = laid.placeAt(t);
    if (
      place !== undefined &&
      !seen.has(place) &&
      !listed &&
      !insideSource(predicate, t) &&
      !doesOtherwise(place, t, predicate, context) &&
      !(SPOKEN.has(rule.type) && laid.ground.actorOfPlace(place) !== null)
    ) {
      seen.add(place);
      found.push({ place, slot: !moves ? "places" : rule.places === "goal" ? "to" : "from" });
    }
  }
  // a locative in front of the clause (« In X, the army … »)
  if (found.length === 0 && !moves) for (const place of leading(predicate, context)) found.push({ place, slot: "places" });
  if (found.length === 0)
    for (const place of pointedAtSeveral(predicate, context))
      found.push({ place: { ...place, rule: "place.pointed-at", certain: false }, slot: moves ? "from" : "places" });
  if (found.length === 0 && !moves)
    for (const place of pointedAt(predicate, rule, context))
      found.push({ place: { ...place, rule: "place.pointed-at", certain: false }, slot: "places" });
  for (const { place, slot } of found) {
    derivation.push({
      slot,
      rule: place.rule,
      words: words(laid, place.from, place.to),
      certain: place.certain,
      note: place.known ? `read as ${place.id}` : "in no register: kept as written",
    });
  }
  const ids = (slot: "places" | "from" | "to"): string[] => {
    const all: string[] = [];
    for (const one of found) if (one.slot === slot && !all.includes(one.place.id)) all.push(one.place.id);
    return mostSpecific(all, laid);
  };
  const { extent, derivation: whole } = extentOf(
    frame,
    found.map(({ place }) => place),
    listed,
    laid,
  );
  if (whole !== null) derivation.push(whole);
  return { places: ids("places"), from: ids("from"), to: ids("to"), extent, derivation };
}

/** Relations that name where a movement ends: « to X », « left for X », « fell back on X ». */
function ends(name: string, { verb, senses, args }: Predicate, targeted: boolean): boolean {
  if (name === "to" || name === "toward") return true;
  // « se sont repliés à X, notamment … »: who withdraws himself somewhere goes there
  if (verb?.reflexive === true && senses.includes("withdraw")) {
    if (name === "at" || name === "in") return true;
    if (name === "including" && (args.has("at") || args.has("in")) && !args.has("of") && !args.has("from")) return true;
  }
  return verb !== null && (name === "for" || (name === "on" && !targeted));
}

/** It stands right behind, or in the genitive of, a phrase that names where a movement ends: « to an airport in X », « for the town of X ». */
function goal(phrase: Phrase, predicate: Predicate, targeted: boolean): boolean {
  const own = phrase.host === null ? [phrase] : [phrase, phrase.host];
  for (const [name, list] of predicate.args)
    if (
      ends(name, predicate, targeted) &&
      list.some((p) => own.some((q) => p === q || (p.places.length === 0 && q.prep !== "from" && behind(p, q))))
    )
      return true;
  return false;
}

/** Nothing but the genitive of the first stands between two phrases. */
function behind(first: Phrase, second: Phrase): boolean {
  return first.to === second.from || first.genitive?.to === second.from;
}

/** « people evacuated from X »: where they come from, not where anything else happens to them. */
function departed(phrase: Phrase): boolean {
  const head = phrase.host?.head;
  return head?.classes.has("displaced") === true || tellsOf(head, DEPARTURES);
}

/** The place is the actor (« Moscow ») or part of its name, not where it is (« the factions in the east »). */
function namesActor(place: FoundPlace, phrase: Phrase, laid: Laid): boolean {
  if (laid.ground.actorOfPlace(place) !== null) return phrase.party !== null || phrase.head?.classes.has("area") !== true;
  for (let t = phrase.inner; t <= place.from; t++) if ((laid.partyAt(t)?.to ?? 0) >= place.to) return true;
  return false;
}

function insideSource(predicate: Predicate, token: number): boolean {
  // adjectival places in the agent's name do not locate the event
  for (const name of ["subject", "by"])
    for (const phrase of predicate.args.get(name) ?? []) if (phrase.from <= token && token < phrase.to) return true;
  return false;
}

/** « the rebels, backed by Rwanda, seized X »: a country that does something else in the sentence is not where this happened. */
function doesOtherwise(place: FoundPlace, token: number, predicate: Predicate, { laid, sentences }: SlotContext): boolean {
  if (laid.ground.actorOfPlace(place) === null) return false;
  const phrase = (sentences[predicate.sentence] as Clauses).phrases.find((p) => p.kind === "np" && p.from <= token && token < p.to);
  return phrase !== undefined && alone(phrase) && (phrase.prep === "by" || phrase.prep === null);
}

/** A place's name alone, which stands for whoever acts there: « with the help of Rwanda », « backed by Rwanda ». */
const alone = ({ head, places }: Phrase): boolean => head === null && places.length > 0;

/** Leaves out containers of other places in the list. */
export function mostSpecific(ids: string[], laid: Laid): string[] {
  return ids.length < 2 ? ids : ids.filter((id) => !ids.some((other) => other !== id && laid.ground.within(other, id)));
}
