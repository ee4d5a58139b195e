// The examples of all languages → test/extract/unmet.json without those that are met by now; `--add` also takes in new ones that fail.
import { writeFileSync } from "node:fs";
import { createExtractor, loadWorld } from "../src/index.ts";
import { differences, lineOf, nameOf, readExamples, readUnmet, unmetFile } from "../src/lint/examples.ts";

const add = process.argv.includes("--add");
const extractor = createExtractor(loadWorld());
const listed = new Set(readUnmet().map((line) => JSON.stringify(line)));
const examples = readExamples();
const failing = examples.map((example) => ({ example, off: differences(extractor, example) })).filter(({ off }) => off.length > 0);
const isNew = failing.filter(({ example }) => !listed.has(JSON.stringify(lineOf(example))));
const kept = add ? failing : failing.filter((one) => !isNew.includes(one));
const { file, content } = unmetFile(kept.map(({ example }) => lineOf(example)));
writeFileSync(file, content);
console.log(`${examples.length} examples, ${failing.length} unmet; the list had ${listed.size} lines and has ${kept.length}`);
for (const { example, off } of isNew) console.log(`${add ? "added" : "not listed, fails"}: ${nameOf(example)}\n  ${off.join("\n  ")}`);
process.exitCode = isNew.length > 0 && !add ? 1 : 0;
