// A laid-out report → its claims: sentences to phrases, predicates, frames, sources and slots, in that order.
import { createHash } from "node:crypto";
import type { CompiledLanguage } from "../language/lexicon.ts";
import { BIT } from "../language/tags.ts";
import { FLAG } from "../language/tokens.ts";
import type { Claim, ClaimType, Derivation, Mention, Modality, Polarity, ReportText, SourceLink } from "../model.ts";
import { classesOf, Discourse, partyOf } from "./actors.ts";
import { attributionOf, chainOver, type Said, type Scope, scopesBySentence } from "./attribution.ts";
import { type Clauses, clausesOf, type Predicate } from "./clauses.ts";
import { type Frame, framesOf, type RuleBook } from "./events.ts";
import { type Phrase, phrasesOf } from "./phrases.ts";
import type { Laid } from "./sentence.ts";
import { certaintySlots, placeSlots, quantityOf, quantitySlot, type SlotContext, timeSlot, words } from "./slots.ts";

/** What the claims of one language are made with. */
export interface ClaimResources {
  readonly language: Pick<CompiledLanguage, "order" | "compound" | "certainty">;
  readonly book: RuleBook;
  /** Types whose places are a movement's ends. */
  readonly moving: ReadonlySet<string>;
}

/** A claim before it has an id. */
interface Draft {
  readonly frame: Frame;
  readonly from: number;
  readonly to: number;
  claim: Omit<Claim, "id" | "report" | "evidence">;
  parent: Draft | null;
}

/** Extracts the claims of a report. */
export function claimsOf(
  report: ReportText,
  laid: Laid,
  resources: ClaimResources,
  clock: (stage: string) => void = () => {},
): { claims: Claim[]; mentions: Mention[] } {
  const { tokens, ground } = laid;
  const verbFirst = resources.language.order === "vso";
  const sentences: Clauses[] = [];
  for (let s = 0; s < tokens.sentenceCount; s++) {
    const from = tokens.sentences[s] as number;
    const to = tokens.sentences[s + 1] as number;
    sentences.push(clausesOf(laid, s, phrasesOf(laid, from, to, verbFirst, resources.language.compound), verbFirst));
  }
  clock("phrases, clauses");
  const attribution = attributionOf(laid, sentences, report.publisher);
  const { scopes } = attribution;
  const inSentence = scopesBySentence(laid, scopes);
  clock("attribution");
  const discourse = new Discourse(ground);
  const drafts: Draft[] = [];
  for (const clauses of sentences) {
    const mine: Draft[] = [];
    let noted = 0;
    for (const predicate of clauses.predicates) {
      while (noted < clauses.phrases.length && (clauses.phrases[noted] as Phrase).from < predicate.from)
        note(clauses.phrases[noted++] as Phrase);
      const context: SlotContext = { laid, sentences, discourse, moves: false, moods: resources.language.certainty.moods };
      for (const frame of framesOf(predicate, resources.book, ground, discourse, clauses.predicates)) {
        const draft = makeDraft(
          frame,
          { ...context, moves: resources.moving.has(frame.rule.type) },
          inSentence[predicate.sentence] ?? [],
          attribution.speakers,
          laid,
        );
        if (draft !== null) mine.push(draft, ...subCounts(draft, clauses, context, laid));
      }
      for (const subject of predicate.args.get("subject") ?? []) discourse.noteSubject(subject);
    }
    while (noted < clauses.phrases.length) note(clauses.phrases[noted++] as Phrase);
    drafts.push(...carryOver(prune(mine), resources.moving));
  }
  function note(phrase: Phrase): void {
    if (phrase.kind === "np" && phrase.prep !== "according-to") discourse.note(phrase);
  }
  const made = { claims: finish(report, drafts, laid), mentions: mentionsOf(laid, scopes) };
  clock("claims");
  return made;
}

function makeDraft(
  frame: Frame,
  context: SlotContext,
  scopes: readonly Scope[],
  speakers: ReadonlyMap<Predicate, Said>,
  laid: Laid,
): Draft | null {
  const { predicate, rule } = frame;
  const [from, to] = trim(laid, predicate, scopes);
  if (to <= from) return null;
  const chain = chainOver(scopes, from, to, predicate.token);
  // who accuses, demands or refuses in so many words is the source of his own act
  const actor = predicate.verb !== null && !chain.some((scope) => !scope.inherited) ? speakers.get(predicate) : undefined;
  const sources: SourceLink[] = actor !== undefined ? [...actor.links] : chain.flatMap((scope) => scope.links);
  const sure = certaintySlots(predicate, rule, context);
  let polarity: Polarity = sure.polarity;
  let modality: Modality = sure.modality;
  const derivation: Derivation[] = [
    {
      slot: "type",
      rule: rule.rule,
      words: words(laid, predicate.token, predicate.token + 1),
      certain: true,
      note: `${predicate.entry.lemma} (${predicate.senses.join(", ")}) makes ${rule.type}${frame.aspect === null ? "" : `/${frame.aspect}`}`,
    },
  ];
  for (const scope of chain) {
    if (scope.denied) polarity = polarity === "denied" ? "affirmed" : "denied";
    if (scope.doubted && modality === "asserted") modality = "possible";
    const cue = scope.links[0] as SourceLink;
    derivation.push({
      slot: "attribution",
      rule: scope.rule,
      words: { start: cue.start, end: cue.end, exact: cue.exact },
      certain: !scope.inherited,
      note: scope.inherited ? "the source of the sentence before runs on" : scope.denied ? "the source denies it" : "the source says it",
    });
  }
  if (rule.type === "assessment" || rule.type === "accusation") polarity = "affirmed";
  const place = placeSlots(frame, context);
  const figure = quantitySlot(frame, context);
  const time = timeSlot(predicate, context);
  let agent = frame.agent?.party ?? null;
  // the doer who announces his own act is its source
  if (agent === null && rule.agent !== undefined && predicate.nominal && predicate.args.get("by") === undefined) {
    const own = chain.at(-1);
    const speaker = own?.speaker ?? null;
    if (
      speaker !== null &&
      own !== undefined &&
      !own.inherited &&
      own.rule.startsWith("attribution.verb") &&
      ["attack", "control", "retreat", "strike", "materiel", "surrender"].includes(rule.type)
    ) {
      const classes = classesOf(speaker, laid.ground, context.discourse);
      if (classes.has("armed")) agent = partyOf(speaker, laid.ground, context.discourse);
    }
  }
  let affected = frame.affected?.party ?? null;
  const speaker = chain.at(-1)?.speaker ?? actor?.speaker ?? null;
  const voice = speaker === null ? null : (partyOf(speaker, laid.ground, context.discourse) ?? partyOfLink(sources.at(-1), laid));
  // « we », « our men »: the speaker's side
  if (agent === null && frame.agent !== null && firstPerson(frame.agent.phrase, laid)) agent = voice;
  if (affected === null && frame.affected !== null && firstPerson(frame.affected.phrase, laid)) affected = voice;
  if (affected === null && frame.affected !== null) {
    const classes = classesOf(frame.affected.phrase, laid.ground, context.discourse);
    if (["civilians", "persons", "families", "displaced"].some((c) => classes.has(c)) && !classes.has("armed")) affected = "civilians";
  }
  if (affected === null && rule.type === "displacement") affected = "civilians";
  // who refuses or demands in his own words does it for his side; who reports enemies killed claims them
  if (agent === null && voice !== null && OWN_WORDS.has(rule.type)) agent = voice;
  if (
    agent === null &&
    voice !== null &&
    rule.type === "casualties" &&
    affected !== null &&
    affected !== voice &&
    laid.ground.partyClasses(affected).includes("armed") &&
    laid.ground.partyClasses(voice).includes("armed") &&
    !chain.at(-1)?.inherited
  )
    agent = voice;
  if (affected === agent) affected = rule.type === "casualties" ? affected : null;
  const aspect = asShare(frame, figure.quantity !== null && figure.quantity.unit !== "people");
  if (agent !== null)
    derivation.push({
      slot: "agent",
      rule: rule.rule,
      words: frame.agent === null ? null : span(laid, frame.agent.phrase),
      certain: frame.agent !== null && frame.agent.phrase.pronoun === null,
      note: frame.agent === null ? "the source announces its own act" : `${frame.agent.through} of ${predicate.entry.lemma}`,
    });
  if (affected !== null && frame.affected !== null)
    derivation.push({
      slot: "affected",
      rule: rule.rule,
      words: span(laid, frame.affected.phrase),
      certain: frame.affected.phrase.pronoun === null,
      note: `${frame.affected.through} of ${predicate.entry.lemma}`,
    });
  derivation.push(...place.derivation);
  if (figure.derivation !== null) derivation.push(figure.derivation);
  if (time.derivation !== null) derivation.push(time.derivation);
  derivation.push(...sure.derivation);
  return {
    frame,
    from,
    to,
    parent: null,
    claim: {
      type: rule.type as ClaimType,
      aspect,
      polarity,
      modality,
      attribution: sources,
      agent,
      affected,
      places: place.places,
      from: place.from,
      to: place.to,
      quantity: figure.quantity,
      time: time.time,
      parent: null,
      extent: place.extent,
      rules: [rule.rule, ...chain.map((scope) => scope.rule)],
      derivation,
    },
  };
}

const OWN_WORDS = new Set(["rejection", "demand", "accusation"]);

function partyOfLink(link: SourceLink | undefined, laid: Laid): string | null {
  return link === undefined || link.source === null ? null : laid.ground.partyOfSource(link.source);
}

/** A first-person pronoun, or a noun with a first-person possessive. */
function firstPerson(phrase: Phrase, laid: Laid): boolean {
  if (phrase.pronoun !== null) {
    return (
      laid.tokens.readings[phrase.headAt >= 0 ? phrase.headAt : phrase.inner]?.some(
        (r) => r.entry === phrase.pronoun && (r.tags & BIT["1"]) !== 0,
      ) === true || (phrase.headTags & BIT["1"]) !== 0
    );
  }
  if (!phrase.possessive) return false;
  for (let t = phrase.inner; t < phrase.to; t++)
    if (laid.tokens.readings[t]?.some((r) => (r.tags & BIT["1"]) !== 0 && (r.entry.kind === "poss" || r.entry.cat === "pron"))) return true;
  return false;
}

function span(laid: Laid, phrase: Phrase): ReturnType<typeof words> | null {
  return phrase.to > phrase.inner ? words(laid, phrase.inner, phrase.to) : null;
}

/** A state with a share is `share`; a change keeps its aspect. */
function asShare(frame: Frame, share: boolean): string | null {
  return share && frame.rule.type === "control" && frame.aspect === "hold" ? "share" : frame.aspect;
}

/** The clause without what only says who says it, and without marks at its ends. */
function trim(laid: Laid, predicate: Predicate, scopes: readonly Scope[]): [number, number] {
  const { tokens } = laid;
  let { from, to } = predicate;
  for (const scope of scopes) {
    // a saying clause inside or at the edge of the span is cut off
    if (!scope.inherited && scope.from > from && scope.from <= predicate.token && predicate.token < scope.to)
      from = Math.max(from, scope.from);
    if (!scope.inherited && scope.to < to && scope.from <= predicate.token && predicate.token < scope.to) to = Math.min(to, scope.to);
  }
  while (to > from + 1 && tokens.kind[to - 1] === 2) to--;
  while (
    from < to - 1 &&
    (tokens.kind[from] === 2 ||
      (((tokens.flags[from + 1] as number) & FLAG.glued) === 0 && tokens.readings[from]?.[0]?.entry.cat === "conj"))
  )
    from++;
  return [from, to];
}

/** « of whom 40 children »: a claim inside the claim, with the same slots and its own figure. */
function subCounts(parent: Draft, clauses: Clauses, context: SlotContext, laid: Laid): Draft[] {
  const { predicate } = parent.frame;
  if (
    parent.claim.type !== "casualties" &&
    parent.claim.type !== "displacement" &&
    parent.claim.type !== "surrender" &&
    parent.claim.type !== "evacuation"
  )
    return [];
  if (parent.claim.quantity === null) return [];
  const out: Draft[] = [];
  const last = (predicate.args.get("including") ?? []).at(-1);
  const limit = Math.max(parent.to, last?.to ?? 0) + 2;
  for (let k = 0; k < clauses.phrases.length; k++) {
    const cue = clauses.phrases[k] as Phrase;
    if (cue.kind !== "including" || cue.from < parent.from || cue.from > limit) continue;
    for (let m = k + 1; m < clauses.phrases.length; m++) {
      const phrase = clauses.phrases[m] as Phrase;
      if (phrase.kind === "conj" || (phrase.kind === "punct" && phrase.mark === ",")) continue;
      if (phrase.kind !== "np") break;
      const made = quantityOf(phrase, context);
      if (made === null) {
        if (phrase.prep !== null) continue;
        break;
      }
      const from = out.length === 0 ? cue.from : phrase.inner;
      const party = partyOf(phrase, laid.ground, context.discourse);
      out.push({
        ...parent,
        from,
        to: phrase.to,
        parent,
        claim: {
          ...parent.claim,
          affected: party ?? parent.claim.affected,
          quantity: made.quantity,
          derivation: [
            ...parent.claim.derivation.filter((d) => d.slot !== "quantity"),
            made.derivation,
            {
              slot: "parent",
              rule: "quantity.sub-count",
              words: words(laid, cue.from, cue.to),
              certain: true,
              note: "counted inside the figure before it",
            },
          ],
        },
      });
      const next = clauses.phrases[m + 1];
      if (next?.kind !== "conj" && !(next?.kind === "punct" && next.mark === ",")) break;
    }
  }
  return out;
}

/** What a clause leaves unsaid it has from the clause before it in the same sentence: doer, place, time. */
function carryOver(drafts: Draft[], moving: ReadonlySet<string>): Draft[] {
  const ordered = [...drafts].sort((a, b) => a.from - b.from || b.to - a.to);
  for (const [i, draft] of ordered.entries()) {
    if (draft.parent !== null) {
      draft.claim = {
        ...draft.claim,
        agent: draft.parent.claim.agent,
        places: draft.parent.claim.places,
        from: draft.parent.claim.from,
        to: draft.parent.claim.to,
        time: draft.parent.claim.time,
      };
      continue;
    }
    const { predicate } = draft.frame;
    const subjects = predicate.args.get("subject") ?? [];
    for (let k = i - 1; k >= 0; k--) {
      const before = ordered[k] as Draft;
      if (before.parent !== null) continue;
      const claim = { ...draft.claim };
      const shares =
        predicate.governor === before.frame.predicate ||
        subjects.some(
          (p) => p === before.frame.predicate.phrase || [...before.frame.predicate.args.values()].some((list) => list.includes(p)),
        );
      // shells and strikes have the doer of the clause that fired them
      if (
        claim.agent === null &&
        shares &&
        claim.type === "casualties" &&
        before.claim.agent !== null &&
        (before.claim.type === "strike" || before.claim.type === "attack" || before.claim.type === "casualties")
      ) {
        claim.agent = before.claim.agent;
        claim.derivation = [
          ...claim.derivation,
          {
            slot: "agent",
            rule: "carry.clause-before",
            words: before.claim.derivation.find((d) => d.slot === "agent")?.words ?? null,
            certain: false,
            note: "the doer of the clause before",
          },
        ];
      }
      if (
        claim.places.length === 0 &&
        claim.from.length === 0 &&
        claim.to.length === 0 &&
        !moving.has(claim.type) &&
        before.claim.places.length + before.claim.from.length > 0 &&
        PLACED.has(claim.type)
      ) {
        claim.places = before.claim.places.length > 0 ? before.claim.places : before.claim.from;
        claim.derivation = [
          ...claim.derivation,
          { slot: "places", rule: "carry.clause-before", words: null, certain: false, note: "the place of the clause before" },
        ];
      }
      if (claim.time === null && before.claim.time !== null && shares) {
        claim.time = before.claim.time;
        claim.derivation = [
          ...claim.derivation,
          { slot: "time", rule: "carry.clause-before", words: null, certain: false, note: "the time of the clause before" },
        ];
      }
      draft.claim = claim;
      break;
    }
  }
  return drafts;
}

/** Types that happen somewhere, so that a place of the clause before is theirs too. */
const PLACED = new Set(["casualties", "strike", "attack", "materiel", "control"]);

/** Two readings of one proposition: the fuller one stays. */
function prune(drafts: Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const twin = out.find(
      (other) =>
        other.parent === null &&
        draft.parent === null &&
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
    ids.set(draft, createHash("sha256").update(`${key}\u0000${evidence.exact}\u0000${ordinal}`).digest("hex").slice(0, 16));
  }
  return placed.map(({ draft, evidence }) => ({
    report: report.report,
    id: ids.get(draft) as string,
    ...draft.claim,
    evidence,
    parent: draft.parent === null ? null : (ids.get(draft.parent) ?? null),
  }));
}

function mentionsOf(laid: Laid, scopes: readonly Scope[]): Mention[] {
  const { ground } = laid;
  const out: Mention[] = [];
  const add = (label: Mention["label"], from: number, to: number, value: string | null, rule: string): void => {
    if (to > from) out.push({ ...words(laid, from, to), label, value, rule });
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
