import { useEditor } from "../../hooks/workspace-context.tsx";
import styles from "./inspector.module.css";

interface ElementLinkProps {
  readonly id: string;
  readonly name: string;
}

/** The name of another element; following it selects that element. */
export function ElementLink({ id, name }: ElementLinkProps) {
  const { view } = useEditor();
  return (
    <button
      type="button"
      className={styles.link}
      onClick={() => view.setState({ selection: new Set([id]), reveal: { ids: [id] } })}
    >
      {name}
    </button>
  );
}
