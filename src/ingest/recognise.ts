// A text into the code of the language it is written in.

/** How many UTF-16 code units are looked at: more changes nothing. */
const WINDOW = 3000;

export interface Recognised {
  /** Two-letter code among those offered, or null when unsure or in another language. */
  readonly language: string | null;
  /** The likeliest language whether offered or not; null when there is nothing to go by. */
  readonly likeliest: string | null;
}

/**
 * Recognises a text's language among all that the recogniser knows, so that a language without resources is not taken
 * for its nearest neighbour.
 *
 * @param languages - codes that may be answered.
 */
export async function recogniseLanguage(text: string, languages: readonly string[]): Promise<Recognised> {
  // Loaded late: its tables cost a third of a second that most commands need not pay.
  const { eld } = await import("eld/small");
  const result = eld.detect(text.slice(0, WINDOW));
  const likeliest = result.language === "" ? null : result.language;
  const sure = likeliest !== null && result.isReliable() && languages.includes(likeliest);
  return { language: sure ? likeliest : null, likeliest };
}
