import { describe, expect, it } from "vitest";
import { SERVICE_MODELS } from "../../../shared/catalog/define-kind.ts";
import {
  hasStack,
  LAYERS,
  STACK_MODELS,
  stackModelOf,
  stackOf,
  type StackModel,
} from "../../../shared/catalog/responsibility.ts";

/** Application, data, runtime, middleware, system, virtualization, servers, storage, network. */
const PUBLISHED: Readonly<Record<StackModel, string>> = {
  "on-prem": "ours ours ours ours ours ours ours ours ours",
  iaas: "ours ours ours ours ours provider provider provider provider",
  caas: "ours ours ours ours shared provider provider provider provider",
  paas: "ours ours provider provider provider provider provider provider provider",
  serverless: "ours ours provider provider provider provider provider provider provider",
  faas: "ours ours provider provider provider provider provider provider provider",
  baas: "shared ours provider provider provider provider provider provider provider",
  daas: "ours ours shared provider shared provider provider provider provider",
  saas: "provider shared provider provider provider provider provider provider provider",
};

describe("who runs which layer", () => {
  it.each(Object.entries(PUBLISHED))("is under %s as published", (model, owners) => {
    const stack = stackOf(model as StackModel);
    expect(LAYERS.map((layer) => stack[layer]).join(" ")).toBe(owners);
  });

  it("is known for every service model that a file can state", () => {
    expect([...STACK_MODELS].sort()).toEqual([...SERVICE_MODELS, "caas"].sort());
  });

  it("is told apart for containers that a provider runs, and only for those", () => {
    expect(stackModelOf("serverless", "workload")).toBe("caas");
    expect(stackModelOf("paas", "cluster")).toBe("caas");
    expect(stackModelOf("on-prem", "cluster")).toBe("on-prem");
    expect(stackModelOf("serverless", "nosql")).toBe("serverless");
    expect(stackModelOf("paas", undefined)).toBe("paas");
  });

  it("is not asked of people, lines and notes", () => {
    expect(["user", "isp", "note"].filter((role) => hasStack(role as "user"))).toEqual([]);
    expect(hasStack("database")).toBe(true);
  });
});
