import { expect, test } from "vitest";
import { sketch, type Sketch } from "../../../../shared/model/sketch.ts";
import { findingsOf } from "../../../support/rule-table.ts";

/** The keys asked for and the edges concerned, by component. */
const asked = (drawn: Sketch) =>
  Object.fromEntries(
    findingsOf("modeling/unspecified-properties", sketch(drawn)).map((finding) => [
      finding.subject,
      [finding.data.keys, finding.related],
    ]),
  );

test("stores are asked for encryption, class and backups", () => {
  expect(
    asked({
      nodes: {
        a: "database",
        b: "block-storage",
        c: "object-storage",
        d: "cache",
        e: ["database", { serviceModel: "saas" }],
        f: ["database", { encryptionAtRest: false, dataClass: "internal", backups: false }],
        g: ["database", { encryptionAtRest: "yes", dataClass: "internal", backups: true }],
      },
    }),
  ).toEqual({
    a: [["encryptionAtRest", "dataClass", "backups"], []],
    b: [["encryptionAtRest", "dataClass", "backups"], []],
    c: [["encryptionAtRest", "dataClass"], []],
    g: [["encryptionAtRest"], []],
  });
});

test("a class around it, a drawn backup and a replication into it are statements", () => {
  const known = { encryptionAtRest: true };
  expect(
    asked({
      nodes: {
        net: ["zone/network", { dataClass: "internal" }],
        a: ["database", { in: "net", ...known }],
        b: ["database", { in: "net", ...known }],
        c: ["database", { in: "net", ...known }],
        vault: "backup-vault",
      },
      edges: [
        ["a", "vault", { flow: "backup" }],
        ["c", "b", { flow: "replication" }],
      ],
    }),
  ).toEqual({ c: [["backups"], []] });
});

test("machines rented by the hour are asked who patches them", () => {
  expect(
    asked({
      nodes: {
        a: ["vm", { serviceModel: "iaas" }],
        b: ["vm", { serviceModel: "iaas", patched: false }],
        c: ["vm", { serviceModel: "on-prem" }],
        d: "vm",
        e: ["cdn", { serviceModel: "iaas" }],
      },
    }),
  ).toEqual({ a: [["patched"], []] });
});

test("calls that leave the own trust are asked for encryption, on the caller", () => {
  expect(
    asked({
      nodes: { users: "user", web: "vm", api: "vm", crm: ["saas-app", { serviceModel: "saas" }] },
      edges: [
        ["users", "web"],
        ["web", "crm", { dependency: "optional" }],
        ["web", "crm", { id: "hook", linkType: "internet" }],
        ["web", "api"],
        ["web", "crm", { id: "told", encrypted: false }],
        ["web", "crm", { id: "known", protocol: "https" }],
        ["web", "crm", { id: "unheard", protocol: "gopher" }],
        ["web", "crm", { id: "logs", flow: "logging" }],
      ],
    }),
  ).toEqual({
    users: [["encrypted"], ["users->web"]],
    web: [["encrypted"], ["hook", "unheard", "web->crm"]],
  });
});

test("what only passes traffic on is not asked, nor who calls it", () => {
  expect(
    asked({
      nodes: {
        users: "user",
        isp: "isp",
        wall: "firewall",
        names: "dns",
        web: "vm",
        net: "internet",
      },
      edges: [
        ["users", "isp"],
        ["users", "wall"],
        ["users", "names"],
        ["net", "web"],
        ["wall", "web", { linkType: "internet" }],
      ],
    }),
  ).toEqual({});
});

test("all of one component is one finding", () => {
  expect(
    asked({
      nodes: { web: ["vm", { serviceModel: "iaas" }], crm: ["saas-app", { trust: "third-party" }] },
      edges: [["web", "crm"]],
    }),
  ).toEqual({ web: [["patched", "encrypted"], ["web->crm"]] });
});
