// bank.mts FILE [--neg FILE] [--all]: runs a phrase bank
import { readFileSync } from "node:fs";
import { extract } from "./src/index.ts";
const [file, neg] = process.argv.slice(2);
const PARTY: Record<string,string[]> = { is:["islamic-state"], shabab:["al-shabaab","shabaab","shabab"], houthi:["houthi"], rsf:["rsf"], m23:["m23"], rebels:["opposition","rebels"], civilians:["civilians"], un:["un","unifil","minusma","monusco"], haftar:["haftar","lna"], "boko-haram":["boko"], "حزب الله":["hezbollah"], us:["us","africom"], "إسرائيل":["israel"], "روسيا":["russia"], iran:["iran"], "إيران":["iran"], turkey:["turkey"] };
const run = (text: string) => extract({ report: "x", language: "ar", text, publisher: null, published: "2025-11-12", anyway: true } as never);
const isArab = (s: string) => /[\u0600-\u06ff]/.test(s);
const lines = readFileSync(file!, "utf8").split("\n").filter(Boolean);
const found: Record<string,[number,number]> = {}; const slots = { agent:[0,0], affected:[0,0], places:[0,0], q:[0,0], pm:[0,0] } as Record<string,number[]>;
const shown = (c: any) => `${c.type}/${c.aspect ?? "-"} ${c.polarity==="denied"?"DEN ":""}${c.modality==="asserted"?"":c.modality} ag=${c.agent} af=${c.affected} pl=${c.places}${c.from.length?" from="+c.from:""}${c.to.length?" to="+c.to:""}${c.quantity?" q="+c.quantity.value+"/"+c.quantity.unit:""} «${c.evidence.exact}»`;
for (const l of lines) {
  const [ta, pol, mod, ag, af, pl, q, text] = l.split("|"); if (!text) { console.log("BAD", l); continue; }
  const type = ta!.split("/")[0]!; const aspect = ta!.split("/")[1] ?? null;
  const claims = run(text) as any[];
  const f = (found[ta!] ??= [0,0]); f[1]++;
  const c = claims.find((c) => c.type === type && (aspect === null || c.aspect === aspect));
  if (c) f[0]++;
  const wrong: string[] = [];
  if (c) {
    const P = { "+":"affirmed","-":"denied" }[pol!], M = { a:"asserted", e:"expected", p:"possible", d:"demanded" }[mod!];
    slots.pm![1]!++; if (c.polarity===P && c.modality===M) slots.pm![0]!++; else wrong.push("pm");
    const okParty = (want: string, got: string|null) => want === "—" ? true : want === "gov" ? !!got && (/-gov$/.test(got)) : PARTY[want] ? !!got && PARTY[want]!.some((p)=>got.includes(p)) : !!got;
    for (const [k, w] of [["agent", ag], ["affected", af]] as const) { if (w === "—") continue; slots[k]![1]!++; if (okParty(w!, c[k])) slots[k]![0]!++; else wrong.push(k); }
    if (pl !== "—") { slots.places![1]!++; if ([...c.places,...c.from,...c.to].length) slots.places![0]!++; else wrong.push("places"); }
    if (q !== "—") { slots.q![1]!++; if (c.quantity && (!/^\d+$/.test(q!) || c.quantity.value === Number(q))) slots.q![0]!++; else wrong.push("q"); }
  }
  if (!c || wrong.length) { console.log(`${c ? "SLOT " + wrong.join(",") : "MISS"} [${ta} ${pol}${mod} ag=${ag} af=${af} pl=${pl} q=${q}] ${text}`); for (const x of claims) console.log("      " + shown(x)); }
}
let a=0,b=0; for (const [k,[x,y]] of Object.entries(found)) { console.log(k.padEnd(26), x, "/", y); a+=x; b+=y; }
console.log("ALL", a, "/", b, (100*a/b).toFixed(1), JSON.stringify(slots));
if (neg) { let n=0; for (const t of readFileSync(neg,"utf8").split("\n").filter(Boolean)) { const cs = run(t) as any[]; if (cs.length) { n++; console.log("NEG", t); for (const x of cs) console.log("      "+shown(x)); } } console.log("NEG with claims", n); }
