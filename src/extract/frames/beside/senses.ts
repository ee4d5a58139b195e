// The names of senses, in the groups that matter to who tells what in a sentence.

/** Acts of violence, as nouns and as the verbs that carry them. */
export const BLOWS: ReadonlySet<string> = new Set(["attack", "bomb", "bomb-air", "shell"]);

/** Nouns of fighting, which are named by their aim. */
export const FIGHTING: ReadonlySet<string> = new Set(["battle", "clash", "attack", "operate"]);

/** Nouns and verbs for beating something off. */
export const COUNTERS: ReadonlySet<string> = new Set(["counter"]);
