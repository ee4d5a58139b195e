// Claims, or rows of any cells, into CSV; lists are joined inside their cell.
import type { Claim, HeldClaim } from "../model.ts";

/** What a cell may hold. */
export type Cell = string | number | null;

const LIST = "|";
const CHAIN = " > ";

const COLUMNS: readonly (readonly [name: string, cell: (claim: Claim) => Cell])[] = [
  ["report", (claim) => claim.report],
  ["id", (claim) => claim.id],
  ["type", (claim) => claim.type],
  ["aspect", (claim) => claim.aspect],
  ["start", (claim) => claim.evidence.start],
  ["end", (claim) => claim.evidence.end],
  ["exact", (claim) => claim.evidence.exact],
  ["polarity", (claim) => claim.polarity],
  ["modality", (claim) => claim.modality],
  ["sources", (claim) => claim.attribution.map((link) => link.source ?? "").join(CHAIN)],
  ["sources_exact", (claim) => claim.attribution.map((link) => link.exact).join(CHAIN)],
  ["agent", (claim) => claim.agent],
  ["affected", (claim) => claim.affected],
  ["places", (claim) => claim.places.join(LIST)],
  ["from", (claim) => claim.from.join(LIST)],
  ["to", (claim) => claim.to.join(LIST)],
  ["value", (claim) => claim.quantity?.value ?? null],
  ["max", (claim) => claim.quantity?.max ?? null],
  ["bound", (claim) => claim.quantity?.bound ?? null],
  ["unit", (claim) => claim.quantity?.unit ?? null],
  ["of", (claim) => claim.quantity?.of ?? null],
  ["time_start", (claim) => claim.time?.start ?? null],
  ["time_end", (claim) => claim.time?.end ?? null],
  ["time_exact", (claim) => claim.time?.exact ?? null],
  ["parent", (claim) => claim.parent],
  ["extent", (claim) => claim.extent],
  ["rules", (claim) => claim.rules.join(LIST)],
];

/** Spreadsheets run cells that open like a formula; words from a hostile report must stay words. */
const FORMULA = /^[=+\-@\t\r]/u;

function written(cell: Cell): string {
  if (cell === null) return "";
  const text = typeof cell === "string" && FORMULA.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Cells as a line, with its line end; text that would be a formula in a spreadsheet is given a leading `'`. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(written).join(",")}\r\n`;
}

/** The header line, with its line end. */
export const CSV_HEADER: string = csvLine([...COLUMNS.map(([name]) => name), "judgement", "judged_by", "judged_at", "read"]);

/** One claim as a line, with its line end; `read` is what the program had read in the slots that a person set, as JSON. */
export function claimCsv({ claim, judgement }: HeldClaim): string {
  const read = judgement === null || Object.keys(judgement.read).length === 0 ? null : JSON.stringify(judgement.read);
  return csvLine([
    ...COLUMNS.map(([, cell]) => cell(claim)),
    judgement?.verdict ?? null,
    judgement?.by ?? null,
    judgement?.at ?? null,
    read,
  ]);
}
