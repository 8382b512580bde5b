import { createCatalog } from "./catalog.ts";
import { awsKinds } from "./kinds/aws/aws.ts";
import { genericKinds } from "./kinds/generic/generic.ts";
import { onPremKinds } from "./kinds/onprem/onprem.ts";
import { zoneKinds } from "./kinds/zone/zone.ts";

/** Every family of the catalogue. A new family is one line here; a new kind is one entry in its table. */
export const catalog = createCatalog([...genericKinds, ...zoneKinds, ...onPremKinds, ...awsKinds]);
