// The ring of statuses, drawn as SVG; one sentence says the same to those who do not see it.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Status } from '../../core/progress.ts';
import { formatCount, paneWords } from '../../labels/pane.ts';
import { statusLabels } from '../../labels/status.ts';

const radius = 42;
const thickness = 18;
const length = 2 * Math.PI * radius;
/** A gap keeps neighbours apart where colours cannot: in print, in forced colours, to the colour-blind. */
const gap = 1.5;

const useStyles = makeStyles({
  donut: { width: '104px', height: '104px', flexShrink: 0, forcedColorAdjust: 'none' },
  total: {
    fontSize: '22px',
    fontWeight: 600,
    fill: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  word: {
    fontSize: '11px',
    fill: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
});

type Props = { readonly parts: readonly { status: Status; count: number }[]; readonly total: number };

export function Donut({ parts, total }: Props) {
  const styles = useStyles();
  const starts = parts.map((_part, index) =>
    parts.slice(0, index).reduce((sum, { count }) => sum + count, 0),
  );
  const description = paneWords.donut(
    total,
    parts.map(({ status, count }) => `${statusLabels[status].short} ${count}`),
  );
  return (
    <svg className={styles.donut} viewBox="0 0 104 104" role="img" aria-label={description}>
      {parts.map(({ status, count }, index) => {
        const arc = (count / total) * length;
        const visible = parts.length > 1 ? Math.max(arc - gap, 0.8) : arc;
        return (
          <circle
            key={status}
            cx="52"
            cy="52"
            r={radius}
            fill="none"
            stroke={statusLabels[status].chart}
            strokeWidth={thickness}
            strokeDasharray={`${visible} ${length - visible}`}
            strokeDashoffset={-((starts[index] ?? 0) / total) * length}
            transform="rotate(-90 52 52)"
          />
        );
      })}
      <text className={styles.total} x="52" y="54" textAnchor="middle" aria-hidden>
        {formatCount(total)}
      </text>
      <text className={styles.word} x="52" y="68" textAnchor="middle" aria-hidden>
        {paneWords.tasksWord}
      </text>
    </svg>
  );
}
