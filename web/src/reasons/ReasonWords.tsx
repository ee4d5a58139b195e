// A reason of the program into a sentence of the interface's language, with names, days and figures as the reader writes them.
import { Fragment, type ReactNode } from "react";
import type { Reason, ReasonPart } from "../../../src/model.ts";
import type { Register, ReportRow } from "../../../src/server/api.ts";
import { number } from "../locale.ts";
import { Plain } from "../reader/Plain.tsx";
import { strings } from "../strings.ts";
import { dateInWords, daysInWords, languageInWords, nameOf, quantityInWords, sourceInWords } from "../words.ts";

interface ReasonProps {
  readonly reason: Reason;
  readonly names: Register;
  /** The reports that reasons may speak of, by id. */
  readonly reports: Readonly<Record<string, ReportRow>>;
}

const HOLE = /\{(\d+)\}/u;

/** The sentence. A pattern that no table holds is shown as it is, in English. */
export function ReasonWords({ reason, names, reports }: ReasonProps): ReactNode {
  const says = strings.reasons[reason.says] ?? reason.says;
  // Splitting by a group leaves the numbers of the parts at the odd places.
  return says.split(HOLE).map((piece, index) => {
    const part = index % 2 === 1 ? reason.parts[Number(piece)] : undefined;
    return (
      // The pieces of a sentence have no identity but their place in it.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <Fragment key={index}>{part === undefined ? piece : <Part part={part} names={names} reports={reports} />}</Fragment>
    );
  });
}

function Part({ part, names, reports }: Omit<ReasonProps, "reason"> & { readonly part: ReasonPart }): ReactNode {
  switch (part.kind) {
    case "names":
      return part.ids.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && strings.comma}
          <bdi>{nameInWords(id, names)}</bdi>
        </Fragment>
      ));
    case "report":
      return <bdi>{reportInWords(part.report, reports, names)}</bdi>;
    case "words":
      return (
        <q className="within">
          <bdi>
            <Plain text={part.exact} />
          </bdi>
        </q>
      );
    case "days":
      return daysInWords(part.start, part.end);
    case "quantity":
      return <bdi>{quantityInWords(part.quantity, names)}</bdi>;
    case "count":
      return number(part.count);
    case "value":
      return valueInWords(part.slot, part.value);
    case "languages":
      return part.codes.map(languageInWords).join(strings.comma);
    case "function":
      return Object.hasOwn(strings.functions, part.name) ? strings.functions[part.name] : <code>{part.name}</code>;
    case "terms":
      return part.ids.map((id, index) => (
        // A list of ids has no identity but its order.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Fragment key={index}>
          {index > 0 && strings.comma}
          <code>
            <Plain text={id} />
          </code>
        </Fragment>
      ));
    case "person":
      return (
        <bdi>
          <Plain text={part.name} />
        </bdi>
      );
    case "reason":
      return <ReasonWords reason={part.reason} names={names} reports={reports} />;
  }
}

/** A place, party or source by its name, whichever register holds it. */
function nameInWords(id: string, names: Register): string {
  for (const table of [names.places, names.parties]) {
    const { name, registered } = nameOf(table, id);
    if (registered) return name;
  }
  return sourceInWords(id, names);
}

function reportInWords(id: string, reports: ReasonProps["reports"], names: Register): string {
  const report = Object.hasOwn(reports, id) ? reports[id] : undefined;
  if (report === undefined) return id;
  const publisher = report.publisher ? nameOf(names.sources, report.publisher.value).name : strings.claim.noPublisher;
  return report.published ? `${publisher}${strings.comma}${dateInWords(report.published.value.slice(0, 10), "short")}` : publisher;
}

function valueInWords(slot: "type" | "aspect" | "modality", value: string): string {
  const table: Readonly<Record<string, string>> =
    slot === "type" ? strings.types : slot === "aspect" ? strings.aspects : strings.standingShort.affirmed;
  return Object.hasOwn(table, value) ? (table[value] ?? value) : value;
}
