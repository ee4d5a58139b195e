// Every word that the workbench itself says, in the interface language that is chosen.
import { english } from "./strings/en/index.ts";

/** The words of one interface language. */
export type Strings = typeof english;

/** The words in use. */
export let strings: Strings = english;

/** Takes other words for everything that is drawn from now on; whoever calls draws the page anew. */
export function setStrings(words: Strings): void {
  strings = words;
}
