// A report's tokens → its quotations, and what of them lies around a token.
import { FLAG, KIND } from "../../language/tokens.ts";
import { isCloseQuote, isOpenQuote } from "../grammar/phrases/phrase.ts";
import type { Laid } from "../sentence.ts";

/** A quotation's tokens without its marks; `to` is exclusive. */
export interface Quote {
  readonly from: number;
  readonly to: number;
}

/** The quotations of a report, in order. */
export class Quotes {
  private readonly spans: readonly Quote[];

  constructor(laid: Laid) {
    this.spans = quoteSpans(laid);
  }

  /** The quotation that holds a token. */
  around(token: number): Quote | null {
    const quote = this.spans[this.last(token)];
    return quote !== undefined && token < quote.to ? quote : null;
  }

  /** The quotation that opens at a token, its mark or an article between. */
  from(token: number): Quote | null {
    const quote = this.spans[this.last(token + 2)];
    return quote !== undefined && quote.from >= token ? quote : null;
  }

  /** Where the quotation that ends here began, else the sentence's start. */
  start(token: number, sentence: number): number {
    const quote = this.spans[this.last(token)];
    return quote !== undefined && quote.to <= token + 2 && quote.to >= token - 2 && quote.from < sentence ? quote.from : sentence;
  }

  /** A quotation lies around a token, or opens right behind it: what stands before may reach into it. */
  crosses(token: number): boolean {
    const quote = this.spans[this.last(token + 2)];
    return quote !== undefined && quote.to > token;
  }

  /** Index of the last quotation that opens at or before a token; −1 when none does. */
  private last(token: number): number {
    let low = -1;
    let high = this.spans.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.spans[middle] as Quote).from <= token) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/**
 * A straight quote opens and closes within its paragraph, unless the next one opens with a mark too: a quotation of several paragraphs
 * opens each of them, and closes behind the last.
 */
function quoteSpans(laid: Laid): Quote[] {
  const { tokens } = laid;
  const spans: Quote[] = [];
  let open = -1;
  let straight = false;
  for (let i = 0; i < tokens.count; i++) {
    const paragraph = ((tokens.flags[i] as number) & FLAG.line) !== 0;
    const mark = tokens.kind[i] === KIND.punct ? (tokens.form[i] as string) : "";
    if (paragraph && open >= 0 && (straight ? mark === '"' : isOpenQuote(mark))) continue;
    if (paragraph && straight) {
      open = -1;
      straight = false;
    }
    if (mark === '"') {
      if (open >= 0 && straight) {
        spans.push({ from: open, to: i });
        open = -1;
        straight = false;
      } else if (open < 0) {
        open = i + 1;
        straight = true;
      }
    } else if (isOpenQuote(mark)) {
      open = i + 1;
      straight = false;
    } else if (isCloseQuote(mark) && open >= 0) {
      spans.push({ from: open, to: i });
      open = -1;
    }
  }
  return spans;
}
