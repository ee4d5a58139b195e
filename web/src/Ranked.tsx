// A screen that marks parties into the same screen, shown once the whole case has said which party has which colour.
import type { ReactNode } from "react";
import type { StoryAnswer } from "../../src/server/api.ts";
import { useAnswer } from "./answers.ts";
import { Waiting } from "./Failure.tsx";
import { rankParties } from "./parties.ts";
import { storyPath } from "./story/filters.ts";

/** Ranks the parties by the whole case, so that neither a filter nor the screen that is opened first changes a colour. */
export function Ranked({ children }: { readonly children: ReactNode }) {
  const whole = useAnswer<StoryAnswer>(storyPath({}));
  if (whole.state === "asking") return <Waiting />;
  // A screen says by itself what it can't have.
  if (whole.state === "here") rankParties(partiesOf(whole.value));
  return children;
}

/** Who is spoken of most, then whose word the foremost propositions are; kinds of people are no party to anything. */
function partiesOf({ facets, lists, names }: StoryAnswer): readonly string[] {
  const sides = Object.values(lists).flatMap(({ propositions }) => propositions.flatMap((row) => row.sides));
  return [...facets.party.map(({ value }) => value), ...sides].filter((id) => Object.hasOwn(names.parties, id));
}
