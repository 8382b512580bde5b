/** How one path of an icon is painted; see the catalogue's icons. */
export interface PathPaint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly round?: true;
  readonly evenOdd?: true;
  readonly opacity?: number;
}

/** The attributes of one path of an icon; none where it is simply filled. */
export function pathPaint(paint: PathPaint | undefined) {
  if (!paint) return undefined;
  const { round, evenOdd, ...plain } = paint;
  return {
    ...plain,
    ...(round && ({ strokeLinecap: "round", strokeLinejoin: "round" } as const)),
    ...(evenOdd && ({ fillRule: "evenodd" } as const)),
  };
}
