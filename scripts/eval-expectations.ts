// How the claims of the three real reports meet, by gold ids → what is expected of that, a line each: met or not.
import type { Proposition, Relation } from "../src/model.ts";

type Pair = Pick<Relation, "a" | "b"> & { readonly kind: string };

/** What a reader of the real reports expects of how their claims meet. */
export function realExpectations(relations: readonly Pair[], propositions: readonly Proposition[]): readonly string[] {
  const kindsOf = (a: string, b: string): string[] =>
    relations.flatMap((one) =>
      one.a === a && one.b === b
        ? [one.kind]
        : one.a === b && one.b === a
          ? [one.kind === "updates" || one.kind === "denies" ? `${one.kind} back` : one.kind]
          : [],
    );
  const is = (a: string, b: string, kind: string): boolean => kindsOf(a, b).includes(kind);
  const apart = (a: string, b: string): boolean => kindsOf(a, b).length === 0;
  const holding = (...claims: readonly string[]): readonly Proposition[] =>
    propositions.filter((one) => claims.every((claim) => one.claims.includes(claim)));
  const together = (...claims: readonly string[]): boolean => holding(...claims).length > 0;
  const shaar = holding("004-11", "004-15", "004-17").find(({ denied }) => denied.includes("004-20"));
  const dead = holding("002-15", "002-18")[0];
  const expected: readonly (readonly [what: string, met: boolean])[] = [
    ["Shaar: agency, army and activists stand in one disputed proposition", shaar?.status === "disputed"],
    ["Shaar: the denial through Reuters is tied to all three", ["004-11", "004-15", "004-17"].every((one) => is("004-20", one, "denies"))],
    ["Shaar: the activists' word goes against their own side", shaar?.againstInterest.includes("004-17") === true],
    ["districts of 7 December: French and Arabic meet as one proposition", together("000-03", "004-15")],
    ["the old city: French and Arabic meet as one proposition", together("000-08", "004-05")],
    ["45 and 50 districts: an update by one origin", is("004-03", "004-24", "updates")],
    ["over 80 % taken and 2 % left: an update", is("002-02", "000-02", "updates")],
    ["3 500 and 13 346 stay apart", apart("002-24", "002-25")],
    ["13 346 and 5 831 children stay apart", apart("002-25", "002-26")],
    ["13 346 and 100 000 stay apart", apart("002-25", "002-28")],
    ["3 500 and 100 000 stay apart", apart("002-24", "002-28")],
    ["8 killed: heading and agency are one origin", dead?.origins.length === 1],
  ];
  return expected.map(([what, met]) => `${met ? "met    " : "NOT MET"}  ${what}`);
}
