// Shows a serial number through a date or time section of a number format.
import { longMonths } from './englishDates.ts';
import type { FormatSection, FormatToken } from './formatCode.ts';
import { partsOfSerial, weekdayOfSerial } from './serialDate.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The text of a serial number that is a day of 1900–9999 (0 is shown as 0 January 1900). */
export function formatDate(value: number, section: FormatSection): string {
  const decimals = section.tokens.reduce(
    (most, token) => (token.kind === 'fraction' ? Math.max(most, token.count) : most),
    0,
  );
  // Rounded once, to what is shown, so that 59.9999 seconds carry into the minute and the day.
  const scale = 10 ** decimals;
  const ticks = Math.round(value * 86400 * scale);
  const moment = { ticks, scale, day: Math.floor(ticks / (86400 * scale)), twelveHours: section.twelveHours };
  return section.tokens.map((token) => show(token, moment)).join('');
}

type Moment = { ticks: number; scale: number; day: number; twelveHours: boolean };

function show(token: FormatToken, moment: Moment): string {
  const seconds = Math.floor(moment.ticks / moment.scale);
  switch (token.kind) {
    case 'literal':
      return token.text;
    case 'date':
      return showPart(token, moment, seconds);
    case 'ampm':
      return seconds % 86400 < 43200 ? 'AM' : 'PM';
    case 'fraction':
      return `.${String(moment.ticks % moment.scale).padStart(token.count, '0')}`;
    case 'point':
      return '.';
    case 'digit':
    case 'percent':
    case 'text':
    case 'general':
    case 'exponent':
      return '';
  }
}

function showPart(token: Extract<FormatToken, { kind: 'date' }>, moment: Moment, seconds: number): string {
  const parts = partsOfSerial(moment.day) ?? { year: 1900, month: 1, day: 0 };
  const padded = (value: number): string => String(value).padStart(token.count > 1 ? 2 : 1, '0');
  switch (token.letter) {
    case 'y':
      return token.count <= 2 ? String(parts.year % 100).padStart(2, '0') : String(parts.year);
    case 'm': {
      const name = longMonths[parts.month - 1] ?? '';
      if (token.count === 3) return name.slice(0, 3);
      return token.count === 4 ? name : token.count >= 5 ? name.charAt(0) : padded(parts.month);
    }
    case 'd': {
      const name = weekdays[weekdayOfSerial(moment.day) - 1] ?? '';
      return token.count === 3 ? name.slice(0, 3) : token.count >= 4 ? name : padded(parts.day);
    }
    case 'h': {
      if (token.elapsed) return padded(Math.floor(seconds / 3600));
      const hours = Math.floor(seconds / 3600) % 24;
      return padded(moment.twelveHours ? ((hours + 11) % 12) + 1 : hours);
    }
    case 'minute':
      return padded(token.elapsed ? Math.floor(seconds / 60) : Math.floor(seconds / 60) % 60);
    case 's':
      return padded(token.elapsed ? seconds : seconds % 60);
  }
}
