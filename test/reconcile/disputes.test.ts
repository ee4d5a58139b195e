// What an analyst would call a dispute, and what only looks like one: pairs in the tests' own words, judged by reading.
import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { caseOf, report, type Said } from "./kit.ts";

/** Sets both reports in one town, so that claims without a place have a scene in common. */
const SCENE: Said = { type: "assessment", places: ["osk"] };
const SAME_DAY = ["2031-05-03", "2031-05-03"] as const;
const NEXT_DAY = ["2031-05-03", "2031-05-04"] as const;

/** How the first claim of one report stands to that of another: `"updates b"` where b updates a; null when it doesn't. */
function between(a: Said, b: Said, days: readonly [string, string] = SAME_DAY): string | null {
  const { relations } = reconcile(caseOf(report("a", days[0], [a, SCENE]), report("b", days[1], [b, SCENE])), { all: true });
  const one = relations.find((tie) => [tie.a, tie.b].sort().join() === "a-1,b-1");
  if (one === undefined) return null;
  return ["refines", "updates", "denies"].includes(one.kind) ? `${one.kind} ${one.a[0]}` : one.kind;
}

const gov = "varnia-gov";
const rebels = "river-front";
const held: Said = { type: "control", aspect: "hold", agent: gov, places: ["osk"], by: ["varnia-army"] };
const taken: Said = { ...held, aspect: "gain" };
const heldByRebels: Said = { ...held, agent: rebels, by: ["front-office"] };
const struck: Said = { type: "strike", aspect: "shelling", places: ["harbour"] };
const dead: Said = { type: "casualties", aspect: "killed", affected: "civilians", places: ["harbour"] };
const day = "2031-05-02";

describe("who holds a place", () => {
  const partOfIt: Said = { ...heldByRebels, aspect: "share", figure: "~40 percent osk" };
  it("a town taken or held, of which the enemy holds a part, is disputed", () => {
    expect(between(taken, partOfIt)).toBe("contradicts");
    expect(between(held, partOfIt)).toBe("contradicts");
  });
  it("what the enemy still held the day before may have been taken since", () => {
    expect(between(partOfIt, taken, NEXT_DAY)).not.toBe("contradicts");
  });
  it("a place said to be taken, and the day after to be held still by the other side, is disputed", () => {
    expect(between(taken, { ...heldByRebels, on: "2031-05-04" }, NEXT_DAY)).toBe("contradicts");
    expect(between(taken, { ...heldByRebels, aspect: "gain", on: "2031-05-04" }, NEXT_DAY)).toBe("updates b");
  });
  it("one taking told for two days is disputed though one tells it of nobody", () => {
    const early: Said = { ...taken, agent: null, on: "2031-05-01", by: ["war-monitor"] };
    expect(between(early, { ...taken, on: "2031-05-03" })).toBe("contradicts");
  });
  it("only who held a place can have lost it", () => {
    const lost: Said = { ...taken, aspect: "loss", agent: null, on: "2031-05-04", by: ["war-monitor"] };
    expect(between(taken, lost, NEXT_DAY)).toBe("updates b");
  });
  it("two counts of what was taken on one day clash; of two days they do not", () => {
    const villages: Said = { ...taken, places: ["varnia"], figure: "12 villages", on: day };
    const fewer: Said = { ...villages, figure: "3 villages", by: ["war-monitor"] };
    expect(between(villages, fewer)).toBe("contradicts");
    expect(between(villages, { ...fewer, on: "2031-05-03" })).toBeNull();
  });
});

describe("who holds a place with whom", () => {
  const own = (party: string, id: string, more: Said = {}): ReturnType<typeof report> =>
    report(id, day, [
      { type: "control", aspect: "hold", agent: party, places: ["osk"], by: [`"the ${party}"`] },
      { type: "attack", aspect: "clash", agent: party, affected: gov, places: ["brel"], ...more },
    ]);
  const kinds = (...reports: readonly ReturnType<typeof report>[]): readonly string[] =>
    reconcile(caseOf(...reports), { all: true })
      .relations.filter(({ a, b }) => a === "a-1" && b === "b-1")
      .map(({ kind }) => kind);
  it("is no dispute between two parties that fight one enemy: they hold it together, …", () => {
    expect(kinds(own("river-front", "a"), own("hill-league", "b"))).toEqual(["supports"]);
  });
  it("… unless they fight each other too", () => {
    expect(kinds(own("river-front", "a"), own("hill-league", "b", { affected: "river-front" }))).toEqual(["contradicts"]);
  });
});

describe("who did it", () => {
  it("who denies a deed for one side speaks for it, whatever else he is called", () => {
    const charge: Said = { type: "accusation", agent: "elders", affected: gov, places: ["saint-orla"], by: ['"the elders"'] };
    const dorn = ['"Colonel Dorn"'];
    const turned: Said = { type: "strike", aspect: "shelling", agent: rebels, places: ["saint-orla"], by: dorn };
    const own: Said = { type: "strike", aspect: "air", polarity: "denied", agent: gov, places: ["castle-hill"], by: dorn };
    const kinds = (...more: readonly Said[]): readonly string[] =>
      reconcile(caseOf(report("a", day, [charge, SCENE]), report("b", day, [turned, SCENE, ...more])), { all: true })
        .relations.filter(({ a, b }) => a === "a-1" && b === "b-1")
        .map(({ kind }) => kind);
    expect(kinds(own)).toEqual(["contradicts"]);
    expect(kinds()).toEqual([]);
  });
  const blow = (agent: string, by: string): Said => ({ ...struck, agent, by: [by], on: day });
  it("a blow laid to one side and its dead to the other are disputed, on one day and spot", () => {
    const killed: Said = { ...dead, figure: "9 people civilians", agent: gov, by: ["front-office"], on: day };
    expect(between(killed, blow(rebels, "varnia-army"))).toBe("contradicts");
    expect(between({ ...killed, on: "2031-05-01" }, blow(rebels, "varnia-army"))).toBeNull();
  });
  it("as many dead in a city, laid to two sides, are one blow's; other dead may be another's", () => {
    const inCity: Said = { ...dead, places: ["tolm"], figure: "13 people civilians", agent: gov, by: ["front-office"], on: day };
    const theirs: Said = { ...inCity, agent: rebels, by: ["varnia-army"] };
    expect(between(inCity, theirs)).toBe("contradicts");
    expect(between(inCity, { ...theirs, places: [] })).toBe("contradicts");
    expect(between(inCity, { ...theirs, figure: "5 people civilians" })).toBeNull();
  });
  it("who tells of his own assault is not said to have dropped the other's bombs", () => {
    const assault: Said = { type: "attack", aspect: "offensive", agent: gov, places: ["harbour"], by: ["varnia-army"], on: day };
    expect(between(assault, blow(rebels, "war-monitor"))).toBeNull();
    expect(between({ ...assault, by: ["front-office"] }, blow(rebels, "varnia-army"))).toBe("contradicts");
  });
  const accused: Said = { type: "accusation", agent: rebels, affected: gov, places: ["harbour"], by: ["front-office"] };
  it("two sides that blame each other for one place's harm contradict each other", () => {
    const back: Said = { ...accused, agent: gov, affected: rebels, by: ["varnia-army"] };
    expect(between(accused, back)).toBe("contradicts");
    expect(between(accused, { ...back, places: ["osk"] })).toBeNull();
  });
  const never: Said = { ...struck, agent: gov, polarity: "denied", by: ["varnia-army"] };
  it("who denies that he struck answers the accusation and the dead laid to him", () => {
    expect(between(accused, never)).toBe("denies b");
    expect(between({ ...dead, figure: "9 people civilians", agent: gov, by: ["front-office"] }, never)).toBe("denies b");
  });
  it("but neither the accusation of another, nor his own word on whom he killed there", () => {
    expect(between({ ...accused, affected: rebels, agent: gov }, never)).toBeNull();
    const own: Said = { ...dead, affected: rebels, figure: "30 people fighters", agent: gov, by: ["state-agency"] };
    expect(between(own, never)).toBeNull();
  });
});

describe("what a denial is about", () => {
  const hit: Said = { ...dead, agent: gov, figure: "9 people civilians", by: ["front-office"] };
  const never: Said = { ...dead, places: [], agent: gov, polarity: "denied", by: ["varnia-army"] };
  it("what was said of late: two weeks on it is something else, unless it gives the day", () => {
    const weeks = ["2031-05-03", "2031-05-17"] as const;
    expect(between(hit, { ...never, places: ["harbour"] }, NEXT_DAY)).toBe("denies b");
    expect(between(hit, { ...never, places: ["harbour"] }, weeks)).toBeNull();
    expect(between({ ...hit, on: day }, { ...never, places: ["harbour"], on: day }, weeks)).toBe("denies b");
  });
  it("not what nobody is blamed for, nor a siege of months, nor the enemy's deeds", () => {
    expect(between(hit, never)).toBe("denies b");
    expect(between({ ...hit, agent: null }, never)).toBeNull();
    const besieged: Said = { type: "attack", aspect: "offensive", agent: gov, places: ["harbour"], by: ["wire"] };
    const notUs: Said = { ...besieged, places: [], affected: "civilians", polarity: "denied", by: ["varnia-army"] };
    expect(between({ ...besieged, on: "2030-05-03/2031-05-03" }, notUs)).toBeNull();
    expect(between({ ...besieged, on: day }, notUs)).toBe("denies b");
    expect(between({ ...besieged, agent: rebels, on: day }, { ...notUs, agent: null, affected: null })).toBeNull();
  });
  it("that some could not leave one day does not mean that none left on another", () => {
    const left: Said = { type: "displacement", aspect: "leave", affected: "civilians", from: ["harbour"], by: ["varnia-army"] };
    const kept: Said = { ...left, polarity: "denied", by: ["relief-league"] };
    expect(between(left, kept)).toBe("denies b");
    expect(between(left, kept, ["2031-05-03", "2031-05-06"])).toBeNull();
  });
  it("of a truce and a deal between others both stand", () => {
    const truce: Said = { type: "agreement", aspect: "truce", by: ["front-office"] };
    expect(between(truce, { ...truce, aspect: "deal", agent: gov, polarity: "denied", by: ["varnia-army"] })).toBeNull();
  });

  it("a clause that only denies means the claim before it, and its like elsewhere only on the spot", () => {
    const denying = (claim: Claim): Claim => ({ ...claim, rules: ["casualties.kill", "denial.bare"] });
    const kinds = (elsewhere: Said): readonly string[] => {
      const own: Said = { ...dead, places: [], agent: gov, by: ["front-office"] };
      const first = report("a", "2031-05-03", [own, { ...own, polarity: "denied", by: ["varnia-army"] }, SCENE]);
      const claims = first.claims.map((claim) => (claim.polarity === "denied" ? denying(claim) : claim));
      const { relations } = reconcile(caseOf({ ...first, claims }, report("b", "2031-05-03", [elsewhere, SCENE])), { all: true });
      return relations.filter(({ kind }) => kind === "denies" || kind === "contradicts").map(({ a, b }) => [a, b].sort().join());
    };
    expect(kinds({ ...hit, places: ["mill-quarter"] })).toEqual(["a-1,a-2"]);
    expect(kinds({ ...dead, agent: rebels, figure: "6 people civilians", by: ["state-agency"] })).toEqual(["a-1,a-2"]);
  });
});

describe("a claim that names no place", () => {
  it("is denied with the place that is told just before it", () => {
    const bombed: Said = { type: "strike", aspect: "air", places: ["harbour"], by: ["front-office"], on: day };
    const kinds = (before: Said): readonly string[] => {
      const first = report("a", "2031-05-03", [bombed, SCENE]);
      const second = report("b", "2031-05-03", [
        { ...before, words: "It spoke of the place" },
        { type: "strike", aspect: "air", polarity: "denied", by: ["varnia-army"], words: "No aircraft flew there" },
      ]);
      return reconcile(caseOf(first, second), { all: true }).relations.map(({ kind }) => kind);
    };
    expect(kinds({ type: "materiel", places: ["harbour"], by: ["varnia-army"] })).toEqual(["denies"]);
    expect(kinds({ type: "materiel", places: ["castle-hill"], by: ["varnia-army"] })).toEqual([]);
  });
  it("is the one that a copy tells at its turn, on the same word", () => {
    const turn = (figure: string, place: string): Said => ({ ...dead, figure, places: [place], by: ["war-monitor"], on: day });
    const trapped = (places: readonly string[]): Said => ({ type: "displacement", aspect: "trapped", places, by: ["relief-league"] });
    const told = (id: string, middle: Said): ReturnType<typeof report> =>
      report(id, "2031-05-03", [
        turn("12 people civilians", "harbour"),
        turn("17 people civilians", "castle-hill"),
        middle,
        turn("31 people civilians", "mill-quarter"),
        turn("43 people civilians", "osk"),
      ]);
    const between3 = (a: Said, b: Said): readonly string[] =>
      reconcile(caseOf(told("a", a), told("b", b)), { all: true })
        .relations.filter((one) => [one.a, one.b].sort().join() === "a-3,b-3")
        .map(({ kind }) => kind);
    expect(between3(trapped(["reed-bridge"]), trapped([]))).toEqual(["repeats"]);
    expect(between3(trapped(["reed-bridge"]), { ...trapped([]), by: ["front-office"] })).not.toEqual(["supports"]);
  });
});

describe("a hold that is told as over", () => {
  it("speaks against nobody: « took the hill that rebels still held »", () => {
    const words = "The army took Osk, which rebels still held";
    const base = report("a", "2031-05-03", [
      { ...taken, words },
      { ...heldByRebels, by: ["varnia-army"], words: "held" },
    ]);
    const inside = base.claims.map((claim, index) =>
      index === 0
        ? claim
        : { ...claim, evidence: { start: words.indexOf("Osk"), end: words.length, exact: words.slice(words.indexOf("Osk")) } },
    );
    const other = report("b", "2031-05-03", [{ ...taken, by: ["war-monitor"] }]);
    const disputes = (claims: readonly Claim[]): number =>
      reconcile(caseOf({ ...base, claims }, other), { all: true }).relations.filter(({ kind }) => kind === "contradicts").length;
    expect(disputes(inside)).toBe(0);
    expect(disputes(inside.map((claim) => ({ ...claim, attribution: claim.aspect === "hold" ? [] : claim.attribution })))).toBeGreaterThan(
      0,
    );
  });
});

describe("how many", () => {
  const killed = (figure: string, ...by: readonly string[]): Said => ({ ...dead, figure, by });
  it("dozens and hundreds are two figures", () => {
    const vague = (value: number, max: number, by: string): Said => ({
      ...dead,
      by: [by],
      quantity: { value, max, bound: "vague", unit: "people", of: "civilians" },
    });
    expect(between(vague(100, 999, "war-monitor"), vague(20, 99, "varnia-army"))).toBe("contradicts");
  });
  it("a war's wounded are no later count of one raid's", () => {
    const raid: Said = { ...killed("112 people wounded", "war-monitor"), aspect: "wounded" };
    const all: Said = { ...killed("92294 people wounded", "relief-league"), aspect: "wounded" };
    expect(between({ ...raid, on: day }, all, NEXT_DAY)).toBeNull();
  });
  it("of one doer's blow the soldiers killed are all the dead", () => {
    const soldiers: Said = { ...killed("15 people soldiers", "front-office"), affected: gov, agent: rebels };
    const fewer: Said = { ...killed("4 people killed", "varnia-army"), affected: null, agent: rebels };
    expect(between(soldiers, fewer)).toBe("contradicts");
    expect(between({ ...soldiers, agent: null }, { ...fewer, agent: null })).toBeNull();
  });
});

describe("who comes and goes", () => {
  it("fewer who left after a count had ended are others", () => {
    const left: Said = { type: "displacement", aspect: "leave", affected: "civilians", from: ["harbour"], by: ["varnia-army"] };
    const first = { ...left, figure: "13000 people civilians", on: "2031-05-02/2031-05-03" };
    expect(between(first, { ...left, figure: "951 people civilians", by: ["wire"] }, ["2031-05-03", "2031-05-06"])).toBeNull();
  });
});

describe("what is to come", () => {
  const truce: Said = { type: "agreement", aspect: "truce", agent: gov, modality: "expected", on: "2031-05-05", by: ["state-agency"] };
  it("one truce begins on one day", () => {
    expect(between(truce, { ...truce, on: "2031-05-07", by: ["front-office"] })).toBe("contradicts");
    expect(between(truce, { ...truce, on: "2031-05-07" }, NEXT_DAY)).toBe("updates b");
  });
});

describe("a day that was only guessed", () => {
  /** The claim of the second report, its time carried over from the clause before. */
  const carried = (claim: Claim): Claim => ({
    ...claim,
    derivation: [{ slot: "time", rule: "carry.clause-before", words: null, certain: false, reason: { says: "", parts: [] } }],
  });
  it("does not keep two claims apart", () => {
    const first = report("a", "2031-05-03", [{ ...dead, figure: "14 people killed", on: "2031-05-01", by: ["relief-league"] }]);
    const second = report("b", "2031-05-05", [{ ...dead, figure: "19 people killed", on: "2031-05-04", by: ["relief-league"] }]);
    const kinds = (claims: readonly Claim[]): readonly string[] =>
      reconcile(caseOf(first, { ...second, claims }), { all: true }).relations.map(({ kind }) => kind);
    expect(kinds(second.claims)).toEqual([]);
    expect(kinds(second.claims.map(carried))).toEqual(["updates"]);
  });
});
