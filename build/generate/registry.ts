import type { Generated } from "./generated.ts";
import { GENERATED as icons } from "./icons.ts";
import { GENERATED as jsonSchema } from "./json-schema.ts";
import { GENERATED as metrics } from "./metrics.ts";
import { GENERATED as rulesReference } from "./rules-reference.ts";
import { GENERATED as templates } from "./templates.ts";
import { GENERATED as thirdPartyNotice } from "./third-party-notice.ts";

/** Everything that `npm run generate` writes. */
export const GENERATED: Generated = [
  ...icons,
  ...jsonSchema,
  ...metrics,
  ...rulesReference,
  ...templates,
  ...thirdPartyNotice,
];
