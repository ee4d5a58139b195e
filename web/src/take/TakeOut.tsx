// What is on the screen into files: a printable dossier, a table, and the drawings as they stand.
import { strings } from "../strings.ts";
import { drawingOf } from "./drawing.ts";

/** @param query - the filters, as a query of the API. */
export function TakeOut({ query }: { readonly query: string }) {
  const { take: words } = strings;
  const draw = (which: "map" | "timeline"): void => {
    const svg = document.querySelector<SVGSVGElement>(`svg[data-take="${which}"]`);
    if (!svg) return;
    const url = URL.createObjectURL(new Blob([drawingOf(svg)], { type: "image/svg+xml" }));
    const link = document.createElement("a");
    link.href = url;
    link.download = `${which}.svg`;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <p className="take-out">
      <span>{words.heading}</span>
      <a href={`/api/dossier?${query}`} target="_blank" rel="noreferrer">
        {words.dossier}
      </a>
      <a href={`/api/propositions.csv?${query}`} download>
        {words.table}
      </a>
      <button type="button" className="link" onClick={() => draw("map")}>
        {words.map}
      </button>
      <button type="button" className="link" onClick={() => draw("timeline")}>
        {words.timeline}
      </button>
    </p>
  );
}
