// Excel.Range, put together from its properties, the ranges found from it and the edits done to it.
import { hostClass } from '../hostClass.ts';
import { areasOf, type RangeSubject } from '../subjects.ts';
import { rangeEdits } from './rangeEdits.ts';
import { rangePlaces } from './rangePlaces.ts';
import { rangeProperties } from './rangeProperties.ts';
import { rangeReports } from './rangeReports.ts';

export const rangeClass = hostClass<RangeSubject>({
  properties: rangeProperties,
  navigation: {
    conditionalFormats: areasOf,
    dataValidation: areasOf,
    format: areasOf,
    worksheet: (range) => range.sheet,
  },
  methods: { ...rangePlaces, ...rangeEdits, ...rangeReports },
});
