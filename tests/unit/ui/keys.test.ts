import { describe, expect, it } from "vitest";
import { belongsToField, isComposing } from "../../../renderer/ui/keys.ts";

const press = (key: string, more: object = {}) => ({
  key,
  keyCode: 0,
  ctrlKey: false,
  metaKey: false,
  ...more,
});

describe("keys in text fields", () => {
  it("stay in the field when they type or edit", () => {
    expect(belongsToField(press("a"))).toBe(true);
    expect(belongsToField(press("Delete"))).toBe(true);
    expect(belongsToField(press("z", { ctrlKey: true }))).toBe(true);
    expect(belongsToField(press("ArrowLeft", { metaKey: true }))).toBe(true);
  });

  it("go on to the window when they are shortcuts of the application", () => {
    expect(belongsToField(press("s", { ctrlKey: true }))).toBe(false);
    expect(belongsToField(press("k", { metaKey: true }))).toBe(false);
    expect(belongsToField(press("F8"))).toBe(false);
  });

  it("belong to the input method while it composes", () => {
    expect(isComposing(press("Enter", { nativeEvent: { isComposing: true } }))).toBe(true);
    expect(isComposing(press("Process", { keyCode: 229 }))).toBe(true);
    expect(isComposing(press("Enter", { isComposing: false, keyCode: 13 }))).toBe(false);
    expect(belongsToField(press("s", { ctrlKey: true, keyCode: 229 }))).toBe(true);
  });
});
