import type { AvailabilityFigure } from "../../define-kind.ts";
import { kindsOf } from "../../kind-table.ts";

/** A kind of Google's public cloud. */
export const gcp = kindsOf("gcp", { deployment: "public", deployments: ["public"] });

/** A figure of a dated service level agreement that Google publishes; `day` of the text it stood in. */
export function gcpSla(value: number, page: string, day: string): AvailabilityFigure {
  return { value, source: `https://cloud.google.com/${page}`, date: day };
}
