// A predicate whose own functions name no doer → who did it, as other words of its sentence tell.
import type { Predicate } from "../grammar/clauses/predicate.ts";
import { classesOf, partyBeside, partyOf } from "../grammar/phrases/actors.ts";
import { says, tellsOf } from "../grammar/phrases/phrase.ts";
import { BLOWS } from "./beside/senses.ts";
import { type Filler, fill, type Setting } from "./fillers.ts";
import { phrasesFor } from "./functions.ts";

/** Classes of what one strikes with. */
const WEAPONS = ["shell", "artillery", "aircraft", "bomb"];

/** Nouns for an act whose dead a toll counts. */
const TOLLING = new Set([...BLOWS, "operate"]);

/** Classes of those who launch no strike. */
const HARMLESS = ["civilians", "medics", "medical", "aidorg", "body"];

/** « came under Ukrainian control »: whose the hands are that something falls into. */
export function receiver(predicate: Predicate, { ground, discourse, siblings }: Setting): Filler | null {
  if (!predicate.senses.includes("fall")) return null;
  for (const { nominal, governor, senses, phrase } of siblings) {
    const held = nominal && governor === predicate && senses.includes("hands");
    const party = held ? partyBeside(phrase, ground, discourse) : null;
    if (party !== null) return { phrase, party, through: "owner" };
  }
  return null;
}

/** « shells fired by the army fell »: who did something to the thing that acts here is its doer. */
export function launcher(is: readonly string[] | undefined, predicate: Predicate, setting: Setting): Filler | null {
  const things = [...phrasesFor(predicate, "subject"), ...(predicate.nominal ? [predicate.phrase] : [])];
  if (things.length === 0) return null;
  for (const other of setting.siblings) {
    if (other === predicate || other.verb === null || other.lightVoice === "passive") continue;
    if (other.senses.length === 0 && other.lightVoice === null) continue;
    // « reported the shelling of X »: whoever tells of a strike has not launched it
    if (says(other.verb) && other.lightVoice === null) continue;
    if (!phrasesFor(other, "object").some((p) => things.includes(p))) continue;
    const found = fill({ from: ["subject", "by"], is }, other, setting, new Set(things));
    if (found !== null && found.party !== null) return { ...found, through: "subject", other: other.entry.lemma };
  }
  return null;
}

/** Functions in which a verb names the blow by which it came about. */
const MEANS = new Set(["in", "with", "via", "during"]);

/** Senses of verbs for what a blow brings about. */
const BROUGHT_ABOUT = ["kill", "wound", "destroy"];

/** « killed 12 in an air strike »: who brought about what the blow did has struck it. */
export function striker(
  is: readonly string[] | undefined,
  { nominal, phrase, governor, hung }: Predicate,
  setting: Setting,
): Filler | null {
  if (!nominal || hung !== "prep" || governor === null || !MEANS.has(phrase.prep ?? "")) return null;
  if (governor.verb === null || !governor.senses.some((sense) => BROUGHT_ABOUT.includes(sense))) return null;
  // « lost 12 men in an ambush »: whoever suffered the blow has not struck it
  if (governor.senses.includes("lose") && !governor.verb.passive) return null;
  const found = fill({ from: governor.verb.passive ? ["by"] : ["subject"], is }, governor, setting);
  return found === null || found.party === null ? null : { ...found, other: governor.entry.lemma };
}

/** « were killed in air strikes launched by X »: who launched the blow by which people were harmed. */
export function harmer(is: readonly string[] | undefined, predicate: Predicate, setting: Setting): Filler | null {
  const { verb, senses } = predicate;
  if (verb?.passive !== true || !senses.some((sense) => BROUGHT_ABOUT.includes(sense))) return null;
  for (const name of [...MEANS, "by"])
    for (const phrase of phrasesFor(predicate, name)) {
      const blow = setting.siblings.find(
        (other) => other.nominal && other.phrase === phrase && other.senses.some((sense) => BLOWS.has(sense)),
      );
      if (blow === undefined) continue;
      const party = partyBeside(phrase, setting.ground, setting.discourse);
      if (party !== null) return { phrase, party, through: "owner" };
      const found = fill({ from: ["subject", "by"], is }, blow, setting) ?? launcher(is, blow, setting);
      if (found !== null && found.party !== null) return { ...found, other: blow.entry.lemma };
    }
  return null;
}

/** « shelled with Russian rockets »: whose the weapon is. */
export function ownerOfWeapon(predicate: Predicate, { ground, discourse }: Setting): Filler | null {
  for (const name of ["with", "via"])
    for (const phrase of phrasesFor(predicate, name)) {
      const armed = WEAPONS.some((one) => phrase.head?.classes.has(one) === true);
      const party = armed ? partyBeside(phrase, ground, discourse) : null;
      if (party !== null) return { phrase, party, through: "owner" };
    }
  return null;
}

/** « blamed X for the raid », « blamed the raid on X », « a raid blamed on X »: who is accused of an act has done it, as the accuser tells it. */
export function blamed(predicate: Predicate, { ground, discourse, siblings }: Setting): Filler | null {
  if (!predicate.nominal) return null;
  for (const blame of siblings) {
    if (!blame.senses.includes("accuse") || blame.verb === null) continue;
    for (const name of accusedIn(blame, predicate))
      for (const accused of phrasesFor(blame, name)) {
        const party = accused === predicate.phrase ? null : partyOf(accused, ground, discourse);
        if (party !== null) return { phrase: accused, party, through: name, other: blame.entry.lemma };
      }
  }
  return null;
}

/** The functions of a verb of blaming in which the accused of an act stands, by where the act stands. */
function accusedIn(blame: Predicate, { phrase, governor }: Predicate): readonly string[] {
  if (blame.args.get("object")?.includes(phrase) === true) return ["on", "to", "at"];
  return phrase.prep === "for" && blame === governor ? ["object"] : [];
}

/** « the toll of the Israeli raid rose to 12 »: whose the blow is that the dead are told of. */
export function ownerOfBlow(predicate: Predicate, { ground, discourse }: Setting): Filler | null {
  if (!predicate.senses.some((sense) => sense === "toll" || sense === "count-rise")) return null;
  for (const name of ["of", "of-noun"])
    for (const phrase of phrasesFor(predicate, name)) {
      const party = tellsOf(phrase.head, TOLLING) ? partyBeside(phrase, ground, discourse) : null;
      if (party !== null) return { phrase, party, through: "owner" };
    }
  return null;
}

/** Those who launch no strike. */
export function harmless({ phrase }: Filler, { ground, discourse }: Setting): boolean {
  const classes = classesOf(phrase, ground, discourse);
  return !classes.has("armed") && HARMLESS.some((name) => classes.has(name));
}
