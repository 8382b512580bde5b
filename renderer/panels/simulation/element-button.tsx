import { useEditor } from "../../hooks/workspace-context.tsx";
import styles from "./simulation.module.css";

interface ElementButtonProps {
  readonly id: string;
  readonly name: string;
}

/** A name that leads to its element on the canvas. */
export function ElementButton({ id, name }: ElementButtonProps) {
  const { view } = useEditor();
  return (
    <button
      type="button"
      className={styles.element}
      onClick={() => view.setState({ selection: new Set([id]), reveal: { ids: [id] } })}
    >
      {name}
    </button>
  );
}
