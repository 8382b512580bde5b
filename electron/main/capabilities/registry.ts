import type { CapabilityName } from "../../../shared/host/contract.ts";
import { appDescribe } from "./app-describe.ts";
import { documentsCheck } from "./documents-check.ts";
import { documentsClaim } from "./documents-claim.ts";
import { documentsKindsBeside } from "./documents-kinds-beside.ts";
import { documentsOpen } from "./documents-open.ts";
import { documentsRelease } from "./documents-release.ts";
import { documentsSave } from "./documents-save.ts";
import { documentsUnwatch } from "./documents-unwatch.ts";
import { documentsWatch } from "./documents-watch.ts";
import { exportsWrite } from "./exports-write.ts";
import { filesChooseOpen } from "./files-choose-open.ts";
import { filesChooseSave } from "./files-choose-save.ts";
import { filesList } from "./files-list.ts";
import { filesPlace } from "./files-place.ts";
import { filesReadBytes } from "./files-read-bytes.ts";
import { generationsList } from "./generations-list.ts";
import { generationsRead } from "./generations-read.ts";
import { iconsList } from "./icons-list.ts";
import { preferencesGet } from "./preferences-get.ts";
import { preferencesSet } from "./preferences-set.ts";
import { recentsList } from "./recents-list.ts";
import { recentsRemove } from "./recents-remove.ts";
import { recoveryAppend } from "./recovery-append.ts";
import { recoveryDiscard } from "./recovery-discard.ts";
import { recoveryList } from "./recovery-list.ts";
import { recoveryRead } from "./recovery-read.ts";
import { recoveryRecord } from "./recovery-record.ts";
import { sessionGet } from "./session-get.ts";
import { sessionSet } from "./session-set.ts";
import { windowAnswerClose } from "./window-answer-close.ts";
import { windowUpdate } from "./window-update.ts";
import type { Handler } from "./support/context.ts";

/** The handler of every capability; one that is missing does not compile. */
export const HANDLERS: { readonly [N in CapabilityName]: Handler<N> } = {
  "app.describe": appDescribe,
  "icons.list": iconsList,
  "preferences.get": preferencesGet,
  "preferences.set": preferencesSet,
  "files.chooseOpen": filesChooseOpen,
  "files.chooseSave": filesChooseSave,
  "files.list": filesList,
  "files.place": filesPlace,
  "files.readBytes": filesReadBytes,
  "documents.open": documentsOpen,
  "documents.kindsBeside": documentsKindsBeside,
  "documents.save": documentsSave,
  "documents.check": documentsCheck,
  "documents.watch": documentsWatch,
  "documents.unwatch": documentsUnwatch,
  "documents.claim": documentsClaim,
  "documents.release": documentsRelease,
  "generations.list": generationsList,
  "generations.read": generationsRead,
  "recovery.record": recoveryRecord,
  "recovery.append": recoveryAppend,
  "recovery.list": recoveryList,
  "recovery.read": recoveryRead,
  "recovery.discard": recoveryDiscard,
  "exports.write": exportsWrite,
  "recents.list": recentsList,
  "recents.remove": recentsRemove,
  "session.get": sessionGet,
  "session.set": sessionSet,
  "window.update": windowUpdate,
  "window.answerClose": windowAnswerClose,
};
