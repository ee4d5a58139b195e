// The claims of a sentence → the same with what their clauses leave unsaid and their neighbours say: doer, victim, place, time.

import type { FoundPlace } from "../../language/found.ts";
import { FLAG, wordsOf } from "../../language/tokens.ts";
import type { Derivation, Evidence, Reason, SlotName } from "../../model.ts";
import { said, wholeWords } from "../../reason.ts";
import type { Clauses } from "../grammar/clauses/clauses.ts";
import { firstPerson } from "../grammar/phrases/first-person.ts";
import { tellsOf } from "../grammar/phrases/phrase.ts";
import type { Laid } from "../sentence.ts";
import type { Draft } from "./draft.ts";
import { Links } from "./links.ts";
import { sameTime } from "./same-time.ts";
import { mostSpecific } from "./slots/places.ts";
import { locativesOf } from "./slots/pointing.ts";
import { grows, present } from "./slots/time.ts";

/** Types that happen somewhere, so that a place of the clause beside them is theirs too. */
const PLACED = new Set(["casualties", "strike", "attack", "materiel", "control"]);
/** Types that happen where the head of their line says. */
const HEADED = new Set([...PLACED, "aid", "surrender", "gathering"]);
/** The rule of a name that is known for a place by standing at the head of a bulletin's line. */
const LABEL = "place.unknown.label";
/** Acts that kill: their doer and their place are those of the casualties told beside them. */
const KILLS = new Set(["strike", "attack", "casualties"]);

/** Senses of nouns for strikes. */
const STRIKES = new Set(["shell", "bomb-air", "bomb", "projectile"]);

/** Carries slots within each sentence, and from the sentence before in the same paragraph. */
export class Carrier {
  private readonly laid: Laid;
  private readonly moving: ReadonlySet<string>;
  /** Claims of the sentence before, when it stands in the same paragraph. */
  private before: readonly Draft[] = [];
  /** The strike told last. */
  private strike: Draft | null = null;
  /** The place that is set in front of the line at hand. */
  private headed: FoundPlace | null = null;
  /** Those of the paragraph's casualties whose victims were told last. */
  private victims: Draft | null = null;

  constructor(laid: Laid, moving: ReadonlySet<string>) {
    this.laid = laid;
    this.moving = moving;
  }

  /** Fills what the claims of one sentence leave open; call it sentence by sentence, in text order. */
  sentence(drafts: readonly Draft[], clauses: Clauses, from: number): void {
    if (from === 0 || ((this.laid.tokens.flags[from] as number) & FLAG.line) !== 0) {
      this.before = [];
      this.victims = null;
      this.headed = this.heading(clauses);
    } else if (this.headed !== null && this.laid.ground.actorOfPlace(this.headed) !== null) this.headed = null; // (« Sudan: … »: a country says where for the line's first news)
    if (drafts.length === 0) return;
    const own = drafts.filter((draft) => draft.parent === null).sort((a, b) => a.from - b.from || b.to - a.to);
    const links = new Links(own, clauses);
    for (const [i, draft] of own.entries()) {
      this.doer(draft, links, own[i - 1]);
      this.place(draft, links, own[i - 1]);
      this.origin(draft, own[i - 1]);
      this.time(draft, links, own[i - 1]);
      this.moment(draft, own[i - 1], clauses);
    }
    for (let i = own.length - 2; i >= 0; i--) {
      // what killed is often told behind: « N were killed and M hurt when a drone hit X »
      const draft = own[i] as Draft;
      const after = own[i + 1] as Draft;
      if (draft.claim.type === "casualties" && KILLS.has(after.claim.type) && after.claim.aspect !== "clash")
        this.cause(draft, after, "carry.clause-behind", said`of the clause behind, which tells what killed`);
    }
    for (const [i, draft] of own.entries()) {
      this.again(draft);
      this.freed(draft);
      const last = this.before.at(-1);
      if (i === 0 && last !== undefined) this.paragraph(draft, last);
      // « N killed and M others wounded »
      const before = own[i - 1];
      // « killed a nurse and two patients », « N killed and M wounded »
      const alike = before?.frame.predicate.token === draft.frame.predicate.token;
      if (
        draft.claim.type === "casualties" &&
        before?.claim.type === "casualties" &&
        (alike || before.claim.aspect !== draft.claim.aspect)
      ) {
        if (!alike && draft.claim.affected === null && before.claim.affected !== draft.claim.agent)
          this.put(draft, "affected", before, "carry.clause-before", said`whom the clause before counts`);
        this.cause(draft, before, "carry.clause-before", said`of the clause before`);
      }
    }
    for (const [i, draft] of own.entries()) this.others(draft, [...this.before, ...own.slice(0, i)]);
    for (const [i, draft] of own.entries()) this.yielding(draft, [...this.before, ...own.slice(0, i)]);
    for (const draft of own) this.whom(draft);
    this.topic(own);
    for (const draft of drafts) if (draft.parent !== null) this.part(draft, draft.parent);
    if (own.length > 0) this.before = own;
  }

  /** « X: 12 killed in clashes »: the place that is set in front of a line. */
  private heading({ phrases }: Clauses): FoundPlace | null {
    const [first, mark] = phrases;
    if (first?.kind !== "np" || first.head !== null || first.prep !== null || mark?.kind !== "punct" || mark.mark !== ":") return null;
    const place = first.places.find(({ known, rule }) => known || rule === LABEL);
    return place === undefined || first.to - first.from > place.to - place.from + 1 ? null : place;
  }

  /** What a line tells happened at the place that is set in front of it. */
  private topic(drafts: readonly Draft[]): void {
    const place = this.headed;
    if (place === null) return;
    const named = wordsOf(this.laid.tokens, place.from, place.to);
    for (const draft of drafts) {
      const { claim } = draft;
      if (!unplaced(draft) || this.moving.has(claim.type) || !HEADED.has(claim.type)) continue;
      const line: Derivation = {
        slot: "places",
        rule: "carry.topic",
        words: named,
        certain: false,
        reason: said`the place that the headline names first`,
      };
      draft.claim = { ...claim, places: [place.id], derivation: [...claim.derivation, line] };
    }
  }

  /** « killing two soldiers and seizing three others »: others of those whom the claims before count. */
  private others(draft: Draft, before: readonly Draft[]): void {
    const { claim, frame } = draft;
    if (claim.affected !== null || (claim.type !== "casualties" && claim.type !== "surrender")) return;
    if (frame.affected?.phrase.head?.classes.has("others") !== true) return;
    const counted = before.findLast(
      ({ claim: told }) => told.type === "casualties" && told.affected !== null && told.affected !== claim.agent,
    );
    if (counted !== undefined) this.put(draft, "affected", counted, "carry.others", said`others of those counted before`);
    else if (!before.some(({ claim: told }) => told.type === "casualties") && frame.affected.phrase.number === null) {
      // « the wounding of others in a raid »: of nobody told before
      const reason = said`who is counted`;
      const line: Derivation = { slot: "affected", rule: "carry.others", words: restsOn(draft, "quantity"), certain: false, reason };
      draft.claim = { ...claim, affected: "civilians", derivation: [...claim.derivation, line] };
    }
  }

  /** « 60 fighters were killed; seventeen surrendered »: of those whom the claims before count. */
  private yielding(draft: Draft, before: readonly Draft[]): void {
    const { claim, frame } = draft;
    if (claim.aspect !== "surrender" || claim.agent !== null) return;
    const subject = frame.predicate.args.get("subject")?.[0];
    if (subject === undefined || subject.number === null) return;
    if (subject.head !== null && !subject.head.classes.has("others")) return;
    const counted = before.findLast(({ claim: told }) => told.type === "casualties" && told.affected !== null);
    if (counted === undefined || counted.claim.affected === "civilians" || counted.claim.affected === claim.affected) return;
    const line: Derivation = {
      slot: "agent",
      rule: "carry.others",
      words: restsOn(counted, "affected"),
      certain: false,
      reason: said`of those counted before`,
    };
    draft.claim = { ...claim, agent: counted.claim.affected, derivation: [...claim.derivation, line] };
  }

  /** A sub-count happened where, when and by whom its whole did. */
  private part(draft: Draft, whole: Draft): void {
    const { agent, places, from, to, time } = whole.claim;
    draft.claim = { ...draft.claim, agent, places, from, to, time };
  }

  private cause(draft: Draft, other: Draft, rule: string, reason: Reason): void {
    if (draft.total || other.total || apart(draft, other)) return;
    this.put(draft, "agent", other, rule, reason);
    if (unplaced(draft) && other.claim.places.length > 0) this.put(draft, "places", other, rule, reason);
    this.put(draft, "time", other, rule, reason);
  }

  private doer(draft: Draft, links: Links, before: Draft | undefined): void {
    if (draft.claim.agent !== null) return;
    if (
      before !== undefined &&
      KILLS.has(draft.claim.type) &&
      KILLS.has(before.claim.type) &&
      draft.claim.aspect !== "clash" &&
      links.colon(before, draft)
    ) {
      this.put(draft, "agent", before, "carry.clause-before", said`the doer of what the colon goes into`);
      return;
    }
    // « took two towns, so that the number of those freed rises to 12 »: theirs are the others as well
    if (before !== undefined && draft.claim.aspect === "share" && before.claim.aspect === "gain" && links.results(draft, before))
      this.put(draft, "agent", before, "carry.clause-before", said`the doer of the clause before`);
    if (draft.claim.type !== "casualties") return;
    for (const other of links.drafts(draft)) {
      if (other.claim.agent === null || !KILLS.has(other.claim.type)) continue;
      if (other.frame.predicate.args.has("between")) continue; // « the battles between X and Y killed ten »: either
      if (fought(other, draft)) continue;
      this.put(draft, "agent", other, "carry.linked", said`the doer of the act that killed`);
      return;
    }
    if (before !== undefined && fought(before, draft)) return;
    if (before !== undefined && KILLS.has(before.claim.type) && (links.shares(draft, before) || links.sumsUp(draft)))
      this.put(draft, "agent", before, "carry.clause-before", said`the doer of the clause before`);
  }

  private place(draft: Draft, links: Links, before: Draft | undefined): void {
    const { claim } = draft;
    if (this.moving.has(claim.type) || !PLACED.has(claim.type)) return;
    // « In X, gunmen attacked the village of Y, killing nine »: what stands before both says less than the place of the act
    if (!unplaced(draft)) {
      const near = this.placedOutside(draft)
        ? links.drafts(draft).find((other) => other.to <= draft.from && !this.placedOutside(other))
        : undefined;
      if (near !== undefined && near.claim.places.length > 0)
        this.put(draft, "places", near, "carry.linked", said`the place of the act that it belongs to`);
      return;
    }
    for (const other of links.drafts(draft)) {
      if (other.claim.places.length === 0) continue;
      this.put(draft, "places", other, "carry.linked", said`the place of the act that it belongs to`);
      return;
    }
    for (const other of [...links.predicates(draft), ...links.descriptions(draft)]) {
      const found = locativesOf(other, this.laid);
      if (found.length === 0) continue;
      const places = mostSpecific([...new Set(found.map(({ id }) => id))], this.laid);
      const first = found[0] as { from: number; to: number };
      draft.claim = {
        ...claim,
        places,
        derivation: [
          ...claim.derivation,
          {
            slot: "places",
            rule: "carry.linked",
            words: wordsOf(this.laid.tokens, first.from, first.to),
            certain: true,
            reason: said`the place of ${wholeWords(other.entry.lemma)}, which tells of it`,
          },
        ],
      };
      return;
    }
    if (before !== undefined && !draft.total) {
      const places = before.claim.places.length > 0 ? before.claim.places : before.claim.from;
      if (places.length > 0) this.put(draft, "places", before, "carry.clause-before", said`the place of the clause before`);
    }
  }

  /** Its places stand in front of its clause. */
  private placedOutside({ claim, from }: Draft): boolean {
    const start = this.laid.tokens.start[from] as number;
    const steps = claim.derivation.filter(({ slot }) => slot === "places");
    return steps.length > 0 && steps.every(({ words }) => words !== null && words.end <= start);
  }

  /** « took X while the fighters fled to Y », « 5,000 have left X, 300 of them on Monday »: where the movement began. */
  private origin(draft: Draft, before: Draft | undefined): void {
    const { claim } = draft;
    if (before === undefined || before.claim.polarity === "denied" || draft.total || !this.moving.has(claim.type)) return;
    if (claim.from.length > 0 || claim.places.length > 0 || claim.aspect === "return" || claim.aspect === "trapped") return;
    const { from, places } = before.claim;
    const civilian = claim.type === "displacement" || claim.type === "evacuation";
    // whoever falls back somewhere leaves the place that is taken or fought over; civilians leave where the clause before is told of
    const there = PLACED.has(before.claim.type) || before.claim.type === "retreat" ? places : [];
    const left = civilian && claim.type === before.claim.type ? from : civilian === claim.to.length > 0 ? [] : there;
    if (left.length === 0 || left.some((place) => claim.to.includes(place))) return;
    const slot = left === from ? "from" : "places";
    const reason = said`the place of the clause before`;
    const line: Derivation = { slot: "from", rule: "carry.clause-before", words: restsOn(before, slot), certain: false, reason };
    draft.claim = { ...claim, from: left, derivation: [...claim.derivation, line] };
  }

  private time(draft: Draft, links: Links, before: Draft | undefined): void {
    if (draft.claim.time !== null) return;
    if (draft.claim.type === "casualties" && !grows(draft.frame.predicate, this.laid))
      for (const other of links.drafts(draft))
        if (KILLS.has(other.claim.type)) this.put(draft, "time", other, "carry.linked", said`the time of the act that killed`);
    // « attacked in 2022 and now holds X »: what is so is of no past day
    if (before !== undefined && present(draft.frame.predicate) && !present(before.frame.predicate)) return;
    // « killed two on Monday, so that the toll rises to nine »: a count that has grown is not of that day
    if (before !== undefined && links.shares(draft, before) && !(grows(draft.frame.predicate, this.laid) && links.results(draft, before)))
      this.put(draft, "time", before, "carry.clause-before", said`the time of the clause before`);
  }

  /** « fled [when] troops entered X on Monday »: one day for both. */
  private moment(draft: Draft, before: Draft | undefined, clauses: Clauses): void {
    if (before === undefined || draft.total || before.total || !sameTime(before, draft, clauses)) return;
    const reason = said`the time of the clause joined to it`;
    this.put(draft, "time", before, "carry.same-time", reason);
    this.put(before, "time", draft, "carry.same-time", reason);
  }

  /** « 14 civilians were killed. Around thirty others were hurt. »: figures of nobody by name count those of whom the paragraph has told. */
  private whom(draft: Draft): void {
    const { claim, total, frame } = draft;
    if (claim.type !== "casualties" || claim.polarity === "denied") return;
    if (claim.affected !== null) {
      this.victims = draft;
      return;
    }
    // « We have lost three men »: the speaker's own, whoever was told of before
    if (frame.predicate.args.get("subject")?.some((p) => firstPerson(p, this.laid)) === true) {
      this.victims = null;
      return;
    }
    if (total || this.victims === null || this.victims.total || frame.affected?.phrase.name === true) return;
    // « three civilians were killed. The fighting has left 900 dead. »: more than those told of before
    const before = this.victims.claim;
    if (claim.aspect === before.aspect && (claim.quantity?.value ?? 0) > (before.quantity?.value ?? Number.POSITIVE_INFINITY)) {
      this.victims = null;
      return;
    }
    if (this.victims.claim.affected !== claim.agent)
      this.put(draft, "affected", this.victims, "carry.paragraph", said`whom the paragraph has told of as victims`);
  }

  /** « these raids »: the strikes told last. */
  private again(draft: Draft): void {
    const { claim, frame } = draft;
    if (this.strike !== null && claim.type === "casualties" && claim.places.length === 0)
      for (const list of frame.predicate.args.values())
        if (list.some((p) => p.demonstrative && tellsOf(p.head, STRIKES)))
          this.cause(draft, this.strike, "carry.demonstrative", said`of the strikes told last`);
    if (claim.type === "strike") this.strike = draft;
  }

  /** « kidnapped six teachers. They were freed two days later. »: who was taken is let go, not who took them. */
  private freed(draft: Draft): void {
    const { claim, frame } = draft;
    if (claim.type !== "surrender" || claim.aspect !== "amnesty" || frame.predicate.verb?.passive !== true) return;
    const whom = frame.affected?.phrase ?? frame.predicate.args.get("object")?.[0];
    if (whom?.pronoun == null) return;
    const taken = this.before.findLast((told) => told.claim.aspect === "capture" && told.claim.affected !== null);
    if (taken === undefined) return;
    draft.claim = { ...claim, derivation: claim.derivation.filter(({ slot }) => slot !== "affected") };
    this.put(draft, "affected", taken, "carry.sentence-before", said`whom the sentence before tells of as taken`);
  }

  /** Casualties told right behind the act that caused them. */
  private paragraph(draft: Draft, last: Draft): void {
    this.takers(draft, last);
    if (draft.claim.type !== "casualties") return;
    // « jets bombed X, where people had taken shelter. At least 17 were killed »
    const blow = KILLS.has(last.claim.type)
      ? last
      : this.before.findLast(({ claim }) => claim.type === "strike" || claim.type === "attack");
    if (blow !== undefined) this.cause(draft, blow, "carry.sentence-before", said`of the sentence before`);
  }

  /** « Army units stormed X on Monday. The town was taken at dawn. »: who attacked there took it. */
  private takers(draft: Draft, last: Draft): void {
    const { claim, frame } = draft;
    if (claim.type !== "control" || claim.aspect !== "gain" || claim.agent !== null || frame.predicate.verb?.passive !== true) return;
    if (last.claim.type !== "attack" && !(last.claim.type === "control" && last.claim.aspect === "gain")) return;
    if (last.claim.agent === null || last.claim.agent === claim.affected || apart(draft, last)) return;
    this.put(draft, "agent", last, "carry.sentence-before", said`who attacked there in the sentence before`);
  }

  private put(draft: Draft, slot: SlotName & ("agent" | "places" | "time" | "affected"), from: Draft, rule: string, reason: Reason): void {
    const { claim } = draft;
    if (slot === "time" && (claim.time !== null || from.claim.time === null)) return;
    // « the war, which began in 2021, has killed thousands »: what is told of it did not happen when it began
    if (slot === "time" && from.frame.rule.needs?.includes("begun") === true) return;
    if (slot === "agent" && (claim.agent !== null || from.claim.agent === null || from.claim.agent === claim.affected)) return;
    const value = slot === "places" && from.claim.places.length === 0 ? from.claim.from : from.claim[slot];
    const line: Derivation = { slot, rule, words: restsOn(from, slot), certain: false, reason };
    draft.claim = { ...claim, [slot]: value, derivation: [...claim.derivation, line] };
  }
}

/** « X and Y have fought a war that killed ten »: either may have killed them, unless those of one side died. */
function fought({ claim: { aspect, affected } }: Draft, { claim }: Draft): boolean {
  return aspect === "clash" && affected !== null && claim.affected !== affected;
}

function unplaced({ claim }: Draft): boolean {
  return claim.places.length === 0 && claim.from.length === 0 && claim.to.length === 0;
}

/** Both are placed, and not at the same place. */
function apart(a: Draft, b: Draft): boolean {
  return !unplaced(a) && !unplaced(b) && !a.claim.places.some((place) => b.claim.places.includes(place));
}

/** The words on which a slot of a claim rests. */
function restsOn(draft: Draft, slot: SlotName): Evidence | null {
  return draft.claim.derivation.find((d) => d.slot === slot)?.words ?? null;
}
