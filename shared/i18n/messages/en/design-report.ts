/** The report on a design: one document for reviews and audits. */
export const designReport = {
  title: "Design report",
  formats: {
    html: "Design report (web page in one file)",
    md: "Design report (Markdown)",
    report: "Design report (PDF)",
  },
  summary: {
    title: "Summary",
    size: "The design has {components#component or container/components and containers} and {connections#connection/connections}.",
    grave: "{count#finding is/findings are} critical or high and should be settled first.",
    calm: "No finding is critical or high.",
    severity: "Severity",
    count: "Findings",
  },
  components: {
    title: "Components",
    connections: "Connections",
    from: "From",
    to: "To",
    flow: "Flow",
  },
  accepted: { reason: "Reason", by: "Accepted by", until: "Until" },
  availability: {
    note: "The estimate assumes that parts fail independently unless the diagram puts them into one failure domain, and takes the figures below.",
    origin: "Origin",
  },
  controls: { title: "References by control", control: "Control", findings: "Findings" },
  comments: {
    title: "Review comments",
    subject: "About",
    text: "Comment",
    by: "By",
    state: "State",
    open: "Open",
    resolved: "Resolved",
  },
  page: "{page} / {pages}",
  glossaryTitle: "Glossary",
  glossary: {
    entry: {
      term: "Entry",
      meaning: "A user, client or network from which the service is called.",
    },
    singlePoint: {
      term: "Single point of failure",
      meaning: "Something whose loss alone takes the service away from an entry.",
    },
    failureDomain: {
      term: "Failure domain",
      meaning: "Everything that fails together: a host, a rack, a zone, a site, a provider.",
    },
    redundancy: {
      term: "Redundancy",
      meaning: "Several components of which fewer are enough to do the work.",
    },
    replica: { term: "Replica", meaning: "One of several running copies of a component." },
    failover: {
      term: "Failover",
      meaning: "Another component takes over after a failure, by itself or by hand.",
    },
    availability: {
      term: "Availability",
      meaning: "The share of time for which an entry is served.",
    },
    zone: {
      term: "Availability zone",
      meaning: "A part of a region with power, cooling and network of its own.",
    },
    trustBoundary: {
      term: "Trust boundary",
      meaning: "A line at which traffic passes between networks that trust each other differently.",
    },
    recoveryPoint: {
      term: "Recovery point objective (RPO)",
      meaning: "How much of the latest data may be lost, as a time.",
    },
    recoveryTime: {
      term: "Recovery time objective (RTO)",
      meaning: "How long the service may be away after a failure.",
    },
  },
} as const;
