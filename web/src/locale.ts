// The reader's locale into numbers and counted words; which locale it is, is chosen once for the whole page.

/** The locale in use, a BCP 47 tag. */
export let locale = "en-GB";

interface Formats {
  readonly plural: Intl.PluralRules;
  readonly number: Intl.NumberFormat;
  readonly whole: Intl.NumberFormat;
}

function formatsOf(tag: string): Formats {
  return {
    plural: new Intl.PluralRules(tag),
    number: new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }),
    whole: new Intl.NumberFormat(tag, { maximumFractionDigits: 0 }),
  };
}

let formats = formatsOf(locale);

/** Takes a locale for everything that is written from now on; whoever calls draws the page anew. */
export function setLocale(tag: string): void {
  locale = tag;
  formats = formatsOf(tag);
}

/** A number with at most two decimals. */
export function number(n: number): string {
  return formats.number.format(n);
}

/** The words of a count by plural category; `#` stands for the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** A number of things in words, as the locale's plurals ask. */
export function counted(n: number, forms: Forms): string {
  return (forms[formats.plural.select(n)] ?? forms.other).replace("#", formats.whole.format(n));
}

/** Makes a value once for each locale, since formatters are costly to make. */
export function perLocale<T>(make: (tag: string) => T): () => T {
  let made: { readonly tag: string; readonly value: T } | null = null;
  return () => {
    if (made?.tag !== locale) made = { tag: locale, value: make(locale) };
    return made.value;
  };
}
