// How many statements are disputed, confirmed, or rest on one origin, into one line that leads to the list of each.
import { memo } from "react";
import type { StoryAnswer } from "../../../src/server/api.ts";
import { strings } from "../strings.ts";

/** Brings a part of the screen into sight and gives it the focus, so that the keyboard goes on from there. */
function goToPart(id: string): void {
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: "start" });
  part?.focus({ preventScroll: true });
}

const STATUSES = ["disputed", "confirmed", "single-origin"] as const;

/** The line. Where the screen is narrow, the map lies below the lists: the line leads there too. */
export const Glance = memo(function Glance({ lists }: { readonly lists: StoryAnswer["lists"] }) {
  const { glance: words } = strings.story;
  return (
    <nav className="glance" aria-label={words.label}>
      {STATUSES.filter((status) => lists[status].total > 0).map((status) => (
        <button key={status} type="button" data-status={status} onClick={() => goToPart(`list-${status}`)}>
          {words[status](lists[status].total)}
        </button>
      ))}
      <button type="button" className="to-map" onClick={() => goToPart("story-map")}>
        {words.map}
      </button>
    </nav>
  );
});
