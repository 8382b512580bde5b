import { expect, test } from "vitest";
import { afterFix, findingsOf, propertiesOf, testRule } from "../../../support/rule-table.ts";
import { sketch } from "../../../../shared/model/sketch.ts";

testRule("security/public-database", {
  "public access alone is enough": [
    { nodes: { db: ["database", { publicAccess: true }] } },
    { subject: "db", severity: "critical", related: [] },
  ],
  "a public address alone is enough": [{ nodes: { db: ["nosql", { publicIp: true }] } }, "db"],
  "one open port is enough": [
    { nodes: { c: ["cache", { openToInternetPorts: [6379] }], s: "search" } },
    "c",
  ],
  "no open port is none": [{ nodes: { db: ["database", { openToInternetPorts: [] }] } }],
  "stated false and not stated say nothing": [
    { nodes: { a: ["database", { publicAccess: false, publicIp: false }], b: "database" } },
  ],
  "a value of another type is not stated": [
    { nodes: { db: ["database", { publicAccess: "yes", publicIp: 1 }] } },
  ],
  "only databases, caches and search engines count": [
    {
      nodes: {
        web: ["vm", { publicIp: true }],
        files: ["file-storage", { publicIp: true }],
        log: ["stream", { publicAccess: true }],
      },
    },
  ],
  "a drawn way through network devices and firewalls exposes": [
    {
      nodes: { u: "user", isp: "isp", fw: "firewall", db: "database" },
      edges: [
        ["u", "isp"],
        ["isp", "fw"],
        ["fw", "db"],
      ],
    },
    "db",
  ],
  "a balancer of layer 4 passes, one of layer 7 or of no stated layer does not": [
    {
      nodes: {
        u: "user",
        l4: ["load-balancer", { layer: 4 }],
        l7: ["load-balancer", { layer: 7 }],
        lb: "load-balancer",
        a: "database",
        b: "database",
        c: "database",
      },
      edges: [
        ["u", "l4"],
        ["u", "l7"],
        ["u", "lb"],
        ["l4", "a"],
        ["l7", "b"],
        ["lb", "c"],
      ],
    },
    "a",
  ],
  "an administrator's edge from outside exposes, a replication does not": [
    {
      nodes: { p: "partner", q: "partner", a: "database", b: "database" },
      edges: [
        ["p", "a", { flow: "admin" }],
        ["q", "b", { flow: "replication" }],
      ],
    },
    "a",
  ],
  "a private link is no way in": [
    {
      nodes: { p: "partner", a: "database", b: "database", c: "database" },
      edges: [
        ["p", "a", { linkType: "vpn" }],
        ["p", "b", { linkType: "dedicated" }],
        ["p", "c", { linkType: "private" }],
      ],
    },
  ],
  "an office and users said to be internal are not the world": [
    {
      nodes: { o: "office", u: ["user", { trust: "internal" }], db: "database" },
      edges: [
        ["o", "db"],
        ["u", "db"],
      ],
    },
  ],
  "a device counts only over the internet": [
    {
      nodes: { near: "iot-device", far: "iot-device", a: "database", b: "database" },
      edges: [
        ["near", "a"],
        ["far", "b", { linkType: "internet" }],
      ],
    },
    "b",
  ],
});

test("closing turns what was true to false, drops the ports and states nothing else", () => {
  const after = afterFix("security/public-database", "close-access", {
    nodes: { db: ["database", { publicAccess: true, openToInternetPorts: [5432], backups: true }] },
  });
  expect(propertiesOf(after, "db")).toEqual({ publicAccess: false, backups: true });
});

test("a database that only edges expose has no fix", () => {
  const drawn = sketch({ nodes: { u: "user", db: "database" }, edges: [["u", "db"]] });
  expect(findingsOf("security/public-database", drawn)[0]?.fixes).toEqual([]);
});
