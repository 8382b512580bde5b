import { describe, expect, it } from "vitest";
import { createGuessLimit } from "../../../electron/browser-host/guess-limit.ts";

describe("the limit of wrong tokens", () => {
  it("allows sixty in a minute and tells how long the next ones wait", () => {
    let time = 0;
    const { wrong } = createGuessLimit(() => time);
    for (let turn = 0; turn < 60; turn++) {
      expect(wrong()).toBe(0);
      time += 500;
    }
    expect(wrong()).toBe(30);
    time += 20_000;
    expect(wrong()).toBe(10);
  });

  it("lets more through as the first ones are forgotten, however many were turned away", () => {
    let time = 0;
    const { wrong } = createGuessLimit(() => time);
    for (let turn = 0; turn < 1_000; turn++) wrong();
    time = 59_999;
    expect(wrong()).toBe(1);
    time = 60_000;
    expect(wrong()).toBe(0);
  });
});
