import { basename } from "node:path";
import type { HostErrorCode } from "../../shared/host/contract.ts";

/** Why a file could not be used, in the words of the host contract. */
type FileFailureCode = Exclude<HostErrorCode, "invalid-input" | "host-gone">;

/** An expected fault of the file system: a code and a name fit for showing, never a path. */
export class FileFailure extends Error {
  readonly code: FileFailureCode;
  readonly fileName: string | null;

  constructor(code: FileFailureCode, path: string | null, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.fileName = path === null ? null : basename(path);
  }
}

const BY_SYSTEM_CODE: Readonly<Record<string, FileFailureCode>> = {
  EACCES: "not-permitted",
  EPERM: "not-permitted",
  EROFS: "read-only",
  ENOENT: "not-found",
  ENOTDIR: "not-found",
  ELOOP: "not-found",
  ENODEV: "not-found",
  EISDIR: "is-a-folder",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EFBIG: "too-large",
  EBUSY: "in-use",
  ETXTBSY: "in-use",
  ETIMEDOUT: "unreachable",
  EHOSTDOWN: "unreachable",
  EHOSTUNREACH: "unreachable",
  ENETDOWN: "unreachable",
  ENETUNREACH: "unreachable",
  ENOTCONN: "unreachable",
  ECONNRESET: "unreachable",
  ESTALE: "unreachable",
  ENAMETOOLONG: "name-not-allowed",
  EILSEQ: "name-not-allowed",
  EINVAL: "name-not-allowed",
  ERR_INVALID_ARG_VALUE: "name-not-allowed",
};

/** The code of an error of `node:fs`, such as `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** Any thrown value as a failure about `path`; a failure stays as it is. */
export function toFileFailure(error: unknown, path: string): FileFailure {
  if (error instanceof FileFailure) return error;
  const code = BY_SYSTEM_CODE[systemCode(error) ?? ""] ?? "failed";
  return new FileFailure(code, path, { cause: error });
}
