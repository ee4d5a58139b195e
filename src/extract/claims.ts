// A laid-out report → its claims: sentences to phrases, predicates, frames, sources and slots, in that order.
import type { CompiledLanguage } from "../language/compiled.ts";
import type { FramingFinder } from "../language/framing.ts";
import { FLAG } from "../language/tokens.ts";
import type { Claim, Extraction, ReportText, SourceLink } from "../model.ts";
import { count, said } from "../reason.ts";
import { type Attribution, type AttributionReader, createAttribution } from "./attribution/attribution.ts";
import { statementOf } from "./attribution/issuer.ts";
import { Quotes } from "./attribution/quotes.ts";
import { chainOver, linksOf, type Scope, scopesBySentence } from "./attribution/scopes.ts";
import { withIds } from "./claim-ids.ts";
import { type ConflictReading, LEAST_DENSITY } from "./conflict.ts";
import { partsBehind } from "./frames/breakdown.ts";
import { Carrier } from "./frames/carry.ts";
import { bareDenials } from "./frames/denials.ts";
import { Discourse } from "./frames/discourse.ts";
import { type Draft, makeDraft } from "./frames/draft.ts";
import { goOnWithSubject } from "./frames/dropped-subjects.ts";
import { framesOf } from "./frames/events.ts";
import { furtherCounts, subCounts } from "./frames/further-figures.ts";
import { leavingTogether } from "./frames/leaving-together.ts";
import { merged } from "./frames/merge.ts";
import { askedFrom } from "./frames/questions.ts";
import type { RuleBook } from "./frames/rule-book.ts";
import { otherFigure, runningTotal } from "./frames/running-total.ts";
import { moodSigns, type SlotContext } from "./frames/slots/context.ts";
import { Voices } from "./frames/voices.ts";
import { framingOf } from "./framing.ts";
import { type Clauses, clausesOf } from "./grammar/clauses/clauses.ts";
import type { Predicate } from "./grammar/clauses/predicate.ts";
import { withoutDateline } from "./grammar/dateline.ts";
import type { Phrase } from "./grammar/phrases/phrase.ts";
import { phrasesOf } from "./grammar/phrases/phrases.ts";
import type { Syntax } from "./grammar/words/word.ts";
import { Mentions } from "./mentions.ts";
import { withSameTolls } from "./same-tolls.ts";
import type { Laid } from "./sentence.ts";
import { Sharing } from "./sharing.ts";
import { withSoleDoers } from "./sole-doers.ts";
import { withSoleFoes } from "./sole-foes.ts";
import { withTitle } from "./title.ts";

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
  const conflict = resources.conflict(laid);
  if (conflict.none && report.anyway !== true) {
    const found = Math.round(conflict.density * 10) / 10;
    const withheld = said`${count(found)} signs of armed conflict in 100 words (${count(LEAST_DENSITY)} make a report)`;
    return { claims: [], mentions: new Mentions(laid, new Sharing(laid.tokens.count)).all(), withheld };
  }
  return { ...new Reading(report, laid, resources, conflict, clock).read(), withheld: null };
}

/** A full stop, which no title has. */
const closes = (last: Phrase | undefined): boolean => last?.kind === "punct" && last.mark === ".";

/** Lines at the head of a report among which it names its issuer: an invocation, a body, a title, a date. */
const HEADINGS = 4;

/** A sentence that is not read yet, or let go of again. */
const UNREAD: Clauses = { phrases: [], predicates: [] };

/** One report as it is read, stretch by stretch. */
class Reading {
  private readonly report: ReportText;
  private readonly laid: Laid;
  private readonly resources: ClaimResources;
  private readonly conflict: ConflictReading;
  private readonly clock: (stage: string) => void;
  private readonly syntax: Syntax;
  private readonly sentences: Clauses[];
  private readonly quotes: Quotes;
  private readonly attribution: AttributionReader;
  private readonly voices: Voices;
  private readonly discourse: Discourse;
  private readonly carrier: Carrier;
  /** What slots are filled from: for claims that stay, and for those whose places are a movement's ends. */
  private readonly still: SlotContext;
  private readonly moving: SlotContext;
  /** The report's first sentence is a title. */
  private readonly titled: boolean;
  /** What the sentence before told. */
  private told: readonly Draft[] = [];
  /** Types of all claims so far. */
  private readonly types = new Set<string>();

  constructor(report: ReportText, laid: Laid, resources: ClaimResources, conflict: ConflictReading, clock: (stage: string) => void) {
    const { certainty, order, compound } = resources.language;
    this.report = report;
    this.laid = laid;
    this.resources = resources;
    this.conflict = conflict;
    this.clock = clock;
    this.syntax = { verbFirst: order === "vso", compound };
    this.sentences = Array.from({ length: laid.tokens.sentenceCount }, () => UNREAD);
    this.quotes = new Quotes(laid);
    const statement = statementOf(this.headings(), laid);
    this.attribution = createAttribution(laid, this.sentences, this.quotes, { publisher: report.publisher, statement });
    this.voices = new Voices(laid, this.quotes);
    this.discourse = new Discourse(laid, this.voices, this.syntax.verbFirst);
    this.carrier = new Carrier(laid, resources.moving);
    this.titled = !closes(this.sentences[0]?.phrases.at(-1));
    this.still = {
      laid,
      issuer: statement?.issuer ?? null,
      sentences: this.sentences,
      discourse: this.discourse,
      moves: false,
      moods: moodSigns(certainty.moods),
      softened: certainty.softened,
      backshifted: certainty.backshifted,
      today: report.published?.slice(0, 10) ?? null,
    };
    this.moving = { ...this.still, moves: true };
  }

  read(): Pick<Extraction, "claims" | "mentions"> {
    const { laid, sentences } = this;
    const claims: Claim[] = [];
    const shared = new Sharing(laid.tokens.count);
    const mentions = new Mentions(laid, shared);
    for (let first = 0, last = 0; first < sentences.length; first = last) {
      last = stretchEnd(laid, this.quotes, first);
      for (let s = first; s < last; s++) this.parse(s);
      this.clock("phrases, clauses");
      const { scopes, speakers } = this.attribution.read(first, last);
      const inSentence = scopesBySentence(laid, scopes, first, last);
      this.clock("attribution");
      const drafts: Draft[] = [];
      for (let s = first; s < last; s++) drafts.push(...this.tell(s, inSentence[s - first] ?? [], speakers));
      for (const claim of withIds(this.report, drafts, laid, shared)) claims.push(claim);
      const end = laid.tokens.sentences[last] as number;
      mentions.add(scopes, framingOf(laid, sentences.slice(first, last), drafts, this.resources.framing), end);
      this.discourse.forget();
      laid.forget(laid.tokens.sentences[first] as number); // what a stretch leaves unsaid stands in the one before
      sentences.fill(UNREAD, first, last);
      this.clock("claims");
    }
    const whole = withTitle(claims, this.titleEnd(), laid.ground.within);
    return { claims: withSameTolls(withSoleFoes(withSoleDoers(whole))), mentions: mentions.all() };
  }

  /** The lines at the head of a report, none of them closed like a sentence of the text: the first alone where the text begins with the second. */
  private headings(): (readonly Phrase[])[] {
    const { sentences, sentenceCount, flags } = this.laid.tokens;
    const lines: (readonly Phrase[])[] = [];
    for (let s = 0; s < Math.min(HEADINGS, sentenceCount); s++) {
      this.parse(s);
      const { phrases } = this.sentences[s] as Clauses;
      const next = s + 1 < sentenceCount ? ((flags[sentences[s + 1] as number] as number) & FLAG.line) !== 0 : false;
      if (s > 0 && (!next || closes(phrases.at(-1)))) break;
      lines.push(phrases);
    }
    return lines;
  }

  /** Where the title ends in the text; 0 where the report has none. */
  private titleEnd(): number {
    const { tokens } = this.laid;
    const next = tokens.sentences[1] as number;
    if (!this.titled || tokens.sentenceCount < 2 || ((tokens.flags[next] as number) & FLAG.line) === 0) return 0;
    return tokens.start[next] as number;
  }

  /** Reads a sentence, unless it was read as a heading. */
  private parse(s: number): void {
    const { laid, syntax } = this;
    if (this.sentences[s] !== UNREAD) return;
    const { sentences } = laid.tokens;
    const phrases = phrasesOf(laid, sentences[s] as number, sentences[s + 1] as number, syntax);
    this.sentences[s] = clausesOf(laid, s, withoutDateline(phrases, laid), syntax.verbFirst);
  }

  /** What a sentence claims, on whose word, with what its clauses and the sentence before leave unsaid. */
  private tell(s: number, scopes: readonly Scope[], speakers: Attribution["speakers"]): readonly Draft[] {
    const { laid, told } = this;
    const clauses = this.sentences[s] as Clauses;
    this.voices.hear(scopes);
    const kept = merged(this.drafts(s, clauses, scopes, speakers), laid.ground);
    this.carrier.sentence(kept, clauses, laid.tokens.sentences[s] as number);
    const { made, gone } = bareDenials(clauses, scopes, speakers, kept, told, laid);
    this.told = gone.size > 0 ? kept.filter((draft) => !gone.has(draft)) : kept;
    return [...this.told, ...made];
  }

  /** What each predicate of a sentence claims; whoever is named before it can be referred to. */
  private drafts(s: number, clauses: Clauses, scopes: readonly Scope[], speakers: Attribution["speakers"]): Draft[] {
    const { laid, discourse, still, resources } = this;
    const { phrases, predicates } = clauses;
    const drafts: Draft[] = [];
    const setting = { ground: laid.ground, discourse, siblings: predicates, told: this.types, title: s === 0 && this.titled };
    const asked = askedFrom(phrases);
    let noted = 0;
    discourse.begin(clauses);
    for (const predicate of this.conflict.in(s) || this.report.anyway === true ? predicates : []) {
      for (; noted < phrases.length && (phrases[noted] as Phrase).from < predicate.token; noted++) this.note(phrases[noted] as Phrase);
      if (predicate.token >= asked) continue;
      if (this.syntax.verbFirst) goOnWithSubject(predicate, clauses, discourse, laid.ground);
      const frames = framesOf(predicate, resources.book, setting);
      const sum =
        frames.length > 0 ? null : runningTotal(predicate, drafts.findLast(({ parent }) => parent === null) ?? this.told.at(-1), still);
      if (sum !== null) drafts.push(sum);
      const other =
        frames.length > 0
          ? null
          : otherFigure(
              predicate,
              [...this.told, ...drafts].findLast(({ parent, claim }) => parent === null && claim.quantity !== null),
              clauses,
              wordOf(predicate, scopes, speakers),
              still,
            );
      if (other !== null) drafts.push(other);
      for (const frame of frames) {
        const made = makeDraft(frame, resources.moving.has(frame.rule.type) ? this.moving : still, scopes, speakers, laid);
        if (made === null) continue;
        const { whole: draft, parts: listed } = partsBehind(made, clauses, still);
        const parts = subCounts(draft, clauses, still);
        leavingTogether(draft, parts, laid);
        this.types.add(draft.claim.type);
        const further = furtherCounts(draft, clauses, still).filter(({ from }) => listed.every((part) => part.from !== from));
        drafts.push(draft, ...listed, ...parts, ...further);
      }
      for (const subject of predicate.args.get("subject") ?? []) discourse.noteSubject(subject);
    }
    for (; noted < phrases.length; noted++) this.note(phrases[noted] as Phrase);
    return drafts;
  }

  private note(phrase: Phrase): void {
    if (phrase.kind === "np" && phrase.prep !== "according-to") this.discourse.note(phrase);
  }
}

/** On whose word a verb tells something: its own speaker's, else that of the narrowest scope around it. */
function wordOf(predicate: Predicate, scopes: readonly Scope[], speakers: Attribution["speakers"]): readonly SourceLink[] {
  return speakers.get(predicate)?.links ?? linksOf(chainOver(scopes, predicate.from, predicate.to, predicate.token));
}

/** Tokens that a stretch has at least; fewer would cost more than they save. */
const STRETCH = 500;

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
