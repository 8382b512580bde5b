import { testRule } from "../../../support/rule-table.ts";

const KR = { dataResidency: "kr" };

testRule("data/personal-data-cross-border", {
  "stores and servers abroad, by their own country or that of a container": [
    {
      nodes: {
        us: ["zone/region", { country: "us", dataClass: "personal" }],
        a: ["database", { in: "us" }],
        b: ["vm", { in: "us" }],
        c: ["cache", { country: "JP", dataClass: "personal" }],
        d: ["load-balancer", { in: "us" }],
      },
      settings: KR,
    },
    { subject: "a", severity: "high", related: [] },
    "b",
    "c",
  ],
  "at home, or nowhere known, is no transfer": [
    {
      nodes: {
        a: ["database", { country: "KR", dataClass: "personal" }],
        b: ["database", { dataClass: "personal" }],
      },
      settings: KR,
    },
  ],
  "without a home country there is no border": [
    { nodes: { a: ["database", { country: "US", dataClass: "personal" }] } },
  ],
  "the profile of the public sector sets the home country": [
    {
      nodes: { a: ["database", { country: "US", dataClass: "personal" }] },
      settings: { profiles: ["public-kr"] },
    },
    "a",
  ],
  "other sensitive data may cross": [
    { nodes: { a: ["database", { country: "US", dataClass: "confidential" }] }, settings: KR },
  ],
  "consent settles it; a denied one does not": [
    {
      nodes: {
        a: ["database", { country: "US", dataClass: "personal", crossBorderConsent: true }],
        b: ["database", { country: "US", dataClass: "personal", crossBorderConsent: false }],
      },
      settings: KR,
    },
    "b",
  ],
  "personal data sent abroad, to a target that is not marked itself": [
    {
      nodes: {
        app: "vm",
        plain: ["saas-app", { country: "US" }],
        marked: ["database", { country: "US", dataClass: "personal", crossBorderConsent: true }],
        home: ["saas-app", { country: "KR" }],
      },
      edges: [
        ["app", "plain", { dataClass: "personal" }],
        ["app", "marked", { dataClass: "personal" }],
        ["app", "home", { dataClass: "personal" }],
        ["app", "plain", { id: "consented", dataClass: "personal", crossBorderConsent: true }],
        ["app", "plain", { id: "harmless", dataClass: "public" }],
        ["app", "plain", { id: "logs", flow: "logging", dataClass: "personal" }],
      ],
      settings: KR,
    },
    { subject: "app->plain", severity: "high", related: ["plain"] },
    "logs",
  ],
});
