import type { Deployment } from "../../../shared/catalog/define-kind.ts";
import type { Severity } from "../../../shared/rules/define-rule.ts";

/** The colours of the style sheet as a canvas can use them: words of the sheet mean nothing to it. */
export interface PictureColours {
  readonly page: string;
  readonly surface: string;
  readonly sunken: string;
  readonly border: string;
  readonly frame: string;
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly success: string;
  readonly failedGround: string;
  readonly degradedGround: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly deployments: Readonly<Record<Deployment, string>>;
  readonly font: string;
}

/** Reads the colours and the font that hold for an element of the page now. */
export function readColours(element: Element): PictureColours {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    page: token("page"),
    surface: token("surface"),
    sunken: token("sunken"),
    border: token("border"),
    frame: token("border-strong"),
    text: token("text"),
    muted: token("muted"),
    accent: token("accent"),
    accentSoft: token("accent-soft"),
    success: token("success"),
    failedGround: token("critical-soft"),
    degradedGround: token("medium-soft"),
    severities: {
      critical: token("critical"),
      high: token("high"),
      medium: token("medium"),
      low: token("low"),
      info: token("info"),
    },
    deployments: {
      "on-prem": token("on-prem"),
      private: token("private"),
      public: token("public"),
      hybrid: token("hybrid"),
    },
    font: style.fontFamily,
  };
}
