// A name spelled in no way that a table has → the entries whose consonants are the same, nearest spelling first.
import type { Prepared } from "../../language/prepared.ts";
import { KIND, type Tokens } from "../../language/tokens.ts";
import type { Place } from "../../model.ts";
import type { NameCutter } from "../names/name-trie.ts";
import { createSkeleton, editDistance, type Skeleton } from "../names/skeleton.ts";
import type { PlaceName } from "./names.ts";

interface Node {
  readonly next: Map<string, Node>;
  readonly names: PlaceName[];
  /** Longer names, laid out when a text first comes by. */
  waiting: Waiting[] | null;
  /** What written words with these consonants were found to respell: the same few come again, and more than one reader asks. */
  readonly known: Map<string, readonly RespelledPlace[] | null>;
}

interface Waiting {
  /** Consonants of each word. */
  readonly key: readonly string[];
  readonly name: PlaceName;
}

/** A respelled name's places; `distance` counts differing letters, null where the scripts differ. */
export interface Respelled {
  readonly to: number;
  readonly places: readonly RespelledPlace[];
}

/** One place that a respelled name may mean. */
export interface RespelledPlace {
  /** Its nearest spelling in the tables. */
  readonly name: PlaceName;
  readonly place: Place;
  readonly own: boolean;
  readonly distance: number | null;
}

/** A place that reports name out of the blue (a country, a city), or one of the case: its respelling counts like its name. */
export const wellKnown = ({ own, place }: RespelledPlace): boolean => own || GREAT.has(place.kind);

/** Consonants that a key must have; the shortest serve names of the same script and nearly the same letters alone. */
const LEAST = 2;
const SAFE = 3;
/** Kinds that a report may name without more ado, so that two consonants may do. */
const GREAT = new Set(["country", "city", "governorate", "province", "region"]);
/** Spellings that a node remembers. */
const KNOWN_LIMIT = 200;
/** A written form shorter than this is no shortening of a name. */
const STEM = 4;

const newNode = (): Node => ({ next: new Map(), names: [], waiting: null, known: new Map() });

/** Index of names by skeleton. */
export class SkeletonIndex {
  private readonly root: Node = newNode();
  private readonly own: Skeleton;
  private readonly cutter: NameCutter;

  constructor(
    names: readonly PlaceName[],
    code: string,
    tables: Readonly<Record<string, Readonly<Record<string, string>>>>,
    fold: (text: string) => string,
    cutter: NameCutter,
    prepared: Prepared,
  ) {
    this.cutter = cutter;
    const skeletons = new Map<string, Skeleton>();
    for (const [language, groups] of Object.entries(tables)) skeletons.set(language, createSkeleton(groups, fold));
    this.own = skeletons.get(code) ?? (() => "");
    /** Consonants of each word of each name; none of one that is not looked for so. */
    const keys = prepared.list("consonants of places", () =>
      names.map(({ ordinary, language, spelling, place }) => {
        const key = ordinary ? [] : spelling.words.map(skeletons.get(language) ?? this.own);
        return key.join("").length < (GREAT.has(place.kind) ? LEAST : SAFE) ? [] : key;
      }),
    );
    for (let n = 0; n < names.length; n++) {
      const key = keys[n] as readonly string[];
      if (key.length > 0) this.wait(this.root, key, 0, names[n] as PlaceName);
    }
  }

  /** Puts a name into the node below one for the next of its words. */
  private wait(above: Node, key: readonly string[], depth: number, name: PlaceName): void {
    const part = key[depth] as string;
    let node = above.next.get(part);
    if (node === undefined) {
      node = newNode();
      above.next.set(part, node);
    }
    if (depth === key.length - 1) node.names.push(name);
    else {
      node.waiting ??= [];
      node.waiting.push({ key, name });
    }
  }

  /** The node for a further word; lays out what waits for one. */
  private below(node: Node, depth: number, part: string): Node | undefined {
    if (node.waiting !== null) {
      for (const { key, name } of node.waiting) this.wait(node, key, depth, name);
      node.waiting = null;
    }
    return node.next.get(part);
  }

  /** The longest respelled name at a token, or null. */
  at(tokens: Tokens, from: number): Respelled | null {
    let node = this.root.next.get(this.own(tokens.form[from] as string));
    let best: Respelled | null = null;
    const words = [tokens.form[from] as string];
    // « Alep-Est » respells no « Alep-Ouest »: a compass point is known and must stand in the name.
    const fixed: string[] = [];
    let t = from;
    while (node !== undefined) {
      if (tokens.readings[t]?.some(({ entry }) => entry.classes.has("direction"))) fixed.push(tokens.form[t] as string);
      const places = node.names.length === 0 ? null : this.respelledBy(node, words, fixed);
      if (places !== null) best = { to: t + 1, places };
      for (t++; t < tokens.count && tokens.kind[t] === KIND.word && this.cutter.isArticle(tokens, t); t++);
      if (t >= tokens.count || tokens.kind[t] !== KIND.word) break;
      const form = tokens.form[t] as string;
      words.push(form);
      node = this.below(node, words.length - 1, this.own(form));
    }
    return best;
  }

  /** The places of a node that words respell, among whose words are the fixed ones. */
  private respelledBy({ names, known }: Node, words: readonly string[], fixed: readonly string[]): readonly RespelledPlace[] | null {
    if (fixed.length > 0)
      return this.weigh(
        names.filter(({ spelling }) => fixed.every((word) => spelling.words.includes(word))),
        words,
      );
    const written = words.join(" ");
    const hit = known.get(written);
    if (hit !== undefined) return hit;
    const made = this.weigh(names, words);
    if (known.size >= KNOWN_LIMIT) known.clear();
    known.set(written, made);
    return made;
  }

  private weigh(names: readonly PlaceName[], words: readonly string[]): readonly RespelledPlace[] | null {
    const written = words.join(" ");
    const latin = written.charCodeAt(0) < 0x250;
    const limit = Math.max(1, Math.floor(written.length / 3));
    const consonants = words.map(this.own).join("").length;
    const near = new Map<Place, RespelledPlace>();
    for (const name of names) {
      const spelled = name.spelling.words.join(" ");
      const same = latin === spelled.charCodeAt(0) < 0x250;
      const distance = same ? (shortened(written, spelled) ? 1 : editDistance(written, spelled, limit)) : null;
      if (distance !== null ? distance > (consonants < SAFE ? 1 : limit) : consonants < SAFE) continue;
      const known = near.get(name.place);
      if (known === undefined || (distance !== null && (known.distance === null || distance < known.distance)))
        near.set(name.place, { name, place: name.place, own: name.own, distance });
    }
    if (near.size === 0) return null;
    return [...near.values()].sort(
      (a, b) => Number(b.own) - Number(a.own) || (a.distance ?? 9) - (b.distance ?? 9) || (a.place.id < b.place.id ? -1 : 1),
    );
  }
}

/** « Alep » for « Aleppo »: the same consonants, and one form is how the other begins. */
function shortened(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= STEM && long.startsWith(short);
}
