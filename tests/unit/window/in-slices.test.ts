import { describe, expect, it } from "vitest";
import { inSlices } from "../../../renderer/host/in-slices.ts";

/** Pieces that each take as long as a slice. */
function* slowPieces(count: number): Generator<number> {
  for (let piece = 0; piece < count; piece += 1) {
    const until = performance.now() + 9;
    while (performance.now() < until);
    yield piece;
  }
}

describe("work in slices", () => {
  it("lets other work in between two slices, and takes every piece once, in order", async () => {
    const seen: string[] = [];
    const work = inSlices(slowPieces(4)).then((pieces) => seen.push(`done ${pieces.join("")}`));
    setImmediate(() => seen.push("meanwhile"));
    await work;
    expect(seen).toEqual(["meanwhile", "done 0123"]);
  });

  it("rests not at all for what is done at once", async () => {
    let rested = false;
    setImmediate(() => (rested = true));
    expect(await inSlices(["a", "b"])).toEqual(["a", "b"]);
    expect(rested).toBe(false);
  });
});
