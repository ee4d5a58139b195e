// Propositions with what stands behind them into a sheet of statements, each with a footnote: publisher, date, exact words, offsets, SHA-256.
import { Fragment, type MouseEvent, type RefObject } from "react";
import type { Claim } from "../../../src/model.ts";
import type { DossierAnswer, ShownProposition } from "../../../src/server/api.ts";
import { Ground } from "../proposition/Ground.tsx";
import { Plain } from "../reader/Plain.tsx";
import { filtersInWords } from "../story/FilterBar.tsx";
import type { Filters } from "../story/filters.ts";
import { statementInWords } from "../story/statement.tsx";
import { strings } from "../strings.ts";
import { dateInWords, daysInWords, directionOf, nameOf, sourceInWords } from "../words.ts";

interface DossierProps {
  readonly answer: DossierAnswer;
  readonly title: string;
  /** What narrows it: a reader is to know what was left out. */
  readonly filters: Filters;
  readonly sheet: RefObject<HTMLElement | null>;
}

/** The claims of a proposition that speak against it, each once. */
const against = ({ denied, contradicted }: ShownProposition): readonly string[] => [...new Set([...denied, ...contradicted])];

/** The sheet. */
export function Dossier({ answer, title, filters, sheet }: DossierProps) {
  const { dossier: words } = strings;
  const stated = answer.propositions.flatMap((one) => [...one.origins.flatMap(({ claims }) => claims), ...against(one)]);
  // A claim that stands in several propositions has one footnote.
  const numbers = new Map([...new Set(stated)].filter((id) => answer.claims[id]).map((id, index) => [id, index + 1]));
  const statement = (id: string) => {
    const claim = answer.claims[id];
    return claim && <Statement key={id} claim={claim} note={numbers.get(id) ?? 0} answer={answer} />;
  };
  return (
    <article className="dossier" ref={sheet}>
      <h1>
        <Plain text={title} />
      </h1>
      <p>{words.lead}</p>
      <p className="dossier-scope">{[words.count(answer.propositions.length), ...filtersInWords(filters, answer.names)].join(" · ")}</p>
      {answer.propositions.length === 0 && <p>{strings.story.none}</p>}
      {answer.propositions.map((one) => (
        <section key={one.id}>
          <h2>
            <Plain text={statementInWords(one, answer.names)} />
            {one.time && ` · ${daysInWords(one.time.start, one.time.end)}`}
          </h2>
          <p className="dossier-status">{strings.story.status[one.status]}</p>
          <Ground answer={{ ...answer, proposition: one }} />
          {one.origins.map(({ id, source, claims }) => (
            <Fragment key={id}>
              <h3>
                {strings.proposition.origin} <Name name={sourceInWords(source, answer.names)} />
              </h3>
              <ul>{claims.map(statement)}</ul>
            </Fragment>
          ))}
          {against(one).length > 0 && (
            <>
              <h3>{words.against}</h3>
              <ul>{against(one).map(statement)}</ul>
            </>
          )}
        </section>
      ))}
      {answer.omitted > 0 && <p>{words.omitted(answer.omitted)}</p>}
      {numbers.size > 0 && (
        <section className="notes">
          <h2>{words.notes}</h2>
          <ol>
            {[...numbers].map(([id, number]) => {
              const claim = answer.claims[id];
              return claim && <Note key={id} claim={claim} number={number} answer={answer} />;
            })}
          </ol>
        </section>
      )}
    </article>
  );
}

/** A name from a register or a report, with its own direction. */
function Name({ name }: { readonly name: string }) {
  return (
    <bdi>
      <Plain text={name} />
    </bdi>
  );
}

interface NotedProps {
  readonly claim: Claim;
  readonly answer: DossierAnswer;
}

function Words({ claim, answer }: NotedProps) {
  const language = answer.reports[claim.report]?.language?.value ?? null;
  return (
    <q dir={directionOf(language)} {...(language ? { lang: language } : {})}>
      <Plain text={claim.evidence.exact} />
    </q>
  );
}

/** In the workbench the address holds the view, so that a footnote is scrolled to instead of addressed. */
function toNote(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  const note = document.getElementById(event.currentTarget.hash.slice(1));
  note?.scrollIntoView({ block: "center" });
  note?.focus();
}

function Statement({ claim, note, answer }: NotedProps & { readonly note: number }) {
  return (
    <li>
      <Words claim={claim} answer={answer} />
      {claim.attribution.length > 0 && (
        <span className="dossier-chain">
          {" "}
          {strings.claim.onTheWordOf}{" "}
          {claim.attribution.map(({ source, exact, start, end }, index) => (
            <Fragment key={`${start}-${end}`}>
              {index > 0 && strings.via}
              <Name name={source === null ? exact : sourceInWords(source, answer.names)} />
            </Fragment>
          ))}
        </span>
      )}
      <sup>
        <a href={`#note-${note}`} onClick={toNote}>
          {note}
        </a>
      </sup>
    </li>
  );
}

function Note({ claim, number, answer }: NotedProps & { readonly number: number }) {
  const { dossier: words, reader } = strings;
  const report = answer.reports[claim.report];
  return (
    <li id={`note-${number}`} tabIndex={-1}>
      <Name name={report?.publisher ? nameOf(answer.names.sources, report.publisher.value).name : strings.claim.noPublisher} />
      {strings.comma}
      {report?.published ? dateInWords(report.published.value) : words.noDate}. <Words claim={claim} answer={answer} />{" "}
      {strings.claim.offsets(claim.evidence.start, claim.evidence.end)}. {words.report}{" "}
      <code>
        <Plain text={claim.report} />
      </code>
      . {reader.sha256} <code>{report?.sha256}</code>. {words.claim} <code>{claim.id}</code>.
    </li>
  );
}
