import type { RuleText } from "../../../rule-text.ts";

export const cost = {
  "cost/blue-green-idle-capacity": {
    title: "Idle half is always on",
    finding: "The idle side of {subject} runs all the time.",
    why: "The resources are paid twice.",
    fix: "Start the second side for the deployment only.",
  },
  "cost/on-prem-peak-sizing": {
    title: "Sized for the peak",
    finding: "{subject} was bought for the peak load.",
    variants: { idle: "{subject} uses only {percent}% of its capacity." },
    why: "On-premises hardware bought for the peak idles the rest of the year.",
    fix: "Size it for the average load, and take the peak in the cloud.",
  },
  "cost/nat-for-object-storage": {
    title: "NAT carries object storage traffic",
    finding: "Traffic to {related} goes through {subject}.",
    why: "Every byte is charged twice.",
    fix: "Reach the object storage over a private endpoint.",
  },
} as const satisfies Record<string, RuleText>;
