import type { Deployment } from "../catalog/define-kind.ts";

/** The colours of drawings, the same on the canvas and in every export. Contrast is at least 4.5:1. */
export interface DrawingColours {
  readonly page: string;
  readonly surface: string;
  /** Ground of containers, and of containers in containers in turn. */
  readonly container: string;
  readonly inner: string;
  readonly border: string;
  /** Borders of containers, which must be seen where grounds meet. */
  readonly frame: string;
  readonly text: string;
  readonly muted: string;
  readonly edge: string;
  readonly deployment: Readonly<Record<Deployment, string>>;
}

export const COLOURS: Readonly<Record<"light" | "dark", DrawingColours>> = {
  light: {
    page: "#ffffff",
    surface: "#ffffff",
    container: "#f5f6f9",
    inner: "#fcfcfe",
    border: "#bcc3d0",
    frame: "#8c95a6",
    text: "#1b2130",
    muted: "#5a6376",
    edge: "#5a6376",
    deployment: { "on-prem": "#8a5a12", private: "#6d3fc0", public: "#1763c7", hybrid: "#0b7566" },
  },
  dark: {
    page: "#12151c",
    surface: "#1b202b",
    container: "#171b24",
    inner: "#12151c",
    border: "#465064",
    frame: "#6b768b",
    text: "#e8ebf2",
    muted: "#a3adc0",
    edge: "#a3adc0",
    deployment: { "on-prem": "#e0ab5b", private: "#b794f6", public: "#74a9f7", hybrid: "#54c9b5" },
  },
};
