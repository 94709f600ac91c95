/** A line of a chart: one engine's figure at each size. */
export interface ChartLine {
  readonly name: string;
  readonly points: readonly { readonly size: number; readonly value: number }[];
}

/** A panel of a chart; both its axes are logarithmic. */
export interface ChartPanel {
  readonly title: string;
  readonly lines: readonly ChartLine[];
}

const WIDTH = 440;
const HEIGHT = 300;
const MARGIN = { left: 64, right: 110, top: 34, bottom: 40 };
const COLOURS: readonly string[] = ['#0b6e4f', '#b5460f', '#2a5caa', '#7a3e9d', '#8a6d00', '#666666'];

/** Draws panels side by side as an SVG image. */
export function drawChart(panels: readonly ChartPanel[]): string {
  const width = panels.length * WIDTH;
  const drawn = panels.map(
    (panel, place) => `<g transform="translate(${place * WIDTH} 0)">${drawPanel(panel)}</g>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" font-family="sans-serif" font-size="11">`,
    '<title>What a query takes, and what memory, by the number of articles</title>',
    `<rect width="${width}" height="${HEIGHT}" fill="#ffffff"/>`,
    ...drawn,
    '</svg>\n',
  ].join('\n');
}

function drawPanel({ title, lines }: ChartPanel): string {
  const points = lines.flatMap((line) => line.points).filter(({ value }) => value > 0);
  if (points.length === 0) return '';
  const x = scale(
    points.map(({ size }) => size),
    MARGIN.left,
    WIDTH - MARGIN.right,
  );
  const y = scale(
    points.map(({ value }) => value),
    HEIGHT - MARGIN.bottom,
    MARGIN.top,
  );
  const sizes = [...new Set(points.map(({ size }) => size))];
  return [
    `<text x="${MARGIN.left}" y="18" font-weight="bold">${title}</text>`,
    ...sizes.map(
      (size) =>
        `<text x="${x.at(size)}" y="${HEIGHT - MARGIN.bottom + 16}" text-anchor="middle">${shorten(size)}</text>`,
    ),
    `<text x="${(MARGIN.left + WIDTH - MARGIN.right) / 2}" y="${HEIGHT - 6}" text-anchor="middle">articles</text>`,
    ...y.ticks.map(
      (tick) =>
        `<line x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${y.at(tick)}" y2="${y.at(tick)}" stroke="#dddddd"/><text x="${MARGIN.left - 6}" y="${y.at(tick) + 4}" text-anchor="end">${shorten(tick)}</text>`,
    ),
    ...lines.map((line, place) => drawLine(line, colourOf(place), x.at, y.at)),
    ...drawNames(lines, x.at, y.at),
  ].join('\n');
}

function colourOf(place: number): string {
  return COLOURS[place % COLOURS.length] ?? '';
}

/** Names each line at its end; names that would stand on one another are moved apart. */
function drawNames(
  lines: readonly ChartLine[],
  x: (value: number) => number,
  y: (value: number) => number,
): readonly string[] {
  const ends = lines.flatMap(({ name, points }, place) => {
    const last = points.findLast(({ value }) => value > 0);
    return last === undefined ? [] : [{ name, colour: colourOf(place), x: x(last.size), y: y(last.value) }];
  });
  let above = Number.NEGATIVE_INFINITY;
  return ends
    .toSorted((one, other) => one.y - other.y)
    .map((end) => {
      above = Math.max(end.y, above + LINE_HEIGHT);
      return `<text x="${end.x + 6}" y="${above + 4}" fill="${end.colour}">${end.name}</text>`;
    });
}

/** Of a name. */
const LINE_HEIGHT = 12;

function drawLine(
  { points }: ChartLine,
  colour: string,
  x: (value: number) => number,
  y: (value: number) => number,
): string {
  const drawn = points.filter(({ value }) => value > 0);
  if (drawn.length === 0) return '';
  const path = drawn.map(({ size, value }) => `${x(size)},${y(value)}`).join(' ');
  const dots = drawn.map(
    ({ size, value }) => `<circle cx="${x(size)}" cy="${y(value)}" r="2.5" fill="${colour}"/>`,
  );
  return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="1.5"/>${dots.join('')}`;
}

/** Powers of ten around the values, as places between two edges. */
function scale(values: readonly number[], from: number, to: number) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(Math.ceil(Math.log10(Math.max(...values))), low + 1);
  const at = (value: number) =>
    Math.round((from + ((Math.log10(value) - low) / (high - low)) * (to - from)) * 10) / 10;
  return { at, ticks: Array.from({ length: high - low + 1 }, (_, place) => 10 ** (low + place)) };
}

function shorten(value: number): string {
  return value >= 1000 ? `${value / 1000}k` : String(value);
}
