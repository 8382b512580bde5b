/** Why an SVG cannot be an icon. Each code has one sentence in `ownKinds.svg`. */
export const SVG_FAULTS = [
  "tooLong",
  "notSvg",
  "doctype",
  "forbidden",
  "noSize",
  "badShape",
  "tooMany",
  "empty",
] as const;
export type SvgFaultCode = (typeof SVG_FAULTS)[number];

export interface SvgFault {
  readonly code: SvgFaultCode;
  /** The element that may not be there, or that cannot be read. */
  readonly element?: string;
}

/** Past these an icon is refused: a picture of 26 pixels needs a small part of it. */
export const SVG_LIMITS = {
  length: 128 * 1024,
  elements: 1000,
  depth: 32,
  numbers: 20_000,
} as const;
