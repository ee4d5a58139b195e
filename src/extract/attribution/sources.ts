// A noun phrase that speaks → one link of a chain: who is meant, by name, by function or by a short return.
import type { LexEntry } from "../../language/entries.ts";
import { BIT } from "../../language/tags.ts";
import { wordsOf } from "../../language/tokens.ts";
import type { Evidence, SourceLink } from "../../model.ts";
import { classesOf } from "../grammar/phrases/actors.ts";
import { isComma, isOpenQuote, type Phrase, says } from "../grammar/phrases/phrase.ts";
import type { Laid } from "../sentence.ts";
import { Named } from "./named.ts";
import { beside, liesIn, type Speaker, speakerOf, tells, tellsEvent } from "./source-phrases.ts";

const SOURCE_CLASSES = [
  "person",
  "official",
  "spokesperson",
  "media",
  "report-source",
  "statement",
  "monitor",
  "correspondent",
  "body",
  "aidorg",
  "government",
  "army",
  "armed",
  "group",
  "state",
  "source",
  "activists",
  "medics",
  "medical",
  "persons",
  "civilians",
  "side",
];
/** Classes of nouns for single persons. */
const PERSONS = ["people", "person", "official", "spokesperson", "report-source", "correspondent"];
/** What a pronoun's own form says of whom it means. */
export type PronounKind = "person" | "body";
/** Prepositions behind which stands what a source belongs to. */
const OWN = new Set(["of", "in", "at", "for", "from", "to"]);
/** Classes of what an officer or an official is with. */
const EMPLOYERS = ["army", "forces", "group", "government", "body", "aidorg", "state"];
/** Classes of what a source makes and others quote. */
const MADE = ["statement", "toll", "report-source"];

/** Classes of nouns for a count or a report that is its owner's word. */
const COUNTS = ["toll", "report-source"];

/** « Name, a fishmonger of X, »: behind a name alone, a noun without an article of its own says who that is; a mark, the verb or the end closes it. */
function calls(phrases: readonly Phrase[], k: number, at: number): boolean {
  const [speaker, apposed] = [phrases[k] as Phrase, phrases[at] as Phrase];
  if (!speaker.name || speaker.head !== null || speaker.places.length > 0) return false;
  if (apposed.definite || apposed.number !== null || (apposed.head?.tells === true && !apposed.head.classes.has("people"))) return false;
  let end = at + 1;
  while (phrases[end]?.kind === "np" && phrases[end]?.prep !== null) end++;
  const behind = phrases[end];
  return behind === undefined || behind.kind === "punct" || behind.kind === "rel" || (behind.kind === "vp" && says(behind.verb));
}

/** « Name, and-he a bus driver »: the comma at m opens a clause that says who that is. */
function presents(phrases: readonly Phrase[], m: number): boolean {
  const [mark, and, he] = [phrases[m], phrases[m + 1], phrases[m + 2]];
  return isComma(mark) && and?.kind === "conj" && he?.pronoun?.kind === "subj" && phrases[m + 3]?.kind === "np";
}

/** An age between marks. */
const onlyFigure = (phrase: Phrase | undefined): boolean =>
  phrase?.kind === "time" || phrase?.kind === "other" || (phrase?.kind === "np" && phrase.number !== null && phrase.head === null);

/** What the phrases of a source say: its register id, whether a name is among them, and the last of them. */
interface Gathered {
  readonly source: string | null;
  readonly named: boolean;
  readonly last: Phrase;
}

/** The sources that a report names. */
export class Sources {
  private readonly laid: Laid;
  private readonly publisher: string | null;
  private readonly named: Named;
  /** Phrases that a chain holds beside its speaker's own. */
  readonly taken = new Set<Phrase>();

  constructor(laid: Laid, publisher: string | null) {
    this.laid = laid;
    this.publisher = publisher;
    this.named = new Named(laid);
  }

  /** Lets go of what nothing that comes can refer to any more. */
  forget(): void {
    this.taken.clear();
    this.named.forget();
  }

  /** True for a phrase that may be whom a verb of saying has as its subject. */
  plausible(phrase: Phrase): boolean {
    if (phrase.source !== null || phrase.party !== null || phrase.name || phrase.head?.party != null) return true;
    if (this.speaks(phrase) || phrase.pronoun?.kind === "indef") return true;
    // a name alone, of a place that speaks or of a person whom no register holds
    if (phrase.head !== null || phrase.number !== null) return false;
    return phrase.places.length > 0 || this.unmarked(phrase);
  }

  /** True for a phrase whose noun is of those who speak: officials, witnesses, bodies, outlets. */
  speaks(phrase: Phrase): boolean {
    const classes = classesOf(phrase, this.laid.ground, null);
    return SOURCE_CLASSES.some((c) => classes.has(c));
  }

  /** Whether a source is a person or a body, as a pronoun has to tell them apart; null where its words don't say. */
  kindOf(phrase: Phrase, link?: SourceLink): PronounKind | null {
    const { ground } = this.laid;
    const source = link?.source ?? phrase.source?.id ?? null;
    // « a map by X shows »: X spoke in passing, and is not who goes on
    if (phrase.head?.classes.has("statement") === true) return "body";
    // (« the media cell »: an office among the register's officials)
    if (source !== null && ground.isPerson(source) && !phrase.definite) return "person";
    const classes = classesOf(phrase, ground, null);
    if (PERSONS.some((name) => classes.has(name))) return "person";
    if (source !== null || phrase.party !== null || phrase.head !== null) return "body";
    return phrase.places.length > 0 || !phrase.name ? null : "person";
  }

  /** True for an outlet or whoever writes for one. */
  reports(phrase: Phrase): boolean {
    if (phrase.source !== null && this.laid.ground.isMedia(phrase.source.id)) return true;
    return classesOf(phrase, this.laid.ground, null).has("media");
  }

  /** True for whoever is told something and passes it on: an outlet, what stands in quotation marks, or a name that nothing knows. */
  listens(phrase: Phrase): boolean {
    // « told a correspondent », but not « told journalists »
    const one = (phrase.headTags & BIT.p) === 0;
    if (this.reports(phrase)) return one || phrase.head?.classes.has("person") !== true;
    const { head, name, party, source, places, pronoun, number, from, inner, to } = phrase;
    if (party !== null || source !== null || pronoun !== null) return false;
    if (head?.classes.has("correspondent") === true) return one;
    const mark = this.laid.tokens.form[inner - 1] ?? "";
    if (inner > from && (mark === '"' || isOpenQuote(mark))) return true;
    // (« Sahel Info », but not the Sahel)
    const placed = places.some((place) => place.from <= inner && to <= place.to);
    // (« Desk North »: a noun of no meaning within the name)
    const empty = head === null || (head.classes.size === 0 && head.party === null && head.uses.length === 0);
    return name && empty && number === null && !placed;
  }

  /** One link of a chain from a noun phrase, with its genitives and name. */
  link(phrase: Phrase, phrases: readonly Phrase[] = [], k = -1): SourceLink {
    const maker = k < 0 ? -1 : this.maker(phrase, phrases, k);
    if (maker > 0) {
      this.taken.add(phrases[maker] as Phrase);
      return this.link(phrases[maker] as Phrase, phrases, maker);
    }
    // « by the observatory's count »
    const { owner, head } = phrase;
    if (owner !== null && head !== null && COUNTS.some((name) => head.classes.has(name)) && this.plausible(owner)) return this.link(owner);
    const swallowed = this.swallowed(phrase);
    const who = speakerOf(phrase.head ?? swallowed);
    const told = this.gather(phrase, phrases, k, who);
    const source = told.source ?? this.unwritten(phrase, who);
    const link: SourceLink = {
      source,
      anonymous: !told.named && (who.unnamed || (who.head?.classes.has("spokesperson") ?? false)),
      ...wordsOf(this.laid.tokens, swallowed === null ? phrase.inner : phrase.inner - 1, told.last.to),
    };
    this.named.add({ phrase, source, to: told.last.to });
    return link;
  }

  /** The phrases from the k-th on that say who a source is; without a place among phrases, its own alone. */
  private gather(phrase: Phrase, phrases: readonly Phrase[], k: number, who: Speaker): Gathered {
    // a person's own name wins over the body he belongs to; an unnamed person is not his body
    const pick = (p: Phrase): string | null => this.personIn(p) ?? (who.person ? null : (p.source?.id ?? p.owner?.source?.id ?? null));
    let source = pick(phrase);
    let named = phrase.name || source !== null;
    let last = phrase;
    if (k < 0) return { source, named, last };
    let m = k + 1;
    for (; m < phrases.length; m++) {
      const next = phrases[m] as Phrase;
      if (this.taken.has(next)) break;
      if (next.kind === "np" && next.from === last.to && next.pronoun === null) {
        if (!this.belongs(next, last, who)) break;
        const person = this.personIn(next);
        if (person !== null) {
          source = person;
          named = true;
        } else if (next.source !== null && (next.prep === null || !who.person)) source ??= next.source.id;
        if (next.prep === null && (next.name || this.nameless(next))) named = true;
        last = next;
      } else {
        // « the mayor of X, in the north of Y, Person Name »: where X lies stands between
        const lies = who.person && !named && isComma(phrases[m]) && liesIn(phrases[m + 1]) && isComma(phrases[m + 2]);
        // « Person Name, 34, a fishmonger »
        const aged = named && isComma(phrases[m]) && onlyFigure(phrases[m + 1]) && isComma(phrases[m + 2]);
        const aside = lies || aged ? 2 : presents(phrases, m) ? 2 : 0;
        const apposed = this.apposedAt(phrases, k, m, m + aside);
        if (apposed === null || (lies && apposed.head !== null)) break;
        source = this.personIn(apposed) ?? source ?? pick(apposed);
        if (apposed.name || this.nameless(apposed) || this.personIn(apposed) !== null) named = true;
        last = apposed;
        m += aside + 1;
      }
    }
    last = beside(last, phrase, phrases, m, (p) => p.prep === "to" && this.listens(p));
    if (last.name) named = true; // « a teacher called Dana »
    if (last.to === (phrases[m - 1] as Phrase).to && source === null && who.unnamed && !named) last = this.joint(last, phrases, m);
    return { source, named, last };
  }

  /** Whom a phrase means that the registers do not name: the party, the publisher, or who was named before. */
  private unwritten(phrase: Phrase, { head, person }: Speaker): string | null {
    const party = phrase.party === null ? null : this.laid.ground.sourceOfParty(phrase.party);
    if (party !== null) return party;
    if (head === null) return this.named.byName(phrase);
    const own = head.classes.has("correspondent") || (head.classes.has("media") && phrase.possessive);
    return (own ? this.publisher : null) ?? (person ? null : this.named.byNoun(phrase));
  }

  /** A phrase as the words of a link. */
  words({ inner, to }: Phrase): Evidence {
    return wordsOf(this.laid.tokens, inner, to);
  }

  /** The register's person among the sources of a phrase. */
  private personIn({ sources }: Phrase): string | null {
    return sources.find(({ id }) => this.laid.ground.isPerson(id))?.id ?? null;
  }

  /** A phrase right behind the last one of a source still says who it is: not whom it told, nor what. */
  private belongs(next: Phrase, last: Phrase, { head, person, made }: Speaker): boolean {
    const { prep } = next;
    if (prep === "from" && !(made || person || head === null || head.classes.has("persons"))) return false;
    if (prep === "to" && !(made && !this.listens(next))) return false;
    // « a source close to the mediators »
    if (prep === "near" && person && head?.classes.has("report-source") === true) return true;
    // « an officer with the army »
    const employer = prep === "with" && person && (next.party !== null || EMPLOYERS.some((name) => next.head?.classes.has(name) === true));
    if (employer) return true;
    if (prep !== null && !OWN.has(prep)) return false;
    // « told a medical source [the agency X] »: so does what stands in nobody's genitive
    if (prep === null && person && last.genitive !== next && !this.reports(last) && this.reports(next)) return false;
    // « a dit le colonel à Reuters »: whom he told
    if (prep === "at" && this.listens(next)) return false;
    // « according to intercepts [the enemy] lost 26 »: beside a noun without an article, one with it begins what is said
    if (
      prep === null &&
      next.definite &&
      !last.definite &&
      !last.name &&
      last.head !== null &&
      last.genitive !== next &&
      next.headAt > next.from
    )
      return false;
    // « X in a statement »: where it was said
    if (prep === "in" && !made && tells(next)) return false;
    // « reports of the death of N », « in a statement the fall of X »: what is told, not who tells it
    if (next.source === null && next.party === null && tellsEvent(next) && (prep === "from" || prep === "to" || made || tells(last)))
      return false;
    // a noun that neither names the person nor stands in the genitive begins what is said
    if (prep !== null || next.head === null || next.name || next.source !== null || last.genitive === next) return true;
    // « the mayor of the city of X », where nouns stand behind one another without a link
    return person && next.places.length > 0 && !last.definite && last.places.length === 0;
  }

  /** « [residents and a port official] said »: two unnamed sources joined before the verb, or named together at the end, are one link. */
  private joint(last: Phrase, phrases: readonly Phrase[], m: number): Phrase {
    const other = phrases[m + 1];
    if (phrases[m]?.kind !== "conj" || phrases[m]?.entry?.role !== "and" || phrases[m]?.from !== last.to) return last;
    if (
      other?.kind !== "np" ||
      (other.prep !== null && other.prep !== "according-to") ||
      other.pronoun !== null ||
      other.source !== null ||
      !this.speaks(other)
    )
      return last;
    let end = m + 1;
    while (phrases[end + 1]?.kind === "np" && phrases[end + 1]?.prep !== null && phrases[end + 1]?.prep !== "according-to") end++;
    const behind = phrases[end + 1];
    const speaks = behind?.kind === "vp" && says(behind.verb);
    return behind === undefined || behind.kind === "punct" || behind.kind === "relay" || speaks ? (phrases[end] as Phrase) : last;
  }

  /** « appris mardi [de sources] sécuritaires »: the noun that the preposition ends with, where an adjective is all that stands behind. */
  private swallowed({ head, name, source, party, prep, inner, number }: Phrase): LexEntry | null {
    if (head !== null || name || source !== null || party !== null || number !== null || prep !== "according-to") return null;
    const readings = this.laid.tokens.readings[inner - 1] ?? [];
    return readings.find(({ entry }) => entry.cat === "noun" && entry.classes.has("report-source"))?.entry ?? null;
  }

  /** « a toll released by the governor », « estimates by X »: index of whoever made what is quoted, or −1. */
  private maker(phrase: Phrase, phrases: readonly Phrase[], k: number): number {
    const classes = phrase.head?.classes;
    if (classes === undefined || !MADE.some((name) => classes.has(name))) return -1;
    // « the council issued [a statement] that calls for »: whoever issued it
    if (
      classes.has("statement") &&
      phrase.prep === null &&
      !phrase.definite &&
      phrases[k - 1]?.kind === "np" &&
      phrases[k - 2]?.kind === "vp"
    ) {
      const issuer = phrases[k - 1] as Phrase;
      if (issuer.prep === null && issuer.pronoun === null && this.plausible(issuer)) return k - 1;
    }
    for (let m = k + 1; m < phrases.length && m < k + 5; m++) {
      const next = phrases[m] as Phrase;
      if (next.kind === "relay" && next.entry?.value === "cited-by" && !classes.has("report-source")) {
        const by = phrases[m + 1];
        if (by?.kind !== "np" || by.pronoun !== null || !this.plausible(by)) return -1;
        this.taken.add(next);
        return m + 1;
      }
      if (next.kind === "rel") continue;
      if (next.kind === "vp") this.taken.add(next); // it tells who published, not what was said
      if (next.kind === "vp" && next.verb?.finite === true) return this.issuer(phrases, m);
      if (next.kind === "np" && next.prep === "by") return next.pronoun === null && this.plausible(next) ? m : -1;
      const describes =
        (next.kind === "vp" && next.verb?.finite === false && next.verb.passive) || (next.kind === "np" && next.prep !== null);
      if (!describes && next.kind !== "time") return -1;
    }
    return -1;
  }

  /** « a statement that-issued-it the army », « the information that-obtained the agency of-it »: index of whoever the clause at m names, or −1. */
  private issuer(phrases: readonly Phrase[], m: number): number {
    const verb = phrases[m]?.verb;
    const behind = phrases[m + 1];
    const of = behind?.kind === "np" && behind.prep !== null && behind.pronoun !== null;
    const by = phrases[of ? m + 2 : m + 1];
    if (says(verb) || verb?.passive !== false || (!of && verb.object === null)) return -1;
    return by?.kind === "np" && by.prep === null && by.pronoun === null && this.plausible(by) ? (of ? m + 2 : m + 1) : -1;
  }

  /** Behind the source at k, and a comma or bracket at m: a name after a function, or a function after a name; null for anything else. */
  private apposedAt(phrases: readonly Phrase[], k: number, mark: number, m: number): Phrase | null {
    if (!isComma(phrases[mark]) && phrases[mark]?.mark !== "(") return null;
    const apposed = phrases[m + 1];
    if (apposed?.kind !== "np" || apposed.prep !== null) return null;
    // « citing a witness, the agency said »: whoever stands before a verb behind what is cited speaks himself
    // « according to the radio, X fired »: so does the subject of the clause that follows
    const opens = phrases[k - 1]?.kind === "relay" || phrases[k]?.prep === "according-to";
    if (opens && phrases[m + 2]?.verb?.finite === true) return null;
    const { head, number, source } = apposed;
    if (source !== null || this.bareName(apposed, phrases[m + 2])) return apposed;
    if (head === null) return number === null && phrases[k]?.pronoun != null ? apposed : null;
    if (calls(phrases, k, m + 1)) return apposed;
    return ["official", "spokesperson", "person"].some((name) => head.classes.has(name)) ? apposed : null;
  }

  /** A proper name alone between marks, at the end, or before the verb: the person whose function stands before. */
  private bareName(phrase: Phrase, next: Phrase | undefined): boolean {
    if (phrase.head !== null || (!phrase.name && !this.nameless(phrase)) || phrase.places.length > 0 || phrase.number !== null)
      return false;
    return next === undefined || ["punct", "vp", "relay", "sub"].includes(next.kind);
  }

  /** A name, or words that nothing knows and that may be one. */
  maybeName(phrase: Phrase): boolean {
    return phrase.name || this.nameless(phrase);
  }

  /** A word that nothing knows and that may be a name, where a person is named. */
  private nameless(phrase: Phrase): boolean {
    const { kind, head, name, number, party, source, places, pronoun } = phrase;
    if (kind !== "np" || head !== null || name || number !== null || party !== null || source !== null || pronoun !== null) return false;
    return places.length === 0 && this.unmarked(phrase);
  }

  /** A word that nothing knows, of a script without capitals: one with them would have marked a name as such. */
  private unmarked({ headAt }: Phrase): boolean {
    const { readings, start, text } = this.laid.tokens;
    if (readings[headAt]?.length !== 0) return false;
    const letter = text[start[headAt] as number] ?? "";
    return letter.toUpperCase() === letter.toLowerCase();
  }
}
