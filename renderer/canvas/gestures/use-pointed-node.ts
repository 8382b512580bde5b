import { useEffect, useState } from "react";
import { pointOf, underPointer } from "./under-pointer.ts";

/** The node under the pointer while that is asked for; null for none. */
export function usePointedNode(asked: boolean): string | null {
  const [pointed, setPointed] = useState<string | null>(null);
  useEffect(() => {
    if (!asked) return;
    const onMove = (event: MouseEvent) => setPointed(underPointer(pointOf(event)).node);
    window.addEventListener("mousemove", onMove);
    return () => {
      window.removeEventListener("mousemove", onMove);
      setPointed(null);
    };
  }, [asked]);
  return pointed;
}
