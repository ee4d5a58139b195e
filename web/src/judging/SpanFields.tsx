// Words of the report into fields that take them from the text: a claim's evidence, and the sources of its chain.
import { useState } from "react";
import type { Evidence, SourceLink } from "../../../src/model.ts";
import type { Register, ReportAnswer } from "../../../src/server/api.ts";
import { Plain } from "../reader/Plain.tsx";
import { strings } from "../strings.ts";
import { directionOf, nameOf } from "../words.ts";
import { Lookup } from "./Lookup.tsx";
import { markedSpan, moved } from "./span.ts";

interface EvidenceProps {
  readonly report: ReportAnswer;
  readonly words: Evidence;
  readonly onChange: (words: Evidence) => void;
}

/** Takes what is marked in the text, or moves either end by a word. */
export function EvidenceField({ report, words: span, onChange }: EvidenceProps) {
  const { judging: words } = strings;
  const { text } = report;
  const foreign = directionOf(report.language?.value);
  const step = (label: string, sign: string, edge: "start" | "end", by: 1 | -1) => (
    <button type="button" className="quiet" aria-label={label} title={label} onClick={() => onChange(moved(text, span, edge, by))}>
      {sign}
    </button>
  );
  return (
    <div className="span-field">
      <p className="span-words" dir={foreign} aria-live="polite">
        <Plain text={span.exact} />
      </p>
      <p className="row" dir={foreign === "auto" ? undefined : foreign}>
        {step(words.beginEarlier, "‹", "start", -1)}
        {step(words.beginLater, "›", "start", 1)}
        <span className="stretch" />
        {step(words.endEarlier, "‹", "end", -1)}
        {step(words.endLater, "›", "end", 1)}
      </p>
      <TakeMarked label={words.marked} text={text} onTake={onChange} />
    </div>
  );
}

interface AttributionProps {
  readonly report: ReportAnswer;
  readonly names: Register;
  readonly links: readonly SourceLink[];
  readonly onChange: (links: readonly SourceLink[]) => void;
}

/** The chain, nearest to the reader first: each link's words, whom they name, and whether he is anonymous. */
export function AttributionField({ report, names, links, onChange }: AttributionProps) {
  const { judging: words } = strings;
  const put = (index: number, change: Partial<SourceLink>): void =>
    onChange(links.map((link, at) => (at === index ? { ...link, ...change } : link)));
  return (
    <ol className="link-fields">
      {links.map((link, index) => {
        const { name } = link.source === null ? { name: link.exact } : nameOf(names.sources, link.source);
        return (
          <li key={`${link.start}-${link.end}`}>
            <span className="chip">
              <bdi>{name}</bdi>
              <button type="button" aria-label={words.remove(name)} onClick={() => onChange(links.filter((_, at) => at !== index))}>
                ×
              </button>
            </span>
            {link.source !== null && name !== link.exact && (
              <span className="hint" dir="auto">
                <Plain text={link.exact} />
              </span>
            )}
            <label className="row">
              <input type="checkbox" checked={link.anonymous} onChange={(event) => put(index, { anonymous: event.target.checked })} />
              {words.anonymous}
            </label>
            <Lookup
              label={`${link.exact}: ${words.add}`}
              register="sources"
              onChoose={(id, entry) => put(index, { source: entry ? id : null })}
            />
          </li>
        );
      })}
      <li>
        <TakeMarked
          label={words.addSource}
          text={report.text}
          onTake={(span) => onChange([...links, { ...span, source: null, anonymous: false }])}
        />
      </li>
    </ol>
  );
}

interface TakeProps {
  readonly label: string;
  readonly text: string;
  readonly onTake: (span: Evidence) => void;
}

function TakeMarked({ label, text, onTake }: TakeProps) {
  const [none, setNone] = useState(false);
  return (
    <>
      <button
        type="button"
        className="quiet"
        // A press of the button must not unmark what it is to take.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          const span = markedSpan(text);
          setNone(span === null);
          if (span) onTake(span);
        }}
      >
        {label}
      </button>
      {none && <span className="hint"> {strings.judging.markFirst}</span>}
    </>
  );
}
