import type { RuleText } from "../../../rule-text.ts";

export const ops = {
  "ops/no-monitoring": {
    title: "Nothing is monitored",
    finding: "{count} servers and databases run in production, and nothing watches them.",
    why: "What is not watched is repaired by customers' calls.",
    fix: "Add monitoring with alerts, or state what is monitored already.",
  },
  "ops/no-central-logging": {
    title: "Logs are not collected",
    finding:
      "The logs of {subject} are not collected, although it serves the public or holds sensitive data.",
    why: "Without logs an attack cannot be reconstructed.",
    fix: "Send its logs to a central place that it cannot change.",
  },
  "ops/snowflake-server": {
    title: "Server was set up by hand",
    finding: "{subject} was set up by hand.",
    why: "It cannot be rebuilt the same.",
    fix: "Build it from an image or from code, so that it can be thrown away and made again.",
  },
  "ops/deployment-without-headroom": {
    title: "Deployment takes capacity away",
    finding: "Deploying {subject} stops old copies before new ones serve.",
    variants: {
      rolling:
        "A rolling deployment of {subject} adds no extra copy, and may stop all it has at once.",
    },
    why: "Old instances stop before new ones serve.",
    fix: "Deploy in a rolling way with at least one extra copy.",
  },
  "ops/hosted-hypervisor-in-production": {
    title: "Type 2 hypervisor in production",
    finding:
      "{subject} runs {related} in production on a hypervisor inside another operating system.",
    why: "The host system is one more layer to fail, patch and attack.",
    fix: "Use a bare-metal (type 1) hypervisor.",
  },
  "ops/canary-without-metric": {
    title: "Canary without a measure",
    finding: "New versions of {subject} are tried on some users, but nothing measures how they do.",
    variants: { share: "The canary share of {subject} is {percent}%, which warns nobody in time." },
    why: "A canary nobody watches, or that most users meet, warns of nothing.",
    fix: "Compare the canary's errors and delays with the old version, on a small share of the users.",
  },
  "ops/blue-green-undersized": {
    title: "One side cannot carry the full load",
    finding: "{subject} can carry only {percent}% of the full load alone.",
    why: "Rolling back is instant only if the other side can take everyone.",
    fix: "Size both sides for the full load before switching.",
  },
  "ops/breaking-schema-shared": {
    title: "Old and new version share a breaking schema",
    finding:
      "The schema of {subject} changes in a breaking way while old and new versions of {related} run side by side on it.",
    why: "Both versions run on it at once, and there is no way back.",
    fix: "Change the schema in compatible steps: add first, remove later.",
  },
  "ops/no-redeploy-path": {
    title: "Nothing could be deployed again",
    finding:
      "All servers whose making is known were made by hand, and nothing could make them again: {related}.",
    why: "After a loss the system would have to be remembered.",
    fix: "Add a pipeline, infrastructure as code or configuration management.",
  },
  "ops/pool-members-differ": {
    title: "Pool members are made differently",
    finding: "{subject} and {related} stand in for each other, but were not made the same way.",
    why: "The odd one fails differently.",
    fix: "Make all members from one image.",
  },
  "ops/no-tracing": {
    title: "Calls cannot be traced",
    finding: "{subject} calls {called}, and its calls are not traced.",
    why: "Nobody can say which service is slow.",
    fix: "Pass a trace id along and collect the traces.",
  },
} as const satisfies Record<string, RuleText>;
