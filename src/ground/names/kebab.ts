// A name as written in any script → the kebab-case id of a thing that no register holds.
import { CHAR, charClass, createFolder } from "../../language/fold.ts";

const folder = createFolder({});

/**
 * Makes ids such as `oum-el-laouz` from « Oum el-Laouz ». Letters of other scripts go through `romanisation`; a letter that
 * it lacks stays as it is, so that two names never become one for want of a table.
 */
export function kebab(name: string, romanisation: Readonly<Record<string, string>> = {}): string {
  let out = "";
  let gap = false;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    const kind = charClass[code];
    if (kind === CHAR.mark || code === 0x27 || code === 0x2019) continue;
    if (kind !== CHAR.letter && kind !== CHAR.digit) {
      gap = out !== "";
      continue;
    }
    const plain = folder.unit(code);
    let letters = "";
    for (const letter of plain) letters += romanisation[name[i] as string] ?? romanisation[letter] ?? letter;
    if (letters === "") continue;
    if (gap) out += "-";
    gap = false;
    out += letters;
  }
  return out;
}
