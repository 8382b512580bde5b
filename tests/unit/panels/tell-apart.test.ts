import { describe, expect, it } from "vitest";
import { tellApart } from "../../../renderer/panels/tabs/tell-apart.ts";

const named = (name: string, folder: string) => ({ name, folder });
const told = (tabs: readonly ReturnType<typeof named>[]) =>
  tellApart(tabs, (name, folder) => `${name} (${folder})`);

describe("names of tabs", () => {
  it("stand alone while they differ", () => {
    expect(told([named("a", "~/x"), named("b", "~/x")])).toEqual(["a", "b"]);
  });

  it("that are the same show where their files are, as briefly as will do", () => {
    expect(told([named("a", "~/x"), named("a", "~/y"), named("a", "")])).toEqual([
      "a (x)",
      "a (y)",
      "a",
    ]);
    expect(told([named("a", "~/1/x"), named("a", "~/2/x")])).toEqual(["a (~/1/x)", "a (~/2/x)"]);
  });
});
