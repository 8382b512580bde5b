import { type AvailabilityFigure, defineKind, type Kind } from "../../define-kind.ts";

/** Everything about an AWS kind but what all of them share. The id goes without its family. */
type AwsKind = Omit<Kind, "deployment">;

/** A kind of AWS's public cloud; `id` is given without the family. */
export function aws(kind: AwsKind): Kind {
  return defineKind({
    deployment: "public",
    deployments: ["public"],
    ...kind,
    id: `aws/${kind.id}`,
  });
}

/** A figure of one of the service level agreements that AWS publishes; `day` of the text it stood in. */
export function awsSla(value: number, agreement: string, day: string): AvailabilityFigure {
  return { value, source: `https://aws.amazon.com/${agreement}/sla/`, date: day };
}
