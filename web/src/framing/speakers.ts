// Those who speak, and what their words make of something, into words for the screen.
import type { Register } from "../../../src/server/api.ts";
import type { FramingView } from "../address.ts";
import { strings } from "../strings.ts";
import { nameOf, sourceInWords } from "../words.ts";

/** A side or publisher by name. */
export function speakerInWords(id: string | null, grouping: FramingView["grouping"], names: Register): string {
  const { framing: words } = strings;
  if (id === null) return grouping === "side" ? words.noSide : words.noPublisher;
  return grouping === "side" ? nameOf(names.parties, id).name : sourceInWords(id, names);
}

/** A frame in words; the id itself where it is a newer one. */
export function frameInWords(frame: string | null): string {
  const { frames, plain } = strings.framing;
  if (frame === null) return plain;
  return Object.hasOwn(frames, frame) ? (frames[frame] ?? frame) : frame.replaceAll("-", " ");
}
