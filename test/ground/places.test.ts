// Toponyms in texts of each language: what is found, what it means, and what must not be found.
import { describe, expect, it } from "vitest";
import { kebab } from "../../src/ground/names/kebab.ts";
import { createSkeleton, editDistance } from "../../src/ground/names/skeleton.ts";
import { loadLanguages, loadWorld } from "../../src/resources.ts";
import { kit, place } from "./kit.ts";

const fr = (): ReturnType<typeof kit> => kit("fr");
const ar = (): ReturnType<typeof kit> => kit("ar");

describe("names as the table spells them", () => {
  it("are found with and without articles, in any case that a name may have", () => {
    expect(fr().places("Les obus tombent sur al-Sukkari et sur Sukkari, à Alep.")).toEqual(["sukkari", "sukkari", "aleppo-city"]);
    expect(fr().places("ALEP (Syrie), 3 déc. – Des tirs à Damas.")).toEqual(["aleppo-city", "syria", "damascus"]);
    expect(ar().places("سيطر الجيش على حي الكلاسة والسكري في حلب.")).toEqual(["kallaseh", "sukkari", "aleppo-city"]);
  });

  it("are found behind particles that are written onto them", () => {
    expect(ar().places("انسحبوا من حلب وبستان القصر باتجاه إدلب وبالرقة قتلى")).toEqual([
      "aleppo-city",
      "bustan-al-qasr",
      "idlib",
      "raqqa",
    ]);
  });

  it("take the article of the name into their span, not the determiner", () => {
    const grounded = fr().read("La chute d’al-Chaar, à Alep.");
    expect(grounded.words(grounded.places[0] ?? { from: 0, to: 1 })).toBe("al-Chaar");
  });

  it("keep apart names that differ by an apostrophe or a letter", () => {
    expect(fr().places("À Alep, le quartier de Karm al-Dada est tombé.")).toContain("karm-al-dada");
    expect(ar().places("في حلب سقط حي كرم الدعدع لا كرم الدادا")).toEqual(["aleppo-city", "karm-al-daadaa", "karm-al-dada"]);
    const english = loadWorld().places.find((p) => p.id === "karm-al-daadaa")?.names.en ?? [];
    expect(english).toContain("Karm al-Da'da");
  });

  it("are read the longest: a country is not a town that ends like it", () => {
    expect(fr().places("À Port-Soudan, le Soudan du Sud et la Guinée-Bissau.")).toEqual(["port-sudan", "south-sudan", "guinea-bissau"]);
  });

  it("are not seen in ordinary words, adjectives of a country, titles and persons", () => {
    expect(fr().places("L’armée syrienne et des soldats russes ont tiré.")).toEqual([]);
    expect(fr().places("Le colonel Suleiman Martini a parlé du Proche avenir.")).toEqual([]);
    expect(ar().places("قالت القوات السعودية إن المحافظة على الهدنة ممكنة في الميدان.")).toEqual([]);
    expect(ar().places("يوم 13 تشرين الأول وفي 11 آب")).toEqual([]);
    expect(ar().places("وصل دعم مالي إلى المنظمة")).toEqual([]);
  });

  it("are seen of a country whose name is an adjective too, where it is a name", () => {
    expect(ar().places("الوضع في سورية وفي السعودية")).toEqual(["syria", "saudi-arabia"]);
  });
});

describe("lists", () => {
  it("yield every member", () => {
    expect(fr().places("Alep : Soukkari, al-Machad, Boustan al-Qasr et Cheikh Saïd ont été bombardés.")).toEqual([
      "aleppo-city",
      "sukkari",
      "mashhad",
      "bustan-al-qasr",
      "sheikh-saeed",
    ]);
    expect(ar().places("قصف أحياء السكري والمشهد والأنصاري والشيخ سعيد في حلب")).toEqual([
      "sukkari",
      "mashhad",
      "ansari",
      "sheikh-saeed",
      "aleppo-city",
    ]);
  });
});

describe("spellings that no table has", () => {
  it("meet by their consonants within and across scripts", () => {
    const skeletons = Object.fromEntries(
      loadLanguages().map((l) => [
        l.code,
        createSkeleton(l.names.skeleton, (t) => t.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()),
      ]),
    );
    expect(skeletons.fr?.("cheikh")).toBe(skeletons.ar?.("شيخ"));
    expect(skeletons.fr?.("said")).toBe(skeletons.ar?.("سعيد"));
    expect(fr().places("À Alep, le quartier de Cheikh Saiid a été repris.")).toEqual(["aleppo-city", "sheikh-saeed"]);
    expect(fr().ids("À Alep, des tirs à Soukarri et Haïdariyé.").slice(1)).toEqual(["sukkari", "haydariyeh"]);
  });

  it("are not stretched to other names", () => {
    expect(fr().places("À Alep, Karim Sokourine a dit à Marjane Satrapi que non.")).toEqual(["aleppo-city"]);
    expect(editDistance("karim", "crimee", 2)).toBeGreaterThan(2);
  });

  it("meet a case's place that has a name in one script only", () => {
    const own = kit("fr", { places: [place("tall-birak", "town", "syria", { ar: ["تل براك"] })] });
    expect(own.ids("Les combats ont repris à Tell Birak.")).toEqual(["tall-birak"]);
  });
});

describe("names that no table has", () => {
  it("are recognised behind a kind noun or a locative preposition", () => {
    expect(fr().places("Des tirs dans le village de Nyakabungo et à Rubarenge.")).toEqual(["nyakabungo*", "rubarenge?*"]);
    expect(ar().places("اشتباكات في قرية كفرزبيل")).toEqual(["kfrzbil*"]);
  });

  it("are not guessed from persons, acronyms, months or sources", () => {
    expect(fr().places("Il a dit à Jean Dupont, à l’AFP et au HCR, en septembre.")).toEqual([]);
    expect(fr().places("Le village de montagne est vide.")).toEqual([]);
  });

  it("get the kebab-case of their name", () => {
    expect(kebab("Oum el-Laouz")).toBe("oum-el-laouz");
    expect(kebab("Kharkiv’s Saltivka!")).toBe("kharkivs-saltivka");
    expect(kebab("تل الريحان", loadWorld().romanisation)).toBe("tl-alrihan");
    expect(kebab("Курахово", loadWorld().romanisation)).toBe("kurakhovo");
    expect(kebab("…")).toBe("");
  });
});

describe("parts of places", () => {
  it("are met by compass, where the table has them", () => {
    expect(fr().places("Les civils fuient l’est d’Alep et Alep-Ouest.")).toEqual(["east-aleppo", "west-aleppo"]);
    expect(fr().places("Alep : les quartiers est sont assiégés.")).toEqual(["aleppo-city", "east-aleppo"]);
    // the verb « est » is no compass point
    expect(fr().places("Alep est tombée, la ville d’Alep est assiégée ; Alep Est et Alep-est tiennent.")).toEqual([
      "aleppo-city",
      "aleppo-city",
      "east-aleppo",
      "east-aleppo",
    ]);
    expect(ar().places("الأحياء الشرقية من مدينة حلب، وشرق حلب")[0]).toBe("east-aleppo");
  });

  it("are sides of a settlement where the table has no such part, and leave other places themselves", () => {
    expect(fr().places("Des tirs dans le nord de Homs et au sud de Kallaseh, à Alep.")).toEqual(["north-homs", "kallaseh", "aleppo-city"]);
    expect(kit("en").places("The army holds areas in eastern Homs.")).toEqual(["east-homs"]);
    expect(ar().places("سقط قتلى في شرق مدينة خان يونس.")).toEqual(["east-khan-younis"]);
  });

  it("are the settlement itself where land beside it is meant that no table knows", () => {
    expect(kit("en").places("The army holds areas east of Homs.")).toEqual(["homs"]);
    expect(kit("en").places("The army bombed areas east of Aleppo.")).toEqual(["east-aleppo"]);
  });

  it("are not seen in a verb that is spelt like a compass point", () => {
    expect(fr().ids("À Alep, cette ville est perdue et Damas est loin.")).toEqual(["aleppo-city", "aleppo-city", "damascus"]);
  });

  it("are met by description, of the city named or spoken of", () => {
    expect(fr().places("Alep : la vieille ville est tombée, la dernière poche rebelle recule.")).toEqual([
      "aleppo-city",
      "aleppo-old-city",
      "east-aleppo",
    ]);
    expect(fr().places("Des tirs dans la vieille ville de Homs.")).toEqual(["homs-old-city?*"]);
    expect(ar().places("في الموصل، قصفت الطائرات المدينة القديمة")).toEqual(["mosul", "mosul-old-city"]);
  });

  it("are met by what they are the seat of", () => {
    expect(kit("en").places("Shells hit the Ukrainian capital, then Sudan's capital.")).toEqual(["kyiv", "khartoum"]);
    expect(fr().places("Des tirs dans la capitale soudanaise et la capitale de l'Ukraine.")).toEqual(["khartoum", "kyiv"]);
    expect(ar().places("قصف في العاصمة الأوكرانية، ثم في العاصمة السودانية الخرطوم")).toEqual(["kyiv", "khartoum"]);
    expect(kit("en").places("The company raised capital in Homs.")).toEqual(["homs"]);
  });

  it("are several where directions are joined before one name", () => {
    expect(kit("en").places("Fighting raged in south, west and north Kordofan.")).toEqual([
      "south-kordofan",
      "west-kordofan",
      "north-kordofan",
    ]);
    expect(fr().places("Des tirs dans le nord et l'est de Homs.")).toEqual(["north-homs", "east-homs"]);
    expect(ar().places("تقدم في جنوب وغرب وشمال كردفان")).toEqual(["south-kordofan", "west-kordofan", "north-kordofan"]);
    expect(kit("en").places("The rebels hold the north and Goma.")).toEqual(["goma"]);
  });

  it("are named behind a comma where a kind of place has just been told of", () => {
    expect(fr().places("L'armée a repris une localité supplémentaire, Zadvi, près de Homs.")).toEqual(["zadvi*", "homs"]);
    expect(kit("en").places("Troops fled a village, Zadvi said.")).toEqual([]);
  });

  it("are none of another name that begins alike", () => {
    expect(kit("en").places("Two died in the village of Mala Tokmachka.")).toEqual(["mala-tokmachka*"]);
  });

  it("are none by a description without a city", () => {
    expect(fr().places("La dernière poche rebelle est tombée.")).toEqual([]);
  });
});

describe("backward references", () => {
  it("with a demonstrative or a town word mean the place spoken of, uncertainly", () => {
    expect(fr().places("Le quartier de Soukkari, à Alep, brûle. Cette ville est assiégée.")).toEqual([
      "sukkari",
      "aleppo-city",
      "aleppo-city?",
    ]);
    expect(ar().places("سقط حي السكري في حلب. وقال إن هذا الحي محاصر.")).toEqual(["sukkari", "aleppo-city", "sukkari?"]);
  });

  it("do not arise from kinds with a name or another sense of their own", () => {
    expect(fr().places("À Alep, une ville martyre, l’état-major se tait.")).toEqual(["aleppo-city"]);
    expect(ar().places("في حلب من جهته أعلن القائد")).toEqual(["aleppo-city"]);
  });

  it("stay out of the names of parties and sources", () => {
    expect(fr().places("À Homs, le Centre des médias d’Alep se tait.")).toEqual(["homs"]);
    expect(ar().places("ذكرت قناة الميادين أن حمص هادئة")).toEqual(["homs"]);
  });

  it("mean the one thing of that kind that a case knows", () => {
    const own = kit("fr", { places: [place("ain-hospital", "landmark", "homs", { fr: ["hôpital al-Aïn"] })] });
    expect(own.places("À Homs, l’hôpital al-Aïn est touché. Selon un médecin, l’hôpital est vide.")).toEqual([
      "homs",
      "ain-hospital",
      "ain-hospital?",
    ]);
  });
});

describe("names of several places", () => {
  it("are told apart by what else the report names", () => {
    expect(fr().places("Libye : tirs à Tripoli, Misrata et Benghazi.")[1]).toBe("tripoli");
    expect(fr().places("Liban : tirs à Tripoli, Saïda et Beyrouth.")[1]).toBe("tripoli-lebanon");
  });

  it("mean the case's entry first", () => {
    const own = kit("fr", { places: [place("homs-of-the-valley", "town", null, { fr: ["Homs"] })] });
    expect(own.places("Des tirs à Homs.")).toEqual(["homs-of-the-valley"]);
  });

  it("of a case may be common nouns, if definite", () => {
    const own = kit("fr", { places: [place("x-harbour", "landmark", "homs", { fr: ["le port"] })] });
    expect(own.ids("Ils tiennent le port de pêche. Un port de plus.")).toEqual(["x-harbour"]);
  });
});

describe("English", () => {
  const en = (): ReturnType<typeof kit> => kit("en");
  it("is read like the others", () => {
    expect(en().places("In Aleppo, troops took al-Sukkari, Sheikh Saeed and eastern Aleppo.")).toEqual([
      "aleppo-city",
      "sukkari",
      "sheikh-saeed",
      "east-aleppo",
    ]);
    expect(en().places("Fighting raged in Karm al-Da'da, not Karm al-Dada, in Aleppo.").slice(0, 2)).toEqual([
      "karm-al-daadaa",
      "karm-al-dada",
    ]);
    expect(en().places("Shells hit the Nyakabungo district near Goma.")).toEqual(["nyakabungo*", "goma"]);
  });

  it("finds a case's places by their owner and their head", () => {
    const own = kit("en", { places: [place("x-harbour", "landmark", "homs", { en: ["Xara harbour"] })] });
    expect(own.ids("Troops hold Homs's harbour. The harbour is quiet.")).toEqual(["x-harbour", "x-harbour"]);
  });

  it("finds nothing in ordinary words, and names written small only in texts that are", () => {
    expect(en().places("airstrikes on idlib and douma, people fled to aleppo")).toEqual(["idlib", "douma", "aleppo-city"]);
    expect(en().places("A nice hit, said the who's who of Russian officials.")).toEqual([]);
  });
});

describe("what lies in what", () => {
  it("is answered by parents", () => {
    const { gazetteer } = fr();
    expect(gazetteer.ancestors("sukkari")).toEqual(["east-aleppo", "aleppo-city", "aleppo-governorate", "syria"]);
    expect(gazetteer.isWithin("sukkari", "aleppo-city")).toBe(true);
    expect(gazetteer.isWithin("aleppo-city", "sukkari")).toBe(false);
    expect(gazetteer.isWithin("sukkari", "sukkari")).toBe(false);
    expect(gazetteer.ancestors("nowhere")).toEqual([]);
  });

  it("gives a report its country by its towns, not by the states that act in it", () => {
    expect(
      fr().read("Moscou et Washington parlent de Sakhour et de Kallaseh, à Alep. La Russie et les États-Unis négocient.").country,
    ).toBe("syria");
    expect(fr().read("Rien de nouveau.").country).toBeNull();
  });
});

describe("names that a table has in other letters only", () => {
  const own = {
    places: [
      place("tamrin", "city", null, { en: ["Tamrin"] }),
      place("bab-al-rihan", "district", "tamrin", { ar: ["حي باب الريحان"], en: ["Bab al-Rihan"] }),
    ],
  };

  it("are met across scripts behind a locative, and after that wherever the report has them", () => {
    expect(kit("ar", own).places("قصف الجيش مواقع في تمرين أمس. وشهدت تمرين اشتباكات.")).toEqual(["tamrin?", "tamrin?"]);
    expect(kit("ar", own).places("قال إن تمرينا يشبه هذا.")).toEqual([]);
  });

  it("are met without the kind that the table writes in front", () => {
    expect(kit("ar", own).places("دخلت القوات باب الريحان في تمرين.")).toEqual(["bab-al-rihan", "tamrin?"]);
  });

  it("are met shortened, but never turned to another compass point", () => {
    const city = {
      places: [
        place("alandria", "city", null, { en: ["Alandria"] }),
        place("alandria-ouest", "district", "alandria", { fr: ["Alandria-Ouest"] }),
      ],
    };
    expect(kit("fr", city).places("Des tirs à Alandri hier.")).toEqual(["alandria?"]);
    expect(kit("fr", city).places("Des tirs à Alandria-Est hier.")).not.toContain("alandria-ouest");
  });
});

describe("names that only look like a place of another country", () => {
  it("are not that place where the report speaks of one country alone", () => {
    expect(
      kit("en").places("Khartoum: drones flew over the district of El Ferdous in Central Darfur. El Ferdous was hit twice."),
    ).not.toContain("fardos");
    expect(ar().places("أعلنت الجماعة في اليمن سيطرتها على جبل مراد قرب مأرب.")).not.toContain("maradi");
  });

  it("are it where nothing speaks against it", () => {
    expect(fr().places("Des tirs ont été entendus à Maradi.")).toContain("maradi");
  });
});

describe("names that no table holds", () => {
  it("are read behind prepositions of several words, and in lists", () => {
    expect(fr().places("Mali : une embuscade à proximité de Tamouret et de nouvelles patrouilles.")).toEqual(["mali", "tamouret?*"]);
    expect(fr().places("Goma : des tirs dans les collines de Kirouna et Kagali.")).toEqual(["goma", "kirouna*", "kagali?*"]);
    expect(kit("en").places("Troops took the villages of Stavne, Nivka and Lisky in Donetsk.")).toEqual(["stavne*", "nivka?*", "lisky?*"]);
  });

  it("are told by what is done to them, and by what befalls them", () => {
    const en = kit("en");
    for (const said of [
      "Rebels took Zadvi.",
      "The siege of Zadvi went on.",
      "An attack on Zadvi failed.",
      "Zadvi fell at noon.",
      "Zadvi was shelled.",
    ])
      expect(en.places(said), said).toEqual(["zadvi?*"]);
    for (const said of ["L'armée a repris Zadvi.", "La prise de Zadvi est confirmée.", "Zadvi est tombée.", "Zadvi a été bombardée."])
      expect(fr().places(said), said).toEqual(["zadvi?*"]);
    for (const said of ["سيطر الجيش على زدفي.", "قصف الجيش زدفي.", "انسحب الجيش من زدفي.", "اندلعت اشتباكات في زدفي."])
      expect(ar().places(said), said).toEqual(["zdfi?*"]);
  });

  it("are no place where persons and groups stand as well", () => {
    for (const said of [
      "Rebels killed Zadvi.",
      "Zadvi was arrested.",
      "Zadvi took the town.",
      "The attack by Zadvi failed.",
      "Gunmen attacked Colonel Zadvi.",
    ])
      expect(kit("en").places(said), said).toEqual([]);
    for (const said of ["Le retrait des Zadvi est confirmé.", "Zadvi a pris la ville.", "Les tirs de Zadvi ont cessé."])
      expect(fr().places(said), said).toEqual([]);
    for (const said of ["قتل الجيش زدفي.", "قال زدفي إن الجيش انسحب.", "اشتبك الجيش مع زدفي."]) expect(ar().places(said), said).toEqual([]);
  });

  it("are places wherever the report has them, once it has announced them", () => {
    expect(kit("en").places("Zadvi is calm. Shots were heard in the town of Zadvi, President Zadvi said.")).toEqual(["zadvi?*", "zadvi*"]);
    expect(ar().places("سيطر الجيش على بلدة زدفي. وقتل ثلاثة أشخاص شرق زدفي. وقال الرئيس زدفي إن الجيش انسحب.")).toEqual([
      "zdfi*",
      "zdfi?*",
    ]);
  });

  it("are no person who speaks behind a place", () => {
    expect(kit("en").places("Calm returned to Kyiv, Marchenko said.")).toEqual(["kyiv"]);
    expect(kit("en").places("He went to Kyiv and Marchenko stayed.")).toEqual(["kyiv"]);
  });
});

describe("a place that only tells where another lies", () => {
  it("is no place of the event", () => {
    expect(fr().places("Mali : une attaque à Tamouret, à 200 km au nord de Bamako.")).toEqual(["mali", "tamouret?*"]);
    expect(kit("en").places("They captured Bara town, 30km (18 miles) north of El Obeid.")).toEqual(["bara"]);
    expect(fr().places("Mali : des combats à Kidal, à 80 km de la capitale Bamako.")).toEqual(["mali", "kidal"]);
    expect(fr().places("Mali : des combats à Kidal, à 300 km au nord de la ville de Gao.")).toEqual(["mali", "kidal"]);
    expect(kit("en").places("Lyman, east of the city of Sloviansk, was shelled.")).toEqual(["lyman"]);
    expect(kit("en").places("Six died in the town of Zadvi in Tyre district.")).toEqual(["zadvi*"]);
    expect(kit("en").places("Six died in the town of Zadvi, in the Donetsk region.")).toEqual(["zadvi*"]);
    expect(ar().places("قصف على منطقة زعدون جنوب خان يونس.")).toEqual(["zadun*"]);
  });

  it("stands beside it where both are meant", () => {
    expect(kit("en").places("Six died in the town of Zadvi, in Tyre and in Beirut.")).toEqual(["zadvi*", "tyre", "beirut"]);
    expect(kit("en").places("Strikes hit Zadvi and Tyre district.")).toContain("tyre");
  });

  it("is one where nothing else is named", () => {
    expect(fr().places("Mali : des combats à 20 km de Gao.")).toEqual(["mali", "gao"]);
    expect(fr().places("Alep : des tirs au nord de la citadelle.")).toEqual(["aleppo-city", "aleppo-citadel"]);
  });
});
