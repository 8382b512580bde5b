import { createCatalog } from "./catalog.ts";
import { awsKinds } from "./kinds/aws/aws.ts";
import { azureKinds } from "./kinds/azure/azure.ts";
import { devopsKinds } from "./kinds/devops/devops.ts";
import { edgeKinds } from "./kinds/edge/edge.ts";
import { gabiaKinds } from "./kinds/gabia/gabia.ts";
import { gcpKinds } from "./kinds/gcp/gcp.ts";
import { genericKinds } from "./kinds/generic/generic.ts";
import { ktKinds } from "./kinds/kt/kt.ts";
import { naverKinds } from "./kinds/naver/naver.ts";
import { nhnKinds } from "./kinds/nhn/nhn.ts";
import { onPremKinds } from "./kinds/onprem/onprem.ts";
import { privateKinds } from "./kinds/private/private.ts";
import { saasKinds } from "./kinds/saas/saas.ts";
import { securityKinds } from "./kinds/security/security.ts";
import { zoneKinds } from "./kinds/zone/zone.ts";

/** Every family of the catalogue. A new family is one line here; a new kind is one entry in its table. */
export const catalog = createCatalog([
  ...genericKinds,
  ...zoneKinds,
  ...onPremKinds,
  ...privateKinds,
  ...awsKinds,
  ...azureKinds,
  ...gcpKinds,
  ...naverKinds,
  ...nhnKinds,
  ...ktKinds,
  ...gabiaKinds,
  ...saasKinds,
  ...devopsKinds,
  ...edgeKinds,
  ...securityKinds,
]);
