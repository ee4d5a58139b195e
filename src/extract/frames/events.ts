// Predicates → event frames: the first rule whose conditions hold gives type, aspect and roles.
import type { EventRule } from "../../language/event-rules.ts";
import type { Grounding } from "../../language/found.ts";
import { BIT } from "../../language/tags.ts";
import { UNKNOWN } from "../grammar/clauses/content.ts";
import type { Predicate } from "../grammar/clauses/predicate.ts";
import { actingState, classesOf } from "../grammar/phrases/actors.ts";
import { type Phrase, says } from "../grammar/phrases/phrase.ts";
import { toldOtherwise } from "./beside.ts";
import type { Discourse } from "./discourse.ts";
import type { Setting } from "./fillers.ts";
import { build, type Frame } from "./frame.ts";
import { phrasesFor } from "./functions.ts";
import { needed } from "./needs.ts";
import { type ReadyRule, type RuleBook, triggered } from "./rule-book.ts";

/** Frames of one predicate; usually none or one. */
export function framesOf(predicate: Predicate, book: RuleBook, setting: Setting): Frame[] {
  if (predicate.senses.length === 0 || predicate.effects.includes(UNKNOWN) || toldOtherwise(predicate, setting.siblings)) return [];
  if (quotes(predicate)) return [];
  return bySort(predicate, setting.ground).flatMap((one) => framesOfOne(one, book, setting));
}

/** « the site passed on from a witness that … »: where it names whom it quotes, a verb that may also tell of an act tells of none. */
function quotes({ verb, args }: Predicate): boolean {
  if (verb === null || args.has("object")) return false;
  return verb.uses.some(({ role, cites }) => role === "say" && cites !== undefined && args.has(cites));
}

/** « lost 300 men, two tanks and four guns »: one verb tells of people and of things, each for themselves. */
function bySort(predicate: Predicate, ground: Grounding): readonly Predicate[] {
  const row = predicate.args.get("object") ?? [];
  if (predicate.nominal || row.length < 2) return [predicate];
  const sortOf = (phrase: Phrase): string | undefined => {
    const classes = classesOf(phrase, ground, null);
    return ["people", "materiel"].find((name) => classes.has(name));
  };
  const sorts = row.map(sortOf);
  const [first] = sorts;
  const other = sorts.find((sort) => sort !== undefined && sort !== first);
  if (first === undefined || other === undefined) return [predicate];
  return [first, other].map((sort) => ({
    ...predicate,
    args: new Map(predicate.args).set(
      "object",
      row.filter((_, i) => sorts[i] === sort),
    ),
  }));
}

function framesOfOne(predicate: Predicate, book: RuleBook, setting: Setting): Frame[] {
  const frames: Frame[] = [];
  for (const ready of triggered(predicate.senses, book)) {
    const { rule } = ready;
    if (!fitsForm(rule, predicate, setting) || !toldBefore(rule, setting)) continue;
    const met = meeting(ready, predicate, setting);
    if (met === null) continue;
    if (met.nominal && !needed(rule, met, setting) && !headline(met, setting.siblings)) continue;
    frames.push(...build(ready, met, setting));
    if (!rule.more) break;
  }
  return frames;
}

/** The report has made the claims before that the rule goes on with, and none that it does not. */
function toldBefore({ told, untold }: EventRule, setting: Setting): boolean {
  return (told === undefined || setting.told.has(told)) && !untold.some((type) => setting.told.has(type));
}

/** The rule is for verbs, nouns, the present, or what no verb wraps (« has decided to leave » is not `done`), and the predicate is such a one. */
function fitsForm({ nominal, tense, aspect, negated }: EventRule, predicate: Predicate, { title, siblings }: Setting): boolean {
  if (negated !== undefined && negated !== predicate.denied) return false;
  if (nominal !== undefined && nominal !== predicate.nominal) return false;
  // « clashes that lasted two days »: over, and no place is fought over still
  if (aspect === "contested" && lasted(predicate)) return false;
  if (tense === "future" && !willed(predicate)) return false;
  if (tense === "owed") return owed(predicate);
  if (tense === "done" && predicate.effects.length > 0) return false;
  return tense !== "present" || (present(predicate) && !(title && aspect === "hold" && newsOf(predicate, siblings)));
}

/** A verb in the past, with how long it went on. */
function lasted({ verb, times }: Predicate): boolean {
  return verb !== null && ((verb.tags | verb.mainTags) & BIT.past) !== 0 && times.some(({ kind }) => kind === "for");
}

/** A title tells in the present what has just happened (« army overruns X »), unless it says that it goes on (« still holds »). */
function newsOf({ verb, governor }: Predicate, siblings: readonly Predicate[]): boolean {
  if (verb === null || governor !== null || verb.chain.length > 0 || verb.adverbs.length > 0) return false;
  return !siblings.some((other) => other.verb?.main.cat === "aux");
}

/** The predicate as it meets the rule's conditions: as it stands, or as the passive that its letters may hide; null where neither does. */
function meeting(ready: ReadyRule, predicate: Predicate, { ground, discourse }: Setting): Predicate | null {
  if (holds(ready, predicate, ground, discourse)) return predicate;
  if (!predicate.maybePassive || !ready.asksObject) return null;
  // what stands behind the verb is then what it was done to
  const turned: Predicate = { ...predicate, args: new Map(predicate.args), maybePassive: false };
  turned.args.set("object", predicate.args.get("subject") ?? []);
  turned.args.delete("subject");
  return holds(ready, turned, ground, discourse) ? turned : null;
}

/** What is to come by one's own will: « will not leave », no « will not be able to leave », « will not be released ». */
function willed({ verb }: Predicate): boolean {
  return verb !== null && (verb.tags & BIT.fut) !== 0 && !verb.passive && verb.chain.length === 0;
}

/** « should be investigated »: a main clause that says what ought to be done, and is not what somebody is told to ask for. */
function owed({ verb, effects, content, denied }: Predicate): boolean {
  if (verb === null || denied || (content !== null && !says(content.verb))) return false;
  return (verb.finite && (verb.tags & BIT.subj) !== 0) || (verb.chain.length > 0 && effects.includes("demanded"));
}

/** The verb stands in the present, also behind « was » or « came to »; « have taken place » is past, « will hold » is to come. */
function present({ verb }: Predicate): boolean {
  return verb !== null && ((verb.tags | verb.mainTags) & BIT.pres) !== 0 && (verb.tags & BIT.fut) === 0 && (verb.mainTags & BIT.part) === 0;
}

/** Functions of whoever acts. */
const BEARERS = new Set(["subject", "by"]);

/** The class of every phrase. */
const ANYTHING = "anything";

/** Each condition of the rule is met by a phrase of the clause, and what it forbids by none. */
function holds({ rule, when }: ReadyRule, predicate: Predicate, ground: Grounding, discourse: Discourse): boolean {
  return when.every(({ functions, classes, forbids }) => {
    const met = functions.some((name) =>
      phrasesFor(predicate, name).some((phrase) => {
        const own = classesOf(phrase, ground, discourse);
        if (classes.some((c) => c === ANYTHING || own.has(c))) return true;
        if (forbids) return classes.includes("materiel") && bareFigure(phrase) && afterThings(predicate, phrase, discourse);
        // « Russia made gains near X »: a state at war bears arms
        if (BEARERS.has(name) && classes.includes("armed") && actingState(phrase, ground)) return true;
        // « several were wounded »: of nobody named before, where only people are harmed
        if (rule.type === "casualties" && classes.includes("people") && own.size === 0 && phrase.pronoun?.kind === "dem")
          return !afterThings(predicate, phrase, discourse);
        if (phrase.pronoun === null && !bareFigure(phrase)) return false;
        const takes = name === "object" || (name === "on" && predicate.nominal);
        return (takes || thingOf(phrase, classes)) && discourse.recent(classes, phrase.from) !== null;
      }),
    );
    return met !== forbids;
  });
}

/** « ten drones were launched; most were shot down »: of things, where those were told of last. */
function afterThings({ senses }: Predicate, { from }: Phrase, discourse: Discourse): boolean {
  if (!senses.includes("destroy")) return false;
  const things = discourse.recent(["materiel"], from);
  const people = discourse.recent(["people"], from);
  return things !== null && (people === null || people.from < things.from);
}

/** « 72 were shot down »: a figure alone counts of what was told before. */
function bareFigure({ head, number, name, places, genitive }: Phrase): boolean {
  return head === null && number !== null && !name && places.length === 0 && genitive === null;
}

/** « it fell that evening »: a pronoun of neither sex may mean a place. */
function thingOf({ headTags }: Phrase, classes: readonly string[]): boolean {
  return classes.includes("place") && (headTags & BIT.s) !== 0 && (headTags & (BIT.m | BIT.f | BIT["1"] | BIT["2"])) === 0;
}

/** « Two-day truce in X »: a noun of action that opens a sentence without a verb, at a place, is its news. */
function headline({ phrase, args, token }: Predicate, siblings: readonly Predicate[]): boolean {
  if (phrase.definite || phrase.prep !== null || siblings.some((other) => other.verb?.finite === true || other.token < token)) return false;
  return ["in", "at", "near", "on"].some((name) => (args.get(name) ?? []).some((p) => p.places.some((place) => place.known)));
}
