// The colour and the mark of a severity; the word always stands beside them.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../core/finding.ts';

export const severityMarks = { error: '✕', warning: '!', note: 'i' } satisfies Record<Severity, string>;

export const useSeverityStyles = makeStyles({
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  note: { color: tokens.colorPaletteBlueForeground2 },
});

export const useSeverityBorders = makeStyles({
  error: { borderLeft: `3px solid ${tokens.colorPaletteRedBorderActive}` },
  warning: { borderLeft: `3px solid ${tokens.colorPaletteDarkOrangeBorderActive}` },
  note: { borderLeft: `3px solid ${tokens.colorPaletteBlueBorderActive}` },
});
