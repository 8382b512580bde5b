import { describe, expect, it } from "vitest";
import { chooseFailing, startSimulation, toggleFailing } from "../../../renderer/state/failing.ts";
import { createViewStore } from "../../../renderer/state/view-store.ts";

describe("choosing what fails", () => {
  const chosenIn = (view: ReturnType<typeof createViewStore>) => view.getState().simulation?.chosen;

  it("does nothing while no failure is thought through", () => {
    const view = createViewStore();
    toggleFailing(view, "db");
    chooseFailing(view, ["db"]);
    expect(view.getState().simulation).toBeNull();
  });

  it("lets an element fail and makes it whole again", () => {
    const view = createViewStore();
    view.setState({ simulation: startSimulation(["lb", "lb"]) });
    toggleFailing(view, "db");
    expect(chosenIn(view)).toEqual(["lb", "db"]);
    toggleFailing(view, "lb");
    expect(chosenIn(view)).toEqual(["db"]);
  });

  it("keeps what the canvas shows until the new answer is there", () => {
    const view = createViewStore();
    const states = new Map([["db", "removed" as const]]);
    view.setState({ simulation: { ...startSimulation(["db"]), states } });
    chooseFailing(view, ["lb"]);
    expect(view.getState().simulation).toEqual({ chosen: ["lb"], states, paths: [] });
  });
});
