// The source of a web page into its main text and metadata; scripts are never run and nothing is fetched.
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { count, Refusal, said } from "../reason.ts";
import { type Page, type PageMetadata, pageMetadata } from "./page-metadata.ts";
import { withTimeLimit } from "./time-limit.ts";

export interface PageText extends PageMetadata {
  /** Title, then paragraphs, joined by newlines. */
  readonly text: string;
}

/** Name and version of this reading; a change of the stored text must change it. */
export const PAGE_TEXT_BY = "readability/0.6.0+isnad/1";
/** Longest time that reading one page may take, milliseconds. */
const TIME_LIMIT = 20_000;
const ELEMENT_LIMIT = 100_000;
/** Elements nested deeper than this make the libraries slow, and at last overflow their stack. */
const DEPTH_LIMIT = 400;

const ELEMENT = 1;
const TEXT = 3;
/** What holds no words of a report, wherever it stands. */
const SILENT: ReadonlySet<string> = new Set([
  "SCRIPT",
  "STYLE",
  "NOSCRIPT",
  "TEMPLATE",
  "IFRAME",
  "OBJECT",
  "SVG",
  "CANVAS",
  "BUTTON",
  "SELECT",
  "TEXTAREA",
  "INPUT",
  "HEAD",
  "TITLE",
]);
/** What surrounds the text of a page; left out when no main text is found and the whole body is taken. */
const FRAME: ReadonlySet<string> = new Set(["NAV", "FOOTER", "ASIDE", "FORM", "MENU"]);
const INLINE: ReadonlySet<string> = new Set([
  "A",
  "ABBR",
  "ACRONYM",
  "B",
  "BDI",
  "BDO",
  "BIG",
  "CITE",
  "CODE",
  "DATA",
  "DEL",
  "DFN",
  "EM",
  "FONT",
  "I",
  "INS",
  "KBD",
  "LABEL",
  "MARK",
  "Q",
  "RUBY",
  "S",
  "SAMP",
  "SMALL",
  "SPAN",
  "STRONG",
  "SUB",
  "SUP",
  "TIME",
  "TT",
  "U",
  "VAR",
  "WBR",
]);
/** What the head of a page holds when its tags are left out. */
const HEAD_ONLY: ReadonlySet<string> = new Set(["TITLE", "META", "LINK", "BASE", "STYLE"]);

/** The little of a DOM node that is walked here. */
interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

/** Paragraphs in reading order. Only ASCII white space is collapsed: no-break spaces belong to the text. */
function paragraphs(root: PageNode, leaveOut: ReadonlySet<string>): readonly string[] {
  const found: string[] = [];
  let words = "";
  const close = (): void => {
    const paragraph = words.replace(/[ \t\n\r\f]+/gu, " ").replace(/^ | $/gu, "");
    if (paragraph !== "") found.push(paragraph);
    words = "";
  };
  const walk = (node: PageNode): void => {
    if (node.nodeType === TEXT) words += node.textContent ?? "";
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toUpperCase();
    if (SILENT.has(name) || leaveOut.has(name)) return;
    const block = !INLINE.has(name);
    if (block) close();
    // linkedom builds a new list for every access to childNodes; the chain of siblings costs nothing.
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
    if (block) close();
  };
  walk(root);
  close();
  return found;
}

/** Whether elements nest deeper than the limit; walks without recursion. */
function isTooDeep(root: PageNode): boolean {
  let depth = 0;
  let node: PageNode | null = root;
  while (node) {
    if (node.firstChild) {
      node = node.firstChild;
      if (++depth > DEPTH_LIMIT) return true;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    if (!node || node === root) return false;
    node = node.nextSibling;
  }
  return false;
}

/** Parses a page; the parser adds no missing `html`, `head` and `body`, which the reading needs. */
function parse(source: string): ReturnType<typeof parseHTML>["document"] {
  if (/<body[\s>]/iu.test(source)) return parseHTML(source).document;
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${source}</body></html>`);
  const language = document.querySelector("body html")?.getAttribute("lang");
  if (language) document.documentElement.setAttribute("lang", language);
  const heads = [...document.querySelectorAll("*")].filter((element) => HEAD_ONLY.has(element.nodeName.toUpperCase()));
  for (const element of heads) document.head.append(element);
  return document;
}

function read(source: string): PageText {
  const document = parse(source);
  if (isTooDeep(document.documentElement as unknown as PageNode))
    throw new Refusal(said`web page with elements nested deeper than ${count(DEPTH_LIMIT)}`);
  const metadata = pageMetadata(document as unknown as Page);
  const body = document.body as unknown as PageNode;
  // Taken before the main text is sought, which changes the page.
  const whole = paragraphs(body, FRAME);
  const main = new Readability<PageNode>(document, {
    maxElemsToParse: ELEMENT_LIMIT,
    disableJSONLD: true,
    serializer: (node) => node as unknown as PageNode,
  }).parse();
  const found = main?.content ? paragraphs(main.content, new Set()) : [];
  const lines = found.length > 0 ? found : whole;
  const { title } = metadata;
  const text = [...(title === null || lines[0] === title ? [] : [title]), ...lines].join("\n");
  return { ...metadata, text };
}

/**
 * Finds a page's title, main paragraphs and metadata.
 *
 * @param source - the page as decoded.
 * @throws Error when the page is too long, too deep, or takes too long to read.
 */
export function readPage(source: string): PageText {
  try {
    return withTimeLimit(TIME_LIMIT, said`web page that takes longer than ${count(TIME_LIMIT / 1000)} s to read`, () => read(source));
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(said`web page with elements nested too deep`, { cause: error });
    throw error;
  }
}
