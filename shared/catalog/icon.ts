/** How one path of an icon is painted where it is not simply filled in the icon's colour. */
export interface IconPaint {
  /** `#rrggbb` or `none`; the icon's colour without it. */
  readonly fill?: string;
  /** `#rrggbb`, or `currentColor` for the icon's colour; no outline without it. */
  readonly stroke?: string;
  readonly strokeWidth?: number;
  /** Round ends and corners of the outline. */
  readonly round?: true;
  readonly evenOdd?: true;
  /** Above 0 and below 1. */
  readonly opacity?: number;
}

/** Paths in a square of `size` units. */
export interface Icon {
  readonly size: number;
  readonly paths: readonly string[];
  /** One for each path; without it all paths are filled in the colour that the drawing gives. */
  readonly paints?: readonly IconPaint[];
}
