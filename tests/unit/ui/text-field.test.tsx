// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { TextField } from "../../../renderer/ui/text-field.tsx";

let root: Root;
let sent: { text: string; gesture: string }[];

/** Draws the field as its owner would: the text is what was last sent, unless told otherwise. */
function draw(text: string) {
  act(() =>
    root.render(
      <TextField
        label="Name"
        text={text}
        onChange={(next, gesture) => sent.push({ text: next, gesture })}
      />,
    ),
  );
}

function field(): HTMLInputElement {
  const input = document.querySelector("input");
  if (!input) throw new Error("no field");
  return input;
}

function type(text: string) {
  act(() => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    set?.call(field(), text);
    field().dispatchEvent(new Event("input", { bubbles: true }));
  });
}

const fire = (event: Event) => act(() => void field().dispatchEvent(event));

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  sent = [];
  const place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

describe("a text field", () => {
  it("sends every change, one gesture from focus to blur", () => {
    draw("");
    act(() => field().focus());
    type("W");
    draw("W");
    type("We");
    draw("We");
    act(() => field().blur());
    act(() => field().focus());
    type("Web");
    expect(sent.map(({ text }) => text)).toEqual(["W", "We", "Web"]);
    expect(sent[0]?.gesture).toBe(sent[1]?.gesture);
    expect(sent[2]?.gesture).not.toBe(sent[0]?.gesture);
  });

  it("sends nothing in the middle of a composition, and the whole syllable at its end", () => {
    draw("");
    act(() => field().focus());
    fire(new CompositionEvent("compositionstart", { bubbles: true }));
    type("ㅈ");
    type("주");
    expect(sent).toEqual([]);
    fire(new CompositionEvent("compositionend", { bubbles: true }));
    expect(sent.map(({ text }) => text)).toEqual(["주"]);
  });

  it("takes back on Escape what was typed since the focus came", () => {
    draw("Web 1");
    act(() => field().focus());
    type("Web 2");
    draw("Web 2");
    fire(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    expect(sent.at(-1)?.text).toBe("Web 1");
  });

  it("leaves Escape to the input method while it composes", () => {
    draw("Web 1");
    act(() => field().focus());
    type("Web 2");
    fire(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, keyCode: 229 }));
    expect(sent.map(({ text }) => text)).toEqual(["Web 2"]);
  });

  it("shows a change from elsewhere, such as undo, in place of the draft", () => {
    draw("Web 1");
    act(() => field().focus());
    type("Web 2");
    draw("Web 2");
    draw("Web 1");
    expect(field().value).toBe("Web 1");
  });
});
