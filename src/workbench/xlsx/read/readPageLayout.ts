// Print set-up of a sheet.
import { defaultPageLayout, type PageLayout, type PageWords } from '../../model/parts.ts';
import { find, flag, numeric, type XmlElement } from '../xml/parseXml.ts';

export const pointsPerInch = 72;

const rounded = (points: number): number => Math.round(points * 1000) / 1000;

/** Print titles and print area are defined names: see `readNames`. */
export function readPageLayout(root: XmlElement): PageLayout {
  const layout = defaultPageLayout();
  const margins = find(root, 'pageMargins')?.attributes;
  const headerFooter = find(root, 'headerFooter');
  const words = (name: string): PageWords => readSections(find(root, 'headerFooter', name)?.text ?? '');
  const setup = find(root, 'pageSetup')?.attributes ?? {};
  const fits = flag(find(root, 'sheetPr', 'pageSetUpPr')?.attributes['fitToPage']);
  const side = (name: keyof PageLayout['margins']): number =>
    margins?.[name] === undefined ? layout.margins[name] : rounded(numeric(margins[name], 0) * pointsPerInch);
  return {
    ...layout,
    orientation: setup['orientation'] === 'landscape' ? 'landscape' : 'portrait',
    paperSize: numeric(setup['paperSize'], layout.paperSize),
    margins: {
      left: side('left'),
      right: side('right'),
      top: side('top'),
      bottom: side('bottom'),
      header: side('header'),
      footer: side('footer'),
    },
    fitTo: fits ? { width: numeric(setup['fitToWidth'], 1), height: numeric(setup['fitToHeight'], 1) } : null,
    scale: numeric(setup['scale'], 100),
    centerHorizontally: flag(find(root, 'printOptions')?.attributes['horizontalCentered']),
    overThenDown: setup['pageOrder'] === 'overThenDown',
    header: words('oddHeader'),
    footer: words('oddFooter'),
    firstPage: flag(headerFooter?.attributes['differentFirst'])
      ? { header: words('firstHeader'), footer: words('firstFooter') }
      : null,
  };
}

/** "&LTrái&CTrang &P" → its three parts; text before a mark belongs to the middle. */
function readSections(text: string): PageWords {
  const sections: PageWords = { left: '', center: '', right: '' };
  let current: keyof PageWords = 'center';
  let at = 0;
  while (at < text.length) {
    const pair = text.slice(at, at + 2);
    if (pair === '&L' || pair === '&C' || pair === '&R') {
      current = pair === '&L' ? 'left' : pair === '&C' ? 'center' : 'right';
      at += 2;
    } else if (pair.startsWith('&') && pair.length === 2) {
      // "&&" is one sign: its second half must not begin a code.
      sections[current] += pair;
      at += 2;
    } else {
      sections[current] += text.charAt(at);
      at += 1;
    }
  }
  return sections;
}

export function writeSections({ left, center, right }: PageWords): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}
