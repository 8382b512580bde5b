import type { Rect } from "../../../shared/lib/rect.ts";
import { diagram, notePicture, rects } from "./page-data.ts";

/** What the machine can do at best: a canvas that only draws the boxes, lines and text. */
const canvas = document.querySelector("canvas");
const context = canvas?.getContext("2d");
if (!canvas || !context) throw new Error("No canvas");
canvas.width = innerWidth;
canvas.height = innerHeight;
const origin = { x: 320, y: 20 };
const view = { x: 0, y: 0, zoom: 1 };
const boxes = new Map([...rects].map(([id, rect]) => [id, { ...rect }]));
let dragged: { id: string; x: number; y: number } | null = null;
/** A box drawn with Shift held, on the page; what it touches is selected. */
let lasso: Rect | null = null;

function draw(pen: CanvasRenderingContext2D): void {
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, innerWidth, innerHeight);
  pen.setTransform(view.zoom, 0, 0, view.zoom, view.x, view.y);
  pen.translate(origin.x, origin.y);
  pen.font = "13px sans-serif";
  const left = -view.x / view.zoom - origin.x;
  const top = -view.y / view.zoom - origin.y;
  const right = left + innerWidth / view.zoom;
  const bottom = top + innerHeight / view.zoom;
  const visible = ({ x, y, width, height }: Rect) =>
    x < right && y < bottom && x + width > left && y + height > top;
  for (const { source, target } of diagram.edges) {
    const [from, to] = [boxes.get(source), boxes.get(target)];
    if (!from || !to || (!visible(from) && !visible(to))) continue;
    pen.beginPath();
    pen.moveTo(from.x + from.width, from.y + from.height / 2);
    pen.lineTo(to.x, to.y + to.height / 2);
    pen.stroke();
  }
  for (const { id, name } of diagram.nodes) {
    const box = boxes.get(id);
    if (!box || !visible(box)) continue;
    pen.strokeStyle = lasso && touches(box, lasso) ? "blue" : "black";
    pen.strokeRect(box.x, box.y, box.width, box.height);
    pen.fillText(name ?? id, box.x + 40, box.y + 24);
  }
  if (lasso) pen.strokeRect(lasso.x, lasso.y, lasso.width, lasso.height);
}

const touches = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && a.y < b.y + b.height && a.x + a.width > b.x && a.y + a.height > b.y;

/** With the space bar held the page moves, else the topmost box under the pointer. */
let held = false;
let panned: { x: number; y: number } | null = null;
addEventListener("keydown", ({ code }) => (held ||= code === "Space"));
addEventListener("keyup", () => (held = false));

canvas.addEventListener("mousedown", ({ clientX, clientY, shiftKey }) => {
  if (held) {
    panned = { x: clientX, y: clientY };
    return;
  }
  const x = (clientX - view.x) / view.zoom - origin.x;
  const y = (clientY - view.y) / view.zoom - origin.y;
  if (shiftKey) {
    lasso = { x, y, width: 0, height: 0 };
    return;
  }
  const hit = diagram.nodes.findLast(({ id }) => {
    const box = boxes.get(id);
    return box && x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  });
  dragged = hit ? { id: hit.id, x: clientX, y: clientY } : null;
});
addEventListener("mouseup", () => {
  dragged = null;
  panned = null;
  lasso = null;
});
addEventListener("mousemove", ({ clientX, clientY }) => {
  const box = dragged && boxes.get(dragged.id);
  if (dragged && box) {
    box.x += (clientX - dragged.x) / view.zoom;
    box.y += (clientY - dragged.y) / view.zoom;
    dragged = { ...dragged, x: clientX, y: clientY };
  } else if (lasso) {
    const width = (clientX - view.x) / view.zoom - origin.x - lasso.x;
    const height = (clientY - view.y) / view.zoom - origin.y - lasso.y;
    lasso = { ...lasso, width, height };
  } else if (panned) {
    view.x += clientX - panned.x;
    view.y += clientY - panned.y;
    panned = { x: clientX, y: clientY };
  } else return;
  requestAnimationFrame(() => draw(context));
});
canvas.addEventListener("wheel", ({ deltaY, clientX, clientY }) => {
  const factor = 2 ** (-deltaY / 500);
  view.x = clientX - (clientX - view.x) * factor;
  view.y = clientY - (clientY - view.y) * factor;
  view.zoom *= factor;
  requestAnimationFrame(() => draw(context));
});

draw(context);
notePicture();
