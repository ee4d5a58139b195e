// What a claim can say, in words: types, slots, standing, quantities.
import type { Bound, ClaimType, Extent, Modality, Polarity, Provenance, SlotName } from "../../../../src/model.ts";

const types: Readonly<Record<ClaimType, string>> = {
  control: "Control",
  attack: "Attack",
  strike: "Strike",
  casualties: "Casualties",
  retreat: "Retreat",
  surrender: "Surrender",
  displacement: "Displacement",
  evacuation: "Evacuation",
  negotiation: "Negotiation",
  agreement: "Agreement",
  rejection: "Rejection",
  demand: "Demand",
  accusation: "Accusation",
  aid: "Aid",
  materiel: "Weapons and equipment",
  dissent: "Dissent",
  gathering: "Gathering",
  assessment: "Assessment",
};

/** What a word does in its clause, as the steps to a claim tell it; one that is not here is shown by its id. */
const functions: Readonly<Record<string, string>> = {
  subject: "subject",
  object: "object",
  owner: "owner",
  possessive: "possessor",
  self: "the thing itself",
  of: "genitive",
  "of-noun": "genitive",
  by: "agent",
  at: "target",
  to: "addressee",
  on: "what is hit",
  from: "origin",
  in: "place",
  for: "purpose",
  with: "companion",
  against: "opponent",
  among: "group",
  between: "parties",
  orderer: "who orders",
};

/** Aspects by their id; one that is not here is shown by its id. */
const aspects: Readonly<Record<string, string>> = {
  gain: "gain",
  loss: "loss",
  hold: "hold",
  share: "share",
  contested: "contested",
  offensive: "offensive",
  clash: "clash",
  "counter-attack": "counter-attack",
  shelling: "shelling",
  air: "air",
  unspecified: "unspecified",
  killed: "killed",
  wounded: "wounded",
  surrender: "surrender",
  amnesty: "amnesty",
  capture: "capture",
  leave: "leave",
  return: "return",
  trapped: "trapped",
  talks: "talks",
  mediation: "mediation",
  proposal: "proposal",
  deal: "deal",
  truce: "truce",
};

const slots: Readonly<Record<SlotName, string>> = {
  type: "Type",
  aspect: "Aspect",
  evidence: "Evidence",
  polarity: "Polarity",
  modality: "Modality",
  attribution: "Attribution",
  agent: "Who does it",
  affected: "To whom",
  places: "Where",
  from: "From",
  to: "To",
  quantity: "How many",
  time: "When",
  parent: "Part of",
  extent: "How much of the place",
};

const extent: Readonly<Record<Extent, string>> = { whole: "all of it", part: "a part of it", unknown: "left open" };

const bound: Readonly<Record<Bound, (n: string) => string>> = {
  exact: (n) => n,
  about: (n) => `about ${n}`,
  "at-least": (n) => `at least ${n}`,
  "at-most": (n) => `at most ${n}`,
  vague: (n) => `somewhere from ${n}`,
};

const standing: Readonly<Record<Polarity, Readonly<Record<Modality, string>>>> = {
  affirmed: {
    asserted: "stated outright",
    expected: "expected",
    possible: "said to be possible",
    demanded: "demanded",
  },
  denied: {
    asserted: "denied",
    expected: "expected not to be",
    possible: "said to be possibly not so",
    demanded: "demanded not to be",
  },
};

/** Short forms for the small print above a claim in the text; nothing for what is plainly affirmed. */
const standingShort: Readonly<Record<Polarity, Readonly<Record<Modality, string>>>> = {
  affirmed: { asserted: "", expected: "expected", possible: "possible", demanded: "demanded" },
  denied: { asserted: "denied", expected: "expected not", possible: "possibly not", demanded: "demanded not" },
};

const learnt: Readonly<Record<Provenance, string>> = {
  given: "given when it was added",
  metadata: "from the page’s own metadata",
  guessed: "guessed from the text",
};

const families: Readonly<Record<"territory" | "force" | "movement" | "talks" | "means" | "society", string>> = {
  territory: "Territory",
  force: "Force",
  movement: "People on the move",
  talks: "Talks and words",
  means: "Relief and weapons",
  society: "Society and judgement",
};

/** What is counted, and whom, by id; one that is not here is shown by its id. */
const countedThings: Readonly<Record<string, string>> = {
  percent: "percent",
  fraction: "fraction of the whole",
  people: "people",
  families: "families",
  districts: "districts",
  villages: "villages",
  towns: "towns",
  cities: "cities",
  areas: "areas",
  positions: "positions",
  houses: "houses",
  buildings: "buildings",
  schools: "schools",
  hospitals: "hospitals",
  roads: "roads",
  shells: "shells",
  rockets: "rockets",
  bombs: "bombs",
  "barrel-bombs": "barrel bombs",
  aircraft: "aircraft",
  helicopters: "helicopters",
  drones: "drones",
  tanks: "tanks",
  vehicles: "vehicles",
  buses: "buses",
  ambulances: "ambulances",
  trucks: "trucks",
  convoys: "convoys",
  raids: "raids",
  strikes: "strikes",
  km: "km",
  km2: "km²",
  civilians: "civilians",
  residents: "residents",
  children: "children",
  women: "women",
  elderly: "elderly people",
  patients: "patients",
  medics: "medical workers",
  fighters: "fighters",
  soldiers: "soldiers",
  officers: "officers",
  police: "police officers",
  displaced: "displaced people",
  detainees: "detainees",
  protesters: "protesters",
  killed: "killed",
  wounded: "wounded",
};

export const claims = {
  types,
  aspects,
  functions,
  slots,
  extent,
  bound,
  standing,
  standingShort,
  learnt,
  families,
  countedThings,
  guessed: "guessed",
  guessedHint: "Guessed from the text; nobody stated it.",
  uncertainShort: "?",
  quantity: {
    /** Words for the usual vague ranges: from, to, and how one says it. */
    vague: [
      [20, 99, "dozens"],
      [100, 999, "hundreds"],
      [1000, 9999, "thousands"],
      [10_000, 99_999, "tens of thousands"],
      [100_000, 999_999, "hundreds of thousands"],
    ] as readonly (readonly [number, number, string])[],
    vagueOf: (word: string, thing: string, range: string) => `${word} of ${thing} (${range})`,
    range: (from: string, to: string) => `${from} to ${to}`,
    percent: (n: string) => `${n}%`,
    of: (amount: string, of: string) => `${amount} of ${of}`,
    things: (amount: string, thing: string) => `${amount} ${thing}`,
    fractions: [
      [1, "all"],
      [0.9, "nine tenths"],
      [0.8, "four fifths"],
      [0.75, "three quarters"],
      [2 / 3, "two thirds"],
      [0.6, "three fifths"],
      [0.5, "half"],
      [0.4, "two fifths"],
      [1 / 3, "a third"],
      [0.25, "a quarter"],
      [0.2, "a fifth"],
      [0.1, "a tenth"],
    ] as readonly (readonly [number, string])[],
  },
};
