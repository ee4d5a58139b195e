// The case and the screens into the head of the page.
import { useEffect, useRef } from "react";
import type { CaseAnswer } from "../../../src/server/api.ts";
import { hashOf, SCREENS, type Screen, START } from "../address.ts";
import { strings } from "../strings.ts";
import { Settings } from "./Settings.tsx";

interface BannerProps {
  /** The case, once it is known. */
  readonly named: CaseAnswer | null;
  readonly screen: Screen;
  readonly onSpoken: () => void;
}

/** Moves the focus past the banner; a link would change the address, which holds the view. */
function skip(): void {
  const main = document.querySelector("main");
  if (!main) return;
  main.tabIndex = -1;
  main.focus();
}

/** The head of every screen. */
export function Banner({ named, screen, onSpoken }: BannerProps) {
  const screens = useRef<HTMLElement>(null);
  // On a narrow page the list of screens is wider than its room.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the screen decides which link is current
  useEffect(() => {
    const link = screens.current?.querySelector("[aria-current]")?.getBoundingClientRect();
    const room = screens.current?.getBoundingClientRect();
    if (!screens.current || !link || !room) return;
    if (link.left < room.left) screens.current.scrollLeft += link.left - room.left;
    else if (link.right > room.right) screens.current.scrollLeft += link.right - room.right;
  }, [screen]);
  return (
    <header className="banner">
      <button type="button" className="skip" onClick={skip}>
        {strings.skip}
      </button>
      <a className="banner-name" href={hashOf(START)}>
        {strings.name}
      </a>
      {named && (
        <span className="banner-case">
          <bdi>{named.name}</bdi>
          <span className="banner-size">{strings.size(named.reports, named.claims)}</span>
        </span>
      )}
      <nav className="screens" ref={screens} aria-label={strings.screens.label}>
        {(Object.keys(SCREENS) as Screen[]).map((one) => (
          <a key={one} href={hashOf(SCREENS[one])} aria-current={one === screen ? "page" : undefined}>
            {strings.screens[one]}
          </a>
        ))}
      </nav>
      <Settings onSpoken={onSpoken} />
    </header>
  );
}
