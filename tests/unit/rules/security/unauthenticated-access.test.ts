import { testRule } from "../../../support/rule-table.ts";

const open = { authenticated: false };

testRule("security/unauthenticated-access", {
  "stores, queues, identities, secrets, management and API gateways must know their callers": [
    {
      nodes: {
        a: "vm",
        db: "database",
        q: "queue",
        idp: "idp",
        kms: "kms",
        ci: "cicd",
        gw: "api-gateway",
        web: "vm",
        proxy: "reverse-proxy",
      },
      edges: [
        ["a", "db", open],
        ["a", "q", open],
        ["a", "idp", open],
        ["a", "kms", open],
        ["a", "ci", open],
        ["a", "gw", open],
        ["a", "web", open],
        ["a", "proxy", open],
      ],
    },
    "a->ci",
    { subject: "a->db", severity: "high", related: ["a", "db"] },
    "a->gw",
    "a->idp",
    "a->kms",
    "a->q",
  ],
  "not stated is not no": [{ nodes: { a: "vm", db: "database" }, edges: [["a", "db"]] }],
  "a sensitive target, a device as caller and administration count for any target": [
    {
      nodes: {
        a: "vm",
        s: ["vm", { dataClass: "personal" }],
        d: "iot-device",
        w: "vm",
        o: "admin",
      },
      edges: [
        ["a", "s", open],
        ["s", "a", open],
        ["d", "w", open],
        ["o", "w", { ...open, flow: "admin" }],
      ],
    },
    "a->s",
    "d->w",
    "o->w",
  ],
  "between sites only devices of the network need not ask": [
    {
      nodes: {
        d1: "zone/datacenter",
        d2: "zone/datacenter",
        a: ["vm", { in: "d1" }],
        b: ["vm", { in: "d2" }],
        v: ["vpn-gateway", { in: "d2" }],
      },
      edges: [
        ["a", "b", open],
        ["a", "v", open],
      ],
    },
    "a->b",
  ],
  "what hands requests on never asks": [
    {
      nodes: {
        d: "iot-device",
        isp: "isp",
        fw: "firewall",
        lb: "load-balancer",
        cdn: "cdn",
        dns: "dns",
        waf: "waf",
      },
      edges: [
        ["d", "isp", open],
        ["d", "fw", open],
        ["d", "lb", open],
        ["d", "cdn", open],
        ["d", "dns", open],
        ["d", "waf", open],
      ],
    },
  ],
  "a static website never asks": [
    {
      nodes: {
        a: "vm",
        s: ["object-storage", { staticWebsite: true }],
        t: ["object-storage", { staticWebsite: false }],
      },
      edges: [
        ["a", "s", open],
        ["a", "t", open],
      ],
    },
    "a->t",
  ],
});
