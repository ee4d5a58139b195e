// A report's text with its claims and sources into marked segments that select a claim when they are clicked.
import { type MouseEvent, memo, useMemo } from "react";
import type { Claim, Span, Verdict } from "../../../src/model.ts";
import { strings } from "../strings.ts";
import { familyOf } from "../types.ts";
import { directionOf } from "../words.ts";
import { labelsOf } from "./labels.ts";
import { Plain } from "./Plain.tsx";
import { cut, type Line } from "./segments.ts";

interface TextProps {
  readonly text: string;
  readonly language: string | null;
  readonly claims: readonly Claim[];
  /** What was decided on each claim, in their order. */
  readonly verdicts: readonly (Verdict | null)[];
  readonly sources: readonly Span[];
  /** Index of the selected claim, or -1. */
  readonly selected: number;
  /** Words that the panel points at, or null. */
  readonly pointed: Span | null;
  /** Called with the claims under the click, innermost first. */
  readonly onPick: (under: readonly number[]) => void;
}

/** From this many characters on, only what is near the screen is laid out. */
const LONG_TEXT = 60_000;

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The mark under a click; between two lines it is that of the nearest words. */
function markAt(event: MouseEvent): Element | null {
  const target = event.target as Element;
  const mark = target.closest("[data-claims]");
  if (mark || !("caretPositionFromPoint" in document)) return mark;
  const words = document.caretPositionFromPoint(event.clientX, event.clientY)?.offsetNode.parentElement ?? null;
  return words !== null && event.currentTarget.contains(words) ? words.closest("[data-claims]") : null;
}

/** The report's text. */
export function ReportText({ text, language, claims, verdicts, sources, selected, pointed, onPick }: TextProps) {
  // The words pointed at are one more reason to cut: they come as the last "source".
  const marks = useMemo(() => (pointed ? [...sources, pointed] : sources), [sources, pointed]);
  const lines = useMemo(
    () =>
      cut(
        text,
        claims.map(({ evidence }) => evidence),
        marks,
      ),
    [text, claims, marks],
  );
  const labels = useMemo(() => labelsOf(lines, claims), [lines, claims]);
  const chain = claims[selected]?.attribution ?? NONE;

  const pick = (event: MouseEvent<HTMLElement>): void => {
    // Someone who marks words with the mouse wants the words.
    if (window.getSelection()?.isCollapsed === false) return;
    const mark = markAt(event);
    onPick(mark?.getAttribute("data-claims")?.split(" ").map(Number) ?? []);
  };

  return (
    // The same is reached by keyboard: j and k anywhere, and the list of claims.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <article
      id="text"
      className="report-text"
      dir={directionOf(language)}
      {...(language ? { lang: language } : {})}
      tabIndex={-1}
      aria-label={strings.reader.text}
      data-selecting={selected >= 0 || undefined}
      data-long={text.length > LONG_TEXT || undefined}
      onClick={pick}
    >
      {lines.map((line) => {
        const evidence = claims[selected]?.evidence;
        const touched = evidence !== undefined && overlaps(evidence, line);
        const links = chain.filter((link) => overlaps(link, line));
        return (
          <TextLine
            key={line.start}
            line={line}
            claims={claims}
            verdicts={verdicts}
            labels={labels}
            selected={touched ? selected : -1}
            chain={links.length > 0 ? chain : NONE}
            pointed={pointed && overlaps(pointed, line) ? marks.length - 1 : -1}
          />
        );
      })}
    </article>
  );
}

const NONE: Claim["attribution"] = [];

interface LineProps {
  readonly line: Line;
  readonly claims: readonly Claim[];
  readonly verdicts: readonly (Verdict | null)[];
  readonly labels: ReadonlyMap<number, string>;
  readonly selected: number;
  readonly chain: Claim["attribution"];
  readonly pointed: number;
}

/** Lines that the selection doesn't touch keep their properties, and so are not drawn anew. */
const TextLine = memo(function TextLine({ line, claims, verdicts, labels, selected, chain, pointed }: LineProps) {
  if (line.segments.length === 0) return <p className="blank" />;
  return (
    <p className={line.continues ? "continued" : undefined} data-line={line.start}>
      {line.segments.map((segment) => {
        const innermost = claims[segment.claims[0] ?? -1];
        const sources = segment.sources.filter((index) => index !== pointed);
        if (!innermost && segment.sources.length === 0) return <Plain key={segment.start} text={segment.text} />;
        const link = chain.findIndex((one) => one.start <= segment.start && segment.end <= one.end);
        const shown = segment.claims.includes(selected) ? claims[selected] : innermost;
        const attributes = {
          "data-start": segment.start,
          "data-source": sources.length > 0 || undefined,
          "data-link": link >= 0 && chain[link]?.start === segment.start ? link + 1 : undefined,
          "data-in-chain": link >= 0 || undefined,
          "data-pointed": (pointed >= 0 && segment.sources.includes(pointed)) || undefined,
        };
        if (!shown) {
          return (
            <span key={segment.start} {...attributes}>
              <Plain text={segment.text} />
            </span>
          );
        }
        return (
          <mark
            key={segment.start}
            {...attributes}
            data-claims={segment.claims.join(" ")}
            data-family={familyOf(shown.type)}
            data-type={shown.type}
            data-depth={Math.min(segment.claims.length, 3)}
            data-verdict={verdicts[segment.claims.includes(selected) ? selected : (segment.claims[0] ?? -1)] ?? undefined}
            data-label={labels.get(segment.start)}
            data-selected={segment.claims.includes(selected) || undefined}
          >
            <Plain text={segment.text} />
          </mark>
        );
      })}
    </p>
  );
});
