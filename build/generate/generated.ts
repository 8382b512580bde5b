/** One file that is made from sources: where it stands, and its content. */
export interface GeneratedFile {
  /** Relative to the checkout. */
  readonly path: string;
  make(): string | Promise<string>;
}

export type Generated = readonly GeneratedFile[];
