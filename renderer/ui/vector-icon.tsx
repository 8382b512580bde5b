import { pathPaint, type PathPaint } from "./icon-paint.ts";

/** An icon as the catalogue holds it. */
interface VectorIconProps {
  readonly icon: {
    readonly size: number;
    readonly paths: readonly string[];
    readonly paints?: readonly PathPaint[];
  };
  readonly size?: number;
  readonly className?: string | undefined;
}

export function VectorIcon({ icon, size = 20, className }: VectorIconProps) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox={`0 0 ${icon.size} ${icon.size}`}
      fill="currentColor"
      aria-hidden="true"
    >
      {icon.paths.map((path, at) => (
        <path key={at} d={path} {...pathPaint(icon.paints?.[at])} />
      ))}
    </svg>
  );
}
