// A number written in digits → its value, by the shape of its separators.

const DOT = 46;
const COMMA = 44;
const ZERO = 48;
const NINE = 57;

/** More digits than a number can hold exactly. */
const MOST_DIGITS = 15;

/**
 * Value of a number written in digits, by the shape of its separators: three digits behind each of them make thousands, anything else
 * behind a single one makes decimals. NaN when it is no number (a date, an address).
 */
export function digitsValue(form: string, beforeScale: boolean): number {
  let dots = 0;
  let commas = 0;
  let last = -1;
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (code === DOT) dots++;
    else if (code === COMMA) commas++;
    else if (code < ZERO || code > NINE) return Number.NaN;
    else continue;
    last = i;
  }
  if (last < 0) return form.length > MOST_DIGITS ? Number.NaN : Number(form);
  const tail = form.length - last - 1;
  if (dots + commas === 1) {
    const leading = last > 0 && last <= 3 && !(last === 1 && form[0] === "0");
    if (tail === 3 && leading && !beforeScale) return Number(form.slice(0, last) + form.slice(last + 1));
    return Number(`${form.slice(0, last)}.${form.slice(last + 1)}`);
  }
  // Several separators: groups of three, the last sign decimal when it differs from the others and stands once.
  const lastSign = form.charCodeAt(last);
  const decimal = dots > 0 && commas > 0 && (lastSign === DOT ? dots : commas) === 1;
  let whole = "";
  let run = 0;
  const end = decimal ? last : form.length;
  for (let i = 0; i < end; i++) {
    const code = form.charCodeAt(i);
    if (code === DOT || code === COMMA) {
      if (decimal && code === lastSign) return Number.NaN;
      if (whole === "" || (whole.length > run ? run !== 3 : run > 3)) return Number.NaN;
      run = 0;
    } else {
      whole += form[i];
      run++;
    }
  }
  if (run !== 3) return Number.NaN;
  return decimal ? Number(`${whole}.${form.slice(last + 1)}`) : Number(whole);
}
