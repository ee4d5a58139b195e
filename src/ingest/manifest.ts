// A manifest into the files it names, with what it says of each; no file outside its folder is ever read.
import { readFileSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { z } from "zod";
import { Refusal, reasonWords, said, terms } from "../reason.ts";
import { type Failure, type Given, reasonOf } from "./outcome.ts";

const optional = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);

const manifestShape = z.array(
  z.object({
    report: z.string().min(1),
    file: z.string().min(1),
    title: optional,
    language: optional,
    publisher: optional,
    published: optional,
  }),
);

export interface ManifestEntry {
  readonly kind: "entry";
  /** As the manifest writes it, beside the manifest as the user named it. */
  readonly name: string;
  readonly path: string;
  readonly given: Given & { readonly report: string };
}

function inside(folder: string, file: string): string {
  if (isAbsolute(file)) throw new Refusal(said`the manifest names it by an absolute path`);
  const outside = (path: string): boolean => {
    const way = relative(folder, path);
    return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
  };
  const path = resolve(folder, file);
  // Looked at before and after following links, so that nothing outside is even asked for.
  if (outside(path) || outside(realpathSync(path))) throw new Refusal(said`outside the manifest's folder`);
  return path;
}

/**
 * Reads a JSON array of `{report, file, title?, language?, publisher?, published?}`, paths relative to the manifest.
 *
 * @returns entries and failures in the manifest's order.
 * @throws Error naming the manifest when it can't be read or is of another shape.
 */
export function readManifest(manifest: string): readonly (ManifestEntry | Failure)[] {
  let parsed: z.infer<typeof manifestShape>;
  try {
    parsed = manifestShape.parse(JSON.parse(readFileSync(manifest, "utf8").replace(/^\ufeff/u, "")));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : reasonWords(reasonOf(error));
    throw new Error(`manifest ${manifest}: ${reason}`, { cause: error });
  }
  const folder = realpathSync(dirname(resolve(manifest)));
  const seen = new Set<string>();
  return parsed.map(({ report, file, ...rest }) => {
    try {
      if (seen.has(report)) throw new Refusal(said`report id ${terms(report)} stands twice in the manifest`);
      seen.add(report);
      return { kind: "entry", name: join(dirname(manifest), file), path: inside(folder, file), given: { ...rest, report } };
    } catch (error) {
      return { kind: "failure", name: `${report} (${file})`, reason: reasonOf(error) };
    }
  });
}
