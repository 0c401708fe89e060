// The pane as a whole: theme, crash guard, and the commands of the ribbon tied to the actions of the pane.
import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { CommandBox } from './commands.ts';
import { CrashGuard } from './components/CrashGuard.tsx';
import { Pane } from './components/Pane.tsx';
import type { PlanPort } from './port.ts';
import { darkTheme, lightTheme } from './theme.ts';
import { useDarkMode } from './useDarkMode.ts';
import { usePlan } from './usePlan.ts';

const useStyles = makeStyles({ provider: { height: '100%' } });

export type AppProps = {
  readonly port: PlanPort;
  readonly commands: CommandBox;
  /** Excel's own theme; undefined where it tells none. */
  readonly officeTheme?: 'dark' | 'light' | undefined;
};

export function App({ port, commands, officeTheme }: AppProps) {
  const styles = useStyles();
  const mode = useDarkMode(officeTheme);
  return (
    <FluentProvider theme={mode === 'dark' ? darkTheme : lightTheme} className={styles.provider}>
      <CrashGuard>
        <ConnectedPane port={port} commands={commands} />
      </CrashGuard>
    </FluentProvider>
  );
}

function ConnectedPane({ port, commands }: Pick<AppProps, 'port' | 'commands'>) {
  const { state, actions } = usePlan(port);
  useEffect(
    () =>
      commands.listen((name) => {
        if (name === 'readAppendix') actions.read('sheet');
        if (name === 'highlightOverdue') actions.readAndHighlight();
      }),
    [commands, actions],
  );
  return <Pane state={state} actions={actions} />;
}
