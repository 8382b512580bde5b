import type { PropertyValue } from "../catalog/properties.ts";
import { isNonProduction } from "./facts.ts";
import { memoizedByPlace } from "./memo.ts";
import { placeIs } from "./places.ts";
import { stated } from "./statements.ts";
import type { Component, Container, Facts, Place, System } from "./system.ts";

type Trust = PropertyValue<"trust">;
type Judgements = Pick<System, "trust" | "env" | "nonProduction" | "sensitive">;
type Needed = Pick<System, "inherited" | "nearest" | "ancestors" | "serviceModel">;

const SENSITIVE: ReadonlySet<PropertyValue<"dataClass"> | undefined> = new Set([
  "personal", "confidential", "restricted", "payment", "credential",
] as const); // prettier-ignore

/** How far a place is trusted, which environment it serves and what data it holds (1.3). */
export function createJudgements(facts: Facts, places: Needed): Judgements {
  const env = memoizedByPlace((x) => places.inherited(x, "env") ?? facts.environment);
  return {
    trust: memoizedByPlace((x) => places.inherited(x, "trust") ?? trustByPlace(x, places)),
    env,
    nonProduction: (x) => isNonProduction(env(x)),
    sensitive: memoizedByPlace((x) => SENSITIVE.has(places.inherited(x, "dataClass"))),
  };
}

function trustByPlace(x: Place, places: Needed): Trust | undefined {
  if (placeIs(x, "UNTRUSTED")) return "untrusted";
  if (isComponent(x) && places.serviceModel(x) === "saas") return "third-party";
  const subnet = places.nearest(x, "subnet");
  if (subnet) return stated(subnet, "visibility") === "public" ? "dmz" : "internal";
  return places.ancestors(x).some(({ role }) => role !== "group") ? "internal" : undefined;
}

function isComponent(x: Component | Container): x is Component {
  return "index" in x;
}
