/** @jest-environment jsdom */
// The manifest, checked offline: what Excel would refuse, or silently not show, is found here.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { developmentUrl, moveManifest, placeholderUrl } from '../scripts/build/manifest.ts';
import { commandNames } from '../src/taskpane/commands.ts';

const root = join(__dirname, '..');
const text = readFileSync(join(root, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(text, 'application/xml');

const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const attribute = (element: Element | undefined, name: string): string => element?.getAttribute(name) ?? '';
const childNames = (element: Element | null | undefined): string[] =>
  [...(element?.children ?? [])].map(({ nodeName }) => nodeName);

/** Whether the names stand in the order of the schema, gaps allowed. */
const inOrder = (names: string[], order: string[]): boolean => {
  const places = names.map((name) => order.indexOf(name));
  return places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
};

const resources = ['bt:Image', 'bt:Url', 'bt:String']
  .flatMap(all)
  .filter((element) => element.hasAttribute('id'));
const localPath = (url: string): string => url.slice(`${developmentUrl}/`.length);

it('is well-formed', () => {
  expect(manifest.getElementsByTagName('parsererror')).toHaveLength(0);
  expect(manifest.documentElement.nodeName).toBe('OfficeApp');
});

it.each([
  [
    'OfficeApp',
    [
      'Id',
      'AlternateId',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ],
  ],
  ['VersionOverrides', ['Description', 'Requirements', 'Hosts', 'Resources', 'VersionOverrides']],
  ['DesktopFormFactor', ['GetStarted', 'FunctionFile', 'ExtensionPoint']],
  ['Resources', ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']],
  ['Control', ['Label', 'Supertip', 'Icon', 'Action']],
  ['Group', ['Label', 'Icon', 'Control']],
  ['Supertip', ['Title', 'Description']],
])('keeps the order of the schema in %s', (name, order) => {
  const elements = name === 'OfficeApp' ? [manifest.documentElement] : all(name);
  expect(elements.length).toBeGreaterThan(0);
  for (const element of elements) expect(inOrder(childNames(element), order)).toBe(true);
});

it('puts Runtimes first in its host', () => {
  const host = all('Host').find((element) => element.getAttribute('xsi:type') === 'Workbook');
  expect(childNames(host)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
});

it('resolves every resid, uses every resource, and keeps ids under 33 characters', () => {
  const ids = resources.map((element) => attribute(element, 'id'));
  const used = [...manifest.querySelectorAll('[resid]')].map((element) => attribute(element, 'resid'));
  expect(new Set(ids).size).toBe(ids.length);
  expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id) => !used.includes(id))).toEqual([]);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

it('shares one runtime: pane, functions and commands name the same page', () => {
  const resid = (path: string): string => attribute(manifest.querySelector(path) ?? undefined, 'resid');
  expect(resid('Runtime')).toBe('Taskpane.Url');
  expect(attribute(all('Runtime')[0], 'lifetime')).toBe('long');
  expect(resid('FunctionFile')).toBe('Taskpane.Url');
  expect(resid('Page > SourceLocation')).toBe('Taskpane.Url');
  expect(all('TaskpaneId')).toHaveLength(0);
});

it('keeps strings within the limits of Excel', () => {
  const lengths = (container: string): number[] =>
    all(container).flatMap((element) =>
      [...element.querySelectorAll('[DefaultValue], [Value]')].map(
        (entry) => (attribute(entry, 'DefaultValue') || attribute(entry, 'Value')).length,
      ),
    );
  const shown = (name: string): number[] =>
    all(name)
      .slice(0, 1)
      .flatMap((element) => [
        attribute(element, 'DefaultValue').length,
        ...[...element.children].map((child) => attribute(child, 'Value').length),
      ]);
  expect(Math.max(...lengths('bt:ShortStrings'))).toBeLessThanOrEqual(125);
  expect(Math.max(...lengths('bt:LongStrings'))).toBeLessThanOrEqual(250);
  expect(Math.max(...shown('DisplayName'))).toBeLessThanOrEqual(125);
  expect(Math.max(...shown('Description'))).toBeLessThanOrEqual(250);
});

it('says everything in Vietnamese and again in English', () => {
  expect(all('DefaultLocale')[0]?.textContent).toBe('vi-VN');
  const translated = (element: Element): boolean =>
    [...element.children].some((child) => attribute(child, 'Locale') === 'en-US');
  const strings = all('bt:String').filter((element) => attribute(element, 'id') !== 'Functions.Namespace');
  const texts = [...strings, ...all('DisplayName'), ...all('Description').slice(0, 1)];
  expect(texts.filter((element) => !translated(element))).toEqual([]);
  expect(text.normalize('NFC')).toBe(text);
});

it('shows the buttons it promises, each tied to a command of ours', () => {
  const labelOf = (resid: string): string =>
    attribute(
      all('bt:String').find((element) => attribute(element, 'id') === resid),
      'DefaultValue',
    );
  const buttons = all('Control').map((control) => [
    labelOf(attribute(control.querySelector('Label') ?? undefined, 'resid')),
    control.querySelector('FunctionName')?.textContent,
  ]);
  expect(buttons).toEqual([
    ['Mở bảng theo dõi', 'openPane'],
    ['Đọc phụ lục', 'readAppendix'],
    ['Tô màu quá hạn', 'highlightOverdue'],
    ['Đọc phụ lục trên trang này', 'readAppendix'],
  ]);
  expect(buttons.every(([, name]) => commandNames.some((known) => known === name))).toBe(true);
});

it('asks for the requirement sets it needs only where an older Excel can still explain itself', () => {
  const sets = all('bt:Set').map((set) => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`);
  expect(sets).toEqual(['SharedRuntime 1.1', 'ExcelApi 1.14']);
  expect(childNames(manifest.documentElement)).not.toContain('Requirements');
  expect(all('Permissions')[0]?.textContent).toBe('ReadWriteDocument');
});

it('has the version of package.json', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(all('Version')[0]?.textContent).toBe(`${version}.0`);
});

it('names icons that exist in the size they are named for', () => {
  const images = all('bt:Image').filter((image) => image.hasAttribute('DefaultValue'));
  const urls = [...images, ...all('IconUrl'), ...all('HighResolutionIconUrl')].map((element) =>
    attribute(element, 'DefaultValue'),
  );
  expect(urls.length).toBeGreaterThan(10);
  for (const url of urls) {
    const png = readFileSync(join(root, localPath(url)));
    const size = Number(/-(\d+)\.png$/.exec(url)?.[1]);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
  for (const icon of [...all('Icon')]) {
    expect([...icon.children].map((image) => attribute(image, 'size'))).toEqual(['16', '32', '80']);
  }
});

it('names pages that the build makes', () => {
  const urls = all('bt:Url').map((element) => localPath(attribute(element, 'DefaultValue')));
  expect(urls).toEqual(['taskpane.html', 'functions.js', 'functions.json']);
  expect(existsSync(join(root, 'taskpane.html'))).toBe(true);
});

it('T22: leaves no development address in a production manifest', () => {
  const moved = moveManifest(text, 'https://ung-dung.example.gov.vn/phu-luc/');
  expect(moved).not.toMatch(/localhost/);
  expect(moved).toContain('https://ung-dung.example.gov.vn/phu-luc/taskpane.html');
  expect(moveManifest(text, placeholderUrl)).not.toMatch(/localhost/);
});

it.each(['http://example.vn', 'example.vn', 'https://', 'https://a b'])(
  'refuses to be served from "%s"',
  (url) => {
    expect(() => moveManifest(text, url)).toThrow(/https/);
  },
);
