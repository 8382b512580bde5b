import { isJsonObject } from "../lib/json.ts";
import { z } from "../lib/zod.ts";
import { LIMITS } from "../model/limits.ts";
import type { Catalog } from "./catalog.ts";
import {
  defineKind,
  DEPLOYMENTS,
  type FormField,
  familyOf,
  type Kind,
  NOTE_TYPES,
  type NoteKey,
  SERVICE_MODELS,
} from "./define-kind.ts";
import { ICONS, type IconName } from "./icons.generated.ts";
import { iconNameOf } from "./icons.ts";
import { NOTES } from "./notes.ts";
import { PROPERTIES, type PropertyKey } from "./properties.ts";
import { cachedSvgIcon } from "./svg-icon/cached-svg-icon.ts";
import type { SvgFault } from "./svg-icon/svg-fault.ts";
import { COMPONENT_ROLES, CONTAINER_ROLES } from "./roles.ts";

/** What can be wrong with a kind of the user's own. Each code has one sentence, see `describe-own-kind`. */
type OwnKindFault =
  | "notList"
  | "notObject"
  | "tooMany"
  | "badId"
  | "builtInFamily"
  | "duplicateId"
  | "noName"
  | "unknownRole"
  | "unknownIcon"
  | "badValue"
  | "tooManyProperties"
  | "badProperty"
  | "badSvg"
  | "badJson"
  | "unreadable"
  | "tooManyIcons";

export interface OwnKindProblem {
  readonly code: OwnKindFault;
  /** JSON pointer of the place in the diagram, or name of another file with the place in it. */
  readonly pointer: string;
  /** The id or value that the sentence names. */
  readonly value?: string;
  readonly limit?: number;
  /** Why an SVG is no icon, with the code `badSvg`. */
  readonly svg?: SvgFault;
  /** Line of a text that is no JSON, from 1. */
  readonly line?: number;
}

export interface OwnKinds {
  readonly kinds: readonly Kind[];
  /** What was left out, in the order of the file. */
  readonly problems: readonly OwnKindProblem[];
}

export const OWN_KIND_LIMITS = { kinds: 200, properties: 40, words: 50, choices: 100 } as const;

const SETTING = "/settings/kinds";

const text = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/^[^\u0000-\u001f\u007f-\u009f]*\S[^\u0000-\u001f\u007f-\u009f]*$/u);

const NAME = text(200);
const ID = z
  .string()
  .max(LIMITS.idLength)
  .regex(/^[^\s/|\u0000-\u001f\u007f-\u009f]+\/[^\s/|\u0000-\u001f\u007f-\u009f]+$/u);
const ROLE = z.enum([...COMPONENT_ROLES, ...CONTAINER_ROLES]);
const KEY = text(100).refine((key) => !["__proto__", "constructor", "prototype"].includes(key));
const PROPERTY = z.union([
  KEY.transform((key) => ({ key, type: "text" as const })),
  z.object({
    key: KEY,
    type: z.enum(NOTE_TYPES).default("text"),
    choices: z.array(NAME).max(OWN_KIND_LIMITS.choices).exactOptional(),
    unit: text(20).exactOptional(),
  }),
]);
const WORDS = z.array(NAME).max(OWN_KIND_LIMITS.words);

/** Tells of a fault at a place under the kind. */
type Report = (code: OwnKindFault, at: string, detail?: Partial<OwnKindProblem>) => void;

/**
 * Reads the kinds that a file defines for itself (`settings.kinds`, or a catalogue file beside it). The
 * value is as its writer left it: what cannot be used is left out and told of; the file keeps it. A kind
 * without a good id, name or role is left out whole, any other fault costs only the part.
 *
 *     { "id": "acme/relay", "name": "Mail relay", "names": { "ko": "메일 중계" }, "role": "server",
 *       "icon": "aws/ses", "serviceModel": "iaas", "deployment": "private", "words": ["SMTP"],
 *       "properties": ["patched", "asset number", { "key": "load", "type": "number", "unit": "/s" }] }
 */
export function readOwnKinds(value: unknown, base: Catalog, place: string = SETTING): OwnKinds {
  const problems: OwnKindProblem[] = [];
  if (value === undefined) return { kinds: [], problems };
  if (!Array.isArray(value)) return { kinds: [], problems: [{ code: "notList", pointer: place }] };
  const reserved = new Set(base.kinds.map(({ id }) => familyOf(id)));
  const kinds = new Map<string, Kind>();
  const limit = OWN_KIND_LIMITS.kinds;
  value.slice(0, limit).forEach((entry: unknown, index) => {
    const report: Report = (code, at, detail) =>
      problems.push({ code, pointer: `${place}/${index}${at}`, ...detail });
    const kind = readKind(entry, base, report);
    if (!kind) return;
    const { id } = kind;
    if (reserved.has(familyOf(id))) report("builtInFamily", "/id", { value: id });
    else if (kinds.has(id)) report("duplicateId", "/id", { value: id });
    else kinds.set(id, kind);
  });
  if (value.length > limit) problems.push({ code: "tooMany", pointer: place, limit });
  return { kinds: [...kinds.values()], problems };
}

function readKind(entry: unknown, base: Catalog, report: Report): Kind | undefined {
  const leaveOut = (code: OwnKindFault, at: string, value = ""): Kind | undefined => {
    report(code, at, { value });
    return undefined;
  };
  if (!isJsonObject(entry)) return leaveOut("notObject", "");
  const id = ID.safeParse(entry["id"]).data;
  if (id === undefined) return leaveOut("badId", "/id");
  const names = readNames(entry["name"], entry["names"]);
  if (!names) return leaveOut("noName", "", id);
  const role = ROLE.safeParse(entry["role"]).data;
  if (!role) return leaveOut("unknownRole", "/role", id);

  const optional = <T>(key: string, schema: z.ZodType<T>): T | undefined => {
    if (entry[key] === undefined) return undefined;
    const read = schema.safeParse(entry[key]);
    if (!read.success) report("badValue", `/${key}`);
    return read.data;
  };
  const icon = readIcon(entry["icon"], base, (svg) =>
    report(svg ? "badSvg" : "unknownIcon", "/icon", { value: id, ...(svg && { svg }) }),
  );
  const deployment = optional("deployment", z.enum(DEPLOYMENTS));
  const serviceModel = optional("serviceModel", z.enum(SERVICE_MODELS));
  const words = optional("words", WORDS);
  return defineKind({
    id,
    role,
    names,
    ...icon,
    ...(deployment && { deployment }),
    ...(serviceModel && { serviceModel }),
    ...(words && { words: { en: words } }),
    form: readForm(entry["properties"], report),
  });
}

/** One name for both languages, or one for each; a missing one is borrowed from the other. */
function readNames(name: unknown, names: unknown): Kind["names"] | undefined {
  const each = isJsonObject(names) ? names : {};
  const [both, en, ko] = [name, each["en"], each["ko"]].map((one) => NAME.safeParse(one).data);
  const english = en ?? both ?? ko;
  const korean = ko ?? both ?? en;
  return english === undefined || korean === undefined ? undefined : { en: english, ko: korean };
}

/**
 * An icon by its key in the icon set, by a kind of the catalogue that has it, by its name among the
 * user's icons, or as an SVG.
 */
function readIcon(
  value: unknown,
  base: Catalog,
  refuse: (svg?: SvgFault) => void,
): Pick<Kind, "icon" | "drawing"> {
  if (value === undefined) return {};
  if (typeof value === "string") {
    if (value.includes("<")) {
      const read = cachedSvgIcon(value);
      if (read.ok) return { drawing: read.value };
      refuse(read.error);
      return {};
    }
    if (Object.hasOwn(ICONS, value)) return { icon: value as IconName };
    const kind = base.kind(value);
    const drawing = kind ? kind.drawing : base.icons?.get(value);
    if (drawing) return { drawing };
    if (kind) return { icon: iconNameOf(kind) };
  }
  refuse();
  return {};
}

function readForm(value: unknown, report: Report): readonly FormField[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    report("badValue", "/properties");
    return [];
  }
  const limit = OWN_KIND_LIMITS.properties;
  const fields = new Map<string, FormField>();
  value.slice(0, limit).forEach((entry: unknown, index) => {
    const property = PROPERTY.safeParse(entry).data;
    if (property) fields.set(property.key, fieldOf(property));
    else report("badProperty", `/properties/${index}`);
  });
  if (value.length > limit) report("tooManyProperties", "/properties", { limit });
  return [...fields.values()];
}

/** A key that Lintel knows keeps its own type and meaning. */
function fieldOf(property: z.infer<typeof PROPERTY>): FormField {
  const { key } = property;
  if (Object.hasOwn(PROPERTIES, key)) return key as PropertyKey;
  if (Object.hasOwn(NOTES, key)) return NOTES[key as NoteKey];
  return { ...property, own: true };
}
