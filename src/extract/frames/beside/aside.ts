// A predicate among those of its sentence → whether it is said by the way: to name, to place or to aim at something else.
import { CASUALTIES, type Predicate } from "../../grammar/clauses/predicate.ts";
import { tellsOf } from "../../grammar/phrases/phrase.ts";
import { BLOWS, FIGHTING } from "./senses.ts";

/** Dealings, which are named by what they are about. */
const DEALINGS = new Set(["propose", "talk", "mediate", "agree"]);

/** What dealings come to. */
const DEALS = new Set(["truce", "agree"]);

/** What a side keeps another from. */
const WARDED = new Set(["take", "fall", "lose", "advance", "attack", "collapse"]);
const PREVENTING = new Set(["prevent"]);

/** What a party holds. */
const HELD = new Set(["hands", "stronghold"]);

/** Classes of what fighting may stand beside only to say which one is meant: « the zone of the clashes ». */
const NAMED = ["side", "area", "position", "road"];

/** What is only the purpose of an act that is told, or is said not to have come with it; that nobody was harmed is news. */
export function aimed({ aim, nominal, governor, hung, senses, effects }: Predicate): boolean {
  const meant = nominal && (hung === "object" || effects.length > 0) && governor?.aim === true;
  return aim || (meant && !senses.some((sense) => CASUALTIES.has(sense)));
}

/** « the parties to the fighting », « the toll of the raid »: the noun only says which one is meant. */
export function naming({ phrase: { host }, senses, governor, lightVoice }: Predicate): boolean {
  // « was the target of an attack »: its verb carries it
  if (host === null || lightVoice !== null || !senses.some((sense) => FIGHTING.has(sense) || BLOWS.has(sense))) return false;
  const classes = host.head?.classes;
  if (classes?.has("toll") === true) return true;
  // « victims of the shelling » whose number rises
  const rises = governor?.senses.some((sense) => sense === "count-rise" || sense === "toll") === true;
  if (rises && (classes?.has("killed") === true || classes?.has("wounded") === true)) return true;
  return senses.some((sense) => FIGHTING.has(sense)) && NAMED.some((name) => classes?.has(name));
}

/** « to discuss the terms of X's withdrawal », « the question of the detainees' release »: what is only spoken of. */
export function topical({ phrase: { host } }: Predicate): boolean {
  return host?.head?.classes.has("topic") === true;
}

/** « put off [at X's request] »: by whose wish something was done. */
export function wished({ senses, phrase }: Predicate): boolean {
  return senses.includes("ask") && (phrase.prep === "at" || phrase.prep === "by");
}

/** « the proposal of a truce », « a truce deal »: what a noun of dealings is about. */
export function dealtIn({ phrase: { host }, senses }: Predicate): boolean {
  return tellsOf(host?.head, DEALINGS) && senses.every((sense) => DEALS.has(sense));
}

/** Words before what is talked about. */
const ABOUT = ["on", "about", "for", "over", "towards", "to", "of"];

/** « talks on a truce are under way », « negotiations about a swap »: what sides only speak of has not come about. */
export function discussed({ phrase }: Predicate, siblings: readonly Predicate[]): boolean {
  return (
    phrase.prep !== null &&
    siblings.some(
      ({ nominal, senses, args }) =>
        nominal && senses.some((sense) => TALKING.has(sense)) && ABOUT.some((name) => args.get(name)?.includes(phrase) === true),
    )
  );
}

const TALKING = new Set(["talk", "mediate"]);

/** « to prevent the fall of X »: what is kept from happening has not happened. */
export function kept({ phrase: { host }, senses }: Predicate): boolean {
  return host?.prep != null && tellsOf(host.head, PREVENTING) && senses.some((sense) => WARDED.has(sense));
}

/** « advanced to the last strongholds »: a noun for a place somebody holds, behind a preposition, says no more than where. */
export function passing({ entry, phrase, hung, senses, args }: Predicate): boolean {
  // (« X is under army control »: said of its subject)
  if (hung === "subject" || hung === "object" || args.has("subject")) return false;
  return entry.cat === "noun" && phrase.prep !== null && senses.every((s) => HELD.has(s));
}

/** « the turn of the road »: a word of judgement that only says where on a thing. */
export function mapped({ phrase, senses }: Predicate): boolean {
  return senses.every((sense) => sense === "judge") && phrase.genitive?.head?.classes.has("road") === true;
}

/** « took X, the rebels' last stronghold »: what stands beside a place that the sentence tells of says what it was. */
export function apposed({ entry, phrase, senses, times }: Predicate, siblings: readonly Predicate[]): boolean {
  // (« X, a rebel stronghold for ten years, fell »: its own time makes it news)
  if (times.length > 0) return false;
  if (entry.cat !== "noun" || phrase.prep !== null || !senses.every((sense) => HELD.has(sense))) return false;
  return siblings.some(
    ({ verb, senses: told, args }) =>
      verb !== null && told.length > 0 && [...args.values()].some((list) => list.some((p) => p.places.length > 0 && p.to === phrase.from)),
  );
}
