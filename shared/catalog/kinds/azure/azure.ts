import type { Kind } from "../../define-kind.ts";
import { azureCompute } from "./azure-compute.ts";
import { azureData } from "./azure-data.ts";
import { azureNetwork } from "./azure-network.ts";
import { azureOperation } from "./azure-operation.ts";

/** Microsoft Azure, in the order of the palette. */
export const azureKinds: readonly Kind[] = [
  ...azureCompute,
  ...azureNetwork,
  ...azureData,
  ...azureOperation,
];
