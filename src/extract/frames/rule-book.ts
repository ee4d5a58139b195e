// The table of event rules → rules that are quickly found by sense and quickly asked.
import type { EventRule } from "../../language/event-rules.ts";

/** One line of a rule's `when`: some phrase of these functions has one of these classes, or none may. */
interface Condition {
  readonly functions: readonly string[];
  readonly classes: readonly string[];
  readonly forbids: boolean;
}

/** A rule made ready to be asked of many predicates. */
export interface ReadyRule {
  readonly rule: EventRule;
  /** Its place in the table. */
  readonly order: number;
  readonly when: readonly Condition[];
  /** Some condition asks for the object. */
  readonly asksObject: boolean;
  readonly byClass: readonly (readonly [aspect: string, classes: readonly string[]])[];
}

/** Rules indexed by sense, in the order of the table. */
export type RuleBook = ReadonlyMap<string, readonly ReadyRule[]>;

/** Indexes rules by the senses that trigger them. */
export function ruleBook(rules: readonly EventRule[]): RuleBook {
  const bySense = new Map<string, ReadyRule[]>();
  for (const [order, rule] of rules.entries()) {
    const when = Object.entries(rule.when).map(([key, classes]) => {
      const forbids = key.startsWith("!");
      return { functions: (forbids ? key.slice(1) : key).split("|"), classes, forbids };
    });
    const asksObject = Object.keys(rule.when).some((key) => key.split("|").includes("object"));
    const ready = { rule: evenly(rule), order, when, asksObject, byClass: Object.entries(rule["by-class"]) };
    for (const sense of new Set(rule.on)) bySense.set(sense, [...(bySense.get(sense) ?? []), ready]);
  }
  return bySense;
}

/** The rule with every property, also those that its table leaves out: engines read objects of one shape fastest. */
function evenly(rule: EventRule): { [Key in keyof Required<EventRule>]: EventRule[Key] } {
  return {
    rule: rule.rule,
    type: rule.type,
    aspect: rule.aspect,
    on: rule.on,
    when: rule.when,
    agent: evenRole(rule.agent),
    affected: evenRole(rule.affected),
    owner: rule.owner,
    foes: rule.foes,
    target: evenRole(rule.target),
    needs: rule.needs,
    nominal: rule.nominal,
    tense: rule.tense,
    negated: rule.negated,
    "by-class": rule["by-class"],
    told: rule.told,
    untold: rule.untold,
    places: rule.places,
    polarity: rule.polarity,
    modality: rule.modality,
    more: rule.more,
  };
}

const evenRole = (role: EventRule["agent"]): EventRule["agent"] => (role === undefined ? undefined : { from: role.from, is: role.is });

const NO_RULES: readonly ReadyRule[] = [];

/** The rules that a predicate's senses trigger, each once, in the order of the table. */
export function triggered(senses: readonly string[], book: RuleBook): readonly ReadyRule[] {
  if (senses.length === 1) return book.get(senses[0] as string) ?? NO_RULES;
  const all = new Set<ReadyRule>();
  for (const sense of senses) for (const ready of book.get(sense) ?? NO_RULES) all.add(ready);
  return [...all].sort((a, b) => a.order - b.order);
}
