// A stretch of a text → what was found out about its letters before, without making a string of them.

/** Places that are looked at before a word counts as unknown: words that meet on purpose cost no more than this. */
const REACH = 8;
const FEWEST = 1024;

/** The hash of no letters, and of one letter more. */
export const NO_LETTERS = 0;
export const withLetter = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** Remembers values by the letters of a word; a word without room near its place takes another's, since all can be found out again. */
export class WordCache<T> {
  private words: (string | undefined)[] = [];
  private values: (T | undefined)[] = [];
  private mask = 0;
  private held = 0;
  private readonly limit: number;

  /** @param limit - Words that it holds at most; it then begins anew. */
  constructor(limit: number) {
    this.limit = limit;
    this.clear();
  }

  clear(): void {
    this.lay(FEWEST);
  }

  /** The value of the word text[from, to), whose letters have this hash. */
  get(text: string, from: number, to: number, hash: number): T | undefined {
    const { words, mask } = this;
    let at = place(hash, mask);
    for (let step = 0; step < REACH; step++, at = (at + 1) & mask) {
      const word = words[at];
      if (word === undefined) return undefined;
      if (isAt(text, from, to, word)) return this.values[at];
    }
    return undefined;
  }

  set(word: string, hash: number, value: T): void {
    if (this.held >= this.limit) this.clear();
    else if (this.held * 2 > this.mask) this.grow();
    this.put(word, hash, value);
  }

  private put(word: string, hash: number, value: T): void {
    const { words, mask } = this;
    const home = place(hash, mask);
    let at = home;
    for (let step = 0; step < REACH && words[at] !== undefined; step++) at = (at + 1) & mask;
    if (words[at] === undefined) this.held++;
    else at = home;
    words[at] = word;
    this.values[at] = value;
  }

  private grow(): void {
    const { words, values } = this;
    this.lay(words.length * 2);
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (word !== undefined) this.put(word, hashOf(word), values[at] as T);
    }
  }

  private lay(size: number): void {
    this.words = new Array<string | undefined>(size).fill(undefined);
    this.values = new Array<T | undefined>(size).fill(undefined);
    this.mask = size - 1;
    this.held = 0;
  }
}

/** The hash of a word's letters. */
export function hashOf(word: string): number {
  let hash = NO_LETTERS;
  for (let i = 0; i < word.length; i++) hash = withLetter(hash, word.charCodeAt(i));
  return hash;
}

/** Where a hash belongs; its upper bits tell as much as its lower ones. */
const place = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

function isAt(text: string, from: number, to: number, word: string): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}
