// The API's own description into a page that a person reads: every address with what it takes and gives; without any script.
import type { Hono } from "hono";

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly description?: string;
}

interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema?: Schema;
  }[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> };
  readonly responses?: Readonly<
    Record<string, { readonly description?: string; readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>
  >;
}

/** What the page needs of an OpenAPI document. */
interface Description {
  readonly info: { readonly title: string; readonly description?: string };
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
}

const STYLE = `:root { color-scheme: light dark; }
body { max-width: 62rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 3vw, 2rem) 4rem; font: 100% / 1.5 system-ui, sans-serif; }
h1, h2, h3 { font-family: Georgia, serif; line-height: 1.25; }
h3 { margin: 2rem 0 0.25rem; font: 600 1rem / 1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
p { margin: 0.25rem 0; }
table { width: 100%; margin: 0.5rem 0; border-collapse: collapse; font-size: 0.875rem; }
th, td { padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid color-mix(in srgb, currentcolor 25%, transparent); text-align: start; vertical-align: top; overflow-wrap: anywhere; }
th { font-weight: 600; }
code, pre { font: 0.8125rem / 1.45 ui-monospace, monospace; }
pre { overflow-x: auto; padding: 0.75rem; border: 1px solid color-mix(in srgb, currentcolor 25%, transparent); border-radius: 4px; }
`;

/** Text as text. */
function plain(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** What a value is, in a word; one that has a name leads to its description. */
function kindOf(schema: Schema | undefined): string {
  if (schema === undefined) return "";
  const name = schema.$ref?.split("/").at(-1);
  if (name !== undefined) return `<a href="#${plain(name)}">${plain(name)}</a>`;
  if (schema.enum) return schema.enum.map((one) => `<code>${plain(String(one))}</code>`).join(", ");
  if (schema.items) return `list of ${kindOf(schema.items)}`;
  return plain([schema.type ?? "any"].flat().join(" or "));
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const head = heads.map((one) => `<th scope="col">${one}</th>`).join("");
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map((one) => `<td>${one}</td>`).join("")}</tr>`).join("")}</tbody></table>`;
}

function operationOf(path: string, method: string, { summary = "", parameters = [], requestBody, responses = {} }: Operation): string {
  const takes = parameters.map(({ name, in: where, required = false, description, schema }) => [
    `<code>${plain(name)}</code>`,
    `${where}${required ? ", required" : ""}`,
    kindOf(schema),
    plain(description ?? schema?.description ?? ""),
  ]);
  const body = Object.entries(requestBody?.content ?? {}).map(([type, { schema }]) => `${plain(type)}: ${kindOf(schema)}`);
  const gives = Object.entries(responses).map(([status, { description = "", content = {} }]) => [
    plain(status),
    plain(description),
    Object.entries(content)
      .map(([type, { schema }]) => `<code>${plain(type)}</code> ${kindOf(schema)}`)
      .join("<br>"),
  ]);
  return `<section><h3>${method.toUpperCase()} /api${plain(path)}</h3><p>${plain(summary)}</p>${table(
    ["Parameter", "Where", "What", "Meaning"],
    takes,
  )}${body.length > 0 ? `<p>Takes ${body.join("; ")}</p>` : ""}${table(["Answer", "When", "Content"], gives)}</section>`;
}

/** The page. */
function pageOf({ info, paths = {}, components }: Description): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => operationOf(path, method, operation)),
  );
  const schemas = Object.entries(components?.schemas ?? {}).map(
    ([name, schema]) => `<h3 id="${plain(name)}">${plain(name)}</h3><pre tabindex="0">${plain(JSON.stringify(schema, null, 2))}</pre>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API · ${plain(info.title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/api/page.css">
</head>
<body>
<main>
<h1>${plain(info.title)}: the API</h1>
<p>${plain(info.description ?? "")} For programs: <a href="/api/openapi.json">OpenAPI 3.1 document</a>. <a href="/">To the workbench</a>.</p>
<p>Lists come page by page (<code>offset</code>, <code>limit</code>; <code>next</code> is the address of the following page). Every answer carries an
<code>ETag</code> that holds until the case changes. What goes wrong is told as problem details (RFC 9457). A server that listens on another address than
this machine's own asks for its token: <code>Authorization: Bearer …</code>.</p>
<h2>Addresses</h2>
${operations.join("\n")}
<h2>What they give</h2>
${schemas.join("\n")}
</main>
</body>
</html>
`;
}

/**
 * Adds the page and its style.
 *
 * @param document - makes the API's OpenAPI document.
 */
export function docsRoute(app: Hono, document: () => object): void {
  // Only what the page needs of the document is typed here.
  app.get("/api", (c) => c.html(pageOf(document() as Description)));
  app.get("/api/page.css", (c) => c.body(STYLE, 200, { "content-type": "text/css; charset=utf-8" }));
}
