// Battles and outlets into reports with their claims: dispatches, copies, rewrites in another language, round-ups.
import type { Claim, ReportText } from "../../src/model.ts";
import { type Country, countryOf, type Language } from "./country.ts";
import { Battle, isoDay, type Statement } from "./events.ts";
import { createRandom, type Random } from "./random.ts";
import { createWording, type Sentence } from "./words.ts";

/** One report of the story. */
export interface Told {
  readonly report: ReportText;
  readonly claims: readonly Claim[];
}

/** A report as later ones may copy it. */
interface Dispatch {
  readonly publisher: string;
  readonly language: Language;
  readonly sentences: readonly Sentence[];
}

/** A war of this size is told by about so many reports a day, and fought in so many towns at once. */
const REPORTS_A_DAY = 40;
const BATTLES = 8;
/** A battle lasts so many days; the towns' battles begin at different times. */
const LONGEST = 20;
/** How many sentences a report has. */
const SENTENCES = [10, 14] as const;
/** Copies are made of reports this near. */
const RECENT = 300;

type Outlet = Country["outlets"][number];

function textOf(id: string, outlet: Outlet, moment: string, sentences: readonly Sentence[], heading: Sentence | null): Told {
  let text = heading === null ? "" : `${heading.text}\n\n`;
  const claims: Claim[] = [];
  const ids = new Map<Statement, string>();
  const claim = ({ statement, text: words, evidence, chain }: Sentence, at: number): void => {
    const { by: _, whole, slots, shape } = statement;
    const own = `${id}-${String(claims.length + 1).padStart(2, "0")}`;
    ids.set(statement, own);
    claims.push({
      ...slots,
      report: id,
      id: own,
      evidence: { start: at + evidence.start, end: at + evidence.end, exact: words.slice(evidence.start, evidence.end) },
      attribution: chain.map((link) => ({ ...link, start: at + link.start, end: at + link.end })),
      quantity: slots.quantity === null ? null : { ...slots.quantity, max: null },
      time: slots.time === null ? null : { ...slots.time, exact: words.slice(evidence.start, evidence.end) },
      parent: whole === null ? null : (ids.get(whole) ?? null),
      rules: [`story.${shape}`],
      derivation: [],
    });
  };
  for (const [index, sentence] of sentences.entries()) {
    claim(sentence, text.length);
    text += sentence.text + (index % 3 === 2 ? "\n" : " ");
  }
  if (heading !== null) claim(heading, 0);
  return { report: { report: id, language: outlet.language, text: text.trimEnd(), publisher: outlet.id, published: moment }, claims };
}

/**
 * Tells a war, report by report in the order of publication. The first reports of a longer story are those of a shorter one.
 *
 * @param count - how many reports, of about ten claims each.
 */
export function* story(count: number, seed: number): Generator<Told> {
  const country = countryOf(seed);
  const wording = createWording(country);
  const random = createRandom(seed);
  const battles: Battle[] = [];
  const recent: Dispatch[] = [];
  let news: readonly (readonly Statement[])[] = [];
  let before: readonly (readonly Statement[])[] = [];
  for (let at = 0; at < count; at++) {
    const day = Math.floor(at / REPORTS_A_DAY);
    if (at % REPORTS_A_DAY === 0) {
      for (let one = 0; one < BATTLES; one++) {
        const battle = battles[one];
        if (battle === undefined || day - battle.first >= LONGEST - one)
          battles[one] = new Battle(freeTown(country, battles, random), day, random);
      }
      before = news;
      news = battles.map((battle) => battle.day(day));
    }
    const outlet = random.pick(country.outlets);
    const hour = Math.floor(((at % REPORTS_A_DAY) * 24) / REPORTS_A_DAY);
    const moment = `${isoDay(day)}T${String(hour).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}:00Z`;
    const sentences = sentencesOf(outlet);
    const [first] = sentences;
    const heading = first !== undefined && random.chance(0.3) ? wording.heading(first.statement, outlet.language, random) : null;
    recent.push({ publisher: outlet.id, language: outlet.language, sentences });
    if (recent.length > RECENT) recent.shift();
    yield textOf(`${outlet.id}-${String(at + 1).padStart(6, "0")}`, outlet, moment, sentences, heading);
  }

  function sentencesOf(outlet: Outlet): readonly Sentence[] {
    const kind = random.next();
    const others =
      kind < 0.5
        ? []
        : recent.filter(({ language, publisher }) => publisher !== outlet.id && (language === outlet.language) === kind < 0.75);
    if (others.length === 0) return dispatch(outlet);
    const model = random.pick(others);
    // A copy keeps the sentences as they stand; a rewrite tells the same things in the same order, with or without its sources.
    const kept = model.sentences.slice(0, random.between(Math.min(6, model.sentences.length), model.sentences.length));
    if (kind < 0.75) return kept;
    const cited = random.chance(0.4) ? model.publisher : null;
    return kept.map(({ statement, chain }) => wording.sentence(statement, outlet.language, chain.length > 1 ? null : cited, random));
  }

  function dispatch(outlet: Outlet): readonly Sentence[] {
    const roundUp = random.chance(0.25);
    const fields = random.some([...news.keys()], roundUp ? 3 : 1);
    const told = fields.flatMap((field) => [...(news[field] ?? []), ...(random.chance(0.3) ? (before[field] ?? []) : [])]);
    const chosen = new Set(random.some(told, random.between(...SENTENCES)));
    const ordered = [...chosen].flatMap((statement) => (statement.whole === null || chosen.has(statement.whole) ? statement : []));
    const parts = ordered.filter(({ whole }) => whole !== null);
    const wholes = ordered
      .filter(({ whole }) => whole === null)
      .flatMap((statement) => [statement, ...parts.filter(({ whole }) => whole === statement)]);
    return wholes.map((statement) => wording.sentence(statement, outlet.language, null, random));
  }
}

function freeTown(country: Country, battles: readonly Battle[], random: Random): Country["towns"][number] {
  const busy = new Set(battles.map(({ town }) => town));
  return random.pick(country.towns.filter((town) => !busy.has(town)));
}
