import type { AvailabilityFigure } from "../../define-kind.ts";
import { kindsOf } from "../../kind-table.ts";

/** A kind of AWS's public cloud. */
export const aws = kindsOf("aws", { deployment: "public", deployments: ["public"] });

/** A figure of one of the service level agreements that AWS publishes; `day` of the text it stood in. */
export function awsSla(value: number, agreement: string, day: string): AvailabilityFigure {
  return { value, source: `https://aws.amazon.com/${agreement}/sla/`, date: day };
}
