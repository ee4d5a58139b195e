// The words around the screens, in Arabic.
import { counted } from "../../locale.ts";
import type { shell as english } from "../en/shell.ts";

export const shell: typeof english = {
  language: "ar",
  direction: "rtl",
  name: "إسناد",
  loading: "تجري قراءة الملف…",
  skip: "إلى المحتوى",
  size: (reports, claims) =>
    `${counted(reports, { zero: "لا تقارير", one: "تقرير واحد", two: "تقريران", few: "# تقارير", many: "# تقريرًا", other: "# تقرير" })}، ${counted(
      claims,
      { zero: "لا ادعاءات", one: "ادعاء واحد", two: "ادعاءان", few: "# ادعاءات", many: "# ادعاءً", other: "# ادعاء" },
    )}`,
  screens: {
    label: "الشاشات",
    story: "القصة",
    reports: "التقارير",
    sources: "المصادر",
    figures: "الأرقام",
    framing: "التأطير",
    judgements: "الأحكام",
    add: "إضافة",
  },
  settings: {
    language: "اللغة",
    theme: "الألوان",
    themes: { system: "النظام", light: "فاتح", dark: "داكن" },
  },
  moment: (day, hour) => `${day}، ${hour}`,
  both: (one, other) => `${one}، ${other}`,
  bytes: {
    one: (n) => `${n} بايت`,
    thousand: (n) => `${n} ك.ب`,
    million: (n) => `${n} م.ب`,
  },
  failed: {
    heading: "لا يمكن عرض هذا",
    network: "الخادم لا يجيب. هل ما زال يعمل؟",
    gone: "الخادم لا يجيب. يبقى المعروض هنا مقروءًا، ولا يمكن عرض جديد ولا حفظه. وما إن يعمل الخادم من جديد حتى تتابع الصفحة من تلقاء نفسها.",
    again: "حاول مجددًا",
    problems: {
      400: "يطلب هذا العنوان ما لا يفهمه البرنامج. لعله قُطع أو غُيّر.",
      401: "لا بد من الرمز الذي يفتح هذا الملف.",
      403: "لا يمكن من هنا إلا قراءة هذا الملف.",
      404: "لا شيء في الملف تحت هذا العنوان. لعل ما يدل عليه أُزيل أو قُرئ قراءة أخرى.",
      413: "هذا كبير جدًا: أقصى حجم للملف 20 ميغابايت.",
      415: "لا يُقبل هذا النوع من المحتوى.",
      500: "أخفق الخادم؛ وفي سجله المزيد.",
      503: "هذا غير متاح الآن.",
    },
    status: (status) => `أجاب الخادم بالرمز ${status}.`,
    back: "إلى البداية",
  },
};
