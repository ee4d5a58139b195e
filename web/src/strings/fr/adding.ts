// The words with which reports are added, in French.
import { counted } from "../../locale.ts";
import type { adding as english } from "../en/adding.ts";

const claims = (n: number): string => counted(n, { one: "# affirmation", other: "# affirmations" });

export const adding: typeof english = {
  adding: {
    heading: "Ajouter des dépêches",
    lead: "Les octets d’origine sont conservés avec leur SHA-256, sans jamais être modifiés. Sont lus les textes, les pages enregistrées et JSON Lines ; 20 Mo au plus par fichier.",
    readOnly: "Ce serveur ne fait que lire ; on ne peut pas y ajouter de dépêches.",
    drop: "Déposez des fichiers ici, ou",
    choose: "choisissez des fichiers",
    paste: "Ou collez un texte",
    pasteName: "Nom du texte",
    pasteNameDefault: "texte collé",
    addText: "Ajouter le texte",
    given: "Ce qui vaut pour tous",
    givenHint: "Ce qui reste vide est tiré des métadonnées de la page, ou reconnu.",
    publisher: "Éditeur",
    published: "Publiée le",
    language: "Langue des dépêches",
    recognise: "la reconnaître",
    progress: (done, all) => `${done} sur ${all} lus`,
    waiting: "en attente",
    reading: "lecture…",
    outcomes: {
      added: (n) => `ajoutée, ${claims(n)}`,
      known: () => "déjà dans le dossier",
      "same-original": (n) => `ajoutée, ${claims(n)} ; une autre dépêche a les mêmes octets`,
      failed: () => "non ajoutée",
    },
    open: "Ouvrir",
    queue: "Ce qu’il en est",
  },
};
