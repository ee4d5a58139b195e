// What the propositions in view have into lists that narrow them; what is chosen can be taken off again.
import { memo, useMemo, useState } from "react";
import type { Facets, Register } from "../../../src/server/api.ts";
import { useLater } from "../later.ts";
import { number } from "../locale.ts";
import { strings } from "../strings.ts";
import { dateInWords, languageInWords, nameOf, sourceInWords } from "../words.ts";
import { CLEARED, type FilterChange, type Filters, NARROWING } from "./filters.ts";

interface BarProps {
  readonly filters: Filters;
  readonly facets: Facets;
  readonly names: Register;
  readonly onChange: (change: FilterChange) => void;
}

const LISTS = ["type", "place", "party", "source", "publisher", "language", "status"] as const;

/** The filters that narrow a view, each as a name and a value. */
export function filtersInWords(filters: Filters, names: Register): readonly string[] {
  const { filter } = strings.story;
  const lists = LISTS.flatMap((list) => {
    const value = filters[list];
    return value === undefined ? [] : [strings.named(filter[list], valueInWords(list, value, names))];
  });
  const days = (["since", "until"] as const).flatMap((edge) => {
    const value = filters[edge];
    return value === undefined ? [] : [strings.named(filter[edge], dateInWords(value))];
  });
  return [...lists, ...days];
}

/** A value of a filter in words. */
function valueInWords(list: (typeof LISTS)[number], value: string, names: Register): string {
  switch (list) {
    case "type":
      return strings.types[value as keyof typeof strings.types] ?? value;
    case "place":
      return nameOf(names.places, value).name;
    case "party":
      return nameOf(names.parties, value).name;
    case "language":
      return languageInWords(value);
    case "status":
      return strings.story.status[value as keyof typeof strings.story.status] ?? value;
    default:
      return sourceInWords(value, names);
  }
}

interface OptionsProps {
  readonly list: (typeof LISTS)[number];
  readonly counts: Facets[keyof Facets];
  readonly names: Register;
}

/** The values of one list, with how many propositions have each. */
const Options = memo(function Options({ list, counts, names }: OptionsProps) {
  return counts.map((one) => (
    <option key={one.value} value={one.value}>{`${valueInWords(list, one.value, names)} (${number(one.count)})`}</option>
  ));
});

/** The bar. */
export const FilterBar = memo(function FilterBar({ filters, facets, names, onChange }: BarProps) {
  const { story: words } = strings;
  // Nobody sees a closed list: its hundreds of values may follow what is on the screen.
  const offer = useMemo(() => ({ facets, names }), [facets, names]);
  const offered = useLater(offer);
  const chosen = NARROWING.filter((name) => filters[name]).length;
  const [open, setOpen] = useState(chosen > 0);
  return (
    <search className="filter-bar" aria-label={words.filters} data-open={open || undefined}>
      <button type="button" className="quiet narrow-only" aria-expanded={open} onClick={() => setOpen(!open)}>
        {chosen === 0 ? words.filters : strings.claim.quoted(words.filters, number(chosen))}
      </button>
      {LISTS.map((list) => {
        const value = filters[list];
        const missing = value !== undefined && !offered.facets[list].some((one) => one.value === value);
        return (
          <label key={list} data-chosen={value !== undefined || undefined}>
            <span>{words.filter[list]}</span>
            <select value={value ?? ""} onChange={(event) => onChange({ [list]: event.target.value })}>
              <option value="">{words.all}</option>
              {missing && <option value={value}>{valueInWords(list, value, names)}</option>}
              <Options list={list} counts={offered.facets[list]} names={offered.names} />
            </select>
          </label>
        );
      })}
      {(["since", "until"] as const).map((edge) => (
        <label key={edge} data-chosen={filters[edge] !== undefined || undefined}>
          <span>{words.filter[edge]}</span>
          <input type="date" value={filters[edge] ?? ""} onChange={(event) => onChange({ [edge]: event.target.value })} />
        </label>
      ))}
      {chosen > 0 && (
        <button type="button" className="quiet clear" onClick={() => onChange(CLEARED)}>
          {words.clear}
        </button>
      )}
    </search>
  );
});
