import styles from "./spinner.module.css";

export function Spinner({ label }: { readonly label: string }) {
  return <span role="status" aria-label={label} className={styles.spinner} />;
}
