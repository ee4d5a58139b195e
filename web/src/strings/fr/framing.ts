// The words of the table of words, in French.
import { counted, number } from "../../locale.ts";
import type { framing as english } from "../en/framing.ts";

const frames: Readonly<Record<string, string>> = {
  terrorists: "terroristes",
  extremists: "extrémistes",
  outlaws: "hors-la-loi, mercenaires",
  revolutionaries: "révolutionnaires",
  separatists: "séparatistes",
  rebels: "rebelles",
  regime: "régime",
  heroes: "« nos forces », héros",
  occupiers: "occupants, ennemis",
  proxies: "supplétifs",
  militias: "milices",
  opposition: "opposition",
  armed: "hommes armés, combattants",
  government: "gouvernement",
  liberation: "libération",
  occupation: "occupation, invasion",
  recovery: "reprise",
  fall: "chute, perte",
  martyrdom: "martyre",
  neutralisation: "neutralisation",
  massacre: "massacre, meurtre",
  aggression: "agression",
  operation: "opération",
  resistance: "résistance, riposte",
  expulsion: "expulsion",
  relief: "évacuation, secours",
  flight: "fuite",
  redeployment: "redéploiement",
};

const acts: Readonly<Record<string, string>> = {
  taking: "prise d’un lieu",
  killing: "tuer",
  violence: "violence",
  leaving: "départ",
};

export const framing: typeof english = {
  framing: {
    heading: "Cadrage",
    lead: "Quels mots chaque camp ou chaque éditeur emploie pour une même partie ou un même acte, comptés, avec les endroits où ils se trouvent. Les nombres disent comment on parle, jamais si c’est vrai.",
    subject: "Mots pour",
    parties: "Parties",
    actsGroup: "Actes",
    actBy: (act, party) => `${act}, par ${party}`,
    grouping: "Comptés par",
    groupings: { side: "camp", publisher: "éditeur" },
    whose: {
      side: "Un mot dans une déclaration compte pour sa source, quel que soit celui qui la rapporte ; ailleurs, pour l’éditeur.",
      publisher: "Tous les mots comptent pour l’éditeur, même ceux qu’il cite.",
    },
    noSide: "camp inconnu",
    noPublisher: "éditeur inconnu",
    caption: (subject) => `Mots pour ${subject}`,
    frame: "Ce que les mots en font",
    plain: "mots sans charge",
    times: (n) => counted(n, { one: "# fois", other: "# fois" }),
    reports: (n) => counted(n, { one: "dans # dépêche", other: "dans # dépêches" }),
    none: "Le dossier n’a pas encore de mots pour des parties ou des actes ; « isnad extract » les trouve.",
    noneHere: "Personne dans le dossier n’a de mot pour cela.",
    omitted: (n) =>
      counted(n, { one: "# autre, avec moins de mots, est laissé de côté.", other: "# autres, avec moins de mots, sont laissés de côté." }),
    examples: (speaker, frame) => `${speaker} : ${frame}`,
    first: (shown, all) => `les ${number(shown)} premiers sur ${number(all)}`,
    choose: "Choisissez un nombre du tableau pour voir où se trouvent ses mots.",
    cell: (speaker, frame) => `${speaker}, ${frame}. Montrer où`,
    frames,
    acts,
  },
};
