import type { RuleText } from "../../../rule-text.ts";

export const network = {
  "network/database-in-public-subnet": {
    title: "Database in a public subnet",
    finding: "{subject} is in the public subnet {subnet}.",
    why: "One wrong rule and it is on the internet.",
    fix: "Move it to a private subnet.",
  },
  "network/flat-network": {
    title: "Public servers and data share one segment",
    finding:
      "The segment {subject} holds both servers that the internet reaches ({servers}) and data ({stores}).",
    why: "A taken web server reaches the data directly.",
    fix: "Keep the data in a segment of its own.",
  },
  "network/missing-dmz": {
    title: "No firewall in front of an on-premises server",
    finding: "{subject} is reached from the internet without passing a firewall.",
    why: "Inside nets assume a wall.",
    fix: "Put a firewall between the internet and this server.",
  },
  "network/unfiltered-zone-crossing": {
    title: "Unfiltered traffic between trust zones",
    finding: "Traffic from {source} to {target} crosses trust zones unfiltered.",
    why: "A zone without a filter is a drawing only.",
    fix: "Filter the traffic at the zone's edge and allow only what is needed.",
  },
  "network/datastore-internet-egress": {
    title: "Data store calls the internet",
    finding: "{subject} opens connections to the outside, to {related}.",
    why: "The way out is the way data leaves.",
    fix: "Close the way out, or use a private link.",
  },
  "network/environment-mixing": {
    title: "Production and test are mixed",
    finding: "{source} and {target} are joined although one is production and the other is not.",
    variants: {
      subnet: "The subnet {subject} holds {trial}, which is not production, beside production.",
    },
    why: "A test must not be able to break or read production.",
    fix: "Give each environment its own network and its own data.",
  },
  "network/network-separation-violation": {
    title: "Separated network reaches outside",
    finding:
      "{source} and {target} are joined although one of them is in a network cut off from the internet.",
    why: "Separation holds only if every crossing is a controlled one.",
    fix: "Lead the traffic through a transfer gateway, or remove it.",
  },
  "network/overlapping-cidr": {
    title: "Joined networks overlap in addresses",
    finding: "{subject} is joined with {related}, and both use the same addresses.",
    why: "Routes between them cannot work.",
    fix: "Give the networks address ranges that do not overlap.",
  },
  "network/management-network-not-separate": {
    title: "Management network is not separate",
    finding: "{subject} is managed over a network that other traffic uses too.",
    why: "From the hypervisor's console every machine is open.",
    fix: "Put management on a network of its own.",
  },
} as const satisfies Record<string, RuleText>;
