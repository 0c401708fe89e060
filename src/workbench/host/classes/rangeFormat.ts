// Excel.RangeFormat with fill, font and protection: how the cells of one or more ranges look.
import { commonStyle, restyle } from '../../model/styling.ts';
import { defaultStyle, type Style } from '../../model/style.ts';
import { widthInPoints } from '../../model/geometry.ts';
import { autofitColumns, autofitRows } from '../autofit.ts';
import { colorArgument } from '../colors.ts';
import { beforeFormatting } from '../guards.ts';
import { hostClass, type Property } from '../hostClass.ts';
import { lineSize, setLineSize } from '../lines.ts';
import type { Session } from '../session.ts';
import {
  booleanArgument,
  numberArgument,
  textArgument,
  wordArgument,
  type AreasSubject,
} from '../subjects.ts';

/** Changes the style of every cell of the areas and says so. */
function changeStyle(subject: AreasSubject, session: Session, change: (style: Style) => Style): void {
  beforeFormatting(subject);
  restyle(session.workbook, subject.sheet, subject.areas, change);
  for (const area of subject.areas) {
    session.workbook.announce({ kind: 'format', sheetId: subject.sheet.id, area, origin: 'addin' });
  }
}

/** A property that is one part of a style: null when the cells differ. */
function styled<T>(
  read: (style: Style) => T,
  write: (style: Style, value: unknown) => Style,
): Property<AreasSubject> {
  return {
    get: ({ sheet, areas }, { workbook }) => commonStyle(workbook, sheet, areas, read),
    set: (subject, value, session) => {
      // Read once for nothing, so that a bad value is refused before anything changes.
      write(defaultStyle, value);
      changeStyle(subject, session, (style) => write(style, value));
    },
  };
}

const horizontals = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const verticals = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const horizontalOf: Readonly<Record<(typeof horizontals)[number], Style['alignment']['horizontal']>> = {
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};
const verticalOf: Readonly<Record<(typeof verticals)[number], Style['alignment']['vertical']>> = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
};

function aligned(
  change: (value: unknown) => Partial<Style['alignment']>,
  read: (style: Style) => unknown,
): Property<AreasSubject> {
  return styled(read, (style, value) => ({ ...style, alignment: { ...style.alignment, ...change(value) } }));
}

export const rangeFormatClass = hostClass<AreasSubject>({
  properties: {
    horizontalAlignment: aligned(
      (value) => ({ horizontal: horizontalOf[wordArgument(value, horizontals)] }),
      (style) => horizontals.find((word) => horizontalOf[word] === style.alignment.horizontal),
    ),
    verticalAlignment: aligned(
      (value) => ({ vertical: verticalOf[wordArgument(value, verticals)] }),
      (style) => verticals.find((word) => verticalOf[word] === style.alignment.vertical),
    ),
    wrapText: aligned(
      (value) => ({ wrap: booleanArgument(value) }),
      (style) => style.alignment.wrap,
    ),
    indentLevel: aligned(
      (value) => ({ indent: numberArgument(value) }),
      (style) => style.alignment.indent,
    ),
    textOrientation: aligned(
      (value) => ({ rotation: numberArgument(value) }),
      (style) => style.alignment.rotation,
    ),
    rowHeight: {
      get: ({ sheet, areas }) => lineSize(sheet, areas, 'rows'),
      set: (subject, value, session) => {
        beforeFormatting(subject, 'allowFormatRows');
        setLineSize(session, subject.sheet, subject.areas, 'rows', numberArgument(value));
      },
    },
    columnWidth: {
      get: ({ sheet, areas }) => lineSize(sheet, areas, 'columns'),
      set: (subject, value, session) => {
        beforeFormatting(subject, 'allowFormatColumns');
        setLineSize(session, subject.sheet, subject.areas, 'columns', numberArgument(value));
      },
    },
    useStandardWidth: {
      get: ({ sheet, areas }) =>
        lineSize(sheet, areas, 'columns') === widthInPoints(sheet.defaultColumnWidth),
    },
    useStandardHeight: {
      get: ({ sheet, areas }) => lineSize(sheet, areas, 'rows') === sheet.defaultRowHeight,
    },
  },
  navigation: {
    borders: (subject) => subject,
    fill: (subject) => subject,
    font: (subject) => subject,
    protection: (subject) => subject,
  },
  methods: {
    autofitColumns: (subject, _, session) => {
      beforeFormatting(subject, 'allowFormatColumns');
      autofitColumns(session, subject);
    },
    autofitRows: (subject, _, session) => {
      beforeFormatting(subject, 'allowFormatRows');
      autofitRows(session, subject);
    },
  },
});

export const rangeFillClass = hostClass<AreasSubject>({
  properties: {
    // Excel says white of a cell that has no fill.
    color: styled(
      (style) => style.fill ?? '#FFFFFF',
      (style, value) => ({ ...style, fill: value === '' ? null : colorArgument(value) }),
    ),
  },
  methods: {
    clear: (subject, _, session) => changeStyle(subject, session, (style) => ({ ...style, fill: null })),
  },
});

const underlines = { None: 'none', Single: 'single', Double: 'double' } as const;
const underlineWords = ['None', 'Single', 'Double'] as const;

function font(
  change: (value: unknown) => Partial<Style['font']>,
  read: (font: Style['font']) => unknown,
): Property<AreasSubject> {
  return styled(
    (style) => read(style.font),
    (style, value) => ({ ...style, font: { ...style.font, ...change(value) } }),
  );
}

export const rangeFontClass = hostClass<AreasSubject>({
  properties: {
    name: font(
      (value) => ({ name: textArgument(value) }),
      ({ name }) => name,
    ),
    size: font(
      (value) => ({ size: numberArgument(value) }),
      ({ size }) => size,
    ),
    color: font(
      (value) => ({ color: colorArgument(value) }),
      ({ color }) => color ?? '#000000',
    ),
    bold: font(
      (value) => ({ bold: booleanArgument(value) }),
      ({ bold }) => bold,
    ),
    italic: font(
      (value) => ({ italic: booleanArgument(value) }),
      ({ italic }) => italic,
    ),
    strikethrough: font(
      (value) => ({ strike: booleanArgument(value) }),
      ({ strike }) => strike,
    ),
    underline: font(
      (value) => ({ underline: underlines[wordArgument(value, underlineWords)] }),
      ({ underline }) => underlineWords.find((word) => underlines[word] === underline),
    ),
  },
});

export const formatProtectionClass = hostClass<AreasSubject>({
  properties: {
    locked: styled(
      (style) => style.locked,
      (style, value) => ({ ...style, locked: booleanArgument(value) }),
    ),
  },
});
