// Colours of a file (RGB, theme and tint, palette index) as #RRGGBB.
import { childrenOf, descendants, find, numeric, parseXml, type XmlElement } from '../xml/parseXml.ts';

export type Palette = { readonly theme: readonly string[]; readonly indexed: readonly string[] };

const officeTheme = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

// The palette of ECMA-376 part 1, 18.8.27; 0–7 are repeated as 8–15.
const base = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF'.split(' ');
const standardIndexed = [
  ...base,
  ...base,
  ...(
    '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
    '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
    '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
  ).split(' '),
];

// In the file the scheme is dark 1, light 1, dark 2, light 2; the colour numbers begin with the light ones.
const schemeOrder = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

export function readPalette(themeXml: string | undefined, styleSheet: XmlElement | undefined): Palette {
  const scheme = themeXml === undefined ? undefined : descendants(parseXml(themeXml), 'clrScheme')[0];
  const theme = schemeOrder.map((name, index) => {
    const color = find(scheme, name)?.children[0];
    return (color?.attributes['lastClr'] ?? color?.attributes['val'] ?? officeTheme[index] ?? '000000').slice(
      -6,
    );
  });
  const own = childrenOf(find(styleSheet, 'colors', 'indexedColors'), 'rgbColor');
  const indexed = standardIndexed.map((color, index) => (own[index]?.attributes['rgb'] ?? color).slice(-6));
  return { theme, indexed };
}

/** #RRGGBB, or null for automatic and for what is not understood. */
export function readColor(element: XmlElement | undefined, palette: Palette): string | null {
  if (!element) return null;
  const { rgb, theme, indexed, tint } = element.attributes;
  const color =
    rgb !== undefined
      ? rgb.slice(-6)
      : theme !== undefined
        ? palette.theme[Number(theme)]
        : indexed !== undefined
          ? palette.indexed[Number(indexed)]
          : undefined;
  // Accepts: "FF0000", "00ff00", "C00000". Not: "window".
  if (color === undefined || !/^[0-9a-fA-F]{6}$/.test(color)) return null;
  return `#${withTint(color, numeric(tint, 0)).toUpperCase()}`;
}

/** Lightens (tint > 0) or darkens a colour in its lightness, as 18.8.3 of the standard says. */
function withTint(color: string, tint: number): string {
  if (tint === 0) return color;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const { hue, saturation, lightness } = toHsl(red ?? 0, green ?? 0, blue ?? 0);
  const tinted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHsl(hue, saturation, tinted);
}

function toHsl(
  red: number,
  green: number,
  blue: number,
): { hue: number; saturation: number; lightness: number } {
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const lightness = (max + min) / 2;
  const span = max - min;
  if (span === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = span / (1 - Math.abs(2 * lightness - 1));
  const sector =
    max === red
      ? ((green - blue) / span + 6) % 6
      : max === green
        ? (blue - red) / span + 2
        : (red - green) / span + 4;
  return { hue: sector * 60, saturation, lightness };
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const chroma = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): string => {
    const position = (offset + hue / 30) % 12;
    const value = lightness - chroma * Math.max(-1, Math.min(position - 3, 9 - position, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return channel(0) + channel(8) + channel(4);
}
