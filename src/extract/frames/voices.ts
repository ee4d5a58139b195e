// A sentence's scopes → who is meant by « we » and « our », and who is not meant by « they » in somebody's own words.
import type { Quotes } from "../attribution/quotes.ts";
import type { Scope } from "../attribution/scopes.ts";
import { firstPerson } from "../grammar/phrases/first-person.ts";
import type { Phrase } from "../grammar/phrases/phrase.ts";
import type { Laid } from "../sentence.ts";

/** Who speaks where in the sentence at hand. */
export class Voices {
  private readonly laid: Laid;
  private readonly quotes: Quotes;
  private scopes: readonly Scope[] = [];

  constructor(laid: Laid, quotes: Quotes) {
    this.laid = laid;
    this.quotes = quotes;
  }

  /** Takes the scopes of the sentence that is read next. */
  hear(scopes: readonly Scope[]): void {
    this.scopes = scopes;
  }

  /** Whom a first-person pronoun or possessive means: whoever speaks there, null when nobody is known to; undefined for other phrases. */
  first(phrase: Phrase): Phrase | null | undefined {
    if (!firstPerson(phrase, this.laid)) return undefined;
    return this.speaker(phrase);
  }

  /** Who says « they » in his own words, and so does not mean himself. */
  quoted(phrase: Phrase): Phrase | null {
    return this.quotes.around(phrase.inner) === null ? null : this.speaker(phrase);
  }

  /** The speaker of the narrowest scope around a phrase. */
  private speaker({ inner }: Phrase): Phrase | null {
    let found: Scope | null = null;
    for (const scope of this.scopes) {
      if (scope.speaker === null || scope.from > inner || inner >= scope.to) continue;
      if (found === null || found.inherited || (!scope.inherited && scope.to - scope.from <= found.to - found.from)) found = scope;
    }
    return found?.speaker ?? null;
  }
}
