// The words around the screens, in French.
import { counted } from "../../locale.ts";
import type { shell as english } from "../en/shell.ts";

export const shell: typeof english = {
  language: "fr",
  direction: "ltr",
  name: "Isnad",
  loading: "Lecture du dossier…",
  skip: "Aller au contenu",
  size: (reports, claims) =>
    `${counted(reports, { one: "# dépêche", other: "# dépêches" })}, ${counted(claims, { one: "# affirmation", other: "# affirmations" })}`,
  screens: {
    label: "Écrans",
    story: "Récit",
    reports: "Dépêches",
    sources: "Sources",
    figures: "Chiffres",
    framing: "Cadrage",
    judgements: "Jugements",
    add: "Ajouter",
  },
  settings: {
    language: "Langue",
    theme: "Couleurs",
    themes: { system: "Comme le système", light: "Clair", dark: "Sombre" },
  },
  moment: (day, hour) => `${day}, ${hour}`,
  both: (one, other) => `${one}, ${other}`,
  bytes: {
    one: (n) => `${n} o`,
    thousand: (n) => `${n} ko`,
    million: (n) => `${n} Mo`,
  },
  failed: {
    heading: "Impossible d’afficher ceci",
    network: "Le serveur ne répond pas. Tourne-t-il encore ?",
    status: (status) => `Le serveur a répondu ${status}.`,
    back: "Au début",
  },
};
