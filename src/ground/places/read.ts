// Weighed stretches of a report → its places: names, parts of cities, descriptions, backward references, unknown names.
import type { Found, FoundPlace } from "../../language/found.ts";
import type { LexEntry } from "../../language/lexicon.ts";
import { BIT } from "../../language/tags.ts";
import { FLAG, KIND, type Tokens } from "../../language/tokens.ts";
import { Chooser } from "./choose.ts";
import type { PlaceWord } from "./names.ts";
import type { Respelled, SkeletonIndex } from "./respelled.ts";
import type { Item, TokenSense } from "./scan.ts";
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
  kebab(name: string): string;
}

const SETTLEMENTS = new Set(["city", "town", "village"]);
/** Areas that are named by who holds them: they shrink and grow, while the place that they stand for does not. */
const HELD_AREAS = new Set(["rebel-held", "gov-held", "freed"]);
/** Kinds whose word is no part of the name: "Paletwa Township" is Paletwa, but "Rashid Street" keeps its street. */
const APART = new Set(["district", "village", "town", "city", "region", "province", "governorate"]);
const ADMINISTRATIVE = new Set(["governorate", "province", "oblast", "state", "department"]);
const REGIONS = new Set(["region", "area", "governorate", "province", "oblast", "state", "territory", "department"]);
/** Kinds of place whose names are worth guessing at behind their noun. */
const GUESSED = new Set([
  "district",
  "village",
  "town",
  "city",
  "camp",
  "landmark",
  "region",
  "province",
  "governorate",
  "road",
  "river",
  "lake",
  "island",
]);
const LONGEST_NAME = 5;
/** Letters that a name needs where no capital marks it. */
const SHORTEST_NAME = 3;
const QUOTES = new Set(['"', "«", "»", "“", "”"]);
/** Names before the plural kind that they share. */
const LONGEST_LIST = 6;
/** Tokens of « à 200 kilomètres (125 miles) », and of what may stand between a place and where it lies. */
const LONGEST_DISTANCE = 9;
const APPOSED = 7;
const BRACKETS = new Set(["(", ")"]);
/** How many places or items a reference looks past, so that long reports stay linear. */
const REACH = 100;

const isKind = (entry: LexEntry): boolean => entry.kind?.startsWith("kind:") === true;

/** Reads one report's places in order. */
export class PlaceReading {
  private readonly out: FoundPlace[] = [];
  private readonly chooser: Chooser;
  private readonly sense: TokenSense;
  private readonly items: readonly Item[];
  private readonly tools: ReadingTools;
  private readonly tokens: Tokens;
  private readonly taken: readonly Found[];
  /** The settlement spoken of last, and the one that the report names most. */
  private focus: string | null;
  /** The settlement spoken of last, when no table holds it. */
  private coined: string | null = null;
  private readonly main: string | null;
  /** Tokens before this one are spent. */
  private spent = 0;
  /** The item being read. */
  private at = 0;
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
    this.main = this.chooser.focus();
    this.focus = this.main;
  }

  run(): FoundPlace[] {
    for (let n = 0; n < this.items.length; n++) {
      this.at = n;
      const item = this.items[n] as Item;
      if (item.from < this.spent || this.inTaken(item)) continue;
      if (item.names.length > 0 && this.name(n)) continue;
      if (item.unknown || this.alien(item)) this.unknown(n);
      else if (item.word?.what === "direction") this.direction(n);
      else if (item.word?.what === "area") this.area(n);
      else if (item.word?.what === "kind") this.kind(n);
    }
    return this.out;
  }

  private emit(from: number, to: number, id: string, rule: string, certain: boolean, others: readonly string[] = [], known = true): void {
    const { tokens, sense } = this;
    let start = from;
    // « al- » belongs to the name; a determiner does not.
    while (start > this.spent && sense.cutter.isNameArticle(tokens, start - 1) && ((tokens.flags[start] as number) & FLAG.first) === 0)
      start--;
    this.out.push({ from: start, to, rule, id, known, others, certain });
    this.spent = to;
    const settlement = known ? this.tools.tree.settlement(id) : null;
    if (settlement !== null) {
      this.focus = settlement;
      this.coined = null;
    }
    this.respelledNeighbour(to);
  }

  /** Inside a longer name of a party or source, or one that its words call a medium (« the channel al-Mayadeen »). */
  private inTaken(item: Item): boolean {
    while (this.take < this.taken.length && (this.taken[this.take] as Found).to <= item.from) this.take++;
    for (let k = this.take; k < this.taken.length; k++) {
      const held = this.taken[k] as Found;
      if (held.from > item.from) return false;
      if (held.to >= item.to && (held.rule === "source.medium" || this.bare(held.from) < item.from || held.to > item.to)) return true;
    }
    return false;
  }

  /** A stretch's first token behind its articles. */
  private bare(from: number): number {
    let t = from;
    while (this.sense.cutter.isNameArticle(this.tokens, t)) t++;
    return t;
  }

  /** A locative preposition, a kind noun, or a place right before in a list. */
  private cue(item: Item, n: number): boolean {
    const { sense } = this;
    const before = sense.before(item.from);
    if (before < 0) return false;
    if (sense.locative(before)) return true;
    const last = this.out[this.out.length - 1];
    if (last !== undefined && sense.joins(before) && last.to === before) return true;
    for (let k = n - 1; k >= 0 && k >= n - 2; k--) {
      const other = this.items[k] as Item;
      if (other.word?.what !== "kind") continue;
      if (other.to === before + 1 || (other.to === before && sense.genitive(before))) return true;
    }
    return false;
  }

  /** A name that the tables hold for places of other countries alone: as good as unknown here. */
  private alien({ from, names }: Item): boolean {
    return names.length > 0 && this.sense.cased(from) && names.every(({ own, place }) => !own && this.chooser.foreign(place.id));
  }

  /** Where a measured distance begins that ends before a token (« à 200 km » au nord, "30km (18 miles)" north), or that token. */
  private distance(from: number): number {
    const { sense, tokens } = this;
    let at = from;
    for (let t = from - 1, steps = 0; t >= 0 && steps < LONGEST_DISTANCE; t--, steps++) {
      if (((tokens.flags[t + 1] as number) & FLAG.first) !== 0) break;
      if (tokens.kind[t] === KIND.number) at = t;
      else if (tokens.kind[t] === KIND.punct ? !BRACKETS.has(tokens.form[t] as string) : !sense.measure(t) && !sense.articled(t + 1)) {
        if (!sense.has(t, ({ entry }) => entry.cat === "prep" || entry.cat === "adv")) break;
      }
    }
    return at;
  }

  /** A place stands right before, a comma or brackets between: what begins here tells where that place lies. */
  private locates(from: number): boolean {
    const { tokens, sense } = this;
    const last = this.out[this.out.length - 1];
    if (last === undefined || from <= last.to || from - last.to > APPOSED) return false;
    let open = false;
    let parted = false;
    for (let t = last.to; t < from; t++) {
      if (((tokens.flags[t] as number) & FLAG.first) !== 0) return false;
      const form = tokens.form[t] as string;
      if (tokens.kind[t] === KIND.punct) {
        if (!BRACKETS.has(form) && !sense.joins(t)) return false;
        open = form === "(";
        parted = true;
      } else if (!open && !sense.cutter.isArticle(tokens, t) && !sense.has(t, ({ entry }) => entry.cat === "prep" || isKind(entry)))
        return false;
    }
    return parted;
  }

  private name(n: number): boolean {
    const item = this.items[n] as Item;
    const choice = this.chooser.choose(item, this.cue(item, n));
    if (choice === null) return false;
    const of = this.sense.before(item.from);
    if (of >= 0 && this.sense.from(of)) {
      const measured = this.distance(of);
      // « Tenkou, à 15 km de Mopti »
      if (measured < of && this.locates(measured)) {
        this.spent = item.to;
        return true;
      }
    }
    const { place } = choice;
    // « Alep-Est », حلب الشرقية, « Aleppo's east »
    const next = this.items[n + 1];
    // « Mukolwe's harbour »
    if (next?.word?.what === "kind" && next.names.length === 0 && next.from > item.to && this.adjoins(item.to, next.from)) {
      const inside = (this.tools.ownByWord.get(this.tokens.form[next.from] as string) ?? []).filter((id) =>
        this.tools.tree.isWithin(id, place.id),
      );
      if (inside.length === 1) {
        this.emit(item.from, next.to, inside[0] as string, "place.part", true);
        return true;
      }
    }
    if (next?.word?.what === "direction" && next.names.length === 0 && this.adjoins(item.to, next.from)) {
      const part = this.tools.tree.part(place.id, next.word.point);
      if (part !== null) {
        this.emit(item.from, next.to, part, "place.part", true);
        return true;
      }
    }
    if (item.respelled === true && !item.names.some(({ own }) => own) && this.chooser.foreign(place.id)) return false;
    if (item.respelled === true) this.emit(item.from, item.to, place.id, "place.respelled", false, choice.others);
    else this.emit(item.from, item.to, this.ofRegions(n, place.id) ?? place.id, "place.name", choice.certain, choice.others);
    return true;
  }

  /** Only an article, a hyphen or a genitive ending stands between. */
  private adjoins(to: number, from: number): boolean {
    for (let t = to; t < from; t++) {
      if (((this.tokens.flags[t] as number) & FLAG.first) !== 0) return false;
      if (this.sense.cutter.isArticle(this.tokens, t)) continue;
      if (((this.tokens.flags[t] as number) & FLAG.glued) !== 0 && (this.tokens.form[t] as string).startsWith("'")) continue;
      return false;
    }
    return ((this.tokens.flags[from] as number) & FLAG.first) === 0;
  }

  /** Item that begins at the token behind `to`, genitive, articles and a kind noun skipped; `of` tells whether a genitive stood there. */
  private following(n: number, to: number): { readonly at: number; readonly of: boolean } | null {
    const { sense, tokens } = this;
    let t = to;
    let of = false;
    let k = n + 1;
    for (let steps = 0; steps < 6 && t < tokens.count; steps++) {
      if (((tokens.flags[t] as number) & FLAG.first) !== 0 || tokens.kind[t] !== KIND.word) return null;
      const item = this.items[k];
      if (item !== undefined && item.from === t) {
        if (item.names.length > 0) return { at: k, of };
        if (item.word?.what !== "kind") return null;
        t = item.to;
        k++;
        continue;
      }
      if (sense.genitive(t)) of = true;
      else if (!sense.cutter.isArticle(tokens, t)) return null;
      t++;
    }
    return null;
  }

  /** Parts of a place by compass: « l'est d'Alep », شرق حلب, « east Aleppo »; bare « à l'est » means the city spoken of. */
  private direction(n: number): void {
    const { sense, tools } = this;
    const item = this.items[n] as Item;
    const word = item.word as Extract<PlaceWord, { what: "direction" }>;
    const articled = sense.articled(item.from);
    const verb = sense.has(item.from, ({ entry }) => entry.cat === "aux" || entry.cat === "verb");
    const hyphen = ((this.tokens.flags[item.from] as number) & FLAG.hyphen) !== 0;
    if (verb && !articled && !hyphen && !sense.capital(item.from)) {
      const before = this.items[n - 1];
      if (before?.word?.what !== "kind" || !before.word.plural || !this.adjoins(before.to, item.from)) return;
    }
    const following = this.following(n, item.to);
    if (following !== null) {
      const target = this.items[following.at] as Item;
      const choice = this.chooser.choose(target, true);
      if (choice === null) return;
      const part = tools.tree.part(choice.place.id, word.point);
      const before = sense.before(item.from);
      // « au sud de X » and "south of X" lie outside X.
      const outside = following.of && (!articled || (sense.locative(before) && sense.has(before, ({ entry }) => entry.rel === "at")));
      if (part !== null && !outside) this.emit(item.from, target.to, part, "place.part", true);
      // « Yampil, à l'est de Sloviansk »: said only to tell where the other place lies.
      else if (outside && this.locates(this.distance(item.from))) this.spent = target.to;
      return;
    }
    const part = this.ofSettlement((settlement) => tools.tree.part(settlement, word.point));
    if (part === null) return;
    const before = this.items[n - 1];
    const next = this.items[n + 1];
    const ofKind = before?.word?.what === "kind" && before.names.length === 0 && this.adjoins(before.to, item.from);
    const kindBehind = next?.word?.what === "kind" && next.word.plural && this.adjoins(item.to, next.from);
    if (ofKind || kindBehind) this.emit(item.from, kindBehind ? (next as Item).to : item.to, part, "place.part", true);
    else if (articled && this.prepositional(sense.before(item.from)) && !sense.genitive(item.to))
      this.emit(item.from, item.to, part, "place.part.bare", false);
    else if (sense.locative(item.from - 1) && !sense.genitive(item.to) && verb)
      this.emit(item.from, item.to, part, "place.part.bare", false);
  }

  private prepositional(t: number): boolean {
    return t >= 0 && this.sense.has(t, ({ entry }) => entry.cat === "prep" && (entry.rel === "of" || entry.rel === "on"))
      ? true
      : this.sense.locative(t);
  }

  /** What a question finds in the settlement spoken of last, else in the one that the report names most. */
  private ofSettlement(ask: (settlement: string) => string | null): string | null {
    return (this.focus === null ? null : ask(this.focus)) ?? (this.main === null ? null : ask(this.main));
  }

  /** A description of a part of a city: of the city named with it, else of the one spoken of. */
  private area(n: number): void {
    const item = this.items[n] as Item;
    const word = item.word as Extract<PlaceWord, { what: "area" }>;
    const following = this.following(n, item.to);
    let base: string | null = null;
    let to = item.to;
    if (following !== null) {
      const target = this.items[following.at] as Item;
      const choice = this.chooser.choose(target, true);
      if (choice !== null) {
        // « les quartiers rebelles de Soukkari et … »: the list says it better.
        if (!SETTLEMENTS.has(choice.place.kind)) return;
        base = choice.place.id;
        to = target.to;
      }
    }
    const id =
      base === null
        ? this.ofSettlement((settlement) => this.tools.tree.area(settlement, word.area))
        : this.tools.tree.area(base, word.area);
    base ??= this.focus;
    if (base === null) return;
    // « Lyman, à l'est de la ville de Sloviansk »
    if (id === null && to > item.to && this.locates(item.from)) this.spent = to;
    else if (id !== null) this.emit(item.from, to, id, HELD_AREAS.has(word.area) ? "place.held-area" : "place.area", true);
    else if (word.area === "old-city")
      this.emit(item.from, to, `${base.endsWith("-city") ? base.slice(0, -5) : base}-old-city`, "place.area", false, [], false);
  }

  /** A kind noun: announces an unknown name, or refers back (« cette ville », « l'hôpital »). */
  private kind(n: number): void {
    const { sense, tokens } = this;
    const item = this.items[n] as Item;
    const word = item.word as Extract<PlaceWord, { what: "kind" }>;
    if (this.following(n, item.to) !== null) return;
    if (!sense.cased(item.from) && this.uncasedName(n)) return;
    if (word.plural) return;
    const next = item.to;
    // « état-major », « centre-ville »; a pronoun written onto the noun (« its side »)
    if (
      ((tokens.flags[item.from] as number) & FLAG.hyphen) !== 0 ||
      (next < tokens.count && ((tokens.flags[next] as number) & (FLAG.hyphen | FLAG.glued)) !== 0)
    )
      return;
    const before = item.from - 1;
    const demonstrative = sense.demonstrative(before) || sense.demonstrative(sense.before(item.from));
    if (!demonstrative && !sense.definite(item.from)) return;
    if (next < tokens.count && ((tokens.flags[next] as number) & FLAG.first) === 0) {
      if (sense.genitive(next) || sense.demonym(next) || (sense.cutter.isArticle(tokens, next) && sense.demonym(next + 1))) return;
      if (sense.capital(next)) return;
      if (word.kind === "landmark" && !demonstrative && this.qualified(next)) return;
    }
    const id = this.antecedent(n, word.kind);
    if (id !== null) this.emit(item.from, item.to, id, "place.anaphora", false);
  }

  /** An adjective that makes it another thing: « l'hôpital militaire ». */
  private qualified(t: number): boolean {
    const at = this.sense.cutter.isArticle(this.tokens, t) ? t + 1 : t;
    const readings = this.tokens.readings[at] ?? [];
    return readings.length > 0 && readings.every(({ entry }) => entry.cat === "adj") && (at === t) === this.sense.cased(t);
  }

  private antecedent(n: number, kind: string): string | null {
    const { tree, wordsOf } = this.tools;
    if (kind === "city" || kind === "town") {
      if (this.coined !== null) return this.coined;
      if (this.main === null || this.focus === null) return this.focus;
      return this.chooser.supported(this.main) >= 3 * this.chooser.supported(this.focus) ? this.main : this.focus;
    }
    const form = this.tokens.form[(this.items[n] as Item).from] as string;
    const fits = (id: string): boolean => {
      const own = tree.byId.get(id)?.kind ?? "";
      if (kind === "village") return own === "village" || own === "town";
      if (kind === "district") return own === "district";
      if (ADMINISTRATIVE.has(kind)) return ADMINISTRATIVE.has(own);
      if (REGIONS.has(kind)) return REGIONS.has(own);
      return !SETTLEMENTS.has(own) && (wordsOf.get(id)?.has(form) ?? false);
    };
    for (let k = this.out.length - 1; k >= 0 && k >= this.out.length - REACH; k--) {
      const found = this.out[k] as FoundPlace;
      if (found.known && fits(found.id)) return found.id;
    }
    if (ADMINISTRATIVE.has(kind) && this.focus !== null) return tree.ancestors(this.focus).find(fits) ?? null;
    if (kind === "district" && this.focus !== null && tree.byId.get(this.focus)?.kind === "town") return this.focus;
    if (REGIONS.has(kind) || kind === "country") return null;
    // Headlines speak of what is named below: the one thing of that kind in the report.
    let only: string | null = null;
    for (let k = n + 1; k < this.items.length && k < n + REACH; k++) {
      for (const name of (this.items[k] as Item).names) {
        if (!fits(name.place.id) || name.place.id === only) continue;
        if (only !== null) return null;
        only = name.place.id;
      }
    }
    if (only !== null) return only;
    // Named nowhere, but the case knows a single one.
    const known = this.tools.ownByWord.get(form) ?? [];
    return known.length === 1 && fits(known[0] as string) ? (known[0] as string) : null;
  }

  /** A capitalised word that nothing knows: a respelled name, else a new one if the words around it announce a place. */
  private unknown(n: number): void {
    const { sense } = this;
    const item = this.items[n] as Item;
    const respelled = item.person && item.word === null ? null : this.tools.index.at(this.tokens, item.from);
    const cue = this.cue(item, n);
    if (respelled !== null && this.accepts(respelled, item.from, cue)) {
      this.respell(respelled, item.from, cue);
      return;
    }
    // A new name shows itself by its capital alone.
    if (item.person || item.word !== null || !sense.cased(item.from)) return;
    const run = this.nameEnd(item.from);
    const last = this.tools.headLast && run - item.from > 1 ? this.itemAt(n, run - 1) : undefined;
    const titled = last?.word?.what === "kind" && last.to === run && GUESSED.has(last.word.kind); // "Paletwa Township", "Rashid Street"
    const to = titled && last?.word?.what === "kind" && APART.has(last.word.kind) ? run - 1 : run;
    const before = sense.before(item.from);
    const kindBefore = titled || this.kindBefore(n, before);
    const behind = this.tools.headLast ? this.itemAt(n, to) : undefined;
    if (to - item.from > LONGEST_NAME) return;
    if (kindBefore) this.coin(item.from, to, "place.unknown.kind", true);
    else if (
      behind?.word?.what === "kind" &&
      behind.names.length === 0 &&
      !behind.word.plural &&
      GUESSED.has(behind.word.kind) &&
      behind.word.kind !== "city"
    )
      this.coin(item.from, to, "place.unknown.kind", true);
    else if (this.tools.headLast && GUESSED.has(this.listHead(n, to) ?? "")) this.coin(item.from, to, "place.unknown.kind", true);
    else if (
      before >= 0 &&
      sense.locative(before) &&
      (!sense.genitive(before) || sense.locativeTerm(before)) &&
      this.placeLike(item, to, before)
    )
      this.coin(item.from, to, "place.unknown.preposition", false);
    else if (this.listed(item, to, before)) this.coin(item.from, to, "place.unknown.list", false);
  }

  /** « à Kirumba et Kagando », "Stavky, Lisne and Maslivka": a new name right behind a place and « and », or a comma if the list goes on. */
  private listed(item: Item, to: number, before: number): boolean {
    const { sense, tokens } = this;
    const last = this.out[this.out.length - 1];
    if (last === undefined || before < 0 || last.to !== before || !sense.joins(before) || !sense.capital(last.from)) return false;
    if (((tokens.flags[item.from] as number) & FLAG.capitals) !== 0) return false;
    const ends = to >= tokens.count || ((tokens.flags[to] as number) & FLAG.first) !== 0;
    if (tokens.kind[before] === KIND.punct) return !ends && sense.joins(to) && to + 1 < tokens.count && sense.capital(to + 1);
    return ends || tokens.kind[to] === KIND.punct || sense.has(to, ({ entry }) => entry.cat === "prep");
  }

  /** "Shwe Baho and Kone villages": behind the name, or the last of the names joined to it, stands their kind in the plural. */
  private listHead(n: number, to: number): string | null {
    const { sense, tokens } = this;
    let end = to;
    for (let names = 0; names < LONGEST_LIST; names++) {
      const kind = this.itemAt(n, end);
      if (kind?.word?.what === "kind" && kind.names.length === 0) return kind.word.plural ? kind.word.kind : null;
      if (end >= tokens.count || ((tokens.flags[end] as number) & FLAG.first) !== 0 || !sense.joins(end)) return null;
      if (tokens.kind[end] === KIND.punct && sense.joins(end + 1)) end++;
      if (end + 1 >= tokens.count || !sense.capital(end + 1)) return null;
      end = this.nameEnd(end + 1);
    }
    return null;
  }

  /** "the Odesa and Kherson regions": the region that has a settlement's name, where the plural kind says so. */
  private ofRegions(n: number, id: string): string | null {
    const { tree, wordsOf, headLast } = this.tools;
    const item = this.items[n] as Item;
    if (!headLast || !SETTLEMENTS.has(tree.byId.get(id)?.kind ?? "") || !REGIONS.has(this.listHead(n, item.to) ?? "")) return null;
    const form = this.tokens.form[item.from] as string;
    return tree.ancestors(id).find((up) => REGIONS.has(tree.byId.get(up)?.kind ?? "") && wordsOf.get(up)?.has(form) === true) ?? null;
  }

  /** The item behind the n-th that begins at a token. */
  private itemAt(n: number, from: number): Item | undefined {
    let k = n + 1;
    while (k < this.items.length && (this.items[k] as Item).from < from) k++;
    return this.items[k]?.from === from ? this.items[k] : undefined;
  }

  /** Not an acronym, not a person spoken to: « à Reuters » is known by now, « à Jean Dupont » has two words. */
  private placeLike(item: Item, to: number, before: number): boolean {
    const { sense, tokens } = this;
    if (((tokens.flags[item.from] as number) & FLAG.capitals) !== 0) return false;
    const inside = sense.has(
      before,
      ({ entry }) => entry.cat === "prep" && (entry.rel === "in" || entry.rel === "near" || entry.rel === "toward"),
    );
    if (sense.locativeTerm(before)) return true;
    if (inside && !sense.has(before, ({ entry }) => entry.cat === "prep" && entry.rel === "with")) return true;
    let words = 0;
    for (let t = item.from; t < to; t++)
      if (!sense.cutter.isArticle(tokens, t) && ((tokens.flags[t] as number) & FLAG.hyphen) === 0) words++;
    return words === 1;
  }

  private kindBefore(n: number, before: number): boolean {
    const { sense } = this;
    for (let k = n - 1; k >= 0 && k >= n - 2; k--) {
      const other = this.items[k] as Item;
      if (other.word?.what !== "kind" || !GUESSED.has(other.word.kind) || other.names.length > 0) continue;
      if (other.to === before + 1 && !sense.cutter.isArticle(this.tokens, other.to)) return true;
      if (
        other.to === before &&
        sense.genitive(before) &&
        (!(other.word.plural && (other.word.kind === "city" || other.word.kind === "region")) || this.located(other.from))
      )
        return true;
    }
    return false;
  }

  /** « in the mountainous areas of »: a locative preposition stands before a noun, with an article or an adjective between at most. */
  private located(from: number): boolean {
    const { sense } = this;
    let t = sense.before(from);
    if (t >= 0 && sense.has(t, ({ entry }) => entry.cat === "adj")) t = sense.before(t);
    return sense.locative(t);
  }

  /** End of a run of capitalised words, articles and hyphens between them. */
  private nameEnd(from: number): number {
    const { tokens, sense } = this;
    let end = from + 1;
    for (let t = end; t < tokens.count && tokens.kind[t] === KIND.word && ((tokens.flags[t] as number) & FLAG.first) === 0; t++) {
      if (sense.capital(t) || ((tokens.flags[t] as number) & FLAG.hyphen) !== 0) end = t + 1;
      else if (!sense.cutter.isNameArticle(tokens, t)) break;
    }
    return end;
  }

  private coin(from: number, to: number, rule: string, certain: boolean): void {
    const { tokens } = this;
    let start = from;
    while (
      start > this.spent &&
      ((tokens.flags[start] as number) & (FLAG.first | FLAG.glued)) === 0 &&
      this.sense.cutter.isNameArticle(tokens, start - 1)
    )
      start--;
    const name = this.tools.kebab(tokens.text.slice(tokens.start[start], tokens.end[to - 1]));
    // Never the id of a place in the tables that bears the same name elsewhere.
    const country = this.main === null ? null : this.tools.tree.country(this.main);
    const id = this.tools.tree.byId.has(name) && country !== null ? `${name}-${country}` : name;
    if (id !== "") this.emit(from, to, id, rule, certain, [], false);
  }

  /** حي النجار: a kind noun and a name that no table holds; behind « the villages of » each name of the list. */
  private uncasedName(n: number): boolean {
    const { sense } = this;
    const item = this.items[n] as Item;
    const word = item.word as Extract<PlaceWord, { what: "kind" }>;
    if (!GUESSED.has(word.kind) || sense.articled(item.from) || this.absolute(item.to - 1)) return false;
    const several = word.plural || sense.dual(item.to - 1);
    let to = this.uncasedWord(item.to, word.kind, several);
    if (to === null) return false;
    while (several && sense.joins(to)) {
      const next = to + 1;
      // what the tables hold is read by its name
      if (this.weighed(next) || this.weighed(next + 1)) break;
      const end = this.uncasedWord(next, word.kind, several);
      if (end === null) break;
      to = end;
    }
    return true;
  }

  /** A noun whose ending lets no genitive follow (بلدتين): what stands behind describes it. */
  private absolute(t: number): boolean {
    const nouns = (this.tokens.readings[t] ?? []).filter(({ entry }) => entry.cat === "noun");
    return nouns.length > 0 && nouns.every(({ tags }) => (tags & BIT.abs) !== 0);
  }

  /** Coins the name that begins at a token behind a kind noun, quotation marks skipped; the first word decides how far it goes. */
  private uncasedWord(first: number, kind: string, listed: boolean): number | null {
    const { sense, tokens } = this;
    let from = first;
    const quoted = from < tokens.count && tokens.kind[from] === KIND.punct && QUOTES.has(tokens.form[from] as string);
    if (quoted) from++;
    const articled = from < tokens.count && sense.cutter.isArticle(tokens, from);
    if (articled) from++;
    if (from >= tokens.count || tokens.kind[from] !== KIND.word || ((tokens.flags[from] as number) & FLAG.first) !== 0) return null;
    const readings = tokens.readings[from] ?? [];
    const respelled = this.tools.index.at(tokens, from);
    // a word of the language is seldom a name that the tables spell otherwise (« a safe crossing » is no Yemen)
    if (respelled !== null && (readings.length === 0 || respelled.places[0]?.own === true) && this.accepts(respelled, from, true)) {
      this.respell(respelled, from, true);
      return respelled.to;
    }
    const form = tokens.form[from] as string;
    if (readings.length > 0 || form.length < SHORTEST_NAME) return null;
    // behind the widest kinds a short word is rather one that the lexicon lacks
    if ((kind === "region" || kind === "city") && !listed && !quoted && form.length <= SHORTEST_NAME) return null;
    // Two words when the second alone has the article: تل الريحان
    let to = from + 1;
    if (
      !articled &&
      to + 1 < tokens.count &&
      sense.cutter.isArticle(tokens, to) &&
      ((tokens.flags[to] as number) & FLAG.first) === 0 &&
      tokens.kind[to + 1] === KIND.word
    )
      to += 2;
    this.coin(from, to, "place.unknown.kind", true);
    if (!listed && SETTLEMENTS.has(kind)) this.coined = this.out[this.out.length - 1]?.id ?? null;
    return quoted && to < tokens.count && QUOTES.has(tokens.form[to] as string) ? to + 1 : to;
  }

  /** Behind a place and « and », a word that nothing knows may be a respelled place. */
  private respelledNeighbour(to: number): void {
    const { sense, tokens } = this;
    if (to + 1 >= tokens.count || sense.cased(this.out[this.out.length - 1]?.from ?? 0) || !sense.joins(to)) return;
    let from = to + 1;
    if (sense.cutter.isArticle(tokens, from)) from++;
    if (from >= tokens.count || tokens.kind[from] !== KIND.word || (tokens.readings[from]?.length ?? 0) > 0 || this.weighed(from)) return;
    const respelled = this.tools.index.at(tokens, from);
    if (respelled !== null && this.accepts(respelled, from, true)) this.respell(respelled, from, true);
  }

  /** An item begins at a token; asked about tokens further and further on. */
  private weighed(token: number): boolean {
    while (this.next < this.items.length && (this.items[this.next] as Item).from < token) this.next++;
    return this.items[this.next]?.from === token;
  }

  private accepts(respelled: Respelled, from: number, cue: boolean): boolean {
    const first = respelled.places[0];
    if (first === undefined) return false;
    if (!first.own && this.chooser.foreign(first.place.id)) return false;
    let words = 0;
    for (let t = from; t < respelled.to; t++) if (!this.sense.cutter.isArticle(this.tokens, t)) words++;
    const near = first.own || this.chooser.supported(this.tools.tree.country(first.place.id) ?? "") > 0;
    // Letters of another script, and nothing that announces a place: rather a word.
    if (words === 1 && !cue && first.distance === null) return false;
    if (words === 1 && !cue && !first.own && !(near && (first.distance ?? 9) <= 1 && (this.tokens.form[from] as string).length >= 5))
      return false;
    if (words === 1 && !cue && (this.sense.capital(respelled.to) || this.sense.capital(from - 1))) return false;
    return near || cue || words > 1;
  }

  private respell(respelled: Respelled, from: number, cue: boolean): void {
    const [first, second] = respelled.places;
    if (first === undefined) return;
    const clear = second === undefined || (first.own && !second.own) || (first.distance ?? 9) < (second.distance ?? 9) - 1;
    this.emit(
      from,
      respelled.to,
      first.place.id,
      "place.respelled",
      clear && (cue || first.own || (first.distance ?? 9) <= 1),
      respelled.places.slice(1).map((p) => p.place.id),
    );
  }
}
