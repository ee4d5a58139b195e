// A statement into a sentence of one language: its evidence, the words for its source, and where both stand in it.
import type { SourceLink, Span } from "../../src/model.ts";
import type { Country, Language } from "./country.ts";
import { type Shape, type Statement, UNNAMED } from "./events.ts";
import type { Random } from "./random.ts";

/** A sentence without its place in a text; offsets count from its own beginning. */
export interface Sentence {
  readonly statement: Statement;
  readonly text: string;
  readonly evidence: Span;
  /** Nearest to the reader first. */
  readonly chain: readonly SourceLink[];
}

/** In a wording, {P} is the place, {A} the agent, {V} whom it befalls, {N} the figure, {W} the day where it is told. */
const WORDINGS: Readonly<Record<Language, Readonly<Record<Shape, readonly string[]>>>> = {
  en: {
    take: ["{A} took {P}{W}", "{P} fell to {A}{W}", "{A} are now in full command of {P}{W}"],
    "deny-take": ["{A} have not taken {P}", "it is not true that {A} entered {P}"],
    lose: ["{A} lost {P}{W}", "{A} no longer hold {P}{W}"],
    hold: ["{A} still hold {P}", "{P} remains in the hands of {A}"],
    clash: ["heavy fighting shook {P}{W}", "both sides fought house to house in {P}{W}"],
    assault: ["{A} opened an assault on {P}{W}", "{A} moved on {P}{W}"],
    strike: ["{A} bombed {P}{W}", "raids by {A} hit {P}{W}"],
    killed: ["{N} civilians were killed in {P}{W}", "the dead in {P} number {N}{W}"],
    wounded: ["{N} people were hurt in {P}{W}", "hospitals took in {N} wounded from {P}{W}"],
    children: ["{N} of the dead in {P} were children", "among them were {N} children of {P}"],
    toll: ["the battle for {P} has killed {N} civilians{W}", "{N} civilians have died in {P}{W}"],
    flee: ["{N} people have fled {P}", "the number who left {P} reached {N}"],
    share: ["{A} hold {N} per cent of {P}", "{N} per cent of {P} is under {A}"],
    talks: ["{A} are talking to {V} about {P}", "contacts over {P} between {A} and {V} go on"],
    deal: ["a truce for {P} has been agreed", "the guns in {P} are to fall silent under a truce"],
    reject: ["{A} reject any truce in {P}", "{A} said no to the truce in {P}"],
    demand: ["the fighting in {P} must stop at once", "a pause is needed in {P}"],
    leave: ["{N} fighters were taken out of {P} by bus", "buses brought {N} fighters out of {P}"],
    "no-aid": ["no aid has reached {P}", "the convoy did not get into {P}"],
    yield: ["{N} fighters of {A} gave themselves up in {P}", "in {P} {N} fighters of {A} laid down their arms"],
    accuse: ["{A} accused {V} of crimes in {P}", "{A} blamed {V} for the deaths in {P}"],
  },
  fr: {
    take: ["{A} : prise de {P}{W}", "{P} est tombé aux mains de {A}{W}", "{P} passe sous la coupe de {A}{W}"],
    "deny-take": ["{P} n'a pas été pris par {A}", "il est faux que {P} soit aux mains de {A}"],
    lose: ["{P} a été perdu par {A}{W}", "{P} n'est plus tenu par {A}{W}"],
    hold: ["{P} est toujours tenu par {A}", "{P} reste aux mains de {A}"],
    clash: ["de violents combats ont secoué {P}{W}", "on s'est battu maison par maison à {P}{W}"],
    assault: ["{P} a été attaqué par {A}{W}", "{P} subit un assaut de {A}{W}"],
    strike: ["{P} a été bombardé par {A}{W}", "des raids de {A} ont visé {P}{W}"],
    killed: ["{N} civils ont été tués à {P}{W}", "on compte {N} morts à {P}{W}"],
    wounded: ["{N} personnes ont été blessées à {P}{W}", "les hôpitaux ont reçu {N} blessés de {P}{W}"],
    children: ["{N} des morts de {P} sont des enfants", "parmi eux figurent {N} enfants de {P}"],
    toll: ["la bataille de {P} a tué {N} civils{W}", "{N} civils ont péri à {P}{W}"],
    flee: ["{N} personnes ont fui {P}", "ceux qui ont quitté {P} sont {N}"],
    share: ["{N} % de {P} est tenu par {A}", "{A} : {N} % de {P} sous contrôle"],
    talks: ["on discute de {P} entre {A} et {V}", "les contacts sur {P} se poursuivent entre {A} et {V}"],
    deal: ["une trêve est conclue pour {P}", "les armes doivent se taire à {P}"],
    reject: ["pas de trêve à {P} pour {A}", "la trêve de {P} est rejetée par {A}"],
    demand: ["les combats doivent cesser à {P}", "il faut une pause à {P}"],
    leave: ["{N} combattants ont été sortis de {P} en bus", "des bus ont emmené {N} combattants de {P}"],
    "no-aid": ["aucune aide n'est arrivée à {P}", "le convoi n'est pas entré à {P}"],
    yield: ["{N} combattants de {A} se sont rendus à {P}", "à {P}, {N} hommes de {A} ont déposé les armes"],
    accuse: ["{V} accusé de crimes à {P} par {A}", "les morts de {P} sont imputés à {V} par {A}"],
  },
  ar: {
    take: ["سيطرت {A} على {P}{W}", "سقطت {P} بيد {A}{W}", "باتت {P} تحت سيطرة {A}{W}"],
    "deny-take": ["لم تسيطر {A} على {P}", "لا صحة لدخول {A} إلى {P}"],
    lose: ["خسرت {A} {P}{W}", "لم تعد {P} بيد {A}{W}"],
    hold: ["لا تزال {P} بيد {A}", "ما زالت {A} في {P}"],
    clash: ["دارت معارك عنيفة في {P}{W}", "شهدت {P} قتالا من بيت إلى بيت{W}"],
    assault: ["هاجمت {A} {P}{W}", "بدأت {A} هجوما على {P}{W}"],
    strike: ["قصفت {A} {P}{W}", "استهدفت غارات {A} {P}{W}"],
    killed: ["قتل {N} مدنيا في {P}{W}", "بلغ عدد القتلى في {P} {N}{W}"],
    wounded: ["أصيب {N} شخصا في {P}{W}", "استقبلت المشافي {N} جريحا من {P}{W}"],
    children: ["{N} من قتلى {P} أطفال", "بين القتلى {N} طفلا في {P}"],
    toll: ["قتلت معركة {P} {N} مدنيا{W}", "لقي {N} مدنيا حتفهم في {P}{W}"],
    flee: ["فر {N} شخصا من {P}", "بلغ عدد من غادر {P} {N}"],
    share: ["{N} بالمئة من {P} بيد {A}", "تسيطر {A} على {N} بالمئة من {P}"],
    talks: ["تتحدث {A} مع {V} عن {P}", "اتصالات مستمرة حول {P} بين {A} و{V}"],
    deal: ["اتفاق هدنة في {P}", "هدنة تسكت السلاح في {P}"],
    reject: ["ترفض {A} الهدنة في {P}", "لا هدنة في {P} تقول {A}"],
    demand: ["يجب أن يتوقف القتال في {P}", "لا بد من هدنة في {P}"],
    leave: ["خرج {N} مقاتلا من {P} بالحافلات", "نقلت الحافلات {N} مقاتلا من {P}"],
    "no-aid": ["لم تصل مساعدات إلى {P}", "لم تدخل القافلة {P}"],
    yield: ["استسلم {N} من مقاتلي {A} في {P}", "ألقى {N} من {A} السلاح في {P}"],
    accuse: ["اتهمت {A} {V} بجرائم في {P}", "حملت {A} {V} دماء {P}"],
  },
};

/** How a sentence names its source; {E} is the evidence, {S} the source. */
const TELLINGS: Readonly<Record<Language, readonly string[]>> = {
  en: ["{E}, {S} said.", "{E}, according to {S}.", "As {S} put it, {E}.", "{E}; this came from {S}.", "Word from {S}: {E}."],
  fr: ["{E}, selon {S}.", "{E}, a dit {S}.", "D'après {S}, {E}.", "{E} ; {S} l'affirme.", "Pour {S}, {E}."],
  ar: ["{E}، بحسب {S}.", "وقال {S} إن {E}.", "{E}، كما أعلن {S}.", "وفق {S} {E}.", "{E}، على ما ذكر {S}."],
};
const CITING: Readonly<Record<Language, string>> = { en: "{S}, quoted by {T}", fr: "{S}, cité par {T}", ar: "{S} نقلا عن {T}" };
const DAY: Readonly<Record<Language, string>> = { en: " on {D}", fr: " le {D}", ar: " يوم {D}" };
const SINCE: Readonly<Record<Language, string>> = { en: " since {D}", fr: " depuis le {D}", ar: " منذ يوم {D}" };
const BOUNDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { "at-least": "at least ", about: "about " },
  fr: { "at-least": "au moins ", about: "environ " },
  ar: { "at-least": "ما لا يقل عن ", about: "نحو " },
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Turns statements into sentences of a country's languages. */
export function createWording(country: Country): {
  sentence(statement: Statement, language: Language, cited: string | null, random: Random): Sentence;
  heading(statement: Statement, language: Language, random: Random): Sentence;
} {
  const names = new Map([...country.places, ...country.parties, ...country.sources].map(({ id, names: own }) => [id, own]));
  const nameOf = (id: string | null, language: Language): string => (id === null ? "" : (names.get(id)?.[language]?.[0] ?? id));

  function evidenceOf({ shape, slots }: Statement, language: Language, random: Random): string {
    const { quantity, time, agent, affected } = slots;
    const [place] = [...slots.places, ...slots.from];
    const when =
      time === null
        ? ""
        : (time.start === time.end ? DAY : SINCE)[language].replace(
            "{D}",
            `${Number(time.start.slice(8))}/${Number(time.start.slice(5, 7))}`,
          );
    const figure = quantity === null ? "" : `${BOUNDS[language][quantity.bound] ?? ""}${quantity.value}`;
    return random
      .pick(WORDINGS[language][shape])
      .replace("{P}", nameOf(place ?? null, language))
      .replace("{A}", nameOf(agent, language))
      .replace("{V}", nameOf(affected, language))
      .replace("{N}", figure)
      .replace("{W}", when);
  }

  const sourceWords = (by: string, language: Language): string => UNNAMED[by]?.[language] ?? nameOf(by, language);

  return {
    sentence(statement, language, cited, random) {
      const evidence = evidenceOf(statement, language, random);
      const speaker = sourceWords(statement.by, language);
      const through = cited === null ? null : nameOf(cited, language);
      const who = through === null ? speaker : CITING[language].replace("{S}", speaker).replace("{T}", through);
      const told = random.pick(TELLINGS[language]).replace("{E}", evidence).replace("{S}", who);
      const at = told.indexOf(who);
      const link = (words: string, start: number, source: string | null, anonymous: boolean): SourceLink => ({
        source,
        anonymous,
        exact: words,
        start,
        end: start + words.length,
      });
      const unnamed = UNNAMED[statement.by];
      const chain = [link(speaker, at + who.indexOf(speaker), unnamed === undefined ? statement.by : null, unnamed?.anonymous ?? false)];
      if (through !== null) chain.unshift(link(through, at + who.lastIndexOf(through), cited, false));
      const start = told.indexOf(evidence);
      return { statement, text: capital(told), evidence: { start, end: start + evidence.length }, chain };
    },
    heading(statement, language, random) {
      const text = capital(evidenceOf(statement, language, random));
      return { statement, text, evidence: { start: 0, end: text.length }, chain: [] };
    },
  };
}
