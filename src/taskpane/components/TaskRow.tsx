// One task of a list: how late, what, by whom, and the way to its deadline cell.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Source } from '../../core/model.ts';
import type { PlanAnalysis, TaskProgress } from '../../core/progress.ts';
import { paneWords } from '../../labels/pane.ts';
import { statusLabels } from '../../labels/status.ts';
import { overdueOf } from '../progressGroups.ts';
import type { PlanActions } from '../usePlan.ts';
import { CellLink } from './CellLink.tsx';
import { TaskEntry } from './TaskEntry.tsx';
import { looks } from './looks.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '0 8px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  late: { color: tokens.colorPaletteRedForeground1, fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  status: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  title: {
    display: '-webkit-box',
    gridColumn: '1 / 3',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  small: { gridColumn: '1 / 3', ...looks.small },
  entry: { gridColumn: '1 / 3' },
});

type Props = {
  readonly progress: TaskProgress;
  readonly analysis: PlanAnalysis;
  readonly onGo: (source: Source) => void;
  readonly onEnter: PlanActions['enter'];
};

export function TaskRow({ progress, analysis, onGo, onEnter }: Props) {
  const styles = useStyles();
  const { task, status, due } = progress;
  const overdue = overdueOf(progress);
  const [latest] = overdue;
  const day = latest?.due ?? due;
  const facts = [
    latest?.milestone.label ?? '',
    day === undefined ? '' : paneWords.due(day),
    task.leads.join(', '),
    overdue.length > 1 ? paneWords.otherMilestones(overdue.length - 1) : '',
  ].filter((fact) => fact !== '');
  return (
    <li className={styles.row}>
      {latest ? (
        <span className={styles.late}>
          <span aria-hidden>{statusLabels.overdue.mark} </span>
          {paneWords.daysLate(latest.daysLate)}
        </span>
      ) : (
        <span className={styles.status}>
          <span aria-hidden>{statusLabels[status].mark} </span>
          {statusLabels[status].short}
        </span>
      )}
      <CellLink source={task.cells.deadline ?? task.source} onGo={onGo} />
      <span className={styles.title} title={task.title}>
        {paneWords.numbered(task.ordinal, task.title)}
      </span>
      <span className={styles.small}>{facts.join(' · ')}</span>
      <div className={styles.entry}>
        <TaskEntry progress={progress} analysis={analysis} onEnter={onEnter} />
      </div>
    </li>
  );
}
