// The zip container of a workbook file, opened with care: what is no workbook is told apart, bombs are refused.
import { unzipSync, zipSync } from 'fflate';
import { XlsxError } from '../xlsxError.ts';

const megabyte = 1024 * 1024;
const limits = {
  /** Size of the file. */
  fileBytes: 100 * megabyte,
  /** Size of all parts, unpacked. A real workbook of 100 MB unpacks to some ten times that. */
  unpackedBytes: 1024 * megabyte,
  /** Unpacked to packed, for a part larger than `ratioFrom`. Deflate itself reaches 1032; sheets stay below 60. */
  ratio: 250,
  ratioFrom: 50 * megabyte,
  parts: 20_000,
} as const;

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** A protected workbook is a compound file with a stream called EncryptedPackage (UTF-16 in its directory). */
function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let index = 1;
    while (index < text.length && bytes[at + 2 * index] === text.charCodeAt(index)) index += 1;
    if (index === text.length) return true;
  }
  return false;
}

/** Parts by name, in the file's order. Throws XlsxError. */
export function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  if (bytes.length === 0) throw new XlsxError('empty', 'The file has no content');
  if (bytes.length > limits.fileBytes) throw new XlsxError('tooLarge', 'The file is larger than 100 MB');
  if (startsWith(bytes, compoundFile)) {
    if (holdsUtf16(bytes, 'EncryptedPackage'))
      throw new XlsxError('encrypted', 'The workbook has a password');
    throw new XlsxError('notWorkbook', 'A workbook of the old .xls kind, or another compound file');
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw new XlsxError('notWorkbook', 'Not a zip file');
  return inflate(bytes);
}

function inflate(bytes: Uint8Array): Map<string, Uint8Array> {
  let unpacked = 0;
  let parts = 0;
  try {
    const entries = unzipSync(bytes, {
      filter: ({ size, originalSize }) => {
        unpacked += originalSize;
        parts += 1;
        const isBomb = originalSize > limits.ratioFrom && originalSize > size * limits.ratio;
        if (isBomb || unpacked > limits.unpackedBytes || parts > limits.parts) {
          throw new XlsxError('tooLarge', 'The file unpacks to far more than a workbook needs');
        }
        return true;
      },
    });
    return new Map(Object.entries(entries));
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError('damaged', `The zip file cannot be unpacked: ${String(error)}`);
  }
}

// Accepts: "xl/media/image1.png", "a.jpeg", "b.gif". Not: "xl/workbook.xml".
const packedAlready = /\.(?:png|jpe?g|gif|mp4|zip)$/i;

export function zip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      [...parts].map(([name, bytes]) => [name, [bytes, { level: packedAlready.test(name) ? 0 : 6 }]]),
    ),
    // A fixed time, so that equal workbooks make equal files.
    { mtime: '2000-01-01T00:00:00' },
  );
}
