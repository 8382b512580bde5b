import type { RuleText } from "../../../rule-text.ts";

/** What every rule says that lets one component fail. */
const oneFails = {
  finding:
    "If {subject} fails, the service is lost for {lost}: every way from there leads through it.",
  variants: {
    needed: "If {subject} fails, the service is lost for {lost}, because {needer} needs it.",
    itself: "{subject} starts the calls itself; if it fails, nothing stands in for it.",
  },
};

/** What every rule says that lets a place fail with all that falls with it. */
const placeFails = {
  finding:
    "If {subject} fails, it takes down {related}, and the service is lost for {lost}: every way from there leads through it.",
  variants: {
    needed:
      "If {subject} fails, it takes down {related}, and the service is lost for {lost}, because {needer} needs what is inside.",
    itself: "If {subject} fails, it takes down {related}, and nothing elsewhere stands in.",
  },
};

export const spof = {
  "spof/single-load-balancer": {
    ...oneFails,
    title: "Load balancer is a single point of failure",
    why: "Every request meets the balancer first; when it stops, all servers behind it are unreachable.",
    fix: "Run a second balancer as a failover pair, or use one that the provider keeps in several zones.",
  },
  "spof/single-database": {
    ...oneFails,
    title: "Database is a single point of failure",
    why: "One copy of the data on one instance stops the service and may lose the data.",
    fix: "Add a standby with automatic failover, or use a database that keeps several copies by itself.",
  },
  "spof/single-storage": {
    ...oneFails,
    title: "Storage is a single point of failure",
    why: "What many servers share takes them all down.",
    fix: "Keep a second copy that takes over by itself, or use storage that the provider replicates.",
  },
  "spof/single-cache": {
    ...oneFails,
    title: "Cache is a single point of failure",
    why: "A required cache is as critical as a database; a cache should be able to be empty.",
    fix: "Let the callers go on without the cache and mark their edges optional, or run a second cache node.",
  },
  "spof/single-queue": {
    ...oneFails,
    title: "Message broker is a single point of failure",
    why: "The broker that decouples services couples them all to itself.",
    fix: "Run the broker as a cluster of three, or use a managed queue.",
  },
  "spof/single-identity-provider": {
    ...oneFails,
    title: "Identity or key service is a single point of failure",
    why: "When nobody can log in or decrypt, everything is down.",
    fix: "Run a second identity or key server, on other hardware.",
  },
  "spof/single-dns": {
    ...oneFails,
    title: "DNS server is a single point of failure",
    why: "Without names nothing is found, however redundant the rest is.",
    fix: "Add a second name server, or use a managed DNS service.",
  },
  "spof/single-network-device": {
    ...oneFails,
    title: "Network device is a single point of failure",
    why: "One router, switch or firewall cuts off what is behind it.",
    fix: "Run the device as a pair that takes over by itself.",
  },
  "spof/single-gateway": {
    ...oneFails,
    title: "Gateway or proxy is a single point of failure",
    why: "All services behind one proxy share its fate.",
    fix: "Run a second instance of the gateway.",
  },
  "spof/single-vdi-broker": {
    ...oneFails,
    title: "VDI broker is a single point of failure",
    why: "No desktop can be reached without the broker.",
    fix: "Run a second broker.",
  },
  "spof/single-compute": {
    ...oneFails,
    title: "Server is a single point of failure",
    why: "One server is one failure away from an outage and cannot be updated without downtime.",
    fix: "Run a second copy behind a load balancer.",
  },
  "spof/single-worker": {
    title: "Only one worker takes from the queue",
    finding: "{subject} is the only worker of its kind that takes from {related}.",
    why: "When it dies, messages pile up unseen.",
    fix: "Run a second worker on the same queue.",
  },
  "spof/all-in-one-server": {
    ...placeFails,
    title: "Application and database share one server",
    why: "One failure stops both, they fight for the same resources, and neither can scale alone.",
    fix: "Move the database to a server of its own; then make each redundant.",
  },
  "spof/shared-host": {
    ...placeFails,
    title: "All copies run on one host",
    why: "Copies on one machine absorb a crashed process, not a dead machine.",
    fix: "Spread the copies over at least two hosts.",
  },
  "spof/shared-rack": {
    ...placeFails,
    title: "All copies stand in one rack",
    why: "A rack shares power, switch and cooling.",
    fix: "Spread the copies over at least two racks.",
  },
  "spof/shared-room": {
    ...placeFails,
    title: "All copies stand in one server room",
    why: "Fire, water and air conditioning take a room as a whole.",
    fix: "Spread the copies over at least two rooms.",
  },
  "spof/shared-zone": {
    ...placeFails,
    title: "Everything depends on one availability zone",
    why: "Providers promise their best availability across zones only.",
    fix: "Spread the copies over at least two availability zones.",
  },
  "spof/single-site": {
    ...placeFails,
    title: "Everything depends on one data centre",
    why: "Fire, flood or a cut line takes a site.",
    fix: "Build a second site and direct users to the living one by DNS or a global load balancer.",
  },
  "spof/single-region": {
    ...placeFails,
    title: "Everything depends on one region",
    why: "Regions fail rarely but wholly.",
    fix: "For what must survive that, keep a second region ready and direct users there by DNS or a global load balancer.",
  },
  "spof/single-provider": {
    ...placeFails,
    title: "Everything depends on one cloud provider",
    why: "Account, control plane and contract are shared by all its regions.",
    fix: "For what must survive that, keep a way to run it at a second provider or on your own premises.",
  },
  "spof/single-power-feed": {
    ...placeFails,
    title: "Rack or room has one power feed",
    finding:
      "{subject} has no second power feed. A power failure takes down {related}, and the service is lost for {lost}: every way from there leads through it.",
    variants: {
      needed:
        "{subject} has no second power feed. A power failure takes down {related}, and the service is lost for {lost}, because {needer} needs what is inside.",
      itself:
        "{subject} has no second power feed. A power failure takes down {related}, and nothing elsewhere stands in.",
    },
    why: "One breaker or UPS takes the whole container.",
    fix: "Bring a second feed from another breaker and UPS.",
  },
  "spof/k8s-not-ha": {
    title: "Cluster is not highly available",
    finding:
      "{subject} runs {related}, but its control plane is too small (nodes: {controlPlanes}).",
    variants: {
      workers: "{subject} runs {related}, but has too few workers (nodes: {nodes}).",
      both: "{subject} runs {related}, but its control plane (nodes: {controlPlanes}) and its workers (nodes: {nodes}) are too few.",
    },
    why: "One control-plane node or worker is the cluster.",
    fix: "Run three control-plane nodes, or a managed control plane, and at least two workers.",
  },
  "spof/single-internet-uplink": {
    title: "Site has one internet carrier",
    finding: "All traffic from outside reaches {subject} over one carrier, {carrier}.",
    variants: { isp: "All traffic from outside reaches {subject} over one line, {isp}." },
    why: "One carrier's outage disconnects the site.",
    fix: "Add a line from a second carrier, on another way into the building.",
  },
} as const satisfies Record<string, RuleText>;
