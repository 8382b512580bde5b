import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MemoryDisk, type Fault, type Step } from "../../support/memory-disk.ts";
import { savingOn } from "../../support/saving-fixture.ts";

const CODES = ["ENOSPC", "EIO", "EACCES", "EPERM", "EBUSY", "EXDEV"];
const PATH = "/work/a.lintel";
const OLD = "the old content, which is longer than the new";
const NEW = "the new content";
const LONGER = `${OLD}, or rather shorter than this one`;

/** A way in which a save goes, faults apart. */
interface Way {
  readonly name: string;
  readonly old: string | null;
  readonly text: string;
  readonly always: Fault;
}

const isWork = ({ path }: Step) => path.startsWith("/work/");
const fine: Fault = () => null;
const noRename: Fault = (step) =>
  step.name === "rename" && isWork(step) ? { code: "EXDEV" } : null;
const noNeighbour: Fault = (step) =>
  step.name === "open" && step.path.includes(".lintel-save-") && isWork(step)
    ? { code: "EACCES" }
    : null;
const WAYS: readonly Way[] = [
  { name: "replacing a file", old: OLD, text: NEW, always: fine },
  { name: "making a file", old: null, text: NEW, always: fine },
  { name: "writing a shorter text in place", old: OLD, text: NEW, always: noRename },
  { name: "writing a longer text in place", old: OLD, text: LONGER, always: noNeighbour },
  { name: "making a file in place", old: null, text: NEW, always: noRename },
];

function diskFor({ old }: Way): MemoryDisk {
  const disk = new MemoryDisk();
  for (const folder of ["/work", "/data"]) disk.putFolder(folder);
  if (old !== null) disk.putFile(PATH, old);
  return disk;
}

async function attempt(disk: MemoryDisk, text: string): Promise<"saved" | "failed"> {
  try {
    const { outcome } = await savingOn(disk.fs, "/data").documents.save(PATH, text, null);
    return outcome === "saved" ? "saved" : "failed";
  } catch {
    return "failed";
  }
}

/** The steps that a save takes when all goes well. */
async function stepsOf(way: Way): Promise<readonly Step[]> {
  const disk = diskFor(way);
  disk.fault = way.always;
  expect(await attempt(disk, way.text)).toBe("saved");
  return disk.steps;
}

/** Asserts what holds after every save, whatever befell it. */
async function expectWhole(disk: MemoryDisk, way: Way, outcome: string, what: string) {
  const found = disk.read(PATH);
  if (outcome === "saved") expect(found, what).toBe(way.text);
  else expect([way.old, way.text], what).toContain(found);
  disk.fault = fine;
  await savingOn(disk.fs, "/data").begin();
  const after = disk.read(PATH);
  expect([way.old, way.text], what).toContain(after);
  expect(disk.list("/work"), what).toEqual(after === null ? [] : ["a.lintel"]);
}

describe.each(WAYS)("a disk that fails while $name", (way) => {
  it.each([...CODES, "short"])(
    "with %s at any one step leaves the old file or the new one, and no other",
    async (code) => {
      const { length } = await stepsOf(way);
      for (let at = 0; at < length; at++) {
        const disk = diskFor(way);
        disk.fault = (step) => {
          if (step.index === at) return code === "short" ? "short" : { code };
          return way.always(step);
        };
        const outcome = await attempt(disk, way.text);
        await expectWhole(disk, way, outcome, `${code} at ${JSON.stringify(disk.steps[at])}`);
      }
    },
  );

  it.each(CODES)("with %s from any step on leaves the old file or the new one", async (code) => {
    const { length } = await stepsOf(way);
    for (let at = 0; at < length; at++) {
      const disk = diskFor(way);
      disk.fault = (step) => (step.index >= at ? { code } : way.always(step));
      const outcome = await attempt(disk, way.text);
      const what = `${code} from ${JSON.stringify(disk.steps[at])} on`;
      // The disk never came back before the next start, which mends what lies half written.
      disk.fault = fine;
      await savingOn(disk.fs, "/data").begin();
      await expectWhole(disk, way, outcome, what);
    }
  });

  it("without power from any step on holds the old file or the new one at the next start", async () => {
    const { length } = await stepsOf(way);
    for (let at = 0; at <= length; at++) {
      const disk = diskFor(way);
      disk.fault = way.always;
      disk.cutBefore = at;
      const outcome = await attempt(disk, way.text);
      for (const found of disk.afterPowerCut()) {
        const next = savingOn(found.fs, "/data");
        await next.begin();
        const what = `cut before ${JSON.stringify(disk.steps[at] ?? "the end")}`;
        await expectWhole(found, way, outcome, what);
        if (found.read(PATH) === way.old || way.old === null) continue;
        const versions = await next.generations.list(PATH);
        const texts = await Promise.all(
          versions.map(async ({ id }) => (await next.generations.read(PATH, id)).bytes.toString()),
        );
        expect(texts, what).toContain(way.old);
      }
    }
  });
});

describe("many saves on a bad disk", () => {
  it("never leave anything but a text that was saved, and the last one that went well or a later one", async () => {
    const fault = fc.record({
      at: fc.nat(60),
      code: fc.constantFrom(...CODES, "short", "cut"),
      inPlace: fc.boolean(),
      length: fc.nat(200),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { minLength: 1, maxLength: 6 }), async (faults) => {
        let disk = diskFor({ name: "", old: "text -1", text: "", always: fine });
        let allowed = ["text -1"];
        for (const [turn, { at, code, inPlace, length }] of faults.entries()) {
          const text = `text ${turn}${"-".repeat(length)}`;
          const start = disk.steps.length;
          disk.fault = (step) => {
            if (inPlace && noRename(step)) return noRename(step);
            if (step.index !== start + at || code === "cut") return null;
            return code === "short" ? "short" : { code };
          };
          disk.cutBefore = code === "cut" ? start + at : Infinity;
          const outcome = await attempt(disk, text);
          allowed = outcome === "saved" ? [text] : [...allowed, text];
          if (code === "cut") {
            const variants = disk.afterPowerCut();
            disk = variants[length % variants.length] ?? disk;
          }
          disk.fault = fine;
          await savingOn(disk.fs, "/data").begin();
          expect(allowed).toContain(disk.read(PATH));
          expect(disk.list("/work")).toEqual(["a.lintel"]);
        }
      }),
      { seed: 20261121, numRuns: 300 },
    );
  });
});

describe("a disk that does not tell capitals from small letters", () => {
  it("keeps the one file under its own name, and its history in one place", async () => {
    const disk = new MemoryDisk(true);
    for (const folder of ["/work", "/data"]) disk.putFolder(folder);
    disk.putFile("/work/Order.lintel", OLD);
    const { documents, generations } = savingOn(disk.fs, "/data");
    const opened = await documents.open("/work/order.lintel");
    await documents.save("/work/ORDER.lintel", NEW, opened.version);
    expect(disk.list("/work")).toEqual(["Order.lintel"]);
    expect(disk.read("/work/Order.lintel")).toBe(NEW);
    const real = await documents.realPathOf("/work/order.lintel");
    expect(await generations.list(real)).toHaveLength(2);
  });
});
