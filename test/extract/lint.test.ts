// Nothing in the language files and event rules is idle: every rule wins an example, every entry can be met, no example stands twice.
import { expect, it } from "vitest";
import { lint } from "../../src/lint/lint.ts";
import { isnad } from "../cli/isnad.ts";

it("finds nothing idle", { timeout: 60_000 }, () => {
  expect(lint()).toEqual([]);
});

it("is a command that ends with 0 when nothing is found", { timeout: 60_000 }, async () => {
  const { code, out, err } = await isnad(["lint", "--kind", "entry", "--language", "fr"]);
  expect({ code, out }).toEqual({ code: 0, out: "" });
  expect(err).toBe("0 findings\n");
});
