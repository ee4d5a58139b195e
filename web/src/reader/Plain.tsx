// A piece of foreign text into text that can't deceive: controls that reorder or hide words are shown by their code instead of obeyed.
import { CONTROLS, codeOf } from "../controls.ts";
import { strings } from "../strings.ts";

/** Shows foreign text. */
export function Plain({ text }: { readonly text: string }) {
  if (!CONTROLS.test(text)) return text;
  return text.split(new RegExp(`(${CONTROLS.source})`, "u")).map((part, index) => {
    if (!CONTROLS.test(part)) return part;
    const code = codeOf(part);
    return (
      // The pieces of a text have no identity but their place in it.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <span key={index} className="control-character" title={strings.reader.control(code)}>
        {code}
      </span>
    );
  });
}
