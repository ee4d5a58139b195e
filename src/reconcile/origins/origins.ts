// What is known of whom claims go back to, as the rules ask for it.
import type { Claim, ClaimType, Reason, ReasonPart, Trace } from "../../model.ts";
import { inReport, names, said } from "../../reason.ts";
import type { Entry } from "../entry.ts";
import type { Reading } from "../reading.ts";
import { mirrored } from "../relations/topic.ts";
import type { World } from "../world.ts";
import { atOneTurn, betweenTurns, recounted } from "./derivation.ts";
import { type Backing, backingOf } from "./settle.ts";
import { partyKey, type Speaker, sameOffice, shorter } from "./speakers.ts";

/** How the origins of a case lie to each other. */
export interface Origins {
  /** The whole way back, with its proofs. */
  readonly trace: (reading: Reading) => Trace;
  /** Where it ends. */
  readonly backing: (reading: Reading) => Backing;
  speaker(reading: Reading): Speaker;
  /** Whether two claims go back to one origin. */
  same(a: Reading, b: Reading): boolean;
  /** Whether they do, or one report has from the other what both tell: then it is not counted as its own, whoever it names. */
  retold(a: Reading, b: Reading): boolean;
  /** Why two claims that tell the same go back to one origin, or don't, in words. */
  why(a: Reading, b: Reading): Reason;
  /** Whether one of two reports was written from the other, or both from a third. */
  echoes(a: Reading, b: Reading): boolean;
  /** Whether two claims stand at the same turn of two such reports. */
  aligned(a: Reading, b: Reading): boolean;
  /** Whether they stand between the same two turns, which follow each other closely in both. */
  between(a: Reading, b: Reading): boolean;
}

/** What a party does by saying it. */
const SAID: ReadonlySet<ClaimType> = new Set(["accusation", "demand", "rejection"]);
const isSaid = ({ type, aspect }: Pick<Claim, "type" | "aspect">): boolean => SAID.has(type) || aspect === "proposal";

/** A figure told again, levels of one body, or a body that both come through. */
type Bond = "figure" | "family" | { readonly through: string };

/**
 * Origins over the claims of a ledger.
 *
 * @param entryOf - the claim of a reading.
 * @param settled - whether who only repeats takes over the origin of what he repeats.
 * @param trace - of the same kind.
 */
export function originsOf(entryOf: (reading: Reading) => Entry, world: World, settled: boolean, trace: (entry: Entry) => Trace): Origins {
  /** Whether one registered source is the other, or stands above it. */
  const family = (a: string, b: string): boolean => world.sourceLineage(a).includes(b) || world.sourceLineage(b).includes(a);
  const sourceOf = (entry: Entry): ReasonPart => names(entry.top.speaker.label);

  /** Whether one report may have another's claim from it. */
  const copied = (x: Entry, y: Entry): boolean => {
    const [p, q] = [x.speaker, y.speaker];
    if (recounted(x, y)) return false;
    if (p.kind === "register" && q.kind === "register") return false;
    const echo = x.shelf.echoes.get(y.shelf);
    return echo !== undefined && (exchangeable(p, q) || atOneTurn(echo, x, y));
  };

  /** Whether two reports are about places in common, so that « the governor » is the same in both. */
  const oneScene = (a: Reading, b: Reading): boolean => {
    for (const place of a.scene) if (b.scene.has(place) && world.places.lineage(place).length > 1) return true;
    return false;
  };

  /** What makes two claims with two sources of one origin. */
  const bond = (a: Reading, b: Reading): Bond | null => {
    const [x, y] = [entryOf(a), entryOf(b)];
    const [p, q] = [x.speaker, y.speaker];
    const retold = a.retells === b.claim.id || b.retells === a.claim.id;
    if (retold && !recounted(x, y) && p.kind !== "register" && q.kind !== "register") return "figure";
    const through = relayed(a, b, p, q) ?? relayed(b, a, q, p);
    if (through !== null) return { through };
    if (sameOffice(p, q, world) && oneScene(a, b)) return "family";
    return family(x.origin, y.origin) ? "family" : null;
  };

  const speaksForBody = (name: Speaker["name"]): boolean => world.offices.official(name.map(({ folded }) => folded));

  /** Whether a desk tells in its own voice what a side asked for or refused, of which that side's own word is known. */
  const ownWord = (a: Reading, b: Reading, voice: Speaker, named: Speaker): boolean => {
    const { agent } = b.claim;
    if (!isSaid(b.claim) || voice.kind !== "voice" || named.kind === "voice" || named.kind === "nameless") return false;
    if (agent === null || a.claim.agent === null || !world.related(agent, a.claim.agent)) return false;
    return named.party === null ? named.kind === "words" : world.related(named.party, agent);
  };

  /** Whether a side's accusation, demand or refusal is told on the word of somebody named who may speak for it. */
  const saysItself = ({ claim: { type, aspect, agent } }: Reading, { kind, party }: Speaker): boolean =>
    isSaid({ type, aspect }) && agent !== null && kind === "words" && (party === null || world.related(party, agent));

  /** Whether two named voices of one side announce its own deed: what the one says, the other has from it. Losses each of them owns up to. */
  const oneSide = (a: Reading, b: Reading): boolean => {
    const [p, q] = [entryOf(a).speaker, entryOf(b).speaker];
    if (
      ownWord(a, b, p, q) ||
      ownWord(b, a, q, p) ||
      (saysItself(a, p) && saysItself(b, q) && world.related(a.claim.agent ?? "", b.claim.agent ?? ""))
    )
      return true;
    if (p.party === null || p.party !== q.party) return false;
    // What a side asks for and refuses is its own word, whoever is quoted for it.
    const named = [p, q].every(({ kind }) => kind === "words" || kind === "register");
    if (isSaid(a.claim) ? !named : p.kind !== "words" || q.kind !== "words") return false;
    // Of what the enemy did two of a side may know each by himself, unless they speak for it.
    const official = [p, q].every(({ key, name }) => key === partyKey(p.party as string) || speaksForBody(name));
    return [a, b].every(
      ({ claim }) =>
        (claim.agent === p.party || (official && claim.affected !== p.party)) && claim.type !== "retreat" && claim.aspect !== "loss",
    );
  };

  /** Whether two who are named deny one thing: an answer is one side's, whoever gives it. One's gain that is denied is the other's loss. */
  const oneAnswer = (a: Reading, b: Reading): boolean => {
    if (a.claim.polarity !== "denied" || b.claim.polarity !== "denied" || a.claim.agent === null) return false;
    const [p, q] = [entryOf(a).speaker, entryOf(b).speaker];
    const one = p.party === null || q.party === null || world.related(p.party, q.party);
    const deed = b.claim.agent !== null && world.related(a.claim.agent, b.claim.agent);
    return p.kind === "words" && q.kind === "words" && one && (deed || mirrored(a, b));
  };

  return {
    trace: (reading) => trace(entryOf(reading)),
    backing: (reading) => backingOf(entryOf(reading), settled),
    speaker: (reading) => entryOf(reading).speaker,
    echoes: (a, b) => entryOf(a).shelf.echoes.has(entryOf(b).shelf),
    aligned(a, b) {
      const [one, other] = [entryOf(a), entryOf(b)];
      const echo = one.shelf.echoes.get(other.shelf);
      return echo !== undefined && atOneTurn(echo, one, other);
    },
    between(a, b) {
      const [one, other] = [entryOf(a), entryOf(b)];
      const echo = one.shelf.echoes.get(other.shelf);
      return echo !== undefined && betweenTurns(echo, one, other);
    },
    same: (a, b) => entryOf(a).origin === entryOf(b).origin || bond(a, b) !== null,
    retold: (a, b) =>
      entryOf(a).origin === entryOf(b).origin || copied(entryOf(a), entryOf(b)) || bond(a, b) !== null || oneSide(a, b) || oneAnswer(a, b),
    why(a, b) {
      const [x, y] = [entryOf(a), entryOf(b)];
      const [one, other] = [sourceOf(x), sourceOf(y)];
      if (x.origin === y.origin) return said`both go back to ${one}`;
      if (copied(x, y)) return said`${inReport(a.claim.report)} and ${inReport(b.claim.report)} were written one from the other`;
      const found = bond(a, b) ?? (oneSide(a, b) || oneAnswer(a, b) ? "family" : null);
      if (found === null) return said`${one} and ${other} are two origins`;
      if (found === "figure") return said`one tells the other's figure again`;
      return found === "family" ? said`${one} and ${other} are levels of one body` : said`both through ${names(found.through)}`;
    },
  };
}

/** Whether a copy may have put one of two speakers for the other: a voice or two of one kind, but no name for a withheld one. */
function exchangeable(p: Speaker, q: Speaker): boolean {
  const withheld = [p, q].filter(({ kind }) => kind === "nameless").length;
  return withheld !== 1 || p.kind === "voice" || q.kind === "voice";
}

/** Whether two whom one body relays may be one: both withheld, or one called by some of the other's name. */
const oneCited = (p: Speaker, q: Speaker): boolean =>
  p.kind === q.kind && (p.kind === "nameless" || shorter(p.name, q.name) || shorter(q.name, p.name));

/**
 * The body through which both claims come, where the first rests on somebody in no register: who relays it, or whose report it stands in.
 * The other rests on that body itself, or on whoever may be the same through it; null when it doesn't.
 */
function relayed(a: Reading, b: Reading, speaker: Speaker, other: Speaker): string | null {
  const { kind } = speaker;
  if (kind !== "nameless" && kind !== "words") return null;
  const through = ({ claim }: Reading): string | null => claim.attribution.at(-2)?.source ?? null;
  const carriers = [through(a), a.claim.report === b.claim.report ? null : a.report.publisher];
  const body = oneCited(speaker, other) ? through(b) : other.kind === "register" ? other.label : null;
  return body !== null && carriers.includes(body) ? body : null;
}
