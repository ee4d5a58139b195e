// The reports that share something with the one that is read into a list that lays one of them beside it.
import type { SharingAnswer } from "../../../src/server/api.ts";
import { goTo } from "../address.ts";
import { reportPath, useAnswer } from "../answers.ts";
import { strings } from "../strings.ts";
import { dateInWords, nameOf } from "../words.ts";

/** The list; it has its room from the beginning, so that the text below stays where it is when the answer comes. */
export function CompareWith({ report }: { readonly report: string }) {
  const { compare: words } = strings;
  const answer = useAnswer<SharingAnswer>(`${reportPath(report)}/shared`);
  const { others, names } = answer.state === "here" ? answer.value : { others: [], names: null };
  return (
    <label className="compare-with">
      <span>{words.with}</span>
      <select
        value=""
        disabled={others.length === 0}
        onChange={(event) => goTo({ screen: "compare", left: report, right: event.target.value, at: null }, "push")}
      >
        <option value="">{answer.state === "here" && others.length === 0 ? words.alone : words.choose(others.length)}</option>
        {others.map(({ report: other, propositions, copied }) => (
          <option key={other.report} value={other.report}>
            {[
              other.publisher && names ? nameOf(names.sources, other.publisher.value).name : strings.reports.unknownPublisher,
              other.published ? dateInWords(other.published.value.slice(0, 10), "short") : "",
              words.amount(propositions),
              copied ? words.copied : "",
            ]
              .filter((part) => part !== "")
              .join(" · ")}
          </option>
        ))}
      </select>
    </label>
  );
}
