// Reports that come and go into whom each of their claims goes back to, and as of which day it speaks.
import type { Proof, Trace } from "../../model.ts";
import { said, wholeWords } from "../../reason.ts";
import { type Decisions, pairKey } from "../decisions.ts";
import { byTelling, type Copy, compareIds, type Derived, type Echo, type Entry, type Shelf } from "../entry.ts";
import type { Reading } from "../reading.ts";
import type { World } from "../world.ts";
import { Tellings } from "./as-of.ts";
import { copiedClaims, createPassages } from "./copies.ts";
import {
  above,
  apart,
  derivationProof,
  derive,
  derivesByCopy,
  ECHO_CLAIMS,
  echoOf,
  joinedByCopy,
  nameProofs,
  renamedIn,
  topOf,
} from "./derivation.ts";
import { EchoCandidates } from "./echo-candidates.ts";
import { Families, type Reason } from "./families.ts";
import { SourceNames } from "./source-names.ts";
import type { Speaker } from "./speakers.ts";

/** What has changed since the last time. */
export interface Resourced {
  /** Claims whose origin or day is another one, with how they read now. */
  readonly moved: ReadonlyMap<Entry, Reading>;
  /** Claims of which something has changed that shows in their traces. */
  readonly retraced: ReadonlySet<Entry>;
}

export class Sourcing {
  private readonly world: World;
  private readonly candidates = new EchoCandidates(ECHO_CLAIMS);
  private readonly passages = createPassages();
  private readonly names: SourceNames;
  private readonly families: Families;
  private readonly tellings = new Tellings();
  /** Claims by the key of their speaker. */
  private readonly spoken = new Map<string, Set<Entry>>();
  private parted: ReadonlySet<string> = new Set();
  /** What a person put together, as names. */
  private joined: readonly (readonly [Speaker, Speaker])[] = [];
  private keptApart = "[]";

  private readonly fresh = new Set<Shelf>();
  /** Pairs of reports that may have become candidates for an echo, or ceased to be. */
  private readonly pairs = new Map<Shelf, Set<Shelf>>();
  private readonly copied = new Set<Shelf>();
  private readonly derived = new Set<Shelf>();
  private readonly traced = new Set<Entry>();
  private readonly dated = new Set<Entry>();
  private readonly moved = new Set<Entry>();
  private readonly retraced = new Set<Entry>();

  constructor(world: World, letters: Readonly<Record<string, string>>) {
    this.world = world;
    this.names = new SourceNames(letters);
    this.families = new Families((key) => world.source(key) !== null);
  }

  /** Adds a report; what follows is found by `settle`. */
  add(shelf: Shelf): void {
    this.fresh.add(shelf);
  }

  remove(shelf: Shelf): void {
    this.candidates.remove(shelf, this.pair);
    for (const echo of [...shelf.echoes.values()]) this.dropEcho(echo, false);
    if (shelf.entries.length > 0) this.passages.remove(shelf, (other) => this.copied.add(other));
    this.dropCopies(shelf);
    this.names.remove(shelf, (one, other) => this.part(one, other, "name"));
    for (const entry of shelf.entries) {
      this.tellings.remove(entry, (other) => this.dated.add(other));
      for (const heir of entry.heirs ?? []) this.derived.add(heir.shelf);
      this.setDerived(entry, null);
      const spoken = this.spoken.get(entry.speaker.key);
      spoken?.delete(entry);
      if (spoken?.size === 0) this.spoken.delete(entry.speaker.key);
    }
    for (const set of [this.copied, this.derived]) set.delete(shelf);
    this.pairs.delete(shelf);
    for (const others of this.pairs.values()) others.delete(shelf);
    for (const entry of shelf.entries) for (const set of [this.traced, this.dated, this.moved, this.retraced]) set.delete(entry);
  }

  /** Takes what people decided about origins; undoes first what rests on decisions that no longer hold. */
  decide(decisions: Pick<Decisions, "otherOrigin">, byId: ReadonlyMap<string, Entry>): void {
    const parted = new Set(decisions.otherOrigin.map(([a, b]) => pairKey(a, b)));
    const changed = [...parted, ...this.parted].filter((pair) => parted.has(pair) !== this.parted.has(pair));
    for (const pair of changed) {
      const [one, other] = pair.split("\n").map((id) => byId.get(id)?.shelf);
      if (one === undefined || other === undefined || one === other) continue;
      const echo = one.echoes.get(other);
      if (echo !== undefined) this.dropEcho(echo);
      this.pair(one, other);
      for (const shelf of [one, other]) {
        this.dropCopies(shelf);
        this.copied.add(shelf);
      }
    }
    this.parted = parted;
  }

  /** Brings traces and days up to date. */
  settle(decisions: Pick<Decisions, "sameOrigin" | "otherOrigin">, byId: ReadonlyMap<string, Entry>): Resourced {
    this.takeIn();
    for (const [one, others] of this.pairs) for (const other of others) this.lookAgain(one, other);
    for (const shelf of this.copied) {
      this.dropCopies(shelf);
      shelf.copies = copiedClaims(shelf, this.passages);
      for (const copy of shelf.copies) this.eachJoin(copy, (a, b) => this.join(a, b, "passage"));
      this.derived.add(shelf);
    }
    const renamed = this.names.settle(
      (one, other) => this.join(one, other, "name"),
      (one, other) => this.part(one, other, "name"),
    );
    for (const { key } of renamed) for (const entry of this.spoken.get(key) ?? []) this.retraced.add(entry);
    this.takeDecisions(decisions, byId);
    for (const key of this.families.settle()) for (const entry of this.spoken.get(key) ?? []) this.traced.add(entry);
    for (const shelf of this.derived) {
      const found = derive(shelf, this.parted);
      for (const entry of shelf.entries) {
        this.retraced.add(entry);
        if (this.setDerived(entry, found.get(entry) ?? null)) this.traced.add(entry);
      }
    }
    // A set grows while it is gone through: heirs of heirs are reached.
    for (const entry of this.traced) {
      for (const heir of entry.heirs ?? []) this.traced.add(heir);
      this.trace(entry);
    }
    const moved = new Map<Entry, Reading>([...this.moved].map((entry) => [entry, entry.now]));
    for (const entry of this.dated) {
      const now = this.tellings.asOf(entry);
      if (!alike(now, entry.now)) moved.set(entry, now);
    }
    const retraced = new Set(this.retraced);
    for (const set of [this.fresh, this.pairs, this.copied, this.derived, this.traced, this.dated, this.moved, this.retraced]) set.clear();
    return { moved, retraced };
  }

  private readonly pair = (one: Shelf, other: Shelf): void => {
    const known = this.pairs.get(one);
    if (known === undefined) this.pairs.set(one, new Set([other]));
    else known.add(other);
  };

  /** Puts fresh reports into every table, in orders in which most come last. */
  private takeIn(): void {
    const shelves = [...this.fresh].sort(byTelling);
    for (const shelf of shelves) {
      this.candidates.add(shelf, this.pair);
      if (shelf.entries.length > 0) this.passages.add(shelf, (other) => this.copied.add(other));
      this.copied.add(shelf);
      for (const entry of shelf.entries) {
        this.tellings.add(entry, (other) => this.dated.add(other));
        const { key } = entry.speaker;
        const spoken = this.spoken.get(key);
        if (spoken === undefined) this.spoken.set(key, new Set([entry]));
        else spoken.add(entry);
        this.traced.add(entry);
        this.moved.add(entry);
      }
    }
    for (const shelf of shelves.sort((a, b) => compareIds(a.report.report, b.report.report))) this.names.add(shelf);
  }

  private lookAgain(one: Shelf, other: Shelf): void {
    const known = one.echoes.get(other);
    const candidates = this.candidates.are(one, other);
    if (known !== undefined && !candidates) this.dropEcho(known);
    if (known !== undefined || !candidates) return;
    const echo = echoOf(one, other, this.world);
    if (echo === null) return;
    one.echoes.set(other, echo);
    other.echoes.set(one, echo);
    this.derived.add(one).add(other);
    for (const [a, b] of renamedIn(echo)) if (!apart(this.parted, a, b)) this.join(a.speaker, b.speaker, "sequence");
    this.touched(echo);
  }

  /** @param compare - whether both reports stay, so that their claims are to be compared anew. */
  private dropEcho(echo: Echo, compare = true): void {
    echo.left.echoes.delete(echo.right);
    echo.right.echoes.delete(echo.left);
    for (const [a, b] of renamedIn(echo)) if (!apart(this.parted, a, b)) this.part(a.speaker, b.speaker, "sequence");
    this.derived.add(echo.left).add(echo.right);
    if (compare) this.touched(echo);
  }

  /** An echo has come or gone: relations between the two reports rest on it. */
  private touched({ left, right }: Echo): void {
    if (!this.fresh.has(left) && !this.fresh.has(right)) for (const entry of left.entries) this.moved.add(entry);
  }

  private dropCopies(shelf: Shelf): void {
    for (const copy of shelf.copies) this.eachJoin(copy, (a, b) => this.part(a, b, "passage"));
    shelf.copies = [];
  }

  private eachJoin(copy: Copy, take: (a: Speaker, b: Speaker) => void): void {
    if (derivesByCopy(copy) && joinedByCopy(copy) && !apart(this.parted, copy.from, copy.to)) take(copy.from.speaker, copy.to.speaker);
  }

  private join(a: Speaker, b: Speaker, reason: Reason): void {
    this.families.join(a.key, b.key, reason);
  }

  private part(a: Speaker, b: Speaker, reason: Reason): void {
    this.families.part(a.key, b.key, reason);
  }

  private takeDecisions(
    { sameOrigin, otherOrigin }: Pick<Decisions, "sameOrigin" | "otherOrigin">,
    byId: ReadonlyMap<string, Entry>,
  ): void {
    const joined = sameOrigin.flatMap(([a, b]): (readonly [Speaker, Speaker])[] => {
      const [one, other] = [byId.get(a)?.speaker, byId.get(b)?.speaker];
      return one === undefined || other === undefined ? [] : [[one, other]];
    });
    for (const [a, b] of [...this.joined, ...joined])
      for (const { key } of [a, b]) for (const entry of this.spoken.get(key) ?? []) this.retraced.add(entry);
    for (const [a, b] of this.joined) this.part(a, b, "judgement");
    for (const [a, b] of joined) this.join(a, b, "judgement");
    this.joined = joined;
    const keptApart = otherOrigin.map(([a, b]) => [byId.get(a)?.speaker.key ?? a, byId.get(b)?.speaker.key ?? b] as const);
    if (JSON.stringify(keptApart) !== this.keptApart) this.families.keepApart(keptApart);
    this.keptApart = JSON.stringify(keptApart);
  }

  private setDerived(entry: Entry, found: Derived | null): boolean {
    const before = entry.derived;
    if (before?.from === found?.from && before?.direction === found?.direction && before?.by === found?.by) return false;
    if (before !== null) before.from.heirs = before.from.heirs?.filter((heir) => heir !== entry) ?? null;
    if (found !== null) {
      found.from.heirs ??= [];
      found.from.heirs.push(entry);
    }
    entry.derived = found;
    return true;
  }

  private trace(entry: Entry): void {
    const { origin, top } = entry;
    entry.top = topOf(entry);
    entry.origin = this.families.label(entry.top.speaker.key);
    this.retraced.add(entry);
    this.dated.add(entry);
    if (entry.origin !== origin || entry.top.speaker.label !== top.speaker.label) this.moved.add(entry);
  }

  /** Whom a claim goes back to by its report and those that it was written from. */
  traceOf(entry: Entry): Trace {
    const { reading, speaker, derived, top, origin } = entry;
    const from = above(entry);
    const base = { claim: reading.claim.id, source: top.speaker.label, party: top.speaker.party, origin };
    if (derived === null || from === null)
      return { ...base, source: speaker.label, party: speaker.party, echoOf: null, direction: null, proofs: this.proofs(entry) };
    return { ...base, echoOf: from.reading.claim.id, direction: derived.direction, proofs: [derivationProof(derived, entry)] };
  }

  /** Why the name behind a claim is that of its family: one proof for each reason. A registered name needs none. */
  private proofs(entry: Entry): readonly Proof[] {
    const { speaker } = entry;
    const byName = this.names.matchOf(speaker);
    const proofs = speaker.kind === "words" || speaker.kind === "nameless" ? nameProofs(entry, this.parted) : [];
    if (byName !== null)
      proofs.push({ rule: "name", reason: said`${wholeWords(byName.label)} and ${wholeWords(speaker.label)} name one source`, spans: [] });
    for (const [a, b] of this.joined)
      if (a.key === speaker.key || b.key === speaker.key)
        proofs.push({
          rule: "judgement",
          reason: said`a person put ${wholeWords(a.label)} and ${wholeWords(b.label)} together`,
          spans: [],
        });
    return proofs;
  }
}

/** Whether two readings of one claim are of the same day. */
const alike = (a: Reading, b: Reading): boolean =>
  a.published === b.published && a.start === b.start && a.end === b.end && a.retells === b.retells;
