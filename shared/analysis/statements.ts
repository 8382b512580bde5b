import { DEPLOYMENTS, type Deployment, type ServiceModel } from "../catalog/define-kind.ts";
import type { PropertyKey, PropertyValue } from "../catalog/properties.ts";
import { readProperty } from "../catalog/read-property.ts";
import { inClass, type RoleClass } from "../catalog/role-classes.ts";
import type { DiagramNode } from "../model/schema.ts";
import type { Component, Container, Place, System } from "./system.ts";

type Statements = Pick<
  System,
  "stated" | "serviceModel" | "providerRun" | "deployment" | "hypervisor" | "replicas" | "is"
>;

const PROVIDER_RUN: ReadonlySet<ServiceModel | undefined> = new Set([
  "paas", "saas", "daas", "serverless", "faas", "baas",
]); // prettier-ignore

/** What the elements state, and the three facts that have a source besides (rules reference, 1.1). */
export function createStatements(ancestors: (x: Place) => readonly Container[]): Statements {
  const serviceModel = (n: Component): ServiceModel | undefined =>
    stated(n, "serviceModel") ?? n.kind?.serviceModel;
  return {
    stated,
    serviceModel,
    providerRun: (n) => PROVIDER_RUN.has(serviceModel(n)),
    deployment: (x) => deploymentOf(x, ancestors(x)),
    hypervisor: (host) => stated(host, "hypervisor") ?? host.kind?.hypervisor,
    replicas: (n) => stated(n, "replicas") ?? 1,
    is: ({ role }, ...classes: RoleClass[]) => {
      for (const name of classes) if (inClass(role, name)) return true;
      return false;
    },
  };
}

/** The stated value of a key; undefined where absent, of another type or an unknown word. */
export function stated<K extends PropertyKey>(
  { properties }: { readonly properties?: DiagramNode["properties"] | undefined },
  key: K,
): PropertyValue<K> | undefined {
  const value = properties?.[key];
  return value === undefined ? undefined : readProperty(key, value);
}

function deploymentOf(x: Place, around: readonly Container[]): Deployment | undefined {
  const own = deploymentField(x);
  if (own) return own;
  for (const container of around) {
    const field = deploymentField(container);
    if (field) return field;
  }
  return x.kind?.deployment;
}

function deploymentField(x: Place): Deployment | undefined {
  return DEPLOYMENTS.find((word) => word === x.node.deployment);
}
