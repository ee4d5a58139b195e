// The phrases of a report so far → whom a pronoun or a possessive means.
import type { Grounding } from "../../language/found.ts";
import { BIT } from "../../language/tags.ts";
import { agrees } from "../grammar/clauses/agreement.ts";
import type { Clauses } from "../grammar/clauses/clauses.ts";
import { actingState, classesOf, partyOf, type Referents } from "../grammar/phrases/actors.ts";
import type { Phrase } from "../grammar/phrases/phrase.ts";
import type { Laid } from "../sentence.ts";
import { meantBehind } from "./cataphora.ts";
import type { Voices } from "./voices.ts";

/** No reference reaches further back than so many phrases. */
const MEMORY = 12;

/** Tokens within which a pronoun that stands as subject twice means the same. */
const SAME_REACH = 24;

/** Classes of bodies of many that « they » may mean where no plural stands. */
const BODIES = ["army", "group", "forces", "government", "body"];

/** Classes of what « he » does not mean, and of whom it does. */
const NO_PERSON = ["army", "group", "government", "aidorg", "media", "state", "forces"];
const PERSONS = ["person", "official", "spokesperson", "people"];

/** Remembers whom the report has been speaking of, so that pronouns find their noun. */
export class Discourse implements Referents {
  private readonly actors: Phrase[] = [];
  private readonly subjects: Phrase[] = [];
  private readonly ground: Grounding;
  private readonly voices: Voices;
  private readonly verbFirst: boolean;
  private readonly resolved = new Map<Phrase, Phrase>();
  /** The last pronoun that stood as subject. */
  private last: Phrase | null = null;
  private readonly owners = new Map<Phrase, Phrase | null>();
  /** The sentence at hand. */
  private clauses: Clauses | null = null;
  private readonly laid: Laid;

  /** @param verbFirst - The language's verbs stand first, and its pronouns show what agrees.ts asks for. */
  constructor(laid: Laid, voices: Voices, verbFirst = false) {
    this.verbFirst = verbFirst;
    this.laid = laid;
    this.ground = laid.ground;
    this.voices = voices;
  }

  /** Lets go of what nothing that comes can refer to any more. */
  forget(): void {
    for (const list of [this.actors, this.subjects]) if (list.length > MEMORY) list.splice(0, list.length - MEMORY);
    const meant = this.last === null ? undefined : this.resolved.get(this.last);
    this.resolved.clear();
    if (this.last !== null && meant !== undefined) this.resolved.set(this.last, meant);
    this.owners.clear();
  }

  /** Takes the sentence that is read next. */
  begin(clauses: Clauses): void {
    this.clauses = clauses;
  }

  /** Notes a phrase that may be referred to later. */
  note(phrase: Phrase): void {
    if (phrase.pronoun === null && (phrase.head !== null || phrase.party !== null || phrase.name || phrase.places.length > 0))
      this.actors.push(phrase);
  }

  /** Notes the subject of a predicate: pronouns look there first. */
  noteSubject(phrase: Phrase): void {
    const meant = phrase.pronoun === null ? phrase : this.resolved.get(phrase);
    if (phrase.pronoun !== null && meant !== undefined) this.last = phrase;
    if (meant !== undefined && this.subjects[this.subjects.length - 1] !== meant) this.subjects.push(meant);
  }

  /** The last noted actor that agrees with a pronoun and stands before a token; null when none does. */
  referent(pronoun: Phrase): Phrase | null {
    const known = this.resolved.get(pronoun);
    if (known !== undefined) return known;
    const speaking = this.voices.first(pronoun);
    if (speaking !== undefined) return speaking;
    const behind = this.behind(pronoun);
    if (behind !== null) return behind;
    const quoted = this.voices.quoted(pronoun);
    const own = quoted === null ? null : partyOf(quoted, this.ground, null);
    const plural = (pronoun.headTags & BIT.p) !== 0;
    const thing = (pronoun.headTags & BIT.s) !== 0 && (pronoun.headTags & (BIT.m | BIT.f)) === 0;
    const he = !this.verbFirst && !plural && (pronoun.headTags & BIT.s) !== 0 && (pronoun.headTags & (BIT.m | BIT.f)) !== 0;
    const again = this.sameForm(pronoun);
    if (again !== null) {
      this.resolved.set(pronoun, again);
      return again;
    }
    let body: Phrase | null = null; // « the army … they »
    let misfit: Phrase | null = null;
    for (const list of [this.subjects, this.actors]) {
      for (let i = list.length - 1, seen = 0; i >= 0 && seen < (list === this.subjects ? 4 : MEMORY); i--, seen++) {
        const candidate = list[i] as Phrase;
        if (candidate.to > pronoun.from && pronoun.from > 0) continue;
        const classes = classesOf(candidate, this.ground, null);
        const state = list === this.subjects && candidate.prep === null && actingState(candidate, this.ground);
        if (!classes.has("actor") && !classes.has("people") && !state) continue;
        if ((thing || he) && several(candidate)) continue;
        // (« the agency … he »: a body is no person)
        if (
          pronoun.pronoun?.role === "person" &&
          !plural &&
          NO_PERSON.some((name) => classes.has(name)) &&
          !PERSONS.some((name) => classes.has(name))
        )
          continue;
        // who speaks of « them » means others than his own side
        if (quoted !== null && (candidate === quoted || (own !== null && partyOf(candidate, this.ground, null) === own))) continue;
        if (plural && !isPlural(candidate)) {
          if (BODIES.some((name) => classes.has(name))) body ??= candidate;
          continue;
        }
        // « the government forces … their-masculine ranks »: a pronoun that shows its gender means whoever fits it
        if (this.verbFirst ? agrees(candidate, pronoun.headTags, null) === false : otherGender(candidate, pronoun)) {
          misfit ??= candidate;
          continue;
        }
        this.resolved.set(pronoun, candidate);
        return candidate;
      }
    }
    const meant = body ?? misfit;
    if (meant !== null) this.resolved.set(pronoun, meant);
    return meant;
  }

  /** « after their withdrawal, the rebels … »: whoever acts in the clause that a possessive stands in front of. */
  private behind(pronoun: Phrase): Phrase | null {
    if (this.verbFirst || this.clauses === null || !pronoun.possessive) return null;
    const subject = meantBehind(pronoun, this.clauses, this.laid);
    if (subject === null) return null;
    const classes = classesOf(subject, this.ground, null);
    return classes.has("actor") || classes.has("people") || actingState(subject, this.ground) ? subject : null;
  }

  /** « they looted the shops before they left »: whom a pronoun of the same form meant as subject, nothing but one clause before. */
  private sameForm({ pronoun, from, headTags }: Phrase): Phrase | null {
    const last = this.verbFirst || pronoun?.kind !== "subj" ? null : this.last;
    if (last === null || last.pronoun !== pronoun || last.headTags !== headTags) return null;
    return last.from < from && from - last.from < SAME_REACH ? (this.resolved.get(last) ?? null) : null;
  }

  /** Whom the possessive on a phrase means; null when nobody fits. */
  owner(phrase: Phrase): Phrase | null {
    const known = this.owners.get(phrase);
    if (known !== undefined) return known;
    const speaking = this.voices.first(phrase);
    if (speaking !== undefined) return speaking;
    const pronoun = {
      ...phrase,
      pronoun: phrase.head ?? phrase.pronoun,
      head: null,
      headTags: phrase.ownerTags,
      party: null,
      source: null,
      genitive: null,
      number: null,
      classes: null,
    };
    const found = this.referent(pronoun);
    this.owners.set(phrase, found);
    return found;
  }

  /** The last phrase with one of these classes before a token, a few phrases back at most and of those that fit: what an object pronoun may mean. */
  recent(classes: readonly string[], before: number, fits: (phrase: Phrase) => boolean = () => true): Phrase | null {
    for (let i = this.actors.length - 1, seen = 0; i >= 0 && seen < 8; i--, seen++) {
      const candidate = this.actors[i] as Phrase;
      if (candidate.to > before) continue;
      const own = classesOf(candidate, this.ground, null);
      if (classes.some((c) => own.has(c)) && fits(candidate)) return candidate;
    }
    return null;
  }
}

/** « les forces … elles », « les villageois … ils »: both show a gender, and not the same. */
function otherGender({ headTags, name, places }: Phrase, pronoun: Phrase): boolean {
  if (name || places.length > 0) return false;
  const own = headTags & (BIT.m | BIT.f);
  const asked = pronoun.headTags & (BIT.m | BIT.f);
  return own !== 0 && asked !== 0 && (own & asked) === 0;
}

function isPlural(p: Phrase): boolean {
  return (
    (p.headTags & (BIT.p | BIT.d)) !== 0 ||
    (p.number !== null && p.number.value > 1) ||
    p.head?.classes.has("people") === true ||
    p.party !== null
  );
}

/** More than one: no « it ». */
function several({ headTags, number, head }: Phrase): boolean {
  return (headTags & BIT.p) !== 0 || ((number?.value ?? 0) > 1 && head?.classes.has("people") === true);
}
