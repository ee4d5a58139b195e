// What stands behind a verb or noun → its bare phrases, its prepositional ones by relation, and how far its clause reaches.
import { PLACE_PART, PLACE_SIDE } from "../../../language/found.ts";
import { isCloseQuote, isComma, isOpenQuote, type Phrase, says, type VerbGroup } from "../phrases/phrase.ts";
import { pastInsertion } from "./insertions.ts";
import { listed, qualifies } from "./lists.ts";
import { add, CONTROLS, type Predicate } from "./predicate.ts";
import { acts, describes, type Row, sensesOf, setOff } from "./row.ts";
import { BEFALLS, sharesHarm, sharesVerb } from "./shared-verbs.ts";
import { leads, startsClause } from "./starts.ts";
import type { Work } from "./work.ts";

export interface Complements {
  readonly bare: Phrase[];
  /** Relation of a preposition (or `of-noun`, `qualifier`, `including`, `tail-of`) → its phrases, nearest first. */
  readonly preps: Map<string, Phrase[]>;
}

/** Rules by which a direction and a place's name are read as a side of it. */
const SIDES = new Set([PLACE_PART, PLACE_SIDE]);
/** Class of nouns that count how often: « 12 times ». */
const OCCASION = "occasion";
/** Relations by which one event dates another. */
const TEMPORAL = new Set(["after", "before", "since"]);

/** Reads on behind the phrase at k; a noun (`verb` null) takes less than a verb does. Extends the predicate's span and times. */
export function rightOf(work: Work, k: number, predicate: Predicate, verb: VerbGroup | null): Complements {
  return new Reader(work, k, predicate, verb).run();
}

/** Prepositions of what an act is aimed at. */
const AIMED: ReadonlySet<string> = new Set(["on", "against"]);

/** « fire on the camp of Y », « a raid against a base of the army of Y »: whose the thing is that an act is aimed at. */
export function ofTarget({ host }: Phrase): boolean {
  for (let above = host; above !== null; above = above.host) if (AIMED.has(above.prep ?? "")) return true;
  return false;
}

class Reader implements Complements {
  readonly bare: Phrase[] = [];
  readonly preps = new Map<string, Phrase[]>();
  /** Relation of the phrase before, for lists. */
  private relation: string | null = null;
  private last: Phrase | null = null;
  private quoted = 0;
  /** Commas that set something off behind the verb. */
  private commas = 0;
  private readonly work: Work;
  private k: number;
  private readonly predicate: Predicate;
  private readonly verb: VerbGroup | null;

  constructor(work: Work, k: number, predicate: Predicate, verb: VerbGroup | null) {
    this.work = work;
    this.k = k + 1;
    this.predicate = predicate;
    this.verb = verb;
  }

  run(): Complements {
    // a quotation may have opened inside the verb: « has "beaten off" the attack »
    const { tokens } = this.work.laid;
    if (this.verb !== null)
      for (let t = this.predicate.phrase.from; t < this.predicate.phrase.to; t++) if (isOpenQuote(tokens.form[t] as string)) this.quoted++;
    for (; this.k < this.work.phrases.length; this.k++) if (!this.goesOn(this.work.phrases[this.k] as Phrase)) break;
    return this;
  }

  private next(): Phrase | undefined {
    return this.work.phrases[this.k + 1];
  }

  private reach(p: Phrase): void {
    this.predicate.to = Math.max(this.predicate.to, p.to);
  }

  /** The phrase belongs to the predicate; false where its clause ends. */
  private goesOn(p: Phrase): boolean {
    switch (p.kind) {
      case "time":
        if (p.time !== null) this.predicate.times.push(p.time);
        this.reach(p);
        return true;
      case "np":
        return this.noun(p);
      case "conj":
        return this.conjunction(p);
      case "including":
        return this.including();
      case "rel":
        return this.pastRelative();
      case "adv":
        return this.adverb(p);
      case "punct":
        return this.mark(p);
      case "other":
        if (p.entry?.kind === "restrictive" && this.verb !== null) {
          this.verb.restricted = true; // « did not reach X but a few »
          return true;
        }
        return p.prep === null && p.entry === null;
      default:
        return false;
    }
  }

  /** « dozens of dead [east X] »: a side of a place that stands bare behind a noun says where. */
  private lies(p: Phrase): boolean {
    const [place] = p.places;
    return place !== undefined && SIDES.has(place.rule) && place.from === p.from && p.head === null && this.predicate.phrase.genitive !== p;
  }

  private noun(p: Phrase): boolean {
    const { work, verb, preps, last } = this;
    const name = p.prep ?? (verb === null && this.lies(p) ? "in" : null);
    if (name === "according-to") return this.pastBareSource();
    if (verb === null && work.verbFirst && name !== null && work.tails.has(p.from)) return false; // the verb's own: « resulted the raid in … »
    // « …, hours after the departure of X »: another event, told for its time
    if (name !== null && TEMPORAL.has(name) && setOff(work, this.k) && sensesOf(p).length > 0) return false;
    if (verb !== null && this.inTail(p)) {
      this.last = p;
      add(preps, "tail", p); // part of the verb's own words
      return true;
    }
    // « of 46 dead and 120 wounded »: what shares the noun's preposition stands beside it
    if (verb === null && last === null && this.standsBeside(p)) return false;
    if (name === null) {
      if (verb === null && this.relation === null) return false;
      const taken = this.bare.length > 0 || last !== null;
      if (verb !== null && startsClause(work, this.k) && (taken || !(work.verbFirst || describes(work, this.predicate.at, verb))))
        return false;
    }
    if (name === null && this.reckons(p)) {
      add(preps, "measure", p);
      return true;
    }
    const resumed = name === "of" && this.resumes(p);
    this.last = p;
    this.reach(p);
    if (name === null && last?.genitive === p) {
      add(preps, "of-noun", p);
      // « took the lives of five children »: the genitive of the verb's own words
      if (verb !== null && this.inTail(last)) add(preps, "tail-of", p);
      if (verb === null && last.prep === null && this.relation === null) add(preps, "of", p);
      return true;
    }
    if (name === null) {
      if (this.relation !== null && listed(work, this.k)) add(preps, this.relation, p);
      else {
        this.bare.push(p);
        this.relation = null;
      }
      return true;
    }
    if (name === "of" && last?.to === p.from && !(verb !== null && this.inTail(last))) {
      add(preps, "of-noun", p);
      // « the wounding of X in the shelling of Y »: the second hangs on what stands between
      if (verb === null && !ofTarget(p) && (!work.verbFirst || last.prep === null || last.prep === "of")) add(preps, "of", p);
    } else if (resumed) {
      add(preps, this.relation as string, p);
      return true;
    } else if (qualifies(work, this.k)) add(preps, "qualifier", p);
    else {
      add(preps, name, p);
      this.relation = name;
    }
    if (name !== "of" || last === null) this.relation = name;
    return true;
  }

  /** « près de X, de Y et de Z »: the last word of the preposition is said again for each place of a list. */
  private resumes(p: Phrase): boolean {
    const { last, relation } = this;
    return relation !== null && relation !== "of" && last !== null && last.to < p.from && last.places.length > 0 && p.places.length > 0;
  }

  /** The phrase is joined to the predicate's own by a conjunction and has its preposition: two figures, or one preposition for both. */
  private standsBeside(p: Phrase): boolean {
    const own = this.predicate.phrase;
    if (p.prep === null || p.prep !== own.prep || this.work.phrases[this.k - 1]?.kind !== "conj") return false;
    return p.from === p.inner || (p.number !== null && own.number !== null);
  }

  /** The phrase ends among the fixed words of the verb. */
  private inTail(p: Phrase): boolean {
    const { tailFrom, tailTo } = this.predicate;
    // « took [the control] completely of X » as « a pris [le contrôle] total de X »
    const goesOn =
      !this.work.verbFirst && p.from >= tailFrom && p.headAt >= tailFrom && p.headAt < tailTo && p.to > tailTo && tailTo > tailFrom;
    return (p.to > tailFrom && p.to <= tailTo) || goesOn;
  }

  private conjunction(p: Phrase): boolean {
    const { work, verb, predicate, k } = this;
    const next = this.next();
    // « the battles between X and [Y] killed ten »
    if (this.relation === "between" && next?.kind === "np" && next.prep === null && this.preps.get("between")?.length === 1) return true;
    if (verb === null && this.another(next)) return false;
    if (verb !== null && sharesVerb(work, k + 1, verb, this.bare.length > 0 || verb.passive, predicate)) return false;
    if (work.verbFirst && (sharesHarm(work, k + 1, predicate) || this.otherHarm(next))) return false;
    if (next?.kind === "np" && !(next.prep === null && startsClause(work, k + 1)) && p.entry?.role !== "but") return true;
    return next?.kind === "time";
  }

  /** « the release of 50 prisoners and the withdrawal of the troops »: another act with an article of its own, beside the noun and none of its genitives. */
  private another(next: Phrase | undefined): boolean {
    const { work, last } = this;
    if (work.verbFirst || last?.prep !== "of" || next?.kind !== "np" || next.prep !== null || !next.definite) return false;
    return sensesOf(next).length > 0 && sensesOf(last).length === 0;
  }

  /** « the killing of one in X [and the wounding of three in Y] »: other harm, told behind a place, has its own. */
  private otherHarm(next: Phrase | undefined): boolean {
    const { verb, last, predicate } = this;
    if (verb !== null || last === null || last.prep === null || last.places.length === 0 || next?.kind !== "np" || next.prep !== null)
      return false;
    return [predicate.senses, sensesOf(next)].every((senses) => senses.some((sense) => BEFALLS.has(sense)));
  }

  /** « the number of the dead in the war [that began in May] rose to 900 »: a total goes on behind the relative clause. */
  private pastRelative(): boolean {
    const { work, predicate } = this;
    if (!work.verbFirst || !predicate.senses.includes("count-rise") || this.preps.has("to")) return false;
    for (let m = this.k + 1; m < work.phrases.length && m < this.k + 12; m++) {
      const p = work.phrases[m] as Phrase;
      if (p.kind === "sub" || p.kind === "conj" || (p.kind === "punct" && !isComma(p))) return false;
      if (p.kind !== "np" || p.prep !== "to" || p.number === null || p.number.share !== null) continue;
      this.k = m - 1;
      return true;
    }
    return false;
  }

  /** « X, dont Y et Z »: the list belongs to the phrase before. */
  private including(): boolean {
    const next = this.next();
    if (next?.kind !== "np") return next?.kind === "time";
    // « destroying notably two bridges »: right behind a verb that has no object yet, it is the object (« gave up, among them two officers »: it is not)
    const { verb, last, bare } = this;
    const right = !isComma(this.work.phrases[this.k - 1]);
    if (right && verb !== null && !verb.passive && last === null && bare.length === 0 && next.prep === null && !this.work.verbFirst)
      return true;
    add(this.preps, "including", next);
    this.reach(next);
    this.last = next;
    this.relation = "including";
    this.k++;
    return true;
  }

  /** « collapsed [hours] after it began »: a bare noun of no meaning right before « after » says how long; « broke the truce [12 times] » says how often. */
  private reckons(p: Phrase): boolean {
    if (p.head?.classes.has(OCCASION) === true && p.number !== null) return true;
    const role = this.next()?.kind === "sub" ? this.next()?.entry?.role : null;
    return (role === "after" || role === "before") && !p.definite && !p.name && p.places.length === 0 && p.head?.classes.size === 0;
  }

  private adverb(p: Phrase): boolean {
    const next = this.next();
    const ends = next === undefined || next.kind === "punct" || next.kind === "sub" || (next.kind === "vp" && next.verb?.finite !== false);
    if (ends) this.reach(p);
    return true;
  }

  private mark(p: Phrase): boolean {
    const next = this.next();
    if (p.mark === '"' || isOpenQuote(p.mark)) {
      this.quoted++;
      return next?.kind === "np" || next?.kind === "adv";
    }
    if (isCloseQuote(p.mark)) {
      if (this.quoted-- <= 0) return false;
      this.reach(p);
      return true;
    }
    if (p.mark === "(" && this.endsBracketed(next)) return false;
    if (p.mark === "(" && this.verb === null) return this.pastBracket();
    if (p.mark === "(" || p.mark === ")") return true;
    return isComma(p) && next !== undefined && this.comma(next);
  }

  /** « 12 killed in X (ministry) »: what a line ends with in brackets is nobody's complement. */
  private endsBracketed(within: Phrase | undefined): boolean {
    const { phrases } = this.work;
    if (phrases[phrases.length - 1]?.mark !== ")" || phrases[phrases.length - 2] !== within || within?.kind !== "np") return false;
    return within.prep === null && within.number === null && within.places.length === 0 && acts(this.work, within);
  }

  /** « the exodus of 300 families (some 1,800 people) from X »: a noun goes on behind a bracket. */
  private pastBracket(): boolean {
    const { phrases } = this.work;
    for (let m = this.k + 1; m < phrases.length && m < this.k + 6; m++) {
      if (phrases[m]?.mark !== ")") continue;
      if (phrases[m + 1]?.kind === "np" && phrases[m + 1]?.prep !== null) this.k = m;
      return true;
    }
    return true;
  }

  private comma(next: Phrase): boolean {
    const { work, verb, k } = this;
    if (next.kind === "including") return true;
    const bare = next.kind === "np" && next.prep === null;
    if (bare && this.delayed(next, k + 1)) {
      if (startsClause(work, k + 1)) this.takeNow(next);
      return true;
    }
    // « launched the planes, on Sunday, “a raid on X” »
    const within = isOpenQuote(next.mark) ? work.phrases[k + 2] : undefined;
    if (within?.kind === "np" && within.prep === null && this.delayed(within, k + 2)) return true;
    // « 21 civilians, three of them children, on Monday »: a part of the figure
    if (next.kind === "np" && next.number !== null && next.head === null && work.phrases[k + 2]?.kind === "including") {
      const named = work.phrases[k + 3];
      this.k += named?.kind === "np" && named.prep === null && !startsClause(work, k + 3) ? 3 : 2;
      return true;
    }
    if (next.kind === "np" && next.prep !== null && next.prep !== "according-to" && next.prep !== "of" && !leads(work, k + 1)) {
      this.commas++;
      return true;
    }
    if (bare && this.last !== null && listed(work, k + 1) && !startsClause(work, k + 1)) return true;
    if (next.kind === "np" && next.prep === "of" && this.resumes(next)) return true;
    // « between X, backed by Z, and Y »
    if (next.kind === "conj" && this.relation === "between" && work.phrases[k + 2]?.prep === "between") return true;
    const area = bare ? this.pastArea() : -1;
    if (area > 0) {
      this.k = area - 1;
      return true;
    }
    // « in X, Y, and Z »
    const third = work.phrases[k + 2];
    if (next.kind === "conj" && next.entry?.role === "and" && third?.kind === "np" && third.prep === null && third.places.length > 0)
      if (listed(work, k + 2) && !startsClause(work, k + 2)) return true;
    if (next.kind === "time" && !leads(work, k + 1)) {
      if (this.bare.length === 0) this.commas++; // « reported, on Sunday, military sources »
      return true;
    }
    // « opposed the army, [backed by militias], to the rebels »; « hit, [in X only], a depot »
    const past = verb === null && this.relation !== "between" ? -1 : pastInsertion(work, k);
    if (past > 0) {
      this.k = past - 1;
      this.commas = 2;
      return true;
    }
    const behind = verb === null ? -1 : this.pastSource();
    if (behind > 0) {
      this.k = behind;
      this.commas = 2;
      return true;
    }
    this.commas++;
    const open = this.bare.length === 0 || (work.verbFirst && this.bare.length === 1 && (next as Phrase).number !== null);
    return verb !== null && this.commas > 1 && open && bare && !startsClause(work, k + 1);
  }

  /** « in X, [territory of Y], on Monday »: the comma behind what says in which area a place lies, where the clause goes on; else −1. */
  private pastArea(): number {
    const { last, work } = this;
    const area = work.phrases[this.k + 1];
    if (last === null || last.places.length === 0 || area?.head?.classes.has("area") !== true || area.number !== null) return -1;
    let m = this.k + 2;
    while (work.phrases[m]?.kind === "np" && work.phrases[m]?.prep === "of") m++;
    const next = work.phrases[m + 1];
    if (!isComma(work.phrases[m]) || (area.places.length === 0 && m === this.k + 2)) return -1;
    const goesOn = next?.kind === "time" || (next?.kind === "np" && next.prep !== null && next.prep !== "according-to");
    if (!goesOn || leads(work, m + 1)) return -1;
    for (let j = this.k + 1; j < m; j++) add(this.preps, "qualifier", work.phrases[j] as Phrase);
    return m;
  }

  /** « looted, [according to X], several lorries »: the comma behind who says so, where the clause goes on; else −1. */
  private pastSource(): number {
    const { phrases } = this.work;
    const source = phrases[this.k + 1];
    // « retook the army, [as it announced], X and Y »
    const told = source?.kind === "vp" && source.verb?.marker?.rel === "according-to";
    if (!told && (source?.kind !== "np" || source.prep !== "according-to")) return -1;
    for (let m = this.k + 2; m < phrases.length && m < this.k + 6; m++) {
      const p = phrases[m] as Phrase;
      if (isComma(p)) return phrases[m + 1]?.kind === "np" && !startsClause(this.work, m + 1) ? m : -1;
      if (p.kind !== "np") return -1;
    }
    return -1;
  }

  /** « accused X in a statement, the army of … »: the object behind what is set off, or behind a comma that sets nothing off. */
  private delayed(next: Phrase, at: number): boolean {
    const { work, verb, predicate } = this;
    if (!work.verbFirst || verb === null || this.bare.length > 1) return false;
    const act = verb.uses.some((u) => u.role === "light") && !next.definite && sensesOf(next).length > 0;
    // (« launched the planes of the coalition, raids that hit X »: a clause behind an indefinite noun is said of it)
    if (startsClause(work, at)) return act && this.bare.length === 1 && verb.object === null && opensClause(work, predicate.at);
    const hits = !next.definite && next.head !== null && this.lacksObject(verb);
    // « the army hit early on Sunday, positions of Y »
    if (this.bare.length === 0) return hits && (this.last !== null || predicate.times.length > 0);
    // « launched the group, on Sunday, an attack », « retook the army, with help from militias, the village of X »
    const off = work.phrases[this.k - 1];
    const setOff = off?.kind === "time" || (off?.kind === "np" && off.prep !== null && off.prep !== "of" && !verb.main.unaccusative);
    if (setOff && isComma(work.phrases[this.k - 2])) return true;
    if (predicate.senses.some((sense) => CONTROLS.has(sense)) && acts(work, next)) return true;
    // « launched the planes of the coalition in X, raids »
    if (act) return true;
    if (hits && opensClause(work, predicate.at) && acts(work, this.bare[0] as Phrase)) return true;
    return says(verb) && sensesOf(next).length > 0;
  }

  /** « the planes hit according to witnesses, a camp »: what is hit stands behind whose word it is; false where the clause ends. */
  private pastBareSource(): boolean {
    const { work, k } = this;
    const behind = work.phrases[k + 2];
    if (!isComma(this.next()) || behind?.kind !== "np" || behind.prep !== null || !this.delayed(behind, k + 2)) return false;
    this.k++;
    return true;
  }

  /** Takes the phrase behind the comma at hand, whatever clause it opens. */
  private takeNow(next: Phrase): void {
    this.bare.push(next);
    this.last = next;
    this.relation = null;
    this.reach(next);
    this.k++;
  }

  /** An act that is always done to something, of which nothing is told yet. */
  private lacksObject(verb: VerbGroup): boolean {
    if (!verb.finite || verb.passive || verb.object !== null || this.predicate.tailTo > this.predicate.tailFrom) return false;
    return this.predicate.senses.some((sense) => HITS.has(sense)) && !["on", "tail"].some((name) => this.preps.has(name));
  }
}

/** Senses of acts that never stand without what they are done to. */
const HITS: ReadonlySet<string> = new Set(["bomb", "shell", "aircraft-act", "seize", "destroy", "besiege"]);

/** Nothing that could be its subject stands before the verb in its clause. */
function opensClause({ phrases }: Row, at: number): boolean {
  for (let m = at - 1; m >= 0; m--) {
    const { kind, prep } = phrases[m] as Phrase;
    if (kind === "punct" || kind === "sub" || kind === "conj") return true;
    if (kind === "np" && prep === null) return false;
  }
  return true;
}
