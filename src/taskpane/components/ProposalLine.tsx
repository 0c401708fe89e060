// The way out of a finding; of a cell's text only the words that would change are shown.
import { makeStyles } from '@fluentui/react-components';
import type { Finding } from '../../core/finding.ts';
import type { Grid } from '../../core/model.ts';
import { cellAddress } from '../../labels/columns.ts';
import { describeFinding } from '../../labels/findings.ts';
import { paneWords } from '../../labels/pane.ts';
import { changeOf } from '../excerpt.ts';

const useStyles = makeStyles({ proposal: { margin: '2px 0', overflowWrap: 'anywhere' } });

/** The proposal in words, or null when there is none. */
function describeProposal(finding: Finding, grid: Grid): string | null {
  const { proposal } = finding;
  const whole = describeFinding(finding).proposal;
  if (proposal?.kind !== 'replace') return whole;
  const { row, column } = proposal.source;
  const change = changeOf(grid.texts[row - grid.row]?.[column - grid.column] ?? '', proposal.text);
  return change ? paneWords.replaceWords(cellAddress(proposal.source), change.before, change.after) : whole;
}

export function ProposalLine({ finding, grid }: { readonly finding: Finding; readonly grid: Grid }) {
  const styles = useStyles();
  const words = describeProposal(finding, grid);
  if (words === null) return null;
  return (
    <p className={styles.proposal}>
      {paneWords.proposal}: <strong>{words}</strong>
    </p>
  );
}
