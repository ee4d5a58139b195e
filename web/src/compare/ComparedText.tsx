// One of two texts with what it shares with the other marked: passages as a ground behind the words, propositions as a line below them.
import { type RefObject, useMemo } from "react";
import type { ReportAnswer } from "../../../src/server/api.ts";
import { Plain } from "../reader/Plain.tsx";
import { cut } from "../reader/segments.ts";
import { strings } from "../strings.ts";
import { familyOf } from "../types.ts";
import { directionOf } from "../words.ts";
import type { SharedThing } from "./lineup.ts";

interface TextProps {
  readonly report: ReportAnswer;
  readonly side: "left" | "right";
  readonly things: readonly SharedThing[];
  readonly selected: string | null;
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly onPick: (key: string | null) => void;
}

/** The text; the interface may run the other way than it. */
export function ComparedText({ report, side, things, selected, frame, onPick }: TextProps) {
  const language = report.language?.value ?? null;
  const told = useMemo(
    () => things.flatMap((thing, index) => (thing.words === null ? thing[side].map((span) => ({ span, index })) : [])),
    [things, side],
  );
  const copied = useMemo(
    () => things.flatMap((thing, index) => (thing.words === null ? [] : thing[side].map((span) => ({ span, index })))),
    [things, side],
  );
  const lines = useMemo(
    () =>
      cut(
        report.text,
        told.map(({ span }) => span),
        copied.map(({ span }) => span),
      ),
    [report.text, told, copied],
  );
  const numbered = new Set<number>();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="compared" ref={frame} tabIndex={0} aria-label={strings.compare.text(report.title?.value ?? report.name)}>
      <article className="report-text" dir={directionOf(language)} {...(language ? { lang: language } : {})}>
        {lines.map((line) =>
          line.segments.length === 0 ? (
            <p key={line.start} className="blank" />
          ) : (
            <p key={line.start} className={line.continues ? "continued" : undefined}>
              {line.segments.map((segment) => {
                const propositions = segment.claims.flatMap((at) => told[at]?.index ?? []);
                const passages = segment.sources.flatMap((at) => copied[at]?.index ?? []);
                const inside = [...new Set([...propositions, ...passages])];
                if (inside.length === 0) return <Plain key={segment.start} text={segment.text} />;
                const shown = inside.find((index) => things[index]?.key === selected) ?? inside[0] ?? 0;
                const proposition = things[propositions.find((index) => index === shown) ?? propositions[0] ?? -1]?.proposition;
                // Each thing carries its number where it first stands.
                const opening = inside.filter((index) => !numbered.has(index)).sort((a, b) => a - b);
                for (const index of opening) numbered.add(index);
                return (
                  // The same is reached by keyboard: j and k, and the list between the texts.
                  // biome-ignore lint/a11y/useKeyWithClickEvents: see above
                  <mark
                    key={segment.start}
                    data-things={inside.map((index) => things[index]?.key).join(" ")}
                    data-family={proposition ? familyOf(proposition.type) : undefined}
                    data-copied={passages.length > 0 || undefined}
                    data-selected={inside.some((index) => things[index]?.key === selected) || undefined}
                    data-numbers={opening.length > 0 ? opening.map((index) => index + 1).join(" · ") : undefined}
                    onClick={() => {
                      const at = inside.findIndex((index) => things[index]?.key === selected);
                      onPick(things[inside[(at + 1) % inside.length] ?? -1]?.key ?? null);
                    }}
                  >
                    <Plain text={segment.text} />
                  </mark>
                );
              })}
            </p>
          ),
        )}
      </article>
    </section>
  );
}
