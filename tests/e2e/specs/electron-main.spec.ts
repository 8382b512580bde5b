import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { LintelBridge } from "../../../shared/host/bridge.ts";
import type {
  CapabilityInput,
  CapabilityName,
  CapabilityOutput,
  HostAnswer,
  HostEventName,
} from "../../../shared/host/contract.ts";
import { expect, SHELL, test } from "../harness/desktop-test.ts";

type PageWithBridge = Window & { lintelHost: LintelBridge; heard?: unknown[] };

/** What the page's own script would ask, and get. */
async function ask<N extends CapabilityName>(
  page: Page,
  name: N,
  input: CapabilityInput<N>,
): Promise<CapabilityOutput<N>> {
  const answer = (await rawCall(page, name, input)) as HostAnswer<CapabilityOutput<N>>;
  if (!answer.ok) throw new Error(`${name} was refused: ${answer.error.code}`);
  return answer.value;
}

function rawCall(page: Page, name: string, input: unknown): Promise<HostAnswer<unknown>> {
  return page.evaluate(
    ([called, given]) =>
      (window as unknown as PageWithBridge).lintelHost.call(called as CapabilityName, given),
    [name, input] as const,
  );
}

/** Collects an event's payloads in the page. */
async function listen(page: Page, event: HostEventName): Promise<() => Promise<unknown[]>> {
  await page.evaluate((name) => {
    const own = window as unknown as PageWithBridge;
    own.heard = [];
    own.lintelHost.on(name, (payload) => own.heard?.push(payload));
  }, event);
  return () => page.evaluate(() => (window as unknown as PageWithBridge).heard ?? []);
}

const MENU: CapabilityInput<"window.update">["menu"] = [
  {
    label: "File",
    items: [
      { command: "file.save", label: "Save", shortcut: "Mod+S", enabled: true },
      { separator: true },
      { command: "file.close", label: "Close", shortcut: null, enabled: false },
    ],
  },
];

test.describe(`the main process on ${SHELL}`, () => {
  test("shows the window, and nothing of Node or Electron is in it", async ({ desktop }) => {
    await expect(desktop.page.getByText("Quiet page")).toBeVisible();
    const seen = await desktop.page.evaluate(() => ({
      found: ["require", "process", "module", "Buffer", "global"].filter((name) => name in window),
      bridge: Object.keys((window as unknown as PageWithBridge).lintelHost).sort(),
    }));
    expect(seen).toEqual({ found: [], bridge: ["call", "on"] });
    expect(await ask(desktop.page, "app.describe", {})).toMatchObject({
      host: "electron",
      dialogs: "native",
      openAtStart: null,
    });
  });

  test("opens the file that the user chooses, and saves it in place", async ({ desktop, home }) => {
    const path = join(home, "주문.lintel");
    await writeFile(path, "one");
    await desktop.answerDialogs({ open: path, save: null });
    const chosen = await ask(desktop.page, "files.chooseOpen", { extensions: ["lintel"] });
    expect(chosen).toMatchObject({ name: "주문.lintel" });
    const file = chosen?.token ?? "";
    const opened = await ask(desktop.page, "documents.open", { file });
    expect(opened.text).toBe("one");
    const save = { file, text: "two", expected: opened.version };
    expect(await ask(desktop.page, "documents.save", save)).toMatchObject({ outcome: "saved" });
    expect(await readFile(path, "utf8")).toBe("two");
    const again = { ...save, text: "three" };
    expect(await ask(desktop.page, "documents.save", again)).toMatchObject({
      outcome: "changed-outside",
      text: "two",
    });
    expect(await ask(desktop.page, "recents.list", {})).toMatchObject([
      { file: { name: "주문.lintel" }, missing: false },
    ]);
  });

  test("saves under the name that the user chooses", async ({ desktop, home }) => {
    const choose = { suggestedName: "../Order: service", extension: "lintel" };
    expect(await ask(desktop.page, "files.chooseSave", choose)).toBeNull();
    await desktop.answerDialogs({ open: null, save: join(home, "new") });
    const chosen = await ask(desktop.page, "files.chooseSave", choose);
    expect(chosen).toMatchObject({ name: "new.lintel" });
    const file = chosen?.token ?? "";
    await ask(desktop.page, "documents.save", { file, text: "text", expected: null });
    expect(await readFile(join(home, "new.lintel"), "utf8")).toBe("text");
  });

  test("asks the window before it closes with unsaved changes", async ({ desktop }) => {
    const heard = await listen(desktop.page, "window.closeRequested");
    await ask(desktop.page, "window.update", { title: "● a", unsaved: true, menu: [] });
    expect(await desktop.windowTitle()).toBe("● a");
    await desktop.closeWindow();
    await expect.poll(heard).toEqual([{}]);
    expect(await desktop.windowCount()).toBe(1);
    await ask(desktop.page, "window.answerClose", { close: false });
    expect(await desktop.windowCount()).toBe(1);
    await desktop.closeWindow();
    await expect.poll(heard).toEqual([{}, {}]);
    const gone = desktop.page.waitForEvent("close");
    await rawCall(desktop.page, "window.answerClose", { close: true }).catch(() => undefined);
    await gone;
    await expect.poll(() => desktop.windowCount()).toBe(0);
  });

  test("closes at once when everything is saved", async ({ desktop }) => {
    await ask(desktop.page, "window.update", { title: "a", unsaved: false, menu: [] });
    const gone = desktop.page.waitForEvent("close");
    await desktop.closeWindow();
    await gone;
    await expect.poll(() => desktop.windowCount()).toBe(0);
  });

  test("makes the native menu of the window's commands", async ({ desktop }) => {
    const heard = await listen(desktop.page, "menu.command");
    await ask(desktop.page, "window.update", { title: "a", unsaved: false, menu: MENU });
    expect((await desktop.menu())["File"]).toEqual(["Save", "-", "[Close]"]);
    await desktop.chooseMenuItem("File", "Save");
    await expect.poll(heard).toEqual([{ command: "file.save" }]);
  });

  test("stays on its page, whatever the page tries", async ({ desktop }) => {
    const { page } = desktop;
    const before = page.url();
    const tries = ["https://elsewhere.invalid/", "file:///etc/passwd", "data:text/html,x"];
    for (const address of tries) {
      await page.evaluate((to) => void (location.href = to), address).catch(() => undefined);
      await page.evaluate((to) => void window.open(to), address);
    }
    await page.evaluate(() => {
      const frame = document.createElement("iframe");
      frame.src = "https://elsewhere.invalid/";
      document.body.append(frame);
    });
    await expect(page.getByText("Quiet page")).toBeVisible();
    expect(page.url()).toBe(before);
    await expect.poll(() => desktop.windowCount()).toBe(1);
  });

  test("lets the page reach no network and nothing outside its files", async ({ desktop }) => {
    const reach = (address: string) =>
      desktop.page.evaluate(
        (to) =>
          fetch(to).then(
            (response) => response.status,
            () => "refused",
          ),
        address,
      );
    expect(await reach("https://example.com/")).toBe("refused");
    expect(await reach("http://127.0.0.1:9/")).toBe("refused");
    expect(await reach("/../main/main.cjs")).toBe(404);
    expect(await reach("/%2e%2e%2fmain%2fmain.cjs")).toBe(404);
    expect(await reach("/")).toBe(200);
  });

  test("serves the page under a policy that allows no foreign code", async ({ desktop }) => {
    const outcome = await desktop.page.evaluate(async () => {
      const own = window as unknown as { ran?: boolean };
      const script = document.createElement("script");
      script.textContent = "window.ran = true";
      document.body.append(script);
      const picture = document.createElement("img");
      picture.setAttribute("onerror", "window.ran = true");
      picture.src = "data:text/plain,no-picture";
      document.body.append(picture);
      await new Promise((done) => picture.addEventListener("error", done));
      return own.ran ?? false;
    });
    expect(outcome).toBe(false);
  });

  for (const permission of ["geolocation", "media", "clipboard-read"] as const) {
    test(`refuses the permission ${permission}`, async ({ desktop }) => {
      expect(await desktop.isPermitted(permission)).toBe(false);
    });
  }

  test("refuses bad input over IPC", async ({ desktop }) => {
    const invalid = { ok: false, error: { code: "invalid-input" } };
    for (const [name, input] of [
      ["nothing", {}],
      ["__proto__", {}],
      ["documents.open", { file: "/etc/passwd", more: 1 }],
      ["documents.save", { file: 1, text: "x", expected: null }],
      ["window.update", { title: "x", unsaved: "yes", menu: [] }],
      ["app.describe", null],
    ] as const) {
      expect(await rawCall(desktop.page, name, input)).toEqual(invalid);
    }
    expect(await rawCall(desktop.page, "documents.open", { file: "/etc/passwd" })).toEqual({
      ok: false,
      error: { code: "unknown-token" },
    });
  });

  test("does not hear another window", async ({ desktop }) => {
    expect(await desktop.callFromOtherWindow("app.describe", {})).toEqual({
      ok: false,
      error: { code: "not-permitted" },
    });
  });

  test("opens what another start of the program names, and only diagrams", async ({
    desktop,
    home,
  }) => {
    const heard = await listen(desktop.page, "file.openRequested");
    await writeFile(join(home, "later.lintel"), "later");
    await desktop.startAgain(["--inspect", "later.lintel", "notes.txt", "-x.lintel"]);
    // The window listens once it has stated its menu; what came before waits for that.
    await ask(desktop.page, "window.update", { title: "a", unsaved: false, menu: [] });
    await expect.poll(heard).toMatchObject([{ file: { name: "later.lintel" } }]);
    const [{ file }] = (await heard()) as [{ file: { token: string } }];
    const { text } = await ask(desktop.page, "documents.open", { file: file.token });
    expect(text).toBe("later");
  });
});

test.describe(`started with a file on ${SHELL}`, () => {
  test.use({ args: ["start.lintel"], files: { "start.lintel": "start" } });

  test("offers the file to the window", async ({ desktop }) => {
    const { openAtStart } = await ask(desktop.page, "app.describe", {});
    expect(openAtStart).toMatchObject({ name: "start.lintel" });
    const { text } = await ask(desktop.page, "documents.open", { file: openAtStart?.token ?? "" });
    expect(text).toBe("start");
  });
});
