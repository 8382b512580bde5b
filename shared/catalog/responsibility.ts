import type { ServiceModel } from "./define-kind.ts";
import type { Role } from "./roles.ts";

/** The nine layers that somebody has to run, from what people use down to the cables. */
export const LAYERS = [
  "application",
  "data",
  "runtime",
  "middleware",
  "os",
  "virtualization",
  "servers",
  "storage",
  "network",
] as const;
export type Layer = (typeof LAYERS)[number];

export const OWNERS = ["ours", "shared", "provider"] as const;
export type Owner = (typeof OWNERS)[number];

/** Who runs each layer. */
export type Stack = Readonly<Record<Layer, Owner>>;

/** The service models, and containers as a service, which no file states: it follows from the role. */
export type StackModel = ServiceModel | "caas";

/** The stacks in the order in which they are told: what one runs oneself first. */
export const STACK_MODELS = [
  "on-prem",
  "iaas",
  "caas",
  "paas",
  "serverless",
  "faas",
  "baas",
  "daas",
  "saas",
] as const satisfies readonly StackModel[];

/** One letter a layer, in their order: `o` ours, `s` shared, `p` the provider's. */
function stack(letters: string): Stack {
  const owners: Readonly<Record<string, Owner>> = { o: "ours", s: "shared", p: "provider" };
  const entries = LAYERS.map((layer, index) => [layer, owners[letters[index] ?? ""] ?? "shared"]);
  return Object.freeze(Object.fromEntries(entries) as Record<Layer, Owner>);
}

/**
 * Who runs what under each model. Sources: for IaaS, PaaS and SaaS the definitions of NIST SP 800-145,
 * section 2; for data, which its owner answers for under every model, "Shared responsibility in the
 * cloud" (Microsoft Learn) and the "AWS Shared Responsibility Model". Besides:
 * - containers as a service: the image, with all that is in it, is the customer's, the cluster and the
 *   machines the provider's; the system is shared, because the image brings its own half (Amazon EKS
 *   best practices, "Understanding the AWS Shared Responsibility Model"; AWS Fargate security);
 * - functions: code and data are the customer's ("Security Overview of AWS Lambda");
 * - a back end as a service: the server half of the application comes from the provider, the client and
 *   the rules for the data from the customer (Firebase documentation, "Security checklist");
 * - desktops: broker and hosts are the provider's; system and runtimes come as its image and are kept up
 *   to date together with the customer (Azure Virtual Desktop, "Shared security responsibilities");
 * - finished software: the provider runs all of it; data put into it stays the customer's to answer for.
 */
const STACKS: Readonly<Record<StackModel, Stack>> = {
  "on-prem": stack("ooooooooo"),
  iaas: stack("ooooopppp"),
  caas: stack("oooospppp"),
  paas: stack("ooppppppp"),
  serverless: stack("ooppppppp"),
  faas: stack("ooppppppp"),
  baas: stack("soppppppp"),
  daas: stack("oospspppp"),
  saas: stack("psppppppp"),
};

export const stackOf = (model: StackModel): Stack => STACKS[model];

const CONTAINERS: ReadonlySet<Role> = new Set<Role>(["cluster", "workload", "container"]);

/** The stack's model of something with this role: containers that a provider runs are a case apart. */
export function stackModelOf(model: ServiceModel, role: Role | undefined): StackModel {
  const providerRun = model === "paas" || model === "serverless";
  return providerRun && role !== undefined && CONTAINERS.has(role) ? "caas" : model;
}

/** People, places and lines that nobody runs as a stack. */
const WITHOUT_STACK: ReadonlySet<Role> = new Set<Role>([
  "user", "internet", "iot-device", "partner", "office", "admin", "developer", "isp", "power", "note",
]); // prettier-ignore

export const hasStack = (role: Role): boolean => !WITHOUT_STACK.has(role);
