// Kinds of places → which of them are settlements, regions, or worth guessing a name behind.

export const SETTLEMENTS = new Set(["city", "town", "village"]);
export const REGIONS = new Set(["region", "area", "governorate", "province", "oblast", "state", "territory", "department"]);
/** Kinds of place whose names are worth guessing at behind their noun. */
export const GUESSED = new Set([
  "district",
  "village",
  "town",
  "city",
  "camp",
  "landmark",
  "region",
  "province",
  "governorate",
  "road",
  "river",
  "lake",
  "island",
]);
