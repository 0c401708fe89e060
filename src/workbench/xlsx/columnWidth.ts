// Column widths: what a file stores includes the cell's padding, what Excel's dialog shows does not.

/** Pixels of the widest digit in the default font (Calibri 11) at 100 %. */
const digitPixels = 7;
const padding = 5;

/** Pixels of a stored width (ECMA-376 part 1, 18.3.1.13). */
function pixelsOfStored(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digitPixels)) / 256) * digitPixels);
}

/** 9.140625 → 8.43, as the dialog shows it. */
export function shownWidth(stored: number): number {
  const pixels = pixelsOfStored(stored);
  // Narrower than one digit, the padding counts in proportion.
  if (pixels < digitPixels + padding) return Math.round((pixels / (digitPixels + padding)) * 100) / 100;
  return Math.round(((pixels - padding) / digitPixels) * 100) / 100;
}

/** 8.43 → 9.140625: the stored width of a shown one. */
export function storedWidth(shown: number): number {
  const pixels =
    shown < 1 ? Math.round(shown * (digitPixels + padding)) : Math.round(shown * digitPixels + padding);
  return Math.trunc((pixels / digitPixels) * 256) / 256;
}

/** Points of a shown width, for the places of drawings. */
export function pointsOfShown(shown: number): number {
  return pixelsOfStored(storedWidth(shown)) * 0.75;
}
