// A parsed page's head into what it says of itself: title, language, publisher, publication date.
import { isoDate } from "./dates.ts";

export interface PageMetadata {
  readonly title: string | null;
  /** Two-letter code. */
  readonly language: string | null;
  /** Name as written. */
  readonly publisher: string | null;
  /** ISO 8601. */
  readonly published: string | null;
}

/** The little of a DOM element that is read here. */
export interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** The little of a DOM that is read here; linkedom's documents have it. */
export interface Page {
  readonly documentElement: PageElement;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const DATE_NAMES: readonly string[] = [
  "article:published_time",
  "og:published_time",
  "datepublished",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dc.date",
  "date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publication_date",
  "date.issued",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
];
const TITLE_NAMES: readonly string[] = ["og:title", "twitter:title", "dc.title"];
const PUBLISHER_NAMES: readonly string[] = ["og:site_name", "publisher", "dc.publisher", "application-name", "author"];
const LANGUAGE_NAMES: readonly string[] = ["content-language", "og:locale", "dc.language"];
/** JSON-LD longer than this is no page's own description. */
const JSON_LD_LIMIT = 200_000;

const squeeze = (text: string | null | undefined): string | null => text?.replace(/[ \t\n\r\f]+/gu, " ").trim() || null;

function metaValues(page: Page): Map<string, string> {
  const values = new Map<string, string>();
  for (const meta of page.querySelectorAll("meta")) {
    const content = squeeze(meta.getAttribute("content"));
    if (content === null) continue;
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const key = meta.getAttribute(attribute)?.toLowerCase();
      if (key && !values.has(key)) values.set(key, content);
    }
  }
  return values;
}

/** JSON-LD blocks, their `@graph` lists opened. */
function linkedNodes(page: Page): readonly Record<string, unknown>[] {
  const nodes: Record<string, unknown>[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? "";
    if (source.length > JSON_LD_LIMIT) continue;
    try {
      const parsed = JSON.parse(source) as unknown;
      for (const node of Array.isArray(parsed) ? parsed : [parsed]) {
        if (typeof node !== "object" || node === null) continue;
        const graph = (node as { "@graph"?: unknown })["@graph"];
        for (const inner of Array.isArray(graph) ? graph : [node])
          if (typeof inner === "object" && inner !== null) nodes.push(inner as Record<string, unknown>);
      }
    } catch {
      // Broken JSON-LD is common and says nothing.
    }
  }
  return nodes;
}

function linked(nodes: readonly Record<string, unknown>[], key: string): string | null {
  for (const node of nodes) {
    const value = Array.isArray(node[key]) ? node[key][0] : node[key];
    if (typeof value === "string") return squeeze(value);
    if (typeof value === "object" && value !== null && "name" in value && typeof value.name === "string") return squeeze(value.name);
  }
  return null;
}

function firstOf<T>(candidates: Iterable<string | null | undefined>, read: (text: string) => T | null): T | null {
  for (const candidate of candidates) {
    const value = candidate ? read(candidate) : null;
    if (value !== null) return value;
  }
  return null;
}

const languageCode = (text: string): string | null => /^([a-z]{2})(?![a-z])/u.exec(text.trim().toLowerCase())?.[1] ?? null;

/** @param page - a parsed page; nothing of it is run. */
export function pageMetadata(page: Page): PageMetadata {
  const meta = metaValues(page);
  const named = (names: readonly string[]): (string | undefined)[] => names.map((name) => meta.get(name));
  const nodes = linkedNodes(page);
  // Nodes that date themselves describe the published text; the others describe the site, its logo, its search box.
  const texts = nodes.filter((node) => "datePublished" in node || "headline" in node);
  const elements = (selector: string, attribute: string | null): (string | null)[] =>
    [...page.querySelectorAll(selector)]
      .slice(0, 3)
      .map((element) => (attribute ? element.getAttribute(attribute) : squeeze(element.textContent)));
  const html = page.documentElement;
  return {
    title: firstOf([linked(texts, "headline"), ...named(TITLE_NAMES), ...elements("h1", null), ...elements("title", null)], squeeze),
    language: firstOf(
      [html.getAttribute("lang"), html.getAttribute("xml:lang"), ...named(LANGUAGE_NAMES), linked(texts, "inLanguage")],
      languageCode,
    ),
    publisher: firstOf([...named(["og:site_name"]), linked(texts, "publisher"), ...named(PUBLISHER_NAMES)], squeeze),
    published: firstOf(
      [
        linked(texts, "datePublished"),
        ...named(DATE_NAMES),
        ...elements("[itemprop=datePublished]", "datetime"),
        ...elements("time[pubdate]", "datetime"),
        ...elements("article time[datetime]", "datetime"),
        ...elements("time[datetime]", "datetime"),
      ],
      isoDate,
    ),
  };
}
