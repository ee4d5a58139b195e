// What is on the screen into files: a printable dossier, a table, and the drawings as they stand.
import { memo } from "react";
import { hashOf } from "../address.ts";
import { type Filters, narrowing } from "../story/filters.ts";
import { strings } from "../strings.ts";
import { drawingOf, pictureOf } from "./drawing.ts";
import { save } from "./save.ts";

interface TakeProps {
  /** What narrows the view. */
  readonly filters: Filters;
  /** Address of what the map shows, as GeoJSON. */
  readonly map: string;
}

/** The list of what can be taken out. */
export const TakeOut = memo(function TakeOut({ filters, map }: TakeProps) {
  const { take: words } = strings;
  const draw = async (which: "map" | "timeline", format: "svg" | "png"): Promise<void> => {
    const svg = document.querySelector<SVGSVGElement>(`svg[data-take="${which}"]`);
    if (!svg) return;
    save(format === "svg" ? new Blob([drawingOf(svg)], { type: "image/svg+xml" }) : await pictureOf(svg), `${which}.${format}`);
  };
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
        <span key={which}>
          <button type="button" className="link" onClick={() => void draw(which, "svg")}>
            {words[which]}
          </button>{" "}
          <button type="button" className="link" aria-label={words.png(words[which])} onClick={() => void draw(which, "png")}>
            PNG
          </button>
        </span>
      ))}
    </p>
  );
});
