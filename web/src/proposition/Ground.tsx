// Who stands behind a proposition and who speaks against it into the few lines that its status rests on.
import type { PropositionAnswer } from "../../../src/server/api.ts";
import { Plain } from "../reader/Plain.tsx";
import { strings } from "../strings.ts";
import { nameOf, sourceInWords } from "../words.ts";

/** The lines. */
export function Ground({ answer }: { readonly answer: Pick<PropositionAnswer, "proposition" | "names" | "traces"> }) {
  const { proposition, names, traces } = answer;
  const { ground: words } = strings.proposition;
  const { origins, sides, denied, contradicted, againstInterest } = proposition;
  /** The origins of some claims, each once. */
  const sourcesOf = (claims: readonly string[]): readonly string[] => [
    ...new Map(
      claims.flatMap((id) => (traces[id] ? [[traces[id].origin, sourceInWords(traces[id].source, names)] as const] : [])),
    ).values(),
  ];
  const opponents = sourcesOf(contradicted.filter((id) => !denied.includes(id)));
  const sided = origins.filter(({ party }) => party !== null).length;
  const standing = proposition.acrossSides ? words.opposed : sided === origins.length ? words.oneSide : words.someSides(sided);
  const lines: readonly (readonly [label: string, names: readonly string[]])[] = [
    [
      words.behind(strings.story.origins(origins.length), strings.story.reports(proposition.reports.length)),
      origins.map(({ source }) => sourceInWords(source, names)),
    ],
    [standing, sides.map((side) => nameOf(names.parties, side).name)],
    [words.denied, sourcesOf(denied)],
    [words.contradicted, opponents],
    [words.admitted, sourcesOf(againstInterest)],
  ];
  return (
    <ul className="ground-lines">
      {lines.map(([label, list]) =>
        list.length === 0 ? null : (
          <li key={label}>
            <b>{label}</b>{" "}
            {list.map((name, index) => (
              <span key={name}>
                {index > 0 && strings.comma}
                <bdi>
                  <Plain text={name} />
                </bdi>
              </span>
            ))}
          </li>
        ),
      )}
    </ul>
  );
}
