// Says where the sheet and the pane differ since the last reading: neither is to disagree with the other in silence.
import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { functionCellWords } from '../../labels/functionCells.ts';
import { paneWords } from '../../labels/pane.ts';
import { columnDrift } from '../../report/columnDays.ts';
import type { StepProps } from './stepProps.ts';

const useStyles = makeStyles({
  bar: { alignItems: 'start', padding: '8px 10px', marginBottom: '12px' },
  body: { whiteSpace: 'normal', padding: 0 },
  button: { display: 'block', marginTop: '6px' },
});

export function ColumnDrift({ result: { analysis, reading }, state, actions }: StepProps) {
  const styles = useStyles();
  const { asOf, statuses } = columnDrift(reading.columns, analysis);
  const { differing } = reading;
  const { settings } = analysis;
  const news = (text: string, label?: string, onClick?: () => void): ReactNode => (
    <MessageBar key={text} className={styles.bar} intent="warning">
      <MessageBarBody className={styles.body}>
        {text}
        {label !== undefined && (
          <Button size="small" className={styles.button} disabled={state.job !== null} onClick={onClick}>
            {label}
          </Button>
        )}
      </MessageBarBody>
    </MessageBar>
  );
  // What was read is not what stands there now: the rest would be told of an old state.
  if (state.edited)
    return news(functionCellWords.sheetEdited, paneWords.readAgain, () => actions.read('sheet'));
  return (
    <>
      {asOf !== null &&
        news(functionCellWords.driftDay(asOf, settings.asOf), functionCellWords.takeDay, () =>
          actions.setSettings({ ...settings, asOf }),
        )}
      {statuses.length > 0 &&
        news(functionCellWords.driftStatus(statuses), functionCellWords.writeAgain, () =>
          actions.chooseStep('report'),
        )}
      {differing.length > 0 && news(functionCellWords.driftDone(differing))}
    </>
  );
}
