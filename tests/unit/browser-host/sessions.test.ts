import { describe, expect, it } from "vitest";
import { createSessions, sessionOf } from "../../../electron/browser-host/sessions.ts";

function fixture() {
  const clock = { now: 0 };
  return { clock, sessions: createSessions(() => clock.now) };
}

describe("a tab", () => {
  it("is there as long as it listens", () => {
    const { sessions } = fixture();
    expect(sessions.isOpen("a")).toBe(false);
    sessions.opened("a");
    sessions.opened("a");
    sessions.closed("a");
    expect(sessions.isOpen("a")).toBe(true);
    sessions.closed("a");
    expect(sessions.isOpen("a")).toBe(false);
    expect(sessions.isOpen("b")).toBe(false);
  });

  it("is there for a while before it listens", () => {
    const { sessions, clock } = fixture();
    sessions.heard("a");
    clock.now = 29_000;
    expect(sessions.isOpen("a")).toBe(true);
    clock.now = 31_000;
    expect(sessions.isOpen("a")).toBe(false);
  });

  it("is not brought back by the last thing it said", () => {
    const { sessions } = fixture();
    sessions.opened("a");
    sessions.closed("a");
    sessions.heard("a");
    expect(sessions.isOpen("a")).toBe(false);
    sessions.opened("a");
    expect(sessions.isOpen("a")).toBe(true);
  });

  it("stays known among thousands that came and went", () => {
    const { sessions } = fixture();
    sessions.opened("a");
    for (let turn = 0; turn < 3000; turn++) sessions.heard(`tab ${turn}`);
    expect(sessions.isOpen("a")).toBe(true);
    expect(sessions.isOpen("tab 0")).toBe(false);
    expect(sessions.isOpen("tab 2999")).toBe(true);
  });
});

describe("a request", () => {
  it("says which tab it comes from, and is the only one's when it says nothing of use", () => {
    expect(sessionOf({ "x-lintel-session": "0b9f-1" })).toBe("0b9f-1");
    for (const header of [undefined, "", "a b", "x".repeat(65), "a\n"]) {
      expect(sessionOf({ "x-lintel-session": header })).toBe("window");
    }
    expect(sessionOf({})).toBe("window");
  });
});
