// Sentences on who holds what → whether all of the place is meant: what paints a map and what must not.
import { describe, expect, it } from "vitest";
import type { Extent } from "../../src/model.ts";
import { extract } from "./kit.ts";

const SAID: Record<string, Partial<Record<Extent, readonly string[]>>> = {
  en: {
    whole: [
      "Rebels captured the town of Bara, killing ten soldiers.",
      "The rebels captured Bara and its airport, killing ten soldiers.",
      "Bara fell to the rebels after clashes with the army.",
    ],
    part: [
      "Rebels captured the army's headquarters in Bara, killing ten soldiers.",
      "The base in Bara fell to the rebels after clashes with the army.",
      "Rebels took control of the hospital and the airport of Kadugli, killing ten soldiers.",
      "Fighters seized a key army base in western Sudan, killing ten soldiers.",
      "Rebels control the north of Mali after clashes with the army.",
      "Rebels captured three districts of Aleppo, killing ten soldiers.",
      "The city is the army's last stronghold in Darfur after clashes with the rebels.",
    ],
  },
  fr: {
    whole: [
      "Les rebelles ont pris la ville de Bara, tuant dix soldats.",
      "Les rebelles ont pris la ville et l'aéroport de Bara, tuant dix soldats.",
    ],
    part: [
      "Les rebelles ont pris l'aéroport de Bara, tuant dix soldats.",
      "Les rebelles ont pris le contrôle du quartier général de l'armée à Bara, tuant dix soldats.",
      "Les rebelles contrôlent le nord du Mali après des combats avec l'armée.",
      "Les rebelles ont pris trois quartiers d'Alep, tuant dix soldats.",
    ],
  },
  ar: {
    whole: ["سيطر الجيش على حي الشعار في مدينة حلب بعد معارك عنيفة.", "سيطر المسلحون على بلدة بارا بعد معارك عنيفة."],
    part: [
      "سيطر المسلحون على مقر القيادة في مدينة بارا بعد معارك عنيفة.",
      "سيطر الجيش على مطار الخرطوم بعد معارك عنيفة.",
      "يسيطر المسلحون على شمال مالي بعد معارك مع الجيش.",
    ],
  },
};

describe.each(Object.entries(SAID))("extent of a claim on control, %s", (language, byExtent) => {
  it.each(Object.entries(byExtent).flatMap(([extent, texts]) => texts.map((text) => [extent, text] as const)))("%s: %s", (extent, text) => {
    const control = extract(language, text).claims.filter(({ type }) => type === "control");
    expect(control.map((claim) => claim.extent)).toEqual([extent]);
  });
});
