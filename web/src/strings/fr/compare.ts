// The words with which two reports are laid beside each other, in French.
import { counted, number } from "../../locale.ts";
import type { compare as english } from "../en/compare.ts";

export const compare: typeof english = {
  compare: {
    heading: "Deux dépêches côte à côte",
    with: "Mettre à côté",
    alone: "aucun autre rapport n'a rien en commun",
    choose: (n) => `choisir parmi ${number(n)}`,
    amount: (n) => counted(n, { one: "# proposition commune", other: "# propositions communes" }),
    copied: "passages copiés",
    text: (title) => `Texte : ${title}`,
    shared: (n) => counted(n, { one: "# point commun", other: "# points communs" }),
    nothing: "Ces deux dépêches n’ont ni passage ni proposition en commun.",
    passage: (words) => counted(words, { one: "# mot copié", other: "# mots copiés" }),
    proposition: "la proposition",
    swap: "Changer de côté",
    sides: { left: "première dépêche", right: "seconde dépêche" },
    stances: { says: "l’affirme", denies: "le dément", contradicts: "le contredit" },
    beside: "côte à côte",
  },
};
