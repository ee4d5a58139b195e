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
    themes: { system: "مثل النظام", light: "فاتح", dark: "داكن" },
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
    status: (status) => `أجاب الخادم بالرمز ${status}.`,
    back: "إلى البداية",
  },
};
