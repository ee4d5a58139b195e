// Which words frame a party or an act, in every language; judged by reading the sentences.
import { describe, expect, it } from "vitest";
import { extract } from "./kit.ts";

/** `OF|BY|FRAME word` of each framing mention. */
function framing(language: string, text: string): readonly string[] {
  return extract(language, text)
    .mentions.filter(({ label }) => label === "frame")
    .map(({ value, rule }) => `${value} ${rule.slice("framing.".length)}`);
}

describe("framing", () => {
  it("tells what one party is called", () => {
    expect(framing("fr", "Les rebelles ont bombardé Alep.")).toContain("opposition||rebels rebelle");
    expect(framing("fr", "Des terroristes ont bombardé Alep.")).toContain("opposition||terrorists terroriste");
    expect(framing("en", "Syrian insurgents shelled Aleppo.")).toContain("opposition||rebels insurgent");
    expect(framing("en", "Terrorist groups in Syria shelled Aleppo.")).toContain("opposition||terrorists terrorist group");
    expect(framing("ar", "قصف المسلحون مدينة حلب.")).toContain("opposition||armed مسلح");
    expect(framing("ar", "قصف الإرهابيون مدينة حلب.")).toContain("opposition||terrorists إرهابي");
  });

  it("tells what one act is called, and whose act it is", () => {
    expect(framing("fr", "L'armée syrienne a libéré Palmyre.")).toContain("taking|syria-gov|liberation libérer");
    expect(framing("en", "The Syrian army liberated Palmyra.")).toContain("taking|syria-gov|liberation liberate");
    expect(framing("en", "The Syrian army recaptured Palmyra.")).toContain("taking|syria-gov|recovery recapture");
    expect(framing("ar", "حرر الجيش السوري حي الشعار.")).toContain("taking|syria-gov|liberation حرر");
    expect(framing("ar", "استعاد الجيش السوري حي الشعار.")).toContain("taking|syria-gov|recovery استعاد");
  });

  it("counts words without a load too, for what is said plainly is said somehow", () => {
    expect(framing("fr", "L'armée syrienne a pris Palmyre.")).toEqual(["syria-gov|| armée syrienne", "taking|syria-gov| prendre"]);
    expect(framing("en", "Hezbollah left Palmyra.")).toContain("hezbollah|| Hezbollah");
  });

  it("frames neither civilians nor the name of a state", () => {
    expect(framing("fr", "Des civils ont fui Alep.").filter((one) => one.startsWith("civilians"))).toEqual([]);
    expect(framing("fr", "Les États-Unis ont bombardé Palmyre.")).toContain("us|| États-Unis");
  });
});
