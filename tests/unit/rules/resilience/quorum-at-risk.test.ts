import { expect, test } from "vitest";
import { afterFix, findingsOf, propertiesOf, testRule } from "../../../support/rule-table.ts";

const RULE = "resilience/quorum-at-risk";

testRule(RULE, {
  "an even number of members of what votes": [
    {
      nodes: {
        a: ["etcd", { replicas: 2 }],
        b: ["zookeeper", { replicas: 4 }],
        c: ["consul", { replicas: 6 }],
        d: ["queue", { quorum: true, replicas: 2 }],
        e: ["queue", { replicas: 2 }],
        f: ["etcd", { replicas: 3 }],
        g: "etcd",
      },
    },
    { subject: "a", severity: "medium" },
    "b",
    "c",
    "d",
  ],
  "most members in one zone, half is not most": [
    {
      nodes: {
        a: ["etcd", { replicas: 3, zoneDistribution: { x: 2, y: 1 } }],
        b: ["etcd", { replicas: 3, zoneDistribution: { x: 3 } }],
        c: ["etcd", { replicas: 3, zoneDistribution: { x: 1, y: 1, z: 1 } }],
        d: ["etcd", { replicas: 3, zoneDistribution: { x: 1, y: 1 } }],
        e: ["etcd", { replicas: 3, zoneDistribution: {} }],
      },
    },
    "a",
    "b",
  ],
  "a witness breaks the tie": [
    {
      nodes: {
        a: ["etcd", { replicas: 2, witness: true }],
        b: ["etcd", { replicas: 2, witness: false }],
      },
    },
    "b",
  ],
});

test("one more member, or a witness", () => {
  const drawn = { nodes: { a: ["etcd", { replicas: 4 }] } } as const;
  const more = afterFix(RULE, "add-member", drawn);
  expect(propertiesOf(more, "a")).toEqual({ replicas: 5 });
  const witness = afterFix(RULE, "add-witness", drawn);
  expect(propertiesOf(witness, "a")).toEqual({ replicas: 4, witness: true });
  expect([...findingsOf(RULE, more), ...findingsOf(RULE, witness)]).toEqual([]);
});

test("an odd number in one zone is no matter of members", () => {
  const drawn = { nodes: { a: ["etcd", { replicas: 3, zoneDistribution: { x: 3 } }] } } as const;
  expect(() => afterFix(RULE, "add-member", drawn)).toThrow("does not apply");
});
