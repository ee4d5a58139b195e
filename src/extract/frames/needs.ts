// A noun of action and what its rule asks for → whether its words tell that the act took place, not only name it.
import type { EventRule } from "../../language/event-rules.ts";
import { BIT } from "../../language/tags.ts";
import type { Predicate } from "../grammar/clauses/predicate.ts";
import { partyBeside, partyOf } from "../grammar/phrases/actors.ts";
import type { Phrase } from "../grammar/phrases/phrase.ts";
import type { Setting } from "./fillers.ts";
import { countedBy, phrasesFor } from "./functions.ts";

/** Senses of harm: what stands beside them as « in » or « by » brought it about. */
const HARMED = new Set(["kill", "wound", "die", "destroy"]);

/** What a rule may ask of a noun besides that one of its functions is filled. */
const NEEDS: Readonly<Record<string, (noun: Predicate, setting: Setting) => boolean>> = {
  /** How many: « 46 people are dead ». */
  counted: (noun) =>
    noun.phrase.number !== null ||
    countedBy(noun.phrase) !== null ||
    (oneVictim(noun.phrase) && !noun.args.has("subject")) ||
    ["of", "subject"].some((name) => phrasesFor(noun, name).some((p) => p.number !== null)),
  /** « left dead and wounded »: people not named before, though nobody says how many. */
  several: ({ phrase }) => unnamed(phrase),
  place: (noun) => noun.phrase.places.length > 0 || phrasesFor(noun, "clause").some((p) => p.places.length > 0),
  /** « skirmishes took place », « launched an attack ». */
  carried: ({ lightVoice }) => lightVoice !== null,
  /** « the war broke out in 2021 »: carried, and dated. */
  begun: ({ lightVoice, times }) => lightVoice !== null && times.length > 0,
  /** « a counter-attack is being prepared ». */
  planned: ({ hung, governor }) =>
    hung === "object" && governor?.verb?.uses.some((u) => u.role === "chain" && u.value === "expected") === true,
  time: ({ times }) => times.length > 0,
  /** « it was the deadliest raid in years », « … killed 30, the heaviest shelling since May »: what something told of is called. */
  ranked: ({ phrase, governor, hung, lightVoice, token }, { siblings }) =>
    governor === null
      ? lightVoice === null &&
        phrase.definite &&
        phrase.prep === null &&
        siblings.some((other) => other.token < token && other.to <= phrase.from) &&
        !siblings.some(({ args }) => ["subject", "object"].some((name) => args.get(name)?.includes(phrase)))
      : hung === "object" && governor.verb?.main.cat === "aux" && phrase.from > governor.token,
  /** No verb stands in its sentence, and it is nobody's: « 30,000 displaced in X since January ». */
  alone: ({ phrase, hung }, { siblings }) =>
    hung === null && phrase.prep === null && phrase.host === null && phrase.number !== null && siblings.every(({ verb }) => verb === null),
  /** « air raids killed 21 », « raids led to the death of 21 », « wounded in shelling »; « the offensive aims to retake X » has brought about nothing yet. */
  effect: ({ hung, governor, phrase }, { siblings }) =>
    harms(phrase, siblings) ||
    (hung !== null &&
      governor !== null &&
      (governor.senses.length > 0 || leadsToHarm(governor, siblings)) &&
      (hung === "subject" || HARMED.has(governor.senses[0] ?? "")) &&
      !governor.effects.includes("expected")),
  doer: ({ phrase }, { ground, discourse }) =>
    (phrase.modifiers.length > 0 || phrase.party !== null) &&
    (partyOf(phrase, ground, null) ?? partyBeside(phrase, ground, discourse)) !== null,
  /** It hangs on a verb. */
  verb: ({ hung, lightVoice, denied }) => hung === "subject" || hung === "object" || lightVoice !== null || denied,
};

/** Opens the name of a sense: the noun is the object of a verb with it. */
const OF_VERB = "verb:";

/** True where a noun has one of the things that its rule asks for, or where the rule asks for none. */
export function needed(rule: EventRule, noun: Predicate, setting: Setting): boolean {
  return rule.needs === undefined || outspoken(noun) || rule.needs.some((need) => meets(need, noun, setting));
}

/** « twelve dead in an attack »: it brought about what a noun of harm counts. */
function harms(phrase: Phrase, siblings: readonly Predicate[]): boolean {
  return siblings.some(
    ({ nominal, senses, args }) =>
      nominal && (senses.includes("dead") || senses.includes("hurt")) && ["in", "by"].some((name) => args.get(name)?.includes(phrase)),
  );
}

/** A verb that tells nothing itself, with a noun of harm hanging on it. */
function leadsToHarm(verb: Predicate, siblings: readonly Predicate[]): boolean {
  return (
    verb.senses.length === 0 && siblings.some((other) => other.nominal && other.governor === verb && HARMED.has(other.senses[0] ?? ""))
  );
}

/** An act announced, denied or stopped in so many words carries the news. */
function outspoken({ denied, hung, governor, phrase }: Predicate): boolean {
  if (denied) return true;
  // « denied the existence of a deal »: what the noun in its front wraps
  const wrapped = phrase.host?.head?.wraps === true;
  // « claimed responsibility for the raid »: the verb's own words end with the preposition
  const own = hung === "prep" && governor !== null && governor.tailTo > phrase.from;
  return (hung === "object" || wrapped || own) && governor?.verb?.uses.some((use) => use.role === "say" && use.value !== "show") === true;
}

function meets(need: string, noun: Predicate, setting: Setting): boolean {
  const known = NEEDS[need];
  if (known !== undefined) return known(noun, setting);
  if (need.startsWith(OF_VERB)) return noun.hung === "object" && noun.governor?.senses.includes(need.slice(OF_VERB.length)) === true;
  return phrasesFor(noun, need).length > 0 || (need === "of" && noun.phrase.possessive);
}

/** « one dead », as « a dead »: a single one of those harmed (but not « condemned to death »). */
export function oneVictim({ head, headTags, definite, possessive, owner, genitive, prep }: Phrase): boolean {
  if (head === null || definite || possessive || owner !== null || !HARMS.some((name) => head.classes.has(name))) return false;
  const single = (headTags & BIT.s) !== 0 && (headTags & BIT.p) === 0;
  return single && (prep === null || prep === "from") && (genitive === null || genitive.prep === "from");
}

const HARMS = ["killed", "wounded"];

/** An indefinite plural of which nothing says whose. */
function unnamed({ definite, possessive, genitive, owner, headTags }: Phrase): boolean {
  return !definite && !possessive && (genitive === null || genitive.prep === "from") && owner === null && (headTags & BIT.p) !== 0;
}
