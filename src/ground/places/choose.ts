// A name's candidates → the place it means in this report, by what else the report names.
import { FLAG, wordsOf } from "../../language/tokens.ts";
import type { Place } from "../../model.ts";
import type { PlaceName } from "./names.ts";
import type { Item } from "./scan.ts";
import type { TokenSense } from "./token-sense.ts";
import type { PlaceTree } from "./tree.ts";

/** How likely a kind is meant when nothing else speaks. */
const KIND_RANK: Readonly<Record<string, number>> = {
  country: 0.9,
  city: 0.8,
  region: 0.55,
  governorate: 0.5,
  province: 0.5,
  state: 0.5,
  oblast: 0.5,
  town: 0.45,
  village: 0.3,
  district: 0.2,
};
const SETTLED = new Set(["city", "town", "village", "district", "landmark"]);
/** Kinds whose names are common enough to be taken for a word or a person. */
const MINOR = new Set(["district", "landmark", "village", "town", "road"]);

/** What a name turned out to mean. */
export interface Choice {
  readonly place: Place;
  readonly others: readonly string[];
  readonly certain: boolean;
}

/** A name speaks for its place when it is no common word, and the only or the usual meaning of what stands there. */
function supports(name: PlaceName, item: Item): boolean {
  if (name.ordinary && !name.own) return false;
  return name.own || name.primary || item.names.every((other) => other.place === name.place);
}

/** Weighs candidates within one report. */
export class Chooser {
  private readonly support = new Map<string, number>();
  /** How often the report names each place itself, under names that can't mean much else. */
  private readonly direct = new Map<string, number>();
  private readonly tree: PlaceTree;
  private readonly sense: TokenSense;

  constructor(tree: PlaceTree, sense: TokenSense, items: readonly Item[]) {
    this.tree = tree;
    this.sense = sense;
    for (const item of items) {
      if (item.person) continue;
      const counted = new Set<string>();
      for (const name of item.names) if (supports(name, item)) counted.add(name.place.id);
      for (const id of counted) this.add(id);
    }
  }

  private add(id: string): void {
    this.direct.set(id, (this.direct.get(id) ?? 0) + 1);
    this.support.set(id, (this.support.get(id) ?? 0) + 1);
    for (const ancestor of this.tree.ancestors(id)) this.support.set(ancestor, (this.support.get(ancestor) ?? 0) + 1);
  }

  /** How often the report names something in a place, or the place. */
  supported(id: string): number {
    return this.support.get(id) ?? 0;
  }

  /** How often the report names something in a place, or the place, when one of them is left out. */
  private besides(id: string, left: string): number {
    return this.supported(id) - (this.direct.get(left) ?? 0);
  }

  /**
   * The report says nothing else of the country that a place lies in, and something of another: what looks like the
   * place's name is rather that of another place.
   */
  foreign(place: string): boolean {
    const country = this.tree.country(place);
    if (country === null || country === place || this.besides(country, place) > 0) return false;
    for (const other of this.support.keys()) if (other !== country && this.tree.byId.get(other)?.kind === "country") return true;
    return false;
  }

  /** The settlement that the report names most, or null. */
  focus(): string | null {
    let best: string | null = null;
    let top = 0;
    for (const [id, count] of this.support) {
      const kind = this.tree.byId.get(id)?.kind;
      if ((kind === "city" || kind === "town" || kind === "village") && count > top) {
        best = id;
        top = count;
      }
    }
    return best;
  }

  private score(name: PlaceName, exact: string): number {
    const { place } = name;
    let score = (name.own ? 100 : 0) + (name.primary ? 2.5 : 0) + (KIND_RANK[place.kind] ?? 0.1);
    if (this.sense.cutter.exact(name.spelling.written) === exact) score += 3;
    for (const ancestor of this.tree.ancestors(place.id)) {
      const kind = this.tree.byId.get(ancestor)?.kind ?? "";
      score += Math.min(this.supported(ancestor), 5) * (kind === "country" ? 1 : SETTLED.has(kind) ? 1.5 : 1);
    }
    return score;
  }

  /**
   * @param announced - a locative preposition, a kind noun or a neighbour in a list says that a place stands here.
   */
  choose(item: Item, { announced }: { readonly announced: boolean }): Choice | null {
    const { tokens, cutter } = this.sense;
    const usable = item.names.filter((name) => this.usable(name, item, announced));
    if (usable.length === 0) return null;
    const first = usable[0] as PlaceName;
    if (usable.every((name) => name.place === first.place)) return { place: first.place, others: [], certain: true };
    const exact = cutter.exact(wordsOf(tokens, item.from, item.to).exact);
    const best = new Map<Place, number>();
    for (const name of usable) best.set(name.place, Math.max(best.get(name.place) ?? -1, this.score(name, exact)));
    const ranked = [...best].sort((a, b) => b[1] - a[1] || (a[0].id < b[0].id ? -1 : 1));
    const [place, top] = ranked[0] as [Place, number];
    const second = ranked[1]?.[1] ?? 0;
    return { place, others: ranked.slice(1).map(([p]) => p.id), certain: top - second >= 1.5 };
  }

  private usable(name: PlaceName, item: Item, announced: boolean): boolean {
    const { place, spelling } = name;
    const minor = MINOR.has(place.kind) || place.kind === "region";
    const city = this.tree.settlement(place.id);
    const near = city !== null && city !== place.id && this.besides(city, place.id) > 0;
    if (item.person && minor) return false;
    if (name.own) return true;
    if (name.ordinary && this.told(item, place)) return true;
    if (name.ordinary)
      return spelling.words.length === 1
        ? (!minor && announced) || (minor && near && (announced || this.subject(item, name)))
        : near || !MINOR.has(place.kind);
    if (MINOR.has(place.kind)) {
      if (this.personal(item)) return false;
      // A small place far from everything else in the report: rather something else of that name.
      if (
        spelling.words.length === 1 &&
        !near &&
        !((announced || place.kind === "town") && this.alone(place.id)) &&
        (!announced || this.besides(this.tree.country(place.id) ?? "", place.id) <= 0)
      )
        return false;
    }
    return true;
  }

  /** The word for its kind stands right before it: « town X » is the town of that name. */
  private told(item: Item, { kind }: Place): boolean {
    const like = (other: string): boolean => other === kind || (SETTLED.has(other) && SETTLED.has(kind));
    const { sense } = this;
    return sense.has(sense.before(item.from), ({ entry }) => entry.kind?.startsWith("kind:") === true && like(entry.kind.slice(5)));
  }

  /** The report names nothing in any other country, so that nothing speaks against the place. */
  private alone(id: string): boolean {
    const country = this.tree.country(id);
    for (const other of this.support.keys()) if (this.tree.byId.get(other)?.kind === "country" && other !== country) return false;
    return true;
  }

  /** An ordinary word in a report full of its city's places, definite and no genitive: rather the place. */
  private subject(item: Item, name: PlaceName): boolean {
    const { sense } = this;
    if (sense.cased(item.from)) return sense.capital(item.from) && ((sense.tokens.flags[item.from] as number) & FLAG.first) === 0;
    if (!name.spelling.article || !sense.articled(item.from)) return false;
    const city = this.tree.settlement(name.place.id);
    if (city === null || this.supported(city) < 3) return false;
    const before = sense.before(item.from);
    if (
      before >= 0 &&
      sense.has(before, ({ entry }) => entry.cat === "noun") &&
      !sense.has(before, ({ entry }) => entry.cat === "verb" || entry.cat === "prep")
    )
      return false;
    return !(sense.cutter.isArticle(sense.tokens, item.to) && ((sense.tokens.flags[item.to] as number) & FLAG.first) === 0);
  }

  /** Capitalised unknown words right beside it: rather a person's name. */
  private personal(item: Item): boolean {
    const { sense } = this;
    const { tokens, cutter } = sense;
    if (!sense.cased(item.from)) return false;
    let before = item.from - 1;
    while (before >= 0 && cutter.isNameArticle(tokens, before)) before--;
    const alien = (t: number): boolean =>
      t >= 0 && t < tokens.count && sense.capital(t) && (tokens.readings[t]?.length ?? 0) === 0 && !cutter.isNameArticle(tokens, t);
    return alien(before) || alien(item.to);
  }
}
