// A claim's count or share into fields for its value, bound, unit and what it counts.
import type { Bound, Quantity } from "../../../src/model.ts";
import { strings } from "../strings.ts";

const NEW_QUANTITY: Quantity = { value: 1, max: null, bound: "exact", unit: "people", of: null };
const BOUNDS: readonly Bound[] = ["exact", "about", "at-least", "at-most", "vague"];

interface QuantityProps {
  readonly quantity: Quantity | null;
  readonly onChange: (quantity: Quantity | null) => void;
}

/** The field; a button where there is none yet. */
export function QuantityField({ quantity, onChange }: QuantityProps) {
  const { judging: words } = strings;
  if (quantity === null) {
    return (
      <button type="button" className="quiet" onClick={() => onChange(NEW_QUANTITY)}>
        {words.addQuantity}
      </button>
    );
  }
  const number = (text: string): number | null => (text.trim() === "" || Number.isNaN(Number(text)) ? null : Number(text));
  return (
    <span className="row">
      <select
        aria-label={words.bound}
        value={quantity.bound}
        onChange={(event) => onChange({ ...quantity, bound: event.target.value as Bound })}
      >
        {BOUNDS.map((bound) => (
          <option key={bound} value={bound}>
            {words.bounds[bound]}
          </option>
        ))}
      </select>
      <input
        type="number"
        step="any"
        aria-label={words.value}
        value={quantity.value}
        onChange={(event) => onChange({ ...quantity, value: number(event.target.value) ?? 0 })}
      />
      <input
        type="number"
        step="any"
        aria-label={words.upTo}
        placeholder={words.upTo}
        value={quantity.max ?? ""}
        onChange={(event) => onChange({ ...quantity, max: number(event.target.value) })}
      />
      <input aria-label={words.unit} value={quantity.unit} onChange={(event) => onChange({ ...quantity, unit: event.target.value })} />
      <input
        aria-label={words.of}
        placeholder={words.of}
        value={quantity.of ?? ""}
        onChange={(event) => onChange({ ...quantity, of: event.target.value === "" ? null : event.target.value })}
      />
      <button type="button" className="quiet" aria-label={words.remove(strings.slots.quantity)} onClick={() => onChange(null)}>
        ×
      </button>
    </span>
  );
}
