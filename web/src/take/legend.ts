// What a drawing shows and what its signs mean into lines below it, so that it can be read away from the page.
import { widthOf } from "../room.ts";

const LINE = 20;
const MARK = 11;
const GAP = 16;
const SVG = "http://www.w3.org/2000/svg";

/** What one sign of the legend is drawn with: a colour, or a letter in a box. */
interface Sign {
  readonly colour: string | null;
  readonly letter: string;
  readonly words: string;
}

/** A line of the page's legend as it looks there. */
function signOf(item: Element): Sign {
  const bar = item.querySelector(".bar path");
  const swatch = item.querySelector(".swatch");
  const before = getComputedStyle(item, "::before");
  const letter = swatch?.textContent ?? "";
  const words = (item.textContent ?? "").slice(letter.length).trim();
  // What only looks paler has no colour of its own: any party's will do.
  if (swatch && letter === "") return { colour: getComputedStyle(swatch).backgroundColor, letter, words };
  if (bar) return { colour: getComputedStyle(bar).fill, letter: "", words };
  return { colour: before.content !== "none" ? before.backgroundColor : null, letter, words };
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, words = ""): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = words;
  return made;
}

/**
 * Puts the caption and the legend of a drawing below its copy, which grows by as much.
 *
 * @param svg - on the page; `data-caption` says what it shows, and the legend's lines beside it wear `data-legend`.
 * @param copy - where they are written.
 */
export function addLegend(svg: SVGSVGElement, copy: SVGSVGElement): void {
  const page = getComputedStyle(document.documentElement);
  const mirrored = page.direction === "rtl";
  const [width, height] = [svg.width.baseVal.value, svg.height.baseVal.value];
  const look = { "font-family": page.fontFamily, "font-size": 12, fill: page.color, direction: page.direction };
  const [start, end] = [8, width - 8];
  let [x, y] = [start, height + LINE];
  const at = (where: number): number => (mirrored ? width - where : where);
  const { caption } = svg.dataset;
  if (caption) {
    copy.append(element("text", { ...look, x: at(start), y, "font-weight": 600 }, caption));
    y += LINE;
  }
  const signs = [...(svg.closest("[data-drawing]")?.querySelectorAll("[data-legend]") ?? [])].map(signOf);
  for (const { colour, letter, words } of signs) {
    const room = MARK + 5 + widthOf(words);
    if (x > start && x + room > end) [x, y] = [start, y + LINE];
    copy.append(
      element("rect", {
        x: mirrored ? at(x) - MARK : x,
        y: y - MARK + 1,
        width: MARK,
        height: MARK,
        fill: colour ?? "none",
        stroke: page.color,
        "stroke-opacity": 0.5,
      }),
    );
    if (letter) copy.append(element("text", { ...look, x: at(x + MARK / 2), y: y - 1, "font-size": 10, "text-anchor": "middle" }, letter));
    copy.append(element("text", { ...look, x: at(x + MARK + 5), y }, words));
    x += room + GAP;
  }
  const grown = (signs.length > 0 ? y : y - LINE) + 10;
  if (caption || signs.length > 0) {
    copy.setAttribute("height", String(grown));
    copy.setAttribute("viewBox", `0 0 ${width} ${grown}`);
  }
}
