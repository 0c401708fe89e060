// The pane over a port without Excel, for its tests: opened, read, its buttons and tabs found by name.
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { PlanAnalysis } from '../../src/core/progress.ts';
import { App } from '../../src/taskpane/App.tsx';
import { createCommandBox } from '../../src/taskpane/commands.ts';
import type { JobControl, ReadWhat } from '../../src/taskpane/port.ts';
import { fakePort, type FakePort } from './fakePort.ts';

export const user = userEvent.setup();

export const button = (name: string | RegExp) => screen.findByRole('button', { name });
export const tab = (name: RegExp) => screen.findByRole('tab', { name });

export function openPane(port: FakePort = fakePort(), commands = createCommandBox()): FakePort {
  render(<App port={port} commands={commands} />);
  return port;
}

/** The pane after the sample has been read. */
export async function readPane(port?: FakePort): Promise<FakePort> {
  const opened = openPane(port);
  await user.click(await button('Đọc trang tính này'));
  await screen.findByText(/Đã đọc 5 nhiệm vụ/);
  return opened;
}

type Change = (analysis: PlanAnalysis) => PlanAnalysis;

/** A port whose readings have another analysis. */
export function portReading(change: Change): FakePort {
  const port = fakePort();
  const usual = port.read;
  return Object.assign(port, {
    read: async (what: ReadWhat, control: JobControl) => {
      const found = await usual(what, control);
      return { ...found, analysis: change(found.analysis) };
    },
  });
}

/** A port whose first reading has another analysis; the readings after it are the usual ones. */
export function portFirstReading(change: Change): FakePort {
  let first = true;
  return portReading((analysis) => {
    if (!first) return analysis;
    first = false;
    return change(analysis);
  });
}
