// What is remembered of a key: each is asked for once, and no more are kept than may be.
import { remembered } from '../../../src/workbench/model/remembered.ts';

test('a key is asked for once, also when the answer is null', () => {
  const asked: string[] = [];
  const readNumber = remembered(10, (text: string) => {
    asked.push(text);
    return text === '' ? null : Number(text);
  });
  expect(['1', '', '1', ''].map(readNumber)).toEqual([1, null, 1, null]);
  expect(asked).toEqual(['1', '']);
});

test('when as many are kept as may be, all are forgotten and asked for anew', () => {
  const asked: string[] = [];
  const twice = remembered(2, (text: string) => {
    asked.push(text);
    return text + text;
  });
  expect(['a', 'b', 'c', 'a'].map(twice)).toEqual(['aa', 'bb', 'cc', 'aa']);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});
