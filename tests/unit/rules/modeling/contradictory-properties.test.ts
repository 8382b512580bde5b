import { expect, test } from "vitest";
import type { Json } from "../../../../shared/lib/json.ts";
import { sketch } from "../../../../shared/model/sketch.ts";
import { afterFix, findingsOf, propertiesOf, testRule } from "../../../support/rule-table.ts";

const RULE = "modeling/contradictory-properties";
const joined = (properties: Readonly<Record<string, Json>>) =>
  ({ nodes: { a: "vm", b: "vm" }, edges: [["a", "b", { id: "e", ...properties }]] }) as const;

testRule(RULE, {
  "public access or address in a private or isolated subnet": [
    {
      nodes: {
        in: ["zone/subnet", { visibility: "private" }],
        out: ["zone/subnet", { visibility: "public" }],
        off: ["zone/subnet", { visibility: "isolated" }],
        plain: "zone/subnet",
        a: ["vm", { in: "in", publicAccess: true }],
        b: ["vm", { in: "off", publicIp: true }],
        c: ["vm", { in: "out", publicIp: true }],
        d: ["vm", { in: "plain", publicIp: true }],
        e: ["vm", { in: "in", publicIp: false }],
        f: ["vm", { publicIp: true }],
      },
    },
    { subject: "a", severity: "medium", related: ["in"] },
    { subject: "b", related: ["off"] },
  ],
  "the nearest subnet counts": [
    {
      nodes: {
        in: ["zone/subnet", { visibility: "private" }],
        zone: ["zone/trust-zone", { in: "in" }],
        out: ["zone/subnet", { in: "zone", visibility: "public" }],
        a: ["vm", { in: "out", publicIp: true }],
      },
    },
  ],
  "several zones with a stated single copy, unless the provider sees to it": [
    {
      nodes: {
        a: ["vm", { multiAz: true, replicas: 1 }],
        b: ["vm", { multiAz: true }],
        c: ["vm", { multiAz: true, replicas: 2 }],
        d: ["database", { multiAz: true, replicas: 1, serviceModel: "paas" }],
      },
    },
    { subject: "a", related: [] },
  ],
  "encrypted with a plain protocol": [
    joined({ encrypted: true, protocol: "HTTP" }),
    { subject: "e", related: [] },
  ],
  "a VPN encrypts what runs in it": [
    joined({ encrypted: true, protocol: "http", linkType: "vpn" }),
  ],
  "unencrypted with a protocol that encrypts": [joined({ encrypted: false, protocol: "ssh" }), "e"],
  "unencrypted in a VPN says nothing of the protocol": [
    joined({ encrypted: false, linkType: "vpn" }),
  ],
  "a protocol that may be either": [joined({ encrypted: true, protocol: "grpc" })],
  "statements that agree": [joined({ encrypted: true, protocol: "https" })],
});

test("the fix takes the safer statement", () => {
  const closed = afterFix(RULE, "resolve", {
    nodes: {
      in: ["zone/subnet", { visibility: "private" }],
      a: ["vm", { in: "in", publicIp: true, multiAz: true, replicas: 1 }],
    },
  });
  expect(propertiesOf(closed, "a")).toEqual({ publicIp: false, multiAz: true, replicas: 2 });
  const plain = afterFix(RULE, "resolve", joined({ encrypted: true, protocol: "ldap" }));
  expect(propertiesOf(plain, "e")).toEqual({ encrypted: true, protocol: "ldaps" });
  const secure = afterFix(RULE, "resolve", joined({ encrypted: false, protocol: "https" }));
  expect(propertiesOf(secure, "e")).toEqual({ encrypted: true, protocol: "https" });
  expect([closed, plain, secure].flatMap((after) => findingsOf(RULE, after))).toEqual([]);
});

test("the text says which of the contradictions it is", () => {
  const variants = [
    sketch({ nodes: { a: ["vm", { multiAz: true, replicas: 1 }] } }),
    sketch(joined({ encrypted: true, protocol: "http" })),
    sketch(joined({ encrypted: false, protocol: "https" })),
  ].map((drawn) => findingsOf(RULE, drawn)[0]?.data.variant);
  expect(variants).toEqual(["zones", "plain", "encrypted"]);
});
