import { useStoreApi } from "@xyflow/react";
import { useEffect } from "react";

const REST_MS = 150;

/**
 * Tells the style sheet while the view moves: what moves as one piece then is not painted in every frame.
 * Straight on the element, since nothing else of the canvas hangs on it.
 */
export function useMotion(): void {
  const store = useStoreApi();
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    const stand = () => store.getState().domNode?.classList.remove("moving");
    const stop = store.subscribe((now, before) => {
      if (now.transform === before.transform) return;
      now.domNode?.classList.add("moving");
      clearTimeout(rest);
      rest = setTimeout(stand, REST_MS);
    });
    return () => {
      stop();
      clearTimeout(rest);
      stand();
    };
  }, [store]);
}
