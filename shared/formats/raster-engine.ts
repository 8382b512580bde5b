/** The fonts a picture needs besides the two that every picture has. */
export interface FontNeeds {
  readonly hanja: boolean;
  readonly emoji: boolean;
}

/** Pixels of the picture for one of the drawing, or across all of it. */
export type RasterSize = { readonly scale: number } | { readonly width: number };

/** Turns SVG into PNG. Passed in: the window and the command line load it and its fonts differently. */
export interface RasterEngine {
  render(svg: string, size: RasterSize, fonts: FontNeeds): Promise<Uint8Array>;
}
