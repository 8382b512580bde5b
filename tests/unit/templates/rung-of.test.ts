import { expect, it } from "vitest";
import { sketch } from "../../../shared/model/sketch.ts";
import { TEMPLATES } from "../../../shared/templates/registry.ts";
import { rungOf } from "../../../shared/templates/rung-of.ts";
import { RUNGS } from "../../../shared/templates/template-groups.ts";

it.each(["en", "ko"] as const)("knows every step of the path again, opened in %s", (language) => {
  const known = TEMPLATES.map((template) => rungOf(template.diagram(language)));
  const expected = TEMPLATES.map(({ id }) => (RUNGS.includes(id) ? id : null));
  expect(known).toEqual(expected);
});

it("takes no diagram for a step because of its name alone", () => {
  const diagram = sketch({ nodes: { users: "user", web: "vm" } });
  expect(rungOf({ ...diagram, title: "Single server" })).toBeNull();
});
