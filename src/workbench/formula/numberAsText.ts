// How a number reads once it is joined to text: up to 15 digits, as Excel's `&` writes it.

export function numberAsText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const rounded = Number(value.toPrecision(15));
  const exponent = rounded === 0 ? 0 : Math.floor(Math.log10(Math.abs(rounded)));
  if (exponent >= 20 || exponent < -9) return scientific(rounded);
  if (exponent >= 15) return BigInt(rounded).toString();
  const text = String(rounded);
  return text.includes('e') ? rounded.toFixed(Math.min(20, 14 - exponent)).replace(/0+$/u, '') : text;
}

/** 1.5e-10 → "1.5E-10", 1e+21 → "1E+21". */
function scientific(value: number): string {
  const [digits = '', power = ''] = value.toExponential().split('e');
  const sign = power.startsWith('-') ? '-' : '+';
  return `${digits}E${sign}${power.replace(/^[+-]/u, '').padStart(2, '0')}`;
}
