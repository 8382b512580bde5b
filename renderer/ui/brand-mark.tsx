/** A beam on two posts. */
export function BrandMark({ size = 22 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
      <path d="M2 4h20v5H2zM5 11h4v9H5zM15 11h4v9h-4z" />
    </svg>
  );
}
