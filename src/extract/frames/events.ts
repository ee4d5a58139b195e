// Predicates → event frames: the first rule whose conditions hold gives type, aspect and roles.
import type { EventRule } from "../../language/event-rules.ts";
import { BIT } from "../../language/tags.ts";
import { CONTROLS, type Predicate } from "../grammar/clauses/predicate.ts";
import type { Phrase } from "../grammar/phrases/phrase.ts";
import type { Grounding } from "../sentence.ts";
import { actingState, classesOf, type Discourse, partyBeside, partyOf } from "./actors.ts";

/** A predicate that a rule has made an event, with its roles. */
export interface Frame {
  readonly predicate: Predicate;
  readonly rule: EventRule;
  readonly aspect: string | null;
  readonly agent: Filler | null;
  readonly affected: Filler | null;
  /** Phrases whose places are the claim's. */
  readonly target: readonly Phrase[];
}

/** Who fills a role and how it was found. */
export interface Filler {
  readonly phrase: Phrase;
  readonly party: string | null;
  readonly through: string;
}

/** One line of a rule's `when`: some phrase of these functions has one of these classes, or none may. */
interface Condition {
  readonly functions: readonly string[];
  readonly classes: readonly string[];
  readonly forbids: boolean;
}

/** A rule made ready to be asked of many predicates. */
interface ReadyRule {
  readonly rule: EventRule;
  /** Its place in the table. */
  readonly order: number;
  readonly when: readonly Condition[];
  /** Some condition asks for the object. */
  readonly asksObject: boolean;
  readonly byClass: readonly (readonly [aspect: string, classes: readonly string[]])[];
}

/** Rules indexed by sense, in the order of the table. */
export type RuleBook = ReadonlyMap<string, readonly ReadyRule[]>;

/** Indexes rules by the senses that trigger them. */
export function ruleBook(rules: readonly EventRule[]): RuleBook {
  const bySense = new Map<string, ReadyRule[]>();
  for (const [order, rule] of rules.entries()) {
    const when = Object.entries(rule.when).map(([key, classes]) => {
      const forbids = key.startsWith("!");
      return { functions: (forbids ? key.slice(1) : key).split("|"), classes, forbids };
    });
    const asksObject = Object.keys(rule.when).some((key) => key.split("|").includes("object"));
    const ready = { rule, order, when, asksObject, byClass: Object.entries(rule["by-class"]) };
    for (const sense of new Set(rule.on)) bySense.set(sense, [...(bySense.get(sense) ?? []), ready]);
  }
  return bySense;
}

const NO_RULES: readonly ReadyRule[] = [];

/** The rules that a predicate's senses trigger, each once, in the order of the table. */
function triggered(senses: readonly string[], book: RuleBook): readonly ReadyRule[] {
  if (senses.length === 1) return book.get(senses[0] as string) ?? NO_RULES;
  const all = new Set<ReadyRule>();
  for (const sense of senses) for (const ready of book.get(sense) ?? NO_RULES) all.add(ready);
  return [...all].sort((a, b) => a.order - b.order);
}

/** Frames of one predicate; usually none or one. */
export function framesOf(
  predicate: Predicate,
  book: RuleBook,
  ground: Grounding,
  discourse: Discourse,
  siblings: readonly Predicate[] = [],
): Frame[] {
  if (predicate.senses.length === 0 || toldBeside(predicate, siblings) || descriptive(predicate) || aimedAt(predicate)) return [];
  if (naming(predicate) || passing(predicate)) return [];
  const frames: Frame[] = [];
  for (const ready of triggered(predicate.senses, book)) {
    const { rule } = ready;
    if (rule.nominal === false && predicate.nominal) continue;
    if (rule.nominal === true && !predicate.nominal && predicate.verb === null) continue;
    if (rule.tense === "present" && !present(predicate)) continue;
    if (!holds(ready, predicate, ground, discourse)) {
      // the letters may hide a passive: what stands behind the verb is then what it was done to
      if (!predicate.maybePassive || !ready.asksObject) continue;
      const turned: Predicate = { ...predicate, args: new Map(predicate.args), maybePassive: false };
      turned.args.set("object", predicate.args.get("subject") ?? []);
      turned.args.delete("subject");
      if (!holds(ready, turned, ground, discourse)) continue;
      frames.push(...build(ready, turned, ground, discourse, siblings));
      if (!rule.more) break;
      continue;
    }
    if (predicate.nominal && !needed(rule, predicate, ground) && !headline(predicate, siblings)) continue;
    frames.push(...build(ready, predicate, ground, discourse, siblings));
    if (!rule.more) break;
  }
  return frames;
}

/** Senses of acts of violence, as nouns and as the verbs that carry them. */
const BLOWS = new Set(["attack", "bomb", "bomb-air", "shell"]);

/** Senses of nouns of fighting, which are named by their aim. */
const FIGHTING = new Set(["battle", "clash", "attack", "operate"]);

/** The noun, or what stands in its genitive, has a figure. */
const figured = (noun: Predicate): boolean => [noun.phrase, ...phrasesFor(noun, "of")].some(({ number }) => number !== null);

/** Senses of nouns that a toll counts. */
const COUNTED = new Set(["die", "dead", "hurt"]);

/** « a raid hit X »: the noun tells the act, its verb only whom it met; « repelled an attack »: the verb tells it. */
function toldBeside(predicate: Predicate, siblings: readonly Predicate[]): boolean {
  const { governor } = predicate;
  // « repelled an attack » is the defender's act alone
  if (
    predicate.nominal &&
    predicate.senses.includes("attack") &&
    ((predicate.hung === "object" && governor?.senses.includes("counter") === true) || foiled(predicate, siblings))
  )
    return true;
  // « entered without a fight »: what there was none of; that nobody was harmed is news
  if (predicate.nominal && predicate.phrase.prep === "without" && !predicate.senses.some((sense) => COUNTED.has(sense))) return true;
  // « died in these raids »: told before
  if (
    predicate.nominal &&
    predicate.phrase.demonstrative &&
    predicate.phrase.prep !== null &&
    governor !== null &&
    governor.senses.length > 0
  )
    return true;
  // « hit back by shelling X »: the answer tells it
  if (
    predicate.verb !== null &&
    (predicate.verb.mainTags & BIT.ger) !== 0 &&
    predicate.verb.marker !== null &&
    governor?.senses.includes("counter") === true &&
    predicate.senses.some((sense) => BLOWS.has(sense))
  )
    return true;
  // « would mark the end of the fighting in X »: what a judgement is about
  if (predicate.nominal && governor?.senses.includes("judge") === true) {
    if (predicate.hung !== "subject" || unsure(governor) || predicate.senses.includes("battle")) return true;
  }
  // « calls for a truce »: the demand tells it
  if (predicate.nominal && governor?.senses.includes("ask") === true && predicate.hung !== "subject") return true;
  // « the deal provides for the withdrawal of X »: what it provides for is the news
  if (
    predicate.nominal &&
    predicate.hung === "subject" &&
    predicate.phrase.definite &&
    predicate.lightVoice === null &&
    (predicate.senses.includes("agree") || predicate.senses.includes("truce")) &&
    governor?.verb?.uses.some((use) => use.role === "chain") === true
  )
    return true;
  // « the talks resumed in X »: the noun tells what resumed; « came under the control of X »: the verb tells the change
  if (predicate.verb !== null && predicate.senses.includes("take") && !predicate.args.has("object") && !predicate.verb.passive)
    if (siblings.some((noun) => noun.nominal && noun.governor === predicate && noun.hung === "subject" && noun.lightVoice !== null))
      return true;
  if (predicate.nominal && predicate.senses.includes("hands") && governor?.senses.includes("fall") === true) return true;
  // « hit reinforcements », « shelled a gathering of soldiers »: what is struck
  if (predicate.nominal && predicate.hung === "object" && governor !== null && struck(predicate, governor)) return true;
  // « the battle to take X »: a purpose, or a battle's name
  if (predicate.nominal && predicate.senses.includes("take") && (purpose(predicate) || aimOf(predicate, siblings))) return true;
  // « announces the death of 12 »: who counts is the source, not part of the claim
  if (predicate.verb?.uses.some((use) => use.role === "say") === true && predicate.senses.includes("toll"))
    return siblings.some((noun) => noun.nominal && noun.governor === predicate && noun.senses.some((s) => COUNTED.has(s)) && figured(noun));
  if (predicate.verb === null || !predicate.senses.some((sense) => sense === "bomb" || sense === "land" || sense === "aircraft-act"))
    return false;
  return siblings.some(
    (noun) =>
      noun.nominal &&
      noun.governor === predicate &&
      noun.hung === "subject" &&
      noun.lightVoice !== null &&
      noun.senses.some((s) => BLOWS.has(s)),
  );
}

/** Told as what may be, is to come or is wished for. */
function unsure({ verb, effects }: Predicate): boolean {
  return (verb !== null && (verb.tags & (BIT.cond | BIT.fut)) !== 0) || effects.some((effect) => effect !== "asserted");
}

/** Senses of nouns for people and things that may be struck. */
const TARGETS = new Set(["equip", "gather"]);

/** The noun only says what a blow of its verb met. */
function struck({ senses }: Predicate, governor: Predicate): boolean {
  return senses.every((sense) => TARGETS.has(sense)) && governor.senses.some((sense) => BLOWS.has(sense) || sense === "destroy");
}

/** « a battle for-the-taking of X »: what stands behind a noun of fighting tells its aim. */
function aimOf({ phrase }: Predicate, siblings: readonly Predicate[]): boolean {
  return siblings.some(
    ({ nominal, senses, args }) =>
      nominal && senses.some((sense) => FIGHTING.has(sense)) && ["to", "for"].some((name) => args.get(name)?.includes(phrase) === true),
  );
}

/** « foiled an attempt to infiltrate »: the noun is the genitive of what was foiled. */
function foiled({ phrase: { host } }: Predicate, siblings: readonly Predicate[]): boolean {
  return (
    host !== null &&
    siblings.some(({ verb, senses, args }) => verb !== null && senses.includes("counter") && args.get("object")?.includes(host) === true)
  );
}

/** A noun of taking that tells what something is for: behind « for », or in the genitive of a noun of fighting. */
function purpose({ phrase, governor, hung }: Predicate): boolean {
  if (phrase.prep === "for" && governor !== null && hung === "prep") return true;
  const { host } = phrase;
  return host?.head?.uses.some((use) => use.role === "sense" && FIGHTING.has(use.value)) === true;
}

/** « the parties to the fighting », « the zone of the clashes »: the noun only says which one is meant. */
function naming({ nominal, phrase: { host }, senses }: Predicate): boolean {
  if (!nominal || host === null || !senses.some((sense) => FIGHTING.has(sense))) return false;
  return ["side", "area", "position", "road"].some((name) => host.head?.classes.has(name));
}

/** « advanced to the last strongholds »: a noun for a place somebody holds, behind a preposition, says no more than where. */
function passing({ nominal, entry, phrase, hung, senses }: Predicate): boolean {
  return (
    nominal && entry.cat === "noun" && phrase.prep !== null && hung !== "subject" && hung !== "object" && senses.every((s) => HELD.has(s))
  );
}

/** Senses of nouns for what a party holds. */
const HELD = new Set(["hands", "stronghold"]);

/** What is only the purpose of an act that is told, or is said not to have come with it; that nobody was harmed is news. */
function aimedAt({ aim, nominal, governor, hung, senses }: Predicate): boolean {
  return aim || (nominal && hung === "object" && governor?.aim === true && !senses.some((sense) => COUNTED.has(sense)));
}

/** A bare participle that only tells which one is meant (« the recently freed areas »): no doer, no figure, no name. */
function descriptive(predicate: Predicate): boolean {
  const { verb, args } = predicate;
  if (verb === null || verb.finite || !verb.passive || verb.chain.length > 0 || verb.marker !== null || verb.subject !== null) return false;
  // « an operation called "X" »
  if (predicate.senses.includes("ask") && !args.has("by")) return true;
  if (args.has("by") || args.has("subject")) return false;
  return !(args.get("object") ?? []).some((p) => p.number !== null || p.host?.number != null || p.places.some((place) => place.known));
}

/** The verb stands in the present; « have taken place » is past. */
function present({ verb }: Predicate): boolean {
  return verb !== null && (verb.tags & BIT.pres) !== 0 && (verb.mainTags & BIT.part) === 0;
}

/** The phrases that fill a function. */
export function phrasesFor(predicate: Predicate, name: string): readonly Phrase[] {
  if (name === "clause") {
    const all: Phrase[] = [];
    for (const phrases of predicate.args.values()) for (const phrase of phrases) all.push(phrase);
    for (const subject of predicate.content?.args.get("subject") ?? []) all.push(subject);
    return all;
  }
  if (name === "self") return predicate.nominal ? [predicate.phrase] : [];
  return predicate.args.get(name) ?? [];
}

function holds({ when }: ReadyRule, predicate: Predicate, ground: Grounding, discourse: Discourse): boolean {
  for (const { functions, classes, forbids } of when) {
    let met = false;
    for (const name of functions) {
      for (const phrase of phrasesFor(predicate, name)) {
        const own = classesOf(phrase, ground, discourse);
        if (classes.some((c) => own.has(c))) met = true;
        else if (
          phrase.pronoun !== null &&
          !forbids &&
          (name === "object" || thingOf(phrase, classes)) &&
          discourse.recent(classes, phrase.from) !== null
        )
          met = true;
      }
    }
    if (met === forbids) return false;
  }
  return true;
}

/** « it fell that evening »: a pronoun of neither sex may mean a place. */
function thingOf({ headTags }: Phrase, classes: readonly string[]): boolean {
  return classes.includes("place") && (headTags & BIT.s) !== 0 && (headTags & (BIT.m | BIT.f | BIT["1"] | BIT["2"])) === 0;
}

/** « the number of districts … rose »: what the number is of. */
export function numbered(predicate: Predicate): readonly Phrase[] {
  return [
    ...phrasesFor(predicate, "of"),
    ...phrasesFor(predicate, "subject").flatMap((p) => (p.genitive === null ? [p] : [p, p.genitive])),
  ];
}

/** « dozens of the dead »: the bare figure in whose genitive a noun stands. */
export function countedBy(phrase: Phrase): Phrase | null {
  const { host } = phrase;
  return host !== null && host.head === null && host.places.length === 0 && host.number !== null && host.number.share === null
    ? host
    : null;
}

/** Senses of harm: what stands beside them as « in » or « by » brought it about. */
const HARMED = new Set(["kill", "wound", "die", "destroy"]);

/** « Two-day truce in X »: a noun of action that opens a sentence without a verb, at a place, is its news. */
function headline({ phrase, args, token }: Predicate, siblings: readonly Predicate[]): boolean {
  if (phrase.definite || phrase.prep !== null || siblings.some((other) => other.verb?.finite === true || other.token < token)) return false;
  return ["in", "at", "near", "on"].some((name) => (args.get(name) ?? []).some((p) => p.places.some((place) => place.known)));
}

function needed(rule: EventRule, predicate: Predicate, ground: Grounding): boolean {
  if (rule.needs === undefined) return true;
  // an act announced, denied or stopped in so many words carries the news
  const { governor } = predicate;
  if (predicate.hung === "object" && governor?.verb?.uses.some((u) => u.role === "say" && u.value !== "show") === true) return true;
  if (predicate.denied) return true;
  for (const need of rule.needs) {
    if (need === "counted") {
      if (
        predicate.phrase.number !== null ||
        countedBy(predicate.phrase) !== null ||
        // « 46 people are dead »
        ["of", "subject"].some((name) => phrasesFor(predicate, name).some((p) => p.number !== null))
      )
        return true;
    } else if (need === "several") {
      // « left dead and wounded »: people not named before, though nobody says how many
      if (unnamed(predicate.phrase)) return true;
    } else if (need === "place") {
      if (predicate.phrase.places.length > 0 || phrasesFor(predicate, "clause").some((p) => p.places.length > 0)) return true;
    } else if (need === "carried") {
      // « skirmishes took place », « launched an attack »
      if (predicate.lightVoice !== null) return true;
    } else if (need === "planned") {
      // « a counter-attack is being prepared »
      if (predicate.hung === "object" && governor?.verb?.uses.some((u) => u.role === "chain" && u.value === "expected") === true)
        return true;
    } else if (need === "time") {
      if (predicate.times.length > 0) return true;
    } else if (need === "effect") {
      // « air raids killed 21 », « wounded in shelling »
      if (
        predicate.hung !== null &&
        (predicate.hung === "subject" || HARMED.has(governor?.senses[0] ?? "")) &&
        (governor?.senses.length ?? 0) > 0 &&
        // « the offensive aims to retake X »
        !governor?.effects.includes("expected")
      )
        return true;
    } else if (need === "doer") {
      if (
        predicate.phrase.modifiers.length + Number(predicate.phrase.party !== null) > 0 &&
        partyOf(predicate.phrase, ground, null) !== null
      )
        return true;
    } else if (need.startsWith("verb:")) {
      if (predicate.hung === "object" && governor?.senses.includes(need.slice(5)) === true) return true;
    } else if (need === "verb") {
      if (predicate.hung === "subject" || predicate.hung === "object" || predicate.lightVoice !== null || predicate.denied) return true;
    } else if (phrasesFor(predicate, need).length > 0 || (need === "of" && predicate.phrase.possessive)) return true;
  }
  return false;
}

function build(
  { rule, byClass }: ReadyRule,
  predicate: Predicate,
  ground: Grounding,
  discourse: Discourse,
  siblings: readonly Predicate[],
): Frame[] {
  const used = new Set<Phrase>();
  let agent = rule.agent === undefined ? null : fill(rule.agent, predicate, ground, discourse, used);
  if (agent === null && rule.agent !== undefined && predicate.senses.includes("fall"))
    // « came under Ukrainian control »
    for (const held of siblings)
      if (held.nominal && held.governor === predicate && held.senses.includes("hands")) {
        const party = partyBeside(held.phrase, ground, discourse);
        if (party !== null) agent = { phrase: held.phrase, party, through: "owner" };
      }
  if (agent === null && rule.agent !== undefined && LAUNCHED.has(rule.type))
    agent = doerOfThing(rule.agent, predicate, ground, discourse, siblings);
  agent = blamed(predicate, ground, discourse) ?? agent;
  // « the targeting of civilians »: they are struck
  if (agent !== null && LAUNCHED.has(rule.type) && agent.through !== "subject" && harmless(agent, ground, discourse)) agent = null;
  if (agent !== null) used.add(agent.phrase);
  let affected = rule.affected === undefined ? null : fill(rule.affected, predicate, ground, discourse, used);
  // « X made 12 dead »: who made them is not among them
  if (affected?.through === "subject" && rule.agent !== undefined && COUNTED.has(predicate.senses[0] ?? "") && makes(predicate)) {
    agent ??= affected;
    affected = null;
  }
  const target: Phrase[] = [];
  if (rule.target !== undefined) {
    for (const name of rule.target.from) {
      for (const phrase of phrasesFor(predicate, name)) if (phrase.places.length > 0) target.push(phrase);
      if (target.length > 0) break;
    }
  }
  // « air and ground bombardment » is two claims over the same words
  const around = byClass.length === 0 ? [] : [predicate.phrase, ...phrasesFor(predicate, "clause")];
  const aspects: string[] = [];
  for (const [name, classes] of byClass) {
    if (
      around.some(
        (p) => p.modifiers.some((m) => classes.some((c) => m.classes.has(c))) || classes.some((c) => classesOf(p, ground, null).has(c)),
      )
    )
      aspects.push(name);
  }
  if (aspects.length === 0) return [{ predicate, rule, aspect: rule.aspect ?? null, agent, affected, target }];
  return aspects.map((aspect) => ({ predicate, rule, aspect, agent, affected, target }));
}

/** The verb that carries a counted noun makes what it counts (« faire 12 morts »); others only take note of it. */
function makes({ nominal, lightVoice, governor }: Predicate): boolean {
  return (
    nominal && lightVoice === "active" && governor?.verb?.uses.some((use) => use.role === "chain" && use.value === "asserted") === true
  );
}

/** « blamed X for the raid », « blamed the raid on X »: who is accused of an act has done it, as the accuser tells it. */
function blamed({ nominal, governor, hung, phrase }: Predicate, ground: Grounding, discourse: Discourse): Filler | null {
  if (!nominal || governor === null || !governor.senses.includes("accuse")) return null;
  const name = hung === "object" ? "on" : phrase.prep === "for" ? "object" : null;
  if (name === null) return null;
  for (const accused of phrasesFor(governor, name)) {
    const party = accused === phrase ? null : partyOf(accused, ground, discourse);
    if (party !== null) return { phrase: accused, party, through: `${name} of ${governor.entry.lemma}` };
  }
  return null;
}

/** Those who launch no strike. */
function harmless({ phrase }: Filler, ground: Grounding, discourse: Discourse): boolean {
  const classes = classesOf(phrase, ground, discourse);
  return !classes.has("armed") && ["civilians", "medics", "medical", "aidorg", "body"].some((name) => classes.has(name));
}

/** An indefinite plural of which nothing says whose. */
function unnamed({ definite, possessive, genitive, owner, headTags }: Phrase): boolean {
  return !definite && !possessive && (genitive === null || genitive.prep === "from") && owner === null && (headTags & BIT.p) !== 0;
}

/** Acts whose thing (shells, raids) somebody else's verb may have launched. */
const LAUNCHED = new Set<string>(["strike", "attack"]);

/** « shells fired by the army fell »: who did something to the thing that acts here is its doer. */
function doerOfThing(
  role: { is?: readonly string[] | undefined },
  predicate: Predicate,
  ground: Grounding,
  discourse: Discourse,
  siblings: readonly Predicate[],
): Filler | null {
  const things = [...phrasesFor(predicate, "subject"), ...(predicate.nominal ? [predicate.phrase] : [])];
  if (things.length === 0) return null;
  for (const other of siblings) {
    if (other === predicate || other.verb === null || other.lightVoice === "passive") continue;
    if (other.senses.length === 0 && other.lightVoice === null) continue;
    if (!phrasesFor(other, "object").some((p) => things.includes(p))) continue;
    const found = fill({ from: ["subject", "by"], is: role.is }, other, ground, discourse, new Set(things));
    if (found !== null && found.party !== null) return { ...found, through: `subject of ${other.entry.lemma}` };
  }
  return null;
}

/** Functions in which a country's name stands for who acts, not for where. */
const ACTING = new Set(["subject", "by", "orderer", "between", "with", "against"]);
/** Classes that a country has as an actor. */
const STATES = new Set(["actor", "state", "armed"]);

/** A noun of harm whose genitive is whom it befell: nothing else is its object. */
function suffered({ phrase, senses, args }: Predicate): boolean {
  return phrase.genitive !== null && phrase.party === null && !args.has("object") && senses.some((sense) => BEFALLS.has(sense));
}

/** Senses of nouns that tell what befell somebody. */
const BEFALLS = new Set(["kill", "wound", "die", "hurt", "dead"]);

/** No adjective beside the noun but those of countries. */
function citizens({ modifiers, genitive }: Phrase): boolean {
  return genitive === null && modifiers.some((m) => m.classes.has("demonym")) && modifiers.every((m) => m.party === null);
}

/** Whom a pronoun means, else the phrase itself. */
function referred(phrase: Phrase, discourse: Discourse): Phrase {
  return phrase.pronoun === null ? phrase : (discourse.referent(phrase) ?? phrase);
}

function fill(
  role: { from: readonly string[]; is?: readonly string[] | undefined },
  predicate: Predicate,
  ground: Grounding,
  discourse: Discourse,
  used: ReadonlySet<Phrase>,
): Filler | null {
  // « accuses X », « asks X »: a country that is spoken to acts
  const addresses = predicate.senses.some((sense) => CONTROLS.has(sense));
  for (const name of role.from) {
    const acting = ACTING.has(name) || (addresses && (name === "object" || name === "to" || name === "at"));
    if (name === "self") {
      // the thing that strikes, or the noun of action, tells whose it is
      // (« the army's raid left ten dead »: whoever brought it about is not whose dead they are)
      const launchers = predicate.nominal && COUNTED.has(predicate.senses.at(-1) ?? "") ? [] : phrasesFor(predicate, "subject");
      for (const phrase of predicate.nominal ? [predicate.phrase, ...launchers] : [...launchers, ...phrasesFor(predicate, "by")]) {
        // « the death of soldiers »: whose death it is did not cause it
        if (phrase === predicate.phrase && suffered(predicate)) continue;
        // « 12 Palestinians killed »: people of a country, of no side
        if (phrase === predicate.phrase && COUNTED.has(predicate.senses[0] ?? "") && phrase.party === null && citizens(phrase))
          return { phrase, party: null, through: "owner" };
        const party = partyBeside(phrase, ground, discourse);
        if (party !== null && !(phrase.head?.classes.has("people") === true)) return { phrase, party, through: "owner" };
      }
      continue;
    }
    for (const phrase of phrasesFor(predicate, name)) {
      if (used.has(phrase)) continue;
      const classes = classesOf(phrase, ground, discourse);
      const party = partyOf(phrase, ground, discourse);
      if (
        role.is !== undefined &&
        !role.is.some((c) => classes.has(c)) &&
        !(party !== null && acting && actingState(referred(phrase, discourse), ground) && role.is.some((c) => STATES.has(c))) &&
        !(party !== null && role.is.includes("actor") && (!classes.has("place") || (acting && phrase.prep !== "in")))
      )
        continue;
      return { phrase, party, through: name };
    }
    // « their withdrawal »: the possessor is the genitive
    if (name === "of" && predicate.nominal && predicate.phrase.possessive) {
      const pronoun: Phrase = {
        ...predicate.phrase,
        pronoun: predicate.entry,
        head: null,
        party: null,
        source: null,
        genitive: null,
        number: null,
        classes: null,
      };
      const referent = discourse.referent(pronoun);
      if (referent !== null && !used.has(referent)) {
        const classes = classesOf(referent, ground, null);
        if (role.is === undefined || role.is.some((c) => classes.has(c)))
          return { phrase: referent, party: partyOf(referent, ground, null), through: "possessive" };
      }
    }
  }
  return null;
}
