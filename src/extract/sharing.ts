// What the claims of a report quote and give as reasons → the same, each held once: a long report's claims are most of its memory.
import type { Derivation, Evidence, Reason, ReasonPart } from "../model.ts";

const NOTHING: readonly never[] = [];
/** Letters up to which words are held once however often they are written: names, verbs, ids of rules. Longer ones come back seldom. */
const SHORT = 32;
/** How many things of one sort are remembered at most; they are then gathered anew. */
const MANY = 20_000;
/** Stand between the parts of a key, and in no word that is part of one. */
const APART = "\u0000";
const BESIDE = "\u0001";
/** Letters up to which quoted words are part of a key. */
const QUOTED = 128;
/** Spans begin a multiple of this apart in the index of quotations; longer ones meet others' places and are not shared. */
const LONGEST = 1024;

/** Tokens from which a report is long: what a shorter one says twice is little, and looking for it costs more than it saves. */
const LONG = 20_000;

/** Holds words, lists and sentences once each. */
export class Sharing {
  private readonly long: boolean;
  private readonly quoted = new Map<number, Evidence>();
  private readonly texts = new Map<string, string>();
  /** By what they say. */
  private readonly reasons = new Map<string, Reason>();
  private readonly parts = new Map<string, ReasonPart>();
  private readonly lists = new Map<string, readonly string[]>();

  /** @param tokens - how many the report has. */
  constructor(tokens: number) {
    this.long = tokens >= LONG;
  }

  /** Lets go of the words of a stretch: no later one quotes them. */
  forget(): void {
    this.quoted.clear();
  }

  /** The same words as one object. */
  words(words: Evidence): Evidence {
    const key = words.start * LONGEST + (words.end - words.start);
    const known = this.quoted.get(key);
    if (known?.start === words.start && known.end === words.end) return known;
    this.quoted.set(key, words);
    return words;
  }

  /** A list without room to grow. */
  list<T>(list: readonly T[]): readonly T[] {
    return list.length === 0 ? NOTHING : list.slice();
  }

  /** A list of ids. */
  ids(list: readonly string[]): readonly string[] {
    return !this.long || list.length === 0 ? this.list(list) : once(this.lists, list.join(APART), () => list.map((id) => this.text(id)));
  }

  derivation(steps: readonly Derivation[]): readonly Derivation[] {
    return steps.map(({ slot, rule, words, certain, reason }) => ({
      slot,
      rule: this.text(rule),
      words: words === null ? null : this.words(words),
      certain,
      reason: this.reason(reason),
    }));
  }

  /** The same letters as one string, where they are few. */
  text(text: string): string {
    return !this.long || text.length > SHORT ? text : once(this.texts, text, () => text);
  }

  private reason(reason: Reason): Reason {
    if (!this.long) return reason;
    let key: string | null = reason.says;
    for (let p = 0; p < reason.parts.length && key !== null; p++) {
      const part = keyOf(reason.parts[p] as ReasonPart);
      key = part === null ? null : key + APART + part;
    }
    if (key === null) return reason;
    return once(this.reasons, key, () => ({ says: reason.says, parts: reason.parts.map((part) => this.part(part)) }));
  }

  private part(part: ReasonPart): ReasonPart {
    return once(this.parts, keyOf(part) as string, () => part);
  }
}

/** What is known under a key; where nothing is, it is made. */
function once<T>(known: Map<string, T>, key: string, make: () => T): T {
  const old = known.get(key);
  if (old !== undefined) return old;
  if (known.size === MANY) known.clear();
  const made = make();
  known.set(key, made);
  return made;
}

const plain = (words: string): boolean => words.length <= QUOTED && !words.includes(APART);

/** What a part of a reason says as text; null for the kinds of which claims' reasons have few. */
function keyOf(part: ReasonPart): string | null {
  switch (part.kind) {
    case "words":
      return plain(part.exact) ? `w${part.exact}` : null;
    case "function":
      return `f${part.name}`;
    case "value":
      return `v${part.slot} ${part.value}`;
    case "days":
      return `d${part.start}/${part.end}`;
    case "names":
      return `n${part.ids.join(BESIDE)}`;
    case "terms":
      return `t${part.ids.join(BESIDE)}`;
    default:
      return null;
  }
}
