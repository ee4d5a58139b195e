// A frame's phrases → the figure of its claim, from the phrase that is counted.
import type { FoundNumber } from "../../../language/found.ts";
import { BIT } from "../../../language/tags.ts";
import { wordsOf } from "../../../language/tokens.ts";
import type { Derivation, Quantity } from "../../../model.ts";
import { figure, said } from "../../../reason.ts";
import type { Clauses } from "../../grammar/clauses/clauses.ts";
import type { Predicate } from "../../grammar/clauses/predicate.ts";
import { classesOf, oneMore } from "../../grammar/phrases/actors.ts";
import type { Phrase } from "../../grammar/phrases/phrase.ts";
import type { Frame } from "../frame.ts";
import { countedBy, phrasesFor } from "../functions.ts";
import { oneVictim } from "../needs.ts";
import type { SlotContext } from "./context.ts";

/** Words between sides: they count people who say them, not the sides. */
const BETWEEN_SIDES = new Set(["accusation", "agreement", "dissent", "negotiation", "rejection"]);

/** Types of claims whose figure may be of blows. */
const BLOWS = new Set<string>(["strike", "attack"]);

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
  // « a mother and her three children were killed »: each of a row for itself
  if (frame.rule.type === "casualties" && frame.affected !== null && victimRow(predicate)[0] === frame.affected.phrase) {
    const single = nobody(frame.affected.phrase, predicate) ? null : onePerson(frame.affected.phrase, context);
    if (single !== null) return single;
  }
  if (frame.affected !== null) push([frame.affected.phrase]);
  if (predicate.nominal) push([predicate.phrase]);
  if (frame.target.length > 0) push(frame.target);
  push(phrasesFor(predicate, "object"));
  // « carried out [four raids] »: how often, where the blow is among the verb's fixed words
  // (« claimed [nine lives] »: whom it killed)
  if (BLOWS.has(frame.rule.type) || frame.rule.type === "casualties") push(phrasesFor(predicate, "tail"));
  // « 12 rockets fired by the rebels fell »: what fell counts, who struck does not
  const struck = frame.agent !== null && frame.rule.type === "strike";
  push(phrasesFor(predicate, "subject").filter(({ head }) => !struck || head?.classes.has("shell") === true));
  push(phrasesFor(predicate, "of"));
  push(phrasesFor(predicate, "on"));
  push(phrasesFor(predicate, "in"));
  push(phrasesFor(predicate, "to"));
  push(phrasesFor(predicate, "at"));
  for (const phrase of order) {
    // « 400 have fled …, while they block the aid »: a pronoun lends its figure to what befell those whom it means
    if (phrase.pronoun !== null && phrase !== frame.affected?.phrase && !BEFALLING.has(frame.rule.type)) continue;
    const made = quantityOf(ofCounted(phrase, frame), context);
    if (made === null || antecedent(phrase, frame, context)) continue;
    if (BETWEEN_SIDES.has(frame.rule.type) && made.quantity.unit !== "people") continue;
    // « seven men killed a soldier »: those who did it are no count of whom it befell
    if (
      frame.rule.type === "casualties" &&
      frame.affected !== null &&
      predicate.verb !== null &&
      phrasesFor(predicate, "subject").includes(phrase) &&
      frame.affected.phrase !== phrase
    )
      continue;
    // the shells that killed are no count of the killed
    // (« eight loggers were killed »: what only its ending is known of is people, where it is killed)
    const guessed = frame.rule.type === "casualties" && predicate.verb !== null && phrase.head?.lemma.startsWith(GUESS) === true;
    const quantity = guessed ? { ...made.quantity, unit: "people" } : made.quantity;
    if (frame.rule.type === "casualties" && phrase !== frame.affected?.phrase && !COUNTS_PEOPLE.has(quantity.unit)) continue;
    if (otherHarm(frame, phrase, context)) continue;
    // « the shelling claimed nine lives »: no nine blows
    if (BLOWS.has(frame.rule.type) && quantity.of === "killed") continue;
    return { quantity, derivation: made.derivation, phrase };
  }
  // (« one dead among the civilians »: they are whom the one is of)
  const whole = frame.affected !== null && phrasesFor(predicate, "among").includes(frame.affected.phrase);
  const [lone] = frame.affected === null || whole ? harmed(predicate) : [frame.affected.phrase];
  const one = frame.rule.type === "casualties" && lone !== undefined && !nobody(lone, predicate) ? onePerson(lone, context) : null;
  return one ?? { quantity: null, derivation: null, phrase: null };
}

/** Types of claims that tell how many people it befell, or went. */
const BEFALLING = new Set<string>(["casualties", "displacement", "evacuation", "retreat", "surrender"]);

/** Senses that count the dead, in words that stand for none of them. */
const COUNTING = new Set(["toll", "count-rise", "include"]);

/** « X, Y and Z were killed »: those whom a verb of harm befell, where there are several. */
export function victimRow(predicate: Predicate): readonly Phrase[] {
  if (predicate.nominal || predicate.senses.some((sense) => COUNTING.has(sense))) return [];
  const named = (p: Phrase): boolean => p.pronoun === null; // « eleven there were killed »: no two
  const row = ["object", "subject"].map((name) => phrasesFor(predicate, name).filter(named)).find(({ length }) => length > 1);
  return row ?? [];
}

/** « the number of districts rose to 45 »: a bare figure counts what its number is told of. */
function ofCounted(phrase: Phrase, { predicate, rule }: Frame): Phrase {
  if (phrase.head !== null || phrase.number === null || !predicate.senses.includes("count-rise")) return phrase;
  // (« the toll of the raids has risen to 19 »: the dead, not the raids)
  const fits = (unit: string): boolean => rule.type !== "casualties" || COUNTS_PEOPLE.has(unit);
  const counted = numbered(predicate).find(({ head }) => head !== null && head.unit !== null && fits(head.unit));
  return counted === undefined ? phrase : { ...counted, number: phrase.number, classes: null };
}

/** « the number of districts … rose »: what the number is of. */
function numbered(predicate: Predicate): readonly Phrase[] {
  return [
    ...phrasesFor(predicate, "of"),
    // « which raises [the number of towns] to 18 »
    ...["subject", "object"].flatMap((name) => phrasesFor(predicate, name)).flatMap((p) => (p.genitive === null ? [p] : [p, p.genitive])),
  ];
}

/** « holds 2 % of the districts that it had taken »: the share is told of the clause before, not of its relative clause. */
function antecedent({ number, to }: Phrase, { predicate }: Frame, { sentences }: SlotContext): boolean {
  if (number === null || number.share === null || predicate.verb === null || to > predicate.phrase.from) return false;
  const { phrases } = sentences[predicate.sentence] as Clauses;
  return phrases.some((p) => p.kind === "rel" && p.from >= to && p.to <= predicate.phrase.from);
}

/** « one dead and six wounded »: the wounded are no count of the dead, nor the dead of the wounded. */
function otherHarm({ rule, aspect, affected }: Frame, phrase: Phrase, { laid, discourse }: SlotContext): boolean {
  if (rule.type !== "casualties" || aspect === null || phrase === affected?.phrase) return false;
  const classes = classesOf(phrase, laid.ground, discourse);
  return (classes.has("killed") || classes.has("wounded")) && !classes.has(aspect);
}

/** With this begins the name of a word that is known by its ending alone. */
const GUESS = "~";

/** Units in which victims are given. */
const COUNTS_PEOPLE = new Set(["people", "families", "percent", "fraction", "toll"]);

/** « a child », « my father »: one person killed or hurt counts. */
export function onePerson(phrase: Phrase, context: SlotContext): { quantity: Quantity; derivation: Derivation; phrase: Phrase } | null {
  const { head } = phrase;
  // « a village chief »
  const person =
    head?.unit === "people" || ((head?.classes.has("person") === true || head?.classes.has("official") === true) && !phrase.name);
  if (oneMore(phrase)) return one(phrase, context);
  // (« others »)
  if (head?.classes.has("others") === true) return null;
  if (head !== null && person && oneOf(phrase, context)) return one(phrase, context);
  if (head === null || !person || phrase.pronoun !== null || (phrase.headTags & BIT.s) === 0 || (phrase.headTags & BIT.p) !== 0)
    return null;
  if (phrase.definite && !phrase.possessive) return null;
  return one(phrase, context);
}

/** « one of our drivers »: a determiner for one before a noun for several. */
function oneOf({ inner, headTags, number }: Phrase, { laid }: SlotContext): boolean {
  if (number !== null || (headTags & BIT.p) === 0 || (headTags & BIT.s) !== 0) return false;
  const readings = laid.termAt(inner)?.readings ?? laid.tokens.readings[inner] ?? [];
  return readings.some(({ entry, tags }) => entry.cat === "det" && (tags & (BIT.s | BIT.p)) === BIT.s);
}

/** The figure of a phrase that is one person. */
function one(phrase: Phrase, { laid }: SlotContext): { quantity: Quantity; derivation: Derivation; phrase: Phrase } {
  const two = oneMore(phrase) && (phrase.headTags & BIT.d) !== 0;
  return {
    quantity: {
      value: two ? 2 : 1,
      max: null,
      bound: "exact",
      unit: "people",
      of: phrase.head?.of ?? null,
    },
    derivation: {
      slot: "quantity",
      rule: "quantity.one-person",
      words: wordsOf(laid.tokens, phrase.inner, phrase.to),
      certain: true,
      reason: two ? said`two persons` : said`one person`,
    },
    phrase,
  };
}

/** « a dead », « left a dead »: who is named only as harmed. */
function harmed(predicate: Predicate): readonly Phrase[] {
  return [...(predicate.nominal ? [predicate.phrase] : []), ...phrasesFor(predicate, "object")].filter(oneVictim);
}

/** « no civilian was killed », « without a victim »: of whom it is denied, nobody counts. */
function nobody({ negated, definite }: Phrase, { verb, denied }: Predicate): boolean {
  return negated || (!definite && (verb === null ? denied : verb.negated));
}

/** « of whom a child », « among them a colonel »: one of those counted, whoever he is. */
export function onePart(phrase: Phrase, context: SlotContext): { quantity: Quantity; derivation: Derivation } | null {
  const { head, headTags, definite, number, pronoun, prep } = phrase;
  if (head === null || definite || number !== null || pronoun !== null || prep !== null) return null;
  if ((headTags & BIT.p) !== 0 || !SOMEBODY.some((name) => head.classes.has(name))) return null;
  return one(phrase, context);
}

/** Classes of nouns for a person. */
const SOMEBODY = ["people", "person", "official"];

/** « 90 percent of the 2 million people »: the share is told, the number says of how many. */
function shareOfAll({ host, prep }: Phrase): FoundNumber | null {
  return host !== null && prep === "of" && host.head === null && host.number?.share != null ? host.number : null;
}

/** Classes of nouns for several together. */
const BANDS = ["group", "batch", "collective", "forces"];

/** « a first group of 60 fighters », « a convoy of eleven trucks »: those of whom there is a figure, in the genitive of a noun for several. */
function bandOf({ number, head, genitive }: Phrase): Phrase | null {
  if (number !== null || genitive?.number == null || genitive.number.share !== null || head === null) return null;
  return head.unit === "convoys" || BANDS.some((name) => head.classes.has(name)) ? genitive : null;
}

/** A phrase's number as a codebook quantity; null for a lone article-like one of things. */
export function quantityOf(phrase: Phrase, context: SlotContext): { quantity: Quantity; derivation: Derivation } | null {
  const { laid } = context;
  // « four were hurt; one died »: no more than one of those whom the pronoun means
  if (phrase.pronoun?.classes.has("single") === true) {
    const of = context.discourse.referent(phrase);
    return of === null || classesOf(of, laid.ground, context.discourse).has("people")
      ? one({ ...phrase, head: of?.head ?? null }, context)
      : null;
  }
  const band = bandOf(phrase);
  if (band !== null) return quantityOf(band, context);
  const number =
    shareOfAll(phrase) ??
    phrase.number ??
    (phrase.host?.head?.classes.has("toll") === true || phrase.host?.head?.uses.some((u) => u.value === "count-rise") === true
      ? phrase.host?.number
      : null) ??
    countedBy(phrase)?.number ??
    (phrase.pronoun !== null && !phrase.pronoun.classes.has("vague") ? (context.discourse.referent(phrase)?.number ?? null) : null);
  if (number === null || number.use !== "count") return null;
  const head = phrase.head ?? phrase.modifiers.find((m) => m.unit !== null) ?? null;
  if (
    head?.classes.has("duration") === true ||
    head?.classes.has("distance") === true ||
    (head?.classes.has("side") === true && head.unit !== "people")
  )
    return null;
  const classes = classesOf(phrase, laid.ground, context.discourse);
  const unit = number.share ?? head?.unit ?? (head === null || SOMEBODY.some((name) => classes.has(name)) ? "people" : head.lemma);
  if (number.value === 1 && number.max === null && number.share === null && unit !== "people") return null;
  const of =
    number.share !== null
      ? (phrase.places[0]?.id ?? phrase.genitive?.places[0]?.id ?? head?.of ?? null)
      : unit === "people"
        ? (head?.of ?? null)
        : null;
  const quantity: Quantity = { value: number.value, max: number.max, bound: number.bound, unit, of };
  return {
    quantity,
    derivation: {
      slot: "quantity",
      rule: number.rule,
      words: wordsOf(laid.tokens, number.from, number.to),
      certain: true,
      reason: said`${figure(quantity)}`,
    },
  };
}
