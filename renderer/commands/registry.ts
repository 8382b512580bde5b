import { aligning } from "./arrange/align.ts";
import { addComment, showComments } from "./arrange/comments.ts";
import { connectTo, insertOnThisEdge, reconnecting } from "./arrange/connect.ts";
import { moveIntoContainer, moveOutOfContainer } from "./arrange/containment.ts";
import { freeEdgeWay, labelMoves } from "./arrange/edge-shape.ts";
import { toggleGrid } from "./arrange/grid.ts";
import { group, ungroup } from "./arrange/group.ts";
import { lock } from "./arrange/lock.ts";
import { addNote } from "./arrange/note.ts";
import { openContextMenu } from "./arrange/open-menu.ts";
import { ordering } from "./arrange/order.ts";
import { selectConnected, selectSameKind } from "./arrange/select.ts";
import { zoomToFinding } from "./arrange/zoom-to-finding.ts";
import { ruleSettings } from "./check/rule-settings.ts";
import { letFail, simulate } from "./check/simulate.ts";
import { nextFinding, previousFinding } from "./check/walk-findings.ts";
import type { Command } from "./define-command.ts";
import { copy, cut, paste } from "./edit/clipboard.ts";
import { duplicate } from "./edit/duplicate.ts";
import { escape } from "./edit/escape.ts";
import { nudges } from "./edit/nudge.ts";
import { redo } from "./edit/redo.ts";
import { remove } from "./edit/remove.ts";
import { rename } from "./edit/rename.ts";
import { selectAll } from "./edit/select-all.ts";
import { undo } from "./edit/undo.ts";
import { closeFile } from "./file/close.ts";
import { copyAsPicture } from "./file/copy-as-picture.ts";
import { exportPicture } from "./file/export.ts";
import { newFile } from "./file/new.ts";
import { openFile } from "./file/open.ts";
import { saveFileAs } from "./file/save-as.ts";
import { saveFile } from "./file/save.ts";
import { startScreen, steppingTabs } from "./file/tabs.ts";
import { earlierVersions, recoveredWork } from "./file/versions.ts";
import { defineKind, manageKinds, shareKinds } from "./insert/own-kinds.ts";
import { arranging } from "./layout/arrange.ts";
import { unlessReadOnly } from "./read-only.ts";
import { switchLanguage, switchTheme } from "./view/appearance.ts";
import { commandPalette } from "./view/command-palette.ts";
import { toggleLearningPath } from "./view/learning-path.ts";
import { fixFinding } from "./navigate/fix-finding.ts";
import { going } from "./navigate/go.ts";
import { placeByTyping } from "./navigate/place.ts";
import { entering } from "./navigate/regions.ts";
import { shortcutSheet } from "./navigate/shortcuts.ts";
import { pointOutDeployments, pointOutNoDeployment } from "./view/deployment-filter.ts";
import { toggleFindings, toggleInspector, togglePalette } from "./view/panels.ts";
import { toggleResponsibility } from "./view/responsibility.ts";
import { fitSelection, fitView, zoomIn, zoomOut } from "./view/zoom.ts";

/** Every command. Menus, keys, the command palette and context menus are made from this list. */
// prettier-ignore
export const COMMANDS: readonly Command[] = [
  newFile, openFile, startScreen, saveFile, saveFileAs, earlierVersions, recoveredWork, exportPicture, closeFile,
  undo, redo, cut, copy, ...copyAsPicture, paste, duplicate, remove, rename, selectAll, ...nudges, escape,
  zoomIn, zoomOut, fitView, fitSelection,
  togglePalette, toggleInspector, toggleFindings, toggleLearningPath,
  ...steppingTabs, toggleResponsibility, ...pointOutDeployments, pointOutNoDeployment,
  switchLanguage, switchTheme, commandPalette,
  nextFinding, previousFinding, ruleSettings, simulate, letFail,
  ...arranging, ...aligning, ...ordering, lock, group, ungroup, moveIntoContainer, moveOutOfContainer,
  connectTo, insertOnThisEdge, ...reconnecting, freeEdgeWay, ...labelMoves, addNote, addComment, showComments,
  defineKind, manageKinds, shareKinds,
  selectSameKind, selectConnected, openContextMenu, zoomToFinding, toggleGrid,
  placeByTyping, ...going, ...entering, fixFinding, shortcutSheet,
].map(unlessReadOnly);
