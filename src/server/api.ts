// The shapes that the HTTP API answers, as types alone, so that the workbench can share them without sharing code.

// `/api/openapi.json` lists the addresses. Each answer but an original carries an ETag of the case's version; If-None-Match with it answers 304.

export type * from "./api/beside.ts";
export type * from "./api/changing.ts";
export type * from "./api/claims.ts";
export type * from "./api/control.ts";
export type * from "./api/propositions.ts";
export type * from "./api/reports.ts";
export type * from "./api/story.ts";
