// The page's entry: registers the functions, ties the ribbon to the pane, and draws the pane once Office is ready.
import { createRoot } from 'react-dom/client';
import { registerFunctions } from '../functions/register.ts';
import { paneWords } from '../labels/pane.ts';
import { App } from './App.tsx';
import { createCommandBox } from './commands.ts';
import { excelPort } from './excelPort.ts';
import { connectRibbon } from './ribbon.ts';

const place = document.getElementById('pane');
const commands = createCommandBox();

/** A sentence in place of the pane, when there is no Excel to work in. */
function say(text: string): void {
  const message = document.createElement('p');
  message.className = 'notice';
  message.textContent = text;
  place?.replaceChildren(message);
}

function officeTheme(): 'dark' | 'light' | undefined {
  // Typed as always there; Excel on the web gives none.
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
  if (theme?.isDarkTheme === undefined) return undefined;
  return theme.isDarkTheme ? 'dark' : 'light';
}

function start(): void {
  if (!place) return;
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.14')) {
    say(paneWords.excelTooOld);
    return;
  }
  createRoot(place).render(<App port={excelPort} commands={commands} officeTheme={officeTheme()} />);
}

// Office.js comes from Microsoft's site: on a closed network it may be missing altogether.
if (typeof Office === 'undefined') {
  say(paneWords.outsideExcel);
} else {
  void Office.onReady(({ host }) => {
    if (host !== Office.HostType.Excel) {
      say(paneWords.outsideExcel);
      return;
    }
    if (Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1')) registerFunctions();
    connectRibbon(commands);
    start();
  });
}
