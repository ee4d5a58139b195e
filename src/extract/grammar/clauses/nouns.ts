// A noun of action, or a fixed phrase that tells something → a predicate with what stands in its genitive and behind it.
import type { LexEntry } from "../../../language/entries.ts";
import { FLAG } from "../../../language/tokens.ts";
import { type Phrase, says } from "../phrases/phrase.ts";
import { type Complements, ofTarget, rightOf } from "./complements.ts";
import { hangOn } from "./hanging.ts";
import { heldSince, wentOn } from "./lasting.ts";
import { coordinated } from "./lists.ts";
import { add, counts, type Predicate, predicateOf, toldBy } from "./predicate.ts";
import { acts, chainOf, isStop, type Row, sensesOf } from "./row.ts";
import { undoing } from "./undoing.ts";
import type { Work } from "./work.ts";

/** Makes the predicates of the noun phrase at k: of its head, and of an adjective that is a phrase of its own. */
export function readNoun(work: Work, k: number, phrase: Phrase): void {
  if (phrase.pronoun !== null || insideTail(work, k, phrase) || isMeans(work, k, phrase)) return;
  const entries: LexEntry[] = phrase.head === null ? [] : [phrase.head];
  for (const modifier of phrase.modifiers)
    if (modifier.cat === "adj" && (modifier.kind === "phrase" || (phrase.head === null && !before(phrase)))) entries.push(modifier);
  for (const entry of entries) {
    const senses = toldBy(entry.uses);
    if (senses.length === 0 && !entry.wraps) continue;
    // « under the army's control » tells who holds the subject
    const held = phrase.prep === "under" && senses.includes("hold");
    const predicate = predicateOf({
      sentence: work.sentence,
      at: k,
      phrase,
      entry,
      token: phrase.headAt,
      nominal: true,
      senses: held ? ["hands"] : countedHarm(phrase, senses) ? ["hurt"] : senses,
      from: phrase.negated ? Math.max(0, phrase.inner - 1) : phrase.inner,
      // (« without occurrence of injuries », « no occurrence of injuries »)
      denied:
        phrase.negated ||
        (phrase.prep === "without" && entry.classes.has("conclusion")) ||
        (phrase.host !== null && chainOf(phrase.host.head) !== undefined && lacking(phrase.host)),
    });
    const { args } = predicate;
    if (phrase.owner !== null) args.set("of", [phrase.owner]);
    if (phrase.time !== null) predicate.times.push(phrase.time);
    for (const [name, list] of complementsOf(work, k, predicate)) args.set(name, [...(args.get(name) ?? []), ...list]);
    repulsed(predicate);
    wentOn(work, k, phrase, predicate);
    args.set("self", [phrase]);
    const bare: Predicate = { ...predicate, args: new Map(args), times: [...predicate.times], effects: [...predicate.effects] };
    hangOn(work, k, phrase, predicate);
    heldSince(work, k, predicate);
    if (speaks(predicate)) continue;
    const undone = undoing(work, phrase, predicate);
    if (undone !== null) {
      hangOn(work, k, phrase, bare, undone);
      work.all.push(bare);
    }
    if (work.verbFirst && !args.has("subject") && predicate.governor === null && states(entry, predicate)) sayOf(work, k, predicate);
    work.all.push(predicate);
  }
}

/** « the relief said that … », « according to the relief », « the relief evacuated ten »: a noun for an act that means whoever does it. */
function speaks({ entry, phrase, governor }: Predicate): boolean {
  if (!entry.classes.has("actor")) return false;
  if (phrase.prep === "according-to") return true;
  const acts = governor?.verb != null && !governor.verb.passive && (says(governor.verb) || governor.senses.length > 0);
  return acts && governor.args.get("subject")?.includes(phrase) === true;
}

/** Whom a count of injuries counts. */
const INJURED: ReadonlySet<string> = new Set(["wounded", "people", "victims"]);

/** « 18 dead and 57 injuries »: a count of injuries is one of those hurt. */
function countedHarm(phrase: Phrase, senses: readonly string[]): boolean {
  if (!senses.includes("wound") || phrase.number === null || phrase.number.share !== null || phrase.genitive !== null) return false;
  phrase.classes = INJURED;
  return true;
}

/** A fixed phrase that tells the state of something: « out of service », « under the control of X ». */
const states = ({ cat, kind }: LexEntry, { senses, args }: Predicate): boolean =>
  (cat === "adj" && kind === "phrase") || (senses.includes("hands") && args.has("of"));

/** « the hospital out of service »: where no verb is needed, the state is said of the phrase that opens the clause. */
function sayOf(work: Work, k: number, predicate: Predicate): void {
  for (let j = k - 1; j >= 0; j--) {
    const p = work.phrases[j] as Phrase;
    if (p.kind !== "np") return;
    if (p.prep !== null || (work.phrases[j - 1]?.kind === "np" && work.phrases[j - 1]?.genitive === p)) continue;
    const opener = work.phrases[j - 1];
    if (opener !== undefined && (opener.kind === "np" || opener.kind === "vp")) return;
    predicate.args.set("subject", [p]);
    predicate.from = Math.min(predicate.from, p.inner);
    return;
  }
}

/** There is none of it. */
const lacking = ({ prep, negated }: Phrase): boolean => negated || prep === "without";

/** « flew over X »: what stands before a name and agrees with nothing is no state of it. */
function before({ places, name, described }: Phrase): boolean {
  return !described && (places.length > 0 || name);
}

/** « the repulse of an attack »: the attack in the genitive is what was beaten off. */
function repulsed({ senses, args }: Predicate): void {
  const of = args.get("of") ?? [];
  if (!senses.includes("counter") || !of.some((p) => sensesOf(p).includes("attack"))) return;
  args.delete("of");
  args.set("object", of);
}

/** « dead and wounded of X »: what stands behind the second of two joined nouns for harm is said of the first too. */
export function joinCounts({ all, phrases }: Work): void {
  for (const first of all) {
    if (!first.nominal || !counts(first) || first.args.size > 1 || phrases[first.at + 1]?.kind !== "conj") continue;
    const second = all.find((other) => other.at === first.at + 2 && other.nominal && counts(other) && other.hung === first.hung);
    if (second === undefined) continue;
    for (const [name, list] of second.args) if (name !== "self") first.args.set(name, list);
    if (second.phrase.genitive !== null && !first.args.has("of")) first.args.set("of", [second.phrase.genitive]);
    first.times.push(...second.times);
  }
}

/** The phrase is part of a verb's fixed words (« take control of »). */
function insideTail(work: Work, k: number, phrase: Phrase): boolean {
  for (let m = k - 1; m >= 0 && m > k - 5; m--) {
    const verb = work.verbs.get(m);
    if (verb === undefined) continue;
    const { tailFrom, tailTo } = verb;
    return (
      phrase.to > tailFrom &&
      (phrase.to <= tailTo || (!work.verbFirst && phrase.from >= tailFrom && phrase.headAt >= tailFrom && phrase.headAt < tailTo))
    );
  }
  return false;
}

/** Senses of nouns of action that are done to something. */
const DONE = new Set(["take", "advance", "attack", "bomb", "shell", "kill", "destroy", "capture", "seize", "lose", "besiege", "hold"]);

/** Two nouns tell the same act. */
function sameAct(a: Phrase, b: Phrase): boolean {
  const senses = sensesOf(a);
  return sensesOf(b).some((sense) => senses.includes(sense));
}

/** « an attack with a car bomb » is one act. */
function isMeans(row: Row, k: number, phrase: Phrase): boolean {
  const act = row.phrases[k - 1];
  if (act?.kind !== "np" || act.to !== phrase.from) return false;
  // « a counter-attack by way of ambushes »
  const ambush = phrase.prep === "via" && sensesOf(act).includes("counter") && sensesOf(phrase).includes("attack");
  return ambush || (phrase.prep === "with" && sameAct(act, phrase));
}

/** Prepositional phrases and genitives right behind a noun. */
function complementsOf(work: Work, k: number, predicate: Predicate): Complements["preps"] {
  const preps: Complements["preps"] = new Map();
  const { phrase } = predicate;
  let from = k;
  if (work.verbFirst && !phrase.definite) {
    // « the flight of thousands of families »: the whole row of genitives
    for (let next = phrase.genitive; next !== null && next.prep === null && work.phrases[from + 1] === next; next = next.genitive) {
      add(preps, from === k ? "of" : "of-noun", next);
      predicate.to = Math.max(predicate.to, next.to);
      from++;
    }
    // « the killing and wounding of dozens »: nouns of action share what stands behind the last
    const joint = work.phrases[k + 2];
    if (from === k && work.phrases[k + 1]?.kind === "conj" && joint?.kind === "np" && joint.prep === null && sensesOf(joint).length > 0)
      if (joint.genitive !== null && joint.genitive.prep === null) add(preps, "of", joint.genitive);
  }
  // « the army's regaining [of] control of X »: a noun of the same act behind who does it
  const same = from > k ? work.phrases[from + 1] : undefined;
  if (same?.kind === "np" && same.prep === null && same.from === work.phrases[from]?.to && sameAct(same, phrase)) {
    from++;
    predicate.to = Math.max(predicate.to, same.to);
  }
  // « its entering X », « the army's targeting [of] a house »: behind who does it stands what it is done to
  const done = work.phrases[from + 1];
  const doer = from > k ? work.phrases[from] : null;
  if (
    work.verbFirst &&
    (doer === null ? phrase.possessive : doer !== undefined && (doer.party !== null || acts(work, doer))) &&
    done?.kind === "np" &&
    // (« the army's shelling to-the hospital », with a preposition for the accusative)
    (done.prep === null || (done.prep === "to" && done.from < done.inner && glued(work, done.inner))) &&
    done.pronoun === null &&
    done.host === null &&
    done.from === work.phrases[from]?.to &&
    sensesOf(done).length === 0 &&
    predicate.senses.some((sense) => DONE.has(sense))
  ) {
    from++;
    add(preps, "object", done);
    predicate.to = Math.max(predicate.to, done.to);
    const end = done.genitive;
    if (end !== null && end.prep === null && work.phrases[from + 1] === end) {
      from++;
      add(preps, "of-noun", end);
      predicate.to = Math.max(predicate.to, end.to);
    }
  }
  const rest = rightOf(work, from, predicate, null);
  // the genitive of another noun beside it is none of its own
  const others = (p: Phrase): boolean => ofTarget(p) || (work.verbFirst && p.host !== null && p.host !== phrase);
  for (const [name, list] of rest.preps) for (const p of list) add(preps, name === "of-noun" && from === k && !others(p) ? "of" : name, p);
  for (const p of rest.bare) add(preps, "bare", p);
  return preps;
}

/** The word at a token is written onto the one before. */
const glued = ({ laid }: Row, token: number): boolean => ((laid.tokens.flags[token] as number) & FLAG.glued) !== 0;

/** Makes the predicate of a fixed phrase without a verb: « nothing is left in the hands of X but N ». */
export function readFixed(work: Work, k: number, phrase: Phrase, entry: LexEntry): void {
  const predicate = predicateOf({ sentence: work.sentence, at: k, phrase, entry, token: phrase.from });
  const { args } = predicate;
  // the holder stands right behind, the share further on
  let from = k;
  const holder = work.phrases[k + 1];
  if (holder?.kind === "np" && holder.prep === null) {
    add(args, "of", holder);
    predicate.to = Math.max(predicate.to, holder.to);
    from = k + 1;
  }
  for (const [name, list] of rightOf(work, from, predicate, null).preps) for (const p of list) add(args, name, p);
  for (let m = from + 1; m < work.phrases.length && m < from + 9; m++) {
    const p = work.phrases[m] as Phrase;
    if (p.kind === "vp" || p.kind === "sub" || isStop(p)) break;
    if (p.kind === "np" && p.number !== null) {
      const counted = work.phrases[m + 1];
      add(args, "object", p);
      predicate.to = Math.max(predicate.to, p.to, counted?.kind === "np" ? counted.to : 0);
      break;
    }
  }
  for (let j = k - 1; j >= 0; j--) {
    const p = work.phrases[j] as Phrase;
    if (p.kind === "np" && p.prep === null) {
      args.set("subject", coordinated(work, j));
      predicate.from = Math.min(predicate.from, p.inner);
      break;
    }
    if (p.kind === "punct" || p.kind === "sub" || p.kind === "conj") break;
  }
  work.all.push(predicate);
}
