// A sentence's phrases → which hangs on which: genitives, shared prepositions, prepositions that stand for the genitive.
import { CAN } from "../../../language/marks.ts";
import { BIT } from "../../../language/tags.ts";
import type { Cut } from "./cut.ts";
import { blank, countedSingly, isComma, type Phrase, tellsOf, type VerbGroup } from "./phrase.ts";

/** Senses of nouns whose genitive is who does it. */
const DOERS = new Set(["attack", "bomb", "bomb-air", "shell", "advance", "withdraw", "operate", "counter"]);
/** Classes of things that belong to an armed party. */
const OWNED = ["position", "area", "building", "materiel", "weapon", "artillery", "forces", "group"];

/** Ties the phrases to each other, once all are cut. */
export function linkPhrases(cut: Cut): void {
  if (cut.compound !== "genitive") shareRelations(cut);
  for (let k = 0; k + 1 < cut.out.length; k++) {
    const host = cut.out[k] as Phrase;
    const next = cut.out[k + 1] as Phrase;
    if (host.kind !== "np" || next.kind !== "np" || host.to !== next.from || host.pronoun !== null) continue;
    if (next.prep === null && cut.compound === "genitive" && (complete(host) || (host.headTags & BIT.abs) !== 0 || counted(host, next)))
      continue;
    if (cut.compound === "genitive" && next.prep === null && (described(cut, host, next) || strikes(cut.out[k - 1], host, next))) continue;
    if (next.prep === "of" || (next.prep === null && cut.compound === "genitive" && (!host.definite || speaksFor(host)))) {
      host.genitive = next;
      next.host = host;
    }
  }
  for (let k = 0; k + 2 < cut.out.length; k++) shareFigure(cut, k);
  for (const [k, { kind }] of cut.out.entries()) if (kind === "including") namePart(cut.out, k);
  if (cut.compound === "last") for (let k = 0; k + 2 < cut.out.length; k++) someOfThem(cut, k);
  for (let k = cut.out.length - 2; k >= 0; k--) {
    const host = cut.out[k] as Phrase;
    const next = cut.out[k + 1] as Phrase;
    possess(cut, host, next);
    if (partitive(cut, host, next)) {
      host.genitive = next;
      next.host = host;
    }
  }
}

/** « rights groups | the-army », « told a source medical | agency X »: behind the adjective of an indefinite noun an article, or an outlet, begins another phrase. */
function described({ laid }: Cut, host: Phrase, next: Phrase): boolean {
  const outlet = next.head?.classes.has("media") === true || (next.source !== null && laid.ground.isMedia(next.source.id));
  if (host.definite || host.to - host.inner < 2 || (!outlet && ((laid.tokens.marks[next.inner] as number) & CAN.det) === 0)) return false;
  const last = laid.tokens.readings[host.to - 1] ?? [];
  const named = host.head?.lemma.includes(" ") === true; // « rights-groups » may be one word for the tables
  return last.length > 0 && (named ? last.some(({ entry }) => entry.cat === "adj") : last.every(({ entry }) => entry.cat === "adj"));
}

/** What shells hit, and are never of. */
const HIT = ["building", "infrastructure", "civilians", "area", "refuge", "vehicle"];

/** « destroyed a shell | her room »: right behind its verb a projectile has no genitive of what projectiles hit. */
function strikes(before: Phrase | undefined, { head, prep }: Phrase, next: Phrase): boolean {
  if (before?.verb?.finite !== true || prep !== null || head?.classes.has("shell") !== true || next.party !== null) return false;
  return next.possessive || (next.definite && HIT.some((name) => next.head?.classes.has(name)));
}

/** « dozens of dead and wounded », « 12 dead and wounded »: one figure for both. */
function shareFigure({ out, laid, compound }: Cut, k: number): void {
  const [dead, and, hurt] = [out[k], out[k + 1], out[k + 2]] as [Phrase, Phrase, Phrase];
  if (dead.kind !== "np" || and.kind !== "conj" || hurt.kind !== "np" || hurt.number !== null || hurt.prep !== null) return;
  if (dead.head?.classes.has("killed") !== true || hurt.head?.classes.has("wounded") !== true) return;
  const counts = dead.host !== null && dead.host.head === null ? dead.host.number : null;
  const figure = dead.number ?? counts;
  // « four dead and another injured »: one more
  const own = compound === "last" && figure !== null && ((laid.tokens.marks[hurt.inner] as number) & CAN.det) !== 0;
  hurt.number = own ? { ...figure, from: hurt.inner, to: hurt.inner + 1, value: 1, max: null, bound: "exact", share: null } : figure;
}

/** « ten of the soldiers », « soldiers from X's forces »: what stands behind « from » says of whom they are some. */
function partitive(cut: Cut, host: Phrase, next: Phrase): boolean {
  if (cut.compound !== "genitive" || host.kind !== "np" || next.kind !== "np") return false;
  if (host.to !== next.from || host.pronoun !== null) return false;
  if (next.prep === "in") return serves(cut, host, next);
  if (next.prep !== "from") return false;
  // « the first batch of fighters »
  if (host.definite) return host.head?.classes.has("batch") === true && next.head?.classes.has("people") === true;
  if (host.number !== null || WHOLES.some((name) => host.head?.classes.has(name))) return true;
  return belongs(host) && sideOf(next) !== null;
}

/** « two members in the police »: an armed body in which somebody serves. */
function serves({ laid }: Cut, host: Phrase, { party, places, head }: Phrase): boolean {
  if (host.definite || !belongs(host) || places.length > 0) return false;
  const armed = party !== null && laid.ground.partyClasses(party).includes("armed");
  return armed || (party !== null && head?.classes.has("armed") === true);
}

/** « a second round of talks », « a group of men »: classes of nouns that are made of what stands behind « from ». */
const WHOLES = ["collective", "series"];

/** The party that a phrase names, or that those belong to whom it names. */
function sideOf(phrase: Phrase | null): string | null {
  return phrase === null ? null : (phrase.party ?? sideOf(phrase.genitive));
}

/** « the raids on X and [Y] killed »: before the clause has its verb, a phrase joined to a prepositional one of its kind shares the preposition. */
function shareRelations(cut: Cut): void {
  let bare = false; // the clause has a phrase that can be its subject
  let verb = false; // the clause has its verb
  for (const [k, p] of cut.out.entries()) {
    // (« rebels driven from X and [Y] fled »: a participle behind its noun is not the clause's verb)
    if (p.kind === "vp") verb ||= !(bare && describesBefore(p.verb));
    else if (p.kind === "sub" || p.kind === "rel" || (p.kind === "punct" && p.mark !== "," && p.mark !== "(" && p.mark !== ")"))
      bare = verb = false;
    if (p.kind !== "np") continue;
    const host = cut.out[k - 2];
    const joined = cut.out[k - 1]?.kind === "conj" && cut.out[k - 1]?.entry?.role !== "but";
    if (p.prep === null && joined && between(cut.out, k)) p.prep = "between";
    if (verb) continue;
    if (p.prep === null && bare && joined && host?.kind === "np" && host.prep !== null && host.prep !== "according-to" && alike(host, p))
      p.prep = host.prep;
    else if (p.prep === null) bare = true;
  }
}

/** A participle without an auxiliary. */
function describesBefore(verb: VerbGroup | null): boolean {
  return verb !== null && !verb.finite && verb.passive && verb.chain.length === 0 && verb.marker === null && (verb.tags & BIT.inf) === 0;
}

/** « an attack to-the army », « a column to-the army »: behind an indefinite noun a preposition that may stand for the genitive says whose. */
function possess(cut: Cut, host: Phrase, next: Phrase): void {
  if (next.prep !== "to" || next.from !== host.to || host.kind !== "np" || host.head === null) return;
  // « the forces loyal to-the government »
  const owned = host.modifiers.at(-1)?.kind === "owned";
  // (« the repeated raids of-the army »: behind an adjective no genitive can stand)
  if (host.definite && !owned && !(host.described && tellsOf(host.head, DOERS))) return;
  // « Forces loyal | to X »: an adjective that says whose they are ends the phrase
  if (owned && cut.compound !== "genitive") {
    if (host.modifiers.at(-1) !== undefined && host.described) link(host, next);
    return;
  }
  if (!cut.laid.tokens.readings[next.from]?.some(({ entry }) => entry.cat === "prep" && entry.kind === "genitive")) return;
  const act = tellsOf(host.head, DOERS);
  if (owned && next.pronoun !== null) {
    link(host, next);
    return;
  }
  if (!act && !owned && !OWNED.some((name) => host.head?.classes.has(name))) return;
  const party = next.party ?? next.genitive?.party ?? next.modifiers.find((m) => m.party !== null)?.party ?? null;
  const classes = next.head?.classes;
  const armed =
    (owned && (next.party !== null || classes?.has("actor") === true)) ||
    (party !== null && cut.laid.ground.partyClasses(party).some((name) => name === "armed" || name === "state" || name === "government")) ||
    ["armed", "aircraft", "government"].some((name) => classes?.has(name));
  if (armed) link(host, next);
}

function link(host: Phrase, next: Phrase): void {
  next.prep = "of";
  host.genitive = next;
  next.host = host;
}

/** « soldiers from X's forces »: people who are told by whose they are. */
function belongs({ head }: Phrase): boolean {
  return head !== null && ["soldiers", "fighters", "people", "victims"].some((name) => head.classes.has(name));
}

/** A phrase whose last words leave no room for a genitive: a name of a place, or an adjective. */
function complete(phrase: Phrase): boolean {
  return phrase.name || phrase.described || phrase.places.some((place) => place.to === phrase.to);
}

/** « 300 people | the camp of X »: a place behind a count that takes no genitive. */
function counted(host: Phrase, { places }: Phrase): boolean {
  return host.head !== null && countedSingly(host) && places.length > 0;
}

/** « the spokesman in the name of »: words that end before the one spoken for. */
function speaksFor({ head, headAt, to }: Phrase): boolean {
  return head?.classes.has("spokesperson") === true && to - headAt > 2;
}

/** « between X, backed by Z, and Y »: what a single phrase behind « between » is joined to, though a verb or an insertion stands between. */
function between(phrases: readonly Phrase[], k: number): boolean {
  let j = k - 2;
  if (isComma(phrases[j]))
    for (j--; j >= 0 && !isComma(phrases[j]); j--) {
      const { kind, verb, prep } = phrases[j] as Phrase;
      if (kind === "vp" ? verb?.finite !== false : kind !== "np" || prep === null) return false;
    }
  if (isComma(phrases[j])) j--;
  while (j >= 0 && phrases[j]?.kind === "np" && phrases[j]?.prep === "of") j--;
  return phrases[j]?.kind === "np" && phrases[j]?.prep === "between" && phrases[j - 1]?.kind !== "conj" && !isComma(phrases[j - 1]);
}

/** « of 78 drones, 42 of which were shot down », « dont 42 »: a bare figure behind the mark of a part counts what the whole does. */
function namePart(phrases: readonly Phrase[], k: number): void {
  const part = phrases[k + 1];
  if (part?.kind !== "np" || part.head !== null || part.number === null || part.number.share !== null) return;
  if (part.name || part.party !== null || part.places.length > 0 || part.modifiers.length > 0 || phrases[k + 2]?.kind !== "vp") return;
  for (let j = k - 1; j >= 0 && j > k - 12; j--) {
    const { kind, head, number, genitive, headTags } = phrases[j] as Phrase;
    if (kind !== "np" || number === null) continue;
    const whole = head === null ? genitive : null;
    part.head = head ?? whole?.head ?? null;
    part.headTags = head === null ? (whole?.headTags ?? 0) : headTags;
    return;
  }
}

/** « [Ten of them] were retaken »: a bare figure with « of them » before its verb counts those whom the pronoun means. */
function someOfThem({ out, laid }: Cut, k: number): void {
  const [figure, cue, verb] = [out[k], out[k + 1], out[k + 2]] as [Phrase, Phrase, Phrase];
  if (figure.kind !== "np" || figure.number === null || figure.head !== null || cue.kind !== "including" || verb.kind !== "vp") return;
  if (figure.to !== cue.from) return;
  const meant = laid.tokens.readings[cue.to - 1]?.find(({ entry }) => entry.cat === "pron" && entry.kind !== "rel");
  if (meant === undefined) return;
  const pronoun = blank("np", cue.from, cue.to);
  pronoun.prep = "of";
  pronoun.inner = cue.to - 1;
  pronoun.pronoun = meant.entry;
  pronoun.headTags = meant.tags;
  pronoun.definite = true;
  pronoun.host = figure;
  figure.genitive = pronoun;
}

/** Two phrases of one kind: places, actors, things; what stands behind « between » is alike. */
function alike(a: Phrase, b: Phrase): boolean {
  if (a.prep === "between") return true;
  if (a.pronoun !== null || b.pronoun !== null) return false;
  const kind = (p: Phrase): string =>
    p.party !== null || p.head?.party != null || p.head?.classes.has("actor") === true || p.head?.classes.has("people") === true
      ? "actor"
      : p.places.length > 0 || p.head?.classes.has("place") === true
        ? "place"
        : "thing";
  return kind(a) === kind(b);
}
