// A few typed letters into a place, party or source of the registers, or into a name that no register holds.
import { useDeferredValue, useId, useState } from "react";
import type { LookupAnswer, LookupEntry } from "../../../src/server/api.ts";
import { useLatest } from "../answers.ts";
import { strings } from "../strings.ts";
import { nameOf } from "../words.ts";

interface LookupProps {
  readonly label: string;
  readonly register: "places" | "parties" | "sources";
  /** Called with the id that was chosen, and the entry when a register holds it. */
  readonly onChoose: (id: string, entry: LookupEntry | null) => void;
}

/** Names that no register holds become ids as the program makes them: lower case, hyphens. */
function idOf(words: string): string {
  return words.trim().toLowerCase().replace(/\s+/gu, "-");
}

/** The field with what it finds below; Enter takes the first. */
export function Lookup({ label, register, onChoose }: LookupProps) {
  const { judging: words } = strings;
  const id = useId();
  const [typed, setTyped] = useState("");
  const wanted = useDeferredValue(typed.trim());
  const answer = useLatest<LookupAnswer>(wanted === "" ? null : `/api/registers/${register}?words=${encodeURIComponent(wanted)}&limit=8`);
  const entries = wanted !== "" && answer.state === "here" ? answer.value.entries : [];
  const choose = (chosen: string, entry: LookupEntry | null): void => {
    onChoose(chosen, entry);
    setTyped("");
  };
  return (
    <div className="lookup">
      <input
        id={id}
        aria-label={label}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        placeholder={words.lookUp}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || typed.trim() === "") return;
          event.preventDefault();
          const first = entries[0];
          choose(first?.id ?? idOf(typed), first ?? null);
        }}
      />
      {typed.trim() !== "" && (
        <ul className="found">
          {entries.map((entry) => (
            <li key={entry.id}>
              <button type="button" onClick={() => choose(entry.id, entry)}>
                <bdi>{nameOf({ [entry.id]: entry }, entry.id).name}</bdi> <span className="hint">{entry.id}</span>
              </button>
            </li>
          ))}
          <li>
            <button type="button" onClick={() => choose(idOf(typed), null)}>
              {words.notRegistered(typed.trim())}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}
