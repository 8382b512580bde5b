/** The part of PDFKit that is used; the package itself is loaded by the program that exports. */
export interface PdfKit {
  new (options: {
    readonly autoFirstPage: false;
    readonly font: null;
    readonly pdfVersion: "1.7";
    readonly lang: string;
    readonly displayTitle: true;
    readonly info: Readonly<Record<string, string | Date>>;
  }): PdfDocument;
}

/** Lengths in points (1/72 inch), y down. */
export interface PdfDocument {
  info: Record<string, unknown>;
  readonly outline: PdfOutline;
  /** Writes XMP metadata at the end. */
  endMetadata(): void;
  on(event: "data", listener: (chunk: Uint8Array) => void): unknown;
  on(event: "end", listener: () => void): unknown;
  end(): void;
  addPage(options: { readonly size: [number, number]; readonly margin: 0 }): unknown;
  registerFont(name: string, bytes: Uint8Array): unknown;
  font(name: string): unknown;
  fontSize(size: number): unknown;
  widthOfString(text: string): number;
  text(text: string, x: number, y: number, options: TextOptions): unknown;
  markContent(tag: "Span", options: { readonly actual: string }): unknown;
  endMarkedContent(): unknown;
  save(): unknown;
  restore(): unknown;
  translate(x: number, y: number): unknown;
  scale(factor: number): unknown;
  rect(x: number, y: number, width: number, height: number): unknown;
  roundedRect(x: number, y: number, width: number, height: number, radius: number): unknown;
  polygon(...points: (readonly [number, number])[]): unknown;
  path(data: string): unknown;
  moveTo(x: number, y: number): unknown;
  lineTo(x: number, y: number): unknown;
  clip(): unknown;
  fill(colour: string, rule?: FillRule): unknown;
  stroke(colour: string): unknown;
  fillAndStroke(fill: string, stroke: string, rule?: FillRule): unknown;
  opacity(opacity: number): unknown;
  lineCap(cap: "butt" | "round"): unknown;
  lineJoin(join: "miter" | "round"): unknown;
  fillColor(colour: string): unknown;
  lineWidth(width: number): unknown;
  miterLimit(limit: number): unknown;
  dash(lengths: readonly number[]): unknown;
  undash(): unknown;
  file(bytes: Uint8Array, options: AttachmentOptions): unknown;
}

type FillRule = "even-odd" | "non-zero";

interface TextOptions {
  readonly lineBreak: false;
  readonly baseline: "alphabetic";
}

interface AttachmentOptions {
  readonly name: string;
  readonly type: string;
  readonly relationship: "Source";
}

export interface PdfOutline {
  /** @param options place on the current page, `left` counted from its right edge */
  addItem(
    title: string,
    options: { readonly top: number; readonly left: number; readonly expanded: boolean },
  ): PdfOutline;
}
