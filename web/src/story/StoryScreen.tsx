// The case at a glance: what is disputed, what is best confirmed, when it was, and who holds what, all following one selection.
import { useMemo } from "react";
import type { PropositionsAnswer, TimelineAnswer } from "../../../src/server/api.ts";
import { goTo } from "../address.ts";
import { useAnswer, useLatest } from "../answers.ts";
import { Failure, Waiting } from "../Failure.tsx";
import { MapPanel, mapFile } from "../map/MapPanel.tsx";
import { strings } from "../strings.ts";
import { TakeOut } from "../take/TakeOut.tsx";
import { Timeline } from "../time/Timeline.tsx";
import { useTitle } from "../title.ts";
import { FilterBar } from "./FilterBar.tsx";
import { changed, type Filters, NARROWING, narrowing } from "./filters.ts";
import { PropositionList } from "./PropositionList.tsx";

/** The first screen. */
export function StoryScreen({ filters }: { readonly filters: Filters }) {
  const { story: words } = strings;
  useTitle(words.heading);
  const whole = useAnswer<PropositionsAnswer>("/api/propositions?limit=1");
  const facets = useLatest<PropositionsAnswer>(`/api/propositions?${narrowing(filters, { limit: "1" })}`);
  // The stretch of days is brushed on the timeline itself, so it narrows all but it.
  const timeline = useLatest<TimelineAnswer>(
    `/api/timeline?${narrowing(changed(filters, { since: null, until: null }), filters.pick ? { pick: filters.pick } : {})}`,
  );
  const go = (next: Filters): void => goTo({ screen: "story", filters: next }, "replace");
  const entries = timeline.state === "here" ? timeline.value.entries : null;
  const marked = useMemo(() => entries?.find(({ proposition }) => proposition === filters.pick)?.places ?? [], [entries, filters.pick]);
  if (whole.state === "failed") return <Failure why={whole.why} />;
  if (whole.state === "asking" || facets.state !== "here") return <Waiting />;
  const pick = (id: string | null): void => go(changed(filters, { pick: id === filters.pick ? null : id }));
  const nothing = whole.value.total === 0;
  return (
    <main className="story">
      <h1 className="unseen">{words.heading}</h1>
      <FilterBar filters={filters} facets={facets.value.facets} names={facets.value.names} onChange={go} />
      {!nothing && <TakeOut query={narrowing(filters)} map={mapFile(filters)} />}
      {nothing ? (
        <p className="empty">{words.empty}</p>
      ) : (
        <>
          <section className="story-time" aria-label={words.timeline}>
            {timeline.state === "here" && (
              <Timeline
                answer={timeline.value}
                pick={filters.pick ?? null}
                since={filters.since ?? null}
                until={filters.until ?? null}
                at={filters.at ?? null}
                onPick={pick}
                onBrush={(since, until) => go(changed(filters, { since, until }))}
              />
            )}
          </section>
          <div className="story-columns">
            <div className="story-lists">
              {facets.value.total === 0 && <p className="empty">{words.none}</p>}
              <PropositionList filters={filters} status="disputed" first={8} onPick={pick} />
              <PropositionList filters={filters} status="confirmed" first={8} onPick={pick} />
              <PropositionList
                filters={filters}
                status="single-origin"
                first={NARROWING.some((name) => filters[name]) ? 20 : 5}
                onPick={pick}
              />
            </div>
            <aside className="story-map" aria-label={strings.map.heading}>
              <MapPanel filters={filters} marked={marked} onChange={go} />
            </aside>
          </div>
        </>
      )}
    </main>
  );
}
