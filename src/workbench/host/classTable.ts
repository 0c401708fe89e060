// Every class of Excel's object model that the host has, by Excel's name.
import { applicationClass, cultureClasses } from './classes/application.ts';
import { autoFilterClass } from './classes/autoFilter.ts';
import { borderClass, borderCollectionClass } from './classes/borders.ts';
import { chartKeptClasses } from './classes/chartKept.ts';
import { chartPartClasses } from './classes/chartParts.ts';
import { chartClass, chartCollectionClass } from './classes/charts.ts';
import { conditionalFormatClass, conditionalFormatCollectionClass } from './classes/conditionalFormats.ts';
import { conditionalRuleClasses } from './classes/conditionalRules.ts';
import { dataValidationClass } from './classes/dataValidation.ts';
import { namedItemClass, namedItemCollectionClass } from './classes/names.ts';
import { functionClasses } from './classes/functions.ts';
import { headerFooterClass, headerFooterGroupClass } from './classes/headersFooters.ts';
import { pageLayoutClass } from './classes/pageLayout.ts';
import { rangeClass } from './classes/range.ts';
import { rangeAreasClass, rangeCollectionClass } from './classes/rangeAreas.ts';
import {
  formatProtectionClass,
  rangeFillClass,
  rangeFontClass,
  rangeFormatClass,
} from './classes/rangeFormat.ts';
import { serviceClasses } from './classes/services.ts';
import { settingClass, settingCollectionClass } from './classes/settings.ts';
import { freezePanesClass, workbookProtectionClass, worksheetProtectionClass } from './classes/sheetParts.ts';
import { tableClass } from './classes/table.ts';
import {
  tableColumnClass,
  tableColumnCollectionClass,
  tableRowClass,
  tableRowCollectionClass,
} from './classes/tableParts.ts';
import { tableCollectionClass, tableScopedCollectionClass } from './classes/tables.ts';
import { runtimeClass, workbookClass } from './classes/workbook.ts';
import { worksheetClass } from './classes/worksheet.ts';
import { worksheetCollectionClass } from './classes/worksheets.ts';
import type { ClassTable } from './hostClass.ts';

export const classTable: ClassTable = {
  ...chartKeptClasses,
  ...chartPartClasses,
  ...conditionalRuleClasses,
  ...cultureClasses,
  ...functionClasses,
  ...serviceClasses,
  Application: applicationClass,
  AutoFilter: autoFilterClass,
  Chart: chartClass,
  ChartCollection: chartCollectionClass,
  ConditionalFormat: conditionalFormatClass,
  ConditionalFormatCollection: conditionalFormatCollectionClass,
  DataValidation: dataValidationClass,
  FormatProtection: formatProtectionClass,
  HeaderFooter: headerFooterClass,
  HeaderFooterGroup: headerFooterGroupClass,
  NamedItem: namedItemClass,
  NamedItemCollection: namedItemCollectionClass,
  PageLayout: pageLayoutClass,
  Range: rangeClass,
  RangeAreas: rangeAreasClass,
  RangeBorder: borderClass,
  RangeBorderCollection: borderCollectionClass,
  RangeCollection: rangeCollectionClass,
  RangeFill: rangeFillClass,
  RangeFont: rangeFontClass,
  RangeFormat: rangeFormatClass,
  Runtime: runtimeClass,
  Setting: settingClass,
  SettingCollection: settingCollectionClass,
  Table: tableClass,
  TableCollection: tableCollectionClass,
  TableColumn: tableColumnClass,
  TableColumnCollection: tableColumnCollectionClass,
  TableRow: tableRowClass,
  TableRowCollection: tableRowCollectionClass,
  TableScopedCollection: tableScopedCollectionClass,
  Workbook: workbookClass,
  WorkbookProtection: workbookProtectionClass,
  Worksheet: worksheetClass,
  WorksheetCollection: worksheetCollectionClass,
  WorksheetFreezePanes: freezePanesClass,
  WorksheetProtection: worksheetProtectionClass,
};
