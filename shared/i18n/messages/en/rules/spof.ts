import type { RuleText } from "../../../rule-text.ts";

export const spof = {
  "spof/single-load-balancer": {
    title: "Load balancer is a single point of failure",
    finding: "If {subject} fails, {lost} lose the service.",
    why: "Every request meets the balancer first; when it stops, all servers behind it are unreachable.",
    fix: "Run a second balancer.",
  },
} as const satisfies Record<string, RuleText>;
