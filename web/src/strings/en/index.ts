// The English of the workbench; every other interface language has the same files with the same keys.
import { adding } from "./adding.ts";
import { claims } from "./claims.ts";
import { compare } from "./compare.ts";
import { framing } from "./framing.ts";
import { judging } from "./judging.ts";
import { reading } from "./reading.ts";
import { reasons } from "./reasons.ts";
import { shell } from "./shell.ts";
import { story } from "./story.ts";

export const english = { ...shell, ...claims, ...reading, ...judging, ...adding, ...story, ...framing, ...compare, reasons };
