// A table of words → short texts by the words' first letters, of which a start parses those alone that a text asks for.

/** First letters → a line for each word that begins so: the word and what the table says of it, tabs between. */
export type Shelves = Readonly<Record<string, string>>;

/** Letters that name a shelf; with two, a shelf holds some tens of words. */
const LETTERS = 2;
const shelfOf = (word: string): string => word.slice(0, LETTERS);

/** Puts a table on shelves; neither words nor values hold tabs or line breaks. */
export function shelve(table: Readonly<Record<string, readonly (string | number)[]>>): Shelves {
  const lines = new Map<string, string[]>();
  for (const [word, values] of Object.entries(table)) {
    const shelf = lines.get(shelfOf(word)) ?? [];
    shelf.push([word, ...values].join("\t"));
    lines.set(shelfOf(word), shelf);
  }
  return Object.fromEntries([...lines].map(([letters, list]) => [letters, list.join("\n")]));
}

/** Every word of the table with its values. */
export function unshelve(shelves: Shelves): Map<string, readonly string[]> {
  return new Map(Object.values(shelves).flatMap((shelf) => [...parsed(shelf)].map(([word, line]) => [word, valuesOf(line)] as const)));
}

/** Look-up by word; undefined where the table lacks it. */
export function openShelves(shelves: Shelves): (word: string) => readonly string[] | undefined {
  const open = new Map<string, ReadonlyMap<string, string>>();
  return (word) => {
    const letters = shelfOf(word);
    let shelf = open.get(letters);
    if (shelf === undefined) {
      shelf = parsed(Object.hasOwn(shelves, letters) ? (shelves[letters] as string) : "");
      open.set(letters, shelf);
    }
    const line = shelf.get(word);
    return line === undefined ? undefined : valuesOf(line);
  };
}

/** A shelf's words, each with its line. */
function parsed(shelf: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  if (shelf === "") return words;
  for (const line of shelf.split("\n")) {
    const tab = line.indexOf("\t");
    words.set(tab < 0 ? line : line.slice(0, tab), line);
  }
  return words;
}

function valuesOf(line: string): readonly string[] {
  return line.split("\t").slice(1);
}
