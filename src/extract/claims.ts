// A laid-out report → its claims: sentences to phrases, predicates, frames, sources and slots, in that order.
import { hash } from "node:crypto";
import type { FramingFinder } from "../language/framing.ts";
import type { CompiledLanguage } from "../language/lexicon.ts";
import type { Claim, Extraction, Mention, ReportText } from "../model.ts";
import { Discourse } from "./actors.ts";
import { attributionOf, type Scope, scopesBySentence } from "./attribution.ts";
import { Carrier } from "./carry.ts";
import { type Clauses, clausesOf, type Predicate } from "./clauses.ts";
import { type ConflictReading, LEAST_DENSITY } from "./conflict.ts";
import { withoutDateline } from "./dateline.ts";
import { type Draft, furtherCounts, makeDraft, subCounts } from "./draft.ts";
import { framesOf, type RuleBook } from "./events.ts";
import { framingOf } from "./framing.ts";
import { type Phrase, phrasesOf } from "./phrases.ts";
import type { Grounding, Laid } from "./sentence.ts";
import { type SlotContext, words } from "./slots.ts";

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
    const found = conflict.density.toFixed(1);
    const withheld = `${found} signs of armed conflict in 100 words (${LEAST_DENSITY} make a report)`;
    return { claims: [], mentions: mentionsOf(laid, [], []), withheld };
  }
  const verbFirst = resources.language.order === "vso";
  const sentences: Clauses[] = [];
  for (let s = 0; s < tokens.sentenceCount; s++) {
    const from = tokens.sentences[s] as number;
    const to = tokens.sentences[s + 1] as number;
    const phrases = withoutDateline(phrasesOf(laid, from, to, verbFirst, resources.language.compound), laid);
    sentences.push(clausesOf(laid, s, phrases, verbFirst));
  }
  clock("phrases, clauses");
  const attribution = attributionOf(laid, sentences, report.publisher);
  const { scopes } = attribution;
  const inSentence = scopesBySentence(laid, scopes);
  clock("attribution");
  const discourse = new Discourse(ground);
  const still: SlotContext = { laid, sentences, discourse, moves: false, moods: resources.language.certainty.moods };
  const moving: SlotContext = { ...still, moves: true };
  const drafts: Draft[] = [];
  const carrier = new Carrier(laid, resources.moving);
  for (const [s, clauses] of sentences.entries()) {
    const from = tokens.sentences[s] as number;
    const mine: Draft[] = [];
    let noted = 0;
    for (const predicate of conflict.in(s) || report.anyway === true ? clauses.predicates : []) {
      while (noted < clauses.phrases.length && (clauses.phrases[noted] as Phrase).from < predicate.token)
        note(clauses.phrases[noted++] as Phrase);
      for (const frame of framesOf(predicate, resources.book, ground, discourse, clauses.predicates)) {
        const draft = makeDraft(
          frame,
          resources.moving.has(frame.rule.type) ? moving : still,
          inSentence[predicate.sentence] ?? [],
          attribution.speakers,
          laid,
        );
        if (draft !== null) mine.push(draft, ...subCounts(draft, clauses, still, laid), ...furtherCounts(draft, clauses, still, laid));
      }
      for (const subject of predicate.args.get("subject") ?? []) discourse.noteSubject(subject);
    }
    while (noted < clauses.phrases.length) note(clauses.phrases[noted++] as Phrase);
    const kept = prune(withoutContent(mine, ground));
    carrier.sentence(kept, clauses, from);
    drafts.push(...kept);
  }
  function note(phrase: Phrase): void {
    if (phrase.kind === "np" && phrase.prep !== "according-to") discourse.note(phrase);
  }
  const made = {
    claims: finish(report, drafts, laid),
    mentions: mentionsOf(laid, scopes, framingOf(laid, sentences, drafts, resources.framing)),
    withheld: null,
  };
  clock("claims");
  return made;
}

/** What is put to a party that may refuse it. */
const OFFERED = new Set(["negotiation", "agreement", "evacuation", "retreat", "surrender", "displacement"]);

/** What is refused is told for itself too: an act, or what another party has offered. */
function standsAlone({ claim }: Draft, { claim: { agent } }: Draft): boolean {
  return !OFFERED.has(claim.type) || (claim.agent !== null && claim.agent !== agent);
}

/** What someone demands or refuses is no claim beside the demand; an order to leave or to give up is that movement's claim. */
function withoutContent(drafts: Draft[], ground: Grounding): Draft[] {
  const speech = drafts.filter(({ claim }) => claim.type === "demand" || claim.type === "rejection");
  if (speech.length === 0) return drafts;
  const gone = new Set<Draft>();
  for (const draft of drafts) {
    const owner = ownerOf(draft, speech);
    if (owner === null) continue;
    gone.add(ordered(owner, draft, ground) ? owner : draft);
  }
  return drafts.filter((draft) => !gone.has(draft) && (draft.parent === null || !gone.has(draft.parent)));
}

/** An ultimatum, or an order to leave by who can enforce it. */
function ordered(owner: Draft, draft: Draft, ground: Grounding): boolean {
  if (owner.claim.type !== "demand") return false;
  if (draft.claim.type === "surrender") return true;
  const { agent } = owner.claim;
  return draft.claim.type === "displacement" && agent !== null && ground.partyClasses(agent).includes("armed");
}

/** A noun of action that is what its verb asks for: its object, or what the verb's preposition governs. */
function hangsOn(predicate: Predicate): boolean {
  return predicate.hung === "object" || (predicate.hung === "prep" && predicate.args.has("orderer"));
}

/** The demand or refusal in whose content a claim stands, or null. */
function ownerOf(draft: Draft, speech: readonly Draft[]): Draft | null {
  let predicate = draft.frame.predicate;
  for (let steps = 0; steps < 3; steps++) {
    const above: Predicate | null = predicate.content ?? (hangsOn(predicate) ? predicate.governor : null);
    if (above === null) return null;
    const owner = speech.find((one) => one.frame.predicate === above && one !== draft);
    // an act that is refused may stand for itself: « rejects [the accusation] »
    if (owner !== undefined) return owner.claim.type === "rejection" && predicate.nominal && standsAlone(draft, owner) ? null : owner;
    predicate = above;
  }
  return null;
}

/** Two readings of one proposition: the fuller one stays. */
function prune(drafts: Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const twin = out.find(
      (other) =>
        (other.parent === null) === (draft.parent === null) &&
        (draft.parent === null || (other.from === draft.from && other.to === draft.to)) &&
        other.claim.type === draft.claim.type &&
        other.claim.aspect === draft.claim.aspect &&
        overlap(other, draft) &&
        sameFigure(other, draft),
    );
    if (twin === undefined) {
      out.push(draft);
      continue;
    }
    if (weight(draft) > weight(twin)) {
      out[out.indexOf(twin)] = draft;
      for (const child of drafts) if (child.parent === twin) child.parent = draft;
    } else for (const child of drafts) if (child.parent === draft) child.parent = twin;
  }
  return out;
}

const overlap = (a: Draft, b: Draft): boolean =>
  Math.min(a.to, b.to) - Math.max(a.from, b.from) > 0.6 * Math.min(a.to - a.from, b.to - b.from);
const sameFigure = (a: Draft, b: Draft): boolean =>
  a.claim.quantity === null || b.claim.quantity === null || a.claim.quantity.value === b.claim.quantity.value;
const weight = ({ claim, from, to, frame }: Draft): number =>
  (claim.agent === null ? 0 : 2) +
  (claim.affected === null ? 0 : 2) +
  claim.places.length +
  claim.from.length +
  claim.to.length +
  (claim.quantity === null ? 0 : 3) +
  (frame.predicate.nominal ? 0 : 1) +
  Math.min(to - from, 20) / 40;

function finish(report: ReportText, drafts: readonly Draft[], laid: Laid): Claim[] {
  const ordinals = new Map<string, number>();
  const ids = new Map<Draft, string>();
  const placed = drafts
    .map((draft) => ({ draft, evidence: words(laid, draft.from, draft.to) }))
    .sort(
      (a, b) =>
        a.evidence.start - b.evidence.start ||
        a.evidence.end - b.evidence.end ||
        (a.draft.claim.type < b.draft.claim.type ? -1 : a.draft.claim.type > b.draft.claim.type ? 1 : 0) ||
        ((a.draft.claim.aspect ?? "") < (b.draft.claim.aspect ?? "") ? -1 : 1),
    );
  for (const { draft, evidence } of placed) {
    const key = [report.report, evidence.start, evidence.end, draft.claim.type, draft.claim.aspect ?? ""].join("\u0000");
    const ordinal = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    ids.set(draft, hash("sha256", `${key}\u0000${evidence.exact}\u0000${ordinal}`, "hex").slice(0, 16));
  }
  return placed.map(({ draft, evidence }) => {
    const { claim } = draft;
    return {
      report: report.report,
      id: ids.get(draft) as string,
      type: claim.type,
      aspect: claim.aspect,
      polarity: claim.polarity,
      modality: claim.modality,
      attribution: claim.attribution,
      agent: claim.agent,
      affected: claim.affected,
      places: claim.places,
      from: claim.from,
      to: claim.to,
      quantity: claim.quantity,
      time: claim.time,
      parent: draft.parent === null ? null : (ids.get(draft.parent) ?? null),
      extent: claim.extent,
      rules: claim.rules,
      derivation: claim.derivation,
      evidence,
    };
  });
}

function mentionsOf(laid: Laid, scopes: readonly Scope[], framing: readonly Mention[]): Mention[] {
  const { ground } = laid;
  const out: Mention[] = [...framing];
  const add = (label: Mention["label"], from: number, to: number, value: string | null, rule: string): void => {
    if (to <= from) return;
    const { start, end, exact } = words(laid, from, to);
    out.push({ start, end, exact, label, value, rule });
  };
  for (const f of ground.places) add("place", f.from, f.to, f.id, f.rule);
  for (const f of ground.parties) add("party", f.from, f.to, f.id, f.rule);
  for (const f of ground.numbers)
    if (f.use === "count") add("quantity", f.from, f.to, f.max === null ? String(f.value) : `${f.value}–${f.max}`, f.rule);
  for (const f of ground.times) add("time", f.from, f.to, `${f.start}/${f.end}`, f.rule);
  const seen = new Set<string>();
  for (const scope of scopes) {
    if (scope.inherited) continue;
    for (const link of scope.links) {
      const key = `${link.start}-${link.end}`;
      if (seen.has(key)) continue;
      seen.add(key);
      out.push({ start: link.start, end: link.end, exact: link.exact, label: "source", value: link.source, rule: scope.rule });
    }
  }
  return out.sort((a, b) => a.start - b.start || a.end - b.end || (a.label < b.label ? -1 : 1));
}
