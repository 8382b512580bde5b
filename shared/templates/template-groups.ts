import { TEMPLATE_IDS, type TemplateId } from "./template-ids.ts";

/** Templates side by side on the start screen; a mended twin stands with the faulty one. */
export const TEMPLATE_GROUPS = [
  {
    id: "path",
    templates: [
      "single-server",
      "app-db-split",
      "load-balanced",
      "in-server-balancing",
      "public-three-tier",
      "hybrid-dr",
    ],
  },
  { id: "onPrem", templates: ["on-prem-datacenter", "private-cloud", "virtualization", "vdi"] },
  {
    id: "public",
    templates: ["aws-web", "azure-web", "gcp-data", "serverless-web", "service-models"],
  },
  { id: "hybrid", templates: ["hybrid-burst", "multi-cloud", "edge-iot"] },
  { id: "applications", templates: ["kubernetes", "microservices", "centralised", "distributed"] },
  { id: "security", templates: ["server-roles", "customer-data", "device-data"] },
  {
    id: "delivery",
    templates: ["immutable", "rolling", "blue-green", "canary", "devops-pipeline"],
  },
] as const satisfies readonly { readonly id: string; readonly templates: readonly TemplateId[] }[];

export type TemplateGroupId = (typeof TEMPLATE_GROUPS)[number]["id"];

/** The templates of the learning path, from one server to several sites. */
export const RUNGS: readonly TemplateId[] = TEMPLATE_GROUPS[0].templates;

/** The same design with its faults mended, where there is one. */
export function mendedTwin(id: TemplateId): TemplateId | undefined {
  return TEMPLATE_IDS.find((other) => other === `${id}-mended`);
}
