// A short print of the texts a sheet was given from the appendix, so that what the user changed can be told from it.

/** FNV-1a over the UTF-16 units, as 8 hexadecimal digits: equal texts give equal prints. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

/** The prints of a row's own result, rating and note, in this order, joined by blanks. */
export function fingerprintRow(result: string, rating: string, note: string): string {
  return [result, rating, note].map((text) => fingerprint(text.trim())).join(' ');
}
