import { useStoreApi } from "@xyflow/react";
import { useEffect } from "react";

const TYPED_INTO = "input, textarea, select, button, [contenteditable]";

/**
 * While Space is held, the hand takes hold of the page wherever it is, on a component too. The style sheet
 * lets the pointer through to the page then; nothing is drawn again for it.
 */
export function usePanKey(): void {
  const store = useStoreApi();
  useEffect(() => {
    const hold = (on: boolean) => store.getState().domNode?.classList.toggle("panning", on);
    const onDown = ({ code, target }: KeyboardEvent) => {
      if (code !== "Space" || (target instanceof Element && target.closest(TYPED_INTO))) return;
      hold(true);
    };
    const onUp = ({ code }: KeyboardEvent) => {
      if (code === "Space") hold(false);
    };
    const letGo = () => hold(false);
    window.addEventListener("keydown", onDown);
    window.addEventListener("keyup", onUp);
    window.addEventListener("blur", letGo);
    return () => {
      window.removeEventListener("keydown", onDown);
      window.removeEventListener("keyup", onUp);
      window.removeEventListener("blur", letGo);
    };
  }, [store]);
}
