// A written word → its pieces: particles written onto its front, a stem, and a suffixed pronoun, each with its readings.
import type { Folder } from "./fold.ts";
import type { ScriptResource } from "./schema.ts";
import { BIT, FINITE } from "./tags.ts";
import { NO_READINGS, type Reading, readingOf } from "./tokens.ts";
import type { WordTable } from "./word-table.ts";

/** One piece of a written word. */
export interface Cut {
  /** Offsets into the written word. */
  readonly from: number;
  readonly to: number;
  readonly form: string;
  readonly readings: readonly Reading[];
}

/** One way to cut a word. */
interface Option {
  readonly cost: number;
  readonly front: readonly string[];
  readonly stem: string;
  /** Letters of the stem as written: fewer or more than its form has where an ending was restored. */
  readonly stemLength: number;
  readonly readings: readonly Reading[];
  readonly back: string;
}

/** What a way to cut costs; the cheapest is taken. Only their order counts: known stems before unknown ones, few pieces before many. */
const COST = {
  /** Nothing is cut off, and nobody knows the word. */
  uncut: 10,
  /** An unknown stem behind the article, or behind a lone particle that joins clauses. */
  behindArticle: 8,
  behindJoiner: 8.9,
  /** A joiner in front hardly counts where the stem is unknown anyway. */
  joinerShare: 0.5,
  joiner: 1,
  particle: 1.3,
  article: 0.2,
  contraction: 1.2,
  suffix: 1,
  /** A suffix of one letter is more often the stem's own. */
  shortSuffix: 0.3,
  /** Of several restored endings the later listed ones are likelier than the bare stem. */
  restored: -0.05,
} as const;

/** Letters that a stem has at least: a known one, an unknown one behind the article, and one behind a joiner. */
const LEAST = { stem: 2, behindArticle: 3, behindJoiner: 4 } as const;

/** Longer than any word: left whole. */
const LONGEST = 40;

/** Cuts the words of one language. */
export class Cutter {
  private readonly words: WordTable;
  private readonly folder: Folder;
  private readonly known: ReadonlySet<string>;
  private readonly passive: ScriptResource["passive"];
  /** Particles by the order in which they may stand: joiners, prepositions, the article. */
  private readonly levels: readonly (readonly string[])[];
  private readonly article: string | null;
  /** Particles that melt together, as written → one by one. */
  private readonly contractions: readonly (readonly [string, readonly string[]])[];
  private readonly enclitics: readonly string[];
  /** How a stem ends before a suffix → how it ends alone. */
  private readonly restore: readonly (readonly [string, readonly string[]])[];

  /** `known` grows while the language is read: stems that no table holds, such as names of places. */
  constructor(script: ScriptResource, words: WordTable, folder: Folder, known: ReadonlySet<string>) {
    const fold = (one: string): string => folder.fold(one);
    const foldAll = (map: Readonly<Record<string, readonly string[]>>): (readonly [string, readonly string[]])[] =>
      Object.entries(map).map(([from, to]) => [fold(from), to.map(fold)] as const);
    this.words = words;
    this.folder = folder;
    this.known = known;
    this.passive = script.passive;
    this.levels = script.proclitics.map((level) => level.map(fold));
    this.article = script.article === null ? null : fold(script.article);
    this.contractions = foldAll(script.contractions);
    this.enclitics = script.enclitics.map(fold).sort((a, b) => b.length - a.length);
    this.restore = foldAll(script.restore);
  }

  /** The pieces of a word in the order of the text; `capital` keeps unknown names from being guessed at. */
  cut(written: string, capital: boolean): Cut[] {
    const form = this.folder.fold(written);
    if ((this.levels.length > 0 || this.enclitics.length > 0) && form.length <= LONGEST)
      return this.place(written, this.best(form, written));
    const found = this.words.spelled(written, form);
    const guessed = found.length === 0 && !capital && !this.known.has(form);
    return [{ from: 0, to: written.length, form, readings: guessed ? this.words.guess(form) : found }];
  }

  /** The cheapest way to cut a word. */
  private best(form: string, written: string): Option {
    const { words, known } = this;
    const uncut: Option = { cost: COST.uncut, front: [], stem: form, stemLength: form.length, readings: NO_READINGS, back: "" };
    if (words.look(form).length > 0 || known.has(form)) {
      const spelt = words.spelling(written);
      const whole = { ...uncut, cost: 0, readings: words.spelled(written, form) };
      return known.has(form) || words.exact(spelt) !== undefined ? whole : (this.suffixed(spelt) ?? whole);
    }
    let best = uncut;
    const spelt = words.spelling(written);
    this.climb(0, form, [], 0, (option) => {
      // an ending that only folds to a pronoun (أجهزة, no أجهزه) is none
      if (option.cost < best.cost && spelt.endsWith(option.back)) best = option;
    });
    return best;
  }

  /** A word that is only almost spelt like another (فيه, فئة) as a stem that is spelt so, with a suffixed pronoun. */
  private suffixed(spelt: string): Option | null {
    for (const back of this.enclitics) {
      const bare = spelt.slice(0, spelt.length - back.length);
      const readings = bare.length > 1 && spelt.endsWith(back) ? this.words.exact(bare) : undefined;
      if (readings === undefined) continue;
      const stem = this.folder.fold(bare);
      return { cost: COST.suffix, front: [], stem, stemLength: stem.length, readings, back };
    }
    return null;
  }

  /** Offers every stem that is left when particles of this level and later ones are taken off the front. */
  private climb(level: number, rest: string, front: readonly string[], cost: number, offer: (option: Option) => void): void {
    const { levels, contractions, article } = this;
    this.stems(rest, front, cost, offer);
    for (let l = level; l < levels.length; l++) {
      const particles = levels[l] as readonly string[];
      for (const [melted, parts] of contractions)
        if (particles.includes(parts[0] as string) && rest.startsWith(melted))
          this.climb(levels.length, rest.slice(melted.length), [...front, ...parts], cost + COST.contraction, offer);
      for (const particle of particles) {
        if (!rest.startsWith(particle)) continue;
        const own = particle === article ? COST.article : l === 0 ? COST.joiner : COST.particle;
        this.climb(l + 1, rest.slice(particle.length), [...front, particle], cost + own, offer);
      }
    }
  }

  /** Offers what is left behind particles as a stem, and as a stem with a suffix. */
  private stems(rest: string, front: readonly string[], cost: number, offer: (option: Option) => void): void {
    if (rest.length < LEAST.stem) return;
    const last = front[front.length - 1];
    const whole = { front, stem: rest, stemLength: rest.length, back: "" };
    const readings = this.suiting(rest, front);
    if (readings.length > 0 || this.known.has(rest)) offer({ ...whole, cost, readings });
    else if (last !== undefined && last === this.article && rest.length >= LEAST.behindArticle)
      offer({ ...whole, cost: COST.behindArticle + cost, readings: NO_READINGS });
    else if (front.length === 1 && this.levels[0]?.includes(last as string) && rest.length >= LEAST.behindJoiner)
      offer({ ...whole, cost: COST.behindJoiner + cost * COST.joinerShare, readings: NO_READINGS });
    if (last === this.article) return; // a noun with its article takes no suffix
    for (const back of this.enclitics)
      if (rest.length >= back.length + LEAST.stem && rest.endsWith(back)) this.withSuffix(rest, back, front, cost, offer);
  }

  /** Offers a stem with a suffix, its own ending restored where the suffix changed it. */
  private withSuffix(rest: string, back: string, front: readonly string[], cost: number, offer: (option: Option) => void): void {
    const bare = rest.slice(0, rest.length - back.length);
    const suffix = COST.suffix + (back.length === 1 ? COST.shortSuffix : 0);
    let restored = 0;
    const attempt = (stem: string, extra: number): void => {
      const readings = this.suiting(stem, front);
      if (readings.length > 0) offer({ cost: cost + suffix + extra, front, stem, stemLength: bare.length, readings, back });
    };
    for (const [from, to] of this.restore)
      if (bare.endsWith(from))
        for (const ending of to) attempt(bare.slice(0, bare.length - from.length) + ending, COST.restored * ++restored);
    attempt(bare, 0);
  }

  /** Readings of a stem that may stand behind these particles. */
  private suiting(stem: string, front: readonly string[]): readonly Reading[] {
    const all = this.words.look(stem);
    if (front.length === 0 || all.length === 0) return all;
    const last = front[front.length - 1] as string;
    if (last === this.article) return all.filter(({ entry, tags }) => entry.cat !== "verb" || (tags & FINITE) === 0);
    const level = this.levels.findIndex((particles) => particles.includes(last));
    if (level <= 0) return all;
    // Future and purpose particles stand before verbs, the others before nouns; what a particle is, its own entry says.
    const particle = this.words.look(last);
    const verbs = particle.some(({ entry }) => entry.kind === "verbal" || entry.role === "so" || entry.kind === "future");
    const nouns = particle.some(({ entry }) => entry.cat === "prep");
    return all.filter(({ entry, tags }) => ((tags & FINITE) !== 0 && entry.cat === "verb" ? verbs && (tags & BIT.pres) !== 0 : nouns));
  }

  /** Lays the chosen cut back onto the written letters, which hold marks that the folded form lacks. */
  private place(written: string, { front, stem, stemLength, readings, back }: Option): Cut[] {
    const { words, folder } = this;
    const pieces: Cut[] = [];
    let at = 0;
    const contracted = front.reduce((sum, p) => sum + p.length, 0) + stemLength + back.length - folder.fold(written).length;
    for (const [index, particle] of front.entries()) {
      // A melted article (لل for ل + ال) has lost its first letters.
      const short = contracted > 0 && particle === this.article && index > 0 ? contracted : 0;
      const to = this.past(written, at, particle.length - short);
      pieces.push({ from: at, to, form: particle, readings: words.look(particle) });
      at = to;
    }
    const to = back === "" ? written.length : this.past(written, at, stemLength);
    const letters = written.slice(at, to);
    const found = readings.length > 0 || this.known.has(stem) ? readings : words.guess(stem);
    pieces.push({ from: at, to, form: stem, readings: this.voiced(letters, back === "" ? this.closer(letters, found) : found) });
    const suffix = back === "" ? [] : words.look(back).filter(({ entry }) => entry.cat === "pron");
    if (back !== "") pieces.push({ from: to, to: written.length, form: back, readings: suffix });
    return pieces;
  }

  /** The offset behind so many folded letters and the marks that stand on them. */
  private past(written: string, from: number, letters: number): number {
    const { folder } = this;
    let left = letters;
    let i = from;
    while (i < written.length && left > 0) left -= folder.unit(written.charCodeAt(i++)).length;
    while (i < written.length && folder.unit(written.charCodeAt(i)) === "") i++;
    return i;
  }

  /** Of several readings those that are spelt as written (كان is not كأن), also behind a particle. */
  private closer(letters: string, readings: readonly Reading[]): readonly Reading[] {
    if (readings.length < 2) return readings;
    const same = this.words.exact(this.words.spelling(letters));
    if (same === undefined) return readings;
    const kept = readings.filter((r) => same.some((other) => other.entry === r.entry && other.tags === r.tags));
    return kept.length > 0 ? kept : readings;
  }

  /** A vowel sign may say that a past verb is passive. */
  private voiced(letters: string, readings: readonly Reading[]): readonly Reading[] {
    const { passive, folder } = this;
    if (passive === null || !letters.includes(passive.mark)) return readings;
    let letter = 0;
    let told = false;
    for (const char of letters) {
      if (folder.fold(char) !== "") letter++;
      else if (char === passive.mark && passive.letters.includes(letter)) told = true;
    }
    if (!told) return readings;
    return readings.map((r) =>
      r.entry.cat === "verb" && (r.tags & BIT.past) !== 0 && (r.tags & BIT["1"]) === 0 ? readingOf(r.entry, r.tags | BIT.pass) : r,
    );
  }
}
