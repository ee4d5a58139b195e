// A laid-out report → its claims: sentences to phrases, predicates, frames, sources and slots, in that order.
import { hash } from "node:crypto";
import type { CompiledLanguage } from "../language/compiled.ts";
import type { FramingFinder } from "../language/framing.ts";
import { FLAG, wordsOf } from "../language/tokens.ts";
import type { Claim, Extraction, ReportText } from "../model.ts";
import { count, said } from "../reason.ts";
import { createAttribution } from "./attribution/attribution.ts";
import { Quotes } from "./attribution/quotes.ts";
import { scopesBySentence } from "./attribution/scopes.ts";
import { type ConflictReading, LEAST_DENSITY } from "./conflict.ts";
import { Carrier } from "./frames/carry.ts";
import { bareDenials } from "./frames/denials.ts";
import { Discourse } from "./frames/discourse.ts";
import { type Draft, makeDraft } from "./frames/draft.ts";
import { framesOf } from "./frames/events.ts";
import { furtherCounts, subCounts } from "./frames/further-figures.ts";
import { merged } from "./frames/merge.ts";
import type { RuleBook } from "./frames/rule-book.ts";
import { moodSigns, type SlotContext } from "./frames/slots/context.ts";
import { Voices } from "./frames/voices.ts";
import { framingOf } from "./framing.ts";
import { type Clauses, clausesOf } from "./grammar/clauses/clauses.ts";
import { withoutDateline } from "./grammar/dateline.ts";
import type { Phrase } from "./grammar/phrases/phrase.ts";
import { phrasesOf } from "./grammar/phrases/phrases.ts";
import { Mentions } from "./mentions.ts";
import type { Laid } from "./sentence.ts";
import { Sharing } from "./sharing.ts";
import { withSoleDoers } from "./sole-doers.ts";

/** What the claims of one language are made with. */
export interface ClaimResources {
  readonly language: Pick<CompiledLanguage, "order" | "compound" | "certainty">;
  readonly book: RuleBook;
  /** Types whose places are a movement's ends. */
  readonly moving: ReadonlySet<string>;
  /** Tells which sentences are about armed conflict. */
  readonly conflict: (laid: Laid) => ConflictReading;
  readonly framing: FramingFinder;
}

/** Extracts the claims of a report. */
export function claimsOf(
  report: ReportText,
  laid: Laid,
  resources: ClaimResources,
  clock: (stage: string) => void = () => {},
): Pick<Extraction, "claims" | "mentions" | "withheld"> {
  const { tokens, ground } = laid;
  const conflict = resources.conflict(laid);
  if (conflict.none && report.anyway !== true) {
    const found = Math.round(conflict.density * 10) / 10;
    const withheld = said`${count(found)} signs of armed conflict in 100 words (${count(LEAST_DENSITY)} make a report)`;
    return { claims: [], mentions: new Mentions(laid).all(), withheld };
  }
  const verbFirst = resources.language.order === "vso";
  const sentences: Clauses[] = Array.from({ length: tokens.sentenceCount }, () => UNREAD);
  const quotes = new Quotes(laid);
  const attribution = createAttribution(laid, sentences, quotes, report.publisher);
  const voices = new Voices(laid, quotes);
  const discourse = new Discourse(ground, voices, verbFirst);
  const still: SlotContext = {
    laid,
    sentences,
    discourse,
    moves: false,
    moods: moodSigns(resources.language.certainty.moods),
    softened: resources.language.certainty.softened,
    today: report.published?.slice(0, 10) ?? null,
  };
  const moving: SlotContext = { ...still, moves: true };
  const carrier = new Carrier(laid, resources.moving);
  const claims: Claim[] = [];
  const mentions = new Mentions(laid);
  function note(phrase: Phrase): void {
    if (phrase.kind === "np" && phrase.prep !== "according-to") discourse.note(phrase);
  }
  let told: readonly Draft[] = []; // by the sentence before
  for (let first = 0, last = 0; first < tokens.sentenceCount; first = last) {
    last = stretchEnd(laid, quotes, first);
    for (let s = first; s < last; s++) {
      const from = tokens.sentences[s] as number;
      const to = tokens.sentences[s + 1] as number;
      const phrases = withoutDateline(phrasesOf(laid, from, to, verbFirst, resources.language.compound), laid);
      sentences[s] = clausesOf(laid, s, phrases, verbFirst);
    }
    clock("phrases, clauses");
    const { scopes, speakers } = attribution.read(first, last);
    const inSentence = scopesBySentence(laid, scopes, first, last);
    clock("attribution");
    const drafts: Draft[] = [];
    for (let s = first; s < last; s++) {
      const clauses = sentences[s] as Clauses;
      const mine: Draft[] = [];
      let noted = 0;
      voices.hear(inSentence[s - first] ?? []);
      for (const predicate of conflict.in(s) || report.anyway === true ? clauses.predicates : []) {
        while (noted < clauses.phrases.length && (clauses.phrases[noted] as Phrase).from < predicate.token)
          note(clauses.phrases[noted++] as Phrase);
        for (const frame of framesOf(predicate, resources.book, { ground, discourse, siblings: clauses.predicates })) {
          const context = resources.moving.has(frame.rule.type) ? moving : still;
          const draft = makeDraft(frame, context, inSentence[predicate.sentence - first] ?? [], speakers, laid);
          if (draft !== null) mine.push(draft, ...subCounts(draft, clauses, still), ...furtherCounts(draft, clauses, still));
        }
        for (const subject of predicate.args.get("subject") ?? []) discourse.noteSubject(subject);
      }
      while (noted < clauses.phrases.length) note(clauses.phrases[noted++] as Phrase);
      const kept = merged(mine, ground);
      carrier.sentence(kept, clauses, tokens.sentences[s] as number);
      const { made, gone } = bareDenials(clauses, inSentence[s - first] ?? [], speakers, kept, told, laid);
      told = gone.size > 0 ? kept.filter((draft) => !gone.has(draft)) : kept;
      drafts.push(...told, ...made);
    }
    for (const claim of finish(report, drafts, laid)) claims.push(claim);
    mentions.add(scopes, framingOf(laid, sentences.slice(first, last), drafts, resources.framing));
    discourse.forget();
    sentences.fill(UNREAD, first, last);
    clock("claims");
  }
  return { claims: withSoleDoers(claims), mentions: mentions.all(), withheld: null };
}

/** A sentence that is not read yet, or let go of again. */
const UNREAD: Clauses = { phrases: [], predicates: [] };
/** Tokens that a stretch has at least; fewer would cost more than they save. */
const STRETCH = 2000;

/**
 * Behind the last sentence of the stretch that begins with one: paragraphs that no quotation ties to what follows. What a source says
 * never reaches beyond, so that a long report is read stretch by stretch and only what later ones can refer to is kept.
 */
function stretchEnd({ tokens }: Laid, quotes: Quotes, first: number): number {
  const enough = (tokens.sentences[first] as number) + STRETCH;
  for (let s = first + 1; s < tokens.sentenceCount; s++) {
    const from = tokens.sentences[s] as number;
    if (from >= enough && ((tokens.flags[from] as number) & FLAG.line) !== 0 && !quotes.crosses(from)) return s;
  }
  return tokens.sentenceCount;
}

function finish(report: ReportText, drafts: readonly Draft[], laid: Laid): Claim[] {
  const ordinals = new Map<string, number>();
  const ids = new Map<Draft, string>();
  const placed = drafts
    .map((draft) => ({ draft, evidence: wordsOf(laid.tokens, draft.from, draft.to) }))
    .sort(
      (a, b) =>
        a.evidence.start - b.evidence.start ||
        a.evidence.end - b.evidence.end ||
        (a.draft.claim.type < b.draft.claim.type ? -1 : a.draft.claim.type > b.draft.claim.type ? 1 : 0) ||
        ((a.draft.claim.aspect ?? "") < (b.draft.claim.aspect ?? "") ? -1 : 1),
    );
  for (const { draft, evidence } of placed) {
    const { type, aspect } = draft.claim;
    const key = `${report.report}\u0000${evidence.start}\u0000${evidence.end}\u0000${type}\u0000${aspect ?? ""}`;
    const ordinal = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    ids.set(draft, hash("sha256", `${key}\u0000${evidence.exact}\u0000${ordinal}`, "hex").slice(0, 16));
  }
  const shared = new Sharing();
  return placed.map(({ draft, evidence }) => {
    const { claim } = draft;
    return {
      report: report.report,
      id: ids.get(draft) as string,
      type: claim.type,
      aspect: claim.aspect,
      polarity: claim.polarity,
      modality: claim.modality,
      attribution: shared.list(claim.attribution),
      agent: claim.agent,
      affected: claim.affected,
      places: shared.list(claim.places),
      from: shared.list(claim.from),
      to: shared.list(claim.to),
      quantity: claim.quantity,
      time: claim.time,
      parent: draft.parent === null ? null : (ids.get(draft.parent) ?? null),
      extent: claim.extent,
      rules: shared.list(claim.rules),
      derivation: shared.derivation(claim.derivation),
      evidence: shared.words(evidence),
    };
  });
}
