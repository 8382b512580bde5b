import { catalog } from "../../../shared/catalog/registry.ts";
import { absoluteRects } from "../../../shared/drawing/geometry.ts";
import { generateArchitecture } from "../../support/generate-architecture.ts";

declare global {
  interface Window {
    /** Milliseconds from data in memory to the first complete picture. */
    firstPicture?: number;
  }
}

const components = Number(new URLSearchParams(location.search).get("n") ?? "200");

/** The same work for every page. */
export const diagram = generateArchitecture(components);
export const rects = absoluteRects(diagram, catalog);
export const started = performance.now();

/** Notes that the picture is complete once the browser has painted it. */
export function notePicture(): void {
  requestAnimationFrame(() => {
    setTimeout(() => {
      window.firstPicture = performance.now() - started;
    });
  });
}
