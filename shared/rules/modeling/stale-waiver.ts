import type { System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import type { Waiver } from "../../model/schema.ts";
import { defineRule, type Finding } from "../define-rule.ts";

/** Runs when all others have spoken; its own findings cannot be waived. */
export const staleWaiver = defineRule({
  id: "modeling/stale-waiver",
  severity: "info",
  references: [],
  reads: [],
  judgesWaivers: true,
  *check(system, judged) {
    const stale = new Map<string, Waiver[]>();
    for (const waiver of system.diagram.waivers ?? []) {
      const expired = waiver.until !== undefined && system.today > waiver.until;
      if (!expired && judged.matched(waiver)) continue;
      const subject = subjectOf(system, waiver);
      stale.set(subject, [...(stale.get(subject) ?? []), waiver]);
    }
    for (const [subject, waivers] of stale) {
      yield {
        subject,
        data: {
          rule: waivers.map((waiver) => waiver.rule),
          reason: waivers.map((waiver) => waiver.reason),
        },
      };
    }
  },
  fixes: [
    {
      id: "drop",
      kind: "safe",
      apply(system, finding) {
        const { waivers = [], ...rest } = system.diagram;
        const kept = waivers.filter((waiver) => !isMeant(system, finding, waiver));
        return kept.length > 0 ? { ...rest, waivers: kept } : rest;
      },
    },
  ],
  examples: {
    bad: [
      sketch({
        nodes: { web: "vm" },
        waivers: [{ rule: "data/no-backup", subject: "web", reason: "Holds no data" }],
      }),
    ],
    good: [
      sketch({
        nodes: { web: ["vm", { provisioning: "manual" }] },
        waivers: [{ rule: "ops/snowflake-server", subject: "web", reason: "Pilot" }],
      }),
    ],
  },
});

function subjectOf(system: System, { subject }: Waiver): string {
  const isElement =
    system.component(subject) !== undefined ||
    system.container(subject) !== undefined ||
    system.diagram.edges.some((edge) => edge.id === subject);
  return isElement ? subject : "model";
}

/** Whether the finding speaks of this waiver: its data name rule and reason, in one order. */
function isMeant(system: System, { subject, data }: Finding, waiver: Waiver): boolean {
  const [rules, reasons] = [data.rule, data.reason];
  if (!Array.isArray(rules) || !Array.isArray(reasons)) return false;
  return (
    subjectOf(system, waiver) === subject &&
    rules.some((rule, at) => rule === waiver.rule && reasons[at] === waiver.reason)
  );
}
