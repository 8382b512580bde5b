import type { CapabilityName } from "../../../shared/host/contract.ts";
import { appDescribe } from "./app-describe.ts";
import { documentsCheck } from "./documents-check.ts";
import { documentsOpen } from "./documents-open.ts";
import { documentsSave } from "./documents-save.ts";
import { exportsWrite } from "./exports-write.ts";
import { filesChooseOpen } from "./files-choose-open.ts";
import { filesChooseSave } from "./files-choose-save.ts";
import { filesList } from "./files-list.ts";
import { filesPlace } from "./files-place.ts";
import { preferencesGet } from "./preferences-get.ts";
import { preferencesSet } from "./preferences-set.ts";
import { recentsList } from "./recents-list.ts";
import { recentsRemove } from "./recents-remove.ts";
import type { Handler } from "./support/context.ts";
import { windowAnswerClose } from "./window-answer-close.ts";
import { windowUpdate } from "./window-update.ts";

/** The handler of every capability; one that is missing does not compile. */
export const HANDLERS: { readonly [N in CapabilityName]: Handler<N> } = {
  "app.describe": appDescribe,
  "preferences.get": preferencesGet,
  "preferences.set": preferencesSet,
  "files.chooseOpen": filesChooseOpen,
  "files.chooseSave": filesChooseSave,
  "files.list": filesList,
  "files.place": filesPlace,
  "documents.open": documentsOpen,
  "documents.save": documentsSave,
  "documents.check": documentsCheck,
  "exports.write": exportsWrite,
  "recents.list": recentsList,
  "recents.remove": recentsRemove,
  "window.update": windowUpdate,
  "window.answerClose": windowAnswerClose,
};
