import { expect, test } from "vitest";
import {
  addedTo,
  afterFix,
  findingsOf,
  propertiesOf,
  testRule,
} from "../../../support/rule-table.ts";

const RULE = "data/backup-same-domain";
const backup = (source: string, target: string) => [source, target, { flow: "backup" }] as const;

testRule(RULE, {
  "data and vault in one rack, room, zone or data centre": [
    {
      nodes: {
        rack: "zone/rack",
        a: ["database", { in: "rack" }],
        "a-vault": ["backup-vault", { in: "rack" }],
        room: "zone/server-room",
        b: ["database", { in: "room" }],
        "b-vault": ["backup-vault", { in: "room" }],
        zone: "zone/availability-zone",
        c: ["database", { in: "zone" }],
        "c-vault": ["backup-vault", { in: "zone" }],
        site: "zone/datacenter",
        d: ["database", { in: "site" }],
        "d-vault": ["backup-vault", { in: "site" }],
      },
      edges: [
        backup("a", "a-vault"),
        backup("b", "b-vault"),
        backup("c", "c-vault"),
        backup("d", "d-vault"),
      ],
    },
    { subject: "a", severity: "medium", related: ["a-vault"] },
    "b",
    "c",
    "d",
  ],
  "the same host is graver": [
    {
      nodes: {
        host: "zone/host",
        a: ["database", { in: "host" }],
        vault: ["backup-vault", { in: "host" }],
      },
      edges: [backup("a", "vault")],
    },
    { subject: "a", severity: "high", related: ["vault"] },
  ],
  "the same region or network alone is no domain of a loss": [
    {
      nodes: {
        region: "zone/region",
        net: ["zone/network", { in: "region" }],
        a: ["database", { in: "net" }],
        vault: ["backup-vault", { in: "net" }],
      },
      edges: [backup("a", "vault")],
    },
  ],
  "a vault that outlives its zone is another place": [
    {
      nodes: {
        zone: "zone/availability-zone",
        a: ["database", { in: "zone" }],
        wide: ["backup-vault", { in: "zone", serviceModel: "paas" }],
        b: ["database", { in: "zone" }],
        narrow: ["backup-vault", { in: "zone", serviceModel: "paas", multiAz: false }],
      },
      edges: [backup("a", "wide"), backup("b", "narrow")],
    },
    { subject: "b", related: ["narrow"] },
  ],
  "one place drawn twice is one place": [
    {
      nodes: {
        "rack-front": ["zone/rack", { domainId: "r7" }],
        "rack-back": ["zone/rack", { domainId: "r7" }],
        a: ["database", { in: "rack-front" }],
        vault: ["backup-vault", { in: "rack-back" }],
      },
      edges: [backup("a", "vault")],
    },
    "a",
  ],
  "only the vaults that are near are named": [
    {
      nodes: {
        here: "zone/datacenter",
        there: "zone/datacenter",
        a: ["database", { in: "here" }],
        near: ["backup-vault", { in: "here" }],
        far: ["backup-vault", { in: "there" }],
      },
      edges: [backup("a", "near"), backup("a", "far")],
    },
    { subject: "a", related: ["near"] },
  ],
  "a stated location does it without a drawing; another site does not": [
    {
      nodes: {
        a: ["database", { backupLocation: "same-host" }],
        b: ["database", { backupLocation: "same-zone" }],
        c: ["database", { backupLocation: "same-site" }],
        d: ["database", { backupLocation: "other-site" }],
        e: ["database", { backupLocation: "the cellar" }],
      },
    },
    { subject: "a", severity: "high", related: [] },
    { subject: "b", severity: "medium" },
    { subject: "c", severity: "medium" },
  ],
  "replication to the same place is no backup": [
    {
      nodes: {
        site: "zone/datacenter",
        a: ["database", { in: "site" }],
        b: ["database", { in: "site" }],
      },
      edges: [["a", "b", { flow: "replication" }]],
    },
  ],
});

test("the vaults move to a new data centre together", () => {
  const drawn = {
    nodes: {
      site: "zone/datacenter",
      a: ["database", { in: "site" }],
      v: ["backup-vault", { in: "site" }],
      w: ["backup-vault", { in: "site" }],
    },
    edges: [backup("a", "v"), backup("a", "w")],
  } as const;
  const after = afterFix(RULE, "move-vault", drawn);
  const [added] = addedTo(drawn, after).nodes;
  expect(added).toMatchObject({ kind: "zone/datacenter" });
  expect(after.nodes.filter((node) => node.parent === added?.id).map(({ id }) => id)).toEqual([
    "v",
    "w",
  ]);
  expect(findingsOf(RULE, after)).toEqual([]);
});

test("a stated location is restated, and only then", () => {
  const after = afterFix(RULE, "other-site", {
    nodes: { a: ["database", { backupLocation: "same-site" }] },
  });
  expect(propertiesOf(after, "a")).toEqual({ backupLocation: "other-site" });
  expect(() =>
    afterFix(RULE, "move-vault", { nodes: { a: ["database", { backupLocation: "same-site" }] } }),
  ).toThrow();
});
