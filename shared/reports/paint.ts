import type { Severity } from "../rules/define-rule.ts";

/** Colours of severities, as SGR parameters. */
const COLOURS: Readonly<Record<Severity, string>> = {
  critical: "1;31",
  high: "31",
  medium: "33",
  low: "36",
  info: "2",
};

/** Paints text for a terminal, or leaves it as it is. */
export interface Paint {
  severity(text: string, severity: Severity): string;
  strong(text: string): string;
  faint(text: string): string;
}

export function createPaint(colour: boolean): Paint {
  const paint = (text: string, style: string): string =>
    colour ? `\u001b[${style}m${text}\u001b[0m` : text;
  return {
    severity: (text, severity) => paint(text, COLOURS[severity]),
    strong: (text) => paint(text, "1"),
    faint: (text) => paint(text, "2"),
  };
}
