// A function that remembers its answers: a column of formulas asks the same thing once a row.

/** At most `most` answers are kept; then it forgets them all and begins anew. The answer must depend on the key alone. */
export function remembered<Key, Answer extends NonNullable<unknown> | null>(
  most: number,
  answer: (key: Key) => Answer,
): (key: Key) => Answer {
  const answers = new Map<Key, Answer>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const found = answer(key);
    answers.set(key, found);
    return found;
  };
}
