import { describe, expect, it } from "vitest";
import { OWN_SECTION } from "../../../renderer/panels/palette/group-kinds.ts";
import { sectionLabel } from "../../../renderer/panels/palette/section-label.ts";
import { translator } from "../../../shared/i18n/translate.ts";

const t = translator("en");

describe("the words for a section of the palette", () => {
  it("are those of a family, of a role, of own kinds, and else the id itself", () => {
    const ids = ["naver", "network", OWN_SECTION, "acme"];
    const words = ids.map((id) => sectionLabel(id, t));
    expect(words).toEqual(["Public: Naver Cloud", "Network", t("ownKinds.section"), "acme"]);
  });
});
