import { describe, expect, it } from "vitest";
import { readNumber } from "../../../renderer/ui/number-text.ts";

describe("numbers that are typed", () => {
  it("may have a decimal point or comma and spaces around", () => {
    expect(readNumber(" 0.999 ", {})).toEqual({ ok: true, value: 0.999 });
    expect(readNumber("0,5", {})).toEqual({ ok: true, value: 0.5 });
  });

  it("are none when the field is empty", () => {
    expect(readNumber("  ", {})).toEqual({ ok: true, value: undefined });
  });

  it("are refused outside the range, and with a fraction where whole ones are asked for", () => {
    expect(readNumber("0", { min: 1 }).ok).toBe(false);
    expect(readNumber("2", { max: 1 }).ok).toBe(false);
    expect(readNumber("1.5", { whole: true }).ok).toBe(false);
    expect(readNumber("two", {}).ok).toBe(false);
    expect(readNumber("Infinity", {}).ok).toBe(false);
  });
});
