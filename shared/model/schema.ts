import type { Json } from "../lib/json.ts";
import { z } from "../lib/zod.ts";
import { LIMITS } from "./limits.ts";

/**
 * The document, written once: these schemas yield the types, the published JSON Schema and the shape
 * check of the parser. Unknown fields are kept everywhere; *values* of flow, deployment, settings and
 * properties are never refused (a reader that does not understand one counts it as not stated).
 */
const json = z.unknown() as unknown as z.ZodType<Json>;

/** Ids: any non-empty text without control characters or `|`; `model` names the whole document. */
const idSchema = z
  .string()
  .min(1)
  .max(LIMITS.idLength)
  .regex(/^(?!model$)[^\u0000-\u001f\u007f-\u009f|]+$/)
  .describe("Unique across nodes and edges, stable for the element's whole life.");

const nameSchema = z.string().max(LIMITS.nameLength);
const notesSchema = z.string().max(LIMITS.notesLength);

const pointSchema = z.looseObject({ x: z.number(), y: z.number() });
const sizeSchema = z.looseObject({ width: z.number().positive(), height: z.number().positive() });

const propertiesSchema = z
  .record(z.string(), json)
  .describe("Statements by key. Absent means not stated, which is neither true nor false.");

const nodeSchema = z.looseObject({
  id: idSchema,
  kind: z.string().min(1).max(LIMITS.idLength).describe("Id of a catalogue kind: family/name."),
  name: z.exactOptional(nameSchema),
  parent: z.exactOptional(z.string()).describe("Id of the container that the node stands in."),
  position: pointSchema.describe("Upper left corner in pixels, y down, relative to the parent."),
  size: z.exactOptional(sizeSchema),
  deployment: z
    .exactOptional(json)
    .describe("on-prem, private, public or hybrid; inherited from the container when absent."),
  properties: z.exactOptional(propertiesSchema),
  locked: z.exactOptional(z.boolean()),
  pinned: z.exactOptional(z.boolean()),
  notes: z.exactOptional(notesSchema),
});

const edgeSchema = z.looseObject({
  id: idSchema,
  source: z.string().describe("Id of the node that calls, or depends on, the target."),
  target: z.string().describe("Id of the node that is called."),
  name: z.exactOptional(nameSchema),
  flow: z
    .exactOptional(json)
    .describe(
      "request (default), replication, backup, admin, monitoring, logging, deploy or auth.",
    ),
  properties: z.exactOptional(propertiesSchema),
  notes: z.exactOptional(notesSchema),
  bends: z
    .exactOptional(z.array(pointSchema))
    .describe("Corner points, relative to the nearest container around both ends."),
  sourceSide: z.exactOptional(z.string()),
  targetSide: z.exactOptional(z.string()),
  labelPosition: z.exactOptional(json),
});

const waiverSchema = z.looseObject({
  rule: z.string().min(1).describe("Id of a rule, or area/* for all of an area."),
  subject: z.string().min(1).describe("Id of a node or edge, model, or two ids joined by |."),
  reason: z.string().regex(/\S/),
  by: z.exactOptional(z.string()),
  until: z.exactOptional(z.string().regex(/^\d{4}-\d{2}-\d{2}$/)).describe("The last day."),
});

const commentSchema = z.looseObject({
  id: z.string().min(1),
  subject: z.string().min(1),
  text: notesSchema,
  by: z.exactOptional(z.string()),
  on: z.exactOptional(z.string()),
  resolved: z.exactOptional(z.boolean()),
});

export const diagramSchema = z.looseObject({
  format: z.literal("lintel"),
  version: z.literal(1),
  title: z.exactOptional(nameSchema),
  settings: z.exactOptional(z.record(z.string(), json)),
  nodes: z.array(nodeSchema).max(LIMITS.nodes),
  edges: z.array(edgeSchema).max(LIMITS.edges),
  waivers: z.exactOptional(z.array(waiverSchema)),
  comments: z.exactOptional(z.array(commentSchema)),
});

/** Drops the index signature that "unknown fields are kept" brings along; maps stay maps. */
type Known<T> = keyof { [K in keyof T as string extends K ? never : K]: T[K] } extends never
  ? T
  : { [K in keyof T as string extends K ? never : K]: T[K] };

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof Known<T>]: DeepReadonly<Known<T>[Key]> }
    : T;

export type Point = DeepReadonly<z.infer<typeof pointSchema>>;
export type Size = DeepReadonly<z.infer<typeof sizeSchema>>;
export type DiagramNode = DeepReadonly<z.infer<typeof nodeSchema>>;
export type DiagramEdge = DeepReadonly<z.infer<typeof edgeSchema>>;
export type Waiver = DeepReadonly<z.infer<typeof waiverSchema>>;
export type Comment = DeepReadonly<z.infer<typeof commentSchema>>;

/** One diagram in memory: the parsed file, immutable, unknown fields included. */
export type Diagram = DeepReadonly<z.infer<typeof diagramSchema>>;
