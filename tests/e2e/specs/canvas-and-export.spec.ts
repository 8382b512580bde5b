import type { Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { cli } from "../../support/run-cli.ts";
import { readPng, type Pixels } from "../../support/read-png.ts";
import { expect, test } from "../harness/app-test.ts";

/** Bright and dark squares of this many pixels are compared: letters may sit differently in them. */
const SQUARE = 8;
/** How far a square may be from its counterpart, of 255, before it counts as another. */
const FAR = 40;
/** Squares that may be others, as a share of all: badges, frames and the lines of kinds. */
const DIFFERENCE = 0.01;
/** Pixels by which boxes may stand elsewhere. */
const ROOM = 1;

/** What only the editor shows, and what would move or scale the drawing. */
const BARE = `
  .react-flow__panel, .react-flow__background, .react-flow__minimap, .react-flow__handle,
  .finding-mark, .comment-mark, .edge-label:not(:has(.element-name)) { display: none !important }
  .canvas { position: fixed !important; inset: 0; z-index: 9999 }
`;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

for (const [id, theme] of [
  ["hybrid-dr", "light"],
  ["aws-web", "dark"],
  ["edge-iot", "light"],
] as const) {
  test(`${id} looks on the ${theme} canvas as in its picture`, async ({ app, page, workspace }) => {
    const [file, picture] = [join(workspace, "a.lintel"), join(workspace, "a.svg")];
    await cli(["new", id, "--output", file], { language: "ko" });
    const chosen = ["--theme", theme, "--no-legend", "--fonts", "embedded", "--output", picture];
    expect((await cli(["export", file, ...chosen])).code).toBe(0);
    const svg = await readFile(picture, "utf8");
    const [x = 0, y = 0, width = 0, height = 0] =
      /viewBox="([^"]+)"/.exec(svg)?.[1]?.split(" ").map(Number) ?? [];
    await page.setViewportSize({ width: Math.ceil(width), height: Math.ceil(height) });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await app.open("a.lintel");
    await app.canvas.waitFor();
    await page.addStyleTag({
      content: `${BARE} .react-flow__viewport { transform: translate(${-x}px, ${-y}px) !important }`,
    });
    await page.mouse.move(1, 1);
    const canvas = await canvasParts(page);
    const onCanvas = readPng(await page.screenshot());
    // A page of its own: the window's policy would keep the picture from its fonts.
    const viewer = await page.context().newPage();
    await viewer.setViewportSize({ width: Math.ceil(width), height: Math.ceil(height) });
    await viewer.setContent(`<body style="margin:0">${svg}</body>`);
    await viewer.evaluate(() => document.fonts.ready.then(() => undefined));
    const parts = await pictureParts(viewer);
    expect(Object.keys(canvas.boxes).length).toBeGreaterThan(8);
    expect(Object.keys(parts.boxes).sort()).toEqual(Object.keys(canvas.boxes).sort());
    for (const [element, box] of Object.entries(canvas.boxes)) {
      const other = parts.boxes[element];
      for (const side of ["x", "y", "width", "height"] as const)
        expect(Math.abs((other?.[side] ?? 0) - box[side]), `${element} ${side}`).toBeLessThanOrEqual(ROOM);
    }
    expect(parts.ways).toEqual(canvas.ways);
    expect(parts.names).toEqual(canvas.names);
    const share = difference(onCanvas, readPng(await viewer.screenshot()));
    expect(share).toBeLessThan(DIFFERENCE);
  }); // prettier-ignore
}

interface Parts {
  readonly boxes: Readonly<Record<string, Place>>;
  /** The paths of all edges, sorted. */
  readonly ways: readonly string[];
  /** The first words of components, sorted, without blanks. */
  readonly names: readonly string[];
}

function canvasParts(page: Page): Promise<Parts> {
  return page.evaluate(() => {
    const place = (element: Element): Place => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    };
    const nodes = Array.from(document.querySelectorAll(".react-flow__node"));
    return {
      boxes: Object.fromEntries(
        nodes.map((node) => [node.getAttribute("data-id") ?? "", place(node)]),
      ),
      ways: Array.from(
        document.querySelectorAll(".edge-line"),
        (line) => line.getAttribute("d") ?? "",
      ).sort(),
      names: Array.from(document.querySelectorAll(".component .element-text"), (text) =>
        text.textContent.replace(/\s/gu, ""),
      ).sort(),
    };
  });
}

function pictureParts(page: Page): Promise<Parts> {
  return page.evaluate(() => {
    const groups = Array.from(document.querySelectorAll("svg > g[id]"));
    const ofRole = (...roles: string[]) =>
      groups.filter((group) => roles.some((role) => group.classList.contains(role)));
    const boxes = ofRole("component", "container").map((group): [string, Place] => {
      const { x, y, width, height } = group.querySelector("rect")?.getBoundingClientRect() ?? {
        ...{ x: 0, y: 0, width: 0, height: 0 },
      };
      return [group.id.slice(2), { x, y, width, height }];
    });
    const ways = ofRole("edge").map(
      (group) => group.querySelector("path")?.getAttribute("d") ?? "",
    );
    const names = ofRole("component")
      .filter((group) => group.querySelector("use"))
      .map((group) =>
        Array.from(group.querySelectorAll("text"), (text) => text)
          .filter((text) => text.getAttribute("text-anchor") === null)
          .map((text) => text.textContent)
          .join("")
          .replace(/\s/gu, ""),
      );
    return { boxes: Object.fromEntries(boxes), ways: ways.sort(), names: names.sort() };
  });
}

/** The share of squares whose mean brightness is another. */
function difference(a: Pixels, b: Pixels): number {
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  let [squares, different] = [0, 0];
  for (let top = 0; top + SQUARE <= a.height; top += SQUARE) {
    for (let left = 0; left + SQUARE <= a.width; left += SQUARE) {
      squares++;
      if (Math.abs(brightness(a, left, top) - brightness(b, left, top)) > FAR) different++;
    }
  }
  return different / squares;
}

function brightness(pixels: Pixels, left: number, top: number): number {
  let sum = 0;
  for (let row = 0; row < SQUARE; row++) {
    for (let column = 0; column < SQUARE; column++) {
      const pixel = (top + row) * pixels.width + left + column;
      sum += pixels.at(pixel, 0) + pixels.at(pixel, 1) + pixels.at(pixel, 2);
    }
  }
  return sum / (3 * SQUARE * SQUARE);
}
