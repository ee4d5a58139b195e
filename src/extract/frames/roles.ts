// A frame and who speaks → the parties that do it and that it is done to, each with the ground for it.
import { BIT } from "../../language/tags.ts";
import { wordsOf } from "../../language/tokens.ts";
import type { Derivation, Reason } from "../../model.ts";
import { inFunction, said, wholeWords } from "../../reason.ts";
import type { Predicate } from "../grammar/clauses/predicate.ts";
import { classesOf, nationals, partyBeside, partyOf } from "../grammar/phrases/actors.ts";
import { firstPerson } from "../grammar/phrases/first-person.ts";
import { type Phrase, says } from "../grammar/phrases/phrase.ts";
import type { Laid } from "../sentence.ts";
import type { Filler } from "./fillers.ts";
import type { Frame } from "./frame.ts";
import { phrasesFor } from "./functions.ts";
import type { SlotContext } from "./slots/context.ts";
import { ARMED, acts, type Ground, type Speech, Teller } from "./teller.ts";

/** The two parties of a claim. */
export interface Roles {
  readonly agent: string | null;
  readonly affected: string | null;
  readonly derivation: readonly Derivation[];
}

/** Acts of those who bear arms. */
const FORCED = new Set<string>(["attack", "control", "strike", "casualties"]);
const CIVILIAN = ["civilians", "persons", "families", "displaced"];
/** Classes of persons who are no civilians for their calling alone. */
const IN_OFFICE = ["official", "spokesperson", "medics"];
/** Nouns for one who leads others. */
const LEADERS = ["official", "fighters", "soldiers"];
/** Classes of arms that are charged with what they hit. */
const ARMS = ["aircraft", "artillery"];
/** Nouns of loss, whose possessor has suffered it. */
const LOSSES = ["toll", "killed", "wounded", "victims"];

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
  private readonly teller: Teller;

  constructor(frame: Frame, speech: Speech, context: SlotContext) {
    this.frame = frame;
    this.context = context;
    this.laid = context.laid;
    this.teller = new Teller(frame, speech, context);
  }

  run(): Roles {
    let agent = this.doer();
    let affected = agent === null ? (this.teller.ownTroops() ?? this.sufferer()) : this.sufferer();
    agent ??= this.charged() ? this.accused() : this.teller.speaking(affected?.party ?? null);
    affected ??= this.opponent(agent);
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
    const { side, speaker } = this.teller;
    // « we-destroyed three vehicles »: the form of the verb says that its speaker did it
    const { verb } = predicate;
    const tags = verb === null || verb.passive ? 0 : verb.subject === null ? verb.tags : verb.subjectTags;
    const ours = BIT["1"] | BIT.p;
    if (side !== null && (tags & ours) === ours && (tags & BIT["3"]) === 0 && rule.agent?.from.includes("subject") === true)
      return { party: side, phrase: speaker, certain: true, reason: said`the speaker's side` };
    const they = this.theyWhoFight();
    if (they !== null) return they;
    // « the agency announced the capture of X »: an outlet tells of acts, whichever side it shares
    const governor = predicate.nominal ? predicate.governor : null;
    const told = governor !== null && says(governor.verb);
    if (agent === null || (told && this.teller.outlet(agent.phrase.source?.id ?? null))) return null;
    // « the group announced the death of 12 »: who tells of deaths need not have caused them
    if (told && rule.type === "casualties" && agent.through === "subject" && governor.args.get("subject")?.includes(agent.phrase))
      return null;
    const foe = acts(agent.phrase) ? this.teller.foe(agent.phrase) : null;
    // « attempts by the enemy to break through were thwarted »: by those who tell of it
    if (foe !== null && rule.aspect === "counter-attack" && predicate.verb?.passive === true) return null;
    return (
      foe ?? this.teller.command(agent.phrase) ?? this.teller.first(agent.phrase) ?? this.filler(agent) ?? this.teller.unit(agent.phrase)
    );
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

  private sufferer(): Ground | null {
    const { affected, rule, predicate } = this.frame;
    if (affected !== null) {
      const found = this.teller.foe(affected.phrase) ?? this.teller.first(affected.phrase) ?? this.filler(affected);
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
        const owner = this.teller.foe(phrase) ?? (name === "object" && phrase.genitive !== null ? this.teller.foe(phrase.genitive) : null);
        if (owner !== null) return owner;
      }
    if (rule.aspect === "counter-attack" && this.frame.agent !== null && predicate.verb?.passive === true) {
      const repelled = this.teller.foe(this.frame.agent.phrase);
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

  /** « accused the planes of shelling X »: it tells what somebody is charged with. */
  private charged(): boolean {
    const { predicate } = this.frame;
    return predicate.governor?.senses.includes("accuse") === true && predicate.governor.args.has("object") && predicate.hung === "prep";
  }

  /** « the rebels accused the air force of shelling X »: arms of nobody by name, charged by a side at war, are its enemy's. */
  private accused(): Ground | null {
    const [accuser, whom] = ["subject", "object"].map((name) => this.frame.predicate.governor?.args.get(name)?.[0]);
    const side = accuser === undefined ? null : (this.party(accuser) ?? this.teller.side);
    if (side === null || whom === undefined || !this.bearsArms(side)) return null;
    if (!ARMS.some((name) => whom.head?.classes.has(name))) return null;
    const party = this.laid.ground.foeOf(side);
    return party === null ? null : { party, phrase: whom, certain: false, reason: said`whom the speaker's side fights` };
  }

  /** « the rebels captured two armoured cars »: what those who fight take or hit is their enemy's, where nobody says whose. */
  private opponent(doer: Ground | null): Ground | null {
    const { rule, predicate } = this.frame;
    if (rule.foes === undefined || doer === null || !this.armed(doer)) return null;
    for (const name of ["self", "object", "of", "on", "against", "tail"])
      for (const phrase of phrasesFor(predicate, name)) {
        const classes = this.classes(phrase);
        if (phrase.possessive || phrase.owner !== null || classes.has("civilians") || !rule.foes.some((one) => classes.has(one))) continue;
        const party = this.laid.ground.foeOf(doer.party);
        return party === null ? null : { party, phrase, certain: false, reason: said`whom the doer fights` };
      }
    return null;
  }

  private armed({ party, phrase }: Ground): boolean {
    return this.bearsArms(party) || (phrase !== null && this.classes(phrase).has("armed"));
  }

  private bearsArms(party: string): boolean {
    return this.laid.ground.partyClasses(party).some((name) => ARMED.includes(name));
  }

  /** « our losses », « the army's dead »: whose a loss is. */
  private loser(): Ground | null {
    for (const name of ["self", "subject", "object", "of", "to"]) {
      for (const phrase of phrasesFor(this.frame.predicate, name)) {
        const classes = this.classes(phrase);
        if (!LOSSES.some((loss) => classes.has(loss))) continue;
        const party = firstPerson(phrase, this.laid) ? this.teller.side : partyBeside(phrase, this.laid.ground, this.context.discourse);
        if (party !== null) return { party, phrase, certain: true, reason: said`whose loss it is` };
        if (classes.has("civilians")) return { party: "civilians", phrase, certain: true, reason: said`who is counted` };
      }
    }
    return null;
  }

  private filler(filler: Filler): Ground | null {
    const { phrase, party } = filler;
    return party === null ? null : { party, phrase, certain: phrase.pronoun === null, reason: through(filler, this.frame.predicate) };
  }

  /** The armed party that a phrase's possessive means. */
  private owner(phrase: Phrase): string | null {
    const owner = this.context.discourse.owner(phrase);
    const party = owner === null ? null : this.party(owner);
    return party !== null && this.bearsArms(party) ? party : null;
  }

  private classes(phrase: Phrase): ReadonlySet<string> {
    return classesOf(phrase, this.laid.ground, this.context.discourse);
  }

  private party(phrase: Phrase): string | null {
    return partyOf(phrase, this.laid.ground, this.context.discourse);
  }

  private line(slot: "agent" | "affected", { phrase, certain, reason }: Ground): Derivation {
    const span = phrase !== null && phrase.to > phrase.inner ? wordsOf(this.laid.tokens, phrase.inner, phrase.to) : null;
    return { slot, rule: this.frame.rule.rule, words: span, certain: certain && span !== null, reason };
  }
}

/** A driver, a journalist, a teacher. */
const ofACalling = (classes: ReadonlySet<string>): boolean => classes.has("person") && !IN_OFFICE.some((name) => classes.has(name));
