// What is on the screen into files: a printable dossier, a table, and the drawings as they stand.
import { memo } from "react";
import { hashOf } from "../address.ts";
import { type Filters, narrowing } from "../story/filters.ts";
import { strings } from "../strings.ts";
import { TakeDrawing } from "./TakeDrawing.tsx";

interface TakeProps {
  /** What narrows the view. */
  readonly filters: Filters;
  /** Address of what the map shows, as GeoJSON. */
  readonly map: string;
}

/** The list of what can be taken out. */
export const TakeOut = memo(function TakeOut({ filters, map }: TakeProps) {
  const { take: words } = strings;
  return (
    <p className="take-out">
      <span>{words.heading}</span>
      <a href={hashOf({ screen: "dossier", filters })}>{words.dossier}</a>
      <a href={`/api/propositions.csv?${narrowing(filters)}`} download>
        {words.table}
      </a>
      <a href={map} download="control.geojson">
        {words.geojson}
      </a>
      {(["map", "timeline"] as const).map((which) => (
        <TakeDrawing
          key={which}
          name={which}
          what={words[which]}
          drawing={() => document.querySelector<SVGSVGElement>(`svg[data-take="${which}"]`)}
        />
      ))}
      <a href="/api">{words.api}</a>
    </p>
  );
});

/** What a screen besides the story gives: its table. */
export function TakeTable({ href }: { readonly href: string }) {
  const { take: words } = strings;
  return (
    <p className="take-out">
      <span>{words.heading}</span>
      <a href={href} download>
        {words.table}
      </a>
    </p>
  );
}
