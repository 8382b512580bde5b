import type { Inode, MemoryDisk } from "./memory-disk.ts";

/** An open file of a disk in memory, with the calls that saving uses. */
export function openMemoryFile(disk: MemoryDisk, inode: Inode, path: string): object {
  const put = (bytes: Uint8Array, at: number): void => {
    const length = Math.max(inode.data.length, at + bytes.length);
    const data = Buffer.alloc(length);
    inode.data.copy(data);
    data.set(bytes, at);
    inode.data = data;
    inode.time += 1;
  };
  return {
    writeFile: (bytes: Uint8Array) =>
      disk.step("write", path, (short) =>
        put(short ? bytes.subarray(0, bytes.length >> 1) : bytes, inode.data.length),
      ),
    write: (bytes: Uint8Array, offset: number, length: number, at: number) =>
      disk.step("write", path, (short) => {
        const bytesWritten = short && length > 1 ? length >> 1 : length;
        put(bytes.subarray(offset, offset + bytesWritten), at);
        return { bytesWritten };
      }),
    readFile: () => disk.step("read", path, () => Buffer.from(inode.data)),
    truncate: (length: number) =>
      disk.step("truncate", path, () => {
        inode.data = Buffer.from(inode.data.subarray(0, length));
      }),
    stat: () => disk.step("stat", path, () => disk.stats(inode)),
    chmod: (mode: number) => disk.step("chmod", path, () => void (inode.mode = mode)),
    chown: (uid: number, gid: number) =>
      disk.step("chown", path, () => void Object.assign(inode, { uid, gid })),
    sync: () =>
      disk.step(inode.folder ? "sync-folder" : "sync", path, () => disk.flush(inode, path)),
    close: () => disk.step("close", path, () => undefined),
  };
}
