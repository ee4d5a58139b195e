// The words of the table of words, in Arabic.
import { counted, number } from "../../locale.ts";
import type { framing as english } from "../en/framing.ts";

const frames: Readonly<Record<string, string>> = {
  terrorists: "إرهابيون",
  extremists: "متطرفون",
  outlaws: "خارجون عن القانون، مرتزقة",
  revolutionaries: "ثوار",
  separatists: "انفصاليون",
  rebels: "متمردون",
  regime: "النظام",
  heroes: "«قواتنا»، أبطال",
  occupiers: "محتلون، أعداء",
  proxies: "وكلاء، عملاء",
  militias: "ميليشيات",
  opposition: "معارضة",
  armed: "مسلحون، مقاتلون",
  government: "حكومة",
  liberation: "تحرير",
  occupation: "احتلال، اجتياح",
  recovery: "استعادة",
  fall: "سقوط، خسارة",
  martyrdom: "استشهاد",
  neutralisation: "تحييد",
  massacre: "مجزرة، قتل عمد",
  aggression: "عدوان",
  operation: "عملية",
  resistance: "مقاومة، رد",
  expulsion: "تهجير، طرد",
  relief: "إجلاء، إنقاذ",
  flight: "فرار",
  redeployment: "إعادة انتشار",
};

const acts: Readonly<Record<string, string>> = {
  taking: "أخذ مكان",
  killing: "القتل",
  violence: "العنف",
  leaving: "المغادرة",
};

export const framing: typeof english = {
  framing: {
    heading: "التأطير",
    lead: "أي كلمات يستعملها كل طرف أو ناشر للجهة نفسها أو الفعل نفسه، معدودةً، مع المواضع التي ترد فيها. الأعداد تقول كيف يتكلم أحدهم، لا هل ما يقوله صحيح.",
    subject: "كلمات عن",
    parties: "جهات",
    actsGroup: "أفعال",
    actBy: (act, party) => `${act}، الفاعل: ${party}`,
    grouping: "معدودة بحسب",
    groupings: { side: "الطرف", publisher: "الناشر" },
    whose: {
      side: "الكلمة داخل تصريح تُحسب لمصدره أيًّا كان ناقله؛ وفي غير ذلك تُحسب للناشر.",
      publisher: "كل الكلمات تُحسب للناشر، حتى ما ينقله عن غيره.",
    },
    noSide: "طرف غير معروف",
    noPublisher: "ناشر غير معروف",
    caption: (subject) => `كلمات عن ${subject}`,
    frame: "ما تجعله الكلمات منه",
    plain: "كلمات بلا شحنة",
    times: (n) => counted(n, { zero: "ولا مرة", one: "مرة واحدة", two: "مرتان", few: "# مرات", many: "# مرة", other: "# مرة" }),
    reports: (n) =>
      counted(n, {
        zero: "في لا تقرير",
        one: "في تقرير واحد",
        two: "في تقريرين",
        few: "في # تقارير",
        many: "في # تقريرًا",
        other: "في # تقرير",
      }),
    none: "ليس في الملف بعدُ كلمات عن جهات أو أفعال؛ يجدها الأمر «isnad extract».",
    noneHere: "لا أحد في الملف لديه كلمة عن هذا.",
    omitted: (n) =>
      counted(n, {
        one: "تُرك واحد آخر كلماته أقل.",
        two: "تُرك اثنان آخران كلماتهما أقل.",
        few: "تُرك # آخرون كلماتهم أقل.",
        other: "تُرك # آخر كلماتهم أقل.",
      }),
    examples: (speaker, frame) => `${speaker}: ${frame}`,
    first: (shown, all) => `أول ${number(shown)} من ${number(all)}`,
    choose: "اختر عددًا من الجدول لترى أين ترد كلماته.",
    cell: (speaker, frame) => `${speaker}، ${frame}. أظهر المواضع`,
    frames,
    acts,
  },
};
