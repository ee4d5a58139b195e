// What is on the screen into the title of the window.
import { useEffect } from "react";
import { withCodes } from "./controls.ts";
import { strings } from "./strings.ts";

/** @param title - empty as long as it isn't known. */
export function useTitle(title: string): void {
  useEffect(() => {
    if (title !== "") document.title = `${withCodes(title)} · ${strings.name}`;
  }, [title]);
}
