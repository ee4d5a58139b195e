// A drawing beside which this stands into a file, as SVG or as a picture.
import { strings } from "../strings.ts";
import { drawingOf, pictureOf } from "./drawing.ts";
import { save } from "./save.ts";

/** Saves a drawing of the page under a name. */
export async function takeDrawing(svg: SVGSVGElement, name: string, format: "svg" | "png"): Promise<void> {
  save(format === "svg" ? new Blob([drawingOf(svg)], { type: "image/svg+xml" }) : await pictureOf(svg), `${name}.${format}`);
}

interface DrawingProps {
  /** The file's name without its ending. */
  readonly name: string;
  /** What is taken, for whoever hears it. */
  readonly what: string;
  /** The drawing, once it is there. */
  readonly drawing: () => SVGSVGElement | null;
}

/** Two small links: as drawing, as picture. */
export function TakeDrawing({ name, what, drawing }: DrawingProps) {
  const { take: words } = strings;
  const take = (format: "svg" | "png"): void => {
    const svg = drawing();
    if (svg) void takeDrawing(svg, name, format);
  };
  return (
    <span className="take-drawing">
      <button type="button" className="link" onClick={() => take("svg")}>
        {what}
      </button>{" "}
      <button type="button" className="link" aria-label={words.png(what)} onClick={() => take("png")}>
        PNG
      </button>
    </span>
  );
}
