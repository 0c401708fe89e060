// Excel.RangeBorderCollection and RangeBorder: the outer and inner edges of ranges.
import type { Area } from '../../../core/model.ts';
import type { Border, Style } from '../../model/style.ts';
import { commonStyle, restyle } from '../../model/styling.ts';
import { colorArgument } from '../colors.ts';
import { beforeFormatting, usedPart } from '../guards.ts';
import { hostClass } from '../hostClass.ts';
import { hostError } from '../hostError.ts';
import type { Session } from '../session.ts';
import { numberArgument, wordArgument, type AreasSubject } from '../subjects.ts';

const sides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof sides)[number];
type CellSide = keyof Style['borders'];
type BorderSubject = AreasSubject & { readonly side: Side };

/** Which cells of the area have the edge, on which side of theirs. Diagonals are not drawn here. */
function edges(area: Area, side: Side): { readonly area: Area; readonly side: CellSide }[] {
  switch (side) {
    case 'EdgeTop':
      return [{ area: { ...area, rows: 1 }, side: 'top' }];
    case 'EdgeBottom':
      return [{ area: { ...area, row: area.row + area.rows - 1, rows: 1 }, side: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, columns: 1 }, side: 'left' }];
    case 'EdgeRight':
      return [{ area: { ...area, column: area.column + area.columns - 1, columns: 1 }, side: 'right' }];
    case 'InsideVertical':
      return area.columns < 2
        ? []
        : [
            { area: { ...area, columns: area.columns - 1 }, side: 'right' },
            { area: { ...area, column: area.column + 1, columns: area.columns - 1 }, side: 'left' },
          ];
    case 'InsideHorizontal':
      return area.rows < 2
        ? []
        : [
            { area: { ...area, rows: area.rows - 1 }, side: 'bottom' },
            { area: { ...area, row: area.row + 1, rows: area.rows - 1 }, side: 'top' },
          ];
    default:
      return [];
  }
}

const lineWords = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const weightWords = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

/** The file's word for each kind of line and weight. */
function fileWord(line: (typeof lineWords)[number], weight: (typeof weightWords)[number]): string | null {
  if (line === 'None') return null;
  if (line === 'Continuous') return weight.toLowerCase().replace('hairline', 'hair');
  if (line === 'Dot') return 'dotted';
  if (line === 'Dash') return weight === 'Medium' ? 'mediumDashed' : 'dashed';
  const word = `${line.charAt(0).toLowerCase()}${line.slice(1)}`;
  return weight === 'Medium' && (word === 'dashDot' || word === 'dashDotDot') ? `medium${line}` : word;
}

function lineOf(style: string | null): (typeof lineWords)[number] {
  if (style === null) return 'None';
  const found = lineWords.find((line) => weightWords.some((weight) => fileWord(line, weight) === style));
  return found ?? 'Continuous';
}

function weightOf(style: string | null): (typeof weightWords)[number] {
  if (style === null) return 'Thin';
  return weightWords.find((weight) => fileWord(lineOf(style), weight) === style) ?? 'Thin';
}

function change(
  subject: BorderSubject,
  session: Session,
  next: (border: Border | null) => Border | null,
): void {
  beforeFormatting(subject);
  const { sheet, areas, side } = subject;
  for (const whole of areas) {
    const area = usedPart(sheet, whole);
    for (const edge of area ? edges(area, side) : []) {
      restyle(session.workbook, sheet, [edge.area], (style) => ({
        ...style,
        borders: { ...style.borders, [edge.side]: next(style.borders[edge.side]) },
      }));
    }
    session.workbook.announce({ kind: 'format', sheetId: sheet.id, area: whole, origin: 'addin' });
  }
}

function read<T>(subject: BorderSubject, session: Session, what: (border: Border | null) => T): T | null {
  const { sheet, areas, side } = subject;
  const parts = areas.flatMap((area) => edges(area, side));
  const values = new Set(
    parts.map((part) =>
      commonStyle(session.workbook, sheet, [part.area], (style) => what(style.borders[part.side])),
    ),
  );
  const [only] = values;
  return values.size === 1 && only !== undefined ? only : values.size === 0 ? what(null) : null;
}

export const borderClass = hostClass<BorderSubject>({
  id: ({ side }) => side,
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (subject, session) => read(subject, session, (border) => lineOf(border?.style ?? null)),
      set: (subject, value, session) => {
        const line = wordArgument(value, lineWords);
        change(subject, session, (border) => {
          const style = fileWord(line, weightOf(border?.style ?? null));
          return style === null ? null : { style, color: border?.color ?? null };
        });
      },
    },
    weight: {
      get: (subject, session) => read(subject, session, (border) => weightOf(border?.style ?? null)),
      set: (subject, value, session) => {
        const weight = wordArgument(value, weightWords);
        change(subject, session, (border) => {
          const line = border ? lineOf(border.style) : 'Continuous';
          return { style: fileWord(line, weight) ?? 'thin', color: border?.color ?? null };
        });
      },
    },
    color: {
      get: (subject, session) => read(subject, session, (border) => border?.color ?? '#000000'),
      set: (subject, value, session) => {
        const color = colorArgument(value);
        change(subject, session, (border) => ({ style: border?.style ?? 'thin', color }));
      },
    },
  },
});

export const borderCollectionClass = hostClass<AreasSubject>({
  properties: { count: { get: () => sides.length } },
  items: (subject) => sides.map((side): BorderSubject => ({ ...subject, side })),
  item: (subject, side): BorderSubject => ({ ...subject, side: wordArgument(side, sides) }),
  methods: {
    getItemAt: (subject, [at]): BorderSubject => {
      const side = sides[numberArgument(at)];
      if (!side) throw hostError('InvalidArgument');
      return { ...subject, side };
    },
  },
});
