// Colours as Office.js takes them, in the model's #RRGGBB.
import { hostError } from './hostError.ts';
import { textArgument } from './subjects.ts';

const named: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  lime: '#00FF00',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  silver: '#C0C0C0',
  purple: '#800080',
  maroon: '#800000',
  navy: '#000080',
  teal: '#008080',
  olive: '#808000',
  aqua: '#00FFFF',
  cyan: '#00FFFF',
  fuchsia: '#FF00FF',
  magenta: '#FF00FF',
  pink: '#FFC0CB',
  brown: '#A52A2A',
  lightgray: '#D3D3D3',
};

// "#FF0000" · "ff0000" · "#00aaee"; not: "#F00"
const hex = /^#?([0-9a-f]{6})$/i;

/** "#ff0000", "FF0000" or "red" → "#FF0000". */
export function colorArgument(value: unknown): string {
  const text = textArgument(value);
  const digits = hex.exec(text)?.[1];
  const color = digits === undefined ? named[text.toLowerCase()] : `#${digits.toUpperCase()}`;
  if (color === undefined) throw hostError('InvalidArgument');
  return color;
}
