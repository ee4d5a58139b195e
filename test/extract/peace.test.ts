// Texts without armed conflict, told in fighting words: fewer than one claim in 1,000 words; and what makes a text a report on conflict.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languageCodes } from "../../src/lint/examples.ts";
import { NOTHING, reasonWords } from "../../src/reason.ts";
import { extract } from "./kit.ts";

/** A file's pieces: each begins at a heading, the line without a full stop. */
function pieces(text: string): readonly string[] {
  const out: string[] = [];
  for (const line of text.split("\n").filter((one) => one.trim() !== "")) {
    if (/[.!?»"]$/u.test(line.trim())) out.push(`${out.pop() ?? ""}\n${line}`);
    else out.push(line);
  }
  return out;
}

const peaceful = (language: string): string => readFileSync(new URL(`peace/${language}.txt`, import.meta.url), "utf8");
const wordsOf = (text: string): number => text.split(/\s+/u).length;

it("piece by piece yields fewer than one claim in 1,000 words too", () => {
  const all = languageCodes().map((language) => ({ language, text: peaceful(language) }));
  const found = all.flatMap(({ language, text }) => pieces(text).flatMap((piece) => extract(language, piece).claims));
  expect(found.length).toBeLessThan(all.reduce((sum, { text }) => sum + wordsOf(text), 0) / 1000);
});

describe.each(languageCodes())("%s", (language) => {
  const text = peaceful(language);

  it("yields fewer than one claim in 1,000 words, as one page", () => {
    expect(extract(language, text).claims.length).toBeLessThan(wordsOf(text) / 1000);
  });

  it("says why no claim was looked for, and looks when told to", () => {
    expect(reasonWords(extract(language, text).withheld ?? NOTHING)).toMatch(/^\d+(?:\.\d)? signs of armed conflict in 100 words \(/u);
    const anyway = extract(language, text, { anyway: true });
    expect(anyway.withheld).toBeNull();
    expect(anyway.claims.length).toBeGreaterThan(0);
  });
});

describe("a page of mixed news", () => {
  const war =
    "Rebel fighters shelled the army barracks in Tamrin on Monday, killing four soldiers, the army said. Militants fired rockets at a checkpoint. " +
    "Gunmen ambushed an army convoy on the northern road; two soldiers and six fighters died, a rebel commander said. Warplanes struck a rebel " +
    "weapons depot outside the town, and soldiers recaptured the village of Alun from the militants, the army added. Hundreds of displaced " +
    "civilians reached the camp at Orlo, aid workers said. The rebels rejected the army's offer of a ceasefire. A missile hit the airport, and " +
    "insurgents shot down a military drone near the border, two army officers said. Soldiers arrested eleven fighters.";

  it("yields the claims of the passage on the war alone", () => {
    const peace = peaceful("en");
    const { claims } = extract("en", `${peace.repeat(5)}\n${war}\n`);
    expect(claims.length).toBeGreaterThan(5);
    // A passage is measured by 100 words, so that it may begin a little before the war does.
    const before = claims.filter(({ evidence }) => evidence.start < 5 * peace.length - 600);
    expect(before).toEqual([]);
  });

  it("is no matter for a text too short to judge", () => {
    expect(extract("en", "Rebels seized Palmyra.").claims).toHaveLength(1);
  });
});

describe("a note on relief in a war, without a shot", () => {
  const NOTES = {
    en:
      "Humanitarian partners in Gedo have not received fuel since early March, the UN said on Tuesday. No aid convoys have reached the town of Baro since " +
      "3 May. Hospitals have run out of medicines, and humanitarian flights remain suspended. About 4,000 people have fled Gedo. " +
      "Humanitarian needs go on growing, and access is limited by checkpoints on the only road.",
    fr:
      "Les partenaires humanitaires de Gédo n'ont pas reçu de carburant depuis début mars, a indiqué l'ONU mardi. Aucun convoi d'aide n'a atteint la ville de " +
      "Baro depuis le 3 mai. Les hôpitaux manquent de médicaments et les vols humanitaires restent suspendus. Environ 4 000 personnes ont fui Gédo. " +
      "Les besoins humanitaires ne cessent de croître et l'accès est limité par des barrages sur la seule route.",
    ar:
      "لم يتسلم الشركاء في المجال الإنساني في غيدو الوقود منذ مطلع آذار، وفق ما أعلنت الأمم المتحدة الثلاثاء. ولم تصل أي قافلة مساعدات إنسانية إلى مدينة بارو منذ 3 أيار. " +
      "ونفدت الأدوية من المستشفيات ولا تزال الرحلات الإنسانية معلقة. وفر نحو 4000 شخص من غيدو. وتتزايد الاحتياجات الإنسانية فيما تحد الحواجز على الطريق الوحيد من الوصول.",
  };

  it.each(Object.entries(NOTES))("is read: %s", (language, text) => {
    expect(extract(language, text).withheld).toBeNull();
    expect(extract(language, text).claims.length).toBeGreaterThan(0);
  });
});
