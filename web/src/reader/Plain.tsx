// A piece of foreign text into text that can't deceive: controls that reorder or hide words are shown by their code instead of obeyed.
import { strings } from "../strings.ts";

// Bidirectional embeddings, overrides and isolates, and C0/C1 controls; tabs stay, and the plain direction marks are harmless.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

/** Shows foreign text. */
export function Plain({ text }: { readonly text: string }) {
  if (!CONTROLS.test(text)) return text;
  return text.split(new RegExp(`(${CONTROLS.source})`, "u")).map((part, index) => {
    if (!CONTROLS.test(part)) return part;
    const code = `U+${(part.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    return (
      // The pieces of a text have no identity but their place in it.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <span key={index} className="control-character" title={strings.reader.control(code)}>
        {code}
      </span>
    );
  });
}
