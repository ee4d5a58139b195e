// An element of the page into its width, as it changes.
import { type RefObject, useEffect, useRef, useState } from "react";

/** @param first - what is taken until it is measured, pixels. */
export function useWidth<T extends Element>(first: number): readonly [RefObject<T | null>, number] {
  const element = useRef<T | null>(null);
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const measure = (): void => setWidth(Math.max(200, Math.floor(target.getBoundingClientRect().width)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
