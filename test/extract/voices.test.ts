// Statements, pronouns that speak, and « there » → whose word each claim is, whom « we » and « the enemy » mean, and where it happened.
import { describe, expect, it } from "vitest";
import { extract } from "./kit.ts";

/** Doer, sufferer and source of each claim of one type. */
function claims(language: string, type: string, text: string): readonly unknown[] {
  return extract(language, text)
    .claims.filter((claim) => claim.type === type)
    .map(({ agent, affected, attribution }) => [agent, affected, attribution.at(-1)?.exact ?? null]);
}

describe("a side's statement", () => {
  it.each([
    [
      "a number behind its name",
      "fr",
      "Ministère de la Défense de la République du Tchad – Communiqué n° 12 (3 mars)\n\nNos unités ont repris le village de Kélo.",
    ],
    [
      "several lines at its head",
      "ar",
      "بسم الله الرحمن الرحيم\nوزارة الدفاع في جمهورية تشاد\nبيان حول التطورات\n\nاستعادت قواتنا بلدة كيلو.",
    ],
  ])("is known by %s", (_, language, text) => {
    expect(claims(language, "control", text)).toEqual([["chad-gov", null, null]]);
  });

  it("tells of its enemy", () => {
    const text = "Ministère de la Défense du Tchad – Communiqué n° 4\n\nL'adversaire a tiré des roquettes sur le village de Kélo.";
    expect(claims("fr", "strike", text)).toEqual([["opposition", null, null]]);
  });

  it("takes the word again behind what somebody else was said to say", () => {
    const text = "بيان صادر عن وزارة الدفاع السورية\n\nتزعم فصائل المعارضة أنها سيطرت على حلب، ونحمل الفصائل مسؤولية المجزرة.";
    expect(claims("ar", "accusation", text)).toEqual([["syria-gov", "opposition", null]]);
  });
});

describe("a statement whose heading names nobody", () => {
  const text =
    "STATEMENT\n\n3 March 2024\n\nThe command of the Levant Front announces that its men left Aleppo.\n\nThe army shelled our positions near Douma.\n\nWe demand that the army leave Douma.";

  it("is the word of whoever speaks first in it", () => {
    expect(claims("en", "strike", text)).toEqual([["syria-gov", expect.anything(), "The command of the Levant Front"]]);
    expect(claims("en", "demand", text)).toEqual([["jabha-shamiya", null, "The command of the Levant Front"]]);
  });

  it("is none where a news report only has such a title", () => {
    const news = "Statement delayed as rebels take Aleppo\n\nA rebel commander said his men had left Aleppo.\n\nThe army shelled Douma.";
    expect(claims("en", "strike", news)).toEqual([["syria-gov", null, null]]);
  });

  it("is none either where a country's name opens the title", () => {
    const news = "Syrie : à Alep, la peur après l'embuscade\n\nLa milice a pris Douma, a dit un officier. L'armée a bombardé Alep.";
    expect(claims("fr", "strike", news)).toEqual([["syria-gov", null, "un officier"]]);
  });
});

describe("a pronoun that speaks", () => {
  it("means who acts before where nobody who spoke has its gender", () => {
    const text =
      "Le porte-parole a promis des renforts. Mardi, l'armée syrienne avait bombardé Alep ; elle affirme avoir tué cinq rebelles.";
    expect(claims("fr", "casualties", text)).toEqual([["syria-gov", "opposition", "l'armée syrienne"]]);
  });

  it("means who spoke where he has it", () => {
    const text =
      "La ministre a promis des renforts. Mardi, l'armée syrienne avait bombardé Alep ; elle affirme que cinq rebelles ont été tués.";
    expect(claims("fr", "casualties", text)).toEqual([[null, "opposition", "La ministre"]]);
  });
});

describe("« there »", () => {
  it("is not where whoever speaks sits", () => {
    const text = "The General Staff in Damascus confirms that its troops left Aleppo, and denies that a battalion was encircled there.";
    expect(extract("en", text).claims.find(({ type }) => type === "attack")?.places).toEqual(["aleppo-city"]);
  });
});

describe("the words that say who speaks", () => {
  it.each([
    [
      "fr",
      "« Les soldats ont attaqué Alep », raconte Comfort, une vendeuse de beignets de Douma.",
      "Comfort, une vendeuse de beignets de Douma",
    ],
    ["en", "Soldiers attacked Aleppo, said Vesna Halk, 58, a farmer from Douma.", "Vesna Halk, 58, a farmer from Douma"],
    ["en", "A source close to the mediators said the rebels had attacked Aleppo.", "A source close to the mediators"],
    ["ar", "وقالت أم ياسين، وهي نازحة من القرية، لمراسلنا إن الجيش قصف الفرن في حلب.", "أم ياسين، وهي نازحة من القرية"],
    ["ar", "وقالت معلمة تدعى دانا: سقطت قذيفة على المدرسة في حلب.", "معلمة تدعى دانا"],
  ])("hold what is told of them beside their name (%s)", (language, text, words) => {
    expect(extract(language, text).claims[0]?.attribution.at(-1)?.exact).toBe(words);
  });

  it("end before the outlet that was told", () => {
    const [claim] = extract("ar", "قتل 17 مدنيا في قصف على سوق حلب، وفق ما أفاد مصدر طبي وكالة فرانس برس.").claims;
    expect(claim?.attribution.map(({ source, exact }) => source ?? exact)).toEqual(["afp", "مصدر طبي"]);
  });

  it("hold the outlet of its own correspondent", () => {
    const [claim] = extract("ar", "قال مراسل وكالة رويترز إن الجيش قصف سوق حلب.").claims;
    expect(claim?.attribution.map(({ source }) => source)).toEqual(["reuters"]);
  });

  it.each([
    ["ar", "نفى نائب وزير الخارجية الروسي سيرغي ريابكوف الأحد التوصل إلى اتفاق بشأن حلب.", false],
    ["en", "A Russian deputy foreign minister, Sergei Ryabkov, denied any deal on Aleppo.", false],
    ["en", "A Russian official denied any deal on Aleppo.", true],
  ])("leave nobody unnamed whom a register knows by name (%s)", (language, text, anonymous) => {
    expect(extract(language, text).claims[0]?.attribution.at(-1)?.anonymous).toBe(anonymous);
  });
});

describe("a quotation of several paragraphs", () => {
  const told =
    'said on Saturday:\n\n"A shepherd was killed in Kélo.\n\n"Two soldiers were killed in Moundou."\n\nA nurse was killed in Pala.';

  it.each([
    ["straight marks", told],
    ["curly marks", told.replaceAll('"A', "“A").replaceAll('"T', "“T").replace('"', "”")],
  ])("opens each of them with %s, and closes behind the last", (_, text) => {
    const whose = claims("en", "casualties", `The ministry of defence of Chad ${text}`).map((claim) => (claim as string[])[2]);
    expect(whose).toEqual(["The ministry of defence of Chad", "The ministry of defence of Chad", null]);
  });
});

describe("what is only reported, and called untrue", () => {
  it.each([
    ["en", "Allegations that the army shelled Kélo on Monday are false, the ministry said."],
    ["en", "Reports that the army had shelled Kélo are not true, the ministry said."],
    ["fr", "Les allégations selon lesquelles l'armée a bombardé Kélo sont infondées, a affirmé le ministère."],
    ["fr", "Les informations faisant état d'un bombardement de Kélo sont dénuées de tout fondement, a affirmé le ministère."],
  ])("is denied by who calls it so, and no accusation: %s %s", (language, text) => {
    const told = extract(language, text).claims.map(({ type, polarity, modality, attribution }) => [
      type,
      polarity,
      modality,
      attribution.map(({ exact }) => exact),
    ]);
    expect(told).toEqual([["strike", "denied", "asserted", [language === "fr" ? "le ministère" : "the ministry"]]]);
  });

  it("is not denied where it is only called so elsewhere", () => {
    const [claim] = extract("en", "Reports that the army had shelled Kélo are alarming, the ministry said.").claims;
    expect(claim?.polarity).toBe("affirmed");
  });
});

describe("one person", () => {
  it.each([
    ["en", "A 60-year-old woman was killed in Kélo."],
    ["en", "An elderly man was killed in Kélo."],
    ["fr", "Une femme enceinte a été tuée à Kélo."],
    ["fr", "Un père de famille a été tué à Kélo."],
  ])("counts, whatever the words for who it is: %s %s", (language, text) => {
    expect(extract(language, text).claims.map(({ quantity }) => quantity?.value)).toEqual([1]);
  });
});

describe("a witness's own story", () => {
  it.each([
    ["en", "casualties", 'Amina Sesay fled Kélo with two children. "A shell killed my brother," she said.', "Amina Sesay"],
    [
      "ar",
      "surrender",
      'وصلت حليمة إدريس إلى المدرسة في كيلو. "أصابت ابني شظية"، تروي بصوت خافت. وتقول إن مسلحين خطفوا خمسة شبان.',
      "حليمة إدريس",
    ],
  ])("is told by who acts in it, not by whom it is told of: %s", (language, type, text, whose) => {
    const sources = extract(language, text)
      .claims.filter((claim) => claim.type === type)
      .map(({ attribution }) => attribution.at(-1)?.exact);
    expect(sources).toEqual([whose]);
  });

  it("is nobody's where he told nobody", () => {
    const text = "انسحب الجيش من كيلو من دون أن يخبر أحداً. قتل ثلاثة جنود في موندو.";
    expect(claims("ar", "casualties", text)).toEqual([[null, null, null]]);
  });
});

describe("a live item", () => {
  it.each([
    [
      "whom an agency passes on",
      "17:15 - وكالة فرانس برس عن طبيب في مستشفى كيلو: سقوط ثلاثة قتلى.",
      ["وكالة فرانس برس", "طبيب في مستشفى كيلو"],
    ],
    ["a spokesman with his name", "18:40 - المتحدث باسم الجبهة يلما تاديسي: سقوط ثلاثة قتلى.", ["المتحدث باسم الجبهة يلما تاديسي"]],
  ])("names before its colon %s", (_, text, sources) => {
    const [claim] = extract("ar", text).claims;
    expect(claim?.attribution.map(({ exact }) => exact)).toEqual(sources);
  });

  it("has a heading of figures that is nobody's word", () => {
    const [claim] = extract("en", "KEY FIGURES: 87 people killed in Kélo.").claims;
    expect(claim?.attribution).toEqual([]);
  });
});

describe("what is asked, and what is only thought of", () => {
  it.each([
    ["en", "Who holds Kélo? Did the army leave it?", []],
    ["fr", "Qui tient Kélo ? L'armée a-t-elle quitté la ville ?", []],
    ["ar", "هل انسحب الجيش من كيلو؟", []],
    ["en", "The army left Kélo, but will it retake Pala?", [["retreat", "asserted"]]],
    [
      "en",
      "Should the rebels lay down their weapons, the army will enter Kélo.",
      [
        ["surrender", "possible"],
        ["attack", "expected"],
      ],
    ],
  ])("is claimed no further than it is told: %s %s", (language, text, told) => {
    expect(extract(language, text).claims.map(({ type, modality }) => [type, modality])).toEqual(told);
  });
});

describe("only so many", () => {
  it("is so many, not none", () => {
    const [claim] = extract("ar", "قالت الحركة إن مقاتليها لم يخسروا سوى أحد عشر رجلاً في كيلو.").claims;
    expect([claim?.polarity, claim?.quantity?.value]).toEqual(["affirmed", 11]);
  });
});

describe("a statement that speaks", () => {
  it.each([
    [
      "en",
      "chad-gov",
      "The defence ministry of Chad said its troops had entered Kélo. The statement added that 118 rebels had been killed.",
    ],
    [
      "fr",
      "chad-gov",
      "Le ministère de la Défense du Tchad a annoncé l'entrée de ses troupes dans Kélo. Le communiqué ajoute que 118 rebelles ont été tués.",
    ],
    ["ar", "syria-gov", "أعلنت وزارة الدفاع السورية أن قواتها دخلت حمص. وأضاف البيان أن 118 مسلحاً من المعارضة قُتلوا."],
  ])("is the word of whoever spoke before it: %s %s", (language, issuer, text) => {
    const [claim] = claims(language, "casualties", text) as [string, string, string][];
    expect(claim?.slice(0, 2)).toEqual([issuer, "opposition"]);
  });
});
