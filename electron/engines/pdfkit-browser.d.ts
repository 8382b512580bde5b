/** The package describes only its main entry; of this one no more is used than the exports need. */
declare module "*/pdfkit.browser.mjs" {
  const kit: import("../../shared/formats/pdf-kit.ts").PdfKit;
  export default kit;
}
