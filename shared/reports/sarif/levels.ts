import type { Severity } from "../../rules/define-rule.ts";

type Level = "error" | "warning" | "note";

/** Levels of SARIF, which has fewer. */
export const LEVELS: Readonly<Record<Severity, Level>> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  info: "note",
};

/**
 * Scores by which code scanning sorts security findings, each in the middle of the range that GitHub
 * shows under the severity's own name: low from 0.1, medium from 4, high from 7, critical above 9.
 */
export const SECURITY_SCORES: Readonly<Record<Severity, string>> = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "2.0",
  info: "0.0",
};
