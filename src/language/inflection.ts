// A lemma and the paradigm that its ending asks for → its inflected forms with their grammatical tags.
import type { Folder } from "./fold.ts";
import type { GrammarResource } from "./schema.ts";
import { tagBits } from "./tags.ts";

/** A form as written, and its tags. */
type Inflected = [form: string, tags: number];

/** Inflects the words of one language. */
export class Inflection {
  private readonly grammar: GrammarResource;
  private readonly folder: Folder;

  constructor(grammar: GrammarResource, folder: Folder) {
    this.grammar = grammar;
    this.folder = folder;
  }

  /** The forms of a word by the first paradigm that its ending asks for; itself alone where none does. */
  inferred(list: "noun" | "adj" | "plural" | "listed", word: string): Inflected[] {
    const folded = this.folder.fold(word);
    const rule = this.grammar.infer[list].find(({ ends }) => folded.endsWith(this.folder.fold(ends)));
    return rule === undefined ? [[word, tagBits("base")]] : [...this.byParadigm(rule.as, word, {})];
  }

  /** The forms of a lemma by a paradigm of that name, each with its tags; `parts` are stems that the lemma brings itself. */
  *byParadigm(name: string, lemma: string, parts: Readonly<Record<string, string>>): Generator<Inflected> {
    const paradigm = this.grammar.paradigms[name];
    if (paradigm === undefined) throw new Error(`grammar.yaml: no paradigm "${name}" (for ${lemma})`);
    const stem = paradigm.cut !== "" && lemma.endsWith(paradigm.cut) ? lemma.slice(0, lemma.length - paradigm.cut.length) : lemma;
    // A pattern that cuts nothing builds on the parts of the one that asked for it.
    const all: Record<string, string> = paradigm.cut === "" ? { stem, lemma, ...parts } : { lemma, ...parts, stem };
    for (const [part, changes] of Object.entries(paradigm.parts)) {
      const change = changes.find(({ match }) => new RegExp(match, "u").test(all.stem ?? stem));
      all[part] = change === undefined ? (all.stem ?? stem) : (all.stem ?? stem).replace(new RegExp(change.match, "u"), change.to);
    }
    for (const [template, tags] of Object.entries(paradigm.forms)) {
      const form = filled(template, all);
      if (form !== null) for (const one of tags.split("|")) yield [form, tagBits(one.trim())];
    }
    for (const other of paradigm.with) yield* this.byParadigm(other, lemma, all);
  }
}

/** A template (`{stem}ons`) with its parts filled in; null where a part is missing. */
function filled(template: string, parts: Readonly<Record<string, string>>): string | null {
  let form = "";
  for (const piece of template.split("{")) {
    const close = piece.indexOf("}");
    if (close < 0) {
      form += piece;
      continue;
    }
    const part = parts[piece.slice(0, close)];
    if (part === undefined) return null;
    form += part + piece.slice(close + 1);
  }
  return form;
}
