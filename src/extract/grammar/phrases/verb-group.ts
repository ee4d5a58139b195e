// The words from here on → one verb group: the verb that says what happens, with auxiliaries, negation, clitics and wrapping verbs.
import type { LexEntry } from "../../../language/entries.ts";
import { BIT, FINITE } from "../../../language/tags.ts";
import { FLAG } from "../../../language/tokens.ts";
import type { Role, Word } from "../words/word.ts";
import type { Cut } from "./cut.ts";
import { blank, isOpenQuote, type VerbGroup } from "./phrase.ts";
import { tailHolds, usesOf } from "./uses.ts";

/** A verb group has no more words than these. */
const LONGEST = 24;
/** What no word of a time is. */
const TIMELESS = new Set<Role>(["verb", "aux", "part", "inf", "ger"]);
/** Relations of a preposition between a wrapping verb and the infinitive that it wraps. */
const LINKS = new Set<string | null | undefined>(["of", "at", "to", "from"]);

/**
 * Reads a verb group.
 *
 * @param marker - The preposition before it, which has been read already.
 * @returns False when the words here make none; then nothing has been read.
 */
export function verbGroup(cut: Cut, marker: Word | null = null): boolean {
  return new Reader(cut, marker).run();
}

class Reader {
  private readonly cut: Cut;
  private readonly marker: Word | null;
  private readonly group: VerbGroup;
  private aux: string | null = null;
  private will = false;
  private perhaps = false;
  /** The negation makes a form of the present tell of the past (« did not take »). */
  private bygone = false;
  /** A negation has begun that no word has closed yet. */
  private open = false;
  /** A verb form has been read. */
  private seen = false;
  /** The verb that says what happens has been read. */
  private hasMain = false;
  /** Pronouns between a wrapping verb and its infinitive (« want to give themselves up », « se rendre »): they are the infinitive's. */
  private objectTags = 0;
  private objectGlued = false;
  private inner: { reflexive: boolean; object: LexEntry | null } = { reflexive: false, object: null };
  /** Last word that belongs to the group. */
  private end = -1;

  constructor(cut: Cut, marker: Word | null) {
    this.cut = cut;
    this.marker = marker;
    this.group = {
      main: null as unknown as LexEntry,
      mainAt: -1,
      tags: 0,
      mainTags: 0,
      chain: [],
      finite: false,
      passive: false,
      negated: false,
      halfNegated: false,
      restricted: false,
      reflexive: false,
      subject: null,
      subjectTags: 0,
      inverted: false,
      object: null,
      told: null,
      toldTags: 0,
      marker: marker?.entry ?? null,
      adverbs: [],
      uses: [],
    };
  }

  run(): boolean {
    const { cut, group } = this;
    for (let k = cut.w; k < cut.words.length && k < cut.w + LONGEST; k++) if (!this.goesOn(cut.words[k] as Word, k)) break;
    if (group.main === null || this.end < cut.w) return false;
    if (this.will) group.tags |= BIT.fut;
    if (this.perhaps && (group.tags & BIT.pres) !== 0) group.tags |= BIT.cond; // « may » where it stands before the present
    if (this.marker?.entry?.rel === "without") group.negated = true; // « without killing anyone »
    if (this.bygone && (group.tags & BIT.pres) !== 0) {
      group.tags = (group.tags & ~BIT.pres) | BIT.past;
      group.mainTags &= ~BIT.pres;
    }
    if (group.restricted) group.negated = false; // « n'est qu'une question d'heures »: only, not not
    if (!group.finite && this.wished()) {
      group.finite = true;
      group.tags |= BIT.pres;
    }
    group.uses = usesOf(cut, group);
    this.saidByChain();
    // « s'en prend à »: the pronoun belongs to the verb and means nothing
    if (group.uses.some(({ clitic }) => clitic !== undefined)) group.object = null;
    const first = cut.words[cut.w] as Word;
    const phrase = blank("vp", this.marker?.at ?? first.at, (cut.words[this.end] as Word).to);
    phrase.inner = first.at;
    phrase.verb = group;
    phrase.headAt = group.mainAt;
    cut.out.push(phrase);
    cut.w = this.end + 1;
    return true;
  }

  /** « demanded that hostages [be released] »: an auxiliary without an ending of its own, behind a subordinator and its subject. */
  private wished(): boolean {
    const { cut } = this;
    const first = cut.words[cut.w] as Word;
    if (first.entry?.cat !== "aux" || this.marker !== null || (first.role !== "aux" && first.role !== "inf")) return false;
    let k = cut.out.length - 1;
    if (cut.out[k]?.kind !== "np") return false;
    for (; k >= 0 && cut.out[k]?.kind === "np"; k--);
    return cut.out[k]?.kind === "sub";
  }

  /** The word belongs to the group, or stands inside it; false where the group ends. */
  private goesOn(word: Word, k: number): boolean {
    // « began [last] week »: words of a time are no verbs
    if (this.cut.laid.timeAt(word.at) !== undefined && (!this.seen || TIMELESS.has(word.role))) return false;
    switch (word.role) {
      case "neg":
        // « caused no casualties »: behind the verb it denies the noun
        return !(this.seen && word.entry?.kind === "det") && this.negation(word, k);
      case "pron":
        return this.pronoun(word, k);
      case "adv":
        return this.adverb(word, k);
      case "particle":
        return word.entry?.kind === "verbal" && this.adverb(word, k);
      case "aux":
        return this.auxiliary(word, k);
      case "inf":
        return word.entry?.cat === "aux" ? this.auxiliary(word, k) : this.verb(word, k);
      case "verb":
      case "part":
      case "ger":
        return this.verb(word, k);
      case "punct":
        // « has "beaten off" the attack »: a quotation that begins at the participle
        return (
          this.aux !== null &&
          !this.hasMain &&
          isOpenQuote(this.cut.laid.tokens.form[word.at] as string) &&
          this.cut.words[k + 1]?.role === "part"
        );
      case "prep":
        return this.link(word, k);
      case "sub":
        if (this.onlyAhead(word, k)) {
          this.group.restricted = true;
          this.end = k;
          return true;
        }
        // « begin that-he-withdraws »: the subordinate verb carries the chain on
        if (!this.wraps() || word.entry?.role !== "that" || this.cut.compound !== "genitive") return false;
        return this.cut.words[k + 1]?.role === "verb" && !this.asksAnother(this.cut.words[k + 1] as Word);
      default:
        return false;
    }
  }

  /** « he-asked that she-stop »: whoever is asked for it is another, whom the verb behind agrees with. */
  private asksAnother({ tags }: Word): boolean {
    const { main, mainTags } = this.group;
    if (!main.uses.some(({ role, value }) => role === "say" && value === "ask")) return false;
    const [asking, asked] = [mainTags & (BIT.m | BIT.f), tags & (BIT.m | BIT.f)];
    return asking !== 0 && asked !== 0 && (asking & asked) === 0;
  }

  private negation({ entry }: Word, k: number): boolean {
    // « denies to have hit » as « affirme ne pas avoir visé »: before the infinitive of a verb that is not wrapped it denies that verb
    if (this.hasMain && !this.wraps() && infinitiveAfter(this.cut, k + 1)) return false;
    this.open = entry?.kind === "open";
    if (entry?.kind === "restrictive") this.group.restricted = true;
    else {
      this.group.halfNegated = entry?.kind === "open" && !this.group.negated;
      this.group.negated = true;
      if (entry?.rel === "without") this.group.marker ??= entry;
      if (entry?.kind === "future") this.will = true;
      if (entry?.kind === "past") this.bygone = true;
    }
    if (this.seen) this.end = k;
    return true;
  }

  /** « n'a visé [que] des casernes »: behind a negation that nothing closes the word means « only », where no clause follows it. */
  private onlyAhead({ at }: Word, k: number): boolean {
    if (!this.hasMain || !this.open) return false;
    if (this.cut.laid.tokens.readings[at]?.some(({ entry }) => entry.cat === "neg" && entry.kind === "restrictive") !== true) return false;
    for (let j = k + 1; j < this.cut.words.length; j++) {
      const role = this.cut.words[j]?.role;
      if (role === "punct" || role === "sub" || role === "rel" || role === "conj") break;
      if (role === "verb" || role === "aux") return false;
    }
    return true;
  }

  private pronoun(word: Word, k: number): boolean {
    const { group, seen, cut } = this;
    const { entry } = word;
    const kind = entry?.kind;
    const flags = cut.laid.tokens.flags[word.at] as number;
    const glued = (flags & FLAG.glued) !== 0;
    const hyphen = (flags & FLAG.hyphen) !== 0;
    if (seen) {
      if (this.hasMain && !glued && !hyphen) return this.within(kind, entry, k);
      if (kind === "subj" && hyphen) {
        group.subject = entry;
        group.subjectTags = word.tags;
        group.inverted = true;
        this.end = k;
        return true;
      }
      if (glued) {
        group.object = entry;
        this.objectGlued = true;
        this.end = k;
        return true;
      }
      if (!this.hasMain && kind !== "refl" && kind !== "obj") return false;
    }
    // « that-they left »: written onto the connector, it is whom the clause is about
    const clausal = !seen && glued && k === cut.w && cut.compound === "genitive" && afterConnector(cut, k);
    if (clausal || (kind === "subj" && !seen)) {
      group.subject = entry;
      group.subjectTags = word.tags;
    } else if (kind === "refl") group.reflexive = true;
    else if (kind === "obj" || glued) {
      group.object = entry;
      this.objectTags = word.tags;
      this.objectGlued ||= glued;
    } else if (seen) return false;
    else {
      // any other pronoun opens no verb group unless a verb follows at once
      const next = cut.words[k + 1]?.role;
      if (next !== "verb" && next !== "aux" && next !== "neg" && next !== "pron") return false;
      group.object ??= entry;
    }
    return true;
  }

  /** A pronoun behind a wrapping verb goes with the infinitive that it stands before. */
  private within(kind: string | null | undefined, entry: LexEntry | null, k: number): boolean {
    if ((kind !== "refl" && kind !== "obj") || !this.wraps() || !infinitiveAfter(this.cut, k)) return false;
    if (kind === "refl") this.inner.reflexive = true;
    else this.inner.object = entry;
    return true;
  }

  private adverb(word: Word, k: number): boolean {
    if (!this.seen && k === this.cut.w && word.role === "adv" && this.marker === null) return false;
    if (word.entry !== null) this.group.adverbs.push(word.entry);
    return !this.hasMain || this.wraps(); // adverbs behind the main verb are left to the clause
  }

  private auxiliary(word: Word, k: number): boolean {
    const { group } = this;
    const { entry, role } = word;
    if (this.hasMain) {
      if (!this.wraps()) return false;
      // « ont dû être suspendues », « vient d'être attaqué »: the participle behind is what is wrapped
      if (entry?.kind === "be" && role === "inf" && this.cut.words[k + 1]?.role === "part") {
        this.wrapMain();
        this.hasMain = false;
      }
    }
    this.aux = entry?.kind ?? "have";
    if (this.aux === "future" && this.cut.compound === "genitive") this.will = true; // a particle that leaves the verb's form alone
    // (« may have been » but not « has been, and had left »: what stands first says how sure it is)
    if (this.aux === "past" && !this.seen) this.perhaps = true;
    if (entry?.role === "not") group.negated = true;
    this.form(word);
    this.seen = true;
    this.end = k;
    // a copula is kept as the main verb until another comes
    if (this.aux === "be" || group.main === null) {
      group.main = entry as LexEntry;
      group.mainAt = word.at;
    }
    return true;
  }

  private verb(word: Word, k: number): boolean {
    const { group, aux } = this;
    const { role, entry } = word;
    if (entry === null) return false;
    if (this.hasMain) {
      if (!this.wraps()) return false;
      this.wrapMain();
      if (role === "part" && aux === "be") group.passive = true;
      // what the wrapping verb had of its own (« s'apprête à ») says nothing of the verb that it wraps
      if (role === "inf") {
        group.reflexive = this.inner.reflexive;
        if (group.object !== null && group.object.rel === null && !this.objectGlued) {
          group.told = group.object;
          group.toldTags = this.objectTags;
          group.object = null;
        }
        group.object = this.inner.object ?? group.object;
        this.inner = { reflexive: false, object: null };
      }
    } else if (role === "part" && aux === null && this.marker?.entry?.rel !== "after") {
      if (this.seen) return false;
      group.passive = true; // a bare participle
    } else if (role === "part" && aux === "be") group.passive = !entry.unaccusative && !group.reflexive;
    if ((word.tags & BIT.pass) !== 0) group.passive = true;
    group.main = entry;
    group.mainAt = word.at;
    group.mainTags = word.tags;
    this.form(word);
    this.hasMain = true;
    this.seen = true;
    this.end = k;
    return true;
  }

  /** The main verb so far wraps the one that comes. */
  private wrapMain(): void {
    const { group } = this;
    const use = group.main.uses.find((u) => u.role === "chain" && tailHolds(this.cut, u, group.mainAt));
    // « ont dû partir »: what had to be done was done
    const done = this.aux === "have" && (group.mainTags & BIT.part) !== 0 && (group.tags & BIT.cond) === 0 && use?.more === "done";
    group.chain.push({ entry: group.main, effect: done ? "asserted" : (use?.value ?? "asserted"), at: group.mainAt });
  }

  /** « a fait savoir que »: a wrapping verb whose fixed word is the verb that it wraps says with it what follows. */
  private saidByChain(): void {
    const { chain, mainAt, uses } = this.group;
    const form = this.cut.laid.tokens.form[mainAt];
    const said = chain.at(-1)?.entry.uses.filter(({ role, tail }) => role === "say" && tail?.length === 1 && tail[0] === form) ?? [];
    if (said.length > 0) this.group.uses = [...said, ...uses];
  }

  /** The first finite form gives the group its tags. */
  private form({ tags }: Word): void {
    const { group } = this;
    if ((tags & FINITE) !== 0 && !group.finite) {
      group.finite = true;
      group.tags = tags;
    }
    if (group.tags === 0) group.tags = tags;
  }

  /** A preposition between a wrapping verb and its infinitive. */
  private link({ entry }: Word, k: number): boolean {
    if (!this.wraps() || !LINKS.has(entry?.rel)) return false;
    const next = this.cut.words[k + 1]?.role;
    return next === "inf" || ((next === "pron" || next === "neg") && infinitiveAfter(this.cut, k + 1));
  }

  /** The main verb so far takes another verb. */
  private wraps(): boolean {
    const { main, reflexive, mainAt } = this.group;
    return (
      this.hasMain && main.uses.some((u) => u.role === "chain" && (u.reflexive === true) === reflexive && tailHolds(this.cut, u, mainAt))
    );
  }
}

/** The word before is a connector. */
function afterConnector({ words }: Cut, k: number): boolean {
  const role = words[k - 1]?.role;
  return role === "sub" || role === "conj";
}

function infinitiveAfter({ words }: Cut, k: number): boolean {
  for (let j = k; j < k + 4; j++) {
    const role = words[j]?.role;
    if (role === "inf" || (role === "aux" && ((words[j]?.tags ?? 0) & BIT.inf) !== 0)) return true;
    if (role !== "pron" && role !== "neg" && role !== "adv") return false;
  }
  return false;
}
