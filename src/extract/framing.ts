// Phrases that name a party, and the words of acts → mentions of how each is framed.
import type { LexEntry } from "../language/entries.ts";
import type { FramingFinder } from "../language/framing.ts";
import { wordsOf } from "../language/tokens.ts";
import type { ClaimType, Mention } from "../model.ts";
import type { Draft } from "./frames/draft.ts";
import type { Clauses } from "./grammar/clauses/clauses.ts";
import { partyOf } from "./grammar/phrases/actors.ts";
import type { Phrase } from "./grammar/phrases/phrase.ts";
import type { Laid } from "./sentence.ts";

/** What an act is called by the type of its claims; types that are absent tell of no act whose word would say much. */
const ACTS: Partial<
  Record<ClaimType, { readonly of: "taking" | "killing" | "violence" | "leaving"; readonly aspects?: readonly string[] }>
> = {
  control: { of: "taking", aspects: ["gain", "loss"] },
  casualties: { of: "killing", aspects: ["killed"] },
  strike: { of: "violence" },
  attack: { of: "violence" },
  displacement: { of: "leaving", aspects: ["leave"] },
  evacuation: { of: "leaving" },
  retreat: { of: "leaving" },
};

/** Parties whose names frame nobody. */
const UNFRAMED = ["civilians", "medics", "un"];

/** A value is `OF|BY|FRAME`: a party or an act, whose act it is, and the frame; the last two may be empty. */
function mention(
  laid: Laid,
  [from, to]: readonly [number, number],
  [of, by, frame]: readonly [string, string | null, string | null],
  word: string,
): Mention {
  const { start, end, exact } = wordsOf(laid.tokens, from, to);
  return { start, end, exact, label: "frame", value: `${of}|${by ?? ""}|${frame ?? ""}`, rule: `framing.${word}` };
}

/** A phrase that itself names a party, in words of its own: not a pronoun, and not « positions of the rebels ». */
function namesParty(phrase: Phrase): boolean {
  if (phrase.kind !== "np" || phrase.pronoun !== null || phrase.head?.classes.has("media") === true) return false;
  return phrase.party !== null || phrase.head?.party != null || phrase.modifiers.some(({ party }) => party !== null);
}

/** Whether a token stands in a name of the registers. */
function inNames(laid: Laid, phrase: Phrase): (token: number) => boolean {
  const spans: { readonly from: number; readonly to: number }[] = [];
  for (let t = phrase.inner; t < phrase.to; t++) {
    const party = laid.partyAt(t);
    if (party !== undefined) spans.push(party);
  }
  return (token) => spans.some(({ from, to }) => from <= token && token < to);
}

/** A party's phrase as a mention, or null when it names none that is framed. */
function partyMention(phrase: Phrase, laid: Laid, finder: FramingFinder): Mention | null {
  const { ground, tokens } = laid;
  if (!namesParty(phrase)) return null;
  const party = partyOf(phrase, ground, null);
  if (party === null || ground.partyClasses(party).some((name) => UNFRAMED.includes(name))) return null;
  const loaded = finder.party(tokens, phrase.inner, phrase.to, inNames(laid, phrase));
  const word = loaded?.word ?? (phrase.party === null ? phrase.head?.written : undefined) ?? nameIn(laid, phrase);
  return mention(laid, [phrase.inner, phrase.to], [party, null, loaded?.frame ?? null], word);
}

/**
 * The words for parties and acts, each with its frame or none; a rule ends with the word's dictionary form.
 *
 * @param drafts - the report's claims: an act is one of which a claim tells.
 */
export function framingOf(laid: Laid, sentences: readonly Clauses[], drafts: readonly Draft[], finder: FramingFinder): Mention[] {
  const out: Mention[] = [];
  for (const { phrases } of sentences) {
    for (const phrase of phrases) {
      const made = partyMention(phrase, laid, finder);
      if (made !== null) out.push(made);
    }
  }
  const seen = new Set<number>();
  for (const { frame, claim } of drafts) {
    const { token, entry, tailFrom, tailTo } = frame.predicate;
    const act = ACTS[claim.type];
    if (act === undefined || seen.has(token)) continue;
    if (act.aspects !== undefined && (claim.aspect === null || !act.aspects.includes(claim.aspect))) continue;
    seen.add(token);
    const tail: LexEntry[] = [];
    for (let t = tailFrom; t < tailTo; t++) for (const reading of laid.tokens.readings[t] ?? []) tail.push(reading.entry);
    const loaded = finder.act(act.of, entry.lemma, tail);
    out.push(mention(laid, [token, token + 1], [act.of, claim.agent, loaded?.frame ?? null], loaded?.word ?? entry.written));
  }
  return out;
}

/** The register's name as the phrase writes it. */
function nameIn(laid: Laid, phrase: Phrase): string {
  for (let t = phrase.inner; t < phrase.to; t++) {
    const party = laid.partyAt(t);
    if (party !== undefined) return wordsOf(laid.tokens, party.from, party.to).exact;
  }
  return wordsOf(laid.tokens, phrase.inner, phrase.to).exact;
}
