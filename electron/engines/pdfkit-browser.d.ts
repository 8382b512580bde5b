/** The package describes only its main entry. */
declare module "*/pdfkit.browser.mjs" {
  const kit: unknown;
  export { kit as default };
}
