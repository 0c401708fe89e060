// One deadline cell: the user's own words with what was understood marked, and what each stretch means.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Milestone, Source } from '../../core/model.ts';
import type { TaskProgress } from '../../core/progress.ts';
import { paneWords } from '../../labels/pane.ts';
import { describeMilestone } from '../milestoneWords.ts';
import { isDoubtful } from '../unsureDeadlines.ts';
import { CellLink } from './CellLink.tsx';
import { MarkedText, type Mark } from './MarkedText.tsx';
import { looks } from './looks.ts';

const useStyles = makeStyles({
  card: {
    marginBottom: '8px',
    padding: '8px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '8px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: 400,
    color: tokens.colorNeutralForeground2,
  },
  list: looks.list,
  item: { padding: '2px 0' },
  // Long periods go under what they are the time of.
  meaning: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px' },
  value: { marginLeft: 'auto', fontWeight: 600, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const toneOf = (milestone: Milestone): Mark['tone'] => (isDoubtful(milestone) ? 'doubtful' : 'understood');

type Props = { readonly progress: TaskProgress; readonly onGo: (source: Source) => void };

export function DeadlineCard({ progress: { task, milestones }, onGo }: Props) {
  const styles = useStyles();
  return (
    <article className={styles.card} aria-label={paneWords.task(task.id)}>
      <div className={styles.head}>
        <h3 className={styles.title}>{paneWords.task(task.id)}</h3>
        <CellLink source={task.cells.deadline ?? task.source} onGo={onGo} />
      </div>
      {task.deadline.trim() !== '' && (
        <MarkedText
          text={task.deadline}
          marks={milestones
            .filter(({ kind }) => kind !== 'unreadable')
            .map((milestone) => ({ span: milestone.span, tone: toneOf(milestone) }))}
        />
      )}
      {milestones.length === 0 && (
        <p className={styles.small}>
          {task.deadline.trim() === '' ? paneWords.noDeadline : paneWords.nothingUnderstood}
        </p>
      )}
      <ul className={styles.list}>
        {milestones.map((milestone) => {
          const words = describeMilestone(milestone, task.deadline);
          return (
            <li key={`${milestone.span[0]},${milestone.rule}`} className={styles.item}>
              <div className={styles.meaning}>
                <span>{words.what}</span>
                <span className={styles.value}>{words.when}</span>
              </div>
              <p className={styles.small}>{words.how}</p>
            </li>
          );
        })}
      </ul>
    </article>
  );
}
