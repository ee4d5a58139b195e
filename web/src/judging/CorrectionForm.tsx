// A claim into a form in which a person puts any of its slots right; only what differs from the program's reading is kept.
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { Claim, Correction } from "../../../src/model.ts";
import type { Register, ReportAnswer } from "../../../src/server/api.ts";
import { strings } from "../strings.ts";
import { ASPECTS, aspectInWords, TYPES } from "../types.ts";
import { choice, decide, type JudgedClaim } from "./decisions.ts";
import { NamesField } from "./NamesField.tsx";
import { QuantityField } from "./QuantityField.tsx";
import { AttributionField, EvidenceField } from "./SpanFields.tsx";
import { ReasonForm } from "./Verdicts.tsx";

interface FormProps {
  readonly judged: JudgedClaim;
  readonly report: ReportAnswer;
  readonly names: Register;
  readonly onDone: () => void;
}

const SLOTS = [
  "type",
  "aspect",
  "evidence",
  "polarity",
  "modality",
  "attribution",
  "agent",
  "affected",
  "places",
  "from",
  "to",
  "quantity",
  "time",
  "extent",
] as const satisfies readonly (keyof Correction)[];

/** The slots in which a claim differs from the program's reading. */
function differences(claim: Claim, read: Claim): Correction {
  const changed = SLOTS.filter((slot) => JSON.stringify(claim[slot]) !== JSON.stringify(read[slot]));
  return Object.fromEntries(changed.map((slot) => [slot, claim[slot]]));
}

/** The form. */
export function CorrectionForm({ judged, report, names, onDone }: FormProps) {
  const { judging: words, slots } = strings;
  const id = useId();
  const [draft, setDraft] = useState<Claim>(judged.claim);
  const [why, setWhy] = useState<string | null>(null);
  const form = useRef<HTMLElement>(null);
  useEffect(() => form.current?.querySelector("select")?.focus(), []);
  const put = (change: Partial<Claim>): void => {
    setWhy(null);
    setDraft({ ...draft, ...change });
  };
  const aspects = ASPECTS[draft.type] ?? [];
  const field = (slot: (typeof SLOTS)[number], inside: ReactNode): ReactNode => (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out beside its legend
    <div className="field" data-slot={slot} role="group" aria-labelledby={`${id}${slot}`}>
      <span id={`${id}${slot}`}>{slots[slot]}</span>
      <div>{inside}</div>
    </div>
  );
  const select = <T extends string>(
    slot: (typeof SLOTS)[number],
    value: T,
    options: readonly (readonly [T, string])[],
    take: (v: T) => void,
  ) =>
    field(
      slot,
      <select aria-labelledby={`${id}${slot}`} value={value} onChange={(event) => take(event.target.value as T)}>
        {options.map(([option, label]) => (
          <option key={option} value={option}>
            {label}
          </option>
        ))}
      </select>,
    );
  const listed = (slot: "places" | "from" | "to") =>
    field(
      slot,
      <NamesField label={slots[slot]} register="places" ids={draft[slot]} names={names.places} onChange={(ids) => put({ [slot]: ids })} />,
    );
  const single = (slot: "agent" | "affected") =>
    field(
      slot,
      <NamesField
        label={slots[slot]}
        register="parties"
        ids={draft[slot] === null ? [] : [draft[slot]]}
        names={names.parties}
        onChange={(ids) => put({ [slot]: ids.at(-1) ?? null })}
      />,
    );

  const keep = async (reason: string): Promise<void> => {
    const correction = differences(draft, judged.read);
    if (Object.keys(correction).length === 0) {
      setWhy(words.nothingChanged);
      return;
    }
    await decide({ ...choice({ kind: "claim", claim: draft.id }, "corrected", reason), correction });
    onDone();
  };

  return (
    <section className="correction" ref={form} aria-label={words.verdicts.corrected}>
      <div className="fields">
        {select(
          "type",
          draft.type,
          TYPES.map((type) => [type, strings.types[type]] as const),
          (type) => put({ type, aspect: ASPECTS[type]?.[0] ?? null }),
        )}
        {aspects.length > 0 &&
          select(
            "aspect",
            draft.aspect ?? "",
            aspects.map((aspect) => [aspect, aspectInWords(aspect)] as const),
            (aspect) => put({ aspect }),
          )}
        {field("evidence", <EvidenceField report={report} words={draft.evidence} onChange={(evidence) => put({ evidence })} />)}
        {select(
          "polarity",
          draft.polarity,
          (["affirmed", "denied"] as const).map((one) => [one, words.polarities[one]] as const),
          (polarity) => put({ polarity }),
        )}
        {select(
          "modality",
          draft.modality,
          (["asserted", "expected", "possible", "demanded"] as const).map((one) => [one, strings.standing.affirmed[one]] as const),
          (modality) => put({ modality }),
        )}
        {field(
          "attribution",
          <AttributionField report={report} names={names} links={draft.attribution} onChange={(attribution) => put({ attribution })} />,
        )}
        {single("agent")}
        {single("affected")}
        {listed("places")}
        {listed("from")}
        {listed("to")}
        {select(
          "extent",
          draft.extent,
          (["whole", "part", "unknown"] as const).map((one) => [one, strings.extent[one]] as const),
          (extent) => put({ extent }),
        )}
        {field("quantity", <QuantityField quantity={draft.quantity} onChange={(quantity) => put({ quantity })} />)}
        {field(
          "time",
          <span className="row">
            <input
              type="date"
              aria-label={words.from}
              value={draft.time?.start ?? ""}
              onChange={(event) => put({ time: timeFrom(draft.time, "start", event.target.value) })}
            />
            <input
              type="date"
              aria-label={words.until}
              value={draft.time?.end ?? ""}
              onChange={(event) => put({ time: timeFrom(draft.time, "end", event.target.value) })}
            />
          </span>,
        )}
      </div>
      {why && (
        <p className="gone" role="alert">
          {why}
        </p>
      )}
      <ReasonForm label={words.keep} onKeep={keep} onCancel={onDone} focus={false} />
    </section>
  );
}

/** A time with one of its days changed; the other follows where it would be left out or behind. */
function timeFrom(time: Claim["time"], edge: "start" | "end", day: string): Claim["time"] {
  if (day === "") return null;
  const next = { start: time?.start ?? day, end: time?.end ?? day, exact: time?.exact ?? "", [edge]: day };
  if (next.start > next.end) return edge === "start" ? { ...next, end: day } : { ...next, start: day };
  return next;
}
