/**
 * The starter diagrams in the order of learning, each fault before the same design mended. Each is
 * `<id>.lintel` with `<id>.ko.json` beside it.
 */
export const TEMPLATE_IDS = [
  // from one server to several sites
  "single-server",
  "app-db-split",
  "load-balanced",
  "load-balanced-mended",
  "in-server-balancing",
  "in-server-balancing-mended",
  "public-three-tier",
  "public-three-tier-mended",
  "hybrid-dr",
  "hybrid-dr-mended",
  // places
  "on-prem-datacenter",
  "on-prem-datacenter-mended",
  "private-cloud",
  "private-cloud-mended",
  "hybrid-burst",
  "hybrid-burst-mended",
  "multi-cloud",
  "multi-cloud-mended",
  "service-models",
  "service-models-mended",
  // public clouds
  "aws-web",
  "aws-web-mended",
  "azure-web",
  "azure-web-mended",
  "gcp-data",
  "gcp-data-mended",
  "serverless-web",
  // what runs on what
  "server-roles",
  "server-roles-mended",
  "virtualization",
  "virtualization-mended",
  "vdi",
  "vdi-mended",
  "kubernetes",
  "kubernetes-mended",
  "microservices",
  "microservices-mended",
  "centralised",
  "distributed",
  "edge-iot",
  "edge-iot-mended",
  // delivery
  "immutable",
  "immutable-mended",
  "rolling",
  "rolling-mended",
  "blue-green",
  "blue-green-mended",
  "canary",
  "canary-mended",
  "devops-pipeline",
  "devops-pipeline-mended",
  // data
  "customer-data",
  "customer-data-mended",
  "device-data",
  "device-data-mended",
] as const;

export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** The node of every template that says what to learn from it. */
export const LESSON_ID = "lesson";
