// The words with which two reports are laid beside each other.
import { counted, number } from "../../locale.ts";

export const compare = {
  compare: {
    heading: "Two reports side by side",
    with: "Lay beside it",
    alone: "no other report shares anything",
    choose: (n: number) => `choose one of ${number(n)}`,
    amount: (n: number) => counted(n, { one: "# common proposition", other: "# common propositions" }),
    copied: "copied passages",
    text: (title: string) => `Text: ${title}`,
    shared: (n: number) => counted(n, { one: "# thing in both", other: "# things in both" }),
    nothing: "These two reports share no passage and no proposition.",
    passage: (words: number) => counted(words, { one: "# word copied", other: "# words copied" }),
    proposition: "the proposition",
    swap: "Change sides",
    sides: { left: "first report", right: "second report" },
    stances: { says: "says it", denies: "denies it", contradicts: "contradicts it" },
    beside: "side by side",
  },
};
