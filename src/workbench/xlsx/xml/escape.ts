// Text to and from XML, with the escapes spreadsheets add for characters XML cannot hold.

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** `&lt;`, `&#10;`, `&#x1EA1;` → their characters; an unknown entity stays as it is. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  // Accepts: "&amp;", "&#10;", "&#x1EA1;". Not: "& co".
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\w{1,8}));/g, (whole, decimal, hex, name) => {
    // The groups of this expression are strings or undefined; `replace` types them as any.
    const [d, h, n] = [decimal, hex, name] as (string | undefined)[];
    if (n !== undefined) return entities[n] ?? whole;
    const code = d !== undefined ? Number(d) : parseInt(h ?? '', 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

// Accepts: "a & b", "<", "\u0000". Not: "Quý III".
const mustEscape = /[&<>\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
// Accepts: "\u0000", "\u000b", "\uffff". Not: "\n".
const impossible = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** For text between tags. Characters XML cannot hold are left out: one of them would make the whole file unreadable. */
export function escapeText(text: string): string {
  if (!mustEscape.test(text)) return text;
  return text
    .replace(impossible, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

// Accepts: 'a "b"', "a\nb", "a\tb". Not: "B12".
const mustEscapeInQuotes = /["\n\r\t]/;

/** For attribute values; line breaks and tabs are kept, which a plain attribute would turn into spaces. */
export function escapeAttribute(text: string): string {
  const escaped = escapeText(text);
  if (!mustEscapeInQuotes.test(escaped)) return escaped;
  return escaped
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;');
}

/** `_x000B_` → the character it stands for, as cell texts hold it. */
export function decodeControls(text: string): string {
  if (!text.includes('_x')) return text;
  // Accepts: "_x000B_", "_x005F_", "_x000d_". Not: "_xABC_".
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Characters XML cannot hold become `_x000B_`; text that already looks so is protected with `_x005F_`. */
export function encodeControls(text: string): string {
  // Accepts: "_x000B_", "\u0000", "\ud800" alone. Not: "\n".
  return text.replace(
    /_(?=x[0-9a-fA-F]{4}_)|[\0-\x08\x0b\x0c\x0e-\x1f\r\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

/** A table column's name in its attribute: line breaks are written as escapes, not as entities. */
export function encodeColumnName(name: string): string {
  return encodeControls(name).replaceAll('\n', '_x000a_');
}
