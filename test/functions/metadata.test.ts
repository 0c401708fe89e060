// functions.json: generated, so that it cannot disagree with the code; this holds it to the list of functions.
import { join } from 'node:path';
import { buildFunctionsMetadata } from '../../scripts/build/functionsMetadata.ts';
import { functionsById } from '../../src/functions/register.ts';
import { functionIds } from '../../src/labels/functions.ts';

type Parameter = { name: string; description: string; optional?: boolean; dimensionality?: string };
type Metadata = {
  functions: {
    id: string;
    name: string;
    description: string;
    parameters: Parameter[];
    result: object;
    options?: object;
  }[];
};

async function metadata(file: string): Promise<Metadata> {
  const files = await buildFunctionsMetadata(join(__dirname, '../../src/functions/functions.ts'));
  return JSON.parse(files[file] ?? '') as Metadata;
}

it.each(['functions.json', 'functions.en.json'])('%s lists every function once, none more', async (file) => {
  const { functions } = await metadata(file);
  expect(functions.map(({ id }) => id)).toEqual([...functionIds]);
  expect(functions.map(({ name }) => name)).toEqual([...functionIds]);
});

it('associates exactly the ids of the metadata with code that takes as many arguments', async () => {
  const { functions } = await metadata('functions.json');
  expect(Object.keys(functionsById)).toEqual(functions.map(({ id }) => id));
  const lengths = Object.values(functionsById).map((implementation) => implementation.length);
  expect(lengths).toEqual(functions.map(({ parameters }) => parameters.length));
});

it('names parameters in Vietnamese, precomposed, and marks the optional ones', async () => {
  const { functions } = await metadata('functions.json');
  const shown = functions.map(
    ({ id, parameters }) =>
      `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`,
  );
  expect(shown).toEqual([
    'DUEDATE(thời_hạn, [năm_kế_hoạch], [chọn])',
    'MILESTONES(thời_hạn, [năm_kế_hoạch])',
    'STATUS(ngày_đến_hạn, ngày_hoàn_thành, ngày_chốt, [số_ngày_báo_trước])',
    'DAYSLATE(ngày_đến_hạn, ngày_hoàn_thành, ngày_chốt)',
  ]);
  expect(shown.join().normalize('NFC')).toBe(shown.join());
});

it('describes every function and parameter, in Vietnamese and in English', async () => {
  const vietnamese = await metadata('functions.json');
  const english = await metadata('functions.en.json');
  const words = ({ functions }: Metadata): string[] =>
    functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((parameter) => parameter.description),
    ]);
  expect(words(vietnamese).every((text) => /[ạ-ỹđ]/iu.test(text))).toBe(true);
  expect(words(english).every((text) => text.length > 10 && !/[ạ-ỹđ]/iu.test(text))).toBe(true);
});

it('asks for nothing volatile and nothing that older Excel lacks', async () => {
  const { functions } = await metadata('functions.json');
  for (const entry of functions) {
    expect(entry.options ?? {}).toEqual({});
    expect(entry.result).toEqual({ dimensionality: 'matrix' });
  }
});
