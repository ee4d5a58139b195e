// A line with a colon or brackets (« Officials: 12 killed in X ») → who says it, and what of it they say.
import { FLAG } from "../../language/tokens.ts";
import { namedTwice } from "../grammar/phrases/noun-names.ts";
import { isOpenQuote, type Phrase } from "../grammar/phrases/phrase.ts";
import type { Laid } from "../sentence.ts";
import type { Content } from "./content.ts";
import type { Sources } from "./sources.ts";
import type { Said, Speakers } from "./speakers.ts";
import type { Sentence } from "./stretches.ts";

/** The tokens that a heading tells, on whose word, and where these stand. */
interface Headed {
  readonly told: readonly [number, number];
  readonly said: Said;
  readonly cue: number;
}

/** Classes of whom a line with the article and a colon quotes. */
const TELLING = ["media", "spokesperson", "official", "report-source", "monitor"];

/** Reads who speaks in the headings and live items of one report. */
export class Headings {
  private readonly laid: Laid;
  private readonly content: Content;
  private readonly sources: Sources;
  private readonly spoken: Speakers;

  constructor(laid: Laid, content: Content, sources: Sources, spoken: Speakers) {
    this.laid = laid;
    this.content = content;
    this.sources = sources;
    this.spoken = spoken;
  }

  /** « Officials: 12 killed in X », « 12 killed in X: officials »: who says it stands before or behind the colon of a heading. */
  read({ phrases, to }: Sentence): Headed | null {
    // « Breaking | X: … », « “The Front”: … »
    const line = phrases[1]?.mark === "|" ? 2 : 0;
    const at = isOpenQuote(phrases[line]?.mark ?? "") ? line + 1 : line;
    const colon = behindSpeaker(phrases, at, at > line);
    const front = colon > at;
    const end = phrases.length;
    // « 12 killed in X (ministry) »
    const bracket = !front && end > 4 && phrases[end - 1]?.mark === ")" && phrases[end - 3]?.mark === "(" && endsLine(this.laid, to);
    const back = bracket || (!front && end > 2 && phrases[end - 2]?.mark === ":");
    const k = front ? at : bracket ? end - 2 : end - 1;
    const source = phrases[k];
    if (!(front || back) || source?.kind !== "np" || source.prep !== null || source.pronoun !== null || source.number !== null) return null;
    const named = source.source !== null || source.party !== null;
    const own = source.possessive && source.head?.classes.has("correspondent") === true;
    if (bracket && !this.inBrackets(source, phrases[end - 4] as Phrase)) return null;
    const mark = phrases[front ? colon : k - 1] as Phrase;
    // « KEY FIGURES: 87 killed »: a heading of what is told, and nobody's word
    if (!named && source.head?.classes.has("statement") === true && source.genitive === null && source.owner === null) return null;
    // « Ministry: “X fell. Our men …” »: the quotation may go on beyond the sentence
    const quoted = front ? this.content.quotedFrom(mark.to) : -1;
    // (« Civilians: … » heads a section, « The state television: … » speaks)
    const telling = TELLING.some((name) => source.head?.classes.has(name) === true);
    if (!named && ((source.definite && !own && !telling && quoted < 0) || source.head === null || !this.sources.speaks(source)))
      return null;
    const passedOn = front ? this.quotedAt(phrases, at, colon) : -1;
    const said = this.spoken.chain(phrases, passedOn < 0 ? k : passedOn, passedOn < 0 ? [] : [this.sources.link(source)]);
    if (said === null) return null;
    const told: readonly [number, number] = front ? [mark.to, Math.max(to, quoted)] : [(phrases[0] as Phrase).from, mark.from];
    return { told, said, cue: source.from };
  }

  /** What a line ends with in brackets is who says it, not another name of what stands before them. */
  private inBrackets(source: Phrase, before: Phrase): boolean {
    if (source.places.length > 0 || namedTwice(before)) return false;
    return source.source !== null || this.sources.speaks(source);
  }

  /** « the agency, from a doctor: … »: index of whom an outlet passes on before the colon, or −1. */
  private quotedAt(phrases: readonly Phrase[], at: number, colon: number): number {
    const [outlet, source] = phrases.slice(at, at + 2);
    if (outlet === undefined || source === undefined || colon <= at + 1) return -1;
    return this.sources.reports(outlet) && source.prep === "from" && this.sources.plausible(source) ? at + 1 : -1;
  }
}

/** Index of the colon behind who speaks at a phrase: « our reporter [in X]: … », « a commander [of the Front] to our reporter: … »; −1 where none stands. */
function behindSpeaker(phrases: readonly Phrase[], at: number, quoted: boolean): number {
  let k = at + 1;
  if (quoted) {
    while (k < at + 3 && phrases[k]?.kind === "np") k++;
    return phrases[k]?.kind === "punct" && phrases[k + 1]?.mark === ":" ? k + 1 : -1;
  }
  while (k < at + 3 && phrases[k]?.kind === "np" && (phrases[k]?.prep !== null || phrases[at]?.genitive === phrases[k])) k++;
  if (phrases[k]?.mark !== ":") return -1;
  const last = phrases[k - 1] as Phrase;
  const told = last.prep === "to" && last.head?.classes.has("correspondent") === true;
  // « the governor [of X] on Telegram: … »
  const place = k === at + 2 && last.prep === "in" && last.places.length > 0;
  // « spokesman of-the Front Person Name: … »
  const whole = (phrases[at] as Phrase).genitive === last;
  // « the agency, from a doctor [in X]: … »
  const { head, source } = phrases[at] as Phrase;
  const from = phrases[at + 1]?.prep === "from" && (source !== null || head?.classes.has("media") === true);
  return k === at + 1 || told || place || whole || from || last.prep === "on" ? k : -1;
}

/** No full stop ends the sentence: it is a heading. */
function endsLine({ tokens }: Laid, to: number): boolean {
  return to >= tokens.count || ((tokens.flags[to] as number) & FLAG.line) !== 0;
}
