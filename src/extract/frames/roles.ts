// A frame and who speaks → the parties that do it and that it is done to, each with the ground for it.
import type { LexEntry } from "../../language/entries.ts";
import { BIT } from "../../language/tags.ts";
import { wordsOf } from "../../language/tokens.ts";
import type { Derivation, Reason, SourceLink } from "../../model.ts";
import { inFunction, said, wholeWords } from "../../reason.ts";
import type { Scope } from "../attribution/scopes.ts";
import type { Said } from "../attribution/speakers.ts";
import type { Predicate } from "../grammar/clauses/predicate.ts";
import { classesOf, nationals, partyBeside, partyOf } from "../grammar/phrases/actors.ts";
import { type Phrase, says } from "../grammar/phrases/phrase.ts";
import type { Laid } from "../sentence.ts";
import type { Filler } from "./fillers.ts";
import type { Frame } from "./frame.ts";
import { phrasesFor } from "./functions.ts";
import type { SlotContext } from "./slots/context.ts";
import { firstPerson } from "./voices.ts";

/** Who speaks in a claim's words. */
export interface Speech {
  /** Scopes over the claim, from the widest to the narrowest. */
  readonly chain: readonly Scope[];
  /** Who accuses, demands or refuses in so many words. */
  readonly actor: Said | null;
  readonly links: readonly SourceLink[];
}

/** The two parties of a claim. */
export interface Roles {
  readonly agent: string | null;
  readonly affected: string | null;
  readonly derivation: readonly Derivation[];
}

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
/** Acts of those who bear arms. */
const FORCED = new Set<string>(["attack", "control", "strike", "casualties"]);
/** Types in which who says it does it. */
const OWN_WORDS = new Set<string>(["rejection", "demand", "accusation"]);
/** Classes of parties that act with arms. */
const ARMED = ["armed", "state", "government"];
const CIVILIAN = ["civilians", "persons", "families", "displaced"];
/** Classes of persons who are no civilians for their calling alone. */
const IN_OFFICE = ["official", "spokesperson", "medics"];
/** Nouns for one who leads others. */
const LEADERS = ["official", "fighters", "soldiers"];
/** Nouns of loss, whose possessor has suffered it. */
const LOSSES = ["toll", "killed", "wounded", "victims"];

/** One way to a party: who, the words, the rule, a sentence. */
interface Ground {
  readonly party: string;
  readonly phrase: Phrase | null;
  readonly certain: boolean;
  readonly reason: Reason;
}

/** Decides agent and affected of a frame. */
export function rolesOf(frame: Frame, speech: Speech, context: SlotContext): Roles {
  return new Decider(frame, speech, context).run();
}

/** « subject of “shell” », « object of “accuse”, for “shelling” ». */
function through({ through: name, other }: Filler, { entry }: Predicate): Reason {
  const word = wholeWords(entry.lemma);
  return other === undefined ? said`${inFunction(name)} of ${word}` : said`${inFunction(name)} of ${wholeWords(other)}, for ${word}`;
}

class Decider {
  private readonly frame: Frame;
  private readonly context: SlotContext;
  private readonly laid: Laid;
  /** The narrowest scope. */
  private readonly own: Scope | null;
  private readonly speaker: Phrase | null;
  private readonly links: readonly SourceLink[];
  /** The side of whoever speaks. */
  private readonly voice: string | null;
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
    this.voice = this.speaker === null && speech.links.length === 0 ? context.issuer : heard;
    this.atWar = this.voice !== null && this.fights(this.voice);
  }

  /** A ministry of health counts victims, and struck nobody; no more does an outlet, whichever side it shares. */
  private fights(voice: string): boolean {
    const classes = new Set([...this.laid.ground.partyClasses(voice), ...(this.speaker === null ? [] : this.classes(this.speaker))]);
    const telling = classes.has("medical") || this.outlet(this.links.at(-1)?.source ?? null);
    return !telling && ARMED.some((name) => classes.has(name));
  }

  run(): Roles {
    let agent = this.doer();
    let affected = this.sufferer();
    agent ??= this.speaking(affected?.party ?? null);
    if (affected !== null && affected.party === agent?.party) {
      // « inflicted losses on them »: who inflicts them is not « them »
      if (this.frame.rule.type === "casualties" && this.frame.affected?.phrase.pronoun != null && agent?.certain === true) affected = null;
      else if (this.frame.rule.type === "casualties") agent = this.frame.agent === null ? null : agent;
      else affected = null;
    }
    const derivation: Derivation[] = [];
    if (agent !== null) derivation.push(this.line("agent", agent));
    if (affected !== null) derivation.push(this.line("affected", affected));
    return { agent: agent?.party ?? null, affected: affected?.party ?? null, derivation };
  }

  private doer(): Ground | null {
    const { agent, rule, predicate } = this.frame;
    // « we-destroyed three vehicles »: the form of the verb says that its speaker did it
    const tags = predicate.verb === null || predicate.verb.passive ? 0 : predicate.verb.tags;
    const ours = BIT["1"] | BIT.p;
    if (this.voice !== null && (tags & ours) === ours && (tags & BIT["3"]) === 0 && rule.agent?.from.includes("subject") === true)
      return { party: this.voice, phrase: this.speaker, certain: true, reason: said`the speaker's side` };
    const they = this.theyWhoFight();
    if (they !== null) return they;
    // « the agency announced the capture of X »: an outlet tells of acts, whichever side it shares
    const governor = predicate.nominal ? predicate.governor : null;
    const told = governor !== null && says(governor.verb);
    if (agent === null || (told && this.outlet(agent.phrase.source?.id ?? null))) return null;
    // « the group announced the death of 12 »: who tells of deaths need not have caused them
    if (told && rule.type === "casualties" && agent.through === "subject" && governor.args.get("subject")?.includes(agent.phrase))
      return null;
    const foe = acts(agent.phrase) ? this.foe(agent.phrase) : null;
    // « attempts by the enemy to break through were thwarted »: by those who tell of it
    if (foe !== null && rule.aspect === "counter-attack" && predicate.verb?.passive === true) return null;
    return foe ?? this.filler(agent) ?? this.first(agent.phrase) ?? this.unit(agent.phrase);
  }

  /** « Families fled X. They had burned the clinic. »: who strikes or kills is no civilian, but who bears arms and was spoken of before. */
  private theyWhoFight(): Ground | null {
    const { agent, rule, predicate } = this.frame;
    if (!FORCED.has(rule.type) || predicate.verb === null || predicate.verb.passive || rule.agent?.from.includes("subject") !== true)
      return null;
    const subject = phrasesFor(predicate, "subject").find(({ pronoun }) => pronoun?.kind === "subj");
    if (subject === undefined || firstPerson(subject, this.laid) || (subject.headTags & BIT.p) === 0) return null;
    if (agent !== null && (agent.party !== "civilians" || agent.phrase !== subject)) return null;
    const armed = this.context.discourse.recent(["armed"], subject.from);
    const party = armed === null ? null : this.party(armed);
    return party === null ? null : { party, phrase: armed, certain: false, reason: said`who bears arms and was spoken of before` };
  }

  /** « the garrison », « the units stationed there », as a side at war tells of them: its own. */
  private unit(phrase: Phrase): Ground | null {
    if (this.voice === null || !this.atWar || !isUnit(phrase)) return null;
    return { party: this.voice, phrase, certain: false, reason: said`a unit of the speaker's side` };
  }

  private sufferer(): Ground | null {
    const { affected, rule, predicate } = this.frame;
    if (affected !== null) {
      const found = this.foe(affected.phrase) ?? this.filler(affected) ?? this.first(affected.phrase);
      if (found !== null) return found;
      const classes = this.classes(affected.phrase);
      const { phrase } = affected;
      // « announced the death of its commander »: his side has lost him
      const owner =
        rule.type === "casualties" && phrase.possessive && LEADERS.some((name) => classes.has(name)) ? this.owner(phrase) : null;
      if (owner !== null) return { party: owner, phrase, certain: false, reason: said`whose loss it is` };
      // « 30 Yemenis »: nobody's soldiers
      const counted = phrase.number !== null && nationals(phrase);
      if (
        !classes.has("others") &&
        !classes.has("nobody") &&
        (counted || CIVILIAN.some((name) => classes.has(name)) || ofACalling(classes)) &&
        !classes.has("armed")
      )
        return { party: "civilians", phrase: affected.phrase, certain: true, reason: through(affected, predicate) };
      if (classes.has("medical"))
        return { party: "medics", phrase: affected.phrase, certain: false, reason: said`a medical body or building` };
      if (classes.has("refuge"))
        return { party: "civilians", phrase: affected.phrase, certain: false, reason: said`where people who fled live` };
    }
    if (rule.type === "casualties" && affected !== null) {
      // « the toll of the killed rose to 120 persons »: who else is counted in the clause
      for (const name of ["to", "at", "object", "of", "of-noun", "subject"])
        for (const phrase of phrasesFor(predicate, name)) {
          const classes = this.classes(phrase);
          if (phrase !== affected.phrase && CIVILIAN.some((one) => classes.has(one)) && !classes.has("armed") && phrase.number !== null)
            return { party: "civilians", phrase, certain: false, reason: said`who is counted` };
        }
    }
    for (const name of rule.owner ?? [])
      for (const phrase of phrasesFor(predicate, name)) {
        const owner = this.foe(phrase) ?? (name === "object" && phrase.genitive !== null ? this.foe(phrase.genitive) : null);
        if (owner !== null) return owner;
      }
    if (rule.aspect === "counter-attack" && this.frame.agent !== null && predicate.verb?.passive === true) {
      const repelled = this.foe(this.frame.agent.phrase);
      if (repelled !== null) return repelled;
    }
    if (rule.type === "displacement")
      return {
        party: "civilians",
        phrase: affected?.phrase ?? null,
        certain: affected !== null,
        reason: said`people who move without arms`,
      };
    return rule.type === "casualties" ? this.loser() : null;
  }

  /** « our losses », « the army's dead »: whose a loss is. */
  private loser(): Ground | null {
    for (const name of ["self", "subject", "object", "of", "to"]) {
      for (const phrase of phrasesFor(this.frame.predicate, name)) {
        const classes = this.classes(phrase);
        if (!LOSSES.some((loss) => classes.has(loss))) continue;
        const party = firstPerson(phrase, this.laid) ? this.voice : partyBeside(phrase, this.laid.ground, this.context.discourse);
        if (party !== null) return { party, phrase, certain: true, reason: said`whose loss it is` };
        if (classes.has("civilians")) return { party: "civilians", phrase, certain: true, reason: said`who is counted` };
      }
    }
    return null;
  }

  /** What the speaker tells without a doer may be his own side's act. */
  private speaking(affected: string | null): Ground | null {
    const { rule, predicate } = this.frame;
    const { voice, own } = this;
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
      (predicate.governor?.token === own.cue || this.said(own.cue)) &&
      armed &&
      affected !== voice && // « admits that it fell into an ambush »
      OWN_ACTS.has(rule.type) &&
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
    if (this.voice !== null && ground.foeOf(this.voice) === affected) return true;
    return ground.partyClasses(affected).includes("armed") || named?.has("armed") === true || named?.has("fighters") === true;
  }

  /** « claimed [the attack] that left nine dead »: the noun is what the verb of saying has as its object. */
  private said(cue: number): boolean {
    const { predicate } = this.frame;
    const verb = this.context.sentences[predicate.sentence]?.predicates.find(({ token }) => token === cue);
    return verb?.args.get("object")?.includes(predicate.phrase) === true;
  }

  private outlet(source: string | null): boolean {
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

  private filler(filler: Filler): Ground | null {
    const { phrase, party } = filler;
    return party === null ? null : { party, phrase, certain: phrase.pronoun === null, reason: through(filler, this.frame.predicate) };
  }

  /** « we », « our men »: the speaker's side. */
  private first(phrase: Phrase): Ground | null {
    // « one of our units »
    const meant = phrase.head === null && phrase.genitive !== null ? phrase.genitive : phrase;
    if (this.voice === null || !firstPerson(meant, this.laid)) return null;
    return { party: this.voice, phrase, certain: true, reason: said`the speaker's side` };
  }

  /** « the enemy », « enemy positions »: whom the speaker's side fights. */
  private foe(phrase: Phrase): Ground | null {
    if (this.voice === null || !hostile(phrase)) return null;
    const party = this.laid.ground.foeOf(this.voice);
    return party === null ? null : { party, phrase, certain: false, reason: said`whom the speaker's side fights` };
  }

  /** The armed party that a phrase's possessive means. */
  private owner(phrase: Phrase): string | null {
    const owner = this.context.discourse.owner(phrase);
    const party = owner === null ? null : this.party(owner);
    return party !== null && this.laid.ground.partyClasses(party).some((name) => ARMED.includes(name)) ? party : null;
  }

  private classes(phrase: Phrase): ReadonlySet<string> {
    return classesOf(phrase, this.laid.ground, this.context.discourse);
  }

  private party(phrase: Phrase): string | null {
    return partyOf(phrase, this.laid.ground, this.context.discourse);
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

  private line(slot: "agent" | "affected", { phrase, certain, reason }: Ground): Derivation {
    const span = phrase !== null && phrase.to > phrase.inner ? wordsOf(this.laid.tokens, phrase.inner, phrase.to) : null;
    return { slot, rule: this.frame.rule.rule, words: span, certain: certain && span !== null, reason };
  }
}

/** A driver, a journalist, a teacher. */
const ofACalling = (classes: ReadonlySet<string>): boolean => classes.has("person") && !IN_OFFICE.some((name) => classes.has(name));

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
const acts = ({ head, modifiers, owner, genitive }: Phrase): boolean =>
  foe(head) || modifiers.some(foe) || foe(owner?.head) || (foe(genitive?.head) && genitive?.prep === null);
