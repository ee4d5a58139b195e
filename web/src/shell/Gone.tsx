// A server that doesn't answer into a strip that says so, and what stays of the page until it does.
import { look, useGone } from "../reach.ts";
import { strings } from "../strings.ts";

/** The strip; nothing while the server answers. */
export function Gone() {
  if (!useGone()) return null;
  return (
    <p className="server-gone" role="alert">
      <span>{strings.failed.gone}</span>
      <button type="button" className="quiet" onClick={look}>
        {strings.failed.again}
      </button>
    </p>
  );
}
