import { expect, test } from "vitest";
import { idsOf, readSystem } from "../../support/read-system.ts";

test("an unknown kind is a container when something stands in it, else a component in no class", () => {
  const { system } = readSystem({
    nodes: {
      box: "acme/box",
      inner: ["vm", { in: "box" }],
      alone: "acme/thing",
      zone: "zone/of-the-future",
    },
    edges: [["inner", "alone"]],
  });
  expect(system.container("box")?.role).toBe("group");
  expect(system.container("zone")?.role).toBe("group");
  const alone = system.component("alone");
  expect(alone?.role).toBeUndefined();
  expect(alone && system.into(alone)).toHaveLength(1);
});

test("children may be listed before their parents", () => {
  const { system, component, container } = readSystem({
    nodes: {
      web: ["vm", { in: "rack" }],
      rack: ["zone/rack", { in: "site" }],
      site: "zone/datacenter",
    },
  });
  expect(system.ancestors(component("web")).map(({ id }) => id)).toEqual(["rack", "site"]);
  expect(idsOf(system.inside(container("site")))).toEqual(["web"]);
});

test("members have no other container of the role between", () => {
  const { system, container } = readSystem({
    nodes: {
      outer: "zone/group",
      inner: ["zone/group", { in: "outer" }],
      host: ["zone/host", { in: "outer" }],
      a: ["vm", { in: "outer" }],
      b: ["vm", { in: "inner" }],
      c: ["vm", { in: "host" }],
    },
  });
  expect(idsOf(system.members(container("outer")))).toEqual(["a", "c"]);
  expect(idsOf(system.inside(container("outer")))).toEqual(["a", "b", "c"]);
});

test("one physical place may be drawn twice", () => {
  const { system, component } = readSystem({
    nodes: {
      z2: ["zone/availability-zone", { domainId: "az-a" }],
      z1: ["zone/availability-zone", { domainId: "az-a" }],
      other: "zone/availability-zone",
      rack: ["zone/rack", { domainId: "az-a" }],
      a: ["vm", { in: "z2" }],
      b: ["vm", { in: "other" }],
    },
  });
  expect(system.domain(component("a"), "availability-zone")).toBe("z1");
  expect(system.domain(component("b"), "availability-zone")).toBe("other");
  expect(system.domain(component("a"), "rack")).toBeUndefined();
});

test("the site is the data centre, else the region, else the office itself", () => {
  const { system, component } = readSystem({
    nodes: {
      region: "zone/region",
      dc: ["zone/datacenter", { in: "region" }],
      a: ["vm", { in: "dc" }],
      b: ["vm", { in: "region" }],
      branch: "office",
      c: "vm",
    },
  });
  const sites = ["a", "b", "branch", "c"].map((id) => system.site(component(id)));
  expect(sites).toEqual(["dc", "region", "branch", undefined]);
  const kinds = ["a", "b", "branch", "c"].map((id) => system.siteKind(component(id)));
  expect(kinds).toEqual(["datacenter", "region", "office", undefined]);
});

test.each([
  ["a stated trust, inherited", { in: "zone" }, "restricted"],
  ["dmz in a public subnet", { in: "public" }, "dmz"],
  ["internal in a subnet that does not say", { in: "silent" }, "internal"],
  ["internal in any other place", { in: "rack" }, "internal"],
  ["none in a drawing group", { in: "group" }, undefined],
  ["none on the page", {}, undefined],
  ["third-party as a service", { in: "rack", serviceModel: "saas" }, "third-party"],
])("trust: %s", (_sentence, properties, trust) => {
  const { system, component } = readSystem({
    nodes: {
      zone: ["zone/trust-zone", { trust: "restricted" }],
      public: ["zone/subnet", { visibility: "public" }],
      silent: ["zone/subnet", { visibility: "sometimes" }],
      rack: "zone/rack",
      group: "zone/group",
      n: ["vm", properties],
    },
  });
  expect(system.trust(component("n"))).toBe(trust);
});

test("users are untrusted unless their zone says otherwise", () => {
  const { system, component } = readSystem({
    nodes: {
      a: "user",
      zone: ["zone/trust-zone", { trust: "internal" }],
      b: ["user", { in: "zone" }],
    },
  });
  expect(system.trust(component("a"))).toBe("untrusted");
  expect(system.trust(component("b"))).toBe("internal");
});

test("deployment is a field: own, else of the nearest place, else the kind's", () => {
  const { system, component } = readSystem({
    nodes: {
      cloud: ["zone/public-cloud", { deployment: "private" }],
      odd: ["zone/subnet", { in: "cloud", deployment: "somewhere" }],
      a: ["vm", { in: "odd" }],
      b: ["aws/ec2", {}],
      c: ["aws/ec2", { in: "cloud", deployment: "hybrid" }],
    },
  });
  const models = ["a", "b", "c"].map((id) => system.deployment(component(id)));
  expect(models).toEqual(["private", "public", "hybrid"]);
});

test("the environment is inherited, else the document's, in lower case", () => {
  const { system, component } = readSystem({
    nodes: { zone: ["zone/network", { env: "QA" }], a: ["vm", { in: "zone" }], b: "vm" },
    settings: { environment: "Live" },
  });
  expect(system.env(component("a"))).toBe("qa");
  expect(system.nonProduction(component("a"))).toBe(true);
  expect(system.env(component("b"))).toBe("live");
});
