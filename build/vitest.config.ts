import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["tests/unit/**/*.test.{ts,tsx}", "tests/contract/**/*.test.ts"],
    pool: "forks",
    // Most files share the catalogue, the rules and the templates: read once a worker, not once a file.
    isolate: false,
    maxWorkers: 2,
    // Property tests on a machine that runs other checks beside them; nothing asserts a time.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
