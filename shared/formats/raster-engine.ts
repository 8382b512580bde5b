/** The fonts a picture needs besides the two that every picture has. */
export interface FontNeeds {
  readonly hanja: boolean;
  readonly emoji: boolean;
}

/** Turns SVG into PNG. Passed in: the window and the command line load it and its fonts differently. */
export interface RasterEngine {
  /** @param scale pixels of the picture for one of the drawing */
  render(svg: string, scale: number, fonts: FontNeeds): Promise<Uint8Array>;
}
