// A language's number and time readers made ready for a test, with its words known to the tokenizer.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { quantityWords, timeWords } from "../../src/ground/known-words.ts";
import { createQuantityReader, type QuantityReader } from "../../src/ground/quantity/quantity.ts";
import { quantitySchema } from "../../src/ground/quantity/schema.ts";
import { timeSchema } from "../../src/ground/time/schema.ts";
import { createTimeReader, type TimeReader } from "../../src/ground/time/time.ts";
import { createLexicon } from "../../src/language/lexicon.ts";
import { createTokenizer, type Tokenizer } from "../../src/language/script.ts";
import { loadLanguages } from "../../src/resources.ts";

/** Readers of one language. */
export interface Reading {
  readonly tokenizer: Tokenizer;
  readonly quantities: QuantityReader;
  readonly times: TimeReader;
}

/** A YAML file of a language folder, as it stands. */
export function source(code: string, name: string): unknown {
  return parse(readFileSync(new URL(`../../languages/${code}/${name}.yaml`, import.meta.url), "utf8"));
}

const ready = new Map<string, Reading>();

export function reading(code: string): Reading {
  const known = ready.get(code);
  if (known !== undefined) return known;
  const compiled = loadLanguages().find((language) => language.code === code);
  if (compiled === undefined) throw new Error(`no compiled resources for ${code}`);
  const lexicon = createLexicon(compiled, {});
  const quantity = quantitySchema.parse(source(code, "quantity"));
  const time = timeSchema.parse(source(code, "time"));
  for (const word of [...quantityWords(quantity), ...timeWords(time)]) lexicon.know(lexicon.folder.fold(word));
  const made: Reading = {
    tokenizer: createTokenizer(compiled, lexicon),
    quantities: createQuantityReader(quantity, lexicon),
    times: createTimeReader(time, lexicon, quantity.numbers),
  };
  ready.set(code, made);
  return made;
}
