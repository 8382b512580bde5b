import { expect, it } from "vitest";
import { TEXTS as ALL } from "../../../shared/i18n/texts.ts";
import { loadTexts, TEXTS } from "../../../shared/i18n/texts-on-demand.ts";

it("has nothing to say at first, then the loaded language for both, then each its own", async () => {
  expect(() => TEXTS.en).toThrow("No texts are loaded yet");
  await loadTexts("ko");
  expect(TEXTS.ko).toEqual(ALL.ko);
  expect(TEXTS.en).toEqual(ALL.ko);
  await loadTexts("en");
  expect(TEXTS.en).toEqual(ALL.en);
  expect(TEXTS.ko).toEqual(ALL.ko);
});
