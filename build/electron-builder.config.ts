import type { Configuration } from "electron-builder";

/**
 * The installers. Only the built files go in: everything is bundled, so no package is needed at run time.
 */
const config: Configuration = {
  appId: "io.github.lintel.Lintel",
  productName: "Lintel",
  copyright: "MIT licence",
  directories: { buildResources: "build/package", output: "release" },
  files: [
    "package.json",
    "dist/main/**",
    "dist/preload/**",
    "dist/renderer/**",
    "!**/node_modules/**",
  ],
  asar: true,
  npmRebuild: false,
  // No update check and nothing published by itself: the user installs what the user has fetched.
  publish: null,
  electronLanguages: ["en-US", "ko"],
  fileAssociations: [
    {
      ext: "lintel",
      name: "Lintel diagram",
      description: "Lintel architecture diagram",
      mimeType: "application/vnd.lintel+json",
      role: "Editor",
    },
  ],
  electronFuses: {
    // The program is Lintel only, never a Node for somebody else's script.
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableCookieEncryption: true,
    // Only the archive that was built, unchanged.
    onlyLoadAppFromAsar: true,
    enableEmbeddedAsarIntegrityValidation: true,
    grantFileProtocolExtraPrivileges: false,
  },
  linux: {
    target: ["AppImage", "deb"],
    category: "Development",
    synopsis: "Architecture diagrams that show their weak points",
    maintainer: "Lintel <lintel@users.noreply.github.com>",
    executableName: "lintel",
  },
  deb: { packageName: "lintel", packageCategory: "devel" },
  // Windows ties files to a program only when it is installed for the whole machine.
  win: { target: ["nsis"] },
  nsis: { oneClick: false, perMachine: true, allowToChangeInstallationDirectory: true },
  mac: {
    target: ["dmg"],
    category: "public.app-category.developer-tools",
    hardenedRuntime: true,
    darkModeSupport: true,
  },
};

export default config;
