// The sources that a report has named so far → whom a short return means: « the centre », « the statement », a family name alone.
import type { Grounding } from "../../language/found.ts";
import type { Phrase } from "../grammar/phrases/phrase.ts";
import type { Laid } from "../sentence.ts";

/** How many sources back a short return may refer. */
const MEMORY = 60;

/** A phrase that named a source: its register id, and the token behind all that named it. */
interface Naming {
  readonly phrase: Phrase;
  readonly source: string | null;
  readonly to: number;
}

/** The sources named so far, the last at the end. */
export class Named {
  private readonly ground: Grounding;
  private readonly form: readonly string[];
  private readonly all: Naming[] = [];

  constructor({ ground, tokens }: Laid) {
    this.ground = ground;
    this.form = tokens.form;
  }

  add(naming: Naming): void {
    this.all.push(naming);
  }

  /** Lets go of what nothing that comes can refer to any more. */
  forget(): void {
    if (this.all.length > MEMORY) this.all.splice(0, this.all.length - MEMORY);
  }

  /** « the centre », « the statement »: the last source named with that noun, or the last one at all for a statement. */
  byNoun(phrase: Phrase): string | null {
    const { head } = phrase;
    if (!phrase.definite || phrase.possessive || phrase.name || head === null) return null;
    if (phrase.genitive !== null && phrase.genitive.source !== null) return phrase.genitive.source.id;
    const statement = head.classes.has("statement");
    const whose = country(phrase);
    for (const { phrase: earlier, source } of this.every()) {
      // « the Russian ministry » is no return to the Ukrainian one
      if (whose !== null && country(earlier) !== whose) continue;
      if (earlier.head === head) return source;
      // an outlet only passes statements on
      if (statement && (source === null || !this.ground.isMedia(source))) return source;
    }
    // the noun may be part of the register name: « the observatory »
    for (const { phrase: earlier, source } of this.recent())
      if (whose === null || country(earlier) === whose)
        for (let t = earlier.from; t < earlier.to; t++) if (this.form[t] === head.lemma) return source;
    // « l'ONG »: the last observatory or rights group, whatever its name
    if (head.classes.has("monitor")) for (const { source } of this.recent()) if (this.ground.isMonitor(source)) return source;
    return null;
  }

  /** A family name alone: the person named with it before. */
  byName(phrase: Phrase): string | null {
    const last = this.form[phrase.to - 1];
    for (const { phrase: earlier, source, to } of this.recent())
      if (this.ground.isPerson(source)) for (let t = earlier.from; t < to; t++) if (this.form[t] === last) return source;
    return null;
  }

  /** All of them, the last first, as far back as a short return may refer. */
  private *every(): Generator<Naming> {
    for (let i = this.all.length - 1; i >= 0 && i > this.all.length - MEMORY; i--) yield this.all[i] as Naming;
  }

  /** Those of the registers. */
  private *recent(): Generator<{ readonly phrase: Phrase; readonly source: string; readonly to: number }> {
    for (const { phrase, source, to } of this.every()) if (source !== null) yield { phrase, source, to };
  }
}

/** The country whose adjective stands beside a noun; null where none does. */
const country = ({ modifiers }: Phrase): string | null => modifiers.find(({ classes }) => classes.has("demonym"))?.value ?? null;
