import { describe, expect, it } from "vitest";
import { groupKinds } from "../../../renderer/panels/palette/group-kinds.ts";
import { roleGroupOf } from "../../../renderer/panels/palette/role-groups.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { COMPONENT_ROLES } from "../../../shared/catalog/roles.ts";

const idsOf = (sections: ReturnType<typeof groupKinds>) =>
  sections.flatMap(({ groups }) => groups.flatMap(({ kinds }) => kinds.map(({ id }) => id)));

describe("the palette's sections", () => {
  it("hold every kind of the catalogue exactly once, by place and by role", () => {
    const all = catalog.kinds.map(({ id }) => id).sort();
    expect(idsOf(groupKinds(catalog.kinds, "place")).sort()).toEqual(all);
    expect(idsOf(groupKinds(catalog.kinds, "role")).sort()).toEqual(all);
  });

  it("by place begin with what runs anywhere, then own premises before providers", () => {
    const ids = groupKinds(catalog.kinds, "place").map(({ id }) => id);
    expect(ids.indexOf("generic")).toBe(0);
    expect(ids.indexOf("onprem")).toBeLessThan(ids.indexOf("aws"));
  });

  it("by role put the providers' load balancers beside the generic one", () => {
    const network = groupKinds(catalog.kinds, "role").find(({ id }) => id === "network");
    const ids = network?.groups.flatMap(({ kinds }) => kinds.map(({ id }) => id));
    expect(ids).toEqual(expect.arrayContaining(["generic/load-balancer", "aws/alb"]));
  });

  it("put own kinds of all families together, first of all", () => {
    const [known] = catalog.kinds;
    if (!known) throw new Error("no kinds");
    const own = [
      { ...known, id: "mine/thing" },
      { ...known, id: "ours/thing" },
    ];
    const byPlace = groupKinds([known, ...own], "place");
    expect(byPlace.map(({ id }) => id)).toEqual(["own", "generic"]);
    expect(byPlace[0]?.groups.map(({ kinds }) => kinds)).toEqual([own]);
    const byRole = groupKinds([known, ...own], "role");
    expect(byRole[0]?.groups.map(({ id }) => id)).toEqual(["own", "generic"]);
  });

  it("leave only finished applications, power and notes among the others", () => {
    const others = COMPONENT_ROLES.filter((role) => roleGroupOf(role) === "other");
    expect(others).toEqual(["saas-app", "power", "note"]);
  });
});
