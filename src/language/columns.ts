// Tokens one by one → the columns that make up a cut text.
import type { KnownForm } from "./lexicon.ts";
import type { Reading } from "./tokens.ts";

/** A token has four to five letters and a space, less where particles are cut off; texts of shorter ones make the columns grow. */
const LETTERS_A_TOKEN = 3;

/** Tokens up to which the room that a list has grown beyond its end is no matter. */
const SHORT = 10_000;

/** Columns that grow as tokens come. */
export class Columns {
  start: Int32Array;
  end: Int32Array;
  begins: Int32Array;
  marks: Int32Array;
  kind: Uint8Array;
  flags: Uint8Array;
  readonly form: string[] = [];
  readonly readings: (readonly Reading[])[] = [];
  count = 0;

  constructor(text: string) {
    const size = 16 + Math.ceil(text.length / LETTERS_A_TOKEN);
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.begins = new Int32Array(size);
    this.marks = new Int32Array(size);
    this.kind = new Uint8Array(size);
    this.flags = new Uint8Array(size);
  }

  /** Adds a token with these offsets, kind and circumstances. */
  push(start: number, end: number, kind: number, flags: number, known: KnownForm): void {
    const i = this.count++;
    if (i >= this.start.length) this.grow();
    this.start[i] = start;
    this.end[i] = end;
    this.begins[i] = known.begins;
    this.marks[i] = known.marks;
    this.kind[i] = kind;
    this.flags[i] = flags;
    this.form.push(known.form);
    this.readings.push(known.readings);
  }

  private grow(): void {
    const size = this.start.length * 2;
    this.start = longer(this.start, new Int32Array(size));
    this.end = longer(this.end, new Int32Array(size));
    this.begins = longer(this.begins, new Int32Array(size));
    this.marks = longer(this.marks, new Int32Array(size));
    this.kind = longer(this.kind, new Uint8Array(size));
    this.flags = longer(this.flags, new Uint8Array(size));
  }
}

/** A list without room to grow; a short one is not worth the copy. */
export const settled = <T>(list: readonly T[]): readonly T[] => (list.length < SHORT ? list : list.slice());

function longer<T extends Int32Array | Uint8Array>(old: T, made: T): T {
  made.set(old as never);
  return made;
}
