// A function of a text that remembers its answers: a column of formulas asks the same thing once a row.

/** At most `most` answers are kept; then it forgets them all and begins anew. The answer must depend on the text alone. */
export function remembered<Answer extends NonNullable<unknown> | null>(
  most: number,
  answer: (text: string) => Answer,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const found = answer(text);
    answers.set(text, found);
    return found;
  };
}
