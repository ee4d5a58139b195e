// What is on the screen into the title of the window.
import { useEffect } from "react";
import { strings } from "./strings.ts";

/** @param title - empty as long as it isn't known. */
export function useTitle(title: string): void {
  useEffect(() => {
    if (title !== "") document.title = `${title} · ${strings.name}`;
  }, [title]);
}
