// A report's echoes and copies into what each of its claims derives from, and the ways back to where a claim was first told.
import type { Proof, Quotation, ReasonPart } from "../../model.ts";
import { count, inReport, said, wholeWords } from "../../reason.ts";
import { pairKey } from "../decisions.ts";
import { type Copy, compareIds, type Derived, type Echo, type Entry, type Shelf } from "../entry.ts";
import type { Reading } from "../reading.ts";
import type { World } from "../world.ts";
import { align } from "./alignment.ts";

/** Common sequences shorter or lighter than this are what two reporters on one event would share anyway. */
export const ECHO_CLAIMS = 4;
const ECHO_WEIGHT = 8;

/** Compares two reports; null when what they have in common is no trace of copying. */
export function echoOf(one: Shelf, other: Shelf, world: World): Echo | null {
  const [left, right] = one.report.report < other.report.report ? [one, other] : [other, one];
  const readings = ({ entries }: Shelf): Reading[] => entries.map(({ reading }) => reading);
  const common = align(readings(left), readings(right), world);
  const weight = common.reduce((sum, { weight: own }) => sum + own, 0);
  if (common.length < ECHO_CLAIMS || weight < ECHO_WEIGHT) return null;
  return { left, right, turns: String.fromCharCode(...common.flatMap(({ a, b }) => [a.rank, b.rank])) };
}

/** The claims that meet in an echo, in order. */
export function* turnsOf({ left, right, turns }: Echo): Generator<readonly [Entry, Entry]> {
  for (let at = 0; at < turns.length; at += 2)
    yield [left.entries[turns.charCodeAt(at)] as Entry, right.entries[turns.charCodeAt(at + 1)] as Entry];
}

/** Whether two claims stand at one turn of an echo. */
export function atOneTurn({ left, turns }: Echo, a: Entry, b: Entry): boolean {
  const [one, other] = a.shelf === left ? [a.reading.rank, b.reading.rank] : [b.reading.rank, a.reading.rank];
  for (let at = 0; at < turns.length; at += 2) if (turns.charCodeAt(at) === one) return turns.charCodeAt(at + 1) === other;
  return false;
}

/** Between two turns that follow each other so closely a copy keeps the order of what it tells. */
const CLOSE_TURNS = 6;

/** Whether two claims stand between the same two turns of an echo. */
export function betweenTurns({ left, turns }: Echo, a: Entry, b: Entry): boolean {
  const [one, other] = a.shelf === left ? [a.reading.rank, b.reading.rank] : [b.reading.rank, a.reading.rank];
  for (let at = 0; at + 2 < turns.length; at += 2) {
    const [here, next] = [turns.charCodeAt(at), turns.charCodeAt(at + 2)];
    if (one <= here || one >= next) continue;
    const [there, after] = [turns.charCodeAt(at + 1), turns.charCodeAt(at + 3)];
    return next - here <= CLOSE_TURNS && after - there <= CLOSE_TURNS && other > there && other < after;
  }
  return false;
}

/** Whether a copy may call one source by two names: never a name that a register holds by another, nor by none. */
function renamed({ speaker: { kind: one } }: Entry, { speaker: { kind: other } }: Entry): boolean {
  if (one === "voice" || other === "voice") return false;
  return one === "register" || other === "register" ? one === "words" || other === "words" : true;
}

/** One turn joins two names only in a copy as long as this; in a shorter one it may be chance, and they must meet more than once. */
const LONG_COPY = 2 * ECHO_CLAIMS;

/** The claims that meet in an echo and whose sources are taken for one. */
export function* renamedIn(echo: Echo): Generator<readonly [Entry, Entry]> {
  const met = new Map<string, number>();
  const keyOf = (a: Entry, b: Entry): string => `${a.speaker.key}\n${b.speaker.key}`;
  const pairs = [...turnsOf(echo)].filter(([a, b]) => renamed(a, b));
  for (const [a, b] of pairs) met.set(keyOf(a, b), (met.get(keyOf(a, b)) ?? 0) + 1);
  const long = echo.turns.length / 2 >= LONG_COPY;
  for (const [a, b] of pairs) if (long || (met.get(keyOf(a, b)) ?? 0) > 1) yield [a, b];
}

/** Whether a copied claim derives from its model, for it names no other source. */
export function derivesByCopy({ from, to }: Copy): boolean {
  return to.speaker.kind === "voice" || (to.speaker.kind !== "register" && from.speaker.label === to.speaker.label);
}

export const joinedByCopy = ({ from, to }: Copy): boolean => from.speaker.kind !== "voice" && to.speaker.kind !== "voice";

/** Whether one of two, who are called by name and not, has counted what the other gives roughly: forty is no copy of "about forty". */
export function recounted(x: Entry, y: Entry): boolean {
  const [p, q] = [x.speaker, y.speaker];
  const rounded = (one: Entry, again: Entry): boolean => one.reading.figure?.bound === "about" && again.reading.figure?.bound === "exact";
  return p.kind !== q.kind && p.kind !== "voice" && q.kind !== "voice" && (rounded(x, y) || rounded(y, x));
}

/** Which of two claims came first: by publication, else by who cites whose publisher; 0 when nothing tells. */
function order(a: Reading, b: Reading): number {
  if (a.published !== null && b.published !== null && a.published !== b.published) return a.published - b.published;
  const cites = (one: Reading, other: Reading): boolean =>
    other.report.publisher !== null && one.claim.attribution.some(({ source }) => source === other.report.publisher);
  if (cites(b, a) !== cites(a, b)) return cites(b, a) ? -1 : 1;
  return 0;
}

/**
 * What each claim of a report derives from: by the first echo that has it follow another report, else by the first passage.
 *
 * @param parted - pairs of claims that a person told apart, by `pairKey`.
 */
export function derive(shelf: Shelf, parted: ReadonlySet<string>): Map<Entry, Derived> {
  const found = new Map<Entry, Derived>();
  const echoes = [...shelf.echoes.values()].sort(
    (x, y) => compareIds(x.right.report.report, y.right.report.report) || compareIds(x.left.report.report, y.left.report.report),
  );
  for (const echo of echoes) {
    for (const [a, b] of turnsOf(echo)) {
      if (found.has(shelf === echo.left ? a : b) || apart(parted, a, b) || recounted(a, b)) continue;
      const early = order(a.reading, b.reading);
      const [from, to] = early <= 0 ? [a, b] : [b, a];
      if (to.shelf === shelf) found.set(to, { from, direction: early === 0 ? "unknown" : "from", by: echo.turns.length / 2 });
    }
  }
  for (const copy of shelf.copies) {
    const { from, to } = copy;
    if (found.has(to) || !derivesByCopy(copy) || apart(parted, from, to)) continue;
    found.set(to, { from, direction: order(from.reading, to.reading) === 0 ? "unknown" : "from", by: copy });
  }
  return found;
}

export function apart(parted: ReadonlySet<string>, { reading: a }: Entry, { reading: b }: Entry): boolean {
  return parted.size > 0 && parted.has(pairKey(a.claim.id, b.claim.id));
}

/** The claim that another one derives from; null at the end of the way. */
export function above(entry: Entry): Entry | null {
  return entry.top === entry ? null : (entry.derived?.from ?? null);
}

/** The end of the way back from a claim. In a circle that is where nothing tells who was first, else at the smallest id. */
export function topOf(entry: Entry): Entry {
  const way = new Set<Entry>();
  let at = entry;
  while (at.derived !== null && !way.has(at)) {
    way.add(at);
    at = at.derived.from;
  }
  if (at.derived === null) return at;
  const open = ({ derived }: Entry): number => (derived?.direction === "unknown" ? 0 : 1);
  let end = at;
  for (let next = at.derived.from; next !== at; next = next.derived?.from ?? at)
    if ((open(next) - open(end) || compareIds(next.reading.claim.id, end.reading.claim.id)) < 0) end = next;
  return end;
}

const quoted = ({ reading: { claim } }: Entry): Quotation => ({ report: claim.report, ...claim.evidence });
const wordsOf = ({ reading }: Entry): ReasonPart => wholeWords(reading.claim.evidence.exact);

/** Why a claim derives from another. */
export function derivationProof({ from, by }: Derived, to: Entry): Proof {
  const [first, second] = [from.shelf.report.report, to.shelf.report.report];
  if (typeof by !== "number") return copyProof(by);
  const reason = said`${inReport(first)} and ${inReport(second)} tell ${count(by)} things in one order, among them ${wordsOf(from)} and ${wordsOf(to)}`;
  return { rule: "sequence", reason, spans: [quoted(from), quoted(to)] };
}

function copyProof({ from, to, words, spans: [a, b, c, d] }: Copy): Proof {
  const stretch = ({ report }: Shelf, start: number, end: number): Quotation => ({
    report: report.report,
    start,
    end,
    exact: report.text.slice(start, end),
  });
  const reason = said`${inReport(to.shelf.report.report)} has ${count(words)} words in a row from ${inReport(from.shelf.report.report)}, with ${wordsOf(to)} among them`;
  return { rule: "passage", reason, spans: [stretch(from.shelf, a, b), stretch(to.shelf, c, d)] };
}

/** Why the name behind a claim is another report's name too: the first echo and the first passage that say so. */
export function nameProofs(entry: Entry, parted: ReadonlySet<string>): Proof[] {
  const { shelf, speaker } = entry;
  const proofs: Proof[] = [];
  const echoes = [...shelf.echoes.values()].sort(
    (x, y) => compareIds(x.right.report.report, y.right.report.report) || compareIds(x.left.report.report, y.left.report.report),
  );
  search: for (const echo of echoes) {
    for (const [a, b] of renamedIn(echo)) {
      if ((shelf === echo.left ? a : b).speaker.key !== speaker.key || apart(parted, a, b)) continue;
      const [from, to] = order(a.reading, b.reading) <= 0 ? [a, b] : [b, a];
      proofs.push(derivationProof({ from, direction: "from", by: echo.turns.length / 2 }, to));
      break search;
    }
  }
  const copy = shelf.copies.find(
    (one) => one.to.speaker.key === speaker.key && derivesByCopy(one) && joinedByCopy(one) && !apart(parted, one.from, one.to),
  );
  if (copy !== undefined) proofs.push(copyProof(copy));
  return proofs;
}
