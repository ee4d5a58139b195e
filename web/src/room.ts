// Words in a drawing into the room that they take there, as the browser's own letters measure them.

/** Width of a letter where nothing can measure, pixels: wider than most. */
const LETTER = 6.8;
/** Measured before a face has come, or with another face's numerals, words may turn out a little wider. */
const MARGIN = 1.04;
const KEPT = 5000;

const measured = new Map<string, number>();
let pen: CanvasRenderingContext2D | null = null;

/** The room that words take in a drawing, pixels. @param size - of the letters, pixels. */
export function widthOf(words: string, size = 12): number {
  const key = `${size} ${words}`;
  const known = measured.get(key);
  if (known !== undefined) return known;
  if (pen === null) document.fonts.addEventListener("loadingdone", () => measured.clear());
  pen ??= document.createElement("canvas").getContext("2d");
  if (pen === null) return words.length * LETTER;
  pen.font = `${size}px ${getComputedStyle(document.documentElement).fontFamily}`;
  const width = pen.measureText(words).width * MARGIN;
  if (measured.size >= KEPT) measured.clear();
  measured.set(key, width);
  return width;
}

/** A name cut to the room that a drawing has for it, pixels; never to less than a few letters. */
export function shortened(name: string, room: number): string {
  if (widthOf(name) <= room) return name;
  const letters = [...name];
  const cut = (most: number): string => `${letters.slice(0, most).join("").trimEnd()}…`;
  let [fits, tooMany] = [5, letters.length];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (widthOf(cut(middle)) <= room) fits = middle;
    else tooMany = middle;
  }
  return fits >= letters.length ? name : cut(fits);
}
