import type { Diagram } from "../../../shared/model/schema.ts";
import { canonicalGist } from "../days/canonical-gist.ts";
import { liveTheDay } from "../days/engineers-day.ts";
import { keyboardHand } from "../days/keyboard-hand.ts";
import { mouseHand } from "../days/mouse-hand.ts";
import { expect, test } from "../harness/app-test.ts";

const HANDS = { "the keyboard alone": keyboardHand, "the mouse, and keys for names": mouseHand };

test.describe("the engineer's day", () => {
  test.describe.configure({ mode: "serial" });
  const saved = new Map<string, Diagram>();

  for (const [hand, make] of Object.entries(HANDS)) {
    test(`is done with ${hand}`, async ({ app, workspace }) => {
      test.slow();
      saved.set(hand, await liveTheDay(app, make(app), workspace));
    });
  }

  test("leaves the same file by either hand, but for ids and places", () => {
    const [one, other] = [...saved.values()];
    if (!one || !other) throw new Error("Both days come before this");
    expect(canonicalGist(one)).toEqual(canonicalGist(other));
  });
});
