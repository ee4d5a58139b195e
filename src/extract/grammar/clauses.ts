// A sentence's phrases → predicates: each verb or noun of action with its functions filled and the words that it spans.
import type { FoundTime } from "../../language/found.ts";
import type { LexEntry, Use } from "../../language/lexicon.ts";
import { BIT } from "../../language/tags.ts";
import { classesOf } from "../frames/actors.ts";
import type { Laid } from "../sentence.ts";
import { agrees } from "./agreement.ts";
import { blank, isCloseQuote, isOpenQuote, type Phrase, tailSpan, type VerbGroup } from "./phrases.ts";
import { splitVerbFirst } from "./verb-first.ts";

/** A verb group or an event noun with what depends on it. */
export interface Predicate {
  readonly sentence: number;
  /** Index of its phrase in the sentence. */
  readonly at: number;
  readonly phrase: Phrase;
  readonly entry: LexEntry;
  readonly token: number;
  readonly verb: VerbGroup | null;
  readonly nominal: boolean;
  senses: readonly string[];
  /** Function → its phrases, nearest first. */
  readonly args: Map<string, Phrase[]>;
  /** Token span of the clause. */
  from: number;
  to: number;
  readonly times: FoundTime[];
  /** The verb that this noun hangs on, or that this verb is coordinated with. */
  governor: Predicate | null;
  /** Effects of wrapping verbs and light verbs. */
  readonly effects: string[];
  /** Agreement of its subject, for pronouns that look back. */
  lightVoice: string | null;
  denied: boolean;
  /** A verb-first clause whose only bare phrase may be what it is done to (unwritten passive). */
  maybePassive: boolean;
  /** Tokens of a verb's fixed tail; empty at the verb's end when it has none. */
  tailFrom: number;
  tailTo: number;
  /** The verb whose content this is: « accuses X of [shelling Y] », « demands that [X leave] ». */
  content: Predicate | null;
  /** How a noun of action hangs on its governor. */
  hung: "subject" | "object" | "prep" | null;
}

const STOP_MARKS = new Set([";", ":", "؛", ".", "!", "?", "…", "؟", "–", "—"]);
const COMMAS = new Set([",", "،", "、"]);
const DASHES = new Set(["-", "–", "—"]);
/** Functions that are a verb's own, not its surroundings. */
const CORE = new Set(["subject", "object", "by"]);
/** Relations of the markers before a verb that is another verb's content. */
const CONTENT_MARKS = new Set(["of", "at", "to", "from"]);
/** Relations of what only stands around an event: its time, its occasion. */
const CIRCUMSTANCES = new Set(["after", "before", "since", "until", "during", "despite", "without", "via", "than"]);
/** Relations by which one event dates another. */
const TEMPORAL = new Set(["after", "before", "since"]);

/** Senses of verbs that are said of somebody's act: their object is who does it. */
const CONTROLS = new Set(["accuse", "ask", "prevent"]);

/** What a participle of some sense makes of the people that it describes. */
const COUNTED: readonly (readonly [string, readonly string[]])[] = [
  ["kill", ["killed", "people", "victims"]],
  ["wound", ["wounded", "people", "victims"]],
  ["flee", ["displaced", "people"]],
];

/** Everything about one sentence that claims need. */
export interface Clauses {
  readonly phrases: readonly Phrase[];
  readonly predicates: readonly Predicate[];
}

/** Finds the predicates of one sentence. */
export function clausesOf(laid: Laid, sentence: number, phrases: readonly Phrase[], verbFirst: boolean): Clauses {
  return new Builder(laid, sentence, phrases, verbFirst).run();
}

class Builder {
  private readonly laid: Laid;
  private readonly sentence: number;
  private readonly phrases: readonly Phrase[];
  private readonly verbFirst: boolean;
  private readonly verbs = new Map<number, Predicate>();
  private readonly all: Predicate[] = [];
  /** Tokens at which the fixed words of a verb begin. */
  private readonly tails = new Set<number>();
  /** The subject last looked for stands in front of its verb, in the same clause. */
  private front = false;

  constructor(laid: Laid, sentence: number, phrases: readonly Phrase[], verbFirst: boolean) {
    this.laid = laid;
    this.sentence = sentence;
    this.phrases = phrases;
    this.verbFirst = verbFirst;
  }

  run(): Clauses {
    for (const [k, phrase] of this.phrases.entries()) if (phrase.kind === "vp") this.verbal(k, phrase);
    if (this.verbFirst) this.joinVerbs();
    for (const [k, phrase] of this.phrases.entries()) if (phrase.kind === "sub" && phrase.entry?.role === "that") this.subordinate(k);
    this.gaps();
    for (const [k, phrase] of this.phrases.entries()) {
      if (phrase.kind === "np" && phrase.pronoun === null && !this.insideTail(k, phrase)) this.nominal(k, phrase);
      if (phrase.kind === "predicate" && phrase.entry !== null) this.fixed(k, phrase);
    }
    this.all.sort((a, b) => a.token - b.token);
    return { phrases: this.phrases, predicates: this.all };
  }

  /** « killed and wounded were dozens »: a verb right before another, with nothing of its own, shares what stands behind it. */
  private joinVerbs(): void {
    for (const [k, verb] of this.verbs) {
      const next = this.verbs.get(k + 2);
      if (next === undefined || this.at(k + 1)?.kind !== "conj" || verb.args.size > 0 || verb.verb?.finite !== true) continue;
      for (const [name, list] of next.args) verb.args.set(name, list);
      verb.times.push(...next.times);
      verb.maybePassive = next.maybePassive;
      verb.to = next.to;
    }
  }

  private at(k: number): Phrase | undefined {
    return this.phrases[k];
  }

  // ── verbs ─────────────────────────────────────────────────────────────────

  private verbal(k: number, phrase: Phrase): void {
    const verb = phrase.verb as VerbGroup;
    const senses = verb.uses.filter((u) => u.role === "sense").map((u) => u.value);
    // « have laid down arms and left »: the second participle shares the auxiliary of the first
    if (!verb.finite && verb.passive && verb.chain.length === 0 && (verb.mainTags & BIT.part) !== 0 && this.at(k - 1)?.kind === "conj") {
      const first = this.previousVerb(k);
      const group = first === null ? null : (this.phrases[first] as Phrase).verb;
      // (« avoir subi … et perdu … » too)
      if (group !== null && (group.finite || (group.tags & BIT.inf) !== 0) && (group.mainTags & BIT.part) !== 0) {
        verb.passive = group.passive;
        verb.finite = group.finite;
        verb.tags = group.tags;
        verb.negated ||= group.negated;
      }
    }
    const args = new Map<string, Phrase[]>();
    const predicate: Predicate = {
      sentence: this.sentence,
      at: k,
      phrase,
      entry: verb.main,
      token: verb.mainAt,
      verb,
      nominal: false,
      senses,
      args,
      from: phrase.from,
      to: phrase.to,
      times: [],
      governor: null,
      effects: verb.chain.map((c) => c.effect),
      lightVoice: verb.uses.find((u) => u.role === "light")?.value ?? null,
      denied: verb.negated,
      maybePassive: false,
      tailFrom: phrase.to,
      tailTo: phrase.to,
      content: null,
      hung: null,
    };
    for (const use of verb.uses) {
      if (use.tail === undefined) continue;
      const tail = tailSpan(this.laid, verb.mainAt, use.tail, (this.phrases[this.phrases.length - 1] as Phrase).to);
      if (tail === null || tail.to <= predicate.tailTo) continue;
      predicate.tailFrom = tail.from;
      predicate.tailTo = tail.to;
      predicate.to = Math.max(predicate.to, tail.to);
    }
    if (verb.marker !== null) predicate.from = phrase.inner;
    const post = this.right(k, predicate, verb);
    const bare = post.bare;
    // « …, says X »: a verb of saying between a mark and a bare phrase has its subject behind it
    const before = this.at(k - 1);
    if (
      verb.subject === null &&
      before?.kind === "punct" &&
      before.mark !== ":" &&
      bare.length > 0 &&
      verb.finite &&
      verb.uses.some((u) => u.role === "say") &&
      (this.insertionBefore(k - 1) < 0 || this.saysLast(k, bare)) &&
      (!this.verbFirst || this.previousVerb(k) !== null)
    )
      verb.inverted = true;
    const pre = verb.inverted && verb.subject === null ? [] : this.subject(k, verb, predicate);
    let subject: Phrase[] = [];
    let object: Phrase[] = [];
    if (verb.passive && !verb.finite && (verb.mainTags & BIT.part) !== 0) {
      // a bare participle describes the noun before it
      object = pre.length > 0 ? pre : [];
      if (object.length === 0 && bare.length > 0) object = bare;
    } else if (this.verbFirst && verb.finite && verb.subject === null && this.relativeOf(k) < 0) {
      let lead = 1;
      while (lead < bare.length && this.joined(bare[lead - 1] as Phrase, bare[lead] as Phrase)) lead++;
      ({ subject, object } = splitVerbFirst(verb, { phrases: pre, own: this.front }, bare, lead, bare[0]?.from === phrase.to));
    } else if (pre.length > 0) {
      subject = pre;
      object = bare;
    } else if (this.verbFirst || verb.inverted || bare.length > 0) {
      const split = this.verbFirst || verb.inverted ? this.splitBare(bare, verb) : { first: [], rest: bare };
      subject = split.first;
      object = split.rest;
    }
    const rel = this.relativeOf(k);
    const antecedent = rel < 0 || this.sums(rel) ? null : this.antecedent(rel);
    const bareRelative = rel < 0 && this.verbFirst && verb.object !== null && before?.kind === "np" && indefinite(before) ? before : null;
    if (bareRelative !== null) {
      // « shells that-fired-them the rebels »: an indefinite noun takes its relative clause without a pronoun
      subject = subject.includes(bareRelative) ? object : subject.some((p) => p.from < phrase.from) ? object : subject;
      object = [bareRelative];
    }
    if (bareRelative !== null) {
      // read above
    } else if (rel >= 0 && antecedent !== null) {
      const kind = this.phrases[rel]?.entry?.kind ?? null;
      if (kind === "obj" || (this.verbFirst && verb.object !== null && !subject.includes(antecedent))) {
        // « that X holds », « that hold X » with its subject behind
        if (subject.includes(antecedent)) {
          subject = object;
          object = [antecedent];
        } else if (object.length === 0) object = [antecedent];
      } else {
        const name = relation(this.phrases[rel] as Phrase);
        if (name !== null && name !== "according-to") add(post.preps, name, antecedent);
      }
      for (const list of post.preps.values())
        for (let i = 0; i < list.length; i++) if ((list[i] as Phrase).pronoun !== null) list[i] = antecedent;
    } else if (verb.object !== null && object.length === 0) object = [this.pronoun(verb.object, phrase)];
    if (verb.passive && (verb.finite || verb.chain.length > 0 || (verb.mainTags & BIT.part) === 0)) {
      object = [...subject, ...object];
      subject = [];
    }
    // what stands between the subject and the verb belongs to the clause too
    const nearest = subject.at(-1) ?? (verb.passive ? object.at(-1) : undefined);
    const start = nearest === undefined ? -1 : this.phrases.indexOf(nearest);
    let qualifier = false;
    for (let j = start + 1; start >= 0 && j < k; j++) {
      const p = this.phrases[j] as Phrase;
      if (p.kind === "rel" || p.kind === "sub" || p.kind === "vp" || (p.kind === "punct" && !COMMAS.has(p.mark))) break;
      if (p.kind === "time" && p.time !== null) predicate.times.push(p.time);
      if (p.kind !== "np" || p.prep === null || p.prep === "according-to") continue;
      // « X, east of the city of Y, was shelled »
      qualifier = this.qualifies(j) || (qualifier && p.prep === "of");
      if (qualifier) {
        add(post.preps, "qualifier", p);
        continue;
      }
      if (p.prep === "of" && nearest !== undefined && verb.uses.some((u) => u.role === "say") && this.acts(nearest)) continue; // the speaker's own
      add(post.preps, p.prep === "of" ? "of-noun" : p.prep, p);
    }
    // « freed of-them fifty »: what a verb's own preposition governs is its object
    if (object.length === 0) for (const use of verb.uses) object.push(...this.governed(predicate, use, post.preps));
    if (object.length === 0 && !verb.passive) object.push(...(post.preps.get("tail-of") ?? []));
    post.preps.delete("tail-of");
    predicate.maybePassive =
      this.verbFirst && verb.finite && !verb.passive && subject.length > 0 && object.length === 0 && verb.object === null;
    if (subject.length > 0) args.set("subject", subject);
    if (object.length > 0) args.set("object", object);
    for (const [name, list] of post.preps) args.set(name, [...(args.get(name) ?? []), ...list]);
    if (verb.passive && subject.length === 0) {
      const by = args.get("by");
      if (by !== undefined) args.set("subject", by);
    }
    this.counted(predicate);
    const head = predicate.phrase;
    // a subject lent by a verb that tells something itself stays with that verb's clause
    const lender = predicate.governor;
    const reach = lender !== null && tells(lender) ? lender.phrase.to : 0;
    for (const p of [...(args.get("subject") ?? []), ...(args.get("object") ?? [])]) {
      if (predicate.content !== null && tells(predicate.content)) break; // its doer stands with the verb whose content it is
      if (p.from >= reach && p.from < predicate.from && this.sameStretch(p.to, head.from) && !this.clauseWithin(p.to, k))
        predicate.from = p.inner;
    }
    if (predicate.tailTo > predicate.tailFrom) this.tails.add(predicate.tailFrom);
    this.verbs.set(k, predicate);
    this.all.push(predicate);
  }

  /** « brought to 400 the number [displaced] », « the number of people [killed] rose »: a participle says what a number counts. */
  private counted(predicate: Predicate): void {
    if (!predicate.senses.some((sense) => sense === "toll" || sense === "count-rise")) return;
    for (const p of [...(predicate.args.get("object") ?? []), ...(predicate.args.get("subject") ?? [])]) {
      if (p.head?.uses.some((use) => use.value === "count-rise") !== true) continue;
      let j = this.phrases.indexOf(p) + 1;
      while (j > 0 && this.phrases[j]?.kind === "np" && this.phrases[j]?.prep === "of") j++;
      const told = this.phrases[j];
      if (j === 0 || told?.kind !== "vp" || told.verb === null || told.verb.finite || !told.verb.passive) continue;
      const uses = told.verb.uses;
      const sense = COUNTED.find(([name]) => uses.some((use) => use.role === "sense" && use.value === name));
      if (sense === undefined) continue;
      const of = blank("np", told.from, told.to);
      of.prep = "of";
      of.classes = new Set(sense[1]);
      add(predicate.args, "of", of);
      predicate.to = Math.max(predicate.to, told.to);
    }
  }

  /** The phrases behind a preposition that belongs to the verb. */
  private governed(predicate: Predicate, use: Use, preps: ReadonlyMap<string, Phrase[]>): Phrase[] {
    if (!this.verbFirst || use.role !== "sense" || use.tail?.length !== 1) return [];
    for (const list of preps.values()) {
      const first = list.find((p) => p.from === predicate.tailFrom && p.from < p.inner);
      if (first !== undefined) return list.slice(list.indexOf(first));
    }
    return [];
  }

  /** « X left A, notably B, said Y. »: a clause is complete before, and the bare phrase ends the sentence. */
  private saysLast(k: number, bare: readonly Phrase[]): boolean {
    const last = this.at(this.phrases.indexOf(bare[0] as Phrase) + 1);
    const clause = this.previousVerb(k);
    return (
      bare.length === 1 &&
      (last === undefined || (last.kind === "punct" && STOP_MARKS.has(last.mark))) &&
      clause !== null &&
      this.phrases[clause]?.verb?.finite === true
    );
  }

  /** A verb-first clause: the first bare phrase is the subject unless it can only be acted upon. */
  private splitBare(bare: Phrase[], verb: VerbGroup): { first: Phrase[]; rest: Phrase[] } {
    if (bare.length === 0) return { first: [], rest: [] };
    if (verb.object !== null || bare.length === 1) return { first: bare, rest: [] };
    const first = [bare[0] as Phrase];
    let i = 1;
    // coordinated subjects stand with a conjunction between
    while (i < bare.length && this.joined(bare[i - 1] as Phrase, bare[i] as Phrase)) first.push(bare[i++] as Phrase);
    return { first, rest: bare.slice(i) };
  }

  private joined(a: Phrase, b: Phrase): boolean {
    const i = this.phrases.indexOf(a);
    for (let k = i + 1; k < this.phrases.length && this.phrases[k] !== b; k++) if (this.phrases[k]?.kind === "conj") return true;
    return false;
  }

  /** A clause ends between a token and the verb at k, which only shares its subject: « X took A and [advanced on B] ». */
  private clauseWithin(from: number, k: number): boolean {
    const verb = (this.phrases[k] as Phrase).verb as VerbGroup;
    if ((verb.mainTags & BIT.inf) !== 0) return false;
    for (let j = k - 1; j >= 0 && (this.phrases[j] as Phrase).from >= from; j--)
      if (this.phrases[j]?.verb?.finite === true && this.relativeOf(j) < 0) return true;
    return false;
  }

  /** No clause mark lies between two tokens (commas around an insertion are none). */
  private sameStretch(from: number, to: number): boolean {
    for (const p of this.phrases)
      if (p.from >= from && p.to <= to && (p.kind === "rel" || (p.kind === "punct" && STOP_MARKS.has(p.mark))))
        return this.insertion(from, to);
    return true;
  }

  /** The stretch is « , who …, »: an insertion. */
  private insertion(from: number, to: number): boolean {
    const inside = this.phrases.filter((p) => p.from >= from && p.to <= to);
    const last = inside[inside.length - 1];
    return inside.some((p) => p.kind === "rel") && last !== undefined && (last.kind === "punct" ? COMMAS.has(last.mark) : true);
  }

  /** The phrases that act as subject, found in front; empty when none. */
  private subject(k: number, verb: VerbGroup, predicate: Predicate): Phrase[] {
    this.front = false;
    if (verb.subject !== null) return [this.pronoun(verb.subject, predicate.phrase, verb.subjectTags)];
    const bareParticiple = !verb.finite && verb.passive && (verb.mainTags & BIT.part) !== 0 && verb.chain.length === 0;
    let parted = false; // a comma stands between
    if (!verb.finite && !bareParticiple && k > 0) {
      const controlled = this.controlled(k, verb, predicate);
      if (controlled !== null) return controlled;
      // « said to hold », « …, killing six »: whoever does the verb before
      const before = this.phrases[k - 1] as Phrase;
      // « with a shell hitting a home »
      if (before.kind === "np" && before.prep === "with" && verb.marker === null && !this.verbFirst) return [before];
      if (before.kind === "vp") return this.inherit(k - 1, predicate);
      const gerund = (verb.mainTags & BIT.ger) !== 0 && !this.verbFirst;
      if (gerund && (verb.marker !== null || before.kind === "conj" || (before.kind === "punct" && COMMAS.has(before.mark))))
        return this.inherit(k - 1, predicate);
    }
    let misfit: Phrase | null = null; // would be the subject, but for its form
    for (let j = k - 1; j >= 0; j--) {
      const p = this.phrases[j] as Phrase;
      switch (p.kind) {
        case "np": {
          if (bareParticiple) return [p];
          // « residents reached by our correspondent »: who passes it on does not act
          if (this.phrases[j - 1]?.kind === "relay") {
            j--;
            continue;
          }
          if (p.prep !== null) {
            // an indefinite noun right before the verb is what its relative clause speaks of
            if (this.verbFirst && j === k - 1 && verb.finite && indefinite(p) && !this.means(j, p, verb)) {
              this.front = verb.object === null && agrees(p, verb.tags, null) !== false;
              return [p];
            }
            continue;
          }
          if (p.pronoun !== null && p.pronoun.kind === "obj") continue;
          // a verb that could stand first has a subject in front only where nothing parts them and their forms agree
          if (this.verbFirst && verb.finite && (parted || agrees(p, verb.tags, null) === false)) {
            if (!parted) misfit ??= p;
            continue;
          }
          if (this.verbFirst && p.host !== null) continue; // the genitive of the subject
          const before = this.previousVerb(j);
          if (before !== null && (this.holds(before, p, verb) || this.owns(before, j, k))) {
            const lent = this.inherit(j, predicate);
            // « received 23 wounded, among them …, [who] were hit by »: by its form the verb is about the object
            const fits = this.verbFirst && lent.length > 0 && lent.every((q) => agrees(q, verb.tags, null) === false);
            if (!fits || agrees(p, verb.tags, null) === false) return lent;
          }
          this.front = true;
          return this.coordinated(j);
        }
        case "conj":
          if (verb.marker !== null) continue;
          if (p.entry?.role === "but" || this.previousVerb(j) !== null) return this.inherit(j, predicate);
          continue;
        case "rel": {
          if (this.sums(j)) return [];
          const antecedent = this.antecedent(j);
          if (antecedent !== null && relation(p) === null) {
            predicate.from = Math.min(predicate.from, p.from);
            if (this.verbFirst && verb.object !== null) return [];
            return [antecedent];
          }
          return [];
        }
        case "sub":
          // « fled, to give themselves up »: a clause of purpose has the subject of the clause before
          return verb.finite && !(this.verbFirst && p.entry?.role === "so") ? [] : this.inherit(j, predicate);
        case "vp": {
          const other = p.verb as VerbGroup;
          const rel = this.relativeOf(j);
          if (rel >= 0) {
            j = rel;
            continue;
          }
          if (!other.finite && !verb.finite) return this.inherit(j, predicate);
          if (!other.finite) continue;
          // « a raid that-made-it the army, hit X »: a second relative clause about the same noun
          const noun = this.verbFirst && other.object !== null ? this.verbs.get(j)?.args.get("object")?.[0] : undefined;
          if (noun !== undefined && noun.to === p.from && indefinite(noun) && agrees(noun, verb.tags, null) !== false) return [noun];
          return this.inherit(j, predicate);
        }
        case "punct":
          if (COMMAS.has(p.mark)) {
            const opening = this.nextTo(j, k) ? this.insertionBefore(j, verb.finite && !this.verbFirst) : -1;
            if (opening >= 0) {
              j = opening;
              continue;
            }
            parted = true;
            continue;
          }
          if (p.mark === '"' || isOpenQuote(p.mark) || isCloseQuote(p.mark)) continue;
          if (p.mark === ")" || (DASHES.has(p.mark) && j === k - 1)) {
            // what stands between brackets, or between two dashes before the verb, is no part of the clause
            const opening = this.opened(j, p.mark);
            if (opening >= 0) {
              j = opening;
              continue;
            }
          }
          if (STOP_MARKS.has(p.mark)) return verb.finite ? [] : this.inherit(j, predicate);
          continue;
        default:
      }
    }
    return misfit === null ? [] : [misfit];
  }

  /** « a suicide attack with a car bomb [that] hit X »: by its form the relative clause is about the noun before, not about its means. */
  private means(j: number, p: Phrase, verb: VerbGroup): boolean {
    const host = this.phrases[j - 1];
    if (p.prep !== "with" || host?.kind !== "np" || host.to !== p.from || !indefinite(host)) return false;
    return agrees(p, verb.tags, null) === false && agrees(host, verb.tags, null) !== false;
  }

  /** Where the bracket or dash that closes at j opened, else −1. */
  private opened(j: number, mark: string): number {
    for (let m = j - 1; m >= 0; m--) {
      const p = this.phrases[m] as Phrase;
      if (p.kind === "punct" && (mark === ")" ? p.mark === "(" : DASHES.has(p.mark))) return m;
      if (p.kind === "punct" && (p.mark === ";" || p.mark === ":")) return -1;
    }
    return -1;
  }

  /** Nothing but quotation marks stands between two phrases. */
  private nextTo(j: number, k: number): boolean {
    return this.phrases.slice(j + 1, k).every((p) => p.kind === "punct" && (p.mark === '"' || isOpenQuote(p.mark)));
  }

  /** « X, of whom some, did »: where the insertion that closes at comma j opened, else −1. */
  private insertionBefore(j: number, finite = false): number {
    for (let m = j - 1; m >= 0; m--) {
      const p = this.phrases[m] as Phrase;
      if (p.kind === "punct" && COMMAS.has(p.mark)) {
        const first = this.phrases[m + 1] as Phrase;
        const host = this.phrases[m - 1];
        if (host === undefined || (host.kind !== "np" && host.mark !== ")")) return -1;
        if (first.kind === "including" || first.kind === "rel" || first.kind === "relay" || first.kind === "unnamed") return m;
        if (first.kind === "np" && first.prep === null && first.places.length === 0) return m;
        if (first.kind === "vp" && first.verb?.finite === false) return m;
        // « X, just east of Y, was hit »: the comma right before the verb closes what the other opened
        if (finite && (first.kind === "adv" || first.kind === "time" || (first.kind === "np" && first.prep !== null))) return m;
        return -1;
      }
      if (p.kind === "punct" || p.kind === "sub" || p.kind === "conj") return p.kind === "conj" ? this.insertionBefore(m) : -1;
      if (p.kind === "vp" && p.verb?.finite === true && this.relativeOf(m) < 0) return -1;
    }
    return -1;
  }

  /** A phrase that the verb before has taken, seen from a verb that can have no subject of its own (« fell on X, Y and Z, killing … »). */
  private holds(before: number, p: Phrase, verb: VerbGroup): boolean {
    if (verb.finite) return false;
    return [...(this.verbs.get(before)?.args.values() ?? [])].some((list) => list.includes(p));
  }

  /** A verb before index j whose object the phrase at j is, seen from the verb at k. */
  private owns(before: number, j: number, k: number): boolean {
    const other = this.phrases[before]?.verb;
    if (other === null || other === undefined) return false;
    for (let m = before + 1; m < k; m++) {
      const p = this.phrases[m] as Phrase;
      if (
        m < j &&
        (p.kind === "sub" ||
          p.kind === "rel" ||
          (p.kind === "punct" && (STOP_MARKS.has(p.mark) || COMMAS.has(p.mark))) ||
          (p.kind === "conj" && m > before + 1))
      )
        return false;
    }
    // something must separate the object from the next verb for it to be no subject
    for (let m = j + 1; m < k; m++) {
      const p = this.phrases[m] as Phrase;
      if (p.kind === "conj" || (p.kind === "punct" && COMMAS.has(p.mark))) return true;
    }
    return this.phrases[k]?.verb?.finite !== true;
  }

  private previousVerb(j: number): number | null {
    for (let m = j - 1; m >= 0; m--) {
      const p = this.phrases[m] as Phrase;
      if (p.kind === "vp" && this.relativeOf(m) < 0) return m;
      if (p.kind === "punct" && STOP_MARKS.has(p.mark)) return null;
    }
    return null;
  }

  /** The subject of the nearest verb before j, for coordinated and non-finite verbs. */
  private inherit(j: number, predicate: Predicate): Phrase[] {
    for (let m = j; m >= 0; m--) {
      const p = this.phrases[m] as Phrase;
      if (p.kind === "vp") {
        const other = this.verbs.get(m);
        if (other === undefined) continue;
        predicate.governor = other;
        const told = this.addressed(other, predicate);
        if (told.length > 0) {
          this.contain(other, predicate);
          return told;
        }
        const theirs = other.verb?.passive === true ? (other.args.get("object") ?? []) : (other.args.get("subject") ?? []);
        if (theirs.length > 0) return theirs;
      }
      if (p.kind === "punct" && STOP_MARKS.has(p.mark) && p.mark !== "–" && p.mark !== "—") break;
    }
    return [];
  }

  /** « accuses X of having done », « asked X to leave »: whom the governing verb is about does what hangs on it. */
  private addressed(governor: Predicate, predicate: Predicate): Phrase[] {
    const { verb } = predicate;
    if (verb === null || verb.finite || ((verb.tags | verb.mainTags) & (BIT.inf | BIT.ger)) === 0) return [];
    if (!governor.senses.some((sense) => CONTROLS.has(sense))) return [];
    for (const name of ["object", "to", "at"]) {
      const told = (governor.args.get(name) ?? []).filter((p) => p.to <= predicate.phrase.from && p.places.length === 0);
      if (told.length > 0) return told;
    }
    return [];
  }

  /** The index of the relative pronoun that the verb at m belongs to, or −1. */
  private relativeOf(m: number): number {
    for (let j = m - 1; j >= 0; j--) {
      const p = this.phrases[j] as Phrase;
      if (p.kind === "rel") return j;
      if (p.kind === "vp" || p.kind === "sub" || p.kind === "conj" || (p.kind === "punct" && !COMMAS.has(p.mark))) return -1;
    }
    return -1;
  }

  /** « …, which led to »: a relative word that takes up the whole clause before it. */
  private sums(rel: number): boolean {
    const before = this.phrases[rel - 1];
    return (this.phrases[rel] as Phrase).entry?.kind === "clause" && before?.kind === "punct" && COMMAS.has(before.mark);
  }

  private antecedent(rel: number): Phrase | null {
    for (let j = rel - 1; j >= 0; j--) {
      const p = this.phrases[j] as Phrase;
      if (p.kind === "np" && p.pronoun?.kind !== "obj") return p;
      if (p.kind === "vp" || p.kind === "sub") return null;
    }
    return null;
  }

  /** A subject and those joined to it in front (« X, Y et Z »), in text order. */
  private coordinated(j: number): Phrase[] {
    const found = [this.phrases[j] as Phrase];
    let conjoined = false;
    let m = j - 1;
    while (m >= 1) {
      // skip what hangs on the phrase
      const link = this.phrases[m] as Phrase;
      if (link.kind === "np" && link.prep !== null) {
        m--;
        continue;
      }
      let before = this.phrases[m - 1] as Phrase;
      if (link.kind === "conj" && before.kind === "punct" && COMMAS.has(before.mark) && m >= 2) before = this.phrases[--m - 1] as Phrase;
      if ((link.kind === "conj" && link.entry?.role !== "but") || (link.kind === "punct" && COMMAS.has(link.mark))) {
        conjoined ||= link.kind === "conj";
        if (before.kind === "np" && before.prep === null && conjoined) {
          found.push(before);
          m -= 2;
          continue;
        }
      }
      break;
    }
    return found.reverse();
  }

  private pronoun(entry: LexEntry, host: Phrase, tags = 0): Phrase {
    const phrase = blank("np", host.from, host.from);
    phrase.definite = true;
    phrase.pronoun = entry;
    phrase.headTags = tags;
    return phrase;
  }

  /** What stands behind a verb or noun: bare phrases, and prepositional ones by relation. Extends the predicate's span. */
  private right(k: number, predicate: Predicate, verb: VerbGroup | null): { bare: Phrase[]; preps: Map<string, Phrase[]> } {
    const bare: Phrase[] = [];
    const preps = new Map<string, Phrase[]>();
    let relation: string | null = null; // of the phrase before, for lists
    let lastNp: Phrase | null = null;
    let quoted = 0;
    let commas = 0; // that set something off behind the verb
    let k2 = k + 1;
    for (; k2 < this.phrases.length; k2++) {
      const p = this.phrases[k2] as Phrase;
      if (p.kind === "time") {
        if (p.time !== null) predicate.times.push(p.time);
        predicate.to = Math.max(predicate.to, p.to);
        continue;
      }
      if (p.kind === "np") {
        if (p.prep === "according-to") break;
        if (verb === null && this.verbFirst && p.prep !== null && this.tails.has(p.from)) break; // the verb's own: « resulted the raid in … »
        // « …, hours after the departure of X »: another event, told for its time
        if (p.prep !== null && TEMPORAL.has(p.prep) && this.set(k2) && p.head?.uses.some((u) => u.role === "sense") === true) break;
        if (verb !== null && p.to > predicate.tailFrom && p.to <= predicate.tailTo) {
          lastNp = p; // part of the verb's own words
          continue;
        }
        if (verb !== null && p.prep === null && this.startsClause(k2) && (bare.length > 0 || lastNp !== null || !this.verbFirst)) break;
        if (verb === null && p.prep === null && relation === null) break;
        const name = p.prep;
        if (lastNp !== null && lastNp.genitive === p && name === null) {
          add(preps, "of-noun", p);
          if (verb === null) {
            if (lastNp.prep === null) add(preps, "of", p);
          }
          // « took the lives of five children »: the genitive of the verb's own words
          else if (lastNp.to > predicate.tailFrom && lastNp.to <= predicate.tailTo) add(preps, "tail-of", p);
          lastNp = p;
          predicate.to = Math.max(predicate.to, p.to);
          continue;
        }
        if (name === null) {
          if (relation !== null && this.listed(k2)) {
            add(preps, relation, p);
            lastNp = p;
            predicate.to = Math.max(predicate.to, p.to);
            continue;
          }
          bare.push(p);
          relation = null;
        } else if (
          name === "of" &&
          lastNp !== null &&
          this.adjacent(lastNp, p) &&
          !(verb !== null && lastNp.to > predicate.tailFrom && lastNp.to <= predicate.tailTo)
        ) {
          add(preps, "of-noun", p);
          if (verb === null) add(preps, "of", p);
        } else if (this.qualifies(k2)) add(preps, "qualifier", p);
        else {
          add(preps, name, p);
          relation = name;
        }
        if (!(name === "of" && lastNp !== null)) relation = name;
        lastNp = p;
        predicate.to = Math.max(predicate.to, p.to);
        continue;
      }
      if (p.kind === "conj") {
        const next = this.at(k2 + 1);
        if (verb !== null && this.sharesVerb(k2 + 1, verb, bare.length > 0 || verb.passive, predicate)) break;
        if (next !== undefined && next.kind === "np" && !(next.prep === null && this.startsClause(k2 + 1)) && p.entry?.role !== "but")
          continue;
        if (next !== undefined && next.kind === "time") continue;
        break;
      }
      if (p.kind === "including") {
        // « X, dont Y et Z »: the list belongs to the phrase before
        const next = this.at(k2 + 1);
        if (next !== undefined && next.kind === "np") {
          add(preps, "including", next);
          predicate.to = Math.max(predicate.to, next.to);
          lastNp = next;
          relation = "including";
          k2++;
          continue;
        }
        if (next?.kind === "time") continue;
        break;
      }
      if (p.kind === "adv") {
        const next = this.at(k2 + 1);
        if (next !== undefined && next.kind !== "vp" && next.kind !== "punct" && next.kind !== "sub") continue;
        if (next?.kind === "vp" && next.verb?.finite === false) continue;
        predicate.to = Math.max(predicate.to, p.to);
        continue;
      }
      if (p.kind === "punct") {
        if (p.mark === '"' || isOpenQuote(p.mark)) {
          quoted++;
          const next = this.at(k2 + 1);
          if (next?.kind === "np" || next?.kind === "adv") continue;
          break;
        }
        if (isCloseQuote(p.mark)) {
          if (quoted-- > 0) {
            predicate.to = Math.max(predicate.to, p.to);
            continue;
          }
          break;
        }
        if (p.mark === "(" || p.mark === ")") continue;
        if (!COMMAS.has(p.mark)) break;
        const next = this.at(k2 + 1);
        if (next === undefined) break;
        if (next.kind === "including") continue;
        // « accused X in a statement, the army of … »: the object behind what is set off
        if (
          this.verbFirst &&
          verb !== null &&
          bare.length === 1 &&
          next.kind === "np" &&
          next.prep === null &&
          !this.startsClause(k2 + 1)
        ) {
          const asks = predicate.senses.some((sense) => CONTROLS.has(sense)) && this.acts(next);
          if (asks || (verb.uses.some((u) => u.role === "say") && senseOf(next).length > 0)) continue;
        }
        // « 21 civilians, three of them children, on Monday »: a part of the figure
        if (next.kind === "np" && next.number !== null && next.head === null && this.at(k2 + 2)?.kind === "including") {
          const named = this.at(k2 + 3);
          k2 += named?.kind === "np" && named.prep === null && !this.startsClause(k2 + 3) ? 3 : 2;
          continue;
        }
        if (next.kind === "np" && next.prep !== null && next.prep !== "according-to" && next.prep !== "of" && !this.leads(k2 + 1)) {
          commas++;
          continue;
        }
        if (next.kind === "np" && next.prep === null && lastNp !== null && this.listed(k2 + 1) && !this.startsClause(k2 + 1)) continue;
        if (next.kind === "time" && !this.leads(k2 + 1)) continue;
        // « opposed the army, [backed by militias], to the rebels »; « hit, [in X only], a depot »
        const past = verb === null ? -1 : this.pastInsertion(k2);
        if (past > 0) {
          k2 = past - 1;
          commas = 2;
          continue;
        }
        commas++;
        if (verb !== null && commas > 1 && bare.length === 0 && next.kind === "np" && next.prep === null && !this.startsClause(k2 + 1))
          continue;
        break;
      }
      if (p.kind === "other" && p.entry?.kind === "restrictive" && verb !== null) {
        verb.restricted = true; // « did not reach X but a few »
        continue;
      }
      if (p.kind === "other" && p.prep === null && p.entry === null) continue;
      break;
    }
    return { bare, preps };
  }

  /** At the comma of an insertion that describes what stands before it: index of the comma behind it where the clause goes on, else −1. */
  private pastInsertion(comma: number): number {
    const first = this.phrases[comma + 1];
    const relative = first?.kind === "rel";
    if (
      !relative &&
      !(first?.kind === "vp" && first.verb?.finite === false && first.verb.marker === null && (first.verb.mainTags & BIT.part) !== 0)
    )
      return -1;
    for (let m = comma + 2; m < this.phrases.length && m < comma + 10; m++) {
      const p = this.phrases[m] as Phrase;
      if (p.kind === "vp" && !relative) return -1;
      if (p.kind === "punct" && !COMMAS.has(p.mark)) return -1;
      if (p.kind !== "punct") continue;
      const next = this.phrases[m + 1];
      const goesOn =
        (next?.kind === "np" && next.prep !== null && next.prep !== "according-to" && next.prep !== "of" && !this.leads(m + 1)) ||
        (next?.kind === "time" && !this.leads(m + 1));
      return goesOn ? m : -1;
    }
    return -1;
  }

  /** The phrase at k has a figure and a place, or a participle, and no verb: it shares the one before (« … and eight in X », « … and two captured »). */
  private sharesVerb(k: number, verb: VerbGroup, complete: boolean, predicate: Predicate): boolean {
    const p = this.phrases[k];
    const next = this.phrases[k + 1];
    if (p?.kind !== "np" || p.prep !== null || p.number === null || this.verbFirst || next === undefined) return false;
    if (verb.passive && verb.finite && p.head?.uses.some((u) => u.role === "sense") === true) return true;
    if (next.kind === "vp") return verb.passive && verb.finite && next.verb?.finite === false && (next.verb.mainTags & BIT.part) !== 0;
    const placed =
      predicate.times.length > 0 || [...this.phrases.slice(predicate.at + 1, k)].some((q) => q.kind === "np" && q.places.length > 0);
    return complete && placed && next.kind === "np" && next.prep !== null && next.places.length > 0 && !this.startsClause(k);
  }

  /** A second measure of a verb's clause, with a place of its own: « 12 were killed in X and [eight in Y] ». */
  private gaps(): void {
    for (const verb of [...this.verbs.values()]) {
      if (verb.senses.length === 0 || verb.verb === null) continue;
      let k = verb.at + 1;
      while (k < this.phrases.length && (this.phrases[k] as Phrase).to <= verb.to) k++;
      if (this.phrases[k]?.kind === "punct" && COMMAS.has((this.phrases[k] as Phrase).mark)) k++;
      if (this.phrases[k]?.kind !== "conj") continue;
      const counted = this.phrases[k + 1];
      if (counted === undefined) continue;
      if (!this.sharesVerb(k + 1, verb.verb, true, verb)) continue;
      const joined = this.verbs.get(k + 2);
      if (joined !== undefined || counted.head?.uses.some((u) => u.role === "sense") === true) {
        // « five were killed and [20 wounded in X on Tuesday] »: the place and time of both
        if (verb.times.length > 0 || [...verb.args.values()].flat().some((p) => p.places.length > 0)) continue;
        const shadow: Predicate = { ...verb, times: verb.times, to: counted.to };
        const shared = joined?.args ?? this.right(k + 1, shadow, null).preps;
        if (joined !== undefined) verb.times.push(...joined.times);
        for (const [role, list] of shared) if (!CORE.has(role)) for (const p of list) add(verb.args, role, p);
        continue;
      }
      const name = verb.args.has("object") ? "object" : "subject";
      const gap: Predicate = {
        ...verb,
        args: new Map(),
        from: counted.inner,
        to: counted.to,
        times: [],
        governor: verb,
        token: counted.headAt,
      };
      const { preps } = this.right(k + 1, gap, null);
      for (const [role, list] of verb.args) if (role === "subject" || role === "by") gap.args.set(role, list);
      const whole = verb.args.get(name)?.[0];
      if (counted.head === null && whole !== undefined) {
        // « and eight in X »: of the same people
        counted.head = whole.head;
        counted.headTags = whole.headTags;
        counted.party ??= whole.party;
        counted.classes = null;
      }
      gap.args.set(name, [counted]);
      for (const [role, list] of preps) gap.args.set(role, list);
      this.all.push(gap);
    }
  }

  /** « X, in the south of Y »: the place says where the place before it lies. */
  private qualifies(k: number): boolean {
    const p = this.phrases[k] as Phrase;
    const comma = this.phrases[k - 1];
    const host = this.phrases[k - 2];
    return (
      p.places.length > 0 &&
      comma?.kind === "punct" &&
      COMMAS.has(comma.mark) &&
      host?.kind === "np" &&
      host.places.length > 0 &&
      (p.prep === "in" || p.prep === "at" || p.prep === "near")
    );
  }

  /** The phrases from k on lead into another finite clause before any stop. */
  private leads(k: number): boolean {
    for (let m = k; m < this.phrases.length; m++) {
      const p = this.phrases[m] as Phrase;
      if (p.kind === "vp") {
        const before = this.phrases[m - 1];
        if (this.verbFirst && before?.kind === "np" && before.prep !== null && indefinite(before)) return false; // its relative clause
        return p.verb?.finite === true && before?.kind !== "rel";
      }
      if (p.kind === "punct" || p.kind === "sub" || p.kind === "rel" || p.kind === "conj") return false;
    }
    return false;
  }

  /** The bare phrase at k is the subject of a finite verb that follows it. */
  private startsClause(k: number): boolean {
    if (this.verbFirst && this.phrases[k - 1]?.kind === "vp") return false;
    for (let m = k + 1; m < this.phrases.length; m++) {
      const p = this.phrases[m] as Phrase;
      if (p.kind === "vp") {
        const before = this.phrases[m - 1] as Phrase;
        // « in an ambush that-laid-it gunmen »: a relative clause without a pronoun of its own
        if (this.verbFirst && (before.kind !== "np" || (before.prep !== null && indefinite(before)))) return false;
        return p.verb?.finite === true;
      }
      if (p.kind === "np" && p.prep !== null) continue;
      if (p.kind === "adv" || p.kind === "time") continue;
      return this.speaks(k, m);
    }
    return false;
  }

  /** « …, the agency and a minister said », « …, X, its spokesman, said »: a saying clause set off by a comma. */
  private speaks(k: number, from: number): boolean {
    const before = this.phrases[k - 1];
    const host = this.phrases[k] as Phrase;
    if (this.verbFirst || before?.kind !== "punct" || !COMMAS.has(before.mark) || (host.places.length > 0 && host.source === null))
      return false;
    let commas = 0;
    for (let m = from; m < this.phrases.length && m < from + 8; m++) {
      const p = this.phrases[m] as Phrase;
      if (p.kind === "vp")
        return (
          p.verb?.finite === true && p.verb.uses.some((u) => u.role === "say") && commas % 2 === 0 && this.phrases[m - 1]?.kind !== "conj"
        );
      if (p.kind === "punct" && COMMAS.has(p.mark)) commas++;
      else if (p.kind !== "np" && (p.kind !== "conj" || p.entry?.role === "but")) return false;
    }
    return false;
  }

  /** The bare phrase at k goes on a list: places, names or counted things. */
  private listed(k: number): boolean {
    const before = this.phrases[k - 1];
    if (before === undefined || !((before.kind === "punct" && COMMAS.has(before.mark)) || before.kind === "conj")) return false;
    const p = this.phrases[k] as Phrase;
    const host = this.phrases[k - 2];
    if (host === undefined || host.kind !== "np") return false;
    return (
      (p.places.length > 0 && host.places.length > 0) ||
      (p.name && host.name) ||
      before.kind === "conj" ||
      this.phrases[k + 1]?.kind === "conj" ||
      (this.phrases[k + 1]?.kind === "punct" && COMMAS.has(this.phrases[k + 1]?.mark ?? "") && p.places.length > 0)
    );
  }

  /** The phrase at k is set off by a mark or follows a time. */
  private set(k: number): boolean {
    const before = this.phrases[k - 1];
    return before?.kind === "time" || (before?.kind === "punct" && COMMAS.has(before.mark));
  }

  private adjacent(a: Phrase, b: Phrase): boolean {
    return a.to === b.from;
  }

  /** The phrase is part of a verb's fixed words (« take control of »). */
  private insideTail(k: number, phrase: Phrase): boolean {
    for (let m = k - 1; m >= 0 && m > k - 5; m--) {
      const verb = this.verbs.get(m);
      if (verb !== undefined) return phrase.to > verb.tailFrom && phrase.to <= verb.tailTo;
    }
    return false;
  }

  // ── content ───────────────────────────────────────────────────────────────

  /** Whom a verb asks, accuses or keeps from something does what its content says: « called on the rebels to leave ». */
  private controlled(k: number, verb: VerbGroup, predicate: Predicate): Phrase[] | null {
    if (verb.marker === null || !CONTENT_MARKS.has(verb.marker.rel ?? "")) return null;
    for (let m = k - 1; m >= 0; m--) {
      const p = this.phrases[m] as Phrase;
      if (p.kind === "sub" || p.kind === "punct" || p.kind === "conj" || p.kind === "rel") return null;
      if (p.kind !== "vp") continue;
      const other = this.verbs.get(m);
      const effect = other?.verb?.uses.find((u) => u.role === "chain")?.value;
      if (other === undefined || !(binds(other) || (effect !== undefined && effect !== "expected"))) return null;
      const told = ["object", "at", "to"].flatMap((name) => other.args.get(name) ?? []);
      const doers = told.filter((q) => q.pronoun !== null || q.party !== null || this.acts(q));
      if (doers.length === 0) return null;
      this.contain(other, predicate);
      return doers;
    }
    return null;
  }

  private acts(p: Phrase): boolean {
    const classes = classesOf(p, this.laid.ground, null);
    return classes.has("actor") || classes.has("people") || (p.name && p.head === null);
  }

  /** The verb before a « that » and the verbs behind it. */
  private subordinate(k: number): void {
    let m = k - 1;
    while (m >= 0 && this.phrases[m]?.kind !== "vp") {
      const p = this.phrases[m] as Phrase;
      if (p.kind === "sub" || p.kind === "rel" || (p.kind === "punct" && STOP_MARKS.has(p.mark))) return;
      m--;
    }
    const other = this.verbs.get(m);
    if (other === undefined) return;
    for (let j = k + 1; j < this.phrases.length; j++) {
      const p = this.phrases[j] as Phrase;
      if (p.kind === "punct" && STOP_MARKS.has(p.mark)) return;
      const inner = this.verbs.get(j);
      if (inner?.verb?.finite !== true) continue;
      if (this.relativeOf(j) < 0) this.contain(other, inner);
      return;
    }
  }

  /** One verb's words are the content of another: it takes over what that verb does to them. */
  private contain(other: Predicate, inner: Predicate): void {
    inner.content = other;
    const chain = other.verb?.uses.find((u) => u.role === "chain");
    if (chain !== undefined && !inner.effects.includes(chain.value)) inner.effects.push(...other.effects, chain.value);
    if (binds(other)) other.to = Math.max(other.to, inner.to);
    const orderer = other.args.get("subject");
    if (orderer !== undefined && chain?.value === "demanded") inner.args.set("orderer", orderer);
  }

  // ── nouns of action ───────────────────────────────────────────────────────

  private nominal(k: number, phrase: Phrase): void {
    // « an attack with a car bomb » is one
    const act = this.at(k - 1);
    if (
      phrase.prep === "with" &&
      act?.kind === "np" &&
      act.to === phrase.from &&
      senseOf(act).some((sense) => senseOf(phrase).includes(sense))
    )
      return;
    const entries: { entry: LexEntry; token: number }[] = [];
    if (phrase.head !== null && phrase.head.uses.length > 0) entries.push({ entry: phrase.head, token: phrase.headAt });
    for (const modifier of phrase.modifiers)
      if (modifier.cat === "adj" && (modifier.kind === "phrase" || phrase.head === null) && modifier.uses.length > 0)
        entries.push({ entry: modifier, token: phrase.headAt });
    for (const { entry, token } of entries) {
      const senses = entry.uses.filter((u) => u.role === "sense").map((u) => u.value);
      const chains = entry.uses.filter((u) => u.role === "chain").map((u) => u.value);
      if (senses.length === 0 && chains.length === 0) continue;
      const args = new Map<string, Phrase[]>();
      // « under the army's control » tells who holds the subject
      const held = phrase.prep === "under" && senses.includes("hold");
      const predicate: Predicate = {
        sentence: this.sentence,
        at: k,
        phrase,
        entry,
        token,
        verb: null,
        nominal: true,
        senses: held ? ["hands"] : senses,
        args,
        from: phrase.negated ? Math.max(0, phrase.inner - 1) : phrase.inner,
        to: phrase.to,
        times: [],
        governor: null,
        effects: [],
        lightVoice: null,
        denied: phrase.negated,
        maybePassive: false,
        tailFrom: phrase.to,
        tailTo: phrase.to,
        content: null,
        hung: null,
      };
      if (phrase.owner !== null) args.set("of", [phrase.owner]);
      if (phrase.time !== null) predicate.times.push(phrase.time);
      const { preps } = this.complements(k, predicate);
      for (const [name, list] of preps) args.set(name, [...(args.get(name) ?? []), ...list]);
      args.set("self", [phrase]);
      this.hang(k, phrase, predicate);
      this.all.push(predicate);
    }
  }

  /** Prepositional phrases and genitives right behind a noun. */
  private complements(k: number, predicate: Predicate): { preps: Map<string, Phrase[]> } {
    const preps = new Map<string, Phrase[]>();
    const genitive = this.at(k + 1);
    let from = k;
    if (
      genitive !== undefined &&
      genitive.prep === null &&
      this.verbFirst &&
      predicate.phrase.genitive === genitive &&
      !predicate.phrase.definite
    ) {
      // « the flight of thousands of families »: the whole row of genitives
      for (let next: Phrase | null = genitive; next !== null && next.prep === null && this.at(from + 1) === next; next = next.genitive) {
        add(preps, next === genitive ? "of" : "of-noun", next);
        predicate.to = Math.max(predicate.to, next.to);
        from++;
      }
    }
    // « the killing and wounding of dozens »: nouns of action share what stands behind the last
    const joint = this.at(k + 2);
    if (this.verbFirst && from === k && !predicate.phrase.definite && this.at(k + 1)?.kind === "conj" && joint?.kind === "np")
      if (joint.prep === null && joint.genitive !== null && joint.genitive.prep === null && senseOf(joint).length > 0)
        add(preps, "of", joint.genitive);
    const rest = this.right(from, predicate, null);
    for (const [name, list] of rest.preps) for (const p of list) add(preps, name === "of-noun" ? (from === k ? "of" : "of-noun") : name, p);
    for (const p of rest.bare) add(preps, "bare", p);
    return { preps };
  }

  /** Finds the verb that a noun of action is subject or object of; light verbs lend it their subject. */
  private hang(k: number, phrase: Phrase, predicate: Predicate): void {
    // « their being forced to withdraw »: the possessor of a wrapping noun does what it wraps
    const wrapper = this.at(k - 1);
    if (this.verbFirst && wrapper?.kind === "np" && wrapper.possessive && wrapper.to === phrase.from && !predicate.args.has("of")) {
      const own = this.laid.tokens.readings[wrapper.to - 1]?.find(({ entry }) => entry.cat === "pron");
      if (own !== undefined && wrapper.head?.uses.some((u) => u.role === "chain"))
        predicate.args.set("subject", [this.pronoun(own.entry, wrapper, own.tags)]);
    }
    let best: { verb: Predicate; asObject: boolean; asSubject: boolean; rank: number } | null = null;
    for (const verb of this.verbs.values()) {
      const asObject = (verb.args.get("object") ?? []).includes(phrase);
      const asSubject = !asObject && (verb.args.get("subject") ?? []).includes(phrase);
      if (!asObject && !asSubject && ![...verb.args.values()].some((list) => list.includes(phrase))) continue;
      const carries = verb.verb?.uses.some((u) => u.role === "light") === true;
      const rank = (asObject ? 2 : asSubject ? 1 : 0) + (carries ? 1.5 : 0);
      if (best === null || rank > best.rank) best = { verb, asObject, asSubject, rank };
    }
    if (best !== null) {
      const { verb, asObject, asSubject } = best;
      const asPrep = !asObject && !asSubject;
      // « agreed to a truce after the offensive »: what only dates a verb is none of its content
      const content = !asPrep || phrase.prep === null || !CIRCUMSTANCES.has(phrase.prep);
      const group = verb.verb as VerbGroup;
      const carrier = group.uses.find((u) => u.role === "light");
      // « resulted in the death »: what the verb's own preposition governs; its subject is the cause
      const governed = (p: Phrase): boolean =>
        p.prep !== null && verb.tailTo > verb.tailFrom && p.from >= verb.tailFrom && p.from < verb.tailTo && p.inner >= verb.tailTo;
      const cause =
        asSubject &&
        carrier?.value === "active" &&
        ((verb.args.get("object") ?? []).length > 0 || [...verb.args.values()].some((list) => list.some(governed))) &&
        !group.uses.some((u) => u.role === "chain");
      // « fell victim to », « faire l'objet de »: what stands right behind the fixed words
      const suffered = carrier?.value === "passive" && verb.tailTo > verb.tailFrom && phrase.from === verb.tailTo;
      const light = cause || (asPrep && !governed(phrase) && !suffered) ? undefined : carrier;
      const chain = group.uses.find((u) => u.role === "chain");
      if (predicate.governor === null || asObject || light !== undefined) predicate.governor = verb;
      // « put the number of displaced at two million »
      const counted = asObject && phrase.head?.classes.has("toll") ? (verb.args.get("with") ?? []).filter((p) => p.number !== null) : [];
      if (counted.length > 0) {
        predicate.args.set("to", counted);
        predicate.to = Math.max(predicate.to, ...counted.map((p) => p.to));
      }
      predicate.hung = asObject ? "object" : asSubject ? "subject" : "prep";
      const held = asPrep && predicate.nominal && predicate.senses[0] === "hands";
      if (held && carrier?.value === "passive") predicate.senses = ["fall"]; // « came under army control »
      if (light !== undefined && content && !held) {
        const subjects = (verb.args.get("subject") ?? []).filter((p) => p !== phrase);
        const objects = (verb.args.get("object") ?? []).filter((p) => p !== phrase);
        if (light.value === "active") {
          if (subjects.length > 0 && !predicate.args.has("subject")) predicate.args.set("subject", subjects);
        } else {
          const undergoing = [...subjects, ...objects];
          if (undergoing.length > 0 && !predicate.args.has("object")) predicate.args.set("object", undergoing);
        }
        for (const [name, list] of verb.args)
          if (name !== "subject" && name !== "object" && !predicate.args.has(name))
            predicate.args.set(
              name,
              list.filter((p) => p !== phrase),
            );
        predicate.effects.push(...verb.effects);
        if (light.more === "denied") predicate.denied = !predicate.denied;
        if (group.negated && !phrase.negated) predicate.denied = !predicate.denied; // « no deal was reached » is denied once
        predicate.from = Math.min(predicate.from, verb.from);
        predicate.to = Math.max(predicate.to, verb.to);
        predicate.times.push(...verb.times);
        predicate.lightVoice = light.value;
      } else if (chain !== undefined && content && (asPrep || (asObject && !(group.passive && counts(predicate))))) {
        let subjects = (verb.args.get("subject") ?? []).filter((p) => p !== phrase);
        if (chain.value === "demanded") {
          // « ordered the residents to leave »: whom it is asked of does it
          const told = ["object", "from", "to"].flatMap((name) => verb.args.get(name) ?? []).filter((p) => p !== phrase && this.acts(p));
          if (told.length > 0) {
            if (subjects.length > 0) predicate.args.set("orderer", subjects);
            subjects = told;
            predicate.to = Math.max(predicate.to, ...told.map((p) => p.to));
          }
        }
        if (subjects.length > 0 && !predicate.args.has("subject")) predicate.args.set("subject", subjects);
        predicate.effects.push(...verb.effects, chain.value);
        if (group.negated) predicate.denied = !predicate.denied;
        predicate.from = Math.min(predicate.from, verb.from);
        predicate.times.push(...verb.times);
      } else if (!asPrep && verb.senses.length === 0 && counts(predicate)) {
        // « bodies were found in X », « hundreds are feared dead »: the verb tells where, when and of how many
        const others = [...(verb.args.get("subject") ?? []), ...(verb.args.get("object") ?? [])].filter((p) => p !== phrase);
        if (group.passive && others.length > 0 && !predicate.args.has("subject")) predicate.args.set("subject", others);
        for (const [name, list] of verb.args)
          if (!CORE.has(name) && name !== "to" && !predicate.args.has(name)) predicate.args.set(name, list);
        predicate.effects.push(...verb.effects);
        if (group.passive) {
          predicate.from = Math.min(predicate.from, verb.from);
          predicate.to = Math.max(predicate.to, verb.to);
        }
        predicate.times.push(...verb.times);
        if (chain !== undefined) predicate.effects.push(chain.value);
      } else if (predicate.entry.cat === "adj" || (group.main.cat === "aux" && !(asPrep && phrase.prep === "with")) || held) {
        // « is in the hands of », « remain the strongholds of »: the subject is what is spoken of
        const done = group.passive || predicate.entry.cat === "adj" ? (verb.args.get("object") ?? []) : [];
        const subjects = [...(verb.args.get("subject") ?? []), ...done].filter(
          (p) => p !== phrase && (p.pronoun === null || predicate.entry.cat === "adj"), // « it was their biggest attack » says not who
        );
        if (subjects.length > 0 && !predicate.args.has("subject")) {
          predicate.args.set("subject", subjects);
          predicate.from = Math.min(predicate.from, verb.from);
          predicate.times.push(...verb.times);
        }
        predicate.effects.push(...verb.effects);
        if (group.negated) predicate.denied = !predicate.denied;
      } else if (asObject && group.passive && verb.senses.length === 0) {
        // « shots were heard in X on Monday »: the verb only says that it was noticed
        for (const [name, list] of verb.args)
          if (name !== "subject" && name !== "object" && name !== "by" && !predicate.args.has(name)) predicate.args.set(name, list);
        predicate.from = Math.min(predicate.from, verb.from);
        predicate.to = Math.max(predicate.to, verb.to);
        predicate.times.push(...verb.times);
        if (group.negated && !phrase.negated) predicate.denied = !predicate.denied;
      } else if (asSubject && group.negated && !phrase.negated) predicate.denied = !predicate.denied;
      // « no truce is in sight this week »
      if (asSubject && phrase.negated && group.main.cat === "aux") {
        predicate.to = Math.max(predicate.to, verb.to);
        predicate.times.push(...verb.times.filter((time) => !predicate.times.includes(time)));
      }
      // « accuses X of the bombing of »
      if (asPrep && verb.senses.includes("accuse") && !predicate.args.has("subject")) {
        const accused = verb.args.get("object") ?? [];
        if (accused.length > 0) predicate.args.set("subject", accused);
      }
      // what is stopped, suspended or prevented did not happen
      if (
        !asPrep &&
        chain?.value !== "denied" &&
        group.uses.some((u) => u.role === "sense" && (u.value === "stop" || u.value === "prevent"))
      ) {
        predicate.denied = !group.negated;
        predicate.from = Math.min(predicate.from, verb.from);
        predicate.to = Math.max(predicate.to, verb.to);
        predicate.times.push(...verb.times);
      }
      return;
    }
    // « X, in the hands of Y »: said of the noun beside it
    if (predicate.entry.cat === "adj" && phrase.prep === null) {
      const beside = this.at(k - 1)?.kind === "punct" && COMMAS.has((this.at(k - 1) as Phrase).mark) ? k - 2 : k - 1;
      const host = this.at(beside);
      if (host?.kind === "np" && host.places.length > 0) {
        predicate.args.set("subject", [host]);
        if (host.prep === null) predicate.from = Math.min(predicate.from, host.inner);
      }
    }
    // a noun of action in the genitive of a wrapping noun (« début de l'évacuation »)
    const before = this.at(k - 1);
    const wrap = before?.kind === "np" ? before.head?.uses.find((u) => u.role === "chain") : undefined;
    if (wrap !== undefined) predicate.effects.push(wrap.value);
  }

  private fixed(k: number, phrase: Phrase): void {
    const entry = phrase.entry as LexEntry;
    const args = new Map<string, Phrase[]>();
    const predicate: Predicate = {
      sentence: this.sentence,
      at: k,
      phrase,
      entry,
      token: phrase.from,
      verb: null,
      nominal: false,
      senses: entry.uses.filter((u) => u.role === "sense").map((u) => u.value),
      args,
      from: phrase.from,
      to: phrase.to,
      times: [],
      governor: null,
      effects: [],
      lightVoice: null,
      denied: false,
      maybePassive: false,
      tailFrom: phrase.to,
      tailTo: phrase.to,
      content: null,
      hung: null,
    };
    // « nothing is left in the hands of X but N »: the holder stands right behind, the share further on
    let from = k;
    const holder = this.at(k + 1);
    if (holder?.kind === "np" && holder.prep === null) {
      add(args, "of", holder);
      predicate.to = Math.max(predicate.to, holder.to);
      from = k + 1;
    }
    const post = this.right(from, predicate, null);
    for (const [name, list] of post.preps) for (const p of list) add(args, name, p);
    for (let m = from + 1; m < this.phrases.length && m < from + 9; m++) {
      const p = this.phrases[m] as Phrase;
      if (p.kind === "vp" || p.kind === "sub" || (p.kind === "punct" && STOP_MARKS.has(p.mark))) break;
      if (p.kind === "np" && p.number !== null) {
        add(args, "object", p);
        predicate.to = Math.max(predicate.to, p.to, this.at(m + 1)?.kind === "np" ? (this.at(m + 1) as Phrase).to : 0);
        break;
      }
    }
    for (let j = k - 1; j >= 0; j--) {
      const p = this.phrases[j] as Phrase;
      if (p.kind === "np" && p.prep === null) {
        args.set("subject", this.coordinated(j));
        predicate.from = Math.min(predicate.from, p.inner);
        break;
      }
      if (p.kind === "punct" || p.kind === "sub" || p.kind === "conj") break;
    }
    this.all.push(predicate);
  }
}

/** A noun for the dead or the wounded. */
function counts({ senses }: Predicate): boolean {
  return senses.includes("dead") || senses.includes("hurt");
}

/** A verb that makes a clause of its own: an event, or saying. */
function tells({ senses, verb }: Predicate): boolean {
  return senses.length > 0 || verb?.uses.some((u) => u.role === "say") === true;
}

/** A verb whose content is its own: it asks for it, accuses of it, refuses it. */
function binds(predicate: Predicate): boolean {
  return predicate.senses.some((sense) => sense === "ask" || sense === "accuse" || sense === "refuse" || sense === "prevent");
}

/** What a relative word makes its antecedent when it is neither subject nor object of its clause: « where », « of whom », « in which ». */
function relation(rel: Phrase): string | null {
  if (rel.prep !== null) return rel.prep;
  const kind = rel.entry?.kind === "clause" ? null : (rel.entry?.kind ?? null);
  return kind === "obj" ? null : kind === "where" ? "in" : kind;
}

function senseOf(p: Phrase): readonly string[] {
  return p.head === null ? [] : p.head.uses.filter((u) => u.role === "sense").map((u) => u.value);
}

/** A plain indefinite noun phrase. */
function indefinite(p: Phrase): boolean {
  return p.head !== null && !p.definite && !p.possessive && !p.name && p.places.length === 0 && p.genitive === null && p.pronoun === null;
}

function add(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [phrase]);
  else list.push(phrase);
}
