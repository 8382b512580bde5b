import { useEffect, useState } from "react";
import type { FolderListing, HostError } from "../../../shared/host/contract.ts";
import { useWorkspace } from "../../hooks/workspace-context.tsx";

interface Listing {
  readonly folder: string | null;
  readonly listing: FolderListing | null;
  readonly error: HostError | null;
}

/** What is in a folder of the workspace (its top for null). Null while it is being read. */
export function useListing(folder: string | null, extensions: readonly string[]): Listing {
  const { host } = useWorkspace();
  const [state, setState] = useState<Listing>({ folder, listing: null, error: null });
  const wanted = extensions.join(" ");
  useEffect(() => {
    let stale = false;
    const read = async () => {
      const answer = await host.call("files.list", { folder, extensions: wanted.split(" ") });
      if (stale) return;
      setState(
        answer.ok
          ? { folder, listing: answer.value, error: null }
          : { folder, listing: null, error: answer.error },
      );
    };
    void read();
    return () => {
      stale = true;
    };
  }, [host, folder, wanted]);
  return state.folder === folder ? state : { folder, listing: null, error: null };
}
