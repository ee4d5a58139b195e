// Towns and days into what happens there, and what each side, monitor and helper says of it.
import type { Bound, Claim } from "../../src/model.ts";
import { ALLY, FRONT, GOVERNMENT, type Town } from "./country.ts";
import type { Random } from "./random.ts";

/** How a statement is worded; `words.ts` has the sentences. */
export type Shape =
  | "take"
  | "deny-take"
  | "lose"
  | "hold"
  | "clash"
  | "assault"
  | "strike"
  | "killed"
  | "wounded"
  | "children"
  | "toll"
  | "flee"
  | "share"
  | "talks"
  | "deal"
  | "reject"
  | "demand"
  | "leave"
  | "no-aid"
  | "yield"
  | "accuse";

/** What one source says of one event: a claim without its report and words. */
export interface Statement {
  readonly shape: Shape;
  readonly slots: Pick<Claim, "type" | "aspect" | "polarity" | "modality" | "agent" | "affected" | "places" | "from" | "to" | "extent"> & {
    readonly quantity: { readonly value: number; readonly bound: Bound; readonly unit: string; readonly of: string | null } | null;
    readonly time: { readonly start: string; readonly end: string } | null;
  };
  /** A source's id, or words of nobody's register: see {@link UNNAMED}. */
  readonly by: string;
  /** The count that this one is a part of. */
  readonly whole: Statement | null;
}

/** Speakers whom no register holds: a crowd without a name, and officers with one. */
export const UNNAMED: Readonly<
  Record<string, { readonly anonymous: boolean; readonly en: string; readonly fr: string; readonly ar: string }>
> = {
  "?resident": { anonymous: true, en: "a resident", fr: "un habitant", ar: "أحد السكان" },
  "?official": { anonymous: true, en: "a security official", fr: "un responsable de la sécurité", ar: "مسؤول أمني" },
  "?dabbur": { anonymous: false, en: "Colonel Rashem Tabdur", fr: "le colonel Rachem Tabdour", ar: "العقيد راشم تابدور" },
  "?zirgan": { anonymous: false, en: "Doctor Lusmir Zirgan", fr: "le docteur Lousmir Zirgan", ar: "الطبيب لوسمير زيرغان" },
};

const SLOTS: Statement["slots"] = {
  type: "control",
  aspect: null,
  polarity: "affirmed",
  modality: "asserted",
  agent: null,
  affected: null,
  places: [],
  from: [],
  to: [],
  extent: "unknown",
  quantity: null,
  time: null,
};

const FIRST_DAY = Date.UTC(2031, 0, 1);
export const isoDay = (day: number): string => new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10);

/** A battle for one town, from its first day on. */
export class Battle {
  readonly town: Town;
  readonly first: number;
  private readonly random: Random;
  private readonly held: string[];
  private readonly lost: string[] = [];
  private toll = 0;
  private fled = 0;

  constructor(town: Town, first: number, random: Random) {
    this.town = town;
    this.first = first;
    this.random = random;
    this.held = random.some(town.districts, town.districts.length).map(({ id }) => id);
  }

  /** What is said of one day, some of it by several; empty when the battle is over. */
  day(day: number): Statement[] {
    const said: Statement[] = [];
    const { random } = this;
    const time = { start: isoDay(day), end: isoDay(day) };
    const town = [this.town.place.id];
    const tell = (shape: Shape, by: string, slots: Partial<Statement["slots"]>, whole: Statement | null = null): Statement => {
      const statement = { shape, by, slots: { ...SLOTS, ...slots }, whole };
      said.push(statement);
      return statement;
    };
    const people = (value: number, bound: Bound = "exact", of: string | null = null): Statement["slots"]["quantity"] => ({
      value,
      bound,
      unit: "people",
      of,
    });
    const when = (): Statement["slots"]["time"] => (random.chance(0.5) ? time : null);

    if (this.held.length > 0 && random.chance(0.45)) this.taking(tell, when);
    else if (this.lost.length > 2 && random.chance(0.15)) this.retaking(tell, when);
    const near = this.held.at(-1) ?? this.lost.at(-1);
    if (near === undefined) return said;
    if (random.chance(0.7)) {
      const slots = { type: "attack", aspect: "clash", places: [near], time: when() } as const;
      tell("clash", "valley-monitor", slots);
      if (random.chance(0.5)) tell("clash", "?resident", slots);
      if (random.chance(0.5)) tell("assault", "ombria-army", { ...slots, aspect: "offensive", agent: GOVERNMENT });
    }
    if (this.held.length > 0 && random.chance(0.4))
      tell("hold", "front-office", { aspect: "hold", agent: FRONT, places: [random.pick(this.held)] });
    for (let blow = random.between(0, 2); blow > 0; blow--) this.blow(random.pick(this.town.districts).id, tell, when, people);
    if (random.chance(0.5)) {
      const since = { start: isoDay(this.first), end: time.end };
      const slots = { type: "casualties", aspect: "killed", affected: "civilians", places: town } as const;
      tell("toll", "valley-monitor", { ...slots, quantity: people(this.toll + 3, "at-least"), time: since });
      if (random.chance(0.4))
        tell("toll", "league-relief", { ...slots, quantity: people(Math.round(this.toll / 10) * 10 + 10, "about"), time: since });
    }
    if (random.chance(0.5)) {
      this.fled += random.between(1, 20) * 100;
      const slots = { type: "displacement", aspect: "leave", affected: "civilians", from: town } as const;
      tell("flee", "league-relief", { ...slots, quantity: people(this.fled, "about") });
      if (random.chance(0.6))
        tell("flee", "valley-monitor", { ...slots, quantity: people(this.fled + random.between(-3, 3) * 10, "at-least") });
      if (random.chance(0.4)) tell("flee", "ombria-news", { ...slots, quantity: people(Math.max(100, this.fled * 2), "about") });
    }
    if (this.lost.length > 0 && random.chance(0.4)) {
      const share = Math.round((100 * this.lost.length) / this.town.districts.length);
      const slots = { aspect: "share", agent: GOVERNMENT, places: town, extent: "part" } as const;
      const part = (value: number, bound: Bound): Statement["slots"]["quantity"] => ({
        value,
        bound,
        unit: "percent",
        of: this.town.place.id,
      });
      tell("share", "ombria-army", { ...slots, quantity: part(Math.min(100, share + 5), "at-least") });
      if (random.chance(0.6)) tell("share", "valley-monitor", { ...slots, quantity: part(share, "about") });
    }
    this.talking(tell, town);
    return said;
  }

  private taking(tell: Tell, when: When): void {
    const { random } = this;
    const place = this.held.pop() as string;
    this.lost.push(place);
    const slots = { aspect: "gain", agent: GOVERNMENT, places: [place], extent: "whole", time: when() } as const;
    tell("take", "ombria-army", slots);
    if (random.chance(0.7)) tell("take", "ombria-news", slots);
    if (random.chance(0.6)) tell("take", "valley-monitor", slots);
    if (random.chance(0.3)) tell("take", "?dabbur", slots);
    if (random.chance(0.4)) tell("deny-take", "front-office", { ...slots, polarity: "denied", time: null });
    if (random.chance(0.2)) tell("lose", "front-radio", { ...slots, aspect: "loss", agent: FRONT });
    if (random.chance(0.2))
      tell("yield", "ombria-army", {
        type: "surrender",
        aspect: "surrender",
        agent: FRONT,
        places: [place],
        quantity: { value: random.between(10, 90), bound: "about", unit: "people", of: "fighters" },
      });
  }

  private retaking(tell: Tell, when: When): void {
    const place = this.lost.pop() as string;
    this.held.push(place);
    const slots = { aspect: "gain", agent: this.random.chance(0.5) ? FRONT : "salt-road-brigade", places: [place], time: when() } as const;
    tell("take", "front-office", slots);
    if (this.random.chance(0.6)) tell("take", "valley-monitor", slots);
    if (this.random.chance(0.4)) tell("deny-take", "ombria-army", { ...slots, polarity: "denied", time: null });
  }

  private blow(
    place: string,
    tell: Tell,
    when: When,
    people: (value: number, bound?: Bound, of?: string | null) => Statement["slots"]["quantity"],
  ): void {
    const { random } = this;
    const agent = random.chance(0.5) ? ALLY : GOVERNMENT;
    const time = when();
    const strike = { type: "strike", aspect: "air", agent, places: [place], time } as const;
    tell("strike", "valley-monitor", strike);
    if (random.chance(0.5)) tell("strike", "front-office", strike);
    if (random.chance(0.3)) tell("accuse", "front-radio", { type: "accusation", agent: FRONT, affected: agent, places: [place] });
    const dead = random.between(2, 40);
    this.toll += dead;
    const killed = { type: "casualties", aspect: "killed", affected: "civilians", places: [place], time } as const;
    const whole = tell("killed", "valley-monitor", { ...killed, quantity: people(dead) });
    if (random.chance(0.6))
      tell("children", "valley-monitor", { ...killed, quantity: people(Math.ceil(dead / 4), "exact", "children") }, whole);
    if (random.chance(0.6)) tell("killed", "?zirgan", { ...killed, quantity: people(dead + random.between(-1, 2)) });
    if (random.chance(0.4)) tell("killed", "front-office", { ...killed, quantity: people(dead + random.between(3, 9), "at-least") });
    if (random.chance(0.5))
      tell("wounded", "open-hands", { ...killed, aspect: "wounded", quantity: people(dead * 2 + random.between(0, 9)) });
  }

  private talking(tell: Tell, town: readonly string[]): void {
    const { random } = this;
    if (random.chance(0.15))
      tell("talks", "?official", { type: "negotiation", aspect: "talks", agent: GOVERNMENT, affected: FRONT, places: town });
    if (random.chance(0.1)) {
      tell("deal", "norland-ministry", { type: "agreement", aspect: "truce", agent: FRONT, places: town });
      if (random.chance(0.6)) tell("reject", "front-office", { type: "rejection", agent: FRONT, places: town });
    }
    if (random.chance(0.2)) tell("demand", "league-relief", { type: "demand", modality: "demanded", agent: "league-relief", places: town });
    if (random.chance(0.15)) {
      const count = random.between(3, 40) * 50;
      tell("leave", "ombria-news", {
        type: "evacuation",
        agent: FRONT,
        from: town,
        quantity: { value: count, bound: "about", unit: "people", of: "fighters" },
      });
    }
    if (random.chance(0.15)) tell("no-aid", "open-hands", { type: "aid", polarity: "denied", affected: "civilians", places: town });
  }
}

type Tell = (shape: Shape, by: string, slots: Partial<Statement["slots"]>, whole?: Statement | null) => Statement;
type When = () => Statement["slots"]["time"];
