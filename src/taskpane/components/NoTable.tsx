// When no table was found: says so, and lets the user point at it in the cells that were read.
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { paneWords } from '../../labels/pane.ts';
import { draftOfArea } from '../tableDraft.ts';
import { gridArea } from '../tableGuess.ts';
import { useEditing } from '../useEditing.ts';
import type { StepProps } from './stepProps.ts';
import { TableEditor } from './TableEditor.tsx';

const useStyles = makeStyles({
  // Fluent's bar is one line high and centred; this text takes several.
  bar: { alignItems: 'start', padding: '8px 10px' },
  body: { whiteSpace: 'normal', padding: 0 },
  buttons: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '12px' },
  small: { margin: '12px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export function NoTable({ result: { reading, analysis }, state, actions }: StepProps) {
  const styles = useStyles();
  const { editing, open, close, opener } = useEditing();
  const { grid, selection } = reading;
  const busy = state.job !== null;
  const corrected = state.corrections.some(({ sheet }) => sheet === grid.sheet);
  return (
    <>
      <MessageBar intent="warning" className={styles.bar}>
        <MessageBarBody className={styles.body}>
          {selection
            ? paneWords.noTableInSelection
            : paneWords.noTableOnSheet(grid.sheet, analysis.rows.read)}{' '}
          {paneWords.pointAtTable}
        </MessageBarBody>
      </MessageBar>
      {editing ? (
        <TableEditor
          start={draftOfArea(grid, selection ?? gridArea(grid), state.headings)}
          grid={grid}
          headings={state.headings}
          askSelection={actions.askSelection}
          onKeep={actions.correctTable}
          onCancel={close}
        />
      ) : (
        <div className={styles.buttons}>
          <Button ref={opener} appearance="primary" disabled={busy} onClick={open}>
            {paneWords.setTable}
          </Button>
          <Button disabled={busy} onClick={() => actions.read('selection')}>
            {paneWords.readSelection}
          </Button>
          {corrected && (
            <Button appearance="subtle" disabled={busy} onClick={() => actions.correctTable(null)}>
              {paneWords.resetTable}
            </Button>
          )}
        </div>
      )}
      <p className={styles.small}>{paneWords.otherSheet}</p>
    </>
  );
}
