// Words of the command line into checked values.
import { InvalidArgumentError } from "commander";

/** A day as YYYY-MM-DD. */
export function dayOption(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value) || Number.isNaN(Date.parse(value))) throw new InvalidArgumentError("Write a day as YYYY-MM-DD.");
  return value;
}
