// The vocabulary of Isnad as readonly types, in four rooms; each knows only those before it.

export * from "./model/claims.ts";
export * from "./model/meeting.ts";
export * from "./model/views.ts";
export type * from "./model/world.ts";
