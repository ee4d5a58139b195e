// Ids of places or parties into a list of names that can be taken off and added to.
import { useState } from "react";
import type { RegisterEntry } from "../../../src/server/api.ts";
import { strings } from "../strings.ts";
import { nameOf } from "../words.ts";
import { Lookup } from "./Lookup.tsx";

interface NamesProps {
  readonly label: string;
  readonly register: "places" | "parties" | "sources";
  readonly ids: readonly string[];
  readonly names: Readonly<Record<string, RegisterEntry>>;
  readonly onChange: (ids: readonly string[]) => void;
}

/** The list with a field below it. */
export function NamesField({ label, register, ids, names, onChange }: NamesProps) {
  const { judging: words } = strings;
  // Names of what was looked up here aren't in the answer that the claim came with.
  const [found, setFound] = useState<Readonly<Record<string, RegisterEntry>>>({});
  return (
    <div className="names">
      {ids.map((id) => {
        const { name } = nameOf({ ...names, ...found }, id);
        return (
          <span key={id} className="chip">
            <bdi title={id}>{name}</bdi>
            <button type="button" aria-label={words.remove(name)} onClick={() => onChange(ids.filter((one) => one !== id))}>
              ×
            </button>
          </span>
        );
      })}
      <Lookup
        label={`${label}: ${words.add}`}
        register={register}
        onChoose={(id, entry) => {
          if (entry) setFound({ ...found, [id]: entry });
          onChange([...ids.filter((one) => one !== id), id]);
        }}
      />
    </div>
  );
}
