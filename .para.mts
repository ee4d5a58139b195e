// para.mts FILE DATE: claims of paragraphs, a line each
import { readFileSync } from "node:fs";
import { extract } from "./src/index.ts";
const [file = "", published = "2024-05-14", language = "en"] = process.argv.slice(2);
let n = 0;
const paras = readFileSync(file, "utf8").split("\n").filter(Boolean);
const texts: string[] = [];
for (let i = 0; i < paras.length; i++) {
  if (paras[i] === "STATEMENT") { texts.push(paras.slice(i, i + 3).join("\n")); i += 2; }
  else if (/^12:20/.test(paras[i]!)) { texts.push(paras.slice(i, i + 3).join("\n\n")); i += 2; }
  else texts.push(paras[i]!);
}
for (const text of texts) {
  console.log(`\n# ${++n}. ${text}`);
  for (const c of extract({ report: "x", language, text, publisher: null, published, anyway: true })) {
    const chain = c.attribution.map((l: any) => (l.source ? `${l.source}` : `"${l.exact}"`)).join(" < ") || "-";
    const q = c.quantity ? ` q=${c.quantity.value}${c.quantity.max ? "-" + c.quantity.max : ""}/${c.quantity.of ?? ""}` : "";
    const t = c.time ? ` t=${c.time.start.slice(5)}..${c.time.end.slice(5)}` : "";
    const f = c.from.length ? ` from=${c.from}` : "", to = c.to.length ? ` to=${c.to}` : "";
    console.log(`  ${c.type}/${c.aspect ?? "-"}${c.polarity === "denied" ? " DENIED" : ""}${c.modality === "asserted" ? "" : " " + c.modality} ${c.agent}→${c.affected} @${c.places}${f}${to}${q}${t} [${chain}] «${c.evidence.exact}»`);
  }
}
