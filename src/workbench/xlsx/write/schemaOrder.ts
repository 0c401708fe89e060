// The order the schema wants children in (ECMA-376 part 1, annex A): Excel repairs files that break it.

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const worksheetOrder = words(`
sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter
sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks
printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags
drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst`);

export const workbookOrder = words(`
fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames
calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects
extLst`);

export const styleSheetOrder = words(
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
);

export const tableOrder = words('autoFilter sortState tableColumns tableStyleInfo extLst');
export const tableColumnOrder = words('calculatedColumnFormula totalsRowFormula xmlColumnPr extLst');
export const sheetPropertiesOrder = words('tabColor outlinePr pageSetUpPr');
export const sheetViewOrder = words('pane selection pivotSelection extLst');
export const headerFooterOrder = words('oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter');
export const metadataOrder = words(
  'metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst',
);
export const extensionOrder = words('reference alternateReferences properties bindings snapshot extLst');
