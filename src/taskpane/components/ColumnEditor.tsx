// Corrects a table: its range, its header rows and what each column is; kept in the workbook once saved.
import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { columnRoles, type Grid, type PlanTable, type TableCorrection } from '../../core/model.ts';
import { columnLabels, columnLetters } from '../../labels/columns.ts';
import { paneWords } from '../../labels/pane.ts';
import { columnsOf, draftOf, readDraft } from '../tableDraft.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '6px 0' },
  pair: { display: 'grid', gridTemplateColumns: '1fr 96px', gap: '8px' },
  input: { minWidth: 0, width: '100%' },
  problem: { margin: 0, color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

type Props = {
  readonly table: PlanTable;
  readonly grid: Grid;
  readonly onKeep: (correction: TableCorrection | null) => void;
  readonly onCancel: () => void;
};

export function ColumnEditor({ table, grid, onKeep, onCancel }: Props) {
  const styles = useStyles();
  const [draft, setDraft] = useState(() => draftOf(table));
  const { correction, problem } = readDraft(draft, grid.sheet);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (correction) onKeep(correction);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.pair}>
        <Field label={paneWords.range} size="small">
          <Input
            size="small"
            className={styles.input}
            value={draft.range}
            input={{ className: styles.input }}
            onChange={(_event, { value }) => setDraft({ ...draft, range: value })}
          />
        </Field>
        <Field label={paneWords.headerRows} size="small">
          <Input
            size="small"
            className={styles.input}
            value={draft.headerRows}
            inputMode="numeric"
            input={{ className: styles.input }}
            onChange={(_event, { value }) => setDraft({ ...draft, headerRows: value })}
          />
        </Field>
      </div>
      {columnsOf(draft, grid).map(({ column, header }) => (
        <Field key={column} size="small" label={paneWords.columnOf(columnLetters(column), header)}>
          <Select
            size="small"
            value={draft.roles[column] ?? 'other'}
            onChange={(_event, { value }) => {
              const role = columnRoles.find((known) => known === value);
              if (role) setDraft({ ...draft, roles: { ...draft.roles, [column]: role } });
            }}
          >
            {columnRoles.map((role) => (
              <option key={role} value={role}>
                {columnLabels[role]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small" disabled={!correction}>
          {paneWords.keepTable}
        </Button>
        <Button size="small" onClick={onCancel}>
          {paneWords.cancel}
        </Button>
        <Button appearance="subtle" size="small" onClick={() => onKeep(null)}>
          {paneWords.resetTable}
        </Button>
      </div>
    </form>
  );
}
