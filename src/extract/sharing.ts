// What the claims of a report quote and give as reasons → the same, each held once: a long report's claims are most of its memory.
import type { Derivation, Evidence, Reason, ReasonPart } from "../model.ts";

const NOTHING: readonly never[] = [];
/** Letters up to which words are held once however often they are written: names, verbs, ids of rules. Longer ones come back seldom. */
const SHORT = 32;
/** Such words that are remembered at most. */
const MANY = 50_000;
/** Spans begin a multiple of this apart in the index of quotations; longer ones meet others' places and are not shared. */
const LONGEST = 1024;

/** Reasons of one pattern that are held against the next; what is told again is told soon. */
const RECENT = 16;

/** Holds words, lists and sentences once each. */
export class Sharing {
  private readonly quoted = new Map<number, Evidence>();
  private readonly texts = new Map<string, string>();
  /** By pattern, those told last. */
  private readonly reasons = new Map<string, Reason[]>();

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
    if (text.length > SHORT) return text;
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    if (this.texts.size === MANY) this.texts.clear();
    this.texts.set(text, text);
    return text;
  }

  private reason(reason: Reason): Reason {
    const { says, parts } = reason;
    const told = this.reasons.get(says);
    if (told === undefined) {
      this.reasons.set(says, [reason]);
      return reason;
    }
    for (const one of told) if (one === reason || sameParts(one.parts, parts)) return one;
    if (told.length === RECENT) told.pop();
    told.unshift(reason);
    return reason;
  }
}

function sameParts(some: readonly ReasonPart[], others: readonly ReasonPart[]): boolean {
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i++) if (!samePart(some[i] as ReasonPart, others[i] as ReasonPart)) return false;
  return true;
}

/** Parts of the kinds that claims' reasons have by the thousand are compared; of the others each is one of its own. */
function samePart(one: ReasonPart, other: ReasonPart): boolean {
  switch (one.kind) {
    case "words":
      return other.kind === "words" && one.exact === other.exact;
    case "function":
      return other.kind === "function" && one.name === other.name;
    case "value":
      return other.kind === "value" && one.slot === other.slot && one.value === other.value;
    case "days":
      return other.kind === "days" && one.start === other.start && one.end === other.end;
    case "names":
      return other.kind === "names" && sameIds(one.ids, other.ids);
    case "terms":
      return other.kind === "terms" && sameIds(one.ids, other.ids);
    default:
      return one === other;
  }
}

function sameIds(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((id, i) => id === others[i]);
}
