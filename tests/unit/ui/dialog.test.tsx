// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Dialog } from "../../../renderer/ui/dialog.tsx";
import { isModalOpen, keepKeys, marksPage } from "../../../renderer/ui/modal-keys.ts";

let root: Root;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  root = createRoot(document.body.appendChild(document.createElement("div")));
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

function open(): void {
  const children = (
    <>
      <input aria-label="typed" />
      <input aria-label="ticked" type="checkbox" />
    </>
  );
  act(() =>
    root.render(
      <Dialog title="A question" onDismiss={() => {}} buttons={<button>Yes</button>}>
        {children}
      </Dialog>,
    ),
  );
}

/** Whether the browser is left to do what it does with the key. */
function press(selector: string, key: string): boolean {
  const init = { code: key, ctrlKey: true, bubbles: true, cancelable: true };
  const event = new KeyboardEvent("keydown", init);
  document.querySelector(selector)?.dispatchEvent(event);
  return !event.defaultPrevented;
}

describe("an open dialog", () => {
  it("leaves Select all to a field, and marks no text of the page with it elsewhere", () => {
    open();
    expect(press("input:not([type])", "KeyA")).toBe(true);
    expect(press("button", "KeyA")).toBe(false);
    expect(press("[type='checkbox']", "KeyA")).toBe(false);
    expect(press("button", "KeyC")).toBe(true);
  });

  it("says that it shuts off what is behind it", () => {
    expect(isModalOpen()).toBe(false);
    open();
    expect(isModalOpen()).toBe(true);
  });
});

describe("marksPage", () => {
  it("is about Select all only, in any keyboard layout", () => {
    const key = { code: "KeyA", ctrlKey: false, metaKey: true, target: document.body };
    expect(marksPage(key)).toBe(true);
    expect(marksPage({ ...key, metaKey: false })).toBe(false);
    expect(marksPage({ ...key, code: "KeyS" })).toBe(false);
  });
});

describe("keepKeys", () => {
  it("lets no key of a menu on, and marks no text with Select all", () => {
    const passed = vi.fn();
    window.addEventListener("keydown", passed);
    act(() => root.render(<div role="menu" tabIndex={-1} onKeyDown={keepKeys} />));
    expect(press("[role='menu']", "KeyA")).toBe(false);
    expect(press("[role='menu']", "KeyC")).toBe(true);
    expect(passed).not.toHaveBeenCalled();
    window.removeEventListener("keydown", passed);
  });
});
