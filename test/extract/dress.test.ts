// The sample dispatches in other dress: line ends, apostrophes, composition of letters. What a reader expects of them, test/samples holds.
import { describe, expect, it } from "vitest";
import type { ReportText } from "../../src/model.ts";
import { samplesReady } from "../samples/expectations.ts";

const { extractor, samples } = await samplesReady();

/** A report's claims without their words and offsets. */
const said = (report: ReportText): readonly unknown[] =>
  extractor
    .extract(report)
    .claims.map(({ type, aspect, polarity, modality, agent, affected, places, quantity, time }) => [
      type,
      aspect,
      polarity,
      modality,
      agent,
      affected,
      places,
      quantity,
      time?.start,
    ]);

/** Reports whose claims change when their text is dressed so. */
const changed = (dress: (text: string) => string): readonly string[] =>
  samples
    .filter((report) => JSON.stringify(said(report)) !== JSON.stringify(said({ ...report, text: dress(report.text) })))
    .map(({ report }) => report);

describe("the sample dispatches say the same", () => {
  it("with other line ends", () => {
    expect(changed((text) => text.replaceAll("\n", "\r\n"))).toEqual([]);
  });

  it("behind a direction mark and before blank lines", () => {
    expect(changed((text) => `\u200f${text}\n\n`)).toEqual([]);
  });

  it("with straight and with curly apostrophes", () => {
    expect(changed((text) => text.replaceAll("’", "'"))).toEqual([]);
    expect(changed((text) => text.replaceAll("'", "’"))).toEqual([]);
  });

  it("with no-break spaces", () => {
    expect(changed((text) => text.replaceAll(" ", "\u00a0"))).toEqual([]);
  });

  it("with accents as characters of their own", () => {
    expect(changed((text) => text.normalize("NFD"))).toEqual([]);
  });
});
