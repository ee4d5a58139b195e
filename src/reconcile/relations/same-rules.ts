// Two claims of one proposition into refines, supports or repeats.
import type { Reason, ReasonPart } from "../../model.ts";
import { inReport, said, somebody, value } from "../../reason.ts";
import type { Reading } from "../reading.ts";
import { length, spans } from "./count-days.ts";
import { bearsArms, compatible, type Figure, sameNumber, sharper, UNARMED } from "./figures.ts";
import type { Case, Meeting } from "./meeting.ts";
import { mirrored } from "./topic.ts";
import { figureOf, listed, placesIn, placesMeet, type Rule, type Verdict, whenWords, whoWords } from "./verdict.ts";
import { boasts, speaksFor } from "./voices.ts";

/** Types of which a story holds few, so that two with one party or day in common are one even where no place is named. */
const FEW = new Set(["accusation", "agreement", "negotiation", "demand", "rejection", "dissent", "materiel", "surrender"]);
/** Of these one party makes several, to several others. */
const ADDRESSED = new Set(["accusation", "demand", "rejection"]);
const STOPPED = new Set(["evacuation", "displacement"]);
/** What one report tells so near each other of one place and kind is one thing, two voices on it. */
const NEXT = 5;
/** Undated events told so many days apart are two. */
const APART_DAYS = 2;
/** Families of which much happens in a city on one day. */
const VAGUE: ReadonlySet<string> = new Set(["violence", "casualties", "movement", "supply"]);
/** How those who bear arms leave. */
const ARMED_MOVES = new Set(["retreat", "evacuation"]);
/** Families that tell of a deed against somebody. */
const BLOWS: ReadonlySet<string> = new Set(["violence", "casualties"]);
/** What did not take place is one matter in a story. */
const FEW_DENIED = new Set(["evacuation", "agreement", "negotiation", "displacement"]);

/** Whether a heading and a sentence of one report may be about one thing. */
const announced = (meeting: Meeting): boolean => meeting.sameReport && meeting.a.heading !== meeting.b.heading;

/** Whether a figure says how much of its place is meant; « two quarters: A and B » are all of them. */
const partial = ({ figure, sites }: Reading): boolean => figure !== null && figure.value !== sites.length;
const whole = ({ figure, claim }: Reading): boolean => figure === null && claim.aspect !== "hold";

/** Whether one origin, or a copy, gives as many for one place, whether or not it says of which side. */
function recounted(meeting: Meeting, { origins }: Case): boolean {
  const { a, b } = meeting;
  if (a.figure === null || b.figure === null || meeting.where !== "same" || !sameNumber(a.figure, b.figure)) return false;
  return meeting.sameOrigin || origins.echoes(a, b);
}

/** Whether one bombardment is told as one of fighters and as one of civilians: whom it hit is another question than whether it was. */
function otherVictims(meeting: Meeting): boolean {
  const [x, y] = [meeting.a.claim, meeting.b.claim];
  if (x.type !== "strike" || y.type !== "strike" || meeting.agents !== "same" || !placesMeet(meeting)) return false;
  return (x.affected === UNARMED) !== (y.affected === UNARMED);
}

/** Whether two sides that fight one enemy tell each of its own deed: those are two. */
function ownDeeds({ a, b }: Meeting, theCase: Case): boolean {
  const [x, y] = [a.claim.agent, b.claim.agent];
  if (x === null || y === null || theCase.world.related(x, y) || !BLOWS.has(a.family)) return false;
  return boasts(a, theCase) && boasts(b, theCase);
}

/** Whether a heading has as agreed on what is to begin by the sentence below. */
const begins = (meeting: Meeting): boolean =>
  announced(meeting) && meeting.a.claim.type === "agreement" && meeting.a.claim.polarity === "affirmed";

/** Whether both speak of one kind of thing in one mood, and of no two parties. */
function sameTerms(meeting: Meeting): boolean {
  const { a, b } = meeting;
  const [x, y] = [a.claim, b.claim];
  // Who went to two places went twice.
  if (meeting.goals === "apart") return false;
  if (x.polarity !== y.polarity || !meeting.sameTopic || !meeting.sameScene || meeting.where === "apart") return false;
  const parted = meeting.agents === "apart" || (meeting.affected === "apart" && !otherVictims(meeting));
  if (parted && !mirrored(a, b)) return false;
  return (
    (x.modality === "demanded") === (y.modality === "demanded") &&
    (begins(meeting) || (x.modality === "expected") === (y.modality === "expected"))
  );
}

/** Whether what they count may be one: no part beside its whole, none of a side's dead beside all dead, no share of a place beside all of it. */
function sameMeasure(meeting: Meeting, theCase: Case): boolean {
  const { a, b } = meeting;
  const [x, y] = [a.claim, b.claim];
  if (meeting.figures === "part" || meeting.figures === "other" || x.parent === y.id || y.parent === x.id) return false;
  const fighters = [a, b].some(({ figure }) => figure !== null && bearsArms(figure));
  if (meeting.figures === "open" && fighters && meeting.affected !== "same" && !recounted(meeting, theCase)) return false;
  const share = meeting.figures === "one" && !announced(meeting) && (partial(a) || partial(b)) && (whole(a) || whole(b));
  return x.type !== "control" || !share;
}

/** One death, told without its place or its day, is any death; one that nobody is sure of, another than the one that is known. */
const oneOfMany = ({ a, b, where, carried }: Meeting, x: Figure): boolean =>
  a.family === "casualties" && x.value === 1 && (where === "open" || carried) && a.claim.modality !== b.claim.modality;

/** Whether two figures are one number, or one says the other more closely, of days that may be the same. */
function oneFigure(meeting: Meeting, x: Figure, y: Figure, copied: boolean): boolean {
  const { a, b } = meeting;
  if (!compatible(x, y) || (a.family === "casualties" && meeting.beside) || (!copied && oneOfMany(meeting, x))) return false;
  if (a.timed && b.timed && !meeting.sameTime && !copied) return false;
  if (a.timed !== b.timed && !copied && !meeting.sameOrigin && spans(meeting, 1, true) === "apart") return false;
  return sameNumber(x, y) || ((meeting.sameTime || copied) && (sharper(x, y) || sharper(y, x)));
}

/** So long a time of holding a place is its history. */
const HISTORY_DAYS = 30;
const longAgo = (reading: Reading): boolean => reading.timed && length(reading) > HISTORY_DAYS;

/** Whether it tells of several days; a night has two dates. */
const lasting = (reading: Reading): boolean => length(reading) > 1;

/** Whether two tell of one day and the next that a party holds a place. */
function heldOn({ a, b }: Meeting): boolean {
  const gap = Math.max((a.start ?? 0) - (b.end ?? 0), (b.start ?? 0) - (a.end ?? 0));
  return a.claim.aspect === "hold" && b.claim.aspect === "hold" && gap <= 1;
}

/** Whether the days let both be one thing, given how much of its kind happens in a place on one day. */
function oneTime(meeting: Meeting, { world }: Case, copied: boolean): boolean {
  const { a, b, lag } = meeting;
  if (copied || begins(meeting)) return true;
  if (!meeting.sameTime && !heldOn(meeting)) return false;
  // What did not take place one day is another matter two days on.
  if (a.claim.polarity === "denied" && STOPPED.has(a.claim.type) && Math.abs(lag) > 1) return false;
  // Who leaves a city for another to take leaves it once; that fighters mean to leave it is one plan.
  const plan = a.claim.modality === "expected" && ARMED_MOVES.has(a.claim.type) && ARMED_MOVES.has(b.claim.type);
  if (!VAGUE.has(a.family) || !VAGUE.has(b.family) || (plan && meeting.agents === "same")) return true;
  // (a town's fights are many; who names the same two towns speaks of one, and who answers that he did not do it answers one charge)
  const one = (meeting.where === "same" && meeting.common.length > 1) || answered(meeting);
  const busy = !one && meeting.common.every((place) => world.places.breadth(place) !== "spot");
  const near = meeting.sameReport && Math.abs(a.rank - b.rank) <= NEXT;
  if (placesIn(meeting) && busy && !announced(meeting) && !near && !(a.timed && b.timed)) return false;
  // A series over days, and what befell on one of them.
  if (a.timed && b.timed && !announced(meeting) && lasting(a) !== lasting(b)) return false;
  // What is undated and told days apart happened twice.
  return a.timed || b.timed || Math.abs(lag) < APART_DAYS || (meeting.agents === "same" && answered(meeting));
}

/** Whether both deny. */
const answered = ({ a, b }: Meeting): boolean => a.claim.polarity === "denied" && b.claim.polarity === "denied";

/** Whether what is told of a place and of one inside it may be one. A city is not taken with one of its quarters, nor a region struck with one of its towns. */
function oneExtent(meeting: Meeting, { world, origins }: Case, copied: boolean): boolean {
  const { a, b, where, lag } = meeting;
  if ((where !== "inside" && where !== "around") || announced(meeting)) return true;
  if (a.family === "supply") return copied;
  const broad = (where === "inside" ? b : a).sites.map((place) => world.places.breadth(place));
  const wide = broad.every((breadth) => breadth === "region" || (breadth === "city" && a.claim.type === "control"));
  if (!copied && wide) return false;
  // What is told of the whole of a place may have been in any part of it, unless one source or one copy tells both.
  const dated = VAGUE.has(a.family) && a.timed && b.timed;
  return dated || (meeting.sameOrigin && Math.abs(lag) < APART_DAYS) || origins.aligned(a, b) || (copied && STOPPED.has(a.claim.type));
}

/** Whether the side that withdrew, or stopped what was to pass, owns up to it without saying where, when others tell of it. */
function admitted({ a, b, agents, lag }: Meeting, theCase: Case): boolean {
  if (Math.abs(lag) >= APART_DAYS || agents === "apart" || a.claim.type !== b.claim.type) return false;
  const [bare, told] = a.sites.length + a.goals.length === 0 ? [a, b] : [b, a];
  const own = speaksFor(bare, bare.claim.agent, theCase) && !speaksFor(told, bare.claim.agent, theCase);
  return own && (a.claim.type === "retreat" ? agents === "same" : a.claim.type === "aid" && a.claim.polarity === "denied");
}

/** Whether it names neither of those who agree. */
const unnamed = ({ claim: { agent, affected } }: Reading): boolean => agent === null && affected === null;

/** Whether two claims of which one names no place are of one thing, by who and when. */
function anchored(meeting: Meeting, theCase: Case, copied: boolean): boolean {
  const { origins } = theCase;
  const { a, b } = meeting;
  const [x, y] = [a.claim, b.claim];
  const day = a.timed && b.timed && a.start === b.start && a.end === b.end;
  if (ADDRESSED.has(x.type) && !copied && (x.affected === null) !== (y.affected === null)) return false;
  if (x.polarity === "denied" && FEW_DENIED.has(x.type)) return true;
  // A copy tells its story in the order of the other, be it without saying where anew.
  const alike = x.type === y.type && x.aspect === y.aspect && meeting.figures !== "one";
  if (alike && meeting.sameOrigin && origins.between(a, b)) return true;
  if (admitted(meeting, theCase)) return true;
  // Two who do not name the parties to an agreement speak of the one of the day.
  if (alike && x.type === "agreement" && (unnamed(a) || unnamed(b)) && Math.abs(meeting.lag) < APART_DAYS) return true;
  if (x.type === "surrender" && meeting.figures === "one" && (x.affected === UNARMED || y.affected === UNARMED)) return copied;
  if (FEW.has(x.type)) return meeting.agents === "same" || meeting.affected === "same" || day || copied;
  return copied && meeting.agents === "same" && day;
}

/** Whether one tells that a party holds a place and the other, of a later day, that it took it: then it had not held it on. */
function regained({ a, b, lag }: Meeting): boolean {
  const gained = (hold: Reading, gain: Reading, later: number): boolean =>
    hold.claim.aspect === "hold" &&
    gain.claim.aspect === "gain" &&
    (gain.timed ? (gain.start ?? 0) > (hold.end ?? 0) : later >= APART_DAYS);
  return gained(b, a, lag) || gained(a, b, -lag);
}

/** Whether two sources judge in words of one meaning how it stands, in one day's news. */
const judgedAlike = ({ a, b, lag }: Meeting): boolean => Math.abs(lag) < APART_DAYS && a.shades.some((one) => b.shades.includes(one));

/** Whether both put forward one proposition. */
function oneProposition(meeting: Meeting, theCase: Case): boolean {
  if (!sameTerms(meeting) || ownDeeds(meeting, theCase) || !sameMeasure(meeting, theCase)) return false;
  const { a, b } = meeting;
  const copied = theCase.origins.echoes(a, b);
  // Who may flee, beside who has fled.
  const prospect = [a, b].some(({ claim, timed }) => claim.type === "displacement" && claim.modality === "possible" && !timed);
  if (prospect && a.claim.modality !== b.claim.modality && !copied) return false;
  if (a.figure !== null && b.figure !== null) return oneFigure(meeting, a.figure, b.figure, copied);
  // No slot holds what an assessment says: some words do.
  if (a.claim.type === "assessment" && !announced(meeting) && !copied && !judgedAlike(meeting)) return false;
  if (!oneTime(meeting, theCase, copied) || !oneExtent(meeting, theCase, copied)) return false;
  // Some who went, beside words that it is over.
  if (meeting.carried && meeting.figures === "one" && a.family === "movement" && !copied && !announced(meeting)) return false;
  // So many taken are not those that burn.
  if (a.claim.type === "materiel" && meeting.figures === "one" && meeting.agents === "open" && !copied && !announced(meeting)) return false;
  // In one place the water fails, and the trains.
  if (meeting.carried && a.family === "supply" && !copied) return false;
  if (a.claim.type === "control" && longAgo(a) !== longAgo(b) && !announced(meeting)) return false;
  if (regained(meeting) || (mirrored(a, b) && a.claim.modality === "expected")) return false;
  if (placesIn(meeting) || announced(meeting) || (a.claim.type === "assessment" && judgedAlike(meeting))) return true;
  return meeting.where === "open" && anchored(meeting, theCase, copied);
}

/** Whether `b` need not say whose blow it was: who has aircraft is known, and who tells of his own blow means himself. */
function plainDoer({ a, b }: Meeting, { world, origins }: Case): boolean {
  const { party } = origins.speaker(b);
  return b.claim.aspect === "air" || (party !== null && a.claim.agent !== null && world.related(party, a.claim.agent));
}

/** What `a` tells more closely than `b`, in words; null when nothing. */
function finer(meeting: Meeting, theCase: Case): (() => Reason) | null {
  const { a, b } = meeting;
  const body = announced(meeting) && b.heading;
  if (a.figure !== null && b.figure !== null && sharper(a.figure, b.figure)) return () => said`${figureOf(a)} for ${figureOf(b)}`;
  // One number shows that one count is meant, be its place told of the city or of a quarter.
  const numbered = a.figure !== null && b.figure !== null && !announced(meeting) && sameNumber(a.figure, b.figure);
  if (meeting.where === "inside" && a.sites.length > 0 && !numbered) return () => said`${listed(a.sites)} inside ${listed(b.sites)}`;
  if (a.figure !== null && b.figure === null && body) return () => said`the figure of ${figureOf(a)}`;
  // Whose blow it was is news; a copy that leaves it out is a copy still, unless the other has it from a source of its own.
  const { speaker, echoes } = theCase.origins;
  const copied = echoes(a, b) && (speaker(a).kind === "voice" || speaker(b).kind !== "voice");
  const met = (a.claim.aspect === "counter-attack") !== (b.claim.aspect === "counter-attack");
  const blow = !met && BLOWS.has(a.family) && !meeting.sameOrigin && !announced(meeting) && !copied && !numbered;
  if (blow && a.claim.agent !== null && b.claim.agent === null && !plainDoer(meeting, theCase))
    return () => said`who did it: ${somebody(a.claim.agent)}`;
  // With how many, and by what, is told behind the bare news of an assault.
  const manned = a.claim.type === "attack" && a.figure !== null && b.figure === null && meeting.sameReport && a.rank > b.rank;
  if (manned) return () => said`the figure of ${figureOf(a)}`;
  // Where those went of whom one only tells that they left.
  const went = a.family === "movement" && a.goals.length > 0 && b.goals.length === 0 && a.sites.length > 0 && b.sites.length > 0;
  if (went && meeting.sameReport && a.claim.type === b.claim.type) return () => said`where to: ${listed(a.goals)}`;
  if (body && a.timed && !b.timed) return () => said`when: ${whenWords(a)}`;
  return null;
}

export const same: Rule = (given, theCase) => (oneProposition(given, theCase) ? onOne(given, theCase) : null);

/** How two claims of one proposition lie to each other. */
const onOne: Rule = (given, theCase) => {
  const oneOrigin = theCase.origins.retold(given.a, given.b);
  const origin = (): Reason => theCase.origins.why(given.a, given.b);
  const heading = announced(given);
  const one = oneOrigin || heading;
  if (given.sameReport && !heading && oneOrigin && !strictlyOne(given)) return null;
  for (const meeting of [given, given.turned]) {
    const more = finer(meeting, theCase);
    const closer = meeting.a.figure !== null && meeting.b.figure !== null && sharper(meeting.a.figure, meeting.b.figure);
    if (more === null || (finer(meeting.turned, theCase) !== null && !closer)) continue;
    const why = (): Reason => said`${whoWords(meeting.a, theCase)} says more closely what ${whoWords(meeting.b, theCase)} says: ${more()}`;
    return { kind: "refines", rule: "same.finer", why, from: meeting.a, to: meeting.b };
  }
  const repeats: Verdict = {
    kind: "repeats",
    rule: heading ? "same.heading" : "same.origin",
    why: () =>
      heading ? said`a heading of ${inReport(given.a.claim.report)} and the sentence that it announces` : said`the same, and ${origin()}`,
    from: given.a,
    to: given.b,
  };
  if (one) return repeats;
  const what = (): ReasonPart | Reason =>
    given.common.length > 0 ? listed(given.common) : given.a.figure !== null ? figureOf(given.a) : value("type", given.a.claim.type);
  const why = (): Reason =>
    said`${whoWords(given.a, theCase)} and ${whoWords(given.b, theCase)} say the same of ${what()}, and ${origin()}`;
  return { ...repeats, kind: "supports", rule: "same.other-origin", why };
};

/** Inside one report a source says a thing twice only in the same terms. */
function strictlyOne(meeting: Meeting): boolean {
  const { a, b } = meeting;
  if (a.figure !== null && b.figure !== null) return sameNumber(a.figure, b.figure);
  if (a.figure !== null || b.figure !== null || a.claim.aspect !== b.claim.aspect) return false;
  return meeting.where === "same" || (a.claim.polarity === "denied" && meeting.agents === "same" && meeting.affected === "same");
}
