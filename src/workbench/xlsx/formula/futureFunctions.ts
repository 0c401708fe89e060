// Functions newer than the file format: a file names them with a prefix, people and Office.js without.

const prefixed = `
ACOT ACOTH ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR
BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS
CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP
ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML
FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR
FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC
IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS
MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION
PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC
QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S
SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW
UNICHAR UNICODE UNIQUE VALUETOTEXT ARRAYTOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP
XMATCH XOR Z.TEST GROUPBY PIVOTBY PERCENTOF TRIMRANGE REGEXTEST REGEXEXTRACT REGEXREPLACE`;

/** Functions with a dot in their names that need no prefix, so that they are not taken for an add-in's. */
const plainWithDot = ['ERROR.TYPE', 'NETWORKDAYS.INTL', 'WORKDAY.INTL', 'ISO.CEILING', 'ECMA.CEILING'];

const prefixes = new Map<string, string>([
  ...prefixed
    .trim()
    .split(/\s+/)
    .map((name) => [name, '_xlfn.'] as const),
  ['FILTER', '_xlfn._xlws.'],
  ['SORT', '_xlfn._xlws.'],
  ...plainWithDot.map((name) => [name, ''] as const),
]);

/**
 * The name a file uses for a function: `XLOOKUP` → `_xlfn.XLOOKUP`, an add-in's `PLAN.STATUS` → `_xldudf_PLAN_STATUS`,
 * all others as they are.
 */
export function fileFunctionName(name: string): string {
  const prefix = prefixes.get(name.toUpperCase());
  if (prefix !== undefined) return prefix + name;
  // Accepts: "PLAN.STATUS", "CCHC.DUE_DATE", "A.B.C". Not: "SUM".
  return /^[A-Za-z][\w]*\.[\w.]+$/.test(name) ? `_xldudf_${name.replaceAll('.', '_')}` : name;
}

/** The name people see for a function as a file names it. The dot after an add-in's namespace is lost in files. */
export function shownFunctionName(name: string): string {
  if (name.startsWith('_xldudf_')) return name.slice(8).replace('_', '.');
  // Accepts: "_xlfn.IFS", "_xlfn._xlws.SORT", "_xlws.SORT". Not: "IFS".
  return name.replace(/^(?:_xlfn\.)?(?:_xlws\.)?/i, '');
}
