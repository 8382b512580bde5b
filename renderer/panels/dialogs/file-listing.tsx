import { ArrowUp, FileText, Folder } from "lucide-react";
import { useEffect, useRef } from "react";
import type { FileHandle, FolderListing } from "../../../shared/host/contract.ts";
import { useLanguage } from "../../hooks/use-language.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import styles from "./dialogs.module.css";

interface FileListingProps {
  readonly listing: FolderListing | null;
  readonly failed: boolean;
  /** Whether the first entry takes the focus when a folder is shown. */
  readonly takeFocus: boolean;
  /** Token of the chosen file. */
  readonly chosen: string | null;
  readonly onFolder: (token: string | null) => void;
  readonly onChoose: (file: FileHandle) => void;
  /** A double click or Enter: chosen and confirmed. */
  readonly onOpen: (file: FileHandle) => void;
}

export function FileListing(props: FileListingProps) {
  const { listing, failed, takeFocus, chosen, onFolder, onChoose, onOpen } = props;
  const t = useTranslate();
  const language = useLanguage();
  const list = useRef<HTMLUListElement>(null);
  const folderToken = listing?.folder.token;
  useEffect(() => {
    if (takeFocus && folderToken !== undefined) {
      list.current?.querySelector<HTMLElement>("button")?.focus();
    }
  }, [takeFocus, folderToken]);
  const date = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  return (
    <>
      <div className={styles.place}>
        <IconButton
          label={t("dialogs.files.parent")}
          icon={<ArrowUp size={16} />}
          disabled={!listing || listing.parent === null}
          onClick={() => listing && onFolder(listing.parent)}
        />
        <span className={styles.folderName}>{listing?.folder.name}</span>
      </div>
      <div className={styles.listing}>
        {!listing && !failed && (
          <div className={styles.state}>
            <Spinner label={t("dialogs.files.loading")} />
          </div>
        )}
        {listing?.entries.length === 0 && (
          <p className={styles.state}>{t("dialogs.files.empty")}</p>
        )}
        <ul ref={list} aria-label={listing?.folder.name}>
          {listing?.entries.map(({ token, name, type, modified }) => {
            const file = { token, name, folder: listing.folder.name };
            const folder = type === "folder";
            return (
              <li key={token}>
                <button
                  type="button"
                  className={styles.entry}
                  aria-pressed={folder ? undefined : chosen === token}
                  onClick={() => (folder ? onFolder(token) : onChoose(file))}
                  onDoubleClick={() => !folder && onOpen(file)}
                  onKeyDown={(event) => {
                    if (folder || event.key !== "Enter") return;
                    event.preventDefault();
                    onOpen(file);
                  }}
                >
                  {folder ? (
                    <Folder size={16} aria-label={t("dialogs.files.folder")} />
                  ) : (
                    <FileText size={16} aria-hidden="true" />
                  )}
                  <span className={styles.entryName}>{name}</span>
                  <span className={styles.modified}>
                    {!folder && date.format(new Date(modified))}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    </>
  );
}
