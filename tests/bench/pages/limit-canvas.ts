import { diagram, notePicture, rects } from "./page-data.ts";

/** What the machine can do at best: a canvas that only draws the boxes, lines and text. */
const canvas = document.querySelector("canvas");
const context = canvas?.getContext("2d");
if (!canvas || !context) throw new Error("No canvas");
canvas.width = innerWidth;
canvas.height = innerHeight;
const origin = { x: 320, y: 20 };
const boxes = new Map([...rects].map(([id, rect]) => [id, { ...rect }]));
let dragged: { id: string; x: number; y: number } | null = null;

function draw(pen: CanvasRenderingContext2D): void {
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, innerWidth, innerHeight);
  pen.translate(origin.x, origin.y);
  pen.font = "13px sans-serif";
  const visible = ({
    x,
    y,
    width,
    height,
  }: {
    x: number;
    y: number;
    width: number;
    height: number;
  }) =>
    x + origin.x < innerWidth &&
    y + origin.y < innerHeight &&
    x + width + origin.x > 0 &&
    y + height + origin.y > 0;
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
    pen.strokeRect(box.x, box.y, box.width, box.height);
    pen.fillText(name ?? id, box.x + 40, box.y + 24);
  }
}

canvas.addEventListener("mousedown", ({ clientX, clientY }) => {
  const at = { x: clientX - origin.x, y: clientY - origin.y };
  const hit = diagram.nodes.findLast(({ id }) => {
    const box = boxes.get(id);
    return (
      box && at.x > box.x && at.x < box.x + box.width && at.y > box.y && at.y < box.y + box.height
    );
  });
  dragged = hit ? { id: hit.id, x: clientX, y: clientY } : null;
});
addEventListener("mouseup", () => (dragged = null));
addEventListener("mousemove", ({ clientX, clientY }) => {
  const box = dragged && boxes.get(dragged.id);
  if (!dragged || !box) return;
  box.x += clientX - dragged.x;
  box.y += clientY - dragged.y;
  dragged = { ...dragged, x: clientX, y: clientY };
  requestAnimationFrame(() => draw(context));
});

draw(context);
notePicture();
