// What may import what. The tree is the architecture; these rules keep it one-way.
const TESTS = "^(tests|build)/";

/** A folder of shared may import itself and these only. */
function sharedLayer(folder, allowed) {
  const may = [folder, ...allowed].map((name) => `shared/${name}/`).join("|");
  return {
    name: `shared-${folder}`,
    comment: `shared/${folder} imports ${["itself", ...allowed].join(", ")} only`,
    severity: "error",
    from: { path: `^shared/${folder}/` },
    to: { path: "^(shared|electron|renderer)/", pathNot: `^(${may})` },
  };
}

/** As above, for the window. */
function rendererLayer(folder, allowed) {
  const may = [folder, ...allowed].join("|");
  return {
    name: `renderer-${folder}`,
    comment: `renderer/${folder} imports ${["itself", ...allowed].join(", ")} only`,
    severity: "error",
    from: { path: `^renderer/${folder}/` },
    to: { path: "^renderer/", pathNot: `^renderer/(${may})/` },
  };
}

/** Files of one folder that only their registry lists. */
function noSiblings(name, from, to, pathNot) {
  return {
    name: `siblings-${name}`,
    comment: "Siblings never import each other; only the registry lists them",
    severity: "error",
    from: { path: from },
    to: { path: to, ...(pathNot && { pathNot }) },
  };
}

const BASE = ["lib", "model", "catalog"];

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "not-to-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "shared-is-pure",
      comment: "shared knows no platform and few packages",
      severity: "error",
      from: { path: "^shared/" },
      to: {
        dependencyTypes: ["core", "npm", "npm-dev", "npm-optional"],
        pathNot: "node_modules/(zod|yaml|fast-xml-parser|@mermaid-js/parser|@xyflow/system)/",
      },
    },
    {
      name: "shared-not-up",
      severity: "error",
      from: { path: "^shared/" },
      to: { path: "^(electron|renderer|tests|build)/" },
    },
    sharedLayer("lib", []),
    sharedLayer("i18n", ["lib", "catalog"]),
    {
      name: "i18n-types-only",
      severity: "error",
      from: { path: "^shared/i18n/" },
      to: { path: "^shared/catalog/", dependencyTypesNot: ["type-only"] },
    },
    sharedLayer("model", ["lib", "i18n"]),
    sharedLayer("catalog", ["lib", "model", "i18n"]),
    sharedLayer("edits", [...BASE, "i18n"]),
    sharedLayer("analysis", [...BASE, "i18n"]),
    sharedLayer("drawing", [...BASE, "i18n"]),
    sharedLayer("layout", [...BASE, "drawing", "i18n"]),
    sharedLayer("templates", BASE.concat("i18n")),
    sharedLayer("rules", [...BASE, "edits", "analysis", "drawing", "i18n"]),
    sharedLayer("reports", [...BASE, "analysis", "drawing", "rules", "i18n"]),
    sharedLayer("design-report", [...BASE, "analysis", "drawing", "rules", "reports", "i18n"]),
    sharedLayer("formats", [
      ...[...BASE, "edits", "analysis", "drawing", "layout", "rules", "i18n"],
      ...["reports", "design-report"],
    ]),
    sharedLayer("host", ["lib", "i18n"]),
    noSiblings("rule-areas", "^shared/rules/([^/]+)/", "^shared/rules/[^/]+/"),
    noSiblings(
      "reports",
      "^shared/reports/(?!registry)",
      "^shared/reports/(text|json|markdown|junit|html/html|sarif/sarif)[.]ts",
    ),
    noSiblings(
      "report-parts",
      "^shared/reports/(html|sarif)/",
      "^shared/reports/(html|sarif)/",
      "^shared/reports/$1/",
    ),
    noSiblings(
      "kinds",
      "^shared/catalog/kinds/([^/]+)/",
      "^shared/catalog/kinds/([^/]+)/",
      "^shared/catalog/kinds/$1/",
    ),
    noSiblings(
      "panels",
      "^renderer/panels/([^/]+)/",
      "^renderer/panels/([^/]+)/",
      "^renderer/panels/$1/",
    ),
    noSiblings("commands", "^renderer/commands/[^/]+/", "^renderer/commands/[^/]+/"),
    noSiblings(
      "capabilities",
      "^electron/main/capabilities/(?!registry)",
      "^electron/main/capabilities/registry",
    ),
    {
      name: "electron-not-renderer",
      severity: "error",
      from: { path: "^electron/" },
      to: { path: "^renderer/" },
    },
    {
      name: "renderer-not-electron",
      severity: "error",
      from: { path: "^renderer/" },
      to: { path: "^electron/" },
    },
    {
      name: "renderer-no-platform",
      severity: "error",
      from: { path: "^renderer/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "renderer-no-electron-package",
      severity: "error",
      from: { path: "^renderer/" },
      to: { path: "node_modules/electron/" },
    },
    {
      name: "files-own-the-disk",
      comment: "Only electron/files touches the file system",
      severity: "error",
      from: { path: "^electron/", pathNot: "^electron/files/" },
      to: { path: "^(node:)?fs(/promises)?$" },
    },
    {
      name: "files-below-hosts",
      severity: "error",
      from: { path: "^electron/files/" },
      to: { path: "^(electron|shared)/", pathNot: "^(electron/files|shared/(lib|host))/" },
    },
    {
      name: "state-without-react",
      severity: "error",
      from: { path: "^renderer/state/" },
      to: { path: "node_modules/(react|react-dom)/" },
    },
    {
      name: "canvas-owns-react-flow",
      severity: "error",
      from: { path: "^renderer/", pathNot: "^renderer/canvas/" },
      to: { path: "node_modules/@xyflow/" },
    },
    {
      name: "ui-knows-nothing",
      severity: "error",
      from: { path: "^renderer/ui/" },
      to: { path: "^(shared|renderer)/", pathNot: "^renderer/ui/" },
    },
    rendererLayer("state", []),
    rendererLayer("host", []),
    rendererLayer("engines", []),
    rendererLayer("analysis", ["state"]),
    rendererLayer("hooks", ["state"]),
    rendererLayer("documents", ["state", "host", "analysis", "engines"]),
    rendererLayer("commands", ["state", "documents"]),
    rendererLayer("canvas", ["state", "hooks", "ui", "analysis", "documents", "commands"]),
    rendererLayer("panels", ["state", "hooks", "ui", "analysis", "documents", "commands"]),
    { name: "source-not-tests", severity: "error", from: { pathNot: TESTS }, to: { path: TESTS } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|coverage)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "build/tsconfig.depcruise.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".cjs", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
