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
    themes: { system: "Système", light: "Clair", dark: "Sombre" },
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
    gone: "Le serveur ne répond pas. Ce qui est affiché reste lisible ; rien de nouveau ne peut être montré ni conservé. Dès que le serveur tourne à nouveau, la page reprend d’elle-même.",
    again: "Réessayer",
    problems: {
      400: "Cette adresse demande quelque chose que le programme ne comprend pas. Peut-être a-t-elle été coupée ou modifiée.",
      401: "Il faut le jeton qui ouvre ce dossier.",
      403: "Ce dossier ne peut être que lu d’ici.",
      404: "Le dossier ne contient rien à cette adresse. Ce qu’elle désigne a peut-être été retiré, ou relu autrement.",
      413: "C’est trop grand : un fichier a 20 Mo au plus.",
      415: "Ce genre de contenu n’est pas pris.",
      500: "Le serveur a échoué ; son journal en dit plus.",
      503: "Cela n’est pas disponible pour l’instant.",
    },
    status: (status) => `Le serveur a répondu ${status}.`,
    back: "Au début",
  },
};
