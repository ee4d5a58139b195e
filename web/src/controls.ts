// Control characters in foreign words, which would reorder or hide what stands around them, into their codes.

// Bidirectional embeddings, overrides and isolates, and C0/C1 controls; tabs and line ends stay, and the plain direction marks are harmless.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
export const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;
const ALL = new RegExp(CONTROLS.source, "gu");

/** `U+202E` for the character. */
export const codeOf = (control: string): string => `U+${(control.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Words in which every control is shown by its code, for places that hold nothing but text. */
export function withCodes(text: string): string {
  return CONTROLS.test(text) ? text.replace(ALL, codeOf) : text;
}
