// The eighteen claim types into six families, so that colour and line stay few enough to be told apart.
import type { Claim, ClaimType } from "../../src/model.ts";
import { locale } from "./locale.ts";
import { type Strings, strings } from "./strings.ts";

/** A group of claim types that share a mark. */
export type Family = keyof Strings["families"];

const FAMILY: Readonly<Record<ClaimType, Family>> = {
  control: "territory",
  attack: "force",
  strike: "force",
  casualties: "force",
  retreat: "territory",
  surrender: "territory",
  displacement: "movement",
  evacuation: "movement",
  negotiation: "talks",
  agreement: "talks",
  rejection: "talks",
  demand: "talks",
  accusation: "talks",
  aid: "means",
  materiel: "means",
  dissent: "society",
  gathering: "society",
  assessment: "society",
};

/** All families in the order of the legend. */
export const FAMILIES: readonly Family[] = ["territory", "force", "movement", "talks", "means", "society"];

/** The family of a claim type; a type of a newer version falls to the last family. */
export function familyOf(type: ClaimType): Family {
  return FAMILY[type] ?? "society";
}

/** The aspects that a claim of a type can have. */
export const ASPECTS: Readonly<Partial<Record<ClaimType, readonly string[]>>> = {
  control: ["gain", "loss", "hold", "share", "contested"],
  attack: ["offensive", "clash", "counter-attack"],
  strike: ["shelling", "air", "unspecified"],
  casualties: ["killed", "wounded"],
  surrender: ["surrender", "amnesty", "capture"],
  displacement: ["leave", "return", "trapped"],
  negotiation: ["talks", "mediation", "proposal"],
  agreement: ["deal", "truce"],
};

/** All claim types, in the order of the codebook. */
export const TYPES: readonly ClaimType[] = Object.keys(FAMILY) as ClaimType[];

/** Type and aspect in words. */
export function typeInWords(claim: Pick<Claim, "type" | "aspect">): string {
  const type = strings.types[claim.type] ?? claim.type;
  return claim.aspect === null || claim.aspect === claim.type ? type : strings.claim.quoted(type, aspectInWords(claim.aspect));
}

/** An aspect's word, else its id with the hyphens opened. */
export function aspectInWords(aspect: string): string {
  return Object.hasOwn(strings.aspects, aspect) ? (strings.aspects[aspect] ?? aspect) : aspect.replaceAll("-", " ");
}

/** Whether the derivation marks this slot's reading as a fallback or a guess. */
export function isUncertain(claim: Claim, slot: Claim["derivation"][number]["slot"]): boolean {
  return claim.derivation.some((step) => step.slot === slot && !step.certain);
}

/** The small print above a claim in the text: type, and what keeps it from being plainly affirmed. */
export function labelOf(claim: Claim): string {
  const standing = strings.standingShort[claim.polarity][claim.modality];
  const type = `${(strings.types[claim.type] ?? claim.type).toLocaleLowerCase(locale)}${isUncertain(claim, "type") ? strings.uncertainShort : ""}`;
  return standing === "" ? type : strings.both(type, standing);
}
