/** Terms that the glossary explains, in its order. */
export const GLOSSARY = [
  "entry",
  "singlePoint",
  "failureDomain",
  "redundancy",
  "replica",
  "failover",
  "availability",
  "zone",
  "trustBoundary",
  "recoveryPoint",
  "recoveryTime",
] as const;
