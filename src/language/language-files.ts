// The parsed files of a language folder → the same, checked against what a language may say.
import {
  type AttributionResource,
  attributionSchema,
  type CertaintyResource,
  certaintySchema,
  type EventsResource,
  eventsSchema,
  type FramingResource,
  framingSchema,
  type GrammarResource,
  grammarSchema,
  type NamesResource,
  namesSchema,
  type ScriptResource,
  scriptSchema,
} from "./schema.ts";

/** The parsed files of a language folder, by file name without ending. */
export type LanguageFiles = Readonly<Record<string, unknown>>;

/** A language folder's checked content. */
export interface LanguageSources {
  readonly script: ScriptResource;
  readonly grammar: GrammarResource;
  readonly names: NamesResource;
  readonly certainty: CertaintyResource;
  readonly attribution: AttributionResource;
  readonly events: EventsResource;
  readonly framing: FramingResource;
}

/**
 * Checks the files of a language folder.
 * @throws ZodError that names the file's path and field.
 */
export function checkLanguage(files: LanguageFiles): LanguageSources {
  const check = <T>(name: string, schema: { parse(value: unknown): T }): T => {
    try {
      return schema.parse(files[name]);
    } catch (error) {
      throw new Error(`${name}.yaml: ${(error as Error).message}`, { cause: error });
    }
  };
  return {
    script: check("script", scriptSchema),
    grammar: check("grammar", grammarSchema),
    names: check("names", namesSchema),
    certainty: check("certainty", certaintySchema),
    attribution: check("attribution", attributionSchema),
    events: check("events", eventsSchema),
    framing: check("framing", framingSchema),
  };
}
