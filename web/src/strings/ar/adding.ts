// The words with which reports are added, in Arabic.
import { counted } from "../../locale.ts";
import type { adding as english } from "../en/adding.ts";

const claims = (n: number): string =>
  counted(n, { zero: "لا ادعاءات", one: "ادعاء واحد", two: "ادعاءان", few: "# ادعاءات", many: "# ادعاءً", other: "# ادعاء" });

export const adding: typeof english = {
  adding: {
    heading: "إضافة تقارير",
    lead: "تُحفظ البايتات الأصلية مع بصمتها SHA-256 ولا تُغيَّر أبدًا. تُقرأ النصوص وصفحات الويب المحفوظة وملفات JSON Lines؛ حد الملف 20 ميغابايت.",
    readOnly: "هذا الخادم للقراءة فقط؛ لا يمكن إضافة تقارير هنا.",
    drop: "أفلت الملفات هنا، أو",
    choose: "اختر ملفات",
    paste: "أو ألصق نصًا",
    pasteName: "اسم النص",
    pasteNameDefault: "نص ملصق",
    addText: "أضف النص",
    given: "ما ينطبق عليها كلها",
    givenHint: "ما يُترك فارغًا يؤخذ من بيانات الصفحة أو يُتعرَّف عليه.",
    publisher: "الناشر",
    published: "نُشر في",
    language: "لغة التقارير",
    recognise: "تعرَّف عليها",
    progress: (done, all) => `قُرئ ${done} من ${all}`,
    waiting: "في الانتظار",
    reading: "تجري القراءة…",
    outcomes: {
      added: (n) => `أُضيف، ${claims(n)}`,
      known: () => "موجود في الملف من قبل",
      "same-original": (n) => `أُضيف، ${claims(n)}؛ لتقرير آخر البايتات نفسها`,
      failed: () => "لم يُضف",
    },
    open: "افتح",
    queue: "ما آلت إليه",
  },
};
