// Two reports into one screen: the texts beside each other, between them what they share; choosing a thing brings both to one height.
import { useEffect, useMemo, useRef } from "react";
import type { ComparisonAnswer, ReportAnswer } from "../../../src/server/api.ts";
import { type CompareView, goTo, hashOf } from "../address.ts";
import { reportPath, useAnswer } from "../answers.ts";
import { Failure, Waiting } from "../Failure.tsx";
import { isTyping } from "../keys.ts";
import { Plain } from "../reader/Plain.tsx";
import { strings } from "../strings.ts";
import { useTitle } from "../title.ts";
import { dateInWords, directionOf, languageInWords, nameOf } from "../words.ts";
import { ComparedText } from "./ComparedText.tsx";
import { commonHeight, type SharedThing, type Standing, sharedThings } from "./lineup.ts";
import { SharedList } from "./SharedList.tsx";

/** The screen. */
export function CompareScreen({ view }: { readonly view: CompareView }) {
  const left = useAnswer<ReportAnswer>(reportPath(view.left));
  const right = useAnswer<ReportAnswer>(reportPath(view.right));
  const shared = useAnswer<ComparisonAnswer>(`${reportPath(view.left)}/shared/${encodeURIComponent(view.right)}`);
  useTitle(strings.compare.heading);
  for (const answer of [left, right, shared]) if (answer.state === "failed") return <Failure why={answer.why} />;
  if (left.state !== "here" || right.state !== "here" || shared.state !== "here") return <Waiting />;
  return <Compared view={view} left={left.value} right={right.value} shared={shared.value} />;
}

interface ComparedProps {
  readonly view: CompareView;
  readonly left: ReportAnswer;
  readonly right: ReportAnswer;
  readonly shared: ComparisonAnswer;
}

const markOf = (frame: HTMLElement, key: string): HTMLElement | null =>
  frame.querySelector<HTMLElement>(`[data-things~="${CSS.escape(key)}"]`);

/** Where a thing's first words stand in its text. */
function standing(frame: HTMLElement, mark: HTMLElement): Standing {
  const top = mark.getClientRects()[0]?.top ?? 0;
  return { top: top - frame.getBoundingClientRect().top + frame.scrollTop, furthest: frame.scrollHeight - frame.clientHeight };
}

/** Scrolls both texts so that a thing's words stand at one height. */
function lineUp(a: HTMLElement, b: HTMLElement, key: string): void {
  const [one, other] = [markOf(a, key), markOf(b, key)];
  if (!one || !other) return;
  const [here, there] = [standing(a, one), standing(b, other)];
  const height = commonHeight(here, there, a.clientHeight * 0.25);
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  for (const [frame, { top }] of [
    [a, here],
    [b, there],
  ] as const)
    frame.scrollTo({ top: top - height, behavior: calm ? "auto" : "smooth" });
}

/** The way that a key goes through what is shared: j and k as in the reader, and the arrows down and up. */
function stepOf(key: string): number {
  return key === "j" || key === "ArrowDown" ? 1 : key === "k" || key === "ArrowUp" ? -1 : 0;
}

function Compared({ view, left, right, shared }: ComparedProps) {
  const { compare: words } = strings;
  const things = useMemo(() => sharedThings(shared), [shared]);
  const [leftFrame, rightFrame] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const { at } = view;
  const pick = (key: string | null): void => goTo({ screen: "compare", ...view, at: key }, "replace");
  useEffect(() => {
    if (at === null) return;
    if (leftFrame.current && rightFrame.current) lineUp(leftFrame.current, rightFrame.current, at);
    document.querySelector(`.shared [data-key="${CSS.escape(at)}"]`)?.scrollIntoView({ block: "nearest" });
  }, [at, leftFrame, rightFrame]);
  useKeys(things, view);
  return (
    <main className="compare">
      <h1 className="unseen">{words.heading}</h1>
      <ReportSide report={left} names={left.names} />
      <p className="compare-swap">
        <a
          className="quiet"
          href={hashOf({ screen: "compare", left: view.right, right: view.left, at: null })}
          aria-label={words.swap}
          title={words.swap}
        >
          ⇄
        </a>
      </p>
      <ReportSide report={right} names={right.names} />
      <ComparedText report={left} side="left" things={things} selected={at} frame={leftFrame} onPick={pick} />
      <SharedList things={things} selected={at} reports={[left, right]} names={shared.names} onPick={pick} />
      <ComparedText report={right} side="right" things={things} selected={at} frame={rightFrame} onPick={pick} />
    </main>
  );
}

function useKeys(things: readonly SharedThing[], view: CompareView): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isTyping(event)) return;
      const step = stepOf(event.key);
      // In a text, the arrows scroll it.
      const scrolls = event.key.startsWith("Arrow") && (event.target as Element).closest(".compared");
      if (step !== 0 && things.length > 0 && !scrolls) {
        const now = things.findIndex(({ key }) => key === view.at);
        const next = things[now < 0 ? (step > 0 ? 0 : things.length - 1) : Math.min(things.length - 1, Math.max(0, now + step))];
        goTo({ screen: "compare", ...view, at: next?.key ?? null }, "replace");
      } else if (event.key === "Escape") {
        goTo({ screen: "compare", ...view, at: null }, "replace");
      } else {
        return;
      }
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [things, view]);
}

/** Whose report it is, and the way into the reader. */
function ReportSide({ report, names }: { readonly report: ReportAnswer; readonly names: ReportAnswer["names"] }) {
  const language = report.language?.value ?? null;
  return (
    <header className="compare-head">
      <h2>
        <a href={hashOf({ screen: "reader", report: report.report, claim: null })}>
          <bdi dir={directionOf(language)} {...(language ? { lang: language } : {})}>
            <Plain text={report.title?.value ?? report.opening} />
          </bdi>
        </a>
      </h2>
      <p className="hint">
        <bdi>{report.publisher ? nameOf(names.sources, report.publisher.value).name : strings.reports.unknownPublisher}</bdi>
        {report.published && ` · ${dateInWords(report.published.value, "short")}`}
        {language && ` · ${languageInWords(language)}`}
      </p>
    </header>
  );
}
