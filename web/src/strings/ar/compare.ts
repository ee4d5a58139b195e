// The words with which two reports are laid beside each other, in Arabic.
import { counted, number } from "../../locale.ts";
import type { compare as english } from "../en/compare.ts";

export const compare: typeof english = {
  compare: {
    heading: "تقريران جنبًا إلى جنب",
    with: "ضع إلى جانبه",
    alone: "لا تقرير آخر يشاركه شيئا",
    choose: (n) => `اختر من ${number(n)}`,
    amount: (n) =>
      counted(n, { zero: "لا قضايا مشتركة", one: "قضية مشتركة", two: "قضيتان مشتركتان", few: "# قضايا مشتركة", other: "# قضية مشتركة" }),
    copied: "مقاطع منقولة",
    text: (title) => `نص: ${title}`,
    shared: (n) =>
      counted(n, {
        zero: "لا شيء مشتركًا",
        one: "أمر واحد في كليهما",
        two: "أمران في كليهما",
        few: "# أمور في كليهما",
        other: "# أمرًا في كليهما",
      }),
    nothing: "لا مقطع ولا قضية مشتركة بين هذين التقريرين.",
    passage: (words) => counted(words, { one: "كلمة منقولة", two: "كلمتان منقولتان", few: "# كلمات منقولة", other: "# كلمة منقولة" }),
    proposition: "القضية",
    swap: "بدّل الجانبين",
    sides: { left: "التقرير الأول", right: "التقرير الثاني" },
    stances: { says: "يقوله", denies: "ينفيه", contradicts: "يناقضه" },
    beside: "جنبًا إلى جنب",
  },
};
