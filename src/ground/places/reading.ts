// A report whose places are being read → what has been read so far, and what stands around a token.
import type { Found, FoundPlace } from "../../language/found.ts";
import { FLAG, KIND, type Tokens, wordsOf } from "../../language/tokens.ts";
import { Chooser } from "./choose.ts";
import { governed, type ToponymSenses, undergoes } from "./governed.ts";
import { SETTLEMENTS } from "./kinds.ts";
import { holds } from "./measured.ts";
import type { Respelled, RespelledPlace, SkeletonIndex } from "./respelled.ts";
import type { Item } from "./scan.ts";
import type { TokenSense } from "./token-sense.ts";
import type { PlaceTree } from "./tree.ts";

/** What reading needs of the gazetteer. */
export interface ReadingTools {
  readonly tree: PlaceTree;
  readonly index: SkeletonIndex;
  /** Words of each place's names in the language at hand. */
  readonly wordsOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Places of the case by a word of their names. */
  readonly ownByWord: ReadonlyMap<string, readonly string[]>;
  /** A noun right behind a name heads it: « Mukolwe airstrip ». */
  readonly headLast: boolean;
  /** What is done to places, and what they undergo. */
  readonly toponyms: ToponymSenses;
  kebab(name: string): string;
}

/** A place as it is met: known, and nothing else that its name could mean, unless said otherwise. */
type Met = Omit<FoundPlace, "others" | "known"> & Partial<Pick<FoundPlace, "others" | "known">>;

/** An item that stands behind another, and what stands between. */
export interface Following {
  readonly at: number;
  /** A genitive stands there. */
  readonly of: boolean;
  /** The noun of one settlement stands there: « the eastern town of X ». */
  readonly whole: boolean;
}

/** Counts as the distance of a name in letters of another script. */
const FAR = 9;
/** Letters from which on a word that nothing announces is long enough to be a name with a letter changed. */
const LONG_WORD = 5;

/** The places of one report under way, in order. */
/** Opens the rules by which figures are read. */
const FIGURES = "quantity/";

export class PlaceReading {
  readonly out: FoundPlace[] = [];
  readonly chooser: Chooser;
  readonly sense: TokenSense;
  readonly items: readonly Item[];
  readonly tools: ReadingTools;
  readonly tokens: Tokens;
  /** Stretches of parties, sources, times and numbers, in order. */
  readonly taken: readonly Found[];
  /** The settlement spoken of last, and the one that the report names most. */
  focus: string | null;
  /** The settlement spoken of last, when no table holds it. */
  coined: string | null = null;
  readonly main: string | null;
  /** Several lines of the report open with a name and a colon. */
  readonly bulletin: boolean;
  /** Item of a name of which the direction in front, from that token on, means a side. */
  side: { readonly at: number; readonly from: number; readonly point: string; readonly outside: boolean } | null = null;
  /** Tokens before this one are spent. */
  spent = 0;
  /** First item that begins at or behind the last neighbour asked about. */
  private next = 0;
  /** First taken stretch that may still hold an item. */
  private take = 0;

  constructor(sense: TokenSense, items: readonly Item[], tools: ReadingTools, taken: readonly Found[]) {
    this.taken = taken;
    this.sense = sense;
    this.items = items;
    this.tools = tools;
    this.tokens = sense.tokens;
    this.chooser = new Chooser(tools.tree, sense, items);
    this.bulletin = linesWithLabels(sense) >= LABELS;
    this.main = this.chooser.focus();
    this.focus = this.main;
  }

  /** Keeps a place; what is known becomes the settlement spoken of. */
  emit({ from, to, id, rule, certain, others = [], known = true }: Met): void {
    const { tokens, sense } = this;
    let start = from;
    // « al- » belongs to the name; a determiner does not.
    while (start > this.spent && sense.cutter.isNameArticle(tokens, start - 1) && ((tokens.flags[start] as number) & FLAG.first) === 0)
      start--;
    this.spent = to;
    if (holds(this, start, to, id)) return;
    this.out.push({ from: start, to, rule, id, known, others, certain });
    const settlement = known ? this.tools.tree.settlement(id) : null;
    if (settlement !== null) {
      this.focus = settlement;
      this.coined = null;
    }
    this.respelledNeighbour(to);
  }

  /** Inside a longer name of a party or source, or one that its words call a medium (« the channel al-Mayadeen »). */
  inTaken(item: Item): boolean {
    while (this.take < this.taken.length && (this.taken[this.take] as Found).to <= item.from) this.take++;
    for (let k = this.take; k < this.taken.length; k++) {
      const held = this.taken[k] as Found;
      if (held.from > item.from) return false;
      if (held.to >= item.to && (held.rule === "source.medium" || this.bare(held.from) < item.from || held.to > item.to)) return true;
    }
    return false;
  }

  /** A figure in words stands here (« some twenty »). */
  figureAt(t: number): boolean {
    let low = 0;
    let high = this.taken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.taken[middle] as Found).to <= t) low = middle + 1;
      else high = middle;
    }
    const held = this.taken[low];
    return held !== undefined && held.from <= t && held.rule.startsWith(FIGURES);
  }

  /** Where a date that begins at a token ends (« the bridge of 6 October »); null when none does. */
  dateEnd(from: number): number | null {
    for (let k = this.take; k < this.taken.length; k++) {
      const held = this.taken[k] as Found;
      if (held.from > from) return null;
      if (held.from === from && held.to > from + 1 && "start" in held) return held.to;
    }
    return null;
  }

  /** A stretch's first token behind its articles. */
  private bare(from: number): number {
    let t = from;
    while (this.sense.cutter.isNameArticle(this.tokens, t)) t++;
    return t;
  }

  /** A locative preposition, a kind noun, or a place right before in a list. */
  cue(item: Item, n: number): boolean {
    const { sense } = this;
    const before = sense.before(item.from);
    // « took control of X », « X fell »
    if (sense.cased(item.from) && undergoes(sense, item.to, this.tools.toponyms)) return true;
    if (before < 0) return false;
    if (sense.locative(before)) return true;
    if (governed(sense, item.from, this.tools.toponyms)) return true;
    const last = this.out[this.out.length - 1];
    const link = sense.link(before);
    if (last !== undefined && sense.joins(link) && last.to === link) return true;
    for (let k = n - 1; k >= 0 && k >= n - 2; k--) {
      const other = this.items[k] as Item;
      if (other.word?.what !== "kind") continue;
      if (other.to === before + 1 || (other.to === before && sense.genitive(before))) return true;
    }
    return false;
  }

  /** A name that the tables hold for places of other countries alone: as good as unknown here. */
  alien({ from, names }: Item): boolean {
    return names.length > 0 && this.sense.cased(from) && names.every(({ own, place }) => !own && this.chooser.foreign(place.id));
  }

  /** Only an article, a hyphen or a genitive ending stands between. */
  adjoins(to: number, from: number): boolean {
    for (let t = to; t < from; t++) {
      if (((this.tokens.flags[t] as number) & FLAG.first) !== 0) return false;
      if (this.sense.cutter.isArticle(this.tokens, t)) continue;
      if (((this.tokens.flags[t] as number) & FLAG.glued) !== 0 && (this.tokens.form[t] as string).startsWith("'")) continue;
      return false;
    }
    return ((this.tokens.flags[from] as number) & FLAG.first) === 0;
  }

  /** Item that begins at the token behind `to`, genitive, articles and a kind noun skipped. */
  following(n: number, to: number): Following | null {
    const { sense, tokens } = this;
    let t = to;
    let of = false;
    let k = n + 1;
    let kind = false;
    let whole = false;
    for (let steps = 0; steps < 6 && t < tokens.count; steps++) {
      if (((tokens.flags[t] as number) & FLAG.first) !== 0) return null;
      const item = this.items[k];
      // "the capital, Mukolwe"
      if (kind && tokens.kind[t] === KIND.punct && sense.joins(t) && item?.from === t + 1 && item.names.length > 0)
        return { at: k, of, whole };
      if (tokens.kind[t] !== KIND.word) return null;
      if (item !== undefined && item.from === t) {
        if (item.names.length > 0) return { at: k, of, whole };
        if (item.word?.what !== "kind") return null;
        t = item.to;
        k++;
        kind = true;
        whole ||= !of && !item.word.plural && SETTLEMENTS.has(item.word.kind);
        continue;
      }
      if (sense.genitive(t)) of = true;
      else if (!sense.cutter.isArticle(tokens, t)) return null;
      t++;
    }
    return null;
  }

  /** The item behind the n-th that begins at a token. */
  itemAt(n: number, from: number): Item | undefined {
    let k = n + 1;
    while (k < this.items.length && (this.items[k] as Item).from < from) k++;
    return this.items[k]?.from === from ? this.items[k] : undefined;
  }

  /**
   * Keeps a name that no table holds; a noun for a kind of place announces it without doubt.
   * @param called - the word for its kind that its id ends in: « l'hôpital Saint-Jude » is what « Saint Jude hospital » is.
   */
  coin(from: number, to: number, sign: "kind" | "governed" | "preposition" | "list" | "label", called: string | null = null): void {
    const { tokens } = this;
    let start = from;
    while (
      start > this.spent &&
      ((tokens.flags[start] as number) & (FLAG.first | FLAG.glued)) === 0 &&
      this.sense.cutter.isNameArticle(tokens, start - 1)
    )
      start--;
    const written = this.tools.kebab(wordsOf(tokens, start, to).exact);
    const name = called === null || written === "" ? written : `${written}-${called}`;
    // Never the id of a place in the tables that bears the same name elsewhere.
    const country = this.main === null ? null : this.tools.tree.country(this.main);
    const id = this.tools.tree.byId.has(name) && country !== null ? `${name}-${country}` : name;
    if (id !== "") this.emit({ from, to, id, rule: `place.unknown.${sign}`, certain: sign === "kind", known: false });
  }

  /** What « the town » means from here on: the place kept last. */
  settle(): void {
    this.coined = this.out[this.out.length - 1]?.id ?? null;
  }

  /** Behind a place and « and », a word that nothing knows may be a respelled place. */
  private respelledNeighbour(to: number): void {
    const { sense, tokens } = this;
    if (to + 1 >= tokens.count || sense.cased(this.out[this.out.length - 1]?.from ?? 0) || !sense.joins(to)) return;
    let from = to + 1;
    if (sense.cutter.isArticle(tokens, from)) from++;
    if (from >= tokens.count || tokens.kind[from] !== KIND.word || (tokens.readings[from]?.length ?? 0) > 0 || this.weighed(from)) return;
    const respelled = this.tools.index.at(tokens, from);
    if (respelled !== null) this.respell(respelled, from, { announced: true });
  }

  /** An item begins at a token; asked about tokens further and further on. */
  weighed(token: number): boolean {
    while (this.next < this.items.length && (this.items[this.next] as Item).from < token) this.next++;
    return this.items[this.next]?.from === token;
  }

  /**
   * Keeps the place that a respelled name means; false where it is rather no name.
   * @param announced - the words around it say that a place is named.
   */
  respell(respelled: Respelled, from: number, { announced }: { readonly announced: boolean }): boolean {
    const [first, second] = respelled.places;
    if (first === undefined || !this.credible(respelled.to, first, from, announced)) return false;
    const clear = second === undefined || (first.own && !second.own) || (first.distance ?? FAR) < (second.distance ?? FAR) - 1;
    this.emit({
      from,
      to: respelled.to,
      id: first.place.id,
      rule: "place.respelled",
      certain: clear && (announced || first.own || (first.distance ?? FAR) <= 1),
      others: respelled.places.slice(1).map((p) => p.place.id),
    });
    return true;
  }

  /** Whether the words `[from, to)` may respell the name of a place, and are not rather something else. */
  private credible(to: number, first: RespelledPlace, from: number, announced: boolean): boolean {
    if (!first.own && (this.chooser.foreign(first.place.id) || this.sense.strange(to))) return false;
    let words = 0;
    for (let t = from; t < to; t++) if (!this.sense.cutter.isArticle(this.tokens, t)) words++;
    if (announced || words > 1) return true;
    // Letters of another script, and nothing that announces a place: rather a word.
    if (first.distance === null) return false;
    const supported = this.chooser.supported(this.tools.tree.country(first.place.id) ?? "") > 0;
    const close = supported && first.distance <= 1 && (this.tokens.form[from] as string).length >= LONG_WORD;
    if (!first.own && !close) return false;
    // Beside a capital it is rather part of a longer name.
    return !this.sense.capital(to) && !this.sense.capital(from - 1);
  }
}

/** Lines with a label that make a bulletin, and the words of a label, at most. */
const LABELS = 3;
const LABEL_WORDS = 4;

/** How many lines open with a capitalised word or a few, and a colon. */
function linesWithLabels({ tokens }: TokenSense): number {
  let lines = 0;
  for (let s = 0; s < tokens.sentenceCount; s++) {
    const first = tokens.sentences[s] as number;
    if (((tokens.flags[first] as number) & (FLAG.line | FLAG.capital)) !== (FLAG.line | FLAG.capital)) continue;
    for (let t = first + 1; t <= first + LABEL_WORDS && t < tokens.count; t++)
      if (tokens.form[t] === ":") {
        lines++;
        break;
      }
  }
  return lines;
}
