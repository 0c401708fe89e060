// Excel.SettingCollection and Setting: what the add-in keeps in the file.
import type { Workbook } from '../../model/workbook.ts';
import { hostClass } from '../hostClass.ts';
import { textArgument } from '../subjects.ts';

type SettingSubject = { readonly workbook: Workbook; readonly key: string };

function find(workbook: Workbook, key: unknown): SettingSubject | null {
  const wanted = textArgument(key);
  return workbook.settings.has(wanted) ? { workbook, key: wanted } : null;
}

export const settingCollectionClass = hostClass<Workbook>({
  items: (workbook) => [...workbook.settings.keys()].map((key): SettingSubject => ({ workbook, key })),
  item: find,
  methods: {
    add: (workbook, [key, value]): SettingSubject => {
      workbook.settings.set(textArgument(key), value);
      return { workbook, key: textArgument(key) };
    },
    getCount: (workbook) => workbook.settings.size,
    getItemOrNullObject: (workbook, [key]) => find(workbook, key),
  },
});

export const settingClass = hostClass<SettingSubject>({
  id: ({ key }) => key,
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: ({ workbook, key }, value) => void workbook.settings.set(key, value),
    },
  },
  methods: { delete: ({ workbook, key }) => void workbook.settings.delete(key) },
});
