/** Control points and end of a cubic curve. */
export type Curve = readonly [number, number, number, number, number, number];

type Point = readonly [number, number];

/** Radii, turn in degrees, and which of the four possible arcs. */
export type Arc = {
  readonly rx: number;
  readonly ry: number;
  readonly turned: number;
  readonly large: boolean;
  readonly sweep: boolean;
};

/** An elliptical arc as cubic curves, each of at most a quarter; none where it is a straight line (SVG 2, 9.5). */
export function arcCurves(from: Point, to: Point, arc: Arc): readonly Curve[] {
  const isPoint = from[0] === to[0] && from[1] === to[1];
  if (isPoint || arc.rx === 0 || arc.ry === 0) return [];
  const { centre, rx, ry, turn, start, sweep } = centred(from, to, arc);
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const step = sweep / count;
  const handle = (4 / 3) * Math.tan(step / 4);
  const place = (x: number, y: number): Point => [
    centre[0] + rx * x * Math.cos(turn) - ry * y * Math.sin(turn),
    centre[1] + rx * x * Math.sin(turn) + ry * y * Math.cos(turn),
  ];
  return Array.from({ length: count }, (_, at) => {
    const [a, b] = [start + at * step, start + (at + 1) * step];
    const first = place(Math.cos(a) - handle * Math.sin(a), Math.sin(a) + handle * Math.cos(a));
    const second = place(Math.cos(b) + handle * Math.sin(b), Math.sin(b) - handle * Math.cos(b));
    const end = at === count - 1 ? to : place(Math.cos(b), Math.sin(b));
    return [...first, ...second, ...end] as const;
  });
}

/** From end points to centre and angles (SVG 2, B.2.4); radii that do not reach grow until they do. */
function centred(from: Point, to: Point, arc: Arc) {
  const turn = (arc.turned * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [halfX, halfY] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [x, y] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX];
  const reach = Math.sqrt((x / arc.rx) ** 2 + (y / arc.ry) ** 2);
  const [rx, ry] = [arc.rx, arc.ry].map((one) => Math.abs(one) * Math.max(1, reach)) as [
    number,
    number,
  ];
  const off = (rx * y) ** 2 + (ry * x) ** 2;
  const side = arc.large === arc.sweep ? -1 : 1;
  const factor = side * Math.sqrt(Math.max(0, ((rx * ry) ** 2 - off) / off));
  const [cx, cy] = [(factor * rx * y) / ry, (-factor * ry * x) / rx];
  const start = Math.atan2((y - cy) / ry, (x - cx) / rx);
  const end = Math.atan2((-y - cy) / ry, (-x - cx) / rx);
  const full = 2 * Math.PI;
  const swept = (((end - start) % full) + full) % full;
  const centre: Point = [
    cos * cx - sin * cy + (from[0] + to[0]) / 2,
    sin * cx + cos * cy + (from[1] + to[1]) / 2,
  ];
  return { centre, rx, ry, turn, start, sweep: arc.sweep ? swept : swept - full };
}
