// A list with products of parts → the phrases that it stands for.
import { describe, expect, it } from "vitest";
import { phraseList } from "../../src/language/phrase-list.ts";

describe("a phrase list", () => {
  it("spells out a product in the order of its lists, beside plain phrases", () => {
    const each = [["asked", "asking"], ["not to be"], ["named", "cited"]];
    expect(phraseList.parse(["anonymously", { each }])).toEqual([
      "anonymously",
      "asked not to be named",
      "asked not to be cited",
      "asking not to be named",
      "asking not to be cited",
    ]);
  });

  it("leaves out an empty part, wherever it stands, and says nothing twice", () => {
    const each = [["", "while"], ["speaking"], ["off the record", ""]];
    expect(phraseList.parse([{ each }, "speaking"])).toEqual([
      "speaking off the record",
      "speaking",
      "while speaking off the record",
      "while speaking",
    ]);
  });

  it("refuses a product of one list and an empty list", () => {
    expect(() => phraseList.parse([{ each: [["asked"]] }])).toThrow();
    expect(() => phraseList.parse([{ each: [["asked"], []] }])).toThrow();
  });
});
