/**
 * The policy under which every host serves the window: only its own files, no remote of any kind.
 * - `blob:` and `data:` pictures: previews of exports and icons drawn by the window itself.
 * - `wasm-unsafe-eval`: compiles the picture engine (WebAssembly only, no script from text).
 * - inline styles: the dialog library locks scrolling with a style element; styles cannot call out,
 *   since no remote is allowed in any directive.
 */
const DIRECTIVES = {
  "default-src": "'none'",
  "script-src": "'self' 'wasm-unsafe-eval'",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self' blob:",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
} as const;

/** Headers of every file of the window, in Electron and in the browser host. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": Object.entries(DIRECTIVES)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), usb=(), serial=(), hid=()",
};
