// Excel.Application and its culture: calculation, and how the computer writes dates and numbers.
import type { EntryLocale } from '../../model/entryLocale.ts';
import type { Workbook } from '../../model/workbook.ts';
import { hostClass } from '../hostClass.ts';
import { calculateNow, type Session } from '../session.ts';
import { wordArgument } from '../subjects.ts';

const modes = { automatic: 'Automatic', manual: 'Manual' } as const;

export const applicationClass = hostClass<Workbook>({
  properties: {
    calculationMode: {
      get: (workbook) => modes[workbook.calculationMode],
      set: (workbook, value) => {
        const word = wordArgument(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
        workbook.calculationMode = word === 'Manual' ? 'manual' : 'automatic';
      },
    },
    calculationState: { get: (_, session) => (session.needsCalculation ? 'Pending' : 'Done') },
    calculationEngineVersion: { get: () => 191029 },
    decimalSeparator: { get: (_, session) => session.locale.decimal },
    thousandsSeparator: { get: (_, session) => session.locale.group },
    useSystemSeparators: { get: () => true },
  },
  navigation: { cultureInfo: (_, session) => session },
  methods: {
    calculate: (_, __, session) => void calculateNow(session),
    suspendApiCalculationUntilNextSync: (_, __, session) => {
      session.calculationSuspended = true;
    },
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

const dates: Readonly<Record<EntryLocale['name'], readonly [short: string, long: string, longTime: string]>> =
  {
    'en-US': ['M/d/yyyy', 'dddd, MMMM d, yyyy', 'h:mm:ss tt'],
    'vi-VN': ['dd/MM/yyyy', 'dd MMMM yyyy', 'h:mm:ss tt'],
  };

export const cultureClasses = {
  CultureInfo: hostClass<Session>({
    properties: { name: { get: (session) => session.locale.name } },
    navigation: { datetimeFormat: (session) => session, numberFormat: (session) => session },
  }),
  DatetimeFormatInfo: hostClass<Session>({
    properties: {
      dateSeparator: { get: () => '/' },
      timeSeparator: { get: () => ':' },
      shortDatePattern: { get: (session) => dates[session.locale.name][0] },
      longDatePattern: { get: (session) => dates[session.locale.name][1] },
      longTimePattern: { get: (session) => dates[session.locale.name][2] },
    },
  }),
  NumberFormatInfo: hostClass<Session>({
    properties: {
      numberDecimalSeparator: { get: (session) => session.locale.decimal },
      numberGroupSeparator: { get: (session) => session.locale.group },
    },
  }),
};
