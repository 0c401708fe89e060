// The words by which column headings are known, folded; weights 0–14 say how much a phrase tells about the role.
import type { HeadingWords } from './headingPhrases.ts';
import { planHeadingWords } from './planHeadingWords.ts';
import { resultHeadingWords } from './resultHeadingWords.ts';

export const headingWords: readonly HeadingWords[] = [...planHeadingWords, ...resultHeadingWords];
