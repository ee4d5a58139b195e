// A verb of saying with its clause → who speaks in it, and through whom.
import type { Use } from "../../language/entries.ts";
import { BIT } from "../../language/tags.ts";
import type { SourceLink } from "../../model.ts";
import { agrees } from "../grammar/clauses/agreement.ts";
import type { Clauses } from "../grammar/clauses/clauses.ts";
import { CONTROLS, type Predicate } from "../grammar/clauses/predicate.ts";
import { isComma, type Phrase, type VerbGroup } from "../grammar/phrases/phrase.ts";
import type { Quotes } from "./quotes.ts";
import type { Sources } from "./sources.ts";
import { anaphoric, type Said, type Speakers } from "./speakers.ts";

/** A verb of saying in its sentence. */
export interface Saying {
  readonly predicate: Predicate;
  readonly verb: VerbGroup;
  /** The use by which it says something. */
  readonly say: Use;
  /** The sentence's phrases. */
  readonly phrases: readonly Phrase[];
  readonly clauses: Clauses;
  /** The sentence before, in the same paragraph. */
  readonly previous: Clauses | null;
  /** The sentences of the paragraph before, the last one first. */
  readonly above: readonly Clauses[];
  /** Who spoke last in the sentence. */
  readonly before: Said | null;
}

/** Phrases behind a verb of saying among which its other sources are looked for. */
const REACH = 10;

/** Functions in which a body stands beside a verb of saying without a name for the speaker. */
const BESIDE = ["to", "at", "in", "of", "from"];

/** Finds who speaks in the verbs of saying of a report. */
export class Sayers {
  private readonly sources: Sources;
  private readonly spoken: Speakers;
  private readonly quotes: Quotes;

  constructor(sources: Sources, spoken: Speakers, quotes: Quotes) {
    this.sources = sources;
    this.spoken = spoken;
    this.quotes = quotes;
  }

  /** Who speaks; null when nobody is found. */
  speaker(saying: Saying): Said | null {
    const { predicate, verb, say, phrases, before } = saying;
    const { spoken } = this;
    const quote = this.quotes.around(predicate.token);
    // (« "My son was hit", tells »: nobody in what is said says it)
    const standing = subjectsOf(saying).filter((subject) => {
      const around = this.quotes.around(subject.inner);
      // (« the “Rapid Support” denies it »: a name in quotation marks says it all the same)
      return around === null || around === quote || around.to - around.from <= subject.to - subject.from;
    });
    // (« said that his men saw a-cell-feminine, and said-masculine that »: a subject that a clause between has lent it, and that does not fit it)
    const subjects = standing.filter(
      (subject) => subject.pronoun !== null || !borrowed(subject, predicate, phrases) || agrees(subject, verb.tags, null) !== false,
    );
    const passedOn = subjects.length === 0 ? relayedSpeaker(saying) : -1;
    if (passedOn >= 0) return spoken.chain(phrases, passedOn, []);
    if (before !== null && (addsTo(verb) || sharesSpeaker(standing[0], saying, before))) return before;
    if (say.cites !== undefined) for (const p of predicate.args.get(say.cites) ?? []) this.sources.taken.add(p);
    // « accused [the ministry] [the militia] of it »: where verbs stand first, whom one accuses or asks may stand right behind who does
    if (predicate.senses.some((sense) => CONTROLS.has(sense)))
      for (const p of predicate.args.get("object") ?? []) if (!subjects.includes(p)) this.sources.taken.add(p);
    if (verb.passive && subjects.length === 0) return null;
    let returned: Said | null = null; // « he said »: someone named before
    for (const subject of subjects) {
      if (subject.pronoun?.role === "anyone") return this.bodyBeside(saying);
      if (anaphoric(subject) && subject.source === null && !this.apposed(subject, phrases)) {
        returned = this.meantBy(subject, saying) ?? spoken.returned(subject, verb.tags | subject.headTags);
        continue;
      }
      if (say.value === "admit" && subject.head?.classes.has("medical") === true) continue; // « the hospital admitted 41 wounded »
      const k = this.namedAt(subject, phrases) ?? behindVerb(subject, saying);
      const said = k === null ? null : spoken.chain(phrases, k, spoken.told(predicate, phrases));
      if (said !== null) return said;
      if (k !== null) returned = null;
    }
    const unnamed = say.more === "continues" || verb.inverted || verb.subject !== null || (verb.finite && subjects.length === 0);
    if (returned === null && unnamed)
      returned =
        (!verb.inverted && (verb.subject !== null || subjects.length === 0) ? this.byGender(saying, verb.tags | verb.subjectTags) : null) ??
        spoken.latest(verb.tags);
    if (returned === null) return null;
    // the same speaker, perhaps to another outlet
    const nearer = spoken.told(predicate, phrases);
    return spoken.note(nearer.length === 0 ? returned : { ...returned, links: [...nearer, ...returned.links.slice(-1)] });
  }

  /**
   * Whom a pronoun means whose form tells persons from bodies: who spoke last in the paragraph, who acts in what is said or in the sentence
   * before, who spoke last at all. One whose form tells genders means who acts there where nobody who spoke agrees with it. Null where nobody fits.
   */
  private meantBy({ pronoun, headTags }: Phrase, saying: Saying): Said | null {
    const { say } = saying;
    const kind = pronoun?.role;
    const { spoken } = this;
    if (kind !== "person" && kind !== "body") {
      return pronoun?.kind === "subj" ? this.byGender(saying, saying.verb.tags | headTags) : null;
    }
    const here = spoken.meant(kind, true);
    if (here !== null || say.more === "continues") return here ?? spoken.meant(kind, false);
    return this.actingBefore(saying, (subject) => this.sources.kindOf(subject) === kind) ?? spoken.meant(kind, false);
  }

  /** Whom a pronoun that tells its gender means where nobody who spoke has it: who acts before. */
  private byGender(saying: Saying, tags: number): Said | null {
    if (saying.say.more === "continues" || this.spoken.agreeing(tags) !== null) return null;
    return this.actingBefore(saying, (subject) => agrees(subject, tags, null) !== false);
  }

  /** Who acts in the clause before, or in the sentence before: « the rebels' front took X, it said ». */
  private actingBefore({ predicate, clauses, previous, above }: Saying, fits: (subject: Phrase) => boolean): Said | null {
    const quote = this.quotes.around(predicate.token);
    // (a person by name alone is still meant when a new paragraph opens with his words)
    const further = above.filter((sentence) => sentence.predicates.some((one) => subjectOf(one)?.name === true));
    for (const { phrases, predicates } of [clauses, ...(previous === null ? [] : [previous]), ...further]) {
      const told = predicates.find(
        ({ verb, token }) =>
          verb?.finite === true &&
          (phrases !== clauses.phrases || token < predicate.token) &&
          // who acts in what somebody says is not who says it
          [quote, null].includes(this.quotes.around(token)),
      );
      const subject = told === undefined ? undefined : subjectOf(told, phrases);
      if (
        subject === undefined ||
        (subject.party === null && subject.source === null && !this.sources.maybeName(subject) && !this.office(subject)) ||
        !fits(subject)
      )
        continue;
      return this.spoken.chain(phrases, phrases.indexOf(subject), []);
    }
    return null;
  }

  /** « the governor … he »: one man by his office. */
  private office(subject: Phrase): boolean {
    return subject.definite && (subject.headTags & BIT.p) === 0 && subject.number === null && this.sources.plausible(subject);
  }

  /** « assure-t-on à la mission »: whoever it is speaks at the body that is named beside the verb. */
  private bodyBeside({ predicate, phrases }: Saying): Said | null {
    const { spoken } = this;
    const body = BESIDE.flatMap((name) => predicate.args.get(name) ?? []).find((p) => this.sources.speaks(p));
    if (body === undefined) return null;
    return spoken.note(spoken.chain(phrases, phrases.indexOf(body), []) ?? { links: [], speaker: null });
  }

  /** Index of the phrase that names a subject that speaks: its own, or the one beside it (« One, a baker, said »); null without one. */
  private namedAt(subject: Phrase, phrases: readonly Phrase[]): number | null {
    const k = phrases.indexOf(subject);
    // « a baker who asked to be called Abu Yazan »
    if (subject.name && phrases[k - 1]?.kind === "unnamed" && phrases[k - 2]?.kind === "np" && phrases[k - 2]?.to === phrases[k - 1]?.from)
      return k - 2;
    // (« the military's media wing »: whatever it is, it is somebody's who speaks)
    const { owner } = subject;
    if (this.sources.plausible(subject) || (owner !== null && k >= 0 && this.sources.plausible(owner))) return k;
    return this.apposed(subject, phrases) ? k + 2 : null;
  }

  /** « One, a baker, said »: who speaks stands between commas behind a word that only counts him. */
  private apposed(subject: Phrase, phrases: readonly Phrase[]): boolean {
    const k = phrases.indexOf(subject);
    const apposed = phrases[k + 2];
    if (k < 0 || subject.pronoun?.kind === "subj" || !isComma(phrases[k + 1])) return false;
    return apposed?.kind === "np" && apposed.prep === null && this.sources.speaks(apposed);
  }

  /**
   * A chain with the sources named between the verb and what is said: « announced, according to X, that », « quoted Y as saying ».
   *
   * @param start - The token with which what is said begins.
   */
  through(saying: Saying, said: Said | null, start: number): Said | null {
    const { spoken } = this;
    const between = this.between(saying, said, start);
    const { links, speaker } = this.cited(saying, said, between);
    if (links.length === 0) return null;
    if (said !== null && links.length === said.links.length && links.every((link, i) => link === said.links[i])) return said;
    return spoken.note({ links, speaker });
  }

  private between({ predicate, phrases }: Saying, said: Said | null, start: number): readonly SourceLink[] {
    const { sources, spoken } = this;
    const speaker = said?.speaker ?? null;
    let links: readonly SourceLink[] = said?.links ?? [];
    for (let m = predicate.at + 1; m < phrases.length && m < predicate.at + REACH; m++) {
      const p = phrases[m] as Phrase;
      if (p.from >= start || p.kind === "sub") break;
      if (sources.taken.has(p)) continue;
      if (p.kind === "relay" && speaker !== null) links = spoken.relayed(links, speaker, phrases, m);
      else if (p.kind === "np" && p.prep === "according-to" && p.pronoun === null && links.length > 0) {
        sources.taken.add(p);
        links = [sources.link(p, phrases, m), ...links];
      }
    }
    return links;
  }

  /** « quoted Y as saying »: a chain lengthened by whom the verb quotes. */
  private cited({ predicate, phrases, say }: Saying, said: Said | null, links: readonly SourceLink[]): Said {
    const speaker = said?.speaker ?? null;
    if (say.cites === undefined) return { links, speaker };
    for (const p of predicate.args.get(say.cites) ?? []) {
      // « quoted him »: whoever spoke before the one who quotes
      if (p.pronoun !== null) return { links: [...links, ...(this.spoken.before(said)?.links.slice(-1) ?? [])], speaker };
      // « carried news of the death of some of the soldiers »: a part of a number is nobody's word
      if (!this.sources.plausible(p) || (p.prep === say.cites && p.host !== null && p.host.host !== null)) continue;
      return { links: [...links, this.sources.link(p, phrases, phrases.indexOf(p))], speaker: p };
    }
    return { links, speaker };
  }
}

/** Of whom a clause tells: who acts in it, or of a passive to whom it was done. */
function subjectOf({ args, verb }: Predicate, phrases: readonly Phrase[] | null = null): Phrase | undefined {
  return args
    .get(verb?.passive === true ? "object" : "subject")
    ?.find((p) => p.prep === null && p.pronoun === null && (phrases === null || phrases.includes(p)));
}

/** « …, explains the postman »: who stands behind a verb of saying that stands behind what is said speaks, whatever the noun; index of the phrase, else null. */
function behindVerb(subject: Phrase, { predicate, verb, phrases, clauses }: Saying): number | null {
  const { head, prep, number, places, from } = subject;
  if (!verb.inverted || prep !== null || number !== null || places.length > 0 || from < predicate.token || head?.tells === true)
    return null;
  const at = phrases.indexOf(subject);
  // (a thing that is told or shown speaks of nothing)
  const told = clauses.predicates.some((other) => other !== predicate && other.phrase === subject);
  return at < 0 || told || head?.classes.has("place") === true ? null : at;
}

/** Who speaks by the verb's functions: its subject, or of a passive whoever it is done by. */
function subjectsOf({ predicate, verb, say, phrases }: Saying): readonly Phrase[] {
  const subjects = predicate.args.get("subject");
  if (subjects !== undefined || !verb.passive) return subjects ?? [];
  return predicate.args.get("by") ?? citer(predicate, phrases, say);
}

/** « adding that »: the participle speaks for whoever spoke in the sentence. */
function addsTo(verb: VerbGroup): boolean {
  return !verb.finite && (verb.mainTags & BIT.ger) !== 0;
}

/** « said that X left, and added that »: joined to a verb of saying, it has that verb's subject, not the one of what was said. */
function sharesSpeaker(subject: Phrase | undefined, { predicate, verb, phrases }: Saying, before: Said): boolean {
  if (subject === undefined || before.speaker === null || !borrowed(subject, predicate, phrases)) return false;
  return agrees(before.speaker, verb.tags, null) !== false;
}

/** The subject of a verb joined by a conjunction is one that a clause between has lent it. */
function borrowed(subject: Phrase, { at, phrase }: Predicate, phrases: readonly Phrase[]): boolean {
  if (phrases[at - 1]?.kind !== "conj" || subject.from >= phrase.from) return false;
  for (let m = at - 1; m >= 0 && (phrases[m] as Phrase).from > subject.from; m--) if (phrases[m]?.kind === "vp") return true;
  return false;
}

/** « the governor was quoted as saying [by X] »: who quotes stands behind a second verb of saying. */
function citer({ at }: Predicate, phrases: readonly Phrase[], say: Use): Phrase[] {
  if (say.cites === undefined || phrases[at + 2]?.kind !== "vp") return [];
  const by = phrases[at + 3];
  return by?.kind === "np" && by.prep === "by" && by.pronoun === null ? [by] : [];
}

/** « [the governor] was quoted by X as saying »: index of whoever is quoted, seen from the participle; −1 when nobody is. */
function relayedSpeaker({ predicate: { at }, verb, phrases }: Saying): number {
  if (verb.finite || phrases[at - 1]?.kind !== "sub" || phrases[at - 2]?.kind !== "np" || phrases[at - 3]?.kind !== "relay") return -1;
  return phrases[at - 4]?.kind === "np" ? at - 4 : -1;
}
