/** The groups of templates on the start screen, and the search over them. */
export const startGroups = {
  path: {
    title: "Learning path",
    about:
      "Six steps from one server to two sites. Each shows a fault; mend it, and the note beside the canvas ticks it off.",
  },
  onPrem: {
    title: "On premises and private cloud",
    about: "Racks, power and lines of your own, and what is virtualized on them.",
  },
  public: {
    title: "Public cloud",
    about: "AWS, Azure and Google Cloud, serverless, and who runs which layer.",
  },
  hybrid: {
    title: "Hybrid, several providers, edge",
    about: "What happens when sites, providers and devices depend on the line between them.",
  },
  applications: {
    title: "Applications and containers",
    about: "Kubernetes, microservices, and systems with and without a centre.",
  },
  security: {
    title: "Security and personal data",
    about: "What stands open, what travels in the clear, and who may read whose data.",
  },
  delivery: {
    title: "Delivery and operation",
    about: "Servers that can be rebuilt, ways to roll out, and the pipeline behind them.",
  },
  search: "Search templates",
  clear: "Clear the search",
  found: "{count} templates found",
  foundOne: "1 template found",
  nothing: "No template for “{text}”. Try a product, a pattern or another word.",
  openMended: "Open the mended one",
  begin: "Begin with step 1",
  goOn: "Go on with step {at}",
  progress: "{done} of {count} steps done",
  step: "Step {at}",
  stepDone: "Done",
} as const;
