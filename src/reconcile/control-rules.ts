// Claims on who holds a place into contradictions and updates: one place has one holder at one time.
import type { Case, Meeting } from "./meeting.ts";
import { turned } from "./meeting.ts";
import { standing } from "./topic.ts";
import { dayOf, listed, placesIn, placesMeet, type Rule, type Verdict, whenWords, whoWords } from "./verdict.ts";

/** News of one day reaches print on the next: shorter lags tell no change. */
const SETTLED_DAYS = 2;
/** Kinds of places too large for a report's "taken" to mean all of it. */
const LARGE = new Set(["city", "governorate", "region", "province", "state", "country", "area"]);
/** A region of a city is no such place. */
const TOWNS = new Set(["city", "town"]);

/** Days from the second claim's day to the first's; 0 when unknown. */
function days({ a, b }: Meeting): number {
  const [x, y] = [dayOf(a), dayOf(b)];
  return x === null || y === null ? 0 : x - y;
}

function places(meeting: Meeting, { world }: Case): boolean {
  if (placesMeet(meeting)) return true;
  if (!placesIn(meeting)) return false;
  const wholes = meeting.where === "inside" ? meeting.b.sites : meeting.a.sites;
  const [whole] = wholes;
  if (wholes.length !== 1 || whole === undefined) return false;
  const above = world.places.lineage(whole)[1];
  return !LARGE.has(world.places.kind(whole) ?? "") || (above !== undefined && TOWNS.has(world.places.kind(above) ?? ""));
}

const measured = ({ a, b }: Meeting): boolean => a.figure !== null || b.figure !== null;

/** Two opposed parties in one place, or one that holds what it has left. */
export const holders: Rule = (given, theCase) => {
  const meeting = days(given) >= 0 ? given : turned(given);
  const { a, b } = meeting;
  const [x, y] = [standing(a), standing(b)];
  if (x === null || y === null || a.claim.modality === "demanded" || b.claim.modality === "demanded") return null;
  if (a.claim.polarity === "denied" || b.claim.polarity === "denied" || a.claim.modality === "expected" || b.claim.modality === "expected")
    return null;
  if (!places(meeting, theCase)) return null;
  const later = days(meeting);
  const where = listed(meeting.common);
  const update = (why: string): Verdict => ({ kind: "updates", rule: "control.change", why, from: a, to: b });
  const clash = (why: string): Verdict => ({ kind: "contradicts", rule: "control.holders", why, from: a, to: b });
  const tell = (what: string): string =>
    `${what}: ${whoWords(a, theCase)} for ${whenWords(a)}, ${whoWords(b, theCase)} for ${whenWords(b)}`;

  if (x.stand === "contested" || y.stand === "contested") {
    if (x.stand === y.stand) return later >= 1 && !meeting.sameReport ? update(tell(`fighting over ${where} still goes on`)) : null;
    if (x.stand === "contested") {
      if (y.stand !== "holds" || (meeting.sameReport && theCase.origins.same(a, b).same)) return null;
      return later >= SETTLED_DAYS
        ? update(tell(`${where}, held by ${y.party}, is fought over again`))
        : clash(tell(`fighting over ${where} goes on, against ${y.party} holding it`));
    }
    if (x.stand === "leaves" && x.party === null) return null;
    return later >= 1
      ? update(tell(`${where}, fought over before, has been decided`))
      : theCase.origins.same(a, b).same
        ? null
        : clash(tell(`${where} decided, against fighting that goes on`));
  }
  if (x.party === null || y.party === null) return null;
  if (x.stand === "holds" && y.stand === "holds") {
    if (!theCase.world.opposed(x.party, y.party) || measured(meeting)) return null;
    const changed = x.change && (a.timed || later >= 1);
    if (later >= 1 && (changed || a.timed || later >= SETTLED_DAYS)) return update(tell(`${where} has gone from ${y.party} to ${x.party}`));
    if (later === 0 && a.timed && b.timed && x.change !== y.change) {
      const [from, to] = x.change ? [a, b] : [b, a];
      return { ...update(tell(`${where} changed hands that day, from ${standing(to)?.party} to ${standing(from)?.party}`)), from, to };
    }
    return clash(tell(`${where} is held by ${x.party} and by ${y.party}`));
  }
  const [left, held] = x.stand === "leaves" ? [x, y] : [y, x];
  if (left.stand !== "leaves" || held.stand !== "holds" || left.party === null || held.party === null) return null;
  if (!theCase.world.related(left.party, held.party)) return null;
  if (left === x && later >= 1) return update(tell(`${where}, held by ${held.party} before, has been left`));
  if (left === x && later === 0 && a.claim.type === "control" && !meeting.sameReport)
    return clash(tell(`${held.party} holds ${where}, and has lost it`));
  return null;
};

/** Who assaulted a place before has taken it. */
export const assault: Rule = (given, theCase) => {
  const meeting = given.a.claim.type === "control" ? given : turned(given);
  const { a, b } = meeting;
  const held = standing(a);
  if (
    a.claim.type !== "control" ||
    b.claim.type !== "attack" ||
    held === null ||
    b.claim.polarity === "denied" ||
    a.claim.polarity === "denied"
  )
    return null;
  if (a.claim.modality !== "asserted" || b.claim.modality !== "asserted") return null;
  if (held.stand === "contested" ? !placesIn(meeting) : !placesMeet(meeting)) return null;
  const later = days(meeting);
  const after = later >= 1 || (meeting.sameReport && later === 0 && a.rank > b.rank && !b.heading);
  if (!after) return null;
  const where = listed(meeting.common);
  if (held.stand === "contested") {
    return {
      kind: "updates",
      rule: "control.fighting",
      why: `the fighting in ${where} told by ${whoWords(b, theCase)} goes on for ${whoWords(a, theCase)}`,
      from: a,
      to: b,
    };
  }
  if (held.stand !== "holds" || !held.change || meeting.agents !== "same" || b.claim.aspect !== "offensive") return null;
  const why = `${where}: under assault by ${b.claim.agent} for ${whoWords(b, theCase)} (${whenWords(b)}), taken for ${whoWords(a, theCase)} (${whenWords(a)})`;
  return { kind: "updates", rule: "control.assault", why, from: a, to: b };
};
