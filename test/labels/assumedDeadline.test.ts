// A guessed deadline says what it was taken for, and what else it may mean.
import { sayAssumed } from '../../src/labels/assumedDeadline.ts';

test.each([
  [
    { text: '15/3 hoặc\n20/3', due: '2022-03-15', alternative: '2022-03-20' },
    '"15/3 hoặc 20/3" được hiểu là hạn 15/03/2022; cũng có thể là 20/03/2022.',
  ],
  [{ text: 'tuần 2 tháng 5', due: '2022-05-14' }, '"tuần 2 tháng 5" được hiểu là hạn 14/05/2022.'],
  [{ text: '02 lần/năm' }, 'Cách ghi "02 lần/năm" chưa đầy đủ; thời hạn được suy đoán.'],
])('%j', (details, sentence) => {
  expect(sayAssumed(details)).toBe(sentence);
});
