// Two claims' types into whether they can speak of one thing at all.
import type { ClaimType } from "../../model.ts";
import type { Reading, Said } from "../reading.ts";
import type { World } from "../world.ts";

/** What a claim says of a place: that a party holds it, has left it, or that it is fought over. */
export interface Standing {
  readonly stand: "holds" | "leaves" | "contested";
  readonly party: string | null;
  /** Whether it tells of the change itself. */
  readonly change: boolean;
}

/** Whether a claim says anything of who holds a place. */
export const tellsHolder = ({ claim: { type } }: Reading): boolean => type === "control" || type === "retreat";

/** Null for claims that say nothing of who holds a place. */
export function standing({ claim }: Reading): Standing | null {
  const { type, aspect, agent } = claim;
  if (type === "retreat") return { stand: "leaves", party: agent, change: true };
  if (type !== "control") return null;
  if (aspect === "contested") return { stand: "contested", party: null, change: false };
  if (aspect === "loss") return { stand: "leaves", party: agent, change: true };
  return { stand: "holds", party: agent, change: aspect === "gain" };
}

/** A blow of which it isn't said how it was dealt. */
const VAGUE_BLOW = "unspecified";
/** Fire returned is told as a strike by some, as an answer by others; an explosion as either. An assault is no bombardment. */
const mixed = (strike: Said, attack: Said): boolean =>
  attack.aspect === "counter-attack" ? strike.aspect !== "air" : strike.aspect === VAGUE_BLOW;
/** Types whose aspects shade into each other. */
const LOOSE = new Set(["attack", "strike", "agreement"]);
const OUT: ReadonlySet<string> = new Set(["retreat", "evacuation", "displacement"]);

const leaves = (claim: Said): boolean => OUT.has(claim.type) && (claim.type !== "displacement" || claim.aspect === "leave");

/** Types by which one blow may be told, and one change of hands. */
const BLOWS: ReadonlySet<string> = new Set(["attack", "strike"]);
const HANDS: ReadonlySet<string> = new Set(["control", "retreat"]);

/** Whether claims of two types may tell of one event at all. */
export function kindredTypes(x: ClaimType, y: ClaimType): boolean {
  return x === y || [BLOWS, OUT, HANDS].some((types) => types.has(x) && types.has(y));
}

/** Whether one tells that fighters gave themselves up and the other that they were taken: the doer of one is whom the other is done to. */
export const handedOver = (x: Said, y: Said): boolean =>
  x.type === "surrender" &&
  y.type === "surrender" &&
  x.aspect !== y.aspect &&
  (x.aspect === "capture" || y.aspect === "capture") &&
  (x.aspect === "surrender" || y.aspect === "surrender");

/** Whether two claims may tell of one event, by type and aspect alone. */
export function sameTopic(a: Reading, b: Reading, world: World): boolean {
  const [x, y] = [a.claim, b.claim];
  if (x.type === y.type) {
    if (x.type === "control") return sameStanding(a, b, world);
    if (x.type === "strike" && x.aspect !== y.aspect) return x.aspect === VAGUE_BLOW || y.aspect === VAGUE_BLOW;
    return x.aspect === y.aspect || handedOver(x, y) || LOOSE.has(x.type) || x.aspect === null || y.aspect === null;
  }
  if (x.type === "strike" && y.type === "attack") return mixed(x, y);
  if (x.type === "attack" && y.type === "strike") return mixed(y, x);
  if (leaves(x) && leaves(y)) return sameLeavers(x, y, world);
  // Who left a place has lost it, and another may have taken it; that somebody holds it says nothing of how he came by it.
  const change = x.type === "retreat" ? y.aspect : x.aspect;
  return (change === "loss" || change === "gain") && sameStanding(a, b, world);
}

/** Whether those who leave by two types of claims are one people: fighters with fighters, civilians with civilians. */
function sameLeavers(x: Said, y: Said, world: World): boolean {
  const [one, other] = [x.type === "displacement" ? x.affected : x.agent, y.type === "displacement" ? y.affected : y.agent];
  if (one !== null && other !== null && world.related(one, other)) return true;
  return x.affected !== null && y.affected !== null && world.related(x.affected, y.affected);
}

/** Whether one tells as somebody's gain of a place what the other tells as somebody's loss. */
export function mirrored(a: Reading, b: Reading): boolean {
  const [x, y] = [standing(a), standing(b)];
  return x !== null && y !== null && x.stand !== y.stand;
}

/** Whether the report of either claim tells that two parties fight each other. */
export const atOdds = (a: Reading, b: Reading, one: string, other: string): boolean =>
  a.foes.get(one)?.has(other) === true || b.foes.get(one)?.has(other) === true;

const NOBODY: ReadonlySet<string> = new Set();
/** They fight nobody, whoever hurts them. */
const UNFIGHTING: ReadonlySet<string> = new Set(["civilians", "medics"]);

/** Whether two parties, told of in two claims, fight one enemy, and neither report tells that they fight each other: they hold together what either took. */
export function comrades(a: Reading, b: Reading, one: string, other: string): boolean {
  if (UNFIGHTING.has(one) || UNFIGHTING.has(other) || atOdds(a, b, one, other)) return false;
  const theirs = b.foes.get(other);
  for (const enemy of theirs === undefined ? NOBODY : (a.foes.get(one) ?? NOBODY))
    if (!UNFIGHTING.has(enemy) && enemy !== other && theirs?.has(enemy) === true) return true;
  return false;
}

/** Whether both put a place in the same hands: a gain of one side is a loss of the other. */
function sameStanding(a: Reading, b: Reading, world: World): boolean {
  const [x, y] = [standing(a), standing(b)];
  if (x === null || y === null) return false;
  if (x.stand === y.stand)
    return x.party === null || y.party === null || world.related(x.party, y.party) || comrades(a, b, x.party, y.party);
  if (x.stand === "contested" || y.stand === "contested") return false;
  // « The fall of X » names nobody: what was taken there was lost there.
  if (x.party === null || y.party === null) return x.change && y.change;
  return (x.change || y.change) && world.opposed(x.party, y.party);
}
