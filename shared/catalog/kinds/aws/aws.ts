import type { Kind } from "../../define-kind.ts";
import { awsCompute } from "./aws-compute.ts";
import { awsData } from "./aws-data.ts";
import { awsNetwork } from "./aws-network.ts";
import { awsOperation } from "./aws-operation.ts";
import { awsZones } from "./aws-zones.ts";

/** Amazon Web Services, in the order of the palette. */
export const awsKinds: readonly Kind[] = [
  ...awsZones,
  ...awsNetwork,
  ...awsCompute,
  ...awsData,
  ...awsOperation,
];
