// A clause without a place of its own → the places that it points back at, or that stand before it.
import type { EventRule } from "../../../language/event-rules.ts";
import type { FoundPlace } from "../../../language/found.ts";
import { BIT } from "../../../language/tags.ts";
import type { Clauses } from "../../grammar/clauses/clauses.ts";
import type { Predicate } from "../../grammar/clauses/predicate.ts";
import type { Phrase } from "../../grammar/phrases/phrase.ts";
import type { Laid } from "../../sentence.ts";
import type { SlotContext } from "./context.ts";

const LOCATIVE = ["in", "at", "on", "near", "under", "among", "including", "between"];

/** Places in a locative phrase before the clause, in the same sentence stretch. */
export function leading(predicate: Predicate, context: SlotContext): FoundPlace[] {
  const { phrases } = context.sentences[predicate.sentence] as Clauses;
  const out: FoundPlace[] = [];
  for (let k = 0; k < phrases.length; k++) {
    const phrase = phrases[k] as Phrase;
    if (phrase.from >= predicate.from) break;
    if (phrase.kind === "vp" || phrase.kind === "sub" || phrase.kind === "rel") break;
    if (
      phrase.kind === "np" &&
      phrase.prep !== null &&
      LOCATIVE.includes(phrase.prep) &&
      phrase.places.length > 0 &&
      !seat(phrase, phrases[k - 1])
    )
      out.push(...phrase.places);
  }
  return out;
}

/** The place spoken of last, where the clause points back at it: « there », « in it », « blew it up ». */
export function pointedAt(predicate: Predicate, rule: EventRule, context: SlotContext): readonly FoundPlace[] {
  const { laid, discourse } = context;
  const { phrases } = context.sentences[predicate.sentence] as Clauses;
  const there = phrases.some(
    (p) => p.kind === "adv" && p.entry?.kind === "there" && p.from >= predicate.from - 1 && p.to <= predicate.to + 1,
  );
  const within = (name: string): boolean => (predicate.args.get(name) ?? []).some((p) => p.pronoun !== null && p.places.length === 0);
  if (
    !there &&
    predicate.verb?.object?.rel !== "in" &&
    !within("in") &&
    !(within("object") && takesPlace(rule)) &&
    !(predicate.nominal && within("on") && rule.target?.from.includes("on") === true) &&
    !(within("subject") && rule.target?.from.includes("subject") === true)
  )
    return [];
  const last = discourse.recent(["place"], predicate.from, (place) => !seat(place, undefined));
  return last === null ? [] : last.places.filter((place) => place.known && standsFor(place, last, laid) === null);
}

/** It is only where somebody sits who is named in front of it. */
function seat({ host, from }: Phrase, before: Phrase | undefined): boolean {
  const whose = host ?? (before?.kind === "np" && before.to === from ? before : null);
  return SEATED.some((one) => whose?.head?.classes.has(one) === true);
}

/** Whose place is only where they sit or come from: « the general staff in X », « the mayor of X ». */
const SEATED = ["army", "body", "official", "person", "spokesperson", "media"];

/** The party that a place's name in a phrase stands for; none where something is inside the place (« in Kyiv »). */
function standsFor(place: FoundPlace, { prep }: Phrase, { ground }: Laid): string | null {
  return prep !== null && INSIDE.has(prep) ? null : ground.actorOfPlace(place);
}

const INSIDE = new Set(["in", "at", "near"]);

/** What the rule's verb is done to is a place. */
function takesPlace(rule: EventRule): boolean {
  return (
    rule.target?.from.includes("object") === true ||
    Object.entries(rule.when).some(([key, classes]) => key.split("|").includes("object") && classes.includes("place"))
  );
}

/** The places named before that the clause points back at together: « ces quartiers », « these villages ». */
export function pointedAtSeveral(predicate: Predicate, { laid, sentences }: SlotContext): readonly FoundPlace[] {
  const { phrases } = sentences[predicate.sentence] as Clauses;
  const these = phrases.find(
    (phrase) => phrase.from >= predicate.from && phrase.to <= predicate.to && phrase.places.length === 0 && severalPlaces(phrase),
  );
  if (these === undefined) return [];
  const list = listBefore(laid, predicate.from);
  return these.demonstrative || list.length === 2 ? list : [];
}

/** « these villages », « the two villages ». */
function severalPlaces({ demonstrative, definite, head, headTags, number }: Phrase): boolean {
  if (head?.kind?.startsWith("kind:") !== true && head?.classes.has("area") !== true) return false;
  if (demonstrative) return (headTags & (BIT.p | BIT.d)) !== 0;
  return definite && ((headTags & BIT.d) !== 0 || number?.value === 2);
}

/** How far back a list may stand, tokens, and what may stand between its places. */
const LIST_REACH = 80;
const LIST_GAP = 3;

/** The last list of known places before a token; empty when the last place stands alone. */
function listBefore(laid: Laid, before: number): readonly FoundPlace[] {
  const list: FoundPlace[] = [];
  for (let t = before - 1; t >= 0 && t >= before - LIST_REACH; t--) {
    const place = laid.placeAt(t);
    if (place === undefined) continue;
    const next = list[0];
    if (next !== undefined && next.from - place.to > LIST_GAP) break;
    if (place.known && laid.ground.actorOfPlace(place) === null) list.unshift(place);
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
        for (const place of phrase.places) if (!out.includes(place) && standsFor(place, phrase, laid) === null) out.push(place);
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
