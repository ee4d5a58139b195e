// A value into the same value a moment later, for what nobody sees at once: what is seen is drawn first.
import { useEffect, useState } from "react";

/** Later than this it comes even when the page is never idle, milliseconds. */
const LATEST = 300;

/** Calls when the page has drawn and has nothing else to do; gives what calls it off. */
function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const asked = requestIdleCallback(act, { timeout: LATEST });
    return () => cancelIdleCallback(asked);
  }
  const asked = setTimeout(act, LATEST / 5);
  return () => clearTimeout(asked);
}

/** The value as it last was while the page had time; the first one at once. */
export function useLater<T>(value: T): T {
  const [shown, setShown] = useState(value);
  useEffect(() => (shown === value ? undefined : whenIdle(() => setShown(value))), [shown, value]);
  return shown;
}
