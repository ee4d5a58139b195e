// Who holds what, and the places to draw it on.
import type { Place, PlaceControl } from "../../model.ts";
import type { Register } from "./reports.ts";

/** Who holds which place at a moment. */
export interface ControlQuery {
  /** Day asked about; by default the last one of the stretch of days of which most is said. */
  readonly at?: string | undefined;
  /** Only what was reported by the end of this day. */
  readonly asOf?: string | undefined;
  /** Only what sources of these sides say. */
  readonly side?: readonly string[] | undefined;
  /** Only this place. */
  readonly place?: string | undefined;
  /** Without the voices behind each place and its name, which a map has already. */
  readonly brief?: "true" | "false" | undefined;
}

/** A place's state with who is said to have it. */
export interface PlaceState extends PlaceControl {
  /** Parties that are said to have it, the nearest word first. */
  readonly claimants: readonly string[];
  /** Whether something is said of the place itself, and not only of a larger one. */
  readonly spoken: boolean;
}

export interface ControlAnswer {
  /** Null when the case says nothing about control. */
  readonly at: string | null;
  readonly asOf: string | null;
  readonly side: readonly string[];
  /** First and last day for which something is said. */
  readonly days: { readonly first: string; readonly last: string } | null;
  /** First and last day of publication of the reports that say it. */
  readonly reported: { readonly first: string; readonly last: string } | null;
  /** The days on which something that is said begins or ends, oldest first: between them nothing changes. */
  readonly moments: readonly string[];
  /** The days of publication, oldest first. */
  readonly publications: readonly string[];
  /** Sides whose sources say something about control. */
  readonly sides: readonly string[];
  /** Places of which something is known, and places inside them, by id. */
  readonly places: readonly PlaceState[];
  readonly names: Register;
}

/** A place as the base of a map, without its names. */
export interface MapPlace extends Pick<Place, "id" | "kind" | "parent" | "lat" | "lon" | "precision" | "basis"> {
  /** GeoJSON geometry that the case brought, or null. */
  readonly geometry: unknown;
  /** Whether a claim names it; the others contain such a place, or lie beside it. */
  readonly named: boolean;
}

/** Every place that a claim of the case names, what contains it, and its sisters. */
export interface PlacesAnswer {
  readonly places: readonly MapPlace[];
  readonly names: Register;
}
