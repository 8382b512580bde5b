import { expect, test } from "vitest";
import { afterFix, propertiesOf, testRule } from "../../../support/rule-table.ts";

const RULE = "security/unencrypted-in-transit-untrusted";

testRule(RULE, {
  "a plain protocol from outside, of any flow": [
    {
      nodes: { u: "user", web: "vm" },
      edges: [["u", "web", { id: "e", protocol: "HTTP", flow: "monitoring" }]],
    },
    { subject: "e", severity: "high", related: ["u", "web"] },
  ],
  "to a third party, and over the internet between own sites of no place": [
    {
      nodes: { app: "vm", s: ["saas-app", { serviceModel: "saas" }], b: "vm" },
      edges: [
        ["app", "s", { id: "e1", encrypted: false }],
        ["app", "b", { id: "e2", encrypted: false, linkType: "internet" }],
      ],
    },
    "e1",
    "e2",
  ],
  "unknown encryption says nothing": [
    {
      nodes: { u: "user", web: "vm" },
      edges: [
        ["u", "web"],
        ["u", "web", { id: "e", protocol: "tcp" }],
      ],
    },
  ],
  "what is stated comes before the protocol": [
    {
      nodes: { u: "user", web: "vm" },
      edges: [
        ["u", "web", { id: "a", protocol: "http", encrypted: true }],
        ["u", "web", { id: "b", protocol: "https", encrypted: false }],
      ],
    },
    "b",
  ],
  "a VPN encrypts": [
    {
      nodes: { u: "user", web: "vm" },
      edges: [["u", "web", { protocol: "http", linkType: "vpn" }]],
    },
  ],
  "insecure protocols have their own rule, whatever else is said": [
    {
      nodes: { u: "user", web: "vm" },
      edges: [
        ["u", "web", { id: "a", protocol: "ftp" }],
        ["u", "web", { id: "b", protocol: "ftp", linkType: "vpn", encrypted: false }],
      ],
    },
  ],
  "traffic between sites has its own rule": [
    {
      nodes: {
        dc: "zone/datacenter",
        rg: ["zone/region", { trust: "third-party" }],
        a: ["vm", { in: "dc" }],
        b: ["vm", { in: "rg" }],
      },
      edges: [["a", "b", { encrypted: false }]],
    },
  ],
  "a redirect to HTTPS at the target makes up for it, one at the source does not": [
    {
      nodes: {
        u: "user",
        a: ["vm", { redirectToHttps: true }],
        b: ["vm", { redirectToHttps: false }],
        s: ["saas-app", { serviceModel: "saas" }],
      },
      edges: [
        ["u", "a", { protocol: "http" }],
        ["u", "b", { protocol: "http" }],
        ["a", "s", { protocol: "http" }],
      ],
    },
    "a->s",
    "u->b",
  ],
  "the internet enters by a line or firewall as it is, a user does not": [
    {
      nodes: { i: "internet", u: "user", isp: "isp", fw: "firewall", lb: "load-balancer" },
      edges: [
        ["i", "isp", { protocol: "http" }],
        ["i", "fw", { protocol: "http" }],
        ["i", "lb", { protocol: "http" }],
        ["u", "isp", { protocol: "http" }],
      ],
    },
    "i->lb",
    "u->isp",
  ],
  "inside traffic is not its business": [
    { nodes: { a: "vm", b: "vm" }, edges: [["a", "b", { protocol: "http" }]] },
  ],
});

test.each([
  ["a plain protocol becomes its twin", { protocol: "http" }, { protocol: "https" }],
  [
    "a stated false becomes true beside the twin",
    { protocol: "ws", encrypted: false },
    { protocol: "wss", encrypted: true },
  ],
  [
    "a protocol without a twin is said to be encrypted",
    { protocol: "grpc", encrypted: false },
    { protocol: "grpc", encrypted: true },
  ],
  ["no protocol at all is said to be encrypted", { encrypted: false }, { encrypted: true }],
])("encrypting: %s", (_says, before, encrypted) => {
  const after = afterFix(RULE, "encrypt", {
    nodes: { u: "user", web: "vm" },
    edges: [["u", "web", { id: "e", ...before }]],
  });
  expect(propertiesOf(after, "e")).toEqual(encrypted);
});
