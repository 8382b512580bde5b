import { describe, expect, it } from "vitest";
import { catalog } from "../../../shared/catalog/registry.ts";
import { LAYERS } from "../../../shared/catalog/responsibility.ts";
import {
  responsibilitiesOf,
  responsibilityTotals,
} from "../../../shared/drawing/responsibilities.ts";
import { sketch } from "../../../shared/model/sketch.ts";

const of = (diagram: ReturnType<typeof sketch>) => responsibilitiesOf(diagram, catalog);

describe("who runs the layers of a diagram's components", () => {
  it("is the component's own statement before its kind's default", () => {
    const all = of(
      sketch({
        nodes: {
          rented: "aws/ec2",
          moved: ["aws/ec2", { serviceModel: "paas" }],
          odd: ["aws/ec2", { serviceModel: "no such model" }],
        },
      }),
    );
    expect(all.get("rented")).toMatchObject({ model: "iaas", from: "kind" });
    expect(all.get("moved")).toMatchObject({ model: "paas", from: "stated" });
    expect(all.get("odd")).toMatchObject({ model: "iaas", from: "kind" });
  });

  it("follows for what says nothing from the service that it runs in, however deep", () => {
    const all = of(
      sketch({
        nodes: {
          cluster: "aws/eks",
          shop: ["zone/group", { in: "cluster" }],
          orders: ["microservice", { in: "shop" }],
          cache: ["aws/elasticache", { in: "shop" }],
        },
      }),
    );
    expect(all.get("orders")).toMatchObject({ model: "caas", from: "container" });
    expect(all.get("orders")).toHaveProperty("container", "cluster");
    expect(all.get("cache")).toMatchObject({ model: "paas", from: "kind" });
    // A managed cluster is a service itself, a frame around components is not.
    expect(all.get("cluster")).toMatchObject({ model: "caas", from: "kind" });
    expect(all.has("shop")).toBe(false);
  });

  it("is its owner on premises, and not known in a private cloud or where nothing is said", () => {
    const all = of(
      sketch({
        nodes: {
          site: ["zone/on-prem-site", { deployment: "on-prem" }],
          server: ["server", { in: "site" }],
          vm: "private/virtual-machine",
          floating: "vm",
        },
      }),
    );
    expect(all.get("server")).toMatchObject({ model: "on-prem", from: "deployment" });
    expect(all.get("vm")).toEqual({ from: "nothing" });
    expect(all.get("floating")).toEqual({ from: "nothing" });
  });

  it("does not take a kind's word for on premises where it stands in a private or public cloud", () => {
    const all = of(
      sketch({
        nodes: {
          cloud: ["zone/private-cloud", { deployment: "private" }],
          records: ["onprem/database", { in: "cloud" }],
          host: ["onprem/hypervisor-type-1", { in: "cloud" }],
          vm: ["private/virtual-machine", { in: "host" }],
          own: ["onprem/database", { in: "cloud", serviceModel: "on-prem" }],
          rack: "onprem/database",
        },
      }),
    );
    for (const id of ["records", "vm"]) expect(all.get(id)).toEqual({ from: "nothing" });
    expect(all.has("host")).toBe(false);
    expect(all.get("own")).toMatchObject({ model: "on-prem", from: "stated" });
    expect(all.get("rack")).toMatchObject({ model: "on-prem", from: "kind" });
  });

  it("leaves out people, notes and kinds that nobody knows", () => {
    const all = of(
      sketch({ nodes: { customers: "user", remark: "note", thing: "no/such", db: "aws/rds" } }),
    );
    expect([...all.keys()]).toEqual(["db"]);
  });

  it("comes to counts for every layer and every model", () => {
    const all = of(sketch({ nodes: { a: "aws/ec2", b: "aws/ec2", crm: "saas/crm", c: "vm" } }));
    const { components, notStated, layers, models } = responsibilityTotals(all.values());
    expect([components, notStated]).toEqual([4, 1]);
    expect(layers.data).toEqual({ ours: 2, shared: 1, provider: 0 });
    expect(layers.network).toEqual({ ours: 0, shared: 0, provider: 3 });
    expect([...models]).toEqual([["iaas", 2], ["saas", 1]]); // prettier-ignore
    for (const layer of LAYERS) {
      const { ours, shared, provider } = layers[layer];
      expect(ours + shared + provider).toBe(components - notStated);
    }
  });
});
