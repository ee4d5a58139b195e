// The shape of world/events.yaml: which sense under which conditions makes which claim.
import { z } from "zod";
import { CLAIM_TYPES } from "../model.ts";

const words = z.array(z.string()).min(1);
const role = z.strictObject({
  /** Functions in order of preference. */
  from: words,
  /** Classes, any of which the filler must have. */
  is: words.optional(),
});

const rule = z.strictObject({
  rule: z.string(),
  type: z.enum(CLAIM_TYPES),
  aspect: z.string().optional(),
  /** Senses that trigger it. */
  on: words,
  /** `a|b` functions → classes: each line must be met; a leading `!` forbids. */
  when: z.record(z.string(), z.array(z.string())).default({}),
  agent: role.optional(),
  affected: role.optional(),
  /** Functions of a thing: where nobody is affected by name, it is done to whoever the thing belongs to (« army convoy »). */
  owner: words.optional(),
  /** Classes of what is taken, hit or besieged: where nobody says whose it is, it is theirs whom the doer fights (« the rebels captured nine soldiers »). */
  foes: words.optional(),
  target: role.optional(),
  /** A nominal predicate counts only with one of these: a function, `counted`, `place`, `time`, `verb` (it hangs on a verb), `verb:SENSE` (it is the object of such a verb), `carried` (a light verb tells it: « took place »), `alone` (counted, in a sentence without a verb), `effect` (what it brought about is told) or `doer` (it names one). */
  needs: z.array(z.string()).optional(),
  /** false: verbs only; true: nouns only. */
  nominal: z.boolean().optional(),
  /** Verbs in the present only: what is told is going on. Verbs in the future only: what somebody says he will do, or will not. Owed: what somebody ought to do. Done: what no verb wraps (« has decided to leave » is not). */
  tense: z.enum(["present", "future", "owed", "done"]).optional(),
  /** false: only where it is not denied; true: only where it is: what nobody has or gets (« has no fuel »); a `polarity` is then what the denial makes (« did not survive »). */
  negated: z.boolean().optional(),
  /** aspect → classes in the clause that give it. */
  "by-class": z.record(z.string(), words).default({}),
  /** A type of claim that the report must have made before: « the operation » is then what it has told of. */
  told: z.enum(CLAIM_TYPES).optional(),
  /** Types of claims that the report must not have made before. */
  untold: z.array(z.enum(CLAIM_TYPES)).default([]),
  /** Overrides the type's habit: where it happens, a movement's ends, or a movement that is told by where it leads. */
  places: z.enum(["at", "move", "goal"]).optional(),
  polarity: z.enum(["affirmed", "denied"]).optional(),
  modality: z.enum(["asserted", "expected", "possible", "demanded"]).optional(),
  /** Other rules go on being tried. */
  more: z.boolean().default(false),
});
export type EventRule = z.infer<typeof rule>;

export const eventRulesSchema = z.strictObject({
  classes: z.record(z.string(), z.array(z.string())),
  senses: z.record(z.string(), z.string()),
  /** Signs that a text is about armed conflict at all. */
  conflict: z.strictObject({
    classes: words,
    faint: words,
    against: words,
    except: words,
    senses: words,
    together: z.strictObject({ classes: words, senses: words }),
  }),
  /** Senses of words that announce a place which no table holds: they govern it, it is their subject, or that of their passive. */
  toponyms: z.strictObject({ object: words, of: words, on: words, from: words, to: words, in: words, befall: words, undergo: words }),
  rules: z.array(rule),
});
/** Rules in order, and the class tree. */
export type EventRules = z.infer<typeof eventRulesSchema>;
