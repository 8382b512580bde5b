import { describe, expect, test } from "vitest";
import { catalog } from "../../../shared/catalog/registry.ts";
import { sketch, type Sketch } from "../../../shared/model/sketch.ts";
import type { Finding, Hit, Rule, Severity } from "../../../shared/rules/define-rule.ts";
import { RULES } from "../../../shared/rules/registry.ts";
import { runRules } from "../../../shared/rules/run-rules.ts";

const SITE: Sketch = {
  nodes: { zone: "zone/subnet", web: ["vm", { in: "zone" }], db: ["database", { in: "zone" }] },
  edges: [["web", "db"]],
};

/** A rule that sees what it is told to. */
function seeing(id: Rule["id"], hits: readonly Hit[], more: Partial<Rule> = {}): Rule {
  return {
    id,
    severity: "medium",
    references: [],
    reads: [],
    check: () => hits,
    examples: { bad: [], good: [] },
    ...more,
  };
}

function judge(rules: readonly Rule[], drawn: Partial<Sketch> = {}, today = "2026-06-15") {
  return runRules(sketch({ ...SITE, ...drawn }), catalog, { today, rules });
}

const brief = (findings: readonly Finding[]): string[] =>
  findings.map(({ severity, rule, subject }) => `${severity} ${rule} ${subject}`);

describe("merging", () => {
  const one: Hit = { subject: "web", related: ["db", "web"], data: { names: ["b"], n: 1 } };
  const two: Hit = {
    subject: "web",
    related: ["zone"],
    severity: "high",
    data: { names: ["a"], n: 2 },
  };

  test("hits on one subject are one finding: the gravest with its data, related united without the subject", () => {
    expect(judge([seeing("ops/no-tracing", [one, two])])).toEqual([
      {
        rule: "ops/no-tracing",
        severity: "high",
        subject: "web",
        related: ["db", "zone"],
        data: { names: ["a", "b"], n: 2 },
        fixes: [],
      },
    ]);
  });

  test("their order does not matter", () => {
    const [forth, back] = [
      [one, two],
      [two, one],
    ].map((hits) => judge([seeing("ops/no-tracing", hits)]));
    expect(forth).toEqual(back);
  });
});

describe("precedence", () => {
  const silent: Partial<Rule> = { silencedBy: [{ rule: "data/no-backup" }] };

  test("a hit on the same subject silences, others do not", () => {
    const rules = [
      seeing("data/no-backup", [{ subject: "db" }]),
      seeing("data/backup-not-tested", [{ subject: "db" }, { subject: "web" }], silent),
    ];
    expect(brief(judge(rules))).toEqual([
      "medium data/backup-not-tested web",
      "medium data/no-backup db",
    ]);
  });

  test("a silence may ask more of the other hit", () => {
    const rules = [
      seeing("data/no-backup", [{ subject: "web", related: ["db"] }]),
      seeing("data/backup-not-tested", [{ subject: "db" }, { subject: "web" }], {
        silencedBy: [
          {
            rule: "data/no-backup",
            when: (other, own) => other.related?.includes(own.subject) === true,
          },
        ],
      }),
    ];
    expect(brief(judge(rules))).toContain("medium data/backup-not-tested web");
    expect(brief(judge(rules))).not.toContain("medium data/backup-not-tested db");
  });

  test("what is switched off or waived still silences", () => {
    const rules = [
      seeing("data/no-backup", [{ subject: "db" }]),
      seeing("data/backup-not-tested", [{ subject: "db" }], silent),
    ];
    expect(judge(rules, { settings: { rules: { "data/no-backup": "off" } } })).toEqual([]);
    const waivers = [{ rule: "data/no-backup", subject: "db", reason: "rebuilt daily" }];
    expect(brief(judge(rules, { waivers }))).toEqual(["medium data/no-backup db"]);
  });
});

describe("severity", () => {
  const severityOf = (
    id: Rule["id"],
    settings: NonNullable<Sketch["settings"]>,
    severity: Severity = "medium",
  ): Severity | undefined =>
    judge([seeing(id, [{ subject: "web" }], { severity })], { settings })[0]?.severity;

  test("losses of a test system are for information", () => {
    expect(severityOf("spof/single-compute", { environment: "Staging" })).toBe("info");
    expect(severityOf("resilience/no-health-check", { environment: "dev" })).toBe("info");
    expect(severityOf("data/no-backup", { environment: "dev" })).toBe("medium");
    expect(severityOf("spof/single-compute", { environment: "live" })).toBe("medium");
  });

  test("a profile raises, never lowers, and an unknown one does nothing", () => {
    const rule = "security/admin-without-bastion";
    expect(severityOf(rule, { profiles: ["finance-kr"] })).toBe("high");
    expect(severityOf(rule, { profiles: ["finance-kr"] }, "critical")).toBe("critical");
    expect(severityOf(rule, { profiles: ["finance-jp"] })).toBe("medium");
    expect(severityOf("data/no-offsite-backup", { profiles: ["public-kr"] })).toBe("medium");
    expect(severityOf("data/no-offsite-backup", { profiles: ["public-kr", "finance-kr"] })).toBe(
      "high",
    );
  });

  test("the document's own setting is the last word, where it is understood", () => {
    const set = (setting: string) => ({
      environment: "dev",
      rules: { "spof/single-compute": setting },
    });
    expect(severityOf("spof/single-compute", set("critical"))).toBe("critical");
    expect(severityOf("spof/single-compute", set("off"))).toBeUndefined();
    expect(severityOf("spof/single-compute", set("loud"))).toBe("info");
  });
});

describe("waivers", () => {
  const rules = [
    seeing("ops/no-tracing", [{ subject: "web" }, { subject: "web->db" }, { subject: "model" }]),
  ];
  const waivedBy = (rule: string, subject: string, until?: string): string[] => {
    const waiver = { rule, subject, reason: "Pilot", ...(until !== undefined && { until }) };
    return judge(rules, { waivers: [waiver] })
      .filter(({ waived }) => waived?.reason === "Pilot")
      .map(({ subject: found }) => found);
  };

  test("match the rule or its area, and the subject", () => {
    expect(waivedBy("ops/no-tracing", "web")).toEqual(["web"]);
    expect(waivedBy("ops/*", "web->db")).toEqual(["web->db"]);
    expect(waivedBy("ops/*", "model")).toEqual(["model"]);
    expect(waivedBy("spof/*", "web")).toEqual([]);
    expect(waivedBy("*", "web")).toEqual([]);
  });

  test("on a container cover what is inside, and edges with both ends inside", () => {
    expect(waivedBy("ops/no-tracing", "zone")).toEqual(["web", "web->db"]);
  });

  test("on a container do not cover edges that lead out of it", () => {
    const [found] = judge([seeing("ops/no-tracing", [{ subject: "web->far" }])], {
      nodes: { ...SITE.nodes, far: "vm" },
      edges: [["web", "far"]],
      waivers: [{ rule: "ops/*", subject: "zone", reason: "Pilot" }],
    });
    expect(found).toBeDefined();
    expect(found?.waived).toBeUndefined();
  });

  test("hold on their last day still", () => {
    expect(waivedBy("ops/*", "web", "2026-06-15")).toEqual(["web"]);
    expect(waivedBy("ops/*", "web", "2026-06-14")).toEqual([]);
  });

  test("say who accepted it and until when", () => {
    const waivers = [
      { rule: "ops/*", subject: "web", reason: "Pilot", by: "Kim", until: "2027-01-01" },
    ];
    expect(judge(rules, { waivers }).find(({ subject }) => subject === "web")?.waived).toEqual({
      reason: "Pilot",
      by: "Kim",
      until: "2027-01-01",
    });
  });

  test("are known to the rule that judges them, expired ones too, but for its own findings", () => {
    const seen: boolean[] = [];
    const judging = seeing("modeling/stale-waiver", [], {
      judgesWaivers: true,
      check: ({ diagram }, { matched }) => {
        seen.push(...(diagram.waivers ?? []).map(matched));
        return [{ subject: "model" }];
      },
    });
    const waivers = [
      { rule: "ops/*", subject: "web", reason: "a", until: "2020-01-01" },
      { rule: "ops/*", subject: "db", reason: "b" },
      { rule: "modeling/*", subject: "model", reason: "c" },
    ];
    const found = judge([judging, ...rules], { waivers });
    expect(seen).toEqual([true, false, false]);
    expect(found.find(({ rule }) => rule === "modeling/stale-waiver")?.waived).toBeUndefined();
  });
});

test("findings come by severity, rule, and drawing order with the document first", () => {
  const hits = ["a|b", "web->db", "db", "zone", "model"].map((subject) => ({ subject }));
  const rules = [
    seeing("ops/no-tracing", hits),
    seeing("data/no-backup", [{ subject: "db" }]),
    seeing("spof/single-dns", [{ subject: "web", severity: "critical" }]),
  ];
  expect(brief(judge(rules))).toEqual([
    "critical spof/single-dns web",
    "medium data/no-backup db",
    "medium ops/no-tracing model",
    "medium ops/no-tracing zone",
    "medium ops/no-tracing db",
    "medium ops/no-tracing web->db",
    "medium ops/no-tracing a|b",
  ]);
});

describe("a rule that throws", () => {
  const broken = seeing("ops/no-tracing", [], {
    check: () => {
      throw new Error("slipped");
    },
  });
  const fine = seeing("data/no-backup", [{ subject: "db" }]);

  test("becomes one internal finding, and the others go on", () => {
    expect(judge([broken, fine])).toEqual([
      expect.objectContaining({ rule: "data/no-backup", subject: "db" }),
      expect.objectContaining({
        rule: "ops/no-tracing",
        severity: "info",
        subject: "model",
        internal: "Error: slipped",
      }),
    ]);
  });

  test("may throw late, when a fix is asked whether it applies", () => {
    const late = seeing("ops/no-tracing", [{ subject: "web" }], {
      fixes: [
        {
          id: "drop",
          kind: "safe",
          applies: () => {
            throw new Error("late");
          },
          apply: ({ diagram }) => diagram,
        },
      ],
    });
    expect(judge([late])[0]?.internal).toBe("Error: late");
  });

  test("is as quiet as it is switched", () => {
    const settings = { rules: { "ops/no-tracing": "off" } };
    expect(judge([broken], { settings })).toEqual([]);
  });
});

test("fixes are listed where their conditions hold", () => {
  const apply = () => sketch(SITE);
  const rule = seeing("ops/no-tracing", [{ subject: "web" }], {
    fixes: [
      { id: "always", kind: "safe", apply },
      { id: "never", kind: "safe", applies: () => false, apply },
      { id: "on-web", kind: "safe", applies: (_, { subject }) => subject === "web", apply },
    ],
  });
  expect(judge([rule])[0]?.fixes).toEqual(["always", "on-web"]);
});

test("an empty diagram has no findings", () => {
  expect(runRules(sketch({ nodes: {} }), catalog, { today: "2026-01-01", rules: RULES })).toEqual(
    [],
  );
});
