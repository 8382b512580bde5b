import type { RuleText } from "../../../rule-text.ts";

export const modeling = {
  "modeling/invalid-nesting": {
    title: "Container in an impossible place",
    finding: "{subject} cannot stand inside {around}.",
    why: "A wrong place gives wrong failure domains.",
    fix: "Move it to where it really stands.",
  },
  "modeling/orphan-node": {
    title: "Component is connected to nothing",
    finding: "No connection starts or ends at {subject}.",
    why: "It is forgotten, or its edges are.",
    fix: "Connect it to what uses it, or remove it.",
  },
  "modeling/no-entry-point": {
    title: "No user or entry is drawn",
    finding: "The diagram has connections, but nobody who uses the system.",
    why: "Without an entry failures are judged from the roots of the calls.",
    fix: "Draw the users, the internet or the office that the requests come from.",
  },
  "modeling/unspecified-properties": {
    title: "Facts the rules would like to know",
    finding: "Not stated for {subject}: {keys}.",
    why: "Unknown is not no.",
    fix: "State what you know in the inspector.",
  },
  "modeling/contradictory-properties": {
    title: "Statements contradict each other",
    finding: "{subject} is stated to be public, but stands in {related}, which is closed.",
    variants: {
      zones: "{subject} is stated to span zones, but to have one copy only.",
      plain: "{source} → {target} is stated to be encrypted, but {protocol} does not encrypt.",
      encrypted: "{source} → {target} is stated to be unencrypted, but {protocol} encrypts.",
    },
    why: "One of the two is wrong.",
    fix: "Correct the statement that does not hold.",
  },
  "modeling/service-model-mismatch": {
    title: "Service model does not fit the place",
    finding: "{subject} is a service run by its provider, but is drawn inside a place of your own.",
    variants: {
      onPrem: "{subject} is stated to be run on premises, but is drawn inside a cloud region.",
    },
    why: "Who runs it decides where it can stand.",
    fix: "Correct the service model, or move the component.",
  },
  "modeling/unknown-kind": {
    title: "Kind is not in the catalogue",
    finding: "The kind {kind} of {subject} is not known here.",
    why: "It is kept and drawn, but no rule can judge it.",
    fix: "Choose a kind from the catalogue, or open the file with a newer version.",
  },
  "modeling/edge-to-empty-container": {
    title: "Edge ends at an empty container",
    finding: "{source} → {target}: nothing is inside {empty}.",
    why: "The edge says nothing yet.",
    fix: "Put components into the container, or connect the component that is meant.",
  },
  "modeling/stale-waiver": {
    title: "Waiver no longer holds",
    finding: "The waiver of {rule} has run out, or there is nothing left for it to waive.",
    why: "Old exceptions hide new faults.",
    fix: "Remove the waiver, or decide on it anew.",
  },
} as const satisfies Record<string, RuleText>;
