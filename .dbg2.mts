import { extract } from "./src/index.ts";
const [language, published, text] = process.argv.slice(2) as string[];
for (const c of extract({ report: "x", language, text, publisher: null, published, anyway: true } as never)) { console.log(c.type, c.aspect, c.agent, c.affected); for (const d of c.derivation) console.log("   ", d.slot, d.rule, d.words?.exact, d.reason.says, JSON.stringify(d.reason.parts)); }
