// A target of judgement into the verdicts one can give on it, by button or key, and the history of those that were given.
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import type { Decision, KeptJudgement, Verdict } from "../../../src/model.ts";
import { whyOf } from "../answers.ts";
import { isTyping } from "../keys.ts";
import { keepPerson, person } from "../settings.ts";
import { strings } from "../strings.ts";
import { choice, decide, takeBack } from "./decisions.ts";
import { History } from "./History.tsx";

const KEYS: Readonly<Record<string, Verdict>> = { a: "accepted", c: "corrected", r: "rejected", u: "unsure" };

interface VerdictsProps {
  readonly target: Decision["target"];
  /** Everything that was decided on the target, oldest first. */
  readonly history: readonly KeptJudgement[];
  readonly verdicts: readonly Verdict[];
  /** What a verdict is called here, where the plain words don't fit. */
  readonly labels?: Partial<Readonly<Record<Verdict, string>>>;
  /** Called instead of keeping the verdict `corrected`, which needs more than a reason. */
  readonly onCorrect?: () => void;
  /** Whether single keys give verdicts; only one target on a screen can have them. */
  readonly keys?: boolean;
}

/** The verdicts. */
export function Verdicts({ target, history, verdicts, labels, onCorrect, keys = false }: VerdictsProps) {
  const { judging: words } = strings;
  const [choosing, setChoosing] = useState<Verdict | null>(null);
  const [why, setWhy] = useState<string | null>(null);
  const holding = history.find(({ holds }) => holds) ?? null;

  const choose = (verdict: Verdict): void => {
    setWhy(null);
    if (verdict === "corrected" && onCorrect) onCorrect();
    else setChoosing(verdict);
  };
  const withdraw = (judgement: KeptJudgement): void => {
    takeBack(judgement.id).catch((error: unknown) => setWhy(whyOf(error)));
  };

  useEffect(() => {
    if (!keys) return;
    const onKey = (event: KeyboardEvent): void => {
      if (isTyping(event)) return;
      const verdict = KEYS[event.key];
      if (verdict && verdicts.includes(verdict)) choose(verdict);
      else if (event.key === "z" && holding && person() !== "") withdraw(holding);
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });

  return (
    <div className="verdicts">
      <div className="verdict-buttons">
        {verdicts.map((verdict) => (
          <button
            key={verdict}
            type="button"
            className="quiet verdict"
            data-verdict={verdict}
            aria-pressed={holding?.verdict === verdict}
            onClick={() => choose(verdict)}
          >
            {labels?.[verdict] ?? words.verdicts[verdict]}
          </button>
        ))}
      </div>
      {choosing && (
        <ReasonForm
          label={labels?.[choosing] ?? words.verdicts[choosing]}
          onCancel={() => setChoosing(null)}
          onKeep={async (reason) => {
            await decide(choice(target, choosing, reason));
            setChoosing(null);
          }}
        />
      )}
      {why && (
        <p className="gone" role="alert">
          {why}
        </p>
      )}
      <History judgements={history} writable />
    </div>
  );
}

interface ReasonProps {
  /** What the button that keeps it says. */
  readonly label: string;
  readonly onKeep: (reason: string) => Promise<void>;
  readonly onCancel: () => void;
  /** Whether the first field takes the focus at once. */
  readonly focus?: boolean;
}

/** Asks for the reason, and for the name where it isn't known yet; Enter keeps, Escape gives up. */
export function ReasonForm({ label, onKeep, onCancel, focus = true }: ReasonProps) {
  const { judging: words } = strings;
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState("");
  const [name, setName] = useState(person);
  const [asking, setAsking] = useState(person() === "");
  const [why, setWhy] = useState<string | null>(null);
  useEffect(() => {
    if (focus) first.current?.focus();
  }, [focus]);

  const keep = (event: FormEvent): void => {
    event.preventDefault();
    keepPerson(name);
    onKeep(reason).catch((error: unknown) => setWhy(whyOf(error)));
  };
  return (
    <form
      className="reason"
      onSubmit={keep}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onCancel();
      }}
    >
      {asking && (
        <p>
          <label htmlFor={`${id}name`}>{words.person}</label>
          <input
            id={`${id}name`}
            ref={first}
            required
            maxLength={80}
            dir="auto"
            autoComplete="name"
            value={name}
            aria-describedby={`${id}hint`}
            onChange={(event) => setName(event.target.value)}
          />
          <span id={`${id}hint`} className="hint">
            {words.personHint}
          </span>
        </p>
      )}
      <p>
        <label htmlFor={`${id}reason`}>{words.reason}</label>
        <input
          id={`${id}reason`}
          ref={asking ? null : first}
          maxLength={2000}
          dir="auto"
          autoComplete="off"
          placeholder={words.reasonHint}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </p>
      <p className="form-buttons">
        <button type="submit" className="solid">
          {label}
        </button>
        <button type="button" className="quiet" onClick={onCancel}>
          {words.cancel}
        </button>
        {!asking && (
          <button type="button" className="link" onClick={() => setAsking(true)}>
            {words.personChange(name)}
          </button>
        )}
      </p>
      {why && (
        <p className="gone" role="alert">
          {why}
        </p>
      )}
    </form>
  );
}
