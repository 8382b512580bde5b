import PDFDocument from "pdfkit";
import type { PdfKit } from "../../shared/formats/pdf-kit.ts";

/** PDFKit in the window. */
export const loadPdfKit = (): PdfKit => PDFDocument as unknown as PdfKit;
