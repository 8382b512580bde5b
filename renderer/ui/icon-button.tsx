import type { ReactNode } from "react";
import { Button, type ButtonProps } from "./button.tsx";
import { Tooltip } from "./tooltip.tsx";

interface IconButtonProps extends Omit<ButtonProps, "children" | "aria-label"> {
  /** Names the button for everyone: read aloud, and shown when the pointer rests. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly shortcut?: string | undefined;
}

export function IconButton({ label, icon, shortcut, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <Button tone="quiet" square aria-label={label} {...rest}>
        {icon}
      </Button>
    </Tooltip>
  );
}
