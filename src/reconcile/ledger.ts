// Reports that come and go, and what people decide, into traces, relations and propositions: always those of all that is there.
import type {
  Claim,
  Judgement,
  Office,
  Party,
  Place,
  Proposition,
  Reconciliation,
  Relation,
  ReportText,
  Shade,
  Source,
  Trace,
} from "../model.ts";
import { said } from "../reason.ts";
import { type Decisions, decisionsOf, pairKey } from "./decisions.ts";
import { byClaim, compareIds, type Entry, type Matter, type Shelf, shelve } from "./entry.ts";
import { originsOf } from "./origins/origins.ts";
import { followersOf, leadOf, settled } from "./origins/settle.ts";
import { Sourcing } from "./origins/sourcing.ts";
import { mattersOf } from "./propositions/matters.ts";
import type { Reading } from "./reading.ts";
import { Blocks } from "./relations/blocks.ts";
import type { Case } from "./relations/meeting.ts";
import { relate } from "./relations/relations.ts";
import { byIds, spanning } from "./relations/spanning.ts";
import { kindOf, otherOf, outgoing, tie, untie } from "./relations/ties.ts";
import type { Verdict } from "./relations/verdict.ts";
import { type World, worldOf } from "./world.ts";

/** The tables that a ledger is made for. */
export interface Tables {
  readonly places: readonly Place[];
  readonly parties: readonly Party[];
  readonly sources: readonly Source[];
  readonly offices?: readonly Office[];
  readonly shades?: readonly Shade[];
  /** Letter → Latin letters, so that one name in two scripts is met. */
  readonly romanisation?: Readonly<Record<string, string>>;
}

const DIRECTED: ReadonlySet<string> = new Set(["refines", "updates", "denies"]);

/**
 * Keeps how the claims of a case meet while reports are added and removed and people decide. A change looks only at the blocks it falls
 * in: reports that tell the same within days, names alike, claims of one place and time. What comes out is the same, byte for byte,
 * whatever the changes that led there.
 */
export class Ledger {
  private readonly world: World;
  private readonly sourcing: Sourcing;
  private readonly blocks: Blocks;
  private readonly theCase: Case;
  private readonly settledCase: Case;
  private readonly shelves = new Map<string, Shelf>();
  private readonly byId = new Map<string, Entry>();
  private readonly entries: (Entry | undefined)[] = [];
  /** Numbers of claims that are gone. */
  private readonly free: number[] = [];
  private readonly matters = new Set<Matter>();
  /** Reports that are to come, or to go. */
  private readonly pending = new Map<string, Shelf | null>();
  /** How many times claims were compared, and the last time that each was, by its number. */
  private changes = 0;
  private readonly compared: number[] = [];
  private decisions: Decisions = decisionsOf([]);
  private decided: Decisions | null = null;

  constructor(tables: Tables) {
    this.world = worldOf(tables);
    this.sourcing = new Sourcing(this.world, tables.romanisation ?? {});
    this.blocks = new Blocks(this.world);
    const entryOf = ({ number }: Reading): Entry => this.byNumber(number);
    const own = (entry: Entry): Trace => this.sourcing.traceOf(entry);
    this.theCase = { world: this.world, origins: originsOf(entryOf, this.world, false, own) };
    this.settledCase = { world: this.world, origins: originsOf(entryOf, this.world, true, (entry) => this.traceOf(entry)) };
  }

  /** Adds a report with its claims, or puts them in the place of those it had; counts from the next `settle` on. */
  put(report: ReportText, claims: readonly Claim[]): void {
    this.drop(report.report);
    this.pending.set(report.report, shelve(report, claims, this.world, this.number));
  }

  /** Takes a report out with its claims; counts from the next `settle` on. */
  remove(report: string): void {
    this.drop(report);
    this.pending.set(report, null);
  }

  /** Takes what people decided on pairs of claims, in place of all that was decided before; counts from the next `settle` on. */
  decide(judgements: readonly Judgement[]): void {
    this.decided = decisionsOf(judgements);
  }

  /**
   * Brings everything up to date.
   *
   * @returns how many claims were compared anew, and how many have a part in propositions that were made anew.
   */
  settle(): { readonly compared: number; readonly retold: number } {
    const before = this.decisions;
    const tied = new Set<Entry>();
    const stale = new Set<Matter>();
    if (this.decided !== null) {
      this.decisions = this.decided;
      this.sourcing.decide(this.decisions, this.byId);
    }
    const gone: Shelf[] = [];
    const fresh: Shelf[] = [];
    for (const [id, given] of this.pending) {
      const known = this.shelves.get(id);
      if (known !== undefined) gone.push(known);
      if (given !== null) fresh.push(given);
    }
    this.pending.clear();
    for (const shelf of gone) this.takeOut(shelf, tied, stale);
    for (const shelf of fresh) this.takeIn(shelf);
    const { moved, retraced } = this.sourcing.settle(this.decisions, this.byId);
    this.compare(moved, tied);
    this.applyDecisions(this.decided === null ? null : before, moved, tied);
    this.decided = null;
    const retold = this.follow(moved, retraced, tied);
    for (const entry of retold) if (entry.matter !== null) stale.add(entry.matter);
    const pool = new Set(retold);
    for (const matter of stale) {
      this.matters.delete(matter);
      for (const entry of matter.entries) if (this.entries[entry.number] === entry) pool.add(entry);
    }
    for (const matter of mattersOf(pool, {
      theCase: this.settledCase,
      decisions: this.decisions,
      byNumber: this.byNumber,
      byId: this.byId,
    }))
      this.matters.add(matter);
    return { compared: moved.size, retold: pool.size };
  }

  /** @param options.all - every pair of relations in place of a spanning set. */
  outcome(options: { readonly all?: boolean } = {}): Reconciliation {
    this.settle();
    return { propositions: this.propositions(), relations: [...this.relations(options)], traces: [...this.traces()] };
  }

  /** All propositions as of the last `settle`, by id. */
  propositions(): readonly Proposition[] {
    return [...this.matters].flatMap((matter) => matter.propositions).sort((a, b) => compareIds(a.id, b.id));
  }

  /** Relations as of the last `settle`, by the ids of their claims; each is worded when it is taken. */
  *relations(options: { readonly all?: boolean } = {}): Generator<Relation> {
    const pairs = [...(options.all === true ? this.everyPair() : spanning(this.matters, this.byNumber, this.entries.length))];
    for (const [a, b] of pairs.sort(byIds)) yield this.relation(a, b);
  }

  /** Whom each claim goes back to as of the last `settle`, by its id; made when it is taken. */
  *traces(): Generator<Trace> {
    for (const entry of [...this.byId.values()].sort(byClaim)) yield this.traceOf(entry);
  }

  /** Forgets what was to be done with a report. */
  private drop(report: string): void {
    for (const { number } of this.pending.get(report)?.entries ?? []) this.free.push(number);
    this.pending.delete(report);
  }

  private readonly number = (): number => {
    const known = this.free.pop();
    return known ?? this.entries.push(undefined) - 1;
  };

  private readonly byNumber = (number: number): Entry => this.entries[number] as Entry;

  private takeOut(shelf: Shelf, tied: Set<Entry>, stale: Set<Matter>): void {
    this.shelves.delete(shelf.report.report);
    this.sourcing.remove(shelf);
    this.blocks.removeShelf(shelf);
    for (const entry of shelf.entries) {
      this.blocks.remove(entry);
      this.loosen(entry, tied);
      if (entry.matter !== null) stale.add(entry.matter);
    }
    for (const entry of shelf.entries) {
      tied.delete(entry);
      this.byId.delete(entry.reading.claim.id);
      this.entries[entry.number] = undefined;
      this.free.push(entry.number);
    }
  }

  private takeIn(shelf: Shelf): void {
    this.shelves.set(shelf.report.report, shelf);
    this.sourcing.add(shelf);
    this.blocks.addShelf(shelf);
    for (const entry of shelf.entries) {
      this.entries[entry.number] = entry;
      this.byId.set(entry.reading.claim.id, entry);
    }
  }

  /** Takes all relations of a claim away, at either end. */
  private loosen(entry: Entry, tied: Set<Entry>): void {
    for (const one of entry.ties) {
      const other = this.byNumber(otherOf(one));
      untie(other, entry.number);
      tied.add(other);
    }
    entry.ties = [];
    tied.add(entry);
  }

  /** Compares claims with all of their blocks. */
  private compare(moved: ReadonlyMap<Entry, Reading>, tied: Set<Entry>): void {
    for (const [entry, now] of moved) {
      // A claim of a fresh report stands in no block yet.
      if (entry.matter !== null) this.blocks.remove(entry);
      this.loosen(entry, tied);
      entry.now = now;
      this.blocks.add(entry);
    }
    const change = ++this.changes;
    for (const { number } of moved.keys()) this.compared[number] = change;
    for (const entry of moved.keys()) {
      this.blocks.partners(entry, (number) => {
        // Of two that have moved the one with the larger number looks at the other.
        if (number > entry.number && this.compared[number] === change) return;
        const other = this.byNumber(number);
        if (this.tieUp(entry, other)) tied.add(other);
      });
    }
  }

  /** Looks how two claims stand to each other, unless a person decided it. */
  private tieUp(one: Entry, other: Entry): boolean {
    const { relations, struck } = this.decisions;
    const key = relations.size + struck.size > 0 ? pairKey(one.reading.claim.id, other.reading.claim.id) : "";
    if (relations.has(key)) return false;
    const relation = relate(one.now, other.now, this.theCase);
    if (relation === null || struck.get(key)?.has(relation.kind) === true) return false;
    if (relation.from.number === one.number) tie(one, other, relation.kind);
    else tie(other, one, relation.kind);
    return true;
  }

  /** Puts decided relations in place of found ones, and found ones in place of decisions that no longer hold. */
  private applyDecisions(before: Decisions | null, moved: ReadonlyMap<Entry, Reading>, tied: Set<Entry>): void {
    const { relations, struck } = this.decisions;
    const open = new Set<string>();
    for (const [key, { a, b }] of relations) {
      const [one, other] = [this.byId.get(a), this.byId.get(b)];
      if (before !== null || (one !== undefined && moved.has(one)) || (other !== undefined && moved.has(other))) open.add(key);
    }
    if (before !== null) for (const key of [...before.relations.keys(), ...before.struck.keys(), ...struck.keys()]) open.add(key);
    for (const key of open) {
      const [one, other] = key.split("\n").map((id) => this.byId.get(id));
      if (one === undefined || other === undefined) continue;
      untie(one, other.number);
      untie(other, one.number);
      tied.add(one).add(other);
      const decided = relations.get(key);
      if (decided === undefined) {
        this.blocks.partners(one, (partner) => {
          if (partner === other.number) this.tieUp(one, other);
        });
      } else if (decided.relation !== "unrelated") {
        const { a, b } = decided;
        const turned = !DIRECTED.has(decided.relation) && b < a;
        if ((turned ? b : a) === one.reading.claim.id) tie(one, other, decided.relation);
        else tie(other, one, decided.relation);
      }
    }
    for (const [a, b] of this.decisions.sameProposition) {
      const both = [this.byId.get(a), this.byId.get(b)];
      if (both.some((entry) => entry !== undefined && moved.has(entry))) for (const entry of both) if (entry !== undefined) tied.add(entry);
    }
    const merged = (decisions: Decisions): readonly (readonly [string, string])[] => [
      ...decisions.sameProposition,
      ...decisions.otherProposition,
    ];
    if (before === null) return;
    for (const [a, b] of [...merged(before), ...merged(this.decisions)])
      for (const entry of [this.byId.get(a), this.byId.get(b)]) if (entry !== undefined) tied.add(entry);
  }

  /** Lets origins be taken over along repetitions; returns all claims whose propositions are to be made anew. */
  private follow(moved: ReadonlyMap<Entry, Reading>, retraced: ReadonlySet<Entry>, tied: ReadonlySet<Entry>): Set<Entry> {
    const changed = new Set<Entry>([...moved.keys(), ...retraced]);
    for (const entry of tied) {
      const lead = leadOf(entry, this.byNumber);
      if (lead !== entry.lead) changed.add(entry);
      entry.lead = lead;
    }
    const retold = new Set(tied);
    // A set grows while it is gone through: those who follow followers are reached.
    for (const entry of changed) {
      retold.add(entry);
      for (const follower of followersOf(entry, this.byNumber)) changed.add(follower);
      for (const one of entry.ties) {
        const kind = kindOf(one);
        if (kind === "denies" || kind === "contradicts") retold.add(this.byNumber(otherOf(one)));
      }
    }
    return retold;
  }

  private relation(a: Entry, b: Entry): Relation {
    const decided = this.decisions.relations.get(pairKey(a.reading.claim.id, b.reading.claim.id));
    if (decided !== undefined && decided.relation !== "unrelated")
      return {
        a: a.reading.claim.id,
        b: b.reading.claim.id,
        kind: decided.relation,
        rule: "judgement",
        reason: said`decided by ${{ kind: "person", name: decided.by }}`,
      };
    const { kind, rule, why, from, to } = relate(a.now, b.now, this.theCase) as Verdict;
    return { a: from.claim.id, b: to.claim.id, kind, rule, reason: why() };
  }

  private *everyPair(): Generator<readonly [Entry, Entry]> {
    for (const entry of this.byId.values()) for (const one of entry.ties) if (outgoing(one)) yield [entry, this.byNumber(otherOf(one))];
  }

  private traceOf(entry: Entry): Trace {
    return settled(
      entry,
      (one) => this.sourcing.traceOf(one),
      (a, b) => this.relation(a, b),
    );
  }
}
