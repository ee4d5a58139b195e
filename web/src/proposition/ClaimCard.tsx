// One claim in its own language with publisher, date and chain; its words lead into the report.
import type { ReactNode } from "react";
import type { Claim } from "../../../src/model.ts";
import type { PropositionAnswer } from "../../../src/server/api.ts";
import { hashOf } from "../address.ts";
import { Plain } from "../reader/Plain.tsx";
import { strings } from "../strings.ts";
import { familyOf } from "../types.ts";
import { dateInWords, directionOf, languageInWords, nameOf, quantityInWords, sourceInWords } from "../words.ts";

interface CardProps {
  readonly claim: Claim;
  readonly answer: PropositionAnswer;
  /** A remark on what the claim counts for, or null. */
  readonly counts?: string | null;
  readonly children?: ReactNode;
}

/** The card. */
export function ClaimCard({ claim, answer, counts = null, children }: CardProps) {
  const { proposition: words } = strings;
  const { names } = answer;
  const report = answer.reports[claim.report];
  const language = report?.language?.value ?? null;
  const trace = answer.traces[claim.id];
  const interest = answer.proposition.againstInterest.includes(claim.id);
  return (
    <article className="claim-card" data-family={familyOf(claim.type)}>
      <blockquote dir={directionOf(language)} {...(language ? { lang: language } : {})}>
        <a href={hashOf({ screen: "reader", report: claim.report, claim: claim.id })}>
          <Plain text={claim.evidence.exact} />
        </a>
      </blockquote>
      <p className="card-by">
        <bdi>{report?.publisher ? nameOf(names.sources, report.publisher.value).name : strings.claim.noPublisher}</bdi>
        {report?.published && (
          <>
            {strings.comma}
            <time dateTime={report.published.value}>{dateInWords(report.published.value, "short")}</time>
          </>
        )}
        {language && ` · ${languageInWords(language)}`}
      </p>
      {claim.attribution.length > 0 && (
        <p className="card-chain">
          {strings.claim.onTheWordOf}{" "}
          {claim.attribution.map((link, index) => (
            <span key={`${link.start}-${link.end}`}>
              {index > 0 && strings.via}
              <bdi>{link.source === null ? <Plain text={link.exact} /> : sourceInWords(link.source, names)}</bdi>
              {link.anonymous && <span className="badge anonymous">{strings.claim.anonymous}</span>}
            </span>
          ))}
        </p>
      )}
      <p className="card-notes">
        {claim.polarity === "denied" || claim.modality !== "asserted" ? (
          <span className="badge">{strings.standing[claim.polarity][claim.modality]}</span>
        ) : null}
        {claim.quantity && <span className="badge">{quantityInWords(claim.quantity, names)}</span>}
        {trace?.echoOf && <span className="badge">{words.echo}</span>}
        {!trace?.echoOf && counts && <span className="badge">{counts}</span>}
        {interest && <span className="badge by-person">{words.interest}</span>}
      </p>
      {children}
    </article>
  );
}
