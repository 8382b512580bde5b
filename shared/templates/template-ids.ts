/** The starter diagrams in the order of learning. Each is `<id>.lintel` with `<id>.ko.json` beside it. */
export const TEMPLATE_IDS = [
  "single-server",
  "app-db-split",
  "load-balanced",
  "in-server-balancing",
  "on-prem-datacenter",
  "aws-web",
  "hybrid-dr",
] as const;

export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** The node of every template that says what to learn from it. */
export const LESSON_ID = "lesson";
