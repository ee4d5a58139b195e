// A frame's phrases → the slots of a claim: places and movement, quantity, time, polarity and modality, each with its derivation.
import type { EventRule } from "../../language/event-rules.ts";
import type { FoundPlace, FoundTime } from "../../language/found.ts";
import { BIT } from "../../language/tags.ts";
import type { ClaimTime, Derivation, Extent, Modality, Polarity, Quantity } from "../../model.ts";
import type { Clauses } from "../grammar/clauses/clauses.ts";
import type { Predicate } from "../grammar/clauses/predicate.ts";
import type { Phrase } from "../grammar/phrases/phrase.ts";
import type { Laid } from "../sentence.ts";
import { classesOf, type Discourse } from "./actors.ts";
import { countedBy, type Frame, phrasesFor } from "./events.ts";

/** What slot filling needs besides the frame. */
export interface SlotContext {
  readonly laid: Laid;
  readonly sentences: readonly Clauses[];
  readonly discourse: Discourse;
  /** True for types whose places are a movement's ends. */
  readonly moves: boolean;
  /** Mood tag → modality. */
  readonly moods: Readonly<Record<string, Modality>>;
}

/** Types in which a country or capital is mostly a party. */
const SPOKEN = new Set(["negotiation", "agreement", "demand", "accusation", "rejection", "assessment"]);
/** Senses of words for people who have left somewhere. */
const DEPARTURES = new Set(["evacuate", "flee", "leave"]);
const LOCATIVE = ["in", "at", "on", "near", "under", "among", "including", "between"];

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
        (!moves && departed(phrase)) ||
        (listed && name !== "including") ||
        (acts(phrase) && (actors.includes(phrase) || SPOKEN.has(rule.type)))
      ) {
        for (const place of phrase.places) seen.add(place);
        continue;
      }
      if (!moves) {
        if (name === "from" && predicate.verb !== null && phrase.host === null) {
          for (const place of phrase.places) seen.add(place);
          continue;
        }
        if (frame.target.length > 0 && (name === "subject" || name === "object") && !frame.target.includes(phrase)) continue;
        put(phrase, context.moves && (name === "to" || name === "toward") ? "to" : "places");
      } else if (rule.places === "goal" && name !== "from" && name !== "subject" && name !== "of-noun") put(phrase, "to");
      else if (ends(name, predicate, frame.target.length > 0) || predicate.args.get("to")?.includes(phrase) === true) put(phrase, "to");
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
  for (let t = predicate.verb === null || frame.target.length === 0 ? predicate.from : predicate.token; t < predicate.to; t++) {
    const place = laid.placeAt[t];
    if (
      place !== undefined &&
      !seen.has(place) &&
      !listed &&
      !insideSource(predicate, t) &&
      !(SPOKEN.has(rule.type) && laid.ground.actorOfPlace(place.id) !== null)
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
  const ids = (slot: "places" | "from" | "to"): string[] =>
    mostSpecific([...new Set(found.filter((f) => f.slot === slot).map((f) => f.place.id))], laid);
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
function ends(name: string, { verb }: Predicate, targeted: boolean): boolean {
  if (name === "to" || name === "toward") return true;
  return verb !== null && (name === "for" || (name === "on" && !targeted));
}

/** « people evacuated from X »: where they come from, not where anything else happens to them. */
function departed(phrase: Phrase): boolean {
  const head = phrase.host?.head;
  return head?.classes.has("displaced") === true || head?.uses.some((use) => use.role === "sense" && DEPARTURES.has(use.value)) === true;
}

/** The place is the actor (« Moscow ») or part of its name, not where it is (« the factions in the east »). */
function namesActor(place: FoundPlace, phrase: Phrase, laid: Laid): boolean {
  if (laid.ground.actorOfPlace(place.id) !== null) return phrase.party !== null || phrase.head?.classes.has("area") !== true;
  for (let t = phrase.inner; t <= place.from; t++) if ((laid.partyAt[t]?.to ?? 0) >= place.to) return true;
  return false;
}

function insideSource(predicate: Predicate, token: number): boolean {
  // adjectival places in the agent's name do not locate the event
  for (const name of ["subject", "by"])
    for (const phrase of predicate.args.get(name) ?? []) if (phrase.from <= token && token < phrase.to) return true;
  return false;
}

/** Places in a locative phrase before the clause, in the same sentence stretch. */
function leading(predicate: Predicate, context: SlotContext): FoundPlace[] {
  const { phrases } = context.sentences[predicate.sentence] as Clauses;
  const out: FoundPlace[] = [];
  for (let k = 0; k < phrases.length; k++) {
    const phrase = phrases[k] as Phrase;
    if (phrase.from >= predicate.from) break;
    if (phrase.kind === "vp" || phrase.kind === "sub" || phrase.kind === "rel") break;
    if (phrase.kind === "np" && phrase.prep !== null && LOCATIVE.includes(phrase.prep) && phrase.places.length > 0)
      out.push(...phrase.places);
  }
  return out;
}

/** The place spoken of last, where the clause points back at it: « there », « in it », « blew it up ». */
function pointedAt(predicate: Predicate, rule: EventRule, context: SlotContext): readonly FoundPlace[] {
  const { laid, discourse } = context;
  const { phrases } = context.sentences[predicate.sentence] as Clauses;
  const there = phrases.some(
    (p) => p.kind === "adv" && p.entry?.kind === "there" && p.from >= predicate.from - 1 && p.to <= predicate.to + 1,
  );
  const within = (name: string): boolean => (predicate.args.get(name) ?? []).some((p) => p.pronoun !== null && p.places.length === 0);
  const it =
    rule.target?.from.includes("object") === true ||
    Object.entries(rule.when).some(([key, classes]) => key.split("|").includes("object") && classes.includes("place"));
  if (!there && predicate.verb?.object?.rel !== "in" && !within("in") && !(it && within("object"))) return [];
  const last = discourse.recent(["place"], predicate.from);
  return last === null ? [] : last.places.filter((place) => place.known && laid.ground.actorOfPlace(place.id) === null);
}

/** The places named before that the clause points back at together: « ces quartiers », « these villages ». */
function pointedAtSeveral(predicate: Predicate, { laid, sentences }: SlotContext): readonly FoundPlace[] {
  const { phrases } = sentences[predicate.sentence] as Clauses;
  const these = phrases.some(
    ({ from, to, demonstrative, places, head, headTags }) =>
      from >= predicate.from &&
      to <= predicate.to &&
      demonstrative &&
      places.length === 0 &&
      (headTags & BIT.p) !== 0 &&
      (head?.kind?.startsWith("kind:") === true || head?.classes.has("area") === true),
  );
  return these ? listBefore(laid, predicate.from) : [];
}

/** How far back a list may stand, tokens, and what may stand between its places. */
const LIST_REACH = 80;
const LIST_GAP = 3;

/** The last list of known places before a token; empty when the last place stands alone. */
function listBefore(laid: Laid, before: number): readonly FoundPlace[] {
  const list: FoundPlace[] = [];
  for (let t = before - 1; t >= 0 && t >= before - LIST_REACH; t--) {
    const place = laid.placeAt[t];
    if (place === undefined) continue;
    const next = list[0];
    if (next !== undefined && next.from - place.to > LIST_GAP) break;
    if (place.known && laid.ground.actorOfPlace(place.id) === null) list.unshift(place);
  }
  return list.length > 1 ? list : [];
}

/** Known places that a clause names as where it happens, not as who acts. */
export function locativesOf(predicate: Predicate, laid: Laid): readonly FoundPlace[] {
  const out: FoundPlace[] = [];
  for (const [name, phrases] of predicate.args) {
    if (name === "by" || ELSEWHERE.has(name) || name === "qualifier") continue;
    for (const phrase of phrases)
      if (!elsewhere(phrase))
        for (const place of phrase.places) if (!out.includes(place) && laid.ground.actorOfPlace(place.id) === null) out.push(place);
  }
  return out;
}

/** Relations that tell where something comes from or goes to. */
const ELSEWHERE = new Set(["from", "since", "to", "toward"]);

/** It hangs on a person (« a surgeon of X ») or on a place of departure (« from the camp of X »): nothing happens there. */
function elsewhere(phrase: Phrase): boolean {
  for (let host = phrase.host; host !== null; host = host.host)
    if (ELSEWHERE.has(host.prep ?? "") || host.head?.classes.has("person") === true || host.head?.classes.has("official") === true)
      return true;
  return false;
}

/** Leaves out containers of other places in the list. */
export function mostSpecific(ids: string[], laid: Laid): string[] {
  return ids.filter((id) => !ids.some((other) => other !== id && laid.ground.within(other, id)));
}

/**
 * Whether the claim speaks of all of its place, and by which words of a part of it.
 *
 * @param listed - the places are those of « several districts, among them X and Y »: each is meant whole.
 */
function extentOf(
  frame: Frame,
  places: readonly FoundPlace[],
  listed: boolean,
  laid: Laid,
): { extent: Extent; derivation: Derivation | null } {
  if (places.length === 0) return { extent: "unknown", derivation: null };
  if (listed) {
    const derivation: Derivation = { slot: "extent", rule: "extent.listed", words: null, certain: true, note: "named one by one" };
    return { extent: "whole", derivation };
  }
  // « the last rebel districts » are what is left of the area that they stand for
  const held = places.find(({ rule }) => rule === "place.held-area");
  if (held !== undefined) {
    const span = words(laid, held.from, held.to);
    const note = "named by who holds it: what is left of an area";
    return { extent: "part", derivation: { slot: "extent", rule: "extent.held-area", words: span, certain: false, note } };
  }
  for (const phrase of [...frame.target, ...phrasesFor(frame.predicate, "object"), ...phrasesFor(frame.predicate, "on")]) {
    const note = partial(phrase);
    if (note === null) continue;
    const span = phrase.to > phrase.inner ? words(laid, phrase.inner, phrase.to) : null;
    return { extent: "part", derivation: { slot: "extent", rule: "extent.part", words: span, certain: span !== null, note } };
  }
  return {
    extent: "whole",
    derivation: { slot: "extent", rule: "extent.whole", words: null, certain: false, note: "nothing says a part" },
  };
}

/** What says that a phrase means only a part of its place, or null. */
function partial(phrase: Phrase): string | null {
  if (phrase.number !== null) return "a count or a share";
  if (phrase.modifiers.some((m) => m.classes.has("part"))) return "a word for a part";
  if (phrase.head?.classes.has("area") === true && !phrase.definite && phrase.places.length === 0) return "some area, not a named one";
  const { genitive, head } = phrase;
  if (
    genitive !== null &&
    genitive.places.length > 0 &&
    head !== null &&
    phrase.places.length === 0 &&
    head.kind?.startsWith("kind:") !== true
  )
    return "something of the place";
  return null;
}

/** The figure of a claim, from the phrase that is counted. */
export function quantitySlot(
  frame: Frame,
  context: SlotContext,
): { quantity: Quantity | null; derivation: Derivation | null; phrase: Phrase | null } {
  const { predicate } = frame;
  const order: Phrase[] = [];
  const push = (list: readonly Phrase[]): void => {
    for (const p of list) if (!order.includes(p)) order.push(p);
  };
  // « rose from 12 to 17 », « bringing to 40 the number killed »: the count that a number has come to
  if (predicate.verb !== null && predicate.senses.some((sense) => sense === "toll" || sense === "count-rise"))
    for (const name of predicate.senses.includes("count-rise") ? ["to", "at", "object"] : ["to", "at"])
      push(phrasesFor(predicate, name).filter(({ number }) => number !== null));
  if (frame.affected !== null) push([frame.affected.phrase]);
  if (predicate.nominal) push([predicate.phrase]);
  if (frame.target.length > 0) push(frame.target);
  push(phrasesFor(predicate, "object"));
  if (frame.agent === null || frame.rule.type !== "strike") push(phrasesFor(predicate, "subject"));
  push(phrasesFor(predicate, "of"));
  push(phrasesFor(predicate, "on"));
  push(phrasesFor(predicate, "in"));
  push(phrasesFor(predicate, "to"));
  push(phrasesFor(predicate, "at"));
  for (const phrase of order) {
    const made = quantityOf(phrase, context);
    if (made === null) continue;
    // the shells that killed are no count of the killed
    if (frame.rule.type === "casualties" && phrase !== frame.affected?.phrase && !COUNTS_PEOPLE.has(made.quantity.unit)) continue;
    return { quantity: made.quantity, derivation: made.derivation, phrase };
  }
  const one = frame.rule.type === "casualties" && frame.affected !== null ? onePerson(frame.affected.phrase, context) : null;
  return one ?? { quantity: null, derivation: null, phrase: null };
}

/** Units in which victims are given. */
const COUNTS_PEOPLE = new Set(["people", "families", "percent", "fraction", "toll"]);

/** « a child », « my father »: one person killed or hurt counts. */
function onePerson(phrase: Phrase, context: SlotContext): { quantity: Quantity; derivation: Derivation; phrase: Phrase } | null {
  const { head } = phrase;
  if (head?.unit !== "people" || phrase.pronoun !== null || (phrase.headTags & BIT.s) === 0 || (phrase.headTags & BIT.p) !== 0) return null;
  if (phrase.definite && !phrase.possessive) return null;
  return {
    quantity: { value: 1, max: null, bound: "exact", unit: "people", of: head.of },
    derivation: {
      slot: "quantity",
      rule: "quantity.one-person",
      words: words(context.laid, phrase.inner, phrase.to),
      certain: true,
      note: "one person",
    },
    phrase,
  };
}

/** A phrase's number as a codebook quantity; null for a lone article-like one of things. */
export function quantityOf(phrase: Phrase, context: SlotContext): { quantity: Quantity; derivation: Derivation } | null {
  const { laid } = context;
  const number =
    phrase.number ??
    (phrase.host?.head?.classes.has("toll") === true || phrase.host?.head?.uses.some((u) => u.value === "count-rise") === true
      ? phrase.host?.number
      : null) ??
    countedBy(phrase)?.number ??
    (phrase.pronoun !== null ? (context.discourse.referent(phrase)?.number ?? null) : null);
  if (number === null || number.use !== "count") return null;
  const head = phrase.head ?? phrase.modifiers.find((m) => m.unit !== null) ?? null;
  if (head?.classes.has("duration") === true || head?.classes.has("distance") === true) return null;
  const classes = classesOf(phrase, laid.ground, context.discourse);
  const unit = number.share ?? head?.unit ?? (classes.has("people") || head === null ? "people" : head.lemma);
  if (number.value === 1 && number.max === null && number.share === null && unit !== "people") return null;
  const of =
    number.share !== null
      ? (phrase.places[0]?.id ?? phrase.genitive?.places[0]?.id ?? head?.of ?? null)
      : unit === "people"
        ? (head?.of ?? null)
        : null;
  return {
    quantity: { value: number.value, max: number.max, bound: number.bound, unit, of },
    derivation: {
      slot: "quantity",
      rule: number.rule,
      words: words(laid, number.from, number.to),
      certain: true,
      note: `${number.bound} ${number.value}${number.max === null ? "" : `–${number.max}`} ${unit}`,
    },
  };
}

/** When: the clause's own time, else its governor's, else the one that opens the sentence. */
export function timeSlot(
  predicate: Predicate,
  context: SlotContext,
): {
  time: ClaimTime | null;
  /** It is a running total or state: « since », « until now ». */
  since: boolean;
  derivation: Derivation | null;
} {
  const { laid } = context;
  const usable = (t: FoundTime): boolean => t.kind !== "per" && !reported(t, context, predicate);
  let found = predicate.times.find((t) => usable(t) && t.kind !== "for") ?? predicate.times.find(usable) ?? null;
  let rule = "time.in-clause";
  if (found === null) {
    for (let t = predicate.from; t < predicate.to && found === null; t++) {
      const time = laid.timeAt[t];
      if (time !== undefined && usable(time)) found = time;
    }
  }
  if (found === null) {
    for (
      let governor = predicate.governor, steps = 0;
      governor !== null && steps < 3 && found === null;
      governor = governor.governor, steps++
    ) {
      if (governor.verb?.uses.some((u) => u.role === "say")) break;
      found = governor.times.find(usable) ?? null;
      rule = "time.of-governor";
    }
  }
  if (found === null) {
    found = leadingTime(predicate, context);
    rule = "time.opens-sentence";
  }
  if (found === null) return { time: null, since: false, derivation: null };
  const span = words(laid, found.from, found.to);
  return {
    time: { start: found.start, end: found.end, exact: span.exact },
    since: found.kind === "since",
    derivation: {
      slot: "time",
      rule: `${rule} ${found.rule}`,
      words: span,
      certain: found.certain,
      note: `${found.start} to ${found.end}`,
    },
  };
}

/** The time belongs to a verb of saying, not to what is said. */
function reported(time: FoundTime, context: SlotContext, predicate: Predicate): boolean {
  const { predicates } = context.sentences[predicate.sentence] as Clauses;
  for (const other of predicates)
    if (
      other !== predicate &&
      other.verb?.uses.some((u) => u.role === "say") &&
      other.times.includes(time) &&
      !predicate.times.includes(time)
    )
      return true;
  return false;
}

function leadingTime(predicate: Predicate, context: SlotContext): FoundTime | null {
  const { phrases } = context.sentences[predicate.sentence] as Clauses;
  for (const phrase of phrases) {
    if (phrase.from >= predicate.from || phrase.kind === "vp" || phrase.kind === "sub") return null;
    if (phrase.kind === "time" && phrase.time !== null && phrase.time.kind !== "per" && phrase.time.kind !== "for") return phrase.time;
  }
  return null;
}

const STRENGTH: Readonly<Record<Modality, number>> = { asserted: 0, expected: 1, possible: 2, demanded: 3 };

/** How sure, and whether it is so. */
export function certaintySlots(
  predicate: Predicate,
  rule: EventRule,
  context: SlotContext,
): { modality: Modality; polarity: Polarity; derivation: readonly Derivation[] } {
  const { laid } = context;
  const derivation: Derivation[] = [];
  let modality: Modality = rule.modality ?? "asserted";
  let denied = rule.polarity === "denied" ? !predicate.denied : predicate.denied;
  if (predicate.verb?.restricted === true) denied = rule.polarity === "denied";
  const raise = (to: Modality, why: string, at: number): void => {
    if (STRENGTH[to] > STRENGTH[modality]) {
      modality = to;
      derivation.push({ slot: "modality", rule: why, words: words(laid, at, at + 1), certain: true, note: to });
    }
  };
  for (const effect of predicate.effects) {
    if (effect === "denied" || effect === "refused") denied = !denied;
    else if (effect === "expected" || effect === "possible" || effect === "demanded") raise(effect, "certainty.chain", predicate.token);
  }
  const group = predicate.verb ?? (predicate.lightVoice !== null ? (predicate.governor?.verb ?? null) : null);
  if (group !== null) {
    for (const [tag, to] of Object.entries(context.moods)) {
      const bit = BIT[tag as keyof typeof BIT];
      if (bit !== undefined && (group.tags & bit) !== 0) raise(to, `certainty.mood.${tag}`, group.mainAt);
    }
    for (const adverb of group.adverbs) if (adverb.value !== null) apply(adverb.value, group.mainAt);
  }
  const { phrases } = context.sentences[predicate.sentence] as Clauses;
  for (const phrase of phrases) {
    if (phrase.kind !== "adv" || phrase.entry?.value == null) continue;
    if (phrase.to >= predicate.from - 1 && phrase.to <= predicate.to + 1) apply(phrase.entry.value, phrase.from);
  }
  // a noun of doubt or possibility that the event hangs on (« the possibility of »)
  const before = phrases[predicate.at - 1];
  if (predicate.nominal && before?.kind === "np" && before.head?.classes.has("doubt") && before.head.value !== null)
    apply(before.head.value, before.headAt);
  function apply(value: string, at: number): void {
    if (value === "denied") denied = !denied;
    else if (value === "expected" || value === "possible" || value === "demanded") raise(value, "certainty.adverb", at);
  }
  if (denied)
    derivation.push({
      slot: "polarity",
      rule: "certainty.negation",
      words: words(laid, predicate.token, predicate.token + 1),
      certain: true,
      note: "denied",
    });
  return { modality, polarity: denied ? "denied" : "affirmed", derivation };
}

/** The exact words of a token stretch. */
export function words(laid: Laid, from: number, to: number): { start: number; end: number; exact: string } {
  const { tokens } = laid;
  const start = tokens.start[from] as number;
  const end = tokens.end[to - 1] as number;
  return { start, end, exact: tokens.text.slice(start, end) };
}
