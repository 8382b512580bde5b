import type { PdfKit } from "../../shared/formats/pdf-kit.ts";

/**
 * PDFKit as browsers get it: it compresses with code of its own, where that for Node uses the zlib of
 * the machine's Node, which writes other bytes in other versions.
 */
export async function loadPdfKit(): Promise<PdfKit> {
  const loaded: { readonly default: unknown } =
    await import("../../node_modules/pdfkit/js/pdfkit.browser.mjs");
  return loaded.default as PdfKit;
}
