import type { RuleText } from "../../../rule-text.ts";

export const resilience = {
  "resilience/database-not-multi-az": {
    title: "Data store is kept in one zone",
    finding: "{subject} is kept in one availability zone only.",
    why: "A zone outage stops it.",
    fix: "Turn on the multi-zone option, or add a replica in another zone.",
  },
  "resilience/manual-failover": {
    title: "The standby must be switched by hand",
    finding:
      "If {subject} fails, the service stops for {lost} until somebody switches to {related}.",
    why: "The outage lasts until somebody wakes up.",
    fix: "Let the failover happen automatically, and try it regularly.",
  },
  "resilience/zonal-nat-shared": {
    title: "Zones share one zonal NAT gateway",
    finding:
      "{subject} falls with its own zone, but components in several zones go out through it: {related}.",
    why: "Losing its zone cuts the others off.",
    fix: "Give every zone a NAT gateway of its own, or use one that spans zones.",
  },
  "resilience/no-health-check": {
    title: "Balancer does not check health",
    finding: "{subject} spreads requests over {related} without checking whether they are alive.",
    why: "It keeps sending requests to dead servers.",
    fix: "Turn on health checks.",
  },
  "resilience/replicas-without-load-balancer": {
    title: "Several servers, but nothing spreads the load",
    finding: "{subject} has more than one copy, but clients call it directly.",
    why: "Clients know one address; the second server helps only behind a balancer.",
    fix: "Put a load balancer in front, itself in two copies.",
  },
  "resilience/local-session-state": {
    title: "Sessions are kept on the server",
    finding:
      "{subject} keeps sessions on the server itself, but is one of several servers behind {related}.",
    why: "A user moved to another server is logged out, and data would have to be copied to every server.",
    fix: "Keep sessions in a shared cache or database.",
  },
  "resilience/no-autoscaling": {
    title: "Public service has a fixed capacity",
    finding: "{subject} serves the public, but its capacity does not follow the load.",
    why: "A public entry meets loads nobody planned.",
    fix: "Scale automatically by load.",
  },
  "resilience/quorum-at-risk": {
    title: "Quorum can be lost with one failure",
    finding:
      "{subject} has {members} members. An even number can split in two halves of which neither decides.",
    variants: {
      zone: "Most members of {subject} stand in one zone. When that zone fails, the rest cannot decide.",
    },
    why: "An even number or a zone with the majority cannot outvote its loss.",
    fix: "Run an odd number of members over three zones, or add a witness.",
  },
  "resilience/dependency-cycle": {
    title: "Services wait for each other",
    finding: "{subject} waits in a ring with {related}: each waits for the next.",
    why: "One slow service blocks the ring, and none can start first.",
    fix: "Break the ring: make one call asynchronous, or move what both need into a service of its own.",
  },
  "resilience/long-synchronous-chain": {
    title: "Synchronous call chain is too long",
    finding: "From {subject} to {last}, {hops} calls wait for each other; {allowed} are allowed.",
    why: "Delays add up and availabilities multiply along the chain.",
    fix: "Make a call in the middle asynchronous, for example over a queue, or merge services.",
  },
  "resilience/availability-target-missed": {
    title: "Estimated availability is below the target",
    finding:
      "The estimated availability for {worst} is {availability}%, about {hours#hour/hours} of downtime a year; the target is {target}%. What would help most: {helps}.",
    variants: {
      minutes:
        "The estimated availability for {worst} is {availability}%, about {minutes#minute/minutes} of downtime a year; the target is {target}%. What would help most: {helps}.",
      never:
        "The estimated availability for {worst} is 0: more than one thing that is needed never works. The target is {target}%.",
    },
    why: "The drawing cannot keep its promise.",
    fix: "Make what helps most redundant, or choose a better service level; or lower the target.",
  },
  "resilience/no-dr-plan": {
    title: "Critical data has no copy at another site",
    finding: "{subject} is critical, but all its copies are in {site}.",
    why: "A lost site would be the end of the data.",
    fix: "Replicate it, or back it up, to another site or region.",
  },
  "resilience/edge-needs-site-link": {
    title: "Edge site stops when its link is down",
    finding:
      "{subject} waits for answers over a link that leaves its site, and keeps nothing on site.",
    why: "The edge is there to work when the cloud is far.",
    fix: "Give it a local queue or store, or an offline mode.",
  },
  "resilience/stateful-scale-out": {
    title: "A stateful component is asked to scale out",
    finding:
      "{subject} is to run in more copies under load, but it holds data that new copies do not have.",
    variants: {
      session:
        "{subject} is to run in more copies under load, but keeps sessions on the server itself.",
    },
    why: "New copies start without the data.",
    fix: "Scale it up, shard it, or keep its state outside.",
  },
  "resilience/serverless-cold-path": {
    title: "Users may wait for a cold start",
    finding: "{subject} is on the users' way and sleeps when nobody calls.",
    why: "The first request after a pause is slow.",
    fix: "Keep some capacity warm, or call it asynchronously.",
  },
} as const satisfies Record<string, RuleText>;
