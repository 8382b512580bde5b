import { useEffect, useState } from "react";
import type { Diagram } from "../../shared/model/schema.ts";
import { useDiagram } from "./use-diagram.ts";

/** Above this a diagram is large enough for its analysis to be felt while typing. */
const SMALL = 300;
const QUIET_MS = 250;

/** The diagram for costly readings: at once for small ones, after a pause of the hand for large ones. */
export function useQuietDiagram(): Diagram {
  const diagram = useDiagram();
  const [quiet, setQuiet] = useState(diagram);
  const small = diagram.nodes.length <= SMALL;
  useEffect(() => {
    if (small) return;
    const timer = setTimeout(() => setQuiet(diagram), QUIET_MS);
    return () => clearTimeout(timer);
  }, [diagram, small]);
  return small ? diagram : quiet;
}
