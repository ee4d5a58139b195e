// What is on the screen into files: a printable dossier, a table, and the drawings as they stand.
import { strings } from "../strings.ts";
import { drawingOf, pictureOf } from "./drawing.ts";

interface TakeProps {
  /** The filters, as a query of the API. */
  readonly query: string;
  /** Address of what the map shows, as GeoJSON. */
  readonly map: string;
}

/** Gives a file to the person. */
function save(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** The list of what can be taken out. */
export function TakeOut({ query, map }: TakeProps) {
  const { take: words } = strings;
  const draw = async (which: "map" | "timeline", format: "svg" | "png"): Promise<void> => {
    const svg = document.querySelector<SVGSVGElement>(`svg[data-take="${which}"]`);
    if (!svg) return;
    save(format === "svg" ? new Blob([drawingOf(svg)], { type: "image/svg+xml" }) : await pictureOf(svg), `${which}.${format}`);
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
}
