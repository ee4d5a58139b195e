// A sentence's phrases → the same, with an auxiliary and its participle made one verb where an insertion parts them: « has, according to X, taken Y ».
import { BIT } from "../../../language/tags.ts";
import type { Cut } from "./cut.ts";
import { isComma, type Phrase, says } from "./phrase.ts";
import { usesOf } from "./uses.ts";

/** No insertion between an auxiliary and its participle has more phrases. */
const REACH = 8;

/** Takes out auxiliaries that wait for a participle behind commas; their participles are finite then. */
export function rejoinVerbs(cut: Cut): void {
  const { out } = cut;
  if (cut.compound === "genitive") return; // a participle behind a comma is no part of such a verb
  for (let i = 0; i + 3 < out.length; i++) {
    const late = waits(out[i] as Phrase) && isComma(out[i + 1]) ? participleAfter(out, i + 1) : null;
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
    if (isComma(phrase)) {
      const behind = out[j + 1];
      const verb = behind?.verb;
      const bare = verb != null && !verb.finite && verb.marker === null && verb.chain.length === 0 && (verb.mainTags & BIT.part) !== 0;
      return bare ? (behind as Phrase) : null;
    }
    if (phrase.kind === "punct" || phrase.kind === "sub" || phrase.kind === "rel" || phrase.kind === "conj") return null;
    // « has, he said, taken »
    if (phrase.verb?.finite === true && !says(phrase.verb)) return null;
  }
  return null;
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
