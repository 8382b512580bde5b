import config from "../../../build/playwright.config.ts";

/** The suite's own configuration over a spec that calls out, to see such a run fail. */
export default { ...config, testDir: ".", outputDir: undefined, reporter: "line" };
