import type { Language } from "../i18n/language.ts";
import type { PdfDocument, PdfKit } from "./pdf-kit.ts";
import { joinBytes } from "../lib/join-bytes.ts";

const PROGRAM = "Lintel";
/** PDFKit makes the file's identity of it; it is not written. */
const NO_DATE = new Date(0);

interface DocumentHead {
  readonly title: string;
  readonly language: Language;
  readonly author?: string;
}

interface StartedPdf {
  readonly document: PdfDocument;
  /** Writes the end; gives the whole file. */
  finish(): Promise<Uint8Array>;
}

/** A document whose bytes follow from what is put into it: it knows neither the time nor the machine. */
export function startPdf(kit: PdfKit, { title, language, author }: DocumentHead): StartedPdf {
  const document = new kit({
    autoFirstPage: false,
    font: null,
    pdfVersion: "1.7",
    lang: language,
    displayTitle: true,
    info: {
      Producer: PROGRAM,
      Creator: PROGRAM,
      ...(title !== "" && { Title: title }),
      ...(author !== undefined && { Author: author }),
      CreationDate: NO_DATE,
    },
  });
  delete document.info["CreationDate"];
  // Its metadata would need a date, and do not escape what the user wrote.
  document.endMetadata = () => undefined;
  const chunks: Uint8Array[] = [];
  document.on("data", (chunk) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => document.on("end", resolve));
  return {
    document,
    async finish() {
      document.end();
      await ended;
      return joinBytes(chunks);
    },
  };
}
