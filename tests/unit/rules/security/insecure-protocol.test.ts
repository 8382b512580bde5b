import { describe, expect, test } from "vitest";
import { sketch } from "../../../../shared/model/sketch.ts";
import { afterFix, findingsOf, propertiesOf, testRule } from "../../../support/rule-table.ts";

const RULE = "security/insecure-protocol";

testRule(RULE, {
  "among equals it is medium, whatever the case of the word": [
    { nodes: { a: "vm", b: "vm" }, edges: [["a", "b", { protocol: "Telnet" }]] },
    { subject: "a->b", severity: "medium", related: ["a", "b"] },
  ],
  "it is high when the trust differs; none is a value": [
    {
      nodes: { net: "zone/network", a: ["vm", { in: "net" }], b: ["vm", { in: "net" }], out: "vm" },
      edges: [
        ["a", "b", { protocol: "imap" }],
        ["out", "a", { protocol: "imap" }],
      ],
    },
    { subject: "a->b", severity: "medium" },
    { subject: "out->a", severity: "high" },
  ],
  "it is high between sites of the same trust": [
    {
      nodes: {
        d1: "zone/datacenter",
        d2: "zone/datacenter",
        a: ["vm", { in: "d1" }],
        b: ["vm", { in: "d2" }],
      },
      edges: [["a", "b", { protocol: "ftp" }]],
    },
    { subject: "a->b", severity: "high" },
  ],
  "encryption stated, or a VPN, makes up for it": [
    {
      nodes: { a: "vm", b: "vm" },
      edges: [
        ["a", "b", { id: "e1", protocol: "ldap", encrypted: true }],
        ["a", "b", { id: "e2", protocol: "ldap", linkType: "vpn" }],
        ["a", "b", { id: "e3", protocol: "ldap", linkType: "vpn", encrypted: false }],
        ["a", "b", { id: "e4", protocol: "ldap", encrypted: false }],
      ],
    },
    "e4",
  ],
  "plain protocols without passwords belong to the rules of transit": [
    { nodes: { a: "vm", b: "vm" }, edges: [["a", "b", { protocol: "http" }]] },
  ],
});

describe("the secure twin", () => {
  test.each([
    ["ldap", "ldaps"],
    ["ftp", "sftp"],
    ["tftp", "sftp"],
    ["telnet", "ssh"],
    ["rsh", "ssh"],
    ["rlogin", "ssh"],
    ["vnc", "ssh"],
    ["snmpv1", "snmpv3"],
    ["snmpv2c", "snmpv3"],
    ["smbv1", "smb3"],
    ["pop3", "pop3s"],
    ["imap", "imaps"],
  ])("of %s is %s", (protocol, twin) => {
    const drawn = { nodes: { a: "vm", b: "vm" }, edges: [["a", "b", { protocol }]] } as const;
    const after = afterFix(RULE, "encrypt", drawn);
    expect(propertiesOf(after, "a->b")).toEqual({ protocol: twin });
    expect(findingsOf(RULE, after)).toEqual([]);
  });
});

test("one edge to a container is one finding, as grave as its gravest pair", () => {
  const drawn = sketch({
    nodes: {
      a: ["vm", { trust: "internal" }],
      net: "zone/network",
      b: ["vm", { in: "net" }],
      c: ["vm", { in: "net", trust: "dmz" }],
    },
    edges: [["a", "net", { id: "e", protocol: "ftp" }]],
  });
  expect(findingsOf(RULE, drawn)).toMatchObject([
    { subject: "e", severity: "high", related: ["a", "b", "c"], data: { target: "net" } },
  ]);
});
