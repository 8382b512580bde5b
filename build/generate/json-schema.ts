import { format } from "prettier";
import { z } from "../../shared/lib/zod.ts";
import { diagramSchema } from "../../shared/model/schema.ts";
import type { Generated } from "./generated.ts";

const PATH = "docs/schema/lintel-1.schema.json";

/** The published JSON Schema of the file format, for editors and other programs. */
export const GENERATED: Generated = [{ path: PATH, make: jsonSchema }];

function jsonSchema(): Promise<string> {
  const schema = z.toJSONSchema(diagramSchema, { target: "draft-2020-12" });
  const { $schema, ...rest } = schema;
  const titled = {
    $schema,
    title: "Lintel diagram, format version 1",
    description:
      "A .lintel file. Unknown fields are kept everywhere. References between elements (parent, source, target), unique ids and the size limits are checked by the program besides.",
    ...rest,
  };
  return format(JSON.stringify(titled), { parser: "json", printWidth: 100 });
}
