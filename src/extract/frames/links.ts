// The claims of a sentence and its clauses → which of them speak of one thing.
import type { Clauses } from "../grammar/clauses/clauses.ts";
import type { Predicate } from "../grammar/clauses/predicate.ts";
import { isComma, type Phrase, says } from "../grammar/phrases/phrase.ts";
import type { Draft } from "./draft.ts";

/** Clauses speak of one thing where they share a phrase, or one is an argument of the other. */
export class Links {
  private readonly clauses: Clauses;
  /** Made when first asked for: most sentences have one claim and nothing to carry. */
  private byPhrase: Map<Phrase, Predicate[]> | null = null;
  private readonly byPredicate = new Map<Predicate, Draft>();

  constructor(drafts: readonly Draft[], clauses: Clauses) {
    this.clauses = clauses;
    for (const draft of drafts) if (!this.byPredicate.has(draft.frame.predicate)) this.byPredicate.set(draft.frame.predicate, draft);
  }

  private index(): Map<Phrase, Predicate[]> {
    const byPhrase = new Map<Phrase, Predicate[]>();
    for (const predicate of this.clauses.predicates)
      for (const phrase of phrasesOf(predicate)) {
        const list = byPhrase.get(phrase);
        if (list === undefined) byPhrase.set(phrase, [predicate]);
        else if (!list.includes(predicate)) list.push(predicate);
      }
    return byPhrase;
  }

  /** Clauses that share a phrase with the claim's, in text order of the phrases. */
  predicates({ frame }: Draft): readonly Predicate[] {
    const out: Predicate[] = [];
    this.byPhrase ??= this.index();
    for (const phrase of phrasesOf(frame.predicate))
      for (const other of this.byPhrase.get(phrase) ?? []) if (other !== frame.predicate && !out.includes(other)) out.push(other);
    return out.filter((other) => !says(other.verb));
  }

  /** « a raid hit a school [sheltering families in X] »: participles that only say of something in a clause that shares a phrase what it is. */
  descriptions(draft: Draft): readonly Predicate[] {
    const out: Predicate[] = [];
    for (const { args } of this.predicates(draft))
      for (const phrase of args.get("object") ?? [])
        for (const other of this.byPhrase?.get(phrase) ?? [])
          if (other.verb?.finite === false && !other.verb.passive && !this.byPredicate.has(other)) out.push(other);
    return out;
  }

  drafts(draft: Draft): readonly Draft[] {
    return this.predicates(draft).flatMap((predicate) => this.byPredicate.get(predicate) ?? []);
  }

  /** A colon stands between two claims: the second says more closely what the first tells. */
  colon(before: Draft, draft: Draft): boolean {
    return this.clauses.phrases.some(
      (p) => p.kind === "punct" && p.mark === ":" && p.from >= before.frame.predicate.token && p.to <= draft.from,
    );
  }

  /** « …, which left N dead »: what the whole clause before has led to. */
  sumsUp({ frame: { predicate } }: Draft): boolean {
    const verb = predicate.nominal && predicate.governor !== null ? predicate.governor : predicate;
    const word = this.clauses.phrases[verb.at - 1];
    // « …, resulting in the death of N »
    const participle =
      verb !== predicate && verb.verb?.finite === false && !verb.verb.passive && verb.senses.every((sense) => sense === "toll");
    return word?.kind === "rel" ? word.entry?.kind === "clause" : participle && isComma(word);
  }

  /** The claim's clause says what the other's has led to: it hangs on it, or sums it up. */
  results(draft: Draft, before: Draft): boolean {
    return draft.frame.predicate.governor === before.frame.predicate || this.sumsUp(draft);
  }

  /** The claim's clause is governed by the other's, or has its subject from there. */
  shares({ frame: { predicate } }: Draft, before: Draft): boolean {
    const theirs = new Set(phrasesOf(before.frame.predicate));
    return predicate.governor === before.frame.predicate || (predicate.args.get("subject") ?? []).some((p) => theirs.has(p));
  }
}

function phrasesOf(predicate: Predicate): readonly Phrase[] {
  const all = predicate.nominal ? [predicate.phrase] : [];
  for (const phrases of predicate.args.values()) for (const phrase of phrases) all.push(phrase);
  return all;
}
