import { app } from "./app.ts";
import { arrange } from "./arrange.ts";
import { canvas } from "./canvas.ts";
import { navigate } from "./navigate.ts";
import { ownKinds } from "./own-kinds.ts";
import { palette } from "./palette.ts";
import { inspector } from "./inspector.ts";
import { findings } from "./findings.ts";
import { commands } from "./commands.ts";
import { files } from "./files.ts";
import { errors } from "./errors.ts";
import { pictures } from "./pictures.ts";
import { properties } from "./properties.ts";
import { vocabulary } from "./vocabulary.ts";
import { cli } from "./cli.ts";
import { exports } from "./exports.ts";
import { textFormats } from "./text-formats.ts";
import { exportOptions } from "./export-options.ts";
import { ruleSettings } from "./rule-settings.ts";
import { start } from "./start.ts";
import { safeKeeping } from "./safe-keeping.ts";
import { fixes } from "./fixes.ts";
import { describe } from "./describe.ts";
import { compare } from "./compare.ts";
import { designReport } from "./design-report.ts";
import { dialogs } from "./dialogs.ts";
import { bars } from "./bars.ts";
import { reports } from "./reports.ts";
import { simulation } from "./simulation.ts";
import { layout } from "./layout.ts";
import { learning } from "./learning.ts";
import { learningPath } from "./learning-path.ts";
import { startGroups } from "./start-groups.ts";
import { responsibility } from "./responsibility.ts";
import { deploymentFilter } from "./deployment-filter.ts";
import { comments } from "./comments.ts";
import { dropped } from "./dropped.ts";
import { spoken } from "./spoken.ts";
import { largeDiagram } from "./large-diagram.ts";
import { tabs } from "./tabs.ts";

/** Every English text but those of the rules, one area a file. */
export const en = {
  app,
  arrange,
  canvas,
  palette,
  navigate,
  ownKinds,
  inspector,
  findings,
  commands,
  files,
  errors,
  pictures,
  properties,
  vocabulary,
  cli,
  exports,
  textFormats,
  exportOptions,
  ruleSettings,
  start,
  safeKeeping,
  fixes,
  describe,
  compare,
  designReport,
  dialogs,
  bars,
  reports,
  simulation,
  layout,
  learning,
  learningPath,
  startGroups,
  responsibility,
  deploymentFilter,
  largeDiagram,
  comments,
  dropped,
  spoken,
  tabs,
} as const;
