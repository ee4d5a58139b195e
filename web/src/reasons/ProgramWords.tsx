// A sentence that the program composed in English into the interface's language: the catalogue's pattern that it follows, and its parts.
import { Fragment, type ReactNode } from "react";
import { Plain } from "../reader/Plain.tsx";
import { strings } from "../strings.ts";
import { dateInWords, thingInWords } from "../words.ts";

const HOLE = /\{(\d+)\}/u;

/** The parts of a sentence that follows a pattern; null when it doesn't. */
function partsBy(pattern: string, sentence: string): readonly string[] | null {
  const fixed = pattern.split(/\{\d+\}/u);
  const [first = "", ...rest] = fixed;
  if (rest.length === 0) return pattern === sentence ? [] : null;
  if (!sentence.startsWith(first)) return null;
  const parts: string[] = [];
  let at = first.length;
  for (const [index, piece] of rest.entries()) {
    const last = index === rest.length - 1;
    const end = last ? sentence.length - piece.length : sentence.indexOf(piece, at);
    if (end < at || !sentence.startsWith(piece, end)) return null;
    parts.push(sentence.slice(at, end));
    at = end + piece.length;
  }
  return parts;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** The sentence. What no pattern of the catalogue fits is shown as it is, and marked as English. */
export function ProgramWords({ text }: { readonly text: string }): ReactNode {
  const { program } = strings;
  if (Object.keys(program).length === 0) return <Plain text={text} />;
  // The pattern that says most of the sentence by itself.
  const fitting = Object.keys(program)
    .sort((a, b) => b.length - a.length)
    .flatMap((pattern) => {
      const parts = partsBy(pattern, text);
      return parts === null ? [] : [{ says: program[pattern] ?? pattern, parts }];
    })[0];
  if (fitting === undefined)
    return (
      <bdi lang="en">
        <Plain text={text} />
      </bdi>
    );
  return fitting.says.split(HOLE).map((piece, index) => (
    // The pieces of a sentence have no identity but their place in it.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={index}>{index % 2 === 1 ? <Part text={fitting.parts[Number(piece)] ?? ""} /> : piece}</Fragment>
  ));
}

function Part({ text }: { readonly text: string }): ReactNode {
  if (DAY.test(text)) return dateInWords(text);
  // A part may be a sentence of the catalogue itself.
  if (Object.hasOwn(strings.program, text) || /\s/u.test(text)) return <ProgramWords text={text} />;
  return (
    <bdi>
      <Plain text={Object.hasOwn(strings.countedThings, text) ? thingInWords(text) : text} />
    </bdi>
  );
}
