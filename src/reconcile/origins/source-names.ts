// Sources named in words, of all reports, into those that mean one source: for each name the nearest before it that it may be.
import { compareIds, type Shelf } from "../entry.ts";
import { NamePairs } from "./name-pairs.ts";
import { nameKeys, type Speaker, sameName } from "./speakers.ts";

/** A name in its report. */
interface Named {
  readonly speaker: Speaker;
  readonly shelf: Shelf;
  /** Where its report has it first. */
  readonly rank: number;
  /** The names before it that mean the same source. */
  matches: readonly Named[];
}

/** Called for two names that come to mean one source, or cease to. */
type Change = (one: Speaker, other: Speaker) => void;

const order = (a: Named, b: Named): number => compareIds(a.shelf.report.report, b.shelf.report.report) || a.rank - b.rank;

export class SourceNames {
  private readonly named = new Map<string, Named>();
  private readonly pairs: NamePairs<Named>;
  private readonly open = new Set<Named>();
  /** Answers by the words of two names: reports use the same ones again and again. */
  private readonly answers = new Map<string, boolean>();
  private readonly letters: Readonly<Record<string, string>>;

  /** @param letters - letter → Latin letters. */
  constructor(letters: Readonly<Record<string, string>>) {
    this.letters = letters;
    const keys = new Map<string, readonly string[]>();
    const keysOf = ({ speaker }: Named): readonly string[] => {
      const known = keys.get(speaker.label) ?? nameKeys(speaker, letters);
      keys.set(speaker.label, known);
      return known;
    };
    this.pairs = new NamePairs<Named>(keysOf, order);
  }

  add(shelf: Shelf): void {
    for (const { speaker, reading } of shelf.entries) {
      if (speaker.kind !== "words" || this.named.has(speaker.key)) continue;
      const name: Named = { speaker, shelf, rank: reading.rank, matches: [] };
      this.named.set(speaker.key, name);
      for (const later of this.pairs.add(name)) this.open.add(later);
      this.open.add(name);
    }
  }

  remove(shelf: Shelf, part: Change): void {
    for (const { speaker } of shelf.entries) {
      const name = this.named.get(speaker.key);
      if (speaker.kind !== "words" || name === undefined) continue;
      this.named.delete(speaker.key);
      for (const later of this.pairs.remove(name)) this.open.add(later);
      for (const other of name.matches) part(speaker, other.speaker);
      this.open.delete(name);
    }
  }

  /** Looks again at every name whose nearest have changed; returns those whose matches have. */
  settle(join: Change, part: Change): readonly Speaker[] {
    const changed: Speaker[] = [];
    for (const name of this.open) {
      const matches = this.pairs.before(name).filter((other) => this.same(name.speaker, other.speaker));
      const lost = name.matches.filter((other) => !matches.includes(other));
      const found = matches.filter((other) => !name.matches.includes(other));
      for (const other of lost) part(name.speaker, other.speaker);
      for (const other of found) join(name.speaker, other.speaker);
      name.matches = matches;
      if (lost.length + found.length > 0) changed.push(name.speaker);
    }
    this.open.clear();
    return changed;
  }

  /** The first name before this one that means the same source. */
  matchOf(speaker: Speaker): Speaker | null {
    return this.named.get(speaker.key)?.matches[0]?.speaker ?? null;
  }

  private same(one: Speaker, other: Speaker): boolean {
    const key = [one.label, one.party, other.label, other.party].join("\n");
    const known = this.answers.get(key) ?? sameName(one, other, this.letters);
    this.answers.set(key, known);
    return known;
  }
}
