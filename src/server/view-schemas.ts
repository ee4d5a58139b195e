// The shapes of what follows from claims as zod schemas, for checking queries and for the OpenAPI page; the types in api.ts and model.ts rule.
import { z } from "@hono/zod-openapi";
import type * as model from "../model.ts";
import { CLAIM_TYPES, CONTROL_STATUSES } from "../model.ts";
import type { PropositionFilter } from "../views/filter.ts";
import type * as api from "./api.ts";
import { evidence, quantity } from "./basic-schemas.ts";
import { proof, relation } from "./reasons.ts";
import { claim, page, paging, register, reportRow } from "./schemas.ts";

const id = z.string();
const ids = z.array(z.string());
const day = z.iso.date();
export const status = z.enum(["single-origin", "confirmed", "disputed"]);
const days = z.object({ first: day, last: day }).nullable();
const slots = { type: z.enum(CLAIM_TYPES), aspect: z.string().nullable() };
export const kind = { modality: z.enum(["asserted", "expected", "possible", "demanded"]), polarity: z.enum(["affirmed", "denied"]) };

export const eventTime: z.ZodType<model.EventTime> = z.object({ start: day, end: day, certain: z.boolean() }).openapi("EventTime");
const trace: z.ZodType<api.ShownTrace> = z
  .object({
    claim: id,
    origin: id,
    source: z.string(),
    party: z.string().nullable(),
    echoOf: z.string().nullable(),
    direction: z.enum(["from", "unknown"]).nullable(),
    proofs: z.array(proof),
  })
  .openapi("Trace");
const figures: z.ZodType<model.Figures> = z
  .object({
    unit: z.string(),
    of: z.string().nullable(),
    scope: z.string(),
    best: z.number(),
    low: z.number(),
    high: z.number(),
    claims: ids,
  })
  .openapi("Figures");
const origin: z.ZodType<api.ShownOrigin> = z
  .object({ id, source: z.string(), party: z.string().nullable(), claims: ids, proofs: z.array(proof) })
  .openapi("Origin");

const common = {
  id,
  ...slots,
  agent: z.string().nullable(),
  affected: z.string().nullable(),
  places: ids,
  from: ids,
  to: ids,
  time: eventTime.nullable(),
  sides: ids,
  acrossSides: z.boolean(),
  status,
  ground: z.string(),
  credibility: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]),
  figures: z.array(figures),
};

const proposition: z.ZodType<api.ShownProposition> = z
  .object({
    ...common,
    claims: ids,
    reports: ids,
    origins: z.array(origin),
    denied: ids,
    contradicted: ids,
    againstInterest: ids,
  })
  .openapi("Proposition");

const quotedWords: z.ZodType<model.QuotedWords> = evidence
  .extend({
    report: id,
    claim: id,
    language: z.string(),
    publisher: z.string().nullable(),
    published: z.string().nullable(),
    source: z.string(),
    through: ids,
    side: z.string().nullable(),
  })
  .openapi("QuotedWords");

const count = z.int().min(0);
const propositionRow: z.ZodType<api.PropositionRow> = z
  .object({
    ...common,
    ...kind,
    claims: count,
    reports: count,
    origins: count,
    denied: count,
    contradicted: count,
    againstInterest: count,
    languages: ids,
    publishers: ids,
    reported: days,
    words: quotedWords,
    against: quotedWords.nullable(),
  })
  .openapi("PropositionRow");

const facet = z.array(z.object({ value: z.string(), count }));
const facets: z.ZodType<api.Facets> = z
  .object({ type: facet, status: facet, place: facet, party: facet, source: facet, publisher: facet, language: facet })
  .openapi("Facets");

const drawnEntry = {
  proposition: id,
  ...slots,
  status,
  places: ids,
  start: day,
  end: day,
  certain: z.boolean(),
  extends: z.enum(["within", "throughout"]),
};
const timelineEntry: z.ZodType<model.TimelineEntry> = z.object({ ...drawnEntry, ...kind, reported: days }).openapi("TimelineEntry");
const storyEntry: z.ZodType<api.StoryEntry> = z.object({ ...drawnEntry, ...kind }).openapi("StoryEntry");

const controlVoice: z.ZodType<model.ControlVoice> = z
  .object({
    claim: id,
    report: id,
    stance: z.enum(["takes", "holds", "loses", "denies", "fights"]),
    party: z.string().nullable(),
    place: id,
    source: z.string(),
    through: ids,
    side: z.string().nullable(),
    time: eventTime,
  })
  .openapi("ControlVoice");
const shareCheck: z.ZodType<model.ShareCheck> = z
  .object({
    claim: id,
    party: z.string().nullable(),
    area: id,
    quantity,
    time: eventTime,
    known: count,
    named: ids,
    why: z.string(),
  })
  .openapi("ShareCheck");
const controlStatus = z.enum(CONTROL_STATUSES);
const placeControl: z.ZodType<api.PlaceState> = z
  .object({
    place: id,
    party: z.string().nullable(),
    status: controlStatus,
    since: eventTime.nullable(),
    why: z.string(),
    claims: ids,
    voices: z.array(controlVoice),
    parts: z.array(z.object({ status: controlStatus, party: z.string().nullable(), count })),
    shares: z.array(shareCheck),
    claimants: ids,
    spoken: z.boolean(),
  })
  .openapi("PlaceControl");

const mapPlace: z.ZodType<api.MapPlace> = z
  .object({
    id,
    kind: z.string(),
    parent: z.string().nullable(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    precision: z.number().nullable(),
    basis: z.string().nullable(),
    geometry: z.unknown(),
    named: z.boolean(),
  })
  .openapi("MapPlace");

const citedSource: z.ZodType<model.CitedSource> = z
  .object({
    id,
    kind: z.enum(["publisher", "source", "words"]),
    party: z.string().nullable(),
    claims: count,
    confirmed: count,
    opposed: count,
  })
  .openapi("CitedSource");
const citation: z.ZodType<model.Citation> = z.object({ from: id, to: id, claims: count, reports: count }).openapi("Citation");

const figurePoint: z.ZodType<model.FigurePoint> = z
  .object({
    claim: id,
    report: id,
    proposition: z.string().nullable(),
    source: z.string(),
    side: z.string().nullable(),
    places: ids,
    quantity,
    low: z.number(),
    high: z.number().nullable(),
    time: eventTime,
    reported: z.string().nullable(),
    parent: z.string().nullable(),
  })
  .openapi("FigurePoint");
const figureSeries: z.ZodType<api.FiguresAnswer["series"][number]> = z
  .object({ ...slots, unit: z.string(), of: z.string().nullable(), points: z.array(figurePoint), omitted: count })
  .openapi("FigureSeries");

const timeline = {
  days,
  entries: z.array(timelineEntry),
  total: count,
  counts: z.array(z.object({ day, all: count, disputed: count })),
  moments: z.array(day),
  undated: count,
};
const storyList: z.ZodType<api.StoryList> = z.object({ total: count, propositions: z.array(propositionRow) });

const behind = {
  claims: z.record(z.string(), claim),
  traces: z.record(z.string(), trace),
  reports: z.record(z.string(), reportRow),
  names: register,
};

/** Schemas of what the routes over reconciled claims answer. */
export const viewAnswers: {
  readonly propositions: z.ZodType<api.PropositionsAnswer>;
  readonly proposition: z.ZodType<api.PropositionAnswer>;
  readonly dossier: z.ZodType<api.DossierAnswer>;
  readonly claimRelations: z.ZodType<api.ClaimRelationsAnswer>;
  readonly timeline: z.ZodType<api.TimelineAnswer>;
  readonly story: z.ZodType<api.StoryAnswer>;
  readonly control: z.ZodType<api.ControlAnswer>;
  readonly places: z.ZodType<api.PlacesAnswer>;
  readonly origins: z.ZodType<api.OriginsAnswer>;
  readonly figures: z.ZodType<api.FiguresAnswer>;
} = {
  propositions: z.object({ ...page, propositions: z.array(propositionRow), facets, names: register }).openapi("Propositions"),
  proposition: z.object({ ...behind, proposition, relations: z.array(relation) }).openapi("PropositionWithClaims"),
  dossier: z.object({ ...behind, propositions: z.array(proposition), omitted: count }).openapi("Dossier"),
  claimRelations: z
    .object({
      claim: id,
      trace,
      propositions: ids,
      relations: z.array(relation),
      claims: z.record(z.string(), claim),
      names: register,
    })
    .openapi("ClaimRelations"),
  timeline: z.object({ ...timeline, names: register }).openapi("Timeline"),
  story: z
    .object({
      total: count,
      lists: z.object({ disputed: storyList, confirmed: storyList, "single-origin": storyList }),
      facets,
      timeline: z.object({ ...timeline, entries: z.array(storyEntry) }),
      names: register,
    })
    .openapi("Story"),
  control: z
    .object({
      at: day.nullable(),
      asOf: day.nullable(),
      side: ids,
      days,
      reported: days,
      moments: z.array(z.iso.date()),
      publications: z.array(z.iso.date()),
      sides: ids,
      places: z.array(placeControl),
      names: register,
    })
    .openapi("Control"),
  places: z.object({ places: z.array(mapPlace), names: register }).openapi("Places"),
  origins: z.object({ sources: z.array(citedSource), citations: z.array(citation), omitted: count, names: register }).openapi("Origins"),
  figures: z.object({ series: z.array(figureSeries), omitted: count, names: register }).openapi("FigureSeriesList"),
};

const filter = {
  type: z.enum(CLAIM_TYPES).optional(),
  place: z.string().optional(),
  party: z.string().optional(),
  source: z.string().optional(),
  side: z.string().optional(),
  publisher: z.string().optional(),
  report: z.string().optional(),
  language: z.string().optional(),
  status: status.optional(),
  since: day.optional(),
  until: day.optional(),
};

/** Query that narrows propositions. */
export const propositionsFilter: z.ZodType<PropositionFilter> & z.ZodObject = z.strictObject(filter);

/** Query of the list of propositions. */
export const propositionsQuery: z.ZodType<api.PropositionsQuery> & z.ZodObject = z.strictObject({
  ...filter,
  order: z.enum(["weight", "time"]).default("weight"),
  ...paging,
});

/** Query of the timeline. */
export const timelineQuery: z.ZodType<api.TimelineQuery> & z.ZodObject = z.strictObject({
  ...filter,
  limit: z.coerce.number().int().min(1).max(5000).default(600),
  pick: z.string().optional(),
});

/** Query of the first screen. */
export const storyQuery: z.ZodType<api.StoryQuery> & z.ZodObject = z.strictObject({
  ...filter,
  limit: z.coerce.number().int().min(1).max(100).default(10),
  pick: z.string().optional(),
});

const moment = {
  at: day.optional(),
  asOf: day.optional(),
  side: z
    .preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(z.string()))
    .openapi({ type: "array", items: { type: "string" } }),
};

/** Query of the control map as a file; `side` may be given several times. */
export const mapQuery: z.ZodType<Pick<api.ControlQuery, "at" | "asOf" | "side">> & z.ZodObject = z.strictObject(moment);

/** Query of the control map. */
export const controlQuery: z.ZodType<api.ControlQuery> & z.ZodObject = z.strictObject({
  ...moment,
  place: z.string().optional(),
  brief: z.enum(["true", "false"]).optional(),
});
