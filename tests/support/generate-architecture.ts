import type { Diagram, DiagramEdge, DiagramNode } from "../../shared/model/schema.ts";

const COMPONENTS_IN_SUBNET = 8;
const SUBNETS_IN_ZONE = 2;
const ZONES_IN_REGION = 3;
const COLUMNS = 4;
const CELL = { width: 216, height: 112 };
const PADDING = 24;
const HEADER = 40;
const EDGES_FOR_COMPONENT = 1.5;

const KINDS = [
  { kind: "aws/alb", name: "Load balancer" },
  { kind: "aws/ec2", name: "웹 서버" },
  { kind: "aws/ec2", name: "Order service" },
  { kind: "aws/ec2", name: "결제 서비스" },
  { kind: "aws/elasticache", name: "Session cache" },
  { kind: "aws/rds", name: "주문 데이터베이스" },
  { kind: "aws/sqs", name: "Order queue" },
  { kind: "aws/s3", name: "이미지 저장소" },
] as const;

interface Box {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly children: readonly Box[];
}

/**
 * An architecture of a given size, always the same: components in regions > zones > subnets, one and a
 * half edges for each, half of the names Korean, users in front.
 *
 * @param components how many components besides the users
 */
export function generateArchitecture(components: number): Diagram {
  const leaves = Array.from({ length: components }, (_, index): Box => {
    const { kind, name } = KINDS[index % KINDS.length] ?? KINDS[0];
    return {
      id: `c${index}`,
      kind,
      name: `${name} ${Math.floor(index / KINDS.length) + 1}`,
      children: [],
    };
  });
  const subnets = group(leaves, COMPONENTS_IN_SUBNET, "s", "zone/subnet", "Subnet");
  const zones = group(subnets, SUBNETS_IN_ZONE, "z", "zone/availability-zone", "가용 영역");
  const regions = group(zones, ZONES_IN_REGION, "r", "zone/region", "Region");
  const nodes: DiagramNode[] = [
    { id: "users", kind: "generic/user", name: "고객", position: { x: -300, y: 0 } },
  ];
  let x = 0;
  for (const region of regions) {
    const { width } = place(region, undefined, { x, y: 0 }, nodes);
    x += width + 80;
  }
  return { format: "lintel", version: 1, title: "Bench", nodes, edges: edgesAmong(components) };
}

function group(boxes: readonly Box[], size: number, id: string, kind: string, name: string): Box[] {
  const groups: Box[] = [];
  for (let at = 0; at < boxes.length; at += size) {
    const number = groups.length + 1;
    const children = boxes.slice(at, at + size);
    groups.push({ id: `${id}${number}`, kind, name: `${name} ${number}`, children });
  }
  return groups;
}

/** Adds a box with everything inside; leaves in rows, containers under each other. */
function place(
  { id, kind, name, children }: Box,
  parent: string | undefined,
  position: { x: number; y: number },
  nodes: DiagramNode[],
): { width: number; height: number } {
  const node = { id, kind, name, position, ...(parent !== undefined && { parent }) };
  if (children.length === 0) {
    nodes.push(node);
    return CELL;
  }
  const at = nodes.push(node) - 1;
  let [width, height] = [0, HEADER];
  children.forEach((child, index) => {
    const leaf = child.children.length === 0;
    const column = leaf ? index % COLUMNS : 0;
    const where = {
      x: PADDING + column * CELL.width,
      y: leaf ? HEADER + Math.floor(index / COLUMNS) * CELL.height : height,
    };
    const size = place(child, id, where, nodes);
    width = Math.max(width, where.x + size.width);
    height = leaf ? where.y + CELL.height : height + size.height + PADDING;
  });
  const size = { width: width + PADDING, height };
  nodes[at] = { ...node, size };
  return size;
}

function edgesAmong(components: number): DiagramEdge[] {
  const edges: DiagramEdge[] = [{ id: "e-users", source: "users", target: "c0", name: "HTTPS" }];
  const count = Math.floor(components * EDGES_FOR_COMPONENT);
  for (let index = 0; index < count; index += 1) {
    const source = index % components;
    // A fixed stride, mostly near, sometimes far, never back: no cycles, one front.
    const step = index < components ? 1 + (index % 5) : 7 + (index % 23);
    const target = source + step;
    if (target >= components) continue;
    edges.push({ id: `e${index}`, source: `c${source}`, target: `c${target}` });
  }
  return edges;
}
