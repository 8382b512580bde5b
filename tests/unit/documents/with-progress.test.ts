import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { withProgress } from "../../../renderer/documents/with-progress.ts";
import { createDialogStore } from "../../../renderer/state/dialog-store.ts";
import type { Workspace } from "../../../renderer/state/workspace.ts";

const WORDS = { title: "Arranging", text: "This takes a moment." };

function begin() {
  const dialogs = createDialogStore();
  const preferences = { getState: () => ({ language: "en" }) };
  const workspace = { dialogs, preferences } as unknown as Workspace;
  let resolve: (answer: string) => void = () => undefined;
  let reject: (fault: Error) => void = () => undefined;
  const promise = new Promise<string>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  const stop = vi.fn();
  const answer = withProgress(workspace, WORDS, { result: promise, stop });
  return { dialogs, resolve, reject, stop, answer };
}

describe("work that may take long", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("says nothing when it is done in a moment", async () => {
    const { dialogs, resolve, answer } = begin();
    resolve("done");
    expect(await answer).toBe("done");
    vi.runAllTimers();
    expect(dialogs.getState().question).toBeNull();
  });

  it("says so when it takes longer, and takes the words away once it is done", async () => {
    const { dialogs, resolve, stop, answer } = begin();
    vi.runAllTimers();
    expect(dialogs.getState().question).toMatchObject(WORDS);
    resolve("done");
    expect(await answer).toBe("done");
    expect(dialogs.getState().question).toBeNull();
    expect(stop).not.toHaveBeenCalled();
  });

  it("is stopped by the user, and is nothing then", async () => {
    const { dialogs, stop, answer } = begin();
    vi.runAllTimers();
    dialogs.getState().question?.answer("cancel");
    expect(await answer).toBeNull();
    expect(stop).toHaveBeenCalledOnce();
  });

  it("leaves the word to another question", async () => {
    const { dialogs, resolve, answer } = begin();
    const other = { title: "Save?", text: "", buttons: [], answer: () => undefined };
    dialogs.setState({ question: other });
    vi.runAllTimers();
    resolve("done");
    await answer;
    expect(dialogs.getState().question).toBe(other);
  });

  it("takes the words away when it fails", async () => {
    const { dialogs, reject, answer } = begin();
    vi.runAllTimers();
    reject(new Error("no way"));
    await expect(answer).rejects.toThrow("no way");
    expect(dialogs.getState().question).toBeNull();
  });
});
