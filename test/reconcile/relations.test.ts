// How two claims stand to each other, on small cases judged by reading: what is one thing told twice, and what only looks so.
import { describe, expect, it } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { caseOf, report, type Said } from "./kit.ts";

/** `["updates", "b-1 → a-1"]`, or null when the two have nothing to do with each other. */
function between(first: ReturnType<typeof report>, second: ReturnType<typeof report>): readonly [string, string] | null {
  const [one] = reconcile(caseOf(first, second), { all: true }).relations;
  return one === undefined ? null : [one.kind, `${one.a} → ${one.b}`];
}

const two = (a: Said, b: Said, days: readonly [string, string] = ["2031-05-03", "2031-05-03"]): readonly [string, string] | null =>
  between(report("a", days[0], [a]), report("b", days[1], [b]));

const dead: Said = { type: "casualties", aspect: "killed", affected: "civilians", places: ["mill-quarter"] };
const taken: Said = { type: "control", aspect: "gain", agent: "varnia-gov", places: ["mill-quarter"] };

describe("figures", () => {
  it("the dead of one day are counted until the report: more of them later is an update", () => {
    const day = { ...dead, on: "2031-05-02" };
    expect(
      two({ ...dead, figure: "5 people killed", by: ["wire"] }, { ...day, figure: "7 people killed", by: ["relief-league"] }, [
        "2031-05-03",
        "2031-05-06",
      ]),
    ).toEqual(["updates", "b-1 → a-1"]);
  });
  it("two undated counts of people who fled have no period in common", () => {
    const fled: Said = { type: "displacement", aspect: "leave", affected: "civilians", from: ["east-tolm"] };
    expect(
      two(
        { ...fled, figure: "4000 people civilians", by: ["relief-league"] },
        { ...fled, figure: "900 people civilians", by: ["war-monitor"] },
        ["2031-05-03", "2031-05-04"],
      ),
    ).toBeNull();
  });
  it("fighters killed are not the dead that are counted without saying whose", () => {
    const all: Said = { type: "casualties", aspect: "killed", places: ["mill-quarter"], figure: "30 people killed", by: ["war-monitor"] };
    expect(two(all, { ...all, affected: "river-front", figure: "30 people fighters", by: ["varnia-army"] })).toBeNull();
  });
  it("a later figure of a running count is an update, from the later to the earlier", () => {
    const a = { ...dead, figure: "14 people killed", by: ["war-monitor"] };
    expect(two(a, { ...dead, figure: "19 people killed", by: ["war-monitor"] }, ["2031-05-03", "2031-05-06"])).toEqual([
      "updates",
      "b-1 → a-1",
    ]);
  });
  it("a toll that later is put lower by another source is a contradiction", () => {
    const a = { ...dead, figure: "22 people killed", by: ["front-office"] };
    expect(two(a, { ...dead, figure: "9 people killed", by: ["varnia-army"] }, ["2031-05-03", "2031-05-06"])?.[0]).toBe("contradicts");
  });
  it("a day's figure beside a total over weeks is neither", () => {
    const total = { ...dead, figure: "463 people civilians", on: "2031-04-10/2031-05-03", by: ["war-monitor"] };
    expect(two(total, { ...dead, figure: "6 people civilians", on: "2031-05-03", by: ["relief-league"] })).toBeNull();
  });
  it("nor is a bare figure many times as large", () => {
    const day = { ...dead, figure: "9 people civilians", on: "2031-05-03", by: ["war-monitor"] };
    expect(two(day, { ...dead, figure: "340 people civilians", by: ["war-monitor"] })).toBeNull();
  });
  it("those who left one place and those who came to another are two counts", () => {
    const moved: Said = { type: "displacement", aspect: "leave", affected: "civilians" };
    const left = { ...moved, from: ["osk"], figure: "4000 people civilians", by: ["war-monitor"] };
    expect(two(left, { ...moved, to: ["harbour"], figure: "1500 people civilians", by: ["relief-league"] })).toBeNull();
  });
  it("how many are trapped is one number at one time", () => {
    const trapped: Said = { type: "displacement", aspect: "trapped", affected: "civilians", places: ["harbour"] };
    const many = { ...trapped, figure: "~100000 people civilians", by: ["relief-league"] };
    expect(two(many, { ...trapped, figure: "~20000 people civilians", by: ["varnia-army"] })?.[0]).toBe("contradicts");
  });
  it("figures of two days have nothing to do with each other", () => {
    const monday = { ...dead, figure: "21 people civilians", on: "2031-05-03", by: ["war-monitor"] };
    expect(two(monday, { ...dead, figure: "18 people civilians", on: "2031-05-01", by: ["war-monitor"] })).toBeNull();
  });
  it("children among the dead are a part of them, be they told by another", () => {
    expect(
      two({ ...dead, figure: "14 people killed", by: ["war-monitor"] }, { ...dead, figure: "6 people children", by: ["relief-league"] }),
    ).toBeNull();
  });
  it("what one district counts is a part of what three count", () => {
    const all = {
      ...dead,
      places: ["mill-quarter", "harbour", "castle-hill"],
      figure: ">=36 people civilians",
      on: "2031-05-03",
      by: ["war-monitor"],
    };
    expect(two(all, { ...dead, figure: "12 people civilians", on: "2031-05-03", by: ["varnia-army"] })).toBeNull();
  });
  it("about 4,000 and more than 3,500 go together", () => {
    const left: Said = { type: "displacement", aspect: "leave", affected: "civilians", from: ["east-tolm"], on: "2031-05-03" };
    const kind = two(
      { ...left, figure: "~4000 people civilians", by: ["war-monitor"] },
      { ...left, figure: ">=3500 people civilians", by: ["relief-league"] },
    );
    expect(kind?.[0]).not.toBe("contradicts");
  });
  it("35 dead and 17 dead of one blow contradict each other", () => {
    const blow = { ...dead, on: "2031-05-03" };
    expect(
      two(
        { ...blow, figure: ">=35 people killed", by: ["relief-league"] },
        { ...blow, figure: "17 people killed", by: ["varnia-army"] },
      )?.[0],
    ).toBe("contradicts");
  });
  it("those who fled and those who came back are other people", () => {
    const moved: Said = { type: "displacement", affected: "civilians", figure: ">=1100 people civilians", by: ["war-monitor"] };
    expect(two({ ...moved, aspect: "leave", from: ["east-tolm"] }, { ...moved, aspect: "return", to: ["east-tolm"] })).toBeNull();
  });
});

describe("shares", () => {
  const share: Said = { type: "control", aspect: "share", agent: "varnia-gov" };
  it("one source that counts on from day to day updates itself", () => {
    const part = { ...share, places: ["mill-quarter"], by: ["war-monitor"] };
    expect(
      two({ ...part, figure: "~70 percent mill-quarter" }, { ...part, figure: "~90 percent mill-quarter" }, ["2031-05-03", "2031-05-04"]),
    ).toEqual(["updates", "b-1 → a-1"]);
  });
  it("a part held is no taking of all: another origin that says so contradicts it", () => {
    const part = { ...share, places: ["osk"], figure: "~70 percent osk", by: ["war-monitor"] };
    expect(two({ ...taken, places: ["osk"], by: ["varnia-army"] }, part)?.[0]).toBe("contradicts");
    expect(two({ ...taken, places: ["osk"], extent: "part", by: ["varnia-army"] }, part)).toBeNull();
  });
  it("80 % of the east and 90 % of the city are shares of different wholes", () => {
    const east = { ...share, places: ["east-tolm"], figure: "80 percent east-tolm", by: ["varnia-army"] };
    expect(two(east, { ...share, places: ["tolm"], figure: "90 percent tolm", by: ["war-monitor"] })).toBeNull();
  });
  it("what one side holds is held against what is left to the other", () => {
    const rest = { ...share, agent: "river-front", places: ["tolm"], figure: "~40 percent tolm", by: ["war-monitor"] };
    expect(two({ ...share, places: ["tolm"], figure: "85 percent tolm", by: ["varnia-army"] }, rest)?.[0]).toBe("contradicts");
  });
  it("over 80 % taken and, days later, 2 % left are one share that has moved", () => {
    const taken80 = { ...share, aspect: "gain", places: ["east-tolm"], figure: ">=80 percent east-tolm" };
    const left2 = { ...share, agent: "river-front", places: ["east-tolm"], figure: "2 percent east-tolm", by: ["front-office"] };
    expect(two(taken80, left2, ["2031-05-03", "2031-05-08"])).toEqual(["updates", "b-1 → a-1"]);
  });
  it("45 districts and 50 by two sources the same day may be of two hours", () => {
    const count = { ...share, places: ["east-tolm"] };
    const evening = { ...count, figure: "50 districts east-tolm", by: ["war-monitor"] };
    expect(two({ ...count, figure: "45 districts east-tolm", by: ["varnia-army"] }, evening)).toBeNull();
  });
  it("45 districts and 50 by one source the same day are an update", () => {
    const count = { ...share, places: ["east-tolm"], by: ["varnia-army"] };
    expect(two({ ...count, figure: "45 districts east-tolm" }, { ...count, figure: "50 districts east-tolm" })).toEqual([
      "updates",
      "b-1 → a-1",
    ]);
  });
});

describe("who holds a place", () => {
  it("fighting told as a clash and as a fight for the place is one that goes on, until it is taken", () => {
    const clash: Said = { type: "attack", aspect: "clash", places: ["mill-quarter"], by: ["war-monitor"] };
    const fight: Said = { ...taken, agent: null, aspect: "contested", by: ["relief-league"] };
    const days = ["2031-05-03", "2031-05-04"] as const;
    expect(two(clash, fight, days)).toEqual(["updates", "b-1 → a-1"]);
    expect(two(fight, clash, days)).toEqual(["updates", "b-1 → a-1"]);
    expect(two(clash, { ...taken, by: ["varnia-army"] }, days)).toEqual(["updates", "b-1 → a-1"]);
  });
  it("a taking and the loss that it is for the other side have one day", () => {
    const lost: Said = { ...taken, aspect: "loss", agent: "river-front", on: "2031-05-03", by: ["front-office"] };
    expect(two(lost, { ...taken, on: "2031-05-05", by: ["varnia-army"] }, ["2031-05-05", "2031-05-05"])?.[0]).toBe("contradicts");
  });
  it("who holds it days after it was taken bears the taking out", () => {
    const hold: Said = { ...taken, aspect: "hold", by: ["relief-league"] };
    expect(two({ ...taken, on: "2031-05-03", by: ["varnia-army"] }, hold, ["2031-05-03", "2031-05-09"])?.[0]).toBe("supports");
  });
  it("a loss admitted days later without its day is the loss of that day", () => {
    const loss: Said = { ...taken, aspect: "loss", agent: "river-front", by: ["front-office"] };
    expect(two({ ...taken, on: "2031-05-03", by: ["varnia-army"] }, loss, ["2031-05-03", "2031-05-08"])?.[0]).toBe("supports");
  });
  it("a town lost is lost with what was held in it", () => {
    const hold: Said = { ...taken, aspect: "hold", places: ["mill-quarter"], by: ["varnia-army"] };
    const lost: Said = { ...taken, aspect: "loss", places: ["tolm"], by: ["varnia-army"] };
    expect(two(hold, lost, ["2031-05-03", "2031-05-05"])).toEqual(["updates", "b-1 → a-1"]);
    // Who has left parts of a city may hold others.
    expect(
      two(hold, { type: "retreat", agent: "varnia-gov", from: ["tolm"], by: ["war-monitor"] }, ["2031-05-03", "2031-05-05"]),
    ).toBeNull();
  });
  it("a holding told for a later day is a change", () => {
    const hold: Said = { ...taken, aspect: "hold", by: ["varnia-army"] };
    const other: Said = { ...hold, agent: "river-front", on: "2031-05-04", by: ["front-office"] };
    expect(two(hold, other, ["2031-05-03", "2031-05-04"])).toEqual(["updates", "b-1 → a-1"]);
  });
  it("who refuses to leave a city may leave one of its quarters, not the city", () => {
    const stay: Said = { type: "rejection", agent: "river-front", places: ["tolm"], by: ["front-office"] };
    const leave: Said = { type: "retreat", agent: "river-front", from: ["harbour"], by: ["varnia-army"] };
    expect(two(stay, leave)).toBeNull();
    expect(two(stay, { ...leave, from: ["tolm"] })?.[0]).toBe("contradicts");
  });
  it("two opposed parties can't hold one place at one time", () => {
    expect(two({ ...taken, by: ["varnia-army"] }, { ...taken, aspect: "hold", agent: "river-front", by: ["front-office"] })?.[0]).toBe(
      "contradicts",
    );
  });
  it("one source's news and background, told in two reports, do not belie each other", () => {
    const before: Said = { ...taken, aspect: "hold", agent: "river-front", by: ["war-monitor"] };
    expect(two({ ...taken, by: ["war-monitor"] }, before)).toBeNull();
  });
  it("a party and the militia that belongs to it can", () => {
    expect(two({ ...taken, by: ["varnia-army"] }, { ...taken, agent: "reed-guards", by: ["war-monitor"] })?.[0]).not.toBe("contradicts");
  });
  it("at two times a place may change hands", () => {
    const back = { ...taken, agent: "river-front", on: "2031-05-07", by: ["front-office"] };
    expect(two({ ...taken, on: "2031-05-03", by: ["varnia-army"] }, back, ["2031-05-03", "2031-05-07"])).toEqual(["updates", "b-1 → a-1"]);
  });
  it("fighting that goes on contradicts a taking, and days later updates it", () => {
    const fight: Said = { ...taken, agent: null, aspect: "contested", by: ["front-office"] };
    expect(two({ ...taken, by: ["varnia-army"] }, fight)?.[0]).toBe("contradicts");
    expect(two({ ...taken, by: ["varnia-army"] }, fight, ["2031-05-03", "2031-05-07"])).toEqual(["updates", "b-1 → a-1"]);
  });
  it("an assault comes before a taking", () => {
    const assault: Said = { type: "attack", aspect: "offensive", agent: "varnia-gov", places: ["mill-quarter"] };
    expect(two(assault, { ...taken, by: ["varnia-army"] }, ["2031-05-03", "2031-05-05"])).toEqual(["updates", "b-1 → a-1"]);
  });
  it("the loss that one side admits supports the gain that the other tells", () => {
    const loss = { ...taken, aspect: "loss", agent: "river-front", by: ["front-office"] };
    expect(two({ ...taken, by: ["varnia-army"] }, loss)?.[0]).toBe("supports");
  });
  it("who is said to have fled may hold out by his own word", () => {
    const fled: Said = { type: "retreat", agent: "river-front", from: ["mill-quarter"], by: ["varnia-army"] };
    expect(two(fled, { ...taken, aspect: "hold", agent: "river-front", by: ["front-office"] })?.[0]).toBe("contradicts");
  });
  it("an assault beaten off contradicts what it is said to have won, and nothing days later", () => {
    const repelled: Said = {
      type: "attack",
      aspect: "counter-attack",
      agent: "river-front",
      affected: "varnia-gov",
      places: ["mill-quarter"],
      by: ["front-office"],
    };
    const won = { ...taken, by: ["varnia-army"] };
    expect(two(repelled, won)?.[0]).toBe("contradicts");
    expect(two(repelled, won, ["2031-05-03", "2031-05-07"])).toBeNull();
  });
  it("one taking has one day", () => {
    const dated = { ...taken, on: "2031-05-05", by: ["varnia-army"] };
    expect(two({ ...taken, by: ["front-office"] }, dated, ["2031-05-03", "2031-05-06"])?.[0]).toBe("contradicts");
    expect(two({ ...taken, by: ["front-office"] }, { ...dated, on: "2031-05-03" }, ["2031-05-03", "2031-05-06"])?.[0]).toBe("supports");
  });
  it("the whole city taken leaves no quarter to the other side; a part of it does", () => {
    const quarter: Said = { ...taken, aspect: "hold", agent: "river-front", by: ["front-office"] };
    expect(two({ ...taken, places: ["tolm"], extent: "whole", by: ["varnia-army"] }, quarter)?.[0]).toBe("contradicts");
    expect(two({ ...taken, places: ["tolm"], extent: "part", by: ["varnia-army"] }, quarter)).toBeNull();
  });
  it("other districts of one sweep are other propositions", () => {
    expect(two({ ...taken, by: ["varnia-army"] }, { ...taken, places: ["harbour"], by: ["war-monitor"] })).toBeNull();
  });
});

describe("denials", () => {
  it("who says that a city will not fall denies nothing that has fallen", () => {
    const never: Said = { ...taken, places: ["tolm"], polarity: "denied", modality: "expected", by: ["front-office"] };
    expect(two({ ...taken, places: ["tolm"], by: ["varnia-army"] }, never)).toBeNull();
  });
  it("nor does who denies that a city was taken deny it of one quarter", () => {
    expect(two({ ...taken, by: ["varnia-army"] }, { ...taken, places: ["tolm"], polarity: "denied", by: ["front-office"] })).toBeNull();
  });
  it("what is asked for is not denied by what there is not", () => {
    const asked: Said = { type: "agreement", aspect: "truce", modality: "demanded", by: ["relief-league"] };
    expect(two(asked, { ...asked, modality: "asserted", polarity: "denied", by: ["varnia-army"] })).toBeNull();
  });
  it("who denies a deed does not deny a total of weeks", () => {
    const never: Said = { ...dead, agent: "varnia-gov", polarity: "denied", by: ["varnia-army"] };
    const total: Said = { ...dead, figure: "471 people civilians", on: "2031-04-01/2031-05-03", by: ["war-monitor"] };
    expect(two(never, total, ["2031-05-03", "2031-05-04"])).toBeNull();
    expect(two(never, { ...total, agent: "varnia-gov" }, ["2031-05-03", "2031-05-04"])?.[0]).toBe("contradicts");
  });
  const denied: Said = { ...taken, polarity: "denied", by: ["wire", '?"an official of the other side"'] };
  it("a denial is tied to what it denies, in whatever report", () => {
    expect(two({ ...taken, by: ["state-agency"] }, denied)).toEqual(["denies", "b-1 → a-1"]);
  });
  it("for one place it denies nothing of another, nor of the whole city", () => {
    expect(two({ ...taken, places: ["harbour"], by: ["state-agency"] }, denied)).toBeNull();
    expect(two({ ...taken, places: ["tolm"], figure: "80 percent tolm", by: ["state-agency"] }, denied)).toBeNull();
  });
  it("told that it happened after it was denied, the two contradict each other", () => {
    expect(two(denied, { ...taken, by: ["relief-league"] }, ["2031-05-03", "2031-05-05"])?.[0]).toBe("contradicts");
  });
  it("a figure that is denied meets that figure alone", () => {
    const notThirty: Said = { ...dead, polarity: "denied", figure: "31 people killed", by: ["varnia-army"] };
    expect(two({ ...dead, figure: "31 people killed", by: ["war-monitor"] }, notThirty)?.[0]).toBe("denies");
    expect(two({ ...dead, figure: "12 people killed", by: ["war-monitor"] }, notThirty)).toBeNull();
  });
  it("denying a loss denies the other side's gain", () => {
    const notLost: Said = { ...taken, aspect: "loss", agent: "river-front", polarity: "denied", by: ["front-office"] };
    expect(two({ ...taken, by: ["varnia-army"] }, notLost)).toEqual(["denies", "b-1 → a-1"]);
  });
  it("what was planned and did not come is an update", () => {
    const due: Said = { type: "aid", agent: "varnia-gov", places: ["osk"], modality: "expected", by: ["relief-league"] };
    const stopped: Said = { ...due, modality: "asserted", polarity: "denied" };
    expect(two(due, stopped, ["2031-05-03", "2031-05-05"])).toEqual(["updates", "b-1 → a-1"]);
  });
  it("what nobody in the case asserted stays a proposition that is told as denied", () => {
    const { propositions } = reconcile(caseOf(report("a", "2031-05-03", [denied])));
    expect(propositions.map(({ claims }) => claims)).toEqual([["a-1"]]);
  });
});

describe("doers", () => {
  it("a truce broken by either side for the other is a contradiction", () => {
    const broken: Said = { type: "agreement", aspect: "truce", polarity: "denied", places: ["tolm"] };
    expect(
      two({ ...broken, agent: "varnia-gov", by: ["front-office"] }, { ...broken, agent: "river-front", by: ["varnia-army"] })?.[0],
    ).toBe("contradicts");
    expect(two({ ...broken, by: ["front-office"] }, { ...broken, agent: "river-front", by: ["varnia-army"] })?.[0]).not.toBe("contradicts");
  });
  it("the dead of one place and day, laid to two sides, need not be as many", () => {
    const hit: Said = { ...dead, on: "2031-05-03" };
    const ours: Said = { ...hit, agent: "river-front", figure: "3 people civilians", by: ["varnia-army"] };
    expect(two(ours, { ...hit, agent: "varnia-gov", figure: "5 people civilians", by: ["front-office"] })?.[0]).toBe("contradicts");
  });
  it("one blow laid to two sides is a contradiction", () => {
    const blown: Said = { type: "attack", aspect: "offensive", places: ["reed-bridge"] };
    expect(two({ ...blown, agent: "varnia-gov", by: ["front-office"] }, { ...blown, agent: "river-front", by: ["varnia-army"] })?.[0]).toBe(
      "contradicts",
    );
  });
  it("two sides that tell each of its own shelling do not", () => {
    const shelled: Said = { type: "strike", aspect: "shelling", places: ["harbour"] };
    const [own, other] = [
      { ...shelled, agent: "varnia-gov" },
      { ...shelled, agent: "river-front" },
    ];
    expect(two({ ...own, by: ["varnia-army"] }, { ...other, by: ["front-office"] })).toBeNull();
    expect(two({ ...own, by: ["front-office"] }, { ...other, by: ["varnia-army"] })?.[0]).toBe("contradicts");
  });
  it("two sides that shell one city do not", () => {
    const shelled: Said = { type: "strike", aspect: "shelling", places: ["tolm"] };
    expect(
      two({ ...shelled, agent: "varnia-gov", by: ["front-office"] }, { ...shelled, agent: "river-front", by: ["varnia-army"] }),
    ).toBeNull();
  });
});

describe("one proposition", () => {
  it("an assault is no bombardment, nor a raid from the air a shelling", () => {
    const shelled: Said = { type: "strike", aspect: "shelling", agent: "varnia-gov", places: ["mill-quarter"], on: "2031-05-03" };
    const by = (who: string): Said => ({ ...shelled, by: [who] });
    expect(two(by("war-monitor"), { ...shelled, type: "attack", aspect: "offensive", by: ["relief-league"] })).toBeNull();
    expect(two(by("war-monitor"), { ...shelled, aspect: "air", by: ["relief-league"] })).toBeNull();
    expect(two(by("war-monitor"), { ...shelled, aspect: "unspecified", by: ["relief-league"] })?.[0]).toBe("supports");
    expect(two(by("war-monitor"), { ...shelled, type: "attack", aspect: "counter-attack", by: ["relief-league"] })?.[0]).toBe("supports");
  });
  it("what two expect for one day is one thing expected", () => {
    const talks: Said = {
      type: "negotiation",
      aspect: "talks",
      modality: "expected",
      agent: "varnia-gov",
      affected: "river-front",
      places: ["osk"],
      on: "2031-06-01",
    };
    const days = ["2031-05-03", "2031-05-06"] as const;
    expect(two({ ...talks, by: ["wire"] }, { ...talks, by: ["state-agency"] }, days)?.[0]).toBe("supports");
    expect(two({ ...talks, by: ["wire"] }, { ...talks, on: "2031-06-08", by: ["state-agency"] }, days)?.[0]).toBe("updates");
  });
  it("on two origins' word is support, on one's a repetition", () => {
    expect(two({ ...taken, by: ["varnia-army"] }, { ...taken, by: ["war-monitor"] })?.[0]).toBe("supports");
    expect(two({ ...taken, by: ["war-monitor"] }, { ...taken, by: ["wire", "monitor-head"] })?.[0]).toBe("repeats");
  });
  /** The kinds of relation inside one report whose first line is a heading. */
  const underHeading = (...said: readonly Said[]): readonly string[] => {
    const one = report("a", "2031-05-03", said);
    const text = one.report.text.replace(".", "");
    const claims = one.claims.map((claim) => {
      const { exact } = claim.evidence;
      const start = text.indexOf(exact);
      return { ...claim, evidence: { exact, start, end: start + exact.length } };
    });
    return reconcile(caseOf({ report: { ...one.report, text }, claims }), { all: true }).relations.map(({ kind }) => kind);
  };
  it("a heading is no second voice", () => {
    expect(underHeading(taken, { ...taken, by: ["varnia-army"] })).toEqual(["repeats"]);
  });
  it("a heading speaks against whom the text quotes, not against its own text", () => {
    const held: Said = { aspect: "hold", agent: "river-front", places: ["mill-quarter"] };
    expect(underHeading(taken, { ...held, by: ["front-office"] })).toEqual(["contradicts"]);
    expect(underHeading(taken, held)).toEqual([]);
  });
  it("whoever of two parties to talks stands first, they are the same talks", () => {
    const talks: Said = {
      type: "negotiation",
      aspect: "talks",
      agent: "varnia-gov",
      affected: "river-front",
      places: ["osk"],
      by: ["state-agency"],
    };
    const back: Said = { ...talks, agent: "river-front", affected: "varnia-gov", by: ["front-office"] };
    expect(two(talks, back)?.[0]).toBe("supports");
    expect(two(talks, { ...back, polarity: "denied" })?.[0]).toBe("denies");
  });
  it("a party that speaks by its own name is one origin in every language", () => {
    const said = (by: string): Said => ({ ...taken, agent: "river-front", by: [`"${by}"`] });
    const input = caseOf(
      report("a", "2031-05-03", [said("the River Front")]),
      report("b", "2031-05-03", [said("جبهة النهر")], { language: "ar" }),
    );
    const names = { en: ["River Front"], ar: ["جبهة النهر"] };
    const parties = input.parties.map((one) => (one.id === "river-front" ? { ...one, names } : one));
    const kinds = (given: typeof input): readonly string[] => reconcile(given, { all: true }).relations.map(({ kind }) => kind);
    expect(kinds({ ...input, parties })).toEqual(["repeats"]);
    expect(kinds(input)).toEqual(["supports"]);
  });
  it("who cites a paper repeats the nameless resident who spoke to it", () => {
    const hit: Said = { type: "strike", aspect: "air", places: ["reed-bridge"], on: "2031-05-02" };
    const own = report("a", "2031-05-03", [{ ...hit, by: ['?"a resident"'] }], { publisher: "wire" });
    expect(between(own, report("b", "2031-05-04", [{ ...hit, by: ["wire"] }]))?.[0]).toBe("repeats");
    expect(between(own, report("b", "2031-05-04", [{ ...hit, by: ["relief-league"] }]))?.[0]).toBe("supports");
  });
  it("naming the doer of a blow refines it; naming whose aircraft struck, or a party to talks, does not", () => {
    const hit: Said = { type: "strike", aspect: "shelling", places: ["reed-bridge"], by: ["war-monitor"] };
    expect(two(hit, { ...hit, agent: "varnia-gov", by: ["relief-league"] })).toEqual(["refines", "b-1 → a-1"]);
    expect(two({ ...hit, aspect: "air" }, { ...hit, aspect: "air", agent: "varnia-gov", by: ["relief-league"] })?.[0]).toBe("supports");
    const talks: Said = { type: "negotiation", aspect: "talks", places: ["osk"], by: ["war-monitor"] };
    expect(two(talks, { ...talks, agent: "varnia-gov", by: ["relief-league"] })?.[0]).toBe("supports");
  });
  it("what no slot tells apart is not taken for one thing", () => {
    const view: Said = { type: "assessment", places: ["tolm"] };
    expect(two({ ...view, by: ["varnia-army"] }, { ...view, by: ["front-office"] })).toBeNull();
    const asked: Said = { type: "demand", agent: "river-front", places: ["osk"], by: ["front-office"] };
    expect(two({ ...asked, places: [], affected: "varnia-gov" }, { ...asked, places: [], by: ["wire"] })).toBeNull();
    const shelled: Said = { type: "strike", aspect: "shelling", agent: "varnia-gov", places: ["harbour"] };
    const days = ["2031-05-03", "2031-05-06"] as const;
    expect(two({ ...shelled, by: ["war-monitor"] }, { ...shelled, by: ["relief-league"] }, days)).toBeNull();
  });
  it("a quarter taken is not the city taken", () => {
    expect(two({ ...taken, places: ["tolm"], by: ["varnia-army"] }, { ...taken, by: ["war-monitor"] })).toBeNull();
  });
  it("what somebody tells of the whole east is not told more closely by another who tells of one quarter", () => {
    const raids: Said = { type: "strike", aspect: "air", agent: "varnia-gov", places: ["east-tolm"], by: ["war-monitor"] };
    expect(two(raids, { ...raids, places: ["mill-quarter"], by: ["relief-league"] })).toBeNull();
  });
  it("a round figure and the one behind it are one figure", () => {
    const a = { ...dead, figure: "~220 people civilians", on: "2031-05-03", by: ["war-monitor"] };
    expect(two(a, { ...a, figure: "219 people civilians", by: ["monitor-head"] })?.[0]).toBe("repeats");
  });
  it("naming the district refines naming the city's east", () => {
    const wide: Said = { type: "strike", aspect: "air", places: ["east-tolm"], on: "2031-05-03", by: ["war-monitor"] };
    expect(two(wide, { ...wide, places: ["mill-quarter"] })).toEqual(["refines", "b-1 → a-1"]);
  });
  it("32 refines more than thirty", () => {
    const hurt = { ...dead, aspect: "wounded", on: "2031-05-03", by: ["state-agency"] };
    expect(two({ ...hurt, figure: ">=30 people wounded" }, { ...hurt, figure: "32 people wounded" })).toEqual(["refines", "b-1 → a-1"]);
  });
});

describe("reasons", () => {
  it("name the figures, the sources and the days", () => {
    const a = { ...dead, figure: "14 people killed", by: ["war-monitor"] };
    const later = { ...dead, figure: "19 people killed", by: ["war-monitor"] };
    const [one] = reconcile(caseOf(report("a", "2031-05-03", [a]), report("b", "2031-05-06", [later])), { all: true }).relations;
    for (const part of ["14", "19", "war-monitor", "2031-05-06"]) expect(JSON.stringify(one?.reason)).toContain(part);
  });
});
