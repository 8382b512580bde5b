import type { Catalog } from "../../../shared/catalog/catalog.ts";
import {
  DEPLOYMENTS,
  familyOf,
  SERVICE_MODELS,
  type Deployment,
  type Kind,
  type ServiceModel,
} from "../../../shared/catalog/define-kind.ts";
import { readOwnKinds } from "../../../shared/catalog/read-own-kinds.ts";
import { COMPONENT_ROLES, CONTAINER_ROLES, type Role } from "../../../shared/catalog/roles.ts";
import { isJsonObject, type Json, type JsonObject } from "../../../shared/lib/json.ts";
import { idBase } from "../../../shared/model/ids.ts";
import { firstFree } from "../../../shared/lib/first-free.ts";
import { listed, propertyDraft, propertyEntry, type PropertyDraft } from "./property-draft.ts";

/** An own kind while it is edited. */
export interface KindDraft {
  readonly nameEn: string;
  readonly nameKo: string;
  /** Null while the id follows the name. */
  readonly id: string | null;
  readonly role: Role | undefined;
  /** As in the file: an icon's name, or an SVG; undefined for the role's icon. */
  readonly icon: string | undefined;
  readonly deployment: Deployment | undefined;
  readonly serviceModel: ServiceModel | undefined;
  readonly words: string;
  readonly properties: readonly PropertyDraft[];
  /** Entries among the properties that the form cannot show. */
  readonly kept: readonly Json[];
  /** What the file says; fields that the form does not know are kept. */
  readonly original: JsonObject;
}

export const EMPTY_KIND: KindDraft = {
  nameEn: "",
  nameKo: "",
  id: null,
  role: undefined,
  icon: undefined,
  deployment: undefined,
  serviceModel: undefined,
  words: "",
  properties: [],
  kept: [],
  original: {},
};

const ROLES: readonly Role[] = [...COMPONENT_ROLES, ...CONTAINER_ROLES];
const FAMILY = "own";
const NOTHING_TAKEN: ReadonlySet<string> = new Set();

/** An entry of the file as a draft; what the form cannot show is kept for `kindEntry`. */
export function kindDraft(entry: JsonObject): KindDraft {
  const text = (value: Json | undefined): string => (typeof value === "string" ? value : "");
  const names = isJsonObject(entry["names"]) ? entry["names"] : {};
  const one = <T>(list: readonly T[], key: string) => list.find((word) => word === entry[key]);
  const given = Array.isArray(entry["properties"]) ? (entry["properties"] as readonly Json[]) : [];
  const read = given.map((property, row) => propertyDraft(property, row));
  const words = Array.isArray(entry["words"]) ? entry["words"] : [];
  return {
    nameEn: text(names["en"]) || text(entry["name"]),
    nameKo: text(names["ko"]),
    id: text(entry["id"]),
    role: one(ROLES, "role"),
    icon: text(entry["icon"]) || undefined,
    deployment: one(DEPLOYMENTS, "deployment"),
    serviceModel: one(SERVICE_MODELS, "serviceModel"),
    words: words.filter((word) => typeof word === "string").join(", "),
    properties: read.filter((property) => property !== undefined),
    kept: given.filter((_, index) => read[index] === undefined),
    original: entry,
  };
}

/** The id that the kind is to have: as stated, else one that follows the name and is not taken. */
export function idOfDraft(
  { id, nameEn, nameKo }: KindDraft,
  taken: ReadonlySet<string> = NOTHING_TAKEN,
): string {
  if (id !== null) return id.trim();
  return firstFree(`${FAMILY}/${idBase(`${FAMILY}/kind`, nameEn || nameKo)}`, "-", taken);
}

/** The draft as an entry of `settings.kinds`. */
export function kindEntry(
  draft: KindDraft,
  taken: ReadonlySet<string> = NOTHING_TAKEN,
): JsonObject {
  const { nameEn, nameKo, role, icon, deployment, serviceModel, original } = draft;
  const names = isJsonObject(original["names"]) ? original["names"] : {};
  const [en, ko] = [nameEn.trim(), nameKo.trim()];
  const words = listed(draft.words);
  const properties = [
    ...draft.properties.filter(({ key }) => key.trim() !== "").map(propertyEntry),
    ...draft.kept,
  ];
  return withoutUndefined({
    ...original,
    id: idOfDraft(draft, taken),
    name: undefined,
    names: withoutUndefined({ ...names, en: en || undefined, ko: ko || undefined }),
    role,
    icon,
    deployment,
    serviceModel,
    words: words.length > 0 ? words : undefined,
    properties: properties.length > 0 ? properties : undefined,
  });
}

function withoutUndefined(object: Readonly<Record<string, Json | undefined>>): JsonObject {
  const said = Object.entries(object).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as JsonObject;
}

type DraftFault = "name" | "role" | "id" | "family" | "taken";

/** What the first fault of a draft is, and the kind that it makes as far as it makes one. */
export interface JudgedDraft {
  readonly kind: Kind | undefined;
  readonly fault: DraftFault | undefined;
  readonly family: string;
}

const FAULTS = {
  noName: "name",
  unknownRole: "role",
  badId: "id",
  builtInFamily: "family",
} as const;

/**
 * @param base the catalogue without own kinds, with the user's icons
 * @param taken the ids of the diagram's other own kinds
 */
export function judgeDraft(
  draft: KindDraft,
  base: Catalog,
  taken: ReadonlySet<string>,
): JudgedDraft {
  const id = idOfDraft(draft, taken);
  const { kinds, problems } = readOwnKinds([kindEntry(draft, taken)], base);
  const [fault] = problems.flatMap(({ code }) =>
    Object.hasOwn(FAULTS, code) ? [FAULTS[code as keyof typeof FAULTS]] : [],
  );
  const again = taken.has(id) ? "taken" : undefined;
  return { kind: kinds[0], fault: fault ?? again, family: familyOf(id) };
}
