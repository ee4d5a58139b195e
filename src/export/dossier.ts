// Propositions into a printable page in which every statement has its footnote: publisher, date, exact words, offsets, SHA-256.
import type { Claim, Proposition } from "../model.ts";

/** What a footnote says of the report that its words stand in. */
export interface DossierReport {
  readonly report: string;
  readonly publisher: string | null;
  /** ISO 8601, or null. */
  readonly published: string | null;
  readonly language: string | null;
  readonly sha256: string;
}

/** What a dossier is made of; names are looked up by whoever composes it. */
export interface DossierInput {
  readonly title: string;
  readonly propositions: readonly Proposition[];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly reports: ReadonlyMap<string, DossierReport>;
  /** The name of a place, party or source id. */
  readonly name: (id: string) => string;
}

/** Text as text: nothing in it can become markup. Control characters, which could reorder the page, are shown by their code. */
function plain(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu,
      (control) => `[U+${(control.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`,
    );
}

function headingOf({ type, aspect, agent, affected, places, from, to, time }: Proposition, name: DossierInput["name"]): string {
  const list = (ids: readonly string[]): string => ids.map(name).join(", ");
  return [
    aspect === null ? type : `${type}: ${aspect}`,
    [agent, affected].flatMap((id) => (id === null ? [] : [name(id)])).join(" → "),
    list(places),
    [list(from), list(to)].filter((part) => part !== "").join(" → "),
    time === null ? "" : time.start === time.end ? time.start : `${time.start} – ${time.end}`,
  ]
    .filter((part) => part !== "")
    .map(plain)
    .join(" · ");
}

/**
 * Writes the page: plain HTML with one style sheet beside it, no script, ready to be printed or saved as PDF.
 *
 * @param input - the propositions in the order in which they are to stand.
 * @param styleSheet - address of the style sheet.
 */
export function dossier(input: DossierInput, styleSheet: string): string {
  const notes: string[] = [];
  const statement = (id: string): string => {
    const claim = input.claims.get(id);
    if (!claim) return "";
    const report = input.reports.get(claim.report);
    const { start, end, exact } = claim.evidence;
    const chain = claim.attribution.map(({ source, exact: words }) => plain(source === null ? words : input.name(source))).join(" → ");
    const number = notes.length + 1;
    const publisher = report?.publisher ? input.name(report.publisher) : "publisher unknown";
    notes.push(
      `<li id="note-${number}"><bdi>${plain(publisher)}</bdi>, ${plain(report?.published?.slice(0, 10) ?? "date unknown")}. ` +
        `<q dir="auto">${plain(exact)}</q> Report <code>${plain(claim.report)}</code>, characters ${start}–${end}. ` +
        `SHA-256 <code>${plain(report?.sha256 ?? "unknown")}</code>. Claim <code>${plain(id)}</code>.</li>`,
    );
    const said = chain === "" ? "" : ` <span class="chain">on the word of <bdi>${chain}</bdi></span>`;
    return `<li><q dir="auto">${plain(exact)}</q>${said}<sup><a href="#note-${number}">${number}</a></sup></li>`;
  };
  const section = (proposition: Proposition): string => {
    const { origins, denied, contradicted, status, ground } = proposition;
    const against = [...denied, ...contradicted.filter((id) => !denied.includes(id))];
    const groups = origins
      .map(
        ({ source, claims }) =>
          `<h3>Origin: <bdi>${plain(input.name(source))}</bdi></h3>\n<ul>\n${claims.map(statement).join("\n")}\n</ul>`,
      )
      .join("\n");
    const other = against.length === 0 ? "" : `\n<h3>Denied or contradicted</h3>\n<ul>\n${against.map(statement).join("\n")}\n</ul>`;
    return `<section>\n<h2>${headingOf(proposition, input.name)}</h2>\n<p class="status">${plain(status)}: ${plain(ground)}</p>\n${groups}${other}\n</section>`;
  };
  const body = input.propositions.map(section).join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${plain(input.title)}</title>
<link rel="stylesheet" href="${plain(styleSheet)}">
</head>
<body>
<h1>${plain(input.title)}</h1>
<p>What reports say, not what is true. Offsets count UTF-16 code units into the stored text of each report.</p>
${body}
<section class="notes">
<h2>Footnotes</h2>
<ol>
${notes.join("\n")}
</ol>
</section>
</body>
</html>
`;
}
