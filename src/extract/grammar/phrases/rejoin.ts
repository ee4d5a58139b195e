// A sentence's phrases → the same, with an auxiliary and its participle made one verb where an insertion parts them: « has, according to
// X, taken Y », « has on Thursday taken Y ».
import { BIT } from "../../../language/tags.ts";
import type { Cut } from "./cut.ts";
import { isComma, type Phrase, says, type VerbGroup } from "./phrase.ts";
import { usesOf } from "./uses.ts";

/** No insertion between an auxiliary and its participle has more phrases. */
const REACH = 8;

/** Takes out auxiliaries that wait for a participle behind commas; their participles are finite then. */
export function rejoinVerbs(cut: Cut): void {
  const { out } = cut;
  if (cut.compound === "genitive") return; // a participle behind a comma is no part of such a verb
  for (let i = 0; i + 3 < out.length; i++) {
    if (!waits(out[i] as Phrase)) continue;
    const late = isComma(out[i + 1]) ? participleAfter(out, i + 1) : participlePast(out, i);
    if (late === null) continue;
    join(cut, out[i] as Phrase, late);
    out.splice(i, 1);
  }
}

/** A finite auxiliary alone. */
function waits({ verb }: Phrase): boolean {
  return verb?.finite === true && verb.main.cat === "aux" && verb.chain.length === 0;
}

/** The bare participle right behind the comma that closes the insertion. */
function participleAfter(out: readonly Phrase[], comma: number): Phrase | null {
  for (let j = comma + 1; j < out.length && j < comma + REACH; j++) {
    const phrase = out[j] as Phrase;
    if (isComma(phrase)) return isBareParticiple(out[j + 1]) ? (out[j + 1] as Phrase) : null;
    if (phrase.kind === "punct" || phrase.kind === "sub" || phrase.kind === "rel" || phrase.kind === "conj") return null;
    // « has, he said, taken »
    if (phrase.verb?.finite === true && !says(phrase.verb)) return null;
  }
  return null;
}

/** Between an auxiliary and its participle no more phrases stand without commas. */
const SHORT = 4;

/** « has on Thursday taken », « have in a few hours left »: the bare participle behind words that only say when, where or how. */
function participlePast(out: readonly Phrase[], aux: number): Phrase | null {
  const { verb } = out[aux] as Phrase;
  for (let j = aux + 1; j < out.length && j <= aux + 1 + SHORT; j++) {
    const phrase = out[j] as Phrase;
    if (isBareParticiple(phrase)) {
      const before = out[j - 1] as Phrase;
      return j > aux + 1 && verb !== null && !describes(phrase, before, verb) ? phrase : null;
    }
    const beside =
      phrase.kind === "time" || phrase.kind === "adv" || phrase.kind === "other" || (phrase.kind === "np" && phrase.prep !== null);
    if (!beside || phrase.pronoun !== null) return null;
  }
  return null;
}

/** « there are in the besieged town », « are in the besieged town »: the participle says of the noun before it what it is. */
function describes({ verb }: Phrase, before: Phrase, aux: VerbGroup): boolean {
  if (before.kind !== "np" || before.head === null) return false;
  if (aux.object !== null) return true;
  const tags = verb?.mainTags ?? 0;
  const bent = (tags & (BIT.f | BIT.p)) !== 0 && (tags & (BIT.m & BIT.s)) === 0;
  return aux.main.kind === "be" ? before.definite && bent === ((before.headTags & (BIT.f | BIT.p)) !== 0) : bent;
}

function isBareParticiple(phrase: Phrase | undefined): boolean {
  const verb = phrase?.verb;
  return verb != null && !verb.finite && verb.marker === null && verb.chain.length === 0 && (verb.mainTags & BIT.part) !== 0;
}

function join(cut: Cut, aux: Phrase, late: Phrase): void {
  const first = aux.verb;
  const group = late.verb;
  if (first === null || group === null) return;
  group.finite = true;
  group.tags = first.tags;
  group.negated ||= first.negated;
  group.reflexive = first.reflexive;
  group.subject ??= first.subject;
  group.subjectTags ||= first.subjectTags;
  group.object ??= first.object;
  group.passive = first.main.kind === "be" && !group.main.unaccusative && !group.reflexive;
  group.adverbs.unshift(...first.adverbs);
  group.uses = usesOf(cut, group);
}
