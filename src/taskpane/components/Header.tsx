// Title, what is being looked at, ngày chốt and plan year, and the four steps: always in view.
import { CounterBadge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { paneWords, stepLabels, steps } from '../../labels/pane.ts';
import type { PlanState } from '../planState.ts';
import type { PlanActions } from '../usePlan.ts';
import { AsOfBar } from './AsOfBar.tsx';
import { looks } from './looks.ts';

const useStyles = makeStyles({
  header: { padding: '12px 16px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // Excel lays its own small menu over the top right corner.
  titles: { paddingRight: '36px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: 600,
  },
  sheet: {
    margin: 0,
    ...looks.small,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  tabs: { margin: '6px -8px 0', justifyContent: 'space-between' },
  tab: { padding: '8px 6px', minHeight: '40px' },
  badge: { marginLeft: '4px', verticalAlign: 'text-top' },
});

export function Header({ state, actions }: { readonly state: PlanState; readonly actions: PlanActions }) {
  const styles = useStyles();
  const { result, settings, step } = state;
  const found = (result?.analysis.tables.length ?? 0) > 0;
  const errors = result?.analysis.findings.filter((finding) => finding.severity === 'error').length ?? 0;
  return (
    <header className={styles.header}>
      <div className={styles.titles}>
        <h1 className={styles.title}>{paneWords.title}</h1>
        <p className={styles.sheet}>
          {result ? paneWords.sheet(result.analysis.sheet) : paneWords.noAppendix}
        </p>
      </div>
      <AsOfBar settings={settings} analysis={result?.analysis ?? null} onChange={actions.setSettings} />
      <TabList
        aria-label={paneWords.steps}
        className={styles.tabs}
        selectedValue={step}
        disabled={!result}
        onTabSelect={(_event, { value }) => {
          const chosen = steps.find((name) => name === value);
          if (chosen) actions.chooseStep(chosen);
        }}
      >
        {steps.map((name) => (
          <Tab
            key={name}
            value={name}
            className={styles.tab}
            aria-controls="step"
            disabled={!found && name !== 'read'}
          >
            {stepLabels[name]}
            {name === 'audit' && errors > 0 && (
              <CounterBadge
                className={styles.badge}
                count={errors}
                color="danger"
                size="small"
                overflowCount={99}
              />
            )}
          </Tab>
        ))}
      </TabList>
    </header>
  );
}
