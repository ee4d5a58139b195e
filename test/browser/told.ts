// Dispatches written for the tests, read by the program itself, into a case: two French ones with a passage in common, and an Arabic one.
import { addReport } from "../../src/adding.ts";
import { createExtractor } from "../../src/pipeline.ts";
import { loadWorld } from "../../src/resources.ts";
import type { CaseStore } from "../../src/store/contract.ts";
import { openCase } from "../../src/store/sqlite.ts";
import { plainReport } from "../store/sample.ts";

/** The passage that the second French dispatch takes over. */
export const PASSAGE =
  "Un responsable de l'opposition a démenti la perte de Kallassé. Selon l'OSDH, au moins vingt civils ont été tués mercredi dans des bombardements sur Ferdous";

const FRENCH = `L'armée dit avoir repris trois quartiers d'Alep

L'armée syrienne a repris mercredi les quartiers de Kallassé, Boustane al-Qasr et Ferdous, a annoncé l'agence Sana. ${PASSAGE}. Les rebelles se sont retirés vers le sud de la ville.
`;

const RELAY = `Alep : combats autour de Kallassé

Les insurgés tiennent encore le quartier de Kallassé, a assuré jeudi un commandant rebelle. ${PASSAGE}. La Russie a appelé les rebelles à quitter la ville.
`;

const ARABIC = `دمشق تعلن السيطرة على أحياء في شرق حلب

أفادت وكالة سانا بأن الجيش السوري استعاد السيطرة على أحياء الكلاسة وبستان القصر والفردوس والصالحين من الإرهابيين. ونفى مسؤول في المعارضة سقوط حي الكلاسة.

وقال ناشطون إن الثوار انسحبوا من حي الفردوس. وذكر المرصد السوري لحقوق الإنسان أن 20 مدنيا على الأقل قتلوا في قصف على الفردوس.
`;

/** Three dispatches have the denial; the words of the one that came out first are those to show. */
export const DENIED = "la perte de Kallassé";
export const DENIER = "Un responsable de l'opposition";
/** Words of the Arabic dispatch that the tests look for. */
export const LISTED = ["الكلاسة", "بستان القصر", "الفردوس", "الصالحين"];

/** Makes the case. */
export function toldCase(): { readonly store: CaseStore; readonly world: ReturnType<typeof loadWorld> } {
  const store = openCase(":memory:");
  const world = loadWorld();
  const extractor = createExtractor(world);
  for (const [report, language, publisher, published, text] of [
    ["told-1", "fr", "afp", "2016-12-08T10:00:00+02:00", FRENCH],
    ["told-2", "fr", "rfi", "2016-12-08T15:00:00+02:00", RELAY],
    ["told-3", "ar", "al-mayadeen", "2016-12-08T12:00:00+02:00", ARABIC],
  ] as const) {
    addReport(
      store,
      extractor,
      plainReport(report, text, {
        title: { value: text.split("\n", 1)[0] ?? "", learnt: "given" },
        language: { value: language, learnt: "given" },
        publisher: { value: publisher, learnt: "given" },
        published: { value: published, learnt: "given" },
      }),
    );
  }
  return { store, world };
}
