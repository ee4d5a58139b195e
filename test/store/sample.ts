// Small reports and claims for tests, complete in every field.
import { createHash } from "node:crypto";
import type { Claim, Decision, Extraction, IngestedReport } from "../../src/model.ts";
import { BARE } from "../reconcile/kit.ts";

/** A plain-text report whose bytes are its text, and of which no more is known than is given. */
export function plainReport(report: string, text: string, known: Partial<IngestedReport> = {}): IngestedReport {
  const original = Buffer.from(text, "utf8");
  return {
    report,
    name: `${report}.txt`,
    original,
    sha256: createHash("sha256").update(original).digest("hex"),
    mediaType: "text/plain",
    charset: "utf-8",
    textBy: "plain/1",
    text,
    title: null,
    language: null,
    publisher: null,
    published: null,
    ...known,
  };
}

/** A French report of a desk. */
export function sampleReport(report: string, text: string, changes: Partial<IngestedReport> = {}): IngestedReport {
  return plainReport(report, text, {
    language: { value: "fr", learnt: "given" },
    publisher: { value: "desk", learnt: "given" },
    published: { value: "2016-12-07", learnt: "given" },
    ...changes,
  });
}

/** A claim over the given words of the text. */
export function sampleClaim(report: string, id: string, text: string, exact: string, changes: Partial<Claim> = {}): Claim {
  const start = text.indexOf(exact);
  return {
    report,
    id,
    ...BARE,
    type: "strike",
    aspect: "shelling",
    evidence: { exact, start, end: start + exact.length },
    attribution: [],
    rules: ["test"],
    derivation: [],
    ...changes,
  };
}

export function sampleExtraction(report: string, claims: readonly Claim[], resources = "r1"): Extraction {
  return { report, resources, claims, mentions: [] };
}

/** A decision on a claim, at the given minute of one morning. */
export function sampleDecision(claim: string, minute: number, changes: Partial<Decision> = {}): Decision {
  return {
    target: { kind: "claim", claim },
    verdict: "accepted",
    at: `2016-12-08T09:${String(minute).padStart(2, "0")}:00.000Z`,
    by: "Reader",
    reason: "",
    correction: null,
    reliability: null,
    ...changes,
  };
}
