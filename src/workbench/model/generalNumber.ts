// A number in the General format: at most eleven characters, as a cell of any sufficient width shows it.

const widest = 11;

export function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value === 0 ? 0 : value);
  const size = Math.abs(value);
  const sign = value < 0 ? '-' : '';
  if (size >= 1e-4 && size < 1e11) return sign + plain(size);
  // A small number with few digits is still written out: 0.00001.
  const short = size < 1 ? trimmed(size.toFixed(9)) : '';
  if (short !== '' && short !== '0' && Number(short) === Number(size.toPrecision(15))) return sign + short;
  return sign + scientific(size);
}

function plain(size: number): string {
  const whole = Math.trunc(size) === 0 ? 1 : Math.floor(Math.log10(size)) + 1;
  const decimals = Math.max(0, widest - 1 - whole);
  return trimmed(size.toFixed(decimals));
}

function trimmed(text: string): string {
  return text.includes('.') ? text.replace(/0+$/u, '').replace(/\.$/u, '') : text;
}

function scientific(size: number): string {
  const [digits = '', power = '+0'] = size.toExponential(5).split('e');
  return `${trimmed(digits)}E${power.charAt(0)}${power.slice(1).padStart(2, '0')}`;
}
