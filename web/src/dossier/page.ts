// The sheet on the screen into a page of its own, which needs neither this program nor anything else to be read.
import { strings } from "../strings.ts";
import style from "../styles/dossier.css?inline";

/** Text as text. */
function plain(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** The page, as HTML. */
export function pageOf(sheet: HTMLElement, title: string): string {
  return `<!doctype html>
<html lang="${strings.language}" dir="${strings.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${plain(title)}</title>
<style>
${style}
</style>
</head>
<body>
${sheet.outerHTML}
</body>
</html>
`;
}
