import styles from "./severity-icon.module.css";

type Severity = "critical" | "high" | "medium" | "low" | "info";

/** Each severity has a shape of its own: octagon, triangle, diamond, circle, ring. */
const SHAPES: Readonly<Record<Severity, string>> = {
  critical: "M5 1h6l4 4v6l-4 4H5l-4-4V5z",
  high: "M8 1.2 15.4 14.6H.6z",
  medium: "M8 .8 15.2 8 8 15.2.8 8z",
  low: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z",
  info: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zm0 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8z",
};

interface SeverityIconProps {
  readonly severity: Severity;
  /** Read aloud; without it the mark is decoration beside the word. */
  readonly label?: string;
  readonly size?: number;
}

export function SeverityIcon({ severity, label, size = 14 }: SeverityIconProps) {
  return (
    <svg
      className={styles[severity]}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      role={label === undefined ? undefined : "img"}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
    >
      <path fill="currentColor" fillRule="evenodd" d={SHAPES[severity]} />
    </svg>
  );
}
