// A report, its claims and the selection into the reading view, with the keys and clicks that move the selection.
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Claim, KeptJudgement, Span } from "../../../src/model.ts";
import type { Register, ReportAnswer } from "../../../src/server/api.ts";
import { goTo } from "../address.ts";
import { judgedClaims } from "../judging/decisions.ts";
import { isTyping } from "../keys.ts";
import { strings } from "../strings.ts";
import { typeInWords } from "../types.ts";
import { ClaimList } from "./ClaimList.tsx";
import { ClaimPanel } from "./ClaimPanel.tsx";
import { Legend } from "./Legend.tsx";
import { joinNames } from "./names.ts";
import { ReportHead } from "./ReportHead.tsx";
import { ReportText } from "./ReportText.tsx";

interface ReaderProps {
  readonly report: ReportAnswer;
  /** The claims as the program read them. */
  readonly read: readonly Claim[];
  readonly names: Register;
  /** Everything that was decided on them, latest first. */
  readonly judgements: readonly KeptJudgement[];
  /** Whether this page may judge. */
  readonly writable: boolean;
  readonly claim: string | null;
  /** Words that the address points at, or null. */
  readonly words: Span | null;
}

/** Source spans of the chains and the mentions, each once. */
function sourceSpans(claims: readonly Claim[], mentions: ReportAnswer["mentions"]): readonly Span[] {
  const spans = new Map<string, Span>();
  const all: Span[] = [...claims.flatMap(({ attribution }) => attribution), ...mentions.filter(({ label }) => label === "source")];
  for (const { start, end } of all) spans.set(`${start} ${end}`, { start, end });
  return [...spans.values()];
}

function reveal(selector: string): void {
  const mark = document.querySelector(selector);
  if (!mark) return;
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  mark.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
}

/** The reading view. */
export function Reader({ report, read, names: claimNames, judgements, writable, claim, words }: ReaderProps) {
  const judged = useMemo(() => judgedClaims(read, judgements), [read, judgements]);
  const claims = useMemo(() => judged.map((one) => one.claim), [judged]);
  const selected = claim === null ? -1 : claims.findIndex(({ id }) => id === claim);
  const current = claims[selected];
  const [pointed, setPointed] = useState<Span | null>(words);
  const [listing, setListing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const names = useMemo(() => joinNames(report.names, claimNames), [report.names, claimNames]);
  const sources = useMemo(() => sourceSpans(claims, report.mentions), [claims, report.mentions]);
  const verdicts = useMemo(() => judged.map(({ judgement }) => judgement?.verdict ?? null), [judged]);
  const language = report.language?.value ?? null;

  const select = useCallback(
    (index: number): void => {
      const id = claims[index]?.id ?? null;
      setPointed(null);
      setListing(false);
      goTo({ screen: "reader", report: report.report, claim: id }, "replace");
    },
    [claims, report.report],
  );

  // A click on the selected claim goes on to the one around it, so that claims over the same words can all be reached.
  const pick = useCallback(
    (under: readonly number[]): void => {
      const at = under.indexOf(selected);
      select(under[at < 0 ? 0 : (at + 1) % under.length] ?? -1);
    },
    [select, selected],
  );

  const list = useCallback((): void => {
    select(-1);
    setListing(true);
  }, [select]);

  const point = useCallback((span: Span): void => setPointed({ start: span.start, end: span.end }), []);

  const id = current?.id;
  useEffect(() => {
    if (id !== undefined) reveal("[data-selected]");
  }, [id]);
  useEffect(() => {
    if (pointed) reveal("[data-pointed]");
  }, [pointed]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isTyping(event)) return;
      const step = stepOf(event.key);
      if (step !== undefined && claims.length > 0) {
        select(selected < 0 ? (step > 0 ? 0 : claims.length - 1) : Math.min(claims.length - 1, Math.max(0, selected + step)));
      } else if (event.key === "Enter" && selected >= 0 && !(event.target as Element).closest("a, button, summary")) {
        heading.current?.focus();
      } else if (event.key === "Escape") {
        select(-1);
        document.getElementById("text")?.focus({ preventScroll: true });
      } else {
        return;
      }
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [claims, select, selected]);

  const open = current !== undefined || listing;
  return (
    <main className="reader" data-panel-open={open || undefined}>
      <div className="reading">
        <ReportHead report={report} names={names} onList={list} />
        <Legend claims={claims} />
        {claim !== null && !current && <p className="gone">{strings.claim.gone}</p>}
        {claims.length === 0 && <p className="gone">{report.resources === null ? strings.reader.notExtracted : strings.reader.noClaims}</p>}
        <ReportText
          text={report.text}
          language={language}
          claims={claims}
          verdicts={verdicts}
          sources={sources}
          selected={selected}
          pointed={pointed}
          onPick={pick}
        />
        <p className="keys">{strings.reader.keys}</p>
      </div>
      <section
        className="panel"
        aria-label={current ? strings.claim.heading : strings.claim.list(claims.length)}
        data-open={open || undefined}
      >
        {current ? (
          <ClaimPanel
            judged={judged[selected] ?? { claim: current, read: current, judgement: null }}
            history={judgements.filter(({ target }) => target.kind === "claim" && target.claim === current.id).reverse()}
            writable={writable}
            claims={claims}
            at={selected}
            report={report}
            names={names}
            heading={heading}
            onSelect={select}
            onPoint={point}
            onList={list}
          />
        ) : (
          <ClaimList judged={judged} language={language} onSelect={select} onClose={() => setListing(false)} />
        )}
      </section>
      <p className="unseen" aria-live="polite">
        {current ? strings.claim.selected(typeInWords(current), selected + 1, claims.length) : ""}
      </p>
    </main>
  );
}

/** Forwards is where reading goes: to the right, or to the left where the interface is Arabic. */
function stepOf(key: string): number | undefined {
  const onward = strings.direction === "rtl" ? -1 : 1;
  const steps: Readonly<Record<string, number>> = { j: 1, ArrowRight: onward, k: -1, ArrowLeft: -onward };
  return steps[key];
}
