// The page itself: its content policy, its scripts, and the sentence for panes that run in Internet Explorer.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  adaptPage,
  developmentPolicy,
  officeCdn,
  productionPolicy,
} from '../../scripts/build/contentPolicy.ts';

const root = join(__dirname, '..', '..');
const html = readFileSync(join(root, 'taskpane.html'), 'utf8');
const page = new DOMParser().parseFromString(html, 'text/html');
const guard = readFileSync(join(root, 'assets', 'old-webview.js'), 'utf8');

const directives = (policy: string): Record<string, string[]> =>
  Object.fromEntries(
    policy
      .split(';')
      .map((part) => part.trim().split(' '))
      .map(([name = '', ...values]) => [name, values]),
  );

it('lets nothing in and nothing out but our files and office.js', () => {
  const policy =
    page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
  expect(policy).toBe(productionPolicy);
  expect(directives(policy)).toEqual({
    'default-src': ["'none'"],
    'script-src': ["'self'", 'https://appsforoffice.microsoft.com'],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
});

it('states its policy before any script, and has no script inline', () => {
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  const scripts = [...page.querySelectorAll('script')];
  expect(scripts.map((script) => script.getAttribute('src'))).toEqual([
    './assets/old-webview.js',
    officeCdn,
    './assets/ribbon.js',
    '/src/taskpane/index.tsx',
  ]);
  expect(scripts.map((script) => script.textContent)).toEqual(['', '', '', '']);
  expect(html).not.toMatch(/\son[a-z]+=/);
});

it('takes office.js from elsewhere and loosens its policy only for a development server', () => {
  const adapted = adaptPage(html, { officeUrl: '/office-js/office.js', policy: developmentPolicy });
  expect(adapted).toContain('src="/office-js/office.js"');
  expect(adapted).not.toContain(officeCdn);
  expect(directives(developmentPolicy)['connect-src']).toEqual(["'self'", 'ws:', 'wss:']);
  expect(adaptPage(html, { officeUrl: officeCdn, policy: productionPolicy })).toBe(html);
});

it('refuses a page that no longer names what is to be replaced', () => {
  expect(() => adaptPage('<html></html>', { officeUrl: 'x', policy: developmentPolicy })).toThrow(
    /taskpane\.html/,
  );
});

describe('the guard for old webviews', () => {
  const run = (userAgent: string): string => {
    const agent = jest.spyOn(window.navigator, 'userAgent', 'get').mockReturnValue(userAgent);
    document.body.replaceChildren(
      Object.assign(document.createElement('div'), { id: 'pane', textContent: 'Đang mở…' }),
    );
    // The file is a classic script: run as the page runs it.
    window.eval(guard);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    agent.mockRestore();
    window.onerror = null;
    return document.getElementById('pane')?.textContent ?? '';
  };

  it('leaves a current browser alone', () => {
    expect(
      run('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120 Safari/537.36 Edg/120'),
    ).toBe('Đang mở…');
  });

  it.each([
    'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/64 Safari/537.36 Edge/17.17134',
  ])('T23: tells the user of %s what is needed', (userAgent) => {
    expect(run(userAgent)).toMatch(/^Phiên bản Excel này không hỗ trợ.*Cần Excel 2021/);
  });

  it('is written in a language those browsers know', () => {
    expect(guard).not.toMatch(/=>|`|\b(?:const|let|class)\b|\.\.\./);
  });
});
