// Draws the icons of the add-in and its ribbon buttons: `npx tsx scripts/drawIcons.ts` writes assets/*.png.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodePng } from './build/png.ts';

type Color = readonly [red: number, green: number, blue: number];
type Shape = { readonly color: Color; readonly covers: (x: number, y: number) => boolean };

const green: Color = [15, 107, 92];
const pale: Color = [226, 241, 237];
const white: Color = [255, 255, 255];
const line: Color = [127, 176, 166];
const red: Color = [196, 43, 48];
const amber: Color = [247, 186, 60];

const box = (color: Color, left: number, top: number, right: number, bottom: number, radius = 0): Shape => ({
  color,
  covers: (x, y) => {
    if (x < left || x >= right || y < top || y >= bottom) return false;
    const dx = Math.max(left + radius - x, x - (right - radius), 0);
    const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
    return dx * dx + dy * dy <= radius * radius;
  },
});

const disc = (color: Color, centreX: number, centreY: number, radius: number): Shape => ({
  color,
  covers: (x, y) => (x - centreX) ** 2 + (y - centreY) ** 2 <= radius * radius,
});

const stroke = (color: Color, x1: number, y1: number, x2: number, y2: number, width: number): Shape => {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  return {
    color,
    covers: (x, y) => {
      const along = Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
      return (x - x1 - along * (x2 - x1)) ** 2 + (y - y1 - along * (y2 - y1)) ** 2 <= (width / 2) ** 2;
    },
  };
};

// Everything is laid out on a 16 × 16 board whose whole units are pixels in the smallest icon: edges stay sharp there.
const table = (rows: readonly Color[]): Shape[] => [
  box(green, 0, 1, 15, 14, 1.2),
  box(white, 1, 4, 14, 13, 0.3),
  ...rows.map((color, index) => box(color, 1, 4 + index * 3, 14, 7 + index * 3)),
  box(line, 1, 6.6, 14, 7.2),
  box(line, 1, 9.6, 14, 10.2),
  box(line, 5, 4, 5.7, 13),
];

const badge = (color: Color): Shape[] => [disc(white, 11.4, 11.4, 4.6), disc(color, 11.4, 11.4, 4)];

const pictures: Readonly<Record<string, { shapes: readonly Shape[]; sizes: readonly number[] }>> = {
  icon: {
    shapes: [
      ...table([pale, white, white]),
      ...badge(red),
      stroke(white, 11.4, 11.6, 11.4, 9, 1.1),
      stroke(white, 11.4, 11.6, 13.3, 12.3, 1.1),
    ],
    sizes: [16, 32, 64, 80, 128],
  },
  read: {
    shapes: [
      ...table([pale, white, white]),
      ...badge(green),
      stroke(white, 9.5, 11.6, 10.9, 13, 1.2),
      stroke(white, 10.9, 13, 13.5, 9.9, 1.2),
    ],
    sizes: [16, 32, 80],
  },
  highlight: {
    shapes: [
      ...table([white, [250, 208, 210], white]),
      box(amber, 1, 10.2, 14, 13),
      box(red, 1, 7.2, 5, 9.6),
      ...badge(red),
      stroke(white, 11.4, 9, 11.4, 11.6, 1.3),
      disc(white, 11.4, 13.6, 0.75),
    ],
    sizes: [16, 32, 80],
  },
};

const samples = 8;

/** RGBA bytes of a picture, each pixel the mean of 8 × 8 samples. */
function paint(shapes: readonly Shape[], size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let index = 0; index < size * size; index += 1) {
    const sum = [0, 0, 0];
    let covered = 0;
    for (let sample = 0; sample < samples * samples; sample += 1) {
      const x = (((index % size) + ((sample % samples) + 0.5) / samples) * 16) / size;
      const y = ((Math.floor(index / size) + (Math.floor(sample / samples) + 0.5) / samples) * 16) / size;
      const top = shapes.findLast((shape) => shape.covers(x, y));
      if (!top) continue;
      covered += 1;
      top.color.forEach((channel, at) => (sum[at] = (sum[at] ?? 0) + channel));
    }
    if (covered === 0) continue;
    pixels.set(
      [...sum.map((total) => Math.round(total / covered)), Math.round((covered * 255) / samples ** 2)],
      index * 4,
    );
  }
  return pixels;
}

const folder = join(import.meta.dirname, '..', 'assets');
mkdirSync(folder, { recursive: true });
for (const [name, { shapes, sizes }] of Object.entries(pictures)) {
  for (const size of sizes)
    writeFileSync(join(folder, `${name}-${size}.png`), encodePng(size, paint(shapes, size)));
}
