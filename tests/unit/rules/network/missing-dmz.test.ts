import { describe, expect, test } from "vitest";
import type { Sketch } from "../../../../shared/model/sketch.ts";
import { addedTo, afterFix, findingsOf, testRule } from "../../../support/rule-table.ts";

const RULE = "network/missing-dmz";
const dc = { in: "dc" };

testRule(RULE, {
  "whatever the internet reaches through network devices alone": [
    {
      nodes: {
        i: "internet",
        dc: "zone/datacenter",
        r: ["router", dc],
        a: ["server", dc],
        d: ["database", dc],
        lb: ["load-balancer", dc],
        b: ["server", dc],
      },
      edges: [
        ["i", "r"],
        ["r", "a"],
        ["r", "d"],
        ["r", "lb"],
        ["lb", "b"],
      ],
    },
    { subject: "a", severity: "high", related: [] },
    "d",
    "lb",
  ],
  "a firewall or intrusion prevention on the way is enough, unless there is a way around it": [
    {
      nodes: {
        i: "internet",
        dc: "zone/datacenter",
        fw: ["firewall", dc],
        ips: ["ips", dc],
        a: ["server", dc],
        b: ["server", dc],
        c: ["server", dc],
      },
      edges: [
        ["i", "fw"],
        ["i", "ips"],
        ["fw", "a"],
        ["ips", "b"],
        ["fw", "c"],
        ["i", "c"],
      ],
    },
    "c",
  ],
  "network devices, gateways of private lines, content delivery and people stand before it": [
    {
      nodes: {
        i: "internet",
        dc: "zone/datacenter",
        r: ["router", dc],
        isp: ["isp", dc],
        fw: ["firewall", dc],
        v: ["vpn-gateway", dc],
        g: ["dedicated-gateway", dc],
        c: ["cdn", dc],
        o: ["office", dc],
        m: ["admin", dc],
        n: ["nat-gateway", dc],
      },
      edges: [
        ["i", "r"],
        ["i", "isp"],
        ["i", "fw"],
        ["i", "v"],
        ["i", "g"],
        ["i", "c"],
        ["i", "o"],
        ["i", "m"],
        ["i", "n"],
      ],
    },
    "n",
  ],
  "a component of an unknown kind counts": [
    { nodes: { i: "internet", dc: "zone/datacenter", x: ["acme/thing", dc] }, edges: [["i", "x"]] },
    "x",
  ],
  "regions and the open page are no data centre, a site of one's own is": [
    {
      nodes: {
        i: "internet",
        r: "zone/region",
        site: "zone/on-prem-site",
        a: ["vm", { in: "r" }],
        b: "vm",
        c: ["server", { in: "site" }],
      },
      edges: [
        ["i", "a"],
        ["i", "b"],
        ["i", "c"],
      ],
    },
    "c",
  ],
  "private links are no way in, administration is": [
    {
      nodes: { i: "internet", dc: "zone/datacenter", a: ["server", dc], b: ["server", dc] },
      edges: [
        ["i", "a", { linkType: "vpn" }],
        ["i", "b", { flow: "admin" }],
      ],
    },
    "b",
  ],
});

describe("inserting a firewall", () => {
  const drawn: Sketch = {
    nodes: {
      u: "user",
      o: "office",
      dc: "zone/datacenter",
      rack: ["zone/rack", { in: "dc" }],
      r: ["router", { in: "dc" }],
      q: ["router", { in: "dc" }],
      a: ["server", { in: "rack" }],
    },
    edges: [
      ["u", "r"],
      ["u", "a", { protocol: "https", carrier: "KT", linkType: "internet" }],
      ["r", "a", { flow: "admin" }],
      ["q", "a"],
      ["o", "a"],
      ["u", "a", { id: "private", linkType: "vpn" }],
      ["u", "a", { id: "logs", flow: "logging" }],
    ],
  };
  const after = afterFix(RULE, "insert-firewall", drawn);
  const { nodes, edges } = addedTo(drawn, after);
  const wall = nodes[0];

  test("adds a pair in the data centre", () => {
    expect(nodes).toMatchObject([{ kind: "generic/firewall", parent: "dc" }]);
    expect(wall?.properties).toEqual({ replicas: 2 });
  });

  test("turns the open ways in to it, and no others", () => {
    const intoWall = after.edges.filter(({ target }) => target === wall?.id).map(({ id }) => id);
    expect(intoWall).toEqual(["u->a", "r->a"]);
  });

  test("leads a copy of each on, without carrier and link type", () => {
    expect(edges.map(({ source, target }) => [source, target])).toEqual([
      [wall?.id, "a"],
      [wall?.id, "a"],
    ]);
    const copies = edges.map(({ flow, properties }) => ({ flow, properties }));
    expect(copies).toContainEqual({ flow: undefined, properties: { protocol: "https" } });
    expect(copies).toContainEqual({ flow: "admin", properties: undefined });
    const turned = after.edges.find(({ id }) => id === "u->a");
    expect(turned?.properties).toMatchObject({ carrier: "KT", linkType: "internet" });
  });

  test("clears the finding", () => {
    expect(findingsOf(RULE, after)).toEqual([]);
  });
});
