// The real appendices that lie beside the checkout, opened through the real Office.js as the add-in opens them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoDate } from '../../src/core/calendar.ts';
import type { IsoDate } from '../../src/core/model.ts';
import type { PlanSettings } from '../../src/core/progress.ts';
import { openSession, type Session } from '../../src/workbench/session.ts';

const shared = process.env['SHARED_DIR'];
if (shared === undefined) throw new Error('Run these tests with: npm run test:corpus -- FOLDER');

export const tableFiles = [
  'son-la-2022.xlsx',
  'son-la-2022-paged.xlsx',
  'son-la-2022-word-paste.xlsx',
  'quang-tri-2020.xlsx',
  'quang-tri-2020-paged.xlsx',
  'tra-vinh-2022.xlsx',
  'tra-vinh-2022-paged.xlsx',
] as const;
export const proseFiles = ['quang-ngai-2021-prose.xlsx', 'quang-ngai-2022-ocr.xlsx'] as const;
export const sonLaFiles = tableFiles.slice(0, 3);

export function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(join(shared ?? '', 'corpus', file)));
}

export function openCorpus(file: string): Promise<Session> {
  return openSession(bytesOf(file), file);
}

export function day(text: string): IsoDate {
  const [d, m, y] = text.split('/').map(Number);
  const date = isoDate(y ?? 0, m ?? 0, d ?? 0);
  if (date === null) throw new Error(`${text} is no day`);
  return date;
}

export function settings(asOf: string): PlanSettings {
  return { asOf: day(asOf), warningDays: 7, beforeIncludesDay: false };
}
