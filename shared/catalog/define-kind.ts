import type { Icon } from "./icon.ts";
import type { IconName } from "./icons.generated.ts";
import type { PropertyKey } from "./properties.ts";
import type { Role } from "./roles.ts";

export const DEPLOYMENTS = ["on-prem", "private", "public", "hybrid"] as const;
export type Deployment = (typeof DEPLOYMENTS)[number];

export const SERVICE_MODELS = [
  "on-prem",
  "iaas",
  "paas",
  "saas",
  "daas",
  "serverless",
  "faas",
  "baas",
] as const;
export type ServiceModel = (typeof SERVICE_MODELS)[number];

/**
 * A key that is documentation only: no rule reads it. Choices are suggestions, free text is allowed
 * when the type is `choice`.
 */
export interface NoteField {
  readonly key: NoteKey;
  readonly type: NoteType;
  readonly choices?: readonly string[];
  readonly unit?: string;
}

export const NOTE_TYPES = ["flag", "text", "number", "choice", "names"] as const;
export type NoteType = (typeof NOTE_TYPES)[number];

/** A documentation key of a kind that a file defines: the key is what people call it. */
export interface OwnField extends Omit<NoteField, "key"> {
  readonly key: string;
  readonly own: true;
}

/** The documentation keys; their labels and help stand in the message catalogue. */
export type NoteKey =
  | "cpu"
  | "memoryGiB"
  | "storageGiB"
  | "networkGbps"
  | "instanceType"
  | "engine"
  | "engineVersion"
  | "keyPair"
  | "securityGroup"
  | "storageAutoscaling"
  | "use"
  | "model"
  | "owner"
  | "monthlyCost"
  | "runtime"
  | "bandwidthMbps"
  | "passwordPolicy"
  | "users"
  | "groups"
  | "roles"
  | "policies"
  | "address"
  | "storageType"
  | "shareProtocol"
  | "plan"
  | "seats"
  | "version"
  | "domains"
  | "origins"
  | "listeners"
  | "ruleSets"
  | "retentionDays"
  | "schedule"
  | "partitions"
  | "memoryMiB"
  | "timeoutSeconds"
  | "image"
  | "minSize"
  | "maxSize"
  | "collects"
  | "powerKva"
  | "batteryMinutes";

/** One row of a kind's form: a key that rules read, or one that only documents. */
export type FormField = PropertyKey | NoteField | OwnField;

export interface AvailabilityFigure {
  readonly value: number;
  /** Where the figure is published, or `assumed`. */
  readonly source: string;
  /** Day of the text that the figure stood in, ISO 8601. */
  readonly date: string;
}

/** One entry of the catalogue: everything about a kind, in one place. */
export interface Kind {
  /** `family/name`, for ever. */
  readonly id: string;
  readonly role: Role;
  readonly names: { readonly en: string; readonly ko: string };
  /** Further search words: abbreviations, other spellings, old product names. */
  readonly words?: { readonly en?: readonly string[]; readonly ko?: readonly string[] };
  /** Key of the icon set. Without it the role's icon. */
  readonly icon?: IconName;
  /** An icon of the user's own; it goes before any of the set. */
  readonly drawing?: Icon;
  /** Deployment model where neither the node nor an ancestor states one. */
  readonly deployment?: Deployment;
  /** The deployment models the kind may have; all four without it. */
  readonly deployments?: readonly Deployment[];
  /** The deployment model written into the node when one is created. */
  readonly writesDeployment?: Deployment;
  readonly serviceModel?: ServiceModel;
  /** Fixed fact of hypervisor hosts. */
  readonly hypervisor?: "bare-metal" | "hosted";
  /** What creating one asks first; the rest of the role's form follows. */
  readonly form?: readonly FormField[];
  readonly availability?: AvailabilityFigure;
}

export const defineKind = (kind: Kind): Kind => kind;

/** The family of a kind id: what stands before the slash. */
export function familyOf(kindId: string): string {
  const slash = kindId.indexOf("/");
  return slash < 0 ? kindId : kindId.slice(0, slash);
}
