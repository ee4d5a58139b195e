// The words with which reports are added.
import { counted } from "../../locale.ts";

export const adding = {
  adding: {
    heading: "Add reports",
    lead: "The original bytes are kept with their SHA-256 and never changed. Texts, saved web pages and JSON Lines are read; each file may have 20 MB.",
    readOnly: "This server only reads; reports can’t be added here.",
    drop: "Drop files here, or",
    choose: "choose files",
    paste: "Or paste a text",
    pasteName: "Name of the text",
    pasteNameDefault: "pasted text",
    addText: "Add the text",
    given: "What holds for all of them",
    givenHint: "What is left empty is taken from a page’s metadata, or recognised.",
    publisher: "Publisher",
    published: "Published on",
    language: "Language of the reports",
    recognise: "recognise it",
    progress: (done: number, all: number) => `${done} of ${all} read`,
    waiting: "waiting",
    reading: "reading…",
    outcomes: {
      added: (claims: number) => `added, ${counted(claims, { one: "# claim", other: "# claims" })}`,
      known: () => "already in the case",
      "same-original": (claims: number) =>
        `added, ${counted(claims, { one: "# claim", other: "# claims" })}; another report has the same bytes`,
      failed: () => "not added",
    },
    open: "Open",
    queue: "What came of them",
  },
};
