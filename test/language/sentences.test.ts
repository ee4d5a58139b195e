// Texts cut into sentences: abbreviations, quotations, headlines, wrapped lines.
import { describe, expect, it } from "vitest";
import { cutter } from "./kit.ts";

describe("sentences", () => {
  const { sentences } = cutter("fr");

  it("end at a full stop, question mark or exclamation mark before a capital", () => {
    expect(sentences("La ville est prise. Les combats cessent ? Oui ! Ils partent.")).toEqual([
      "La ville est prise.",
      "Les combats cessent ?",
      "Oui !",
      "Ils partent.",
    ]);
  });

  it("do not end behind an abbreviation or a person's initial", () => {
    expect(sentences("M. Dupont est parti.")).toHaveLength(1);
    expect(sentences("Le Dr. Ali et Mme. Sara parlent.")).toHaveLength(1);
    expect(sentences("Le ministre J. Kerry a parlé.")).toHaveLength(1);
  });

  it("do not end inside a number or before a small letter", () => {
    expect(sentences("Il y a 2.000 civils.")).toHaveLength(1);
    expect(sentences("Ils ont fui... puis sont revenus.")).toHaveLength(1);
    expect(sentences("« Partez ! » a-t-il dit.")).toHaveLength(1);
  });

  it("take the mark that closes a quotation with them", () => {
    expect(sentences("« C'est fini. » Il part.")).toEqual(["« C'est fini. »", "Il part."]);
    expect(sentences('"C\'est fini." Il part.')).toEqual(['"C\'est fini."', "Il part."]);
    expect(sentences("(Reuters.) Il part.")).toEqual(["(Reuters.)", "Il part."]);
  });

  it("end where the space behind the full stop was lost, and not inside the names of sites", () => {
    expect(sentences("Ils ont repris la ville.Les autres ont fui.")).toHaveLength(2);
    expect(sentences('La ville est reprise."Nous avançons", dit-il.')).toHaveLength(2);
    expect(sentences("Voir www.exemple.com et U.S.Army.")).toHaveLength(1);
  });

  it("run on over a wrapped line, and end at a blank one", () => {
    expect(sentences("L'armée a repris\nla ville.")).toHaveLength(1);
    expect(sentences("Alep, 7 décembre\n\nL'armée a repris la ville.")).toHaveLength(2);
    expect(sentences("la trêve\n\nest rompue")).toHaveLength(2);
  });

  it("end at the end of a headline, which has no full stop", () => {
    expect(sentences("Alep reprise par l'armée\nLes civils fuient la ville.")).toHaveLength(2);
    expect(sentences("Alep reprise par l'armée\r\nLes civils fuient la ville.")).toHaveLength(2);
  });

  it("are none in a text without tokens", () => {
    expect(sentences("")).toEqual([]);
    expect(sentences(" \n\u200f\u0301 ")).toEqual([]);
  });
});

describe("Arabic sentences", () => {
  const { sentences } = cutter("ar");

  it("end at a full stop or an Arabic question mark, for no letter is a capital", () => {
    expect(sentences("سيطر الجيش على الحي. ثم انسحب؟ نعم! وأضاف البيان.")).toHaveLength(4);
  });

  it("end behind a suffixed pronoun that is spelt like an abbreviation", () => {
    expect(sentences("رحب المجلس ببيانه. ثم انفض.")).toHaveLength(2);
    expect(sentences("سيطر الجيش على مواقعه. وقال المتحدث إن الحي سقط.")).toHaveLength(2);
  });

  it("do not end behind a title's letter or inside a number", () => {
    expect(sentences("قال د. أحمد إن الحي سقط.")).toHaveLength(1);
    expect(sentences("نزح 2.000 مدني.")).toHaveLength(1);
  });

  it("take the mark that closes a quotation with them", () => {
    expect(sentences("قال: «انتهى الأمر.» ثم غادر.")).toEqual(["قال: «انتهى الأمر.»", "ثم غادر."]);
  });
});

describe("English words", () => {
  const { written, sentences } = cutter("en");

  it("are cut before a possessive ending only", () => {
    expect(written("Syria's army")).toEqual(["Syria", "+'s", "army"]);
    expect(written("Sana’a")).toEqual(["Sana’a"]);
  });

  it("make sentences that do not end behind titles", () => {
    expect(sentences("Mr. Kerry met Gen. Petraeus. They talked.")).toHaveLength(2);
  });
});
