// The case at a glance: what is disputed, what is best confirmed, when it was, and who holds what, all following one selection.
import { useCallback, useMemo } from "react";
import type { StoryAnswer } from "../../../src/server/api.ts";
import { goTo, hashOf, SCREENS, viewOf } from "../address.ts";
import { useAnswer, useLatest } from "../answers.ts";
import { Failure, Waiting } from "../Failure.tsx";
import { useLater } from "../later.ts";
import { MapPanel, mapFile } from "../map/MapPanel.tsx";
import { strings } from "../strings.ts";
import { TakeOut } from "../take/TakeOut.tsx";
import { Timeline } from "../time/Timeline.tsx";
import { useTitle } from "../title.ts";
import { FilterBar } from "./FilterBar.tsx";
import { CLEARED, changed, type FilterChange, type Filters, filtersOf, narrowing, storyPath } from "./filters.ts";
import { Glance } from "./Glance.tsx";
import { PropositionList } from "./PropositionList.tsx";

const STATUSES = ["disputed", "confirmed", "single-origin"] as const;
const NOWHERE: readonly string[] = [];

/** Changes the filters that the address holds now; always the same function, so that what didn't change isn't drawn again. */
function narrow(change: FilterChange): void {
  const view = viewOf(window.location.hash);
  goTo({ screen: "story", filters: changed(view.screen === "story" ? view.filters : {}, change) }, "replace");
}

/** The first screen. */
export function StoryScreen({ filters }: { readonly filters: Filters }) {
  const { story: words } = strings;
  useTitle(words.heading);
  const whole = useAnswer<StoryAnswer>(storyPath({}));
  const answer = useLatest<StoryAnswer>(storyPath(filters));
  const query = narrowing(filters);
  const narrowed = useMemo(() => filtersOf(new URLSearchParams(query)), [query]);
  const picked = filters.pick ?? null;
  const pick = useCallback((id: string | null) => narrow({ pick: id === picked ? null : id }), [picked]);
  const entries = answer.state === "here" ? answer.value.timeline.entries : null;
  const marked = useMemo(() => entries?.find(({ proposition }) => proposition === picked)?.places ?? NOWHERE, [entries, picked]);
  const here = answer.state === "here" ? answer.value : null;
  const later = useLater(here);
  for (const one of [whole, answer]) if (one.state === "failed") return <Failure why={one.why} />;
  if (whole.state !== "here" || answer.state !== "here") return <Waiting />;
  const { facets, lists, names, timeline, total } = answer.value;
  const nothing = whole.value.total === 0;
  // What is seen at once comes first; the lists below it follow.
  const foremost = STATUSES.find((status) => lists[status].total > 0);
  const below = later ?? answer.value;
  return (
    <main className="story" aria-busy={answer.late}>
      <h1 className="unseen">{words.heading}</h1>
      {!nothing && <Glance lists={lists} />}
      {!nothing && <FilterBar filters={narrowed} facets={facets} names={names} onChange={narrow} />}
      {!nothing && <TakeOut filters={narrowed} map={mapFile(filters)} />}
      {nothing ? (
        <p className="empty">
          {words.empty} <a href={hashOf(SCREENS.add)}>{strings.adding.heading}</a>
        </p>
      ) : (
        <>
          <section className="story-time" aria-label={words.timeline}>
            <Timeline
              timeline={timeline}
              names={names}
              pick={picked}
              since={filters.since ?? null}
              until={filters.until ?? null}
              at={filters.at ?? null}
              onPick={pick}
              onChange={narrow}
            />
          </section>
          <div className="story-columns">
            <div className="story-lists">
              {total === 0 && (
                <p className="empty" role="status">
                  {words.none}{" "}
                  <button type="button" className="quiet" onClick={() => narrow(CLEARED)}>
                    {words.clear}
                  </button>
                </p>
              )}
              {STATUSES.map((status) => (
                <PropositionList
                  key={status}
                  query={query}
                  status={status}
                  list={(status === foremost ? answer.value : below).lists[status]}
                  names={(status === foremost ? answer.value : below).names}
                  picked={picked}
                  onPick={pick}
                />
              ))}
            </div>
            <aside className="story-map" id="story-map" tabIndex={-1} aria-label={strings.map.heading}>
              <MapPanel
                at={filters.at}
                asOf={filters.asOf}
                view={filters.view}
                region={filters.region}
                place={filters.place}
                marked={marked}
                onChange={narrow}
              />
            </aside>
          </div>
        </>
      )}
    </main>
  );
}
