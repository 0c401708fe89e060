// Splits a cell that lists several things (products, most often) into its items.

// Accepts "- Báo cáo", "+ Kế hoạch", "•Hồ sơ". Not "-1", nor "KH-CN".
const BULLET = /^[-+*•–—▪●]\s*(?=[^\s\d-])/u;
// Accepts ". - Báo", "; - Kế", "; + Hồ". Not "KH - CN".
const INLINE_BULLET = /(?<=[.;])\s+(?=[-+•–]\s+\p{Lu})/u;

/** Cuts at "; " outside of brackets and quotation marks. */
function splitAtSemicolons(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if ('([“'.includes(character)) depth += 1;
    else if (')]”'.includes(character)) depth = Math.max(0, depth - 1);
    else if (character === ';' && depth === 0 && /\s/u.test(text.charAt(index + 1))) {
      parts.push(text.slice(from, index));
      from = index + 1;
    }
  }
  return [...parts, text.slice(from)];
}

/** A line without a bullet under a line with one, when the sentence above is not over, is its second line. */
function rejoinWrapped(lines: readonly string[]): string[] {
  const bulleted = lines.some((line) => BULLET.test(line));
  const items: string[] = [];
  for (const line of lines) {
    const previous = items.at(-1);
    const continues = bulleted && !BULLET.test(line) && previous !== undefined && !/[.;:]$/u.test(previous);
    if (continues) items[items.length - 1] = `${previous} ${line}`;
    else items.push(line);
  }
  return items;
}

/** The items of a list cell without bullets and closing separators: "- A;\n- B." gives ["A", "B"]. */
export function splitItems(text: string): string[] {
  const lines = text
    .split('\n')
    .flatMap((line) => line.split(INLINE_BULLET))
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return rejoinWrapped(lines)
    .flatMap((line) => splitAtSemicolons(line.replace(BULLET, '')))
    .map((item) =>
      item
        .trim()
        .replace(BULLET, '')
        .replace(/(?<!\.)[.,;]$/u, '')
        .trim(),
    )
    .filter((item) => /[\p{L}\p{N}]/u.test(item));
}
