import type { RuleText } from "../../../rule-text.ts";

export const hybrid = {
  "hybrid/single-link": {
    title: "Sites depend on one link",
    finding: "One link joins {a} and {b}. When it is cut, the service stops for {lost}.",
    why: "One dug-up cable stops the service.",
    fix: "Add a second link over another carrier and another way; a VPN over the internet can stand in.",
  },
  "hybrid/link-not-diverse": {
    title: "Redundant links share a weak spot",
    finding:
      "All links between {a} and {b} share a carrier, a location or a device, so that one fault can take them all.",
    why: "Two lines through one carrier, duct or router are one.",
    fix: "Lead the second link over another carrier, another building and another device.",
  },
  "hybrid/unencrypted-site-link": {
    title: "Sites talk in the clear",
    finding: "Traffic from {source} to {target} leaves the site unencrypted.",
    why: "Between sites the network is not yours.",
    fix: "Encrypt the connection, or lead it through a VPN.",
  },
  "hybrid/chatty-cross-site-dependency": {
    title: "Application waits for data at another site",
    finding: "{source} needs {target} at another site for its answers.",
    why: "Every query pays the distance.",
    fix: "Keep a replica or cache beside the application, or move the two together.",
  },
  "hybrid/on-prem-identity-dependency": {
    title: "Cloud logins need the data centre",
    finding:
      "{subject} in the data centre checks the logins of {related} in the cloud, where no copy of it stands.",
    why: "If the line fails nobody can log in to the cloud either.",
    fix: "Keep a replica of the identity service in the cloud region.",
  },
  "hybrid/private-cloud-exposed": {
    title: "Private cloud is reachable from outside",
    finding: "{subject} stands in a private cloud, but can be reached from the internet.",
    why: "A private cloud presumes no outside access: VPN or dedicated line only.",
    fix: "Let users in over a VPN or a dedicated line, or move the public part to a public cloud.",
  },
  "hybrid/identity-not-federated": {
    title: "Separate accounts in each environment",
    finding: "{subject} keeps accounts of its own, apart from {related}.",
    why: "Leavers keep the accounts nobody remembers.",
    fix: "Federate the identity services, so that one account is opened and closed in one place.",
  },
} as const satisfies Record<string, RuleText>;
