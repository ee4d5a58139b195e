// The engine's settings for a program of many functions that are all about equally warm.
import { setFlagsFromString } from "node:v8";

/**
 * Bytes of bytecode that a function runs through before the optimising compiler takes it up. The engine's own figure (66 kB) suits a
 * few hot loops. Reading a report runs some thousand functions about equally often: compiling them all as early as that took more
 * processor time than reading 100 000 characters did.
 */
const COMPILE_AFTER = 1_000_000;

/** The last major version of the engine that knows the setting; a later one would complain of it at every start. */
const LAST_WITH_BUDGET = 12;

/** The engine's own figure. */
const COMPILE_SOON = 66 * 1024;

/**
 * Characters after which compiling pays: a report of a million took 4.6 s of processor time late and 5.3 s early, one of five
 * million 17.4 s and 15.1 s.
 */
const MUCH = 2_000_000;

const takesBudget = Number.parseInt(process.versions.v8, 10) <= LAST_WITH_BUDGET;

/** Characters that were read since the engine was told to optimise late; null where nobody told it. */
let characters: number | null = null;

/** Lets the engine optimise later what runs often, until much is read; for a whole process, so that only its entry calls it. */
export function optimiseLate(): void {
  if (!takesBudget) return;
  setFlagsFromString(`--interrupt-budget=${COMPILE_AFTER}`);
  characters = 0;
}

/** Says that a text of this length is about to be read: who reads much goes faster for good once the engine optimises as soon as it would. */
export function reads(length: number): void {
  if (characters === null) return;
  characters += length;
  if (characters < MUCH) return;
  setFlagsFromString(`--interrupt-budget=${COMPILE_SOON}`);
  characters = null;
}

/**
 * By how much the heap may grow over what is alive, in percent, before it is looked through again. The engine's own figure (up to 300)
 * lets a long report take three times the memory that it needs.
 */
const HEAP_GROWTH = 12;

/** Keeps the heap close to what is alive; for processes that extract, since a large case is opened sooner without. */
export function holdHeap(): void {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
}
