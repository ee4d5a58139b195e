// The engine's settings for a program of many functions that are all about equally warm.
import { setFlagsFromString } from "node:v8";

/**
 * Bytes of bytecode that a function runs through before the optimising compiler takes it up. The engine's own figure (132 kB) suits a
 * few hot loops. Reading a report runs some thousand functions about equally often: compiling them all as early as that took more
 * processor time than reading 100 000 characters did.
 */
const COMPILE_AFTER = 1_000_000;

/**
 * By how much the heap may grow over what is alive, in percent, before it is looked through again. The engine's own figure (up to 300)
 * lets a long report take three times the memory that it needs; looking through it sooner costs no time that could be measured.
 */
const HEAP_GROWTH = 12;

/** Sets the engine up for reading reports; for a whole process, so that only its entry calls it. */
export function tuneEngine(): void {
  setFlagsFromString(`--interrupt-budget=${COMPILE_AFTER}`);
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
}
