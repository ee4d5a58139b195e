// A claim's attribution into a row of links, from the publisher whom one reads to the origin.
import type { ReactNode } from "react";
import type { Claim, SourceLink, Span } from "../../../src/model.ts";
import type { Register, ReportAnswer } from "../../../src/server/api.ts";
import { GuessedMark } from "../Learnt.tsx";
import { number as inWords } from "../locale.ts";
import { strings } from "../strings.ts";
import { directionOf, nameOf } from "../words.ts";
import { Plain } from "./Plain.tsx";

interface ChainProps {
  readonly claim: Claim;
  readonly report: ReportAnswer;
  readonly names: Register;
  readonly onPoint: (span: Span) => void;
}

/** The chain. */
export function Chain({ claim, report, names, onPoint }: ChainProps) {
  const { claim: words } = strings;
  const { attribution } = claim;
  const publisher = report.publisher;
  const language = report.language?.value ?? null;
  return (
    <>
      <ol className="chain" aria-label={words.chainLabel}>
        <li>
          <div className="link-card" data-publisher="true">
            <span className="role">{attribution.length === 0 ? words.both : words.publisher}</span>
            {publisher ? (
              <bdi className="source-name">{nameOf(names.sources, publisher.value).name}</bdi>
            ) : (
              <span className="source-name unknown">{words.noPublisher}</span>
            )}
            <GuessedMark of={publisher} />
            {publisher && <Side source={publisher.value} names={names} />}
          </div>
        </li>
        {attribution.map((link, index) => (
          <li key={`${link.start}-${link.end}-${link.source}`}>
            <span className="unseen">{words.onTheWordOf}</span>
            <LinkCard
              link={link}
              role={index === attribution.length - 1 ? words.origin : words.source}
              number={index + 1}
              names={names}
              language={language}
              onPoint={onPoint}
            />
          </li>
        ))}
      </ol>
      {attribution.length === 0 && <p className="remark">{words.ownVoice}</p>}
    </>
  );
}

interface LinkProps {
  readonly link: SourceLink;
  readonly role: string;
  readonly number: number;
  readonly names: Register;
  readonly language: string | null;
  readonly onPoint: (span: Span) => void;
}

function LinkCard({ link, role, number, names, language, onPoint }: LinkProps) {
  const { claim: words } = strings;
  const named = link.source === null ? null : nameOf(names.sources, link.source);
  const written: ReactNode = (
    <bdi dir={directionOf(language)} {...(language ? { lang: language } : {})}>
      <Plain text={link.exact} />
    </bdi>
  );
  return (
    <button type="button" className="link-card" title={words.show} onClick={() => onPoint(link)}>
      <span className="role">
        <span className="link-number">{inWords(number)}</span>
        {role}
      </span>
      <span className="source-name">{named ? named.name : written}</span>
      {named && <span className="as-written">{written}</span>}
      <span className="badges">
        {link.anonymous && <span className="badge anonymous">{words.anonymous}</span>}
        {!named?.registered && <span className="badge">{words.notRegistered}</span>}
      </span>
      {link.source !== null && <Side source={link.source} names={names} />}
    </button>
  );
}

/** Whose interest a source shares, and on what ground that is said. */
function Side({ source, names }: { readonly source: string; readonly names: Register }) {
  const entry = Object.hasOwn(names.sources, source) ? names.sources[source] : undefined;
  if (!entry?.party) return null;
  return (
    <span className="side" title={entry.basis ?? undefined}>
      {strings.claim.side(nameOf(names.parties, entry.party).name)}
    </span>
  );
}
