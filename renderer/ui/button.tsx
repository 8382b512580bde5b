import type { ComponentProps } from "react";
import styles from "./button.module.css";
import { classes } from "./classes.ts";

export interface ButtonProps extends ComponentProps<"button"> {
  readonly tone?: "neutral" | "primary" | "danger" | "quiet";
  readonly small?: boolean;
  /** Square, for a lone icon; give it an `aria-label`. */
  readonly square?: boolean;
}

const TONES = {
  neutral: undefined,
  primary: styles.primary,
  danger: styles.danger,
  quiet: styles.quiet,
};

export function Button({ tone = "neutral", small, square, className, ...rest }: ButtonProps) {
  const names = classes(
    styles.button,
    TONES[tone],
    small && styles.small,
    square && styles.icon,
    className,
  );
  return <button type="button" className={names} {...rest} />;
}
