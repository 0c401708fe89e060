// Excel.RangeAreas and its parts: several ranges of one sheet at once.
import { intersect } from '../../../core/area.ts';
import { cellCount } from '../../model/areas.ts';
import { maxColumns, maxRows } from '../../model/address.ts';
import { addressesOf } from '../addresses.ts';
import { hostClass } from '../hostClass.ts';
import { hostError } from '../hostError.ts';
import { areasArgument, numberArgument, rangeOf, type AreasSubject } from '../subjects.ts';
import { clearRange } from './rangeEdits.ts';
import type { Session } from '../session.ts';

function shared(subject: AreasSubject, other: unknown, session: Session): AreasSubject | null {
  const second = areasArgument(session.workbook, subject.sheet, other);
  const areas = subject.areas.flatMap((a) => second.areas.flatMap((b) => intersect(a, b) ?? []));
  return second.sheet === subject.sheet && areas.length > 0 ? { sheet: subject.sheet, areas } : null;
}

export const rangeAreasClass = hostClass<AreasSubject>({
  properties: {
    address: { get: addressesOf },
    addressLocal: { get: addressesOf },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    isEntireColumn: { get: ({ areas }) => areas.every((area) => area.rows === maxRows) },
    isEntireRow: { get: ({ areas }) => areas.every((area) => area.columns === maxColumns) },
  },
  navigation: {
    areas: (subject) => subject,
    conditionalFormats: (subject) => subject,
    dataValidation: (subject) => subject,
    format: (subject) => subject,
    worksheet: (subject) => subject.sheet,
  },
  methods: {
    clear: ({ sheet, areas }, [applyTo], session) => {
      for (const area of areas) clearRange(rangeOf(sheet, area), applyTo, session);
    },
    getIntersection: (subject, [other], session) => {
      const found = shared(subject, other, session);
      if (!found) throw hostError('ItemNotFound');
      return found;
    },
    getIntersectionOrNullObject: (subject, [other], session) => shared(subject, other, session),
    getEntireRow: ({ sheet, areas }) => ({
      sheet,
      areas: areas.map((area) => ({ ...area, column: 0, columns: maxColumns })),
    }),
    getEntireColumn: ({ sheet, areas }) => ({
      sheet,
      areas: areas.map((area) => ({ ...area, row: 0, rows: maxRows })),
    }),
  },
});

export const rangeCollectionClass = hostClass<AreasSubject>({
  items: ({ sheet, areas }) => areas.map((area) => rangeOf(sheet, area)),
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: ({ sheet, areas }, [at]) => {
      const area = areas[numberArgument(at)];
      if (!area) throw hostError('InvalidArgument');
      return rangeOf(sheet, area);
    },
  },
});
