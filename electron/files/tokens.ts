import { randomBytes } from "node:crypto";
import { FileFailure } from "./file-failure.ts";

/** Names paths to the window without telling them; worth nothing in another session. */
export interface Tokens {
  /** The same path has the same token for as long as the host runs. */
  tokenOf(path: string): string;
  /** @throws FileFailure `unknown-token` */
  pathOf(token: string): string;
}

export function createTokens(): Tokens {
  const tokens = new Map<string, string>();
  const paths = new Map<string, string>();
  return {
    tokenOf(path) {
      const known = tokens.get(path);
      if (known !== undefined) return known;
      const token = randomBytes(18).toString("base64url");
      tokens.set(path, token);
      paths.set(token, path);
      return token;
    },
    pathOf(token) {
      const path = paths.get(token);
      if (path === undefined) throw new FileFailure("unknown-token", null);
      return path;
    },
  };
}
