import type { Deployment } from "../catalog/define-kind.ts";

/** The colours of drawings, the same on the canvas and in every export. Contrast is at least 4.5:1. */
export interface DrawingColours {
  readonly page: string;
  readonly surface: string;
  readonly container: string;
  readonly border: string;
  readonly text: string;
  readonly muted: string;
  readonly edge: string;
  readonly deployment: Readonly<Record<Deployment, string>>;
}

export const COLOURS: Readonly<Record<"light" | "dark", DrawingColours>> = {
  light: {
    page: "#ffffff",
    surface: "#ffffff",
    container: "#f6f7f9",
    border: "#c3c9d4",
    text: "#1b2130",
    muted: "#5a6376",
    edge: "#5a6376",
    deployment: { "on-prem": "#8a5a12", private: "#6d3fc0", public: "#1763c7", hybrid: "#0b7566" },
  },
  dark: {
    page: "#12151c",
    surface: "#1b202b",
    container: "#171b24",
    border: "#3c4557",
    text: "#e8ebf2",
    muted: "#a3adc0",
    edge: "#a3adc0",
    deployment: { "on-prem": "#e0ab5b", private: "#b794f6", public: "#74a9f7", hybrid: "#54c9b5" },
  },
};
