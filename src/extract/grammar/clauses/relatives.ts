// A relative word in a row of phrases → which clause it opens, and what noun it stands for.
import { BIT } from "../../../language/tags.ts";
import { isComma, type Phrase } from "../phrases/phrase.ts";
import { isStop, type Row } from "./row.ts";

/** The index of the relative pronoun that the verb at m belongs to, or −1. */
export function relativeOf(row: Row, m: number): number {
  for (let j = m - 1; j >= 0; j--) {
    const p = row.phrases[j] as Phrase;
    if (p.kind === "rel") return j;
    if (p.kind === "vp" || p.kind === "sub" || p.kind === "conj" || (p.kind === "punct" && !isComma(p))) return -1;
  }
  return -1;
}

/** Index of the verb of the clause before j, or null. */
export function previousVerb(row: Row, j: number): number | null {
  for (let m = j - 1; m >= 0; m--) {
    const p = row.phrases[m] as Phrase;
    if (p.kind === "vp" && relativeOf(row, m) < 0) return m;
    if (isStop(p)) return null;
  }
  return null;
}

/** « …, which led to »: a relative word that takes up the whole clause before it. */
export function sumsUp(row: Row, rel: number): boolean {
  const before = row.phrases[rel - 1];
  return (row.phrases[rel] as Phrase).entry?.kind === "clause" && isComma(before);
}

/** What the relative word at an index stands for: the nearest noun phrase before it. */
export function antecedentOf(row: Row, rel: number): Phrase | null {
  const first = row.phrases[rel - 1]?.kind === "conj" ? relativeBefore(row, rel - 1) : -1;
  if (first >= 0) return antecedentOf(row, first);
  for (let j = rel - 1; j >= 0; j--) {
    const p = row.phrases[j] as Phrase;
    if (p.kind === "np" && p.pronoun?.kind !== "obj") return personBefore(row, rel, j) ?? several(row, rel, p) ?? p;
    if (p.kind === "vp" || p.kind === "sub") return null;
  }
  return null;
}

/** Classes of persons, and of those who may stand for their men. */
const PERSONS = ["people", "person"];
const MANNED = [...PERSONS, "armed", "side", "media"];

/** « the head of a village council, who was shot »: behind what is no person, the person before it that a word for persons stands for; else null. */
function personBefore({ phrases }: Row, rel: number, at: number): Phrase | null {
  const { head, prep, places, name } = phrases[at] as Phrase;
  if (phrases[rel]?.entry?.classes.has("person") !== true || name) return null;
  // (« the mayor of X, who »)
  if (head === null ? prep === null || places.length === 0 : MANNED.some((one) => head.classes.has(one))) return null;
  for (let j = at - 1; j >= 0; j--) {
    const p = phrases[j] as Phrase;
    if (p.kind === "np" && PERSONS.some((one) => p.head?.classes.has(one) === true)) return p;
    if (p.kind !== "np") return null;
  }
  return null;
}

/** « the fighters of X, who hold-plural the hill »: the plural noun that a name is the genitive of, where the clause's verb is in the plural; else null. */
function several({ phrases, verbFirst }: Row, rel: number, { host, head, number, to }: Phrase): Phrase | null {
  if (verbFirst || host === null || head !== null || number !== null || (host.headTags & BIT.p) === 0) return null;
  const next = phrases[rel + 1];
  const verb = next?.kind === "vp" ? next.verb : null;
  if (verb?.finite !== true || (verb.tags & BIT.p) === 0 || (verb.tags & BIT.s) !== 0 || host.to > to) return null;
  return host;
}

/** « those who refuse X and who want Y »: the relative word of the clause to which a second one is joined, else −1. */
function relativeBefore(row: Row, conj: number): number {
  let verb = false;
  for (let m = conj - 1; m >= 0; m--) {
    const p = row.phrases[m] as Phrase;
    if (p.kind === "rel") return verb ? m : -1;
    if (p.kind === "sub" || isStop(p) || (p.kind === "vp" && verb)) return -1;
    verb ||= p.kind === "vp";
  }
  return -1;
}

/** What a relative word makes its antecedent when it is neither subject nor object of its clause: « where », « of whom », « in which ». */
export function relationOf(rel: Phrase): string | null {
  if (rel.prep !== null) return rel.prep;
  const kind = rel.entry?.kind === "clause" ? null : (rel.entry?.kind ?? null);
  return kind === "obj" ? null : kind === "where" ? "in" : kind;
}
