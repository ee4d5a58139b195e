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
  if (whole.state === "here") rankParties(whole.value.facets.party.map(({ value }) => value));
  return children;
}
