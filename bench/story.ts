// A seed and a number of reports into the case file of an invented war: `node dist/bench/story.js --reports 10000 --seed 1 --case big.isnad`.
import { createHash } from "node:crypto";
import { parseArgs } from "node:util";
import { openCase } from "../src/store/sqlite.ts";
import { countryOf } from "./story/country.ts";
import { story } from "./story/reports.ts";

const { values } = parseArgs({
  options: { reports: { type: "string", default: "1000" }, seed: { type: "string", default: "1" }, case: { type: "string" } },
});
if (values.case === undefined) throw new Error("name the file to be written: --case FILE");
const [count, seed] = [Number(values.reports), Number(values.seed)];
const store = openCase(values.case, { create: true });
const { places, parties, sources } = countryOf(seed);
store.addPlaces(places);
store.addParties(parties);
store.addSources(sources);
let claims = 0;
for (const { report, claims: own } of story(count, seed)) {
  const original = Buffer.from(report.text);
  const title = report.text.slice(0, Math.max(0, report.text.indexOf("\n\n")));
  const given = <T>(value: T): { readonly value: T; readonly learnt: "given" } => ({ value, learnt: "given" });
  store.add(
    {
      report: report.report,
      name: `${report.report}.txt`,
      original,
      sha256: createHash("sha256").update(original).digest("hex"),
      mediaType: "text/plain",
      charset: "utf-8",
      textBy: "plain/1",
      text: report.text,
      title: title === "" ? null : given(title),
      language: given(report.language),
      publisher: report.publisher === null ? null : given(report.publisher),
      published: report.published === null ? null : given(report.published),
    },
    { report: report.report, resources: "imported", claims: own, mentions: [] },
  );
  claims += own.length;
}
store.close();
console.log(`${count} reports with ${claims} claims in ${values.case}`);
