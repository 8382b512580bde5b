import { lazy, Suspense } from "react";
import type { Diagram } from "../../shared/model/schema.ts";

/** What draws it is loaded with the first picture. */
const DiagramPreview = lazy(async () => {
  const { DiagramPreview: Loaded } = await import("./diagram-preview.tsx");
  return { default: Loaded };
});

/** Of more than that a stamp shows nothing, and costs as much as the canvas. */
const MOST_COMPONENTS = 1000;

/** A diagram at the size of a stamp, where it can be told at that size. */
export function SmallPicture({ diagram }: { readonly diagram: Diagram | null }) {
  if (!diagram || diagram.nodes.length === 0 || diagram.nodes.length > MOST_COMPONENTS) return null;
  return (
    <Suspense fallback={null}>
      <DiagramPreview diagram={diagram} />
    </Suspense>
  );
}
