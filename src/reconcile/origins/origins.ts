// What is known of whom claims go back to, as the rules ask for it.
import type { Trace } from "../../model.ts";
import type { Entry } from "../entry.ts";
import type { Reading } from "../reading.ts";
import type { World } from "../world.ts";
import { atOneTurn } from "./derivation.ts";
import type { Speaker } from "./speakers.ts";

/** How the origins of a case lie to each other. */
export interface Origins {
  trace(reading: Reading): Trace;
  speaker(reading: Reading): Speaker;
  /** Whether two claims go back to one origin, and why in words. */
  same(a: Reading, b: Reading): { readonly same: boolean; readonly why: string };
  /** Whether one of two reports was written from the other, or both from a third. */
  echoes(a: Reading, b: Reading): boolean;
  /** Whether two claims stand at the same turn of two such reports. */
  aligned(a: Reading, b: Reading): boolean;
}

/** Why two claims have one origin, or have not; the words are made when they are asked for. */
class Sameness {
  readonly same: boolean;
  private readonly words: () => string;

  constructor(same: boolean, words: () => string) {
    this.same = same;
    this.words = words;
  }

  get why(): string {
    return this.words();
  }
}

/**
 * Origins over the claims of a ledger.
 *
 * @param entryOf - the claim of a reading.
 */
export function originsOf(entryOf: (reading: Reading) => Entry, world: World, trace: (entry: Entry) => Trace): Origins {
  /** Whether one registered source is the other, or stands above it. */
  const family = (a: string, b: string): boolean => world.sourceLineage(a).includes(b) || world.sourceLineage(b).includes(a);
  const sourceOf = (entry: Entry): string => entry.top.speaker.label;

  return {
    trace: (reading) => trace(entryOf(reading)),
    speaker: (reading) => entryOf(reading).speaker,
    echoes: (a, b) => entryOf(a).shelf.echoes.has(entryOf(b).shelf),
    aligned(a, b) {
      const [one, other] = [entryOf(a), entryOf(b)];
      const echo = one.shelf.echoes.get(other.shelf);
      return echo !== undefined && atOneTurn(echo, one, other);
    },
    same(a, b) {
      const [x, y] = [entryOf(a), entryOf(b)];
      if (x.origin === y.origin) return new Sameness(true, () => `both go back to ${sourceOf(x)}`);
      const [p, q] = [x.speaker, y.speaker];
      if (a.claim.polarity === b.claim.polarity && (p.kind !== "register" || q.kind !== "register") && x.shelf.echoes.has(y.shelf))
        return new Sameness(true, () => `${a.claim.report} and ${b.claim.report} were written one from the other`);
      const retold = a.retells === b.claim.id || b.retells === a.claim.id;
      if (retold && p.kind !== "register" && q.kind !== "register") return new Sameness(true, () => "one tells the other's figure again");
      const carrier = relayed(a, b, p, q) ?? relayed(b, a, q, p);
      if (carrier !== null) return new Sameness(true, () => `both through ${carrier}`);
      if (family(x.origin, y.origin)) return new Sameness(true, () => `${sourceOf(x)} and ${sourceOf(y)} are levels of one body`);
      return new Sameness(false, () => `${sourceOf(x)} and ${sourceOf(y)} are two origins`);
    },
  };
}

/**
 * The body through which both claims come, where the first rests on somebody nameless: who relays it, or whose report it stands in. The
 * other rests on that body itself or on somebody nameless through it; null when it doesn't.
 */
function relayed(a: Reading, b: Reading, { kind }: Speaker, other: Speaker): string | null {
  if (kind !== "nameless") return null;
  const through = ({ claim }: Reading): string | null => claim.attribution.at(-2)?.source ?? null;
  const carriers = [through(a), a.claim.report === b.claim.report ? null : a.report.publisher];
  const body = other.kind === "nameless" ? through(b) : other.kind === "register" ? other.label : null;
  return body !== null && carriers.includes(body) ? body : null;
}
