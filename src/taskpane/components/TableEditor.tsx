// Says where a table stands, which rows name its columns and what each column is; kept in the workbook once saved.
import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import {
  columnRoles,
  type Grid,
  type KnownHeading,
  type Source,
  type TableCorrection,
} from '../../core/model.ts';
import { columnLabels, columnLetters } from '../../labels/columns.ts';
import { paneWords } from '../../labels/pane.ts';
import { columnsOf, draftOfArea, readDraft, type TableDraft } from '../tableDraft.ts';
import { useEditorForm } from '../useEditing.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '6px 0' },
  pair: { display: 'grid', gridTemplateColumns: '1fr 96px', gap: '4px 8px', alignItems: 'end' },
  input: { minWidth: 0, width: '100%' },
  take: { justifySelf: 'start' },
  problem: { margin: 0, color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

type Props = {
  readonly start: TableDraft;
  readonly grid: Grid;
  /** What the user has said of headings anywhere in the workbook. */
  readonly headings: readonly KnownHeading[];
  readonly askSelection: () => Promise<Source | null>;
  readonly onKeep: (correction: TableCorrection) => void;
  readonly onCancel: () => void;
  /** Forgets what was said about the sheet; left out when nothing was. */
  readonly onReset?: () => void;
};

export function TableEditor({ start, grid, headings, askSelection, onKeep, onCancel, onReset }: Props) {
  const styles = useStyles();
  const [draft, setDraft] = useState(start);
  const [elsewhere, setElsewhere] = useState<string | null>(null);
  const form = useEditorForm(onCancel);
  const { correction, problem } = readDraft(draft, grid, headings);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (correction) onKeep(correction);
  };
  const takeSelection = async (): Promise<void> => {
    const selected = await askSelection();
    if (!selected) return;
    setElsewhere(selected.sheet === grid.sheet ? null : paneWords.selectionElsewhere(grid.sheet));
    if (selected.sheet !== grid.sheet) return;
    const { range, headerRows } = draftOfArea(grid, selected, headings);
    setDraft({ ...draft, range, headerRows });
  };
  const field = (name: 'range' | 'headerRows', label: string) => (
    <Field label={label} size="small">
      <Input
        size="small"
        className={styles.input}
        value={draft[name]}
        {...(name === 'headerRows' ? { inputMode: 'numeric' } : {})}
        input={{ className: styles.input }}
        onChange={(_event, { value }) => setDraft({ ...draft, [name]: value })}
      />
    </Field>
  );
  const wrong = elsewhere ?? problem;
  return (
    <form ref={form} className={styles.form} aria-label={paneWords.editTable} onSubmit={submit}>
      <div className={styles.pair}>
        {field('range', paneWords.range)}
        {field('headerRows', paneWords.headerRows)}
        <Button size="small" className={styles.take} onClick={() => void takeSelection()}>
          {paneWords.takeSelection}
        </Button>
      </div>
      {columnsOf(draft, grid, headings).map(({ column, header, sample, role }) => (
        <Field key={column} size="small" label={paneWords.columnOf(columnLetters(column), header || sample)}>
          <Select
            size="small"
            value={role}
            onChange={(_event, { value }) => {
              const chosen = columnRoles.find((known) => known === value);
              if (chosen) setDraft({ ...draft, roles: { ...draft.roles, [column]: chosen } });
            }}
          >
            {columnRoles.map((known) => (
              <option key={known} value={known}>
                {columnLabels[known]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {wrong !== null && (
        <p className={styles.problem} role="alert">
          {wrong}
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small" disabled={!correction}>
          {paneWords.keepTable}
        </Button>
        <Button size="small" onClick={onCancel}>
          {paneWords.cancel}
        </Button>
        {onReset && (
          <Button appearance="subtle" size="small" onClick={onReset}>
            {paneWords.resetTable}
          </Button>
        )}
      </div>
    </form>
  );
}
