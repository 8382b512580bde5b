import { constants } from "node:fs";
import { dirname } from "node:path";
import type { FileSystem } from "../../electron/files/file-system.ts";
import { openMemoryFile } from "./memory-file.ts";

/** One call of the file system, in the order they come. */
export interface Step {
  readonly index: number;
  readonly name: string;
  readonly path: string;
}

/** What becomes of a step: it goes well, is left half done without a word, or fails with a code. */
export type Fault = (step: Step) => "short" | { readonly code: string } | null;

export interface Inode {
  readonly number: number;
  readonly folder: boolean;
  mode: number;
  uid: number;
  gid: number;
  time: number;
  /** What programs see, and what would be there after a power cut. */
  data: Buffer;
  durable: Buffer;
}

interface PendingName {
  readonly path: string;
  /** Null removes the name. */
  readonly inode: Inode | null;
}

/** What a power cut makes of contents that were never flushed. */
const LOSSES = ["old", "zeros", "half", "new"] as const;
type Loss = (typeof LOSSES)[number];

function systemError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}

/**
 * A disk in memory that knows what is flushed and what is not. Each step can be made to fail, or the
 * power to be cut before it; after a cut, unflushed contents are lost in several ways, and unflushed
 * names in the order they were made.
 */
export class MemoryDisk {
  readonly steps: Step[] = [];
  fault: Fault = () => null;
  /** The power is cut before this step. */
  cutBefore = Infinity;
  private count = 0;
  private readonly names = new Map<string, Inode>();
  private readonly durableNames: Map<string, Inode>;
  private pending: PendingName[] = [];

  constructor(
    private readonly ignoresCase = false,
    names: ReadonlyMap<string, Inode> = new Map(),
  ) {
    this.names = new Map(names);
    this.durableNames = new Map(names);
    if (!this.names.has("/")) this.putFolder("/");
  }

  readonly fs = {
    access: (path: string) => this.step("access", path, () => void this.at(path)),
    lstat: (path: string) => this.step("stat", path, () => this.stats(this.at(path))),
    stat: (path: string) => this.step("stat", path, () => this.stats(this.at(path))),
    realpath: (path: string) => this.step("realpath", path, () => this.trueName(path)),
    readlink: (path: string) =>
      this.step("readlink", path, () => {
        throw systemError("EINVAL", path);
      }),
    readdir: (path: string) => this.step("readdir", path, () => this.list(path)),
    readFile: (path: string, encoding?: "utf8") =>
      this.step("read", path, () => {
        const copy = Buffer.from(this.at(path).data);
        return encoding ? copy.toString(encoding) : copy;
      }),
    mkdir: (path: string) => this.step("mkdir", path, () => this.makeFolders(path)),
    unlink: (path: string) =>
      this.step("unlink", path, () => {
        this.at(path);
        this.setName(this.trueName(path), null);
      }),
    rename: (from: string, to: string) =>
      this.step("rename", to, () => {
        const inode = this.at(from);
        this.at(dirname(to));
        // One step of the disk's own journal: never half of it.
        this.setName(from, null, { path: to, inode });
      }),
    open: (path: string, flags: string | number, mode = 0o666) =>
      this.step("open", path, () => openMemoryFile(this, this.opened(path, flags, mode), path)),
  } as unknown as FileSystem;

  /** Runs one step, with what is planned to befall it. */
  step<T>(name: string, path: string, run: (short: boolean) => T): Promise<T> {
    const step: Step = { index: this.count++, name, path };
    this.steps.push(step);
    return Promise.resolve().then(() => {
      if (step.index >= this.cutBefore) throw systemError("EIO", path);
      const fate = this.fault(step);
      if (fate !== null && fate !== "short") throw systemError(fate.code, path);
      return run(fate === "short");
    });
  }

  /** Puts a folder or a file there for good, as it was before a test. */
  putFolder(path: string): void {
    this.names.set(path, this.inode(true, 0o755));
    this.durableNames.set(path, this.at(path));
  }
  putFile(path: string, text: string, mode = 0o644): void {
    const inode = this.inode(false, mode);
    inode.data = inode.durable = Buffer.from(text);
    this.names.set(path, inode);
    this.durableNames.set(path, inode);
  }

  read(path: string): string | null {
    return this.names.get(path)?.data.toString() ?? null;
  }

  /** Names in a folder, sorted. */
  list(folder: string): string[] {
    this.at(folder);
    const prefix = folder === "/" ? "/" : `${this.trueName(folder)}/`;
    return [...this.names.keys()]
      .filter((path) => path.startsWith(prefix) && path !== "/")
      .map((path) => path.slice(prefix.length))
      .filter((name) => !name.includes("/"))
      .sort();
  }

  flush(inode: Inode, path: string): void {
    inode.durable = inode.data;
    if (!inode.folder) return;
    const here = ({ path: name }: PendingName) => dirname(name) === path;
    for (const change of this.pending.filter(here)) commit(this.durableNames, change);
    this.pending = this.pending.filter((change) => !here(change));
  }

  /** Every disk that may be found after the power was cut now. */
  afterPowerCut(): MemoryDisk[] {
    const found: MemoryDisk[] = [];
    for (let kept = 0; kept <= this.pending.length; kept++) {
      for (const loss of LOSSES) {
        const names = new Map(this.durableNames);
        for (const change of this.pending.slice(0, kept)) commit(names, change);
        found.push(new MemoryDisk(this.ignoresCase, survivors(names, loss)));
      }
    }
    return found;
  }

  private inode(folder: boolean, mode: number): Inode {
    const number = this.names.size + this.count + 1;
    const none = Buffer.alloc(0);
    return { number, folder, mode, uid: 0, gid: 0, time: Date.now(), data: none, durable: none };
  }

  private trueName(path: string): string {
    if (this.names.has(path)) return path;
    const folded = path.toLowerCase();
    const same = [...this.names.keys()].find((name) => name.toLowerCase() === folded);
    if (!this.ignoresCase || same === undefined) throw systemError("ENOENT", path);
    return same;
  }

  private at(path: string): Inode {
    const inode = this.names.get(this.trueName(path));
    if (!inode) throw systemError("ENOENT", path);
    return inode;
  }

  private setName(path: string, inode: Inode | null, also?: PendingName): void {
    const change = { path, inode };
    for (const one of also ? [also, change] : [change]) {
      commit(this.names, one);
      this.pending.push(one);
    }
  }

  private opened(path: string, flags: string | number, mode: number): Inode {
    if (flags !== "wx") return this.at(path);
    if (this.names.has(path)) throw systemError("EEXIST", path);
    this.at(dirname(path));
    const inode = this.inode(false, mode);
    this.setName(path, inode);
    return inode;
  }

  private makeFolders(path: string): string | undefined {
    if (this.names.has(path)) return undefined;
    const first = this.makeFolders(dirname(path));
    this.setName(path, this.inode(true, 0o700));
    return first ?? path;
  }

  stats(inode: Inode): object {
    return {
      isDirectory: () => inode.folder,
      isFile: () => !inode.folder,
      mode: inode.mode | (inode.folder ? constants.S_IFDIR : constants.S_IFREG),
      uid: inode.uid,
      gid: inode.gid,
      ino: inode.number,
      size: inode.data.length,
      mtimeMs: inode.time,
      ctimeMs: inode.time,
      mtime: new Date(inode.time),
    };
  }
}

function commit(names: Map<string, Inode>, { path, inode }: PendingName): void {
  if (inode === null) names.delete(path);
  else names.set(path, inode);
}

function survivors(names: ReadonlyMap<string, Inode>, loss: Loss): Map<string, Inode> {
  const lost = (inode: Inode): Buffer => {
    const { data, durable } = inode;
    if (data === durable || loss === "new") return data;
    if (loss === "old") return durable;
    if (loss === "zeros") {
      // The length is known to the disk, what was added is not; a new file may be empty.
      const added = durable.length === 0 ? 0 : Math.max(0, data.length - durable.length);
      return Buffer.concat([durable, Buffer.alloc(added)]);
    }
    const half = Math.floor(data.length / 2);
    return Buffer.concat([data.subarray(0, half), durable.subarray(half)]);
  };
  return new Map(
    [...names].map(([path, inode]) => {
      const data = lost(inode);
      return [path, { ...inode, data, durable: data }];
    }),
  );
}
