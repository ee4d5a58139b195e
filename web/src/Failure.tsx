// A question that failed into a plain notice with a way back.
import { hashOf, START } from "./address.ts";
import { strings } from "./strings.ts";

/** Says what went wrong. */
export function Failure({ why }: { readonly why: string }) {
  return (
    <main className="notice" role="alert">
      <h1>{strings.failed.heading}</h1>
      <p dir="auto">{why}</p>
      <p>
        <a href={hashOf(START)}>{strings.failed.back}</a>
      </p>
    </main>
  );
}

/** Says that an answer is awaited; shown late by its style, so that quick answers don't flicker. */
export function Waiting() {
  return (
    <main className="notice waiting" aria-busy="true">
      <p>{strings.loading}</p>
    </main>
  );
}
