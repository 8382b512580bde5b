import type { Kind } from "../../define-kind.ts";
import { gcpCompute } from "./gcp-compute.ts";
import { gcpData } from "./gcp-data.ts";
import { gcpNetwork } from "./gcp-network.ts";
import { gcpOperation } from "./gcp-operation.ts";

/** Google Cloud, in the order of the palette. */
export const gcpKinds: readonly Kind[] = [
  ...gcpCompute,
  ...gcpNetwork,
  ...gcpData,
  ...gcpOperation,
];
