// The French of the workbench.
import type { Strings } from "../../strings.ts";
import { adding } from "./adding.ts";
import { claims } from "./claims.ts";
import { compare } from "./compare.ts";
import { files } from "./files.ts";
import { framing } from "./framing.ts";
import { judging } from "./judging.ts";
import { reading } from "./reading.ts";
import { reasons } from "./reasons.ts";
import { shell } from "./shell.ts";
import { steps } from "./steps.ts";
import { story } from "./story.ts";

export const words: Strings = {
  ...shell,
  ...claims,
  ...reading,
  ...judging,
  ...adding,
  ...story,
  ...framing,
  ...compare,
  reasons: { ...reasons, ...steps, ...files },
};
