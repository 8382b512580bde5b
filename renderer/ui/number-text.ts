export interface NumberLimits {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly whole?: boolean | undefined;
}

/** The number a text stands for; empty text stands for none. */
export function readNumber(
  text: string,
  { min = -Infinity, max = Infinity, whole = false }: NumberLimits,
): { readonly ok: boolean; readonly value: number | undefined } {
  const trimmed = text.trim().replace(",", ".");
  if (trimmed === "") return { ok: true, value: undefined };
  const value = Number(trimmed);
  const fits = Number.isFinite(value) && value >= min && value <= max;
  const ok = fits && (!whole || Number.isInteger(value));
  return { ok, value: ok ? value : undefined };
}
