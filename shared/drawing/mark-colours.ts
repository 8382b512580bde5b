/** Grave things first; those that leave a mark on a drawing. */
export const DRAWN_SEVERITIES = ["critical", "high", "medium", "low"] as const;
export type DrawnSeverity = (typeof DRAWN_SEVERITIES)[number];

/** The colours of marks that a drawing may carry besides the diagram, the same as on the canvas. */
export interface MarkColours {
  readonly severity: Readonly<Record<DrawnSeverity, string>>;
  /** Grounds of components that fail, and of those that do with less. */
  readonly criticalGround: string;
  readonly mediumGround: string;
  readonly success: string;
}

export const MARK_COLOURS: Readonly<Record<"light" | "dark", MarkColours>> = {
  light: {
    severity: { critical: "#b3261e", high: "#b1460a", medium: "#8a5a00", low: "#1763c7" },
    criticalGround: "#fdecea",
    mediumGround: "#fbf3df",
    success: "#0b7566",
  },
  dark: {
    severity: { critical: "#ff8a80", high: "#ffa366", medium: "#e8c15a", low: "#7fb2ff" },
    criticalGround: "#40201f",
    mediumGround: "#362d17",
    success: "#54c9b5",
  },
};
