// The families of claims that a report holds into a line that says what their marks mean.
import type { Claim } from "../../../src/model.ts";
import { strings } from "../strings.ts";
import { FAMILIES, familyOf } from "../types.ts";

/** The legend; nothing when there is nothing to explain. */
export function Legend({ claims }: { readonly claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  const present = FAMILIES.filter((family) => claims.some((claim) => familyOf(claim.type) === family));
  return (
    <ul className="legend" aria-label={strings.reader.legend}>
      {present.map((family) => (
        <li key={family}>
          <mark data-family={family}>{strings.families[family]}</mark>
        </li>
      ))}
      <li>
        <span data-source="true">{strings.reader.source}</span>
      </li>
    </ul>
  );
}
