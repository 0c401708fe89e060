// Print set-up; attributes the model does not know (printer, quality) stay.
import type { PageLayout } from '../../model/parts.ts';
import { pointsPerInch, writeSections } from '../read/readPageLayout.ts';
import { textElement } from '../xml/buildXml.ts';
import type { XmlDocument } from '../xml/xmlDocument.ts';
import { headerFooterOrder, sheetPropertiesOrder, worksheetOrder } from './schemaOrder.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const inches = (points: number): number => Math.round((points / pointsPerInch) * 1e6) / 1e6;

/** Print titles and area are defined names: see `writeNames`. */
export function writePageLayout(document: XmlDocument, before: PageLayout, after: PageLayout): void {
  const { root } = document;
  if (before.centerHorizontally !== after.centerHorizontally) {
    document.patchChild(root, worksheetOrder, 'printOptions', (options) => {
      options.setAttributes(options.root, { horizontalCentered: after.centerHorizontally ? true : null });
    });
  }
  if (!same(before.margins, after.margins)) {
    const { left, right, top, bottom, header, footer } = after.margins;
    document.patchChild(root, worksheetOrder, 'pageMargins', (margins) => {
      margins.setAttributes(margins.root, {
        left: inches(left),
        right: inches(right),
        top: inches(top),
        bottom: inches(bottom),
        header: inches(header),
        footer: inches(footer),
      });
    });
  }
  writeSetup(document, before, after);
  const words = ({ header, footer, firstPage }: PageLayout): unknown => [header, footer, firstPage];
  if (!same(words(before), words(after))) {
    document.patchChild(root, worksheetOrder, 'headerFooter', (part) => {
      const put = (name: string, text: string): void => {
        part.setChild(part.root, headerFooterOrder, name, text === '' ? '' : textElement(name, text));
      };
      put('oddHeader', writeSections(after.header));
      put('oddFooter', writeSections(after.footer));
      if (same(before.firstPage, after.firstPage)) return;
      part.setAttributes(part.root, { differentFirst: after.firstPage ? true : null });
      put('firstHeader', after.firstPage ? writeSections(after.firstPage.header) : '');
      put('firstFooter', after.firstPage ? writeSections(after.firstPage.footer) : '');
    });
  }
}

function writeSetup(document: XmlDocument, before: PageLayout, after: PageLayout): void {
  const pick = ({ orientation, paperSize, fitTo, scale, overThenDown }: PageLayout): unknown => [
    orientation,
    paperSize,
    fitTo,
    scale,
    overThenDown,
  ];
  if (same(pick(before), pick(after))) return;
  document.patchChild(document.root, worksheetOrder, 'pageSetup', (setup) => {
    setup.setAttributes(setup.root, {
      paperSize: after.paperSize,
      orientation: after.orientation,
      ...(before.overThenDown === after.overThenDown
        ? {}
        : { pageOrder: after.overThenDown ? 'overThenDown' : null }),
      ...(before.scale === after.scale ? {} : { scale: after.scale === 100 ? null : after.scale }),
      ...(same(before.fitTo, after.fitTo)
        ? {}
        : { fitToWidth: after.fitTo?.width ?? null, fitToHeight: after.fitTo?.height ?? null }),
    });
  });
}

/** Tab colour and "fit to pages", which stand together at the head of the part. */
export function writeSheetProperties(
  document: XmlDocument,
  before: { readonly tabColor: string | null; readonly fits: boolean },
  after: { readonly tabColor: string | null; readonly fits: boolean },
): void {
  if (same(before, after)) return;
  document.patchChild(document.root, worksheetOrder, 'sheetPr', (properties) => {
    if (before.tabColor !== after.tabColor) {
      const color =
        after.tabColor === null ? '' : `<tabColor rgb="FF${after.tabColor.slice(1).toUpperCase()}"/>`;
      properties.setChild(properties.root, sheetPropertiesOrder, 'tabColor', color);
    }
    if (before.fits !== after.fits) {
      properties.patchChild(properties.root, sheetPropertiesOrder, 'pageSetUpPr', (setup) => {
        setup.setAttributes(setup.root, { fitToPage: after.fits ? true : null });
      });
    }
  });
}
