// functions.json: generated, so that it cannot disagree with the code; this holds it to the list of functions.
import { join } from 'node:path';
import { buildFunctionsMetadata } from '../../scripts/build/functionsMetadata.ts';
import { parameterShapes } from '../../src/functions/parameterShapes.ts';
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
  const files = await buildFunctionsMetadata(join(__dirname, '..', '..'));
  return JSON.parse(files[file] ?? '') as Metadata;
}

it.each(['functions.json', 'functions.en.json'])(
  'T21: %s lists every function once, none more',
  async (file) => {
    const { functions } = await metadata(file);
    expect(functions.map(({ id }) => id)).toEqual([...functionIds]);
    expect(functions.map(({ name }) => name)).toEqual([...functionIds]);
  },
);

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
    'DUEDATE(thời_hạn, [năm_kế_hoạch], [chọn], [ngày_nghỉ], [ngày_chốt])',
    'MILESTONES(thời_hạn, [năm_kế_hoạch])',
    'DUEKIND(thời_hạn)',
    'STATUS(hạn, ngày_hoàn_thành, ngày_chốt, [số_ngày_báo_trước], [năm_kế_hoạch])',
    'DAYSLATE(hạn, ngày_hoàn_thành, ngày_chốt, [chỉ_ngày_làm_việc], [ngày_nghỉ], [năm_kế_hoạch])',
    'COUNTSTATUS(vùng, trạng_thái, [vùng_đơn_vị], [đơn_vị])',
    'PERCENTDONE(vùng, [cơ_sở])',
    'READRATING(bốn_ô)',
    'SUGGESTRATING(hạn, ngày_hoàn_thành, đủ_nội_dung, ngày_chốt, [năm_kế_hoạch])',
    'SCORE(tỷ_lệ, bảng_điểm)',
    'TASKS(vùng, [năm_kế_hoạch])',
    'SUMMARY(vùng, theo, ngày_chốt, [ngày_hoàn_thành], [năm_kế_hoạch])',
    'CHECKROW(dòng, [tiêu_đề], [năm_kế_hoạch])',
    'PERIODSTART(kỳ, năm)',
    'PERIODEND(kỳ, năm)',
    'UNIT(tên, [danh_mục])',
    'NORMALIZE(văn_bản)',
  ]);
  expect(shown.join().normalize('NFC')).toBe(shown.join());
});

it('tells the workbench the shapes that the metadata has', async () => {
  const { functions } = await metadata('functions.json');
  const shapes = functions.map(({ id, parameters }) => [
    id,
    parameters.map(({ dimensionality }) => dimensionality ?? 'scalar'),
  ]);
  expect(Object.fromEntries(shapes)).toEqual(parameterShapes);
});

it('keeps ids and names to what Excel takes', async () => {
  const { functions } = await metadata('functions.json');
  for (const { id, name } of functions) {
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
    expect(name).toBe(id);
  }
});

it('describes every function and parameter, in Vietnamese and in English', async () => {
  const vietnamese = await metadata('functions.json');
  const english = await metadata('functions.en.json');
  const words = ({ functions }: Metadata): string[] =>
    functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((parameter) => parameter.description),
    ]);
  expect(words(vietnamese).filter((text) => !/[à-ỹđ]/iu.test(text))).toEqual([]);
  expect(words(english).every((text) => text.length > 10 && !/[ạ-ỹđ]/iu.test(text))).toBe(true);
});

it('asks for nothing volatile and nothing that older Excel lacks', async () => {
  const { functions } = await metadata('functions.json');
  for (const entry of functions) {
    expect(entry.options ?? {}).toEqual({});
    expect(entry.result).toEqual({ dimensionality: 'matrix' });
  }
});
