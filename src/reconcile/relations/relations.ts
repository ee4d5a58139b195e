// Pairs of readings into relations: the rules in the order in which the first that holds decides.
import { CLAIM_TYPES, type ClaimType } from "../../model.ts";
import type { Reading } from "../reading.ts";
import { unarmed, untalked } from "./belied-rules.ts";
import { answer, blame, laid } from "./blame-rules.ts";
import { breach } from "./breach-rules.ts";
import { assault, repelled, stillFought, taken } from "./control-rules.ts";
import { appointed, course, freed, proposed, released } from "./course-rules.ts";
import { denial } from "./denial-rules.ts";
import { breakers, doers, victims } from "./doer-rules.ts";
import { counts } from "./figure-rules.ts";
import { gone } from "./gone-rules.ts";
import { holders } from "./holder-rules.ts";
import { kept } from "./kept-rules.ts";
import { type Case, meet } from "./meeting.ts";
import { overflow } from "./overflow-rules.ts";
import { refusals } from "./refusal-rules.ts";
import { same } from "./same-rules.ts";
import { assaulted, died, shades, targets } from "./shade-rules.ts";
import { partly, shares } from "./share-rules.ts";
import { kindredTypes } from "./topic.ts";
import type { Rule, Verdict } from "./verdict.ts";

type Types = (x: ClaimType, y: ClaimType) => boolean;

const among =
  (...types: readonly ClaimType[]): Types =>
  (x, y) =>
    types.includes(x) && types.includes(y);
/** One claim of either type. */
const between =
  (one: ClaimType, other: ClaimType): Types =>
  (x, y) =>
    (x === one && y === other) || (x === other && y === one);
const either =
  (type: ClaimType): Types =>
  (x, y) =>
    x === type || y === type;

/** What a party is accused of, and says that it did not do. */
const ANSWERED: ReadonlySet<ClaimType> = new Set(["accusation", "strike", "attack", "casualties", "materiel", "surrender", "displacement"]);

const BLOWS: ReadonlySet<ClaimType> = new Set(["attack", "strike"]);

/** The rules in order, each with the types of claims that it can say anything of. */
const RULES: readonly (readonly [Rule, Types])[] = [
  [denial, kindredTypes],
  [answer, (x, y) => x !== y && ANSWERED.has(x) && ANSWERED.has(y)],
  [blame, among("accusation")],
  [untalked, between("negotiation", "agreement")],
  [unarmed, among("materiel")],
  [laid, (x, y) => (x === "accusation") !== (y === "accusation") && ANSWERED.has(x) && ANSWERED.has(y)],
  [shares, among("control")],
  [partly, among("control")],
  [holders, among("control", "retreat")],
  [kept, among("control", "retreat")],
  [gone, (x, y) => among("control", "evacuation", "surrender")(x, y) && (x === "control") !== (y === "control")],
  [repelled, either("attack")],
  [taken, among("control")],
  [counts, kindredTypes],
  [overflow, kindredTypes],
  [doers, among("attack", "strike", "casualties", "displacement", "surrender")],
  [targets, among("strike", "attack", "materiel")],
  [assaulted, among("attack")],
  [died, among("casualties")],
  [shades, among("negotiation", "agreement")],
  [shades, among("assessment")],
  [shades, among("evacuation", "displacement", "retreat", "aid")],
  [breakers, among("agreement", "evacuation", "displacement", "aid")],
  [victims, among("casualties", "surrender")],
  [breach, (x, y) => (x === "agreement") !== (y === "agreement") && (BLOWS.has(x) || BLOWS.has(y))],
  [refusals, either("rejection")],
  [stillFought, between("control", "attack")],
  [assault, between("control", "attack")],
  [appointed, among("agreement", "evacuation", "negotiation")],
  [proposed, between("agreement", "negotiation")],
  [freed, among("displacement")],
  [released, among("surrender")],
  [course, kindredTypes],
  [same, kindredTypes],
];

/** The rules for claims of two types, by their codes. */
const byTypes: readonly (readonly Rule[])[] = CLAIM_TYPES.flatMap((x) =>
  CLAIM_TYPES.map((y) => RULES.flatMap(([rule, types]) => (types(x, y) ? [rule] : []))),
);

/** The later of two claims first: by report, by place in it, by id. */
function later(a: Reading, b: Reading): number {
  return (
    (a.published ?? 0) - (b.published ?? 0) ||
    (a.claim.report === b.claim.report ? a.rank - b.rank : 0) ||
    (a.claim.id < b.claim.id ? -1 : 1)
  );
}

/**
 * What the first rule that holds says of two claims: from which of them to which, symmetric relations from the smaller id. Null when they
 * have nothing to do with each other.
 */
export function relate(one: Reading, other: Reading, theCase: Case): Verdict | null {
  const told = compare(one, other, theCase);
  if (told !== null) return told;
  // Where a day was only guessed, two claims may speak of one thing though their days differ.
  const again = one.undoubted === null ? null : compare(one.undoubted, other, theCase);
  return again ?? (other.undoubted === null ? null : compare(one, other.undoubted, theCase));
}

function compare(one: Reading, other: Reading, theCase: Case): Verdict | null {
  const rules = byTypes[one.type * CLAIM_TYPES.length + other.type] as readonly Rule[];
  if (rules.length === 0) return null;
  const last = later(one, other) >= 0;
  const meeting = last ? meet(one, other, theCase) : meet(other, one, theCase);
  if (meeting === null) return null;
  for (const rule of rules) {
    const verdict = rule(meeting, theCase);
    if (verdict === null) continue;
    const { kind, from, to } = verdict;
    const directed = kind === "refines" || kind === "updates" || kind === "denies";
    return directed || from.claim.id < to.claim.id ? verdict : { ...verdict, from: to, to: from };
  }
  return null;
}
