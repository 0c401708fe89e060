// Excel.HeaderFooterGroup and Excel.HeaderFooter: what stands above and below each printed page.
import type { PageLayout, PageWords } from '../../model/parts.ts';
import type { Sheet } from '../../model/sheet.ts';
import { hostClass, type Property } from '../hostClass.ts';
import { hostError } from '../hostError.ts';
import { textArgument, wordArgument } from '../subjects.ts';
import { announceLayout } from './pageLayout.ts';

/** The words of all pages, or of the first page when that has its own. */
type PrintedWords = { readonly sheet: Sheet; readonly page: 'all' | 'first' };

function wordsOf({ sheet, page }: PrintedWords): Pick<PageLayout, 'header' | 'footer'> {
  const { firstPage } = sheet.pageLayout;
  if (page === 'all') return sheet.pageLayout;
  if (!firstPage) throw hostError('InvalidOperation', 'The first page has no header and footer of its own.');
  return firstPage;
}

function words(where: 'header' | 'footer', side: keyof PageWords): Property<PrintedWords> {
  return {
    get: (printed) => wordsOf(printed)[where][side],
    set: (printed, value, session) => {
      wordsOf(printed)[where][side] = textArgument(value);
      announceLayout(printed.sheet, session);
    },
  };
}

const blank = (): PageWords => ({ left: '', center: '', right: '' });

/** Of Excel's four states the model has two: odd and even pages are alike. */
export const headerFooterGroupClass = hostClass<Sheet>({
  properties: {
    state: {
      get: ({ pageLayout }) => (pageLayout.firstPage ? 'FirstAndDefault' : 'Default'),
      set: (sheet, value, session) => {
        const { pageLayout } = sheet;
        const state = wordArgument(value, ['Default', 'FirstAndDefault']);
        if (state === 'Default') pageLayout.firstPage = null;
        else pageLayout.firstPage ??= { header: blank(), footer: blank() };
        announceLayout(sheet, session);
      },
    },
  },
  navigation: {
    defaultForAllPages: (sheet): PrintedWords => ({ sheet, page: 'all' }),
    firstPage: (sheet): PrintedWords => ({ sheet, page: 'first' }),
  },
});

export const headerFooterClass = hostClass<PrintedWords>({
  properties: {
    leftHeader: words('header', 'left'),
    centerHeader: words('header', 'center'),
    rightHeader: words('header', 'right'),
    leftFooter: words('footer', 'left'),
    centerFooter: words('footer', 'center'),
    rightFooter: words('footer', 'right'),
  },
});
