import { describe, expect, it } from "vitest";
import { kindOffers } from "../../../renderer/panels/inspector/kind-offers.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { isContainerRole } from "../../../shared/catalog/roles.ts";

const rds = catalog.kind("aws/rds");
const offers = (query: string, current = rds) => kindOffers(catalog, query, "en", current);

describe("the kinds that a node could change to", () => {
  it("begin with its own and those of its role, and are no more than can be looked through", () => {
    const kinds = offers("");
    expect(kinds[0]).toBe(rds);
    const ofRole = catalog.kinds.filter(({ role }) => role === "database").length;
    const roles = kinds.slice(0, Math.min(ofRole, kinds.length)).map(({ role }) => role);
    expect(new Set(roles)).toEqual(new Set(["database"]));
    expect(kinds.length).toBeLessThanOrEqual(60);
  });

  it("are what is searched for, best first", () => {
    expect(offers("load balancer")[0]?.id).toBe("generic/load-balancer");
    expect(offers("server room")).not.toContain(catalog.kind("zone/server-room"));
  });

  it("are containers for a container, and all kinds for an unknown one", () => {
    const network = catalog.kind("zone/network");
    const containers = offers("", network).every(({ role }) => isContainerRole(role));
    expect(containers).toBe(true);
    expect(kindOffers(catalog, "server room", "en", undefined)[0]?.id).toBe("zone/server-room");
  });
});
