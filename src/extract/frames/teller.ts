// Who speaks, and for which side → whom that makes of « we », « the enemy » and « our units », and whose act is told without a doer.
import type { LexEntry } from "../../language/entries.ts";
import { wordsOf } from "../../language/tokens.ts";
import type { Reason, SourceLink } from "../../model.ts";
import { said } from "../../reason.ts";
import type { Scope } from "../attribution/scopes.ts";
import type { Said } from "../attribution/speakers.ts";
import { classesOf, partyOf } from "../grammar/phrases/actors.ts";
import { firstPerson } from "../grammar/phrases/first-person.ts";
import type { Phrase } from "../grammar/phrases/phrase.ts";
import type { Laid } from "../sentence.ts";
import type { Frame } from "./frame.ts";
import type { SlotContext } from "./slots/context.ts";

/** Who speaks in a claim's words. */
export interface Speech {
  /** Scopes over the claim, from the widest to the narrowest. */
  readonly chain: readonly Scope[];
  /** Who accuses, demands or refuses in so many words. */
  readonly actor: Said | null;
  readonly links: readonly SourceLink[];
}

/** One way to a party: who, the words, the rule, a sentence. */
export interface Ground {
  readonly party: string;
  readonly phrase: Phrase | null;
  readonly certain: boolean;
  readonly reason: Reason;
}

/** Blows that one side strikes at the other. */
const BLOWS = new Set<string>(["attack", "strike"]);
/** Acts that the one who announces them has done himself. */
const OWN_ACTS = new Set<string>(["attack", "control", "retreat", "strike", "materiel", "surrender"]);
/** Prepositions behind which stands what led to an event, or when it was. */
const AROUND = new Set(["after", "before", "since", "during", "by", "because"]);
/** What a side at war tells of without a doer as its own doing. */
const CLAIMED = new Set<string>(["control/gain", "materiel/", "surrender/capture", "attack/counter-attack"]);
/** What befalls its enemies is what a side at war has done to them, as it tells it. */
const INFLICTED = new Set<string>(["casualties", "strike", "attack", "materiel"]);
/** What a side at war denies without a doer as its own doing: it need not deny what was done to it. */
const DENIED = new Set<string>(["strike", "casualties", "retreat"]);
/** Types in which who says it does it. */
const OWN_WORDS = new Set<string>(["rejection", "demand", "accusation"]);
/** Classes of parties that act with arms. */
export const ARMED = ["armed", "state", "government"];

/** A speaker as a side in what he tells. */
export class Teller {
  private readonly frame: Frame;
  private readonly context: SlotContext;
  private readonly laid: Laid;
  /** The narrowest scope. */
  private readonly own: Scope | null;
  readonly speaker: Phrase | null;
  private readonly links: readonly SourceLink[];
  /** The side of whoever speaks. */
  readonly side: string | null;
  /** Whoever speaks belongs to a side at war. */
  private readonly atWar: boolean;

  constructor(frame: Frame, speech: Speech, context: SlotContext) {
    this.frame = frame;
    this.context = context;
    this.laid = context.laid;
    this.links = speech.links;
    this.own = speech.chain.at(-1) ?? null;
    this.speaker = this.own?.speaker ?? speech.actor?.speaker ?? null;
    const heard = this.speaker === null ? null : this.sideOf(this.speaker, speech.links.at(-1));
    const own = this.speaker === null ? speech.links.length === 0 : commands(this.speaker) && context.issuer !== null;
    const issuer = this.own?.issuer ?? speech.actor?.issuer ?? null;
    this.side = own ? context.issuer : (heard ?? (issuer === null ? null : this.sideOf(issuer, undefined)));
    this.atWar = this.side !== null && this.fights(this.side);
  }

  /** A ministry of health counts victims, and struck nobody; no more does an outlet, whichever side it shares. */
  private fights(voice: string): boolean {
    const speaker = this.own?.issuer ?? this.speaker;
    const classes = new Set([...this.laid.ground.partyClasses(voice), ...(speaker === null ? [] : this.classes(speaker))]);
    const telling = classes.has("medical") || this.outlet(this.links.at(-1)?.source ?? null);
    return !telling && ARMED.some((name) => classes.has(name));
  }

  /** « the garrison », « the units stationed there », as a side at war tells of them: its own. */
  unit(phrase: Phrase): Ground | null {
    if (this.side === null || !this.atWar || !isUnit(phrase)) return null;
    return { party: this.side, phrase, certain: false, reason: said`a unit of the speaker's side` };
  }

  /** « the command will answer », in a side's own statement: that side's. */
  command(phrase: Phrase): Ground | null {
    const { issuer } = this.context;
    return issuer === null || !commands(phrase)
      ? null
      : { party: issuer, phrase, certain: false, reason: said`the side whose statement it is` };
  }

  /** « the army of X confirmed the death of two soldiers », in a report about another country: its own. */
  ownTroops(): Ground | null {
    const phrase = this.frame.affected?.phrase;
    const { side } = this;
    if (this.frame.rule.type !== "casualties" || side === null || phrase === undefined) return null;
    // « several of its soldiers »
    const meant = phrase.head === null && phrase.genitive !== null ? phrase.genitive : phrase;
    const { head, party, modifiers, genitive, owner, name, possessive } = meant;
    if (head === null || !head.classes.has("soldiers") || party !== null || name) return null;
    if (modifiers.some(({ party: theirs }) => theirs != null)) return null;
    const own = { party: side, phrase, certain: false, reason: said`a unit of the speaker's side` };
    if (possessive) return own;
    if (!this.atWar || !this.governs(side) || owner !== null) return null;
    return genitive === null || (genitive.places.length > 0 && genitive.party === null) ? own : null;
  }

  /** What the speaker tells without a doer may be his own side's act. */
  speaking(affected: string | null): Ground | null {
    const { rule, predicate } = this.frame;
    const { side: voice, own } = this;
    if (rule.agent === undefined) return null;
    if (voice === null) return OWN_WORDS.has(rule.type) && predicate.verb !== null ? this.speakingBody() : null;
    const armed = this.atWar;
    const announced = own !== null && !own.inherited && own.rule.startsWith("attribution.verb");
    const told = (reason: Reason): Ground => ({ party: voice, phrase: this.speaker, certain: false, reason });
    if (
      predicate.nominal &&
      // « announced the death of N after the shelling of X »: what only dates or explains is not what is announced
      (predicate.phrase.prep === null || !AROUND.has(predicate.phrase.prep)) &&
      announced &&
      (predicate.governor?.token === own.cue || this.saidBy(own.cue)) &&
      armed &&
      affected !== voice && // « admits that it fell into an ambush »
      OWN_ACTS.has(rule.type) &&
      !(BLOWS.has(rule.type) && this.tellsOfBlow(own.cue)) &&
      rule.agent.from.includes("subject") &&
      !predicate.args.has("by")
    )
      return told(said`the source announces its own act`);
    if (OWN_WORDS.has(rule.type)) return told(said`in the source's own words`);
    // who reports enemies killed, or their vehicles burnt, claims them
    if (INFLICTED.has(rule.type) && rule.aspect !== "clash" && armed && affected !== null && affected !== voice && this.bearsArms(affected))
      return told(said`the source claims its enemies' losses`);
    // « denied any shelling of X », « denies that a hospital was hit »
    if (armed && own?.denied === true && DENIED.has(rule.type) && affected !== voice && !predicate.args.has("by"))
      return told(said`the source denies an act of its own`);
    // « the town was never lost », « there was no order to withdraw », said by those who would have lost it
    if (armed && givesGround(rule, predicate.denied) && affected !== voice && !predicate.args.has("by") && !this.tellsOfOthers(voice))
      return told(said`the source tells of its own loss`);
    // « denied the fall of X », said by those who held it
    const foe = armed && (own?.denied === true || own?.rule.endsWith(".admit") === true) ? this.laid.ground.foeOf(voice) : null;
    if (foe !== null && rule.rule === "control.fall")
      return { party: foe, phrase: this.speaker, certain: false, reason: said`whom the speaker's side fights` };
    // « the hill was taken at dawn », said by those who fight for it
    if (
      armed &&
      (own !== null || this.speaker === null) &&
      CLAIMED.has(`${rule.type}/${rule.aspect ?? ""}`) &&
      predicate.verb?.passive === true &&
      affected !== voice &&
      affected !== "civilians" && // « many villagers were abducted », said by an army, is no boast
      own?.rule.endsWith(".admit") !== true &&
      !this.tellsOfOthers(voice)
    )
      return told(said`the source tells of its own success`);
    return null;
  }

  /** Those who bear arms and were spoken of last are not the speaker's own: « the government troops hold 45 districts. Ten were retaken … ». */
  private tellsOfOthers(voice: string): boolean {
    const last = this.context.discourse.recent(["armed"], this.frame.predicate.from);
    const party = last === null || last === this.speaker ? null : this.party(last);
    return party !== null && party !== voice && this.governs(party) === this.governs(voice);
  }

  /** A state's own side; who takes up arms against one is none, so that the one is hardly told of in the other's favour. */
  private governs(party: string): boolean {
    const classes = this.laid.ground.partyClasses(party);
    return classes.includes("government") || classes.includes("state");
  }

  /** The sufferers are fighters, by what they are called or by what their party is. */
  private bearsArms(affected: string): boolean {
    const { ground } = this.laid;
    const phrase = this.frame.affected?.phrase;
    const named = phrase === undefined ? null : this.classes(phrase);
    if (this.side !== null && ground.foeOf(this.side) === affected) return true;
    return ground.partyClasses(affected).includes("armed") || named?.has("armed") === true || named?.has("fighters") === true;
  }

  /** « claimed [the attack] that left nine dead »: the noun is what the verb of saying has as its object. */
  private saidBy(cue: number): boolean {
    const { predicate } = this.frame;
    const verb = this.context.sentences[predicate.sentence]?.predicates.find(({ token }) => token === cue);
    return verb?.args.get("object")?.includes(predicate.phrase) === true;
  }

  /** « reported an attack », « condemned the raid »: whoever tells of a blow so has not struck it. */
  private tellsOfBlow(cue: number): boolean {
    const verb = this.context.sentences[this.frame.predicate.sentence]?.predicates.find(({ token }) => token === cue)?.verb;
    return verb?.uses.some(({ role, more }) => role === "say" && more === "others") === true;
  }

  outlet(source: string | null): boolean {
    return source !== null && this.laid.ground.isMedia(source);
  }

  /** A body that is no party accuses and demands under its own name. */
  private speakingBody(): Ground | null {
    const { ground } = this.laid;
    const doer = this.frame.agent?.phrase ?? null;
    const id = doer === null ? (this.links.at(-1)?.source ?? null) : (doer.source?.id ?? null);
    if (id === null || ground.isPerson(id) || ground.isMedia(id)) return null;
    return { party: id, phrase: doer ?? this.speaker, certain: false, reason: said`in the source's own words` };
  }

  /** « we », « our men »: the speaker's side. */
  first(phrase: Phrase): Ground | null {
    // « one of our units »
    const meant = phrase.head === null && phrase.genitive !== null ? phrase.genitive : phrase;
    if (this.side === null || !firstPerson(meant, this.laid)) return null;
    return { party: this.side, phrase, certain: true, reason: said`the speaker's side` };
  }

  /** « the enemy », « enemy positions »: whom the speaker's side fights. */
  foe(phrase: Phrase): Ground | null {
    if (this.side === null || !hostile(phrase)) return null;
    const party = this.laid.ground.foeOf(this.side);
    return party === null ? null : { party, phrase, certain: false, reason: said`whom the speaker's side fights` };
  }

  /** « a military source »: where nobody else's troops are named, those of the country that the report is about. */
  private sideOf(speaker: Phrase, link: SourceLink | undefined): string | null {
    const { ground } = this.laid;
    // (« a military source in the Free Army » is that army's)
    const whole = link !== undefined && wordsOf(this.laid.tokens, speaker.inner, speaker.to).end === link.end;
    const uniformed = whole && speaker.head?.classes.has("uniformed") === true;
    return this.party(speaker) ?? this.partyOfLink(link) ?? (uniformed ? ground.party("@gov", null) : null);
  }

  private partyOfLink(link: SourceLink | undefined): string | null {
    return link === undefined || link.source === null ? null : this.laid.ground.partyOfSource(link.source);
  }

  private classes(phrase: Phrase): ReadonlySet<string> {
    return classesOf(phrase, this.laid.ground, this.context.discourse);
  }

  private party(phrase: Phrase): string | null {
    return partyOf(phrase, this.laid.ground, this.context.discourse);
  }
}

/** « the command », « the general command », without a word of whose it is. */
const commands = ({ head, definite, genitive, owner, places }: Phrase): boolean =>
  head?.classes.has("command") === true && definite && genitive === null && owner === null && places.length === 0;

/** A body of troops by its kind alone, or by where it stands: no name, number, owner or side of its own. */
const isUnit = ({ head, definite, pronoun, possessive, name, numbered, genitive, owner }: Phrase): boolean =>
  head?.classes.has("forces") === true &&
  definite &&
  pronoun === null &&
  !possessive &&
  !name &&
  !numbered &&
  (genitive === null || (genitive.places.length > 0 && genitive.party === null)) &&
  owner === null;

/** What is told from the side of whoever loses ground, or has kept it: a place lost, a withdrawal that did not happen. */
const givesGround = ({ type, aspect }: Frame["rule"], denied: boolean): boolean =>
  (type === "control" && aspect === "loss") || (type === "retreat" && denied);

const foe = (word: LexEntry | null | undefined): boolean => word?.classes.has("foe") === true;

/** Named for being somebody's enemy, itself or by a word beside it. */
const hostile = ({ head, modifiers, owner, genitive }: Phrase): boolean =>
  foe(head) || modifiers.some(foe) || foe(owner?.head) || foe(genitive?.head);

/** « the enemy », « enemy forces », « the enemy's raid »; no « strikes on enemy troops », where only what stands behind is the enemy's. */
export const acts = ({ head, modifiers, owner, genitive }: Phrase): boolean =>
  foe(head) || modifiers.some(foe) || foe(owner?.head) || (foe(genitive?.head) && genitive?.prep === null);
