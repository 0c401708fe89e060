// What each finding says to the user: a title for its group, a sentence for its place, and the way out where there is one.
import { ratings } from '../core/model.ts';
import type { Finding, FindingCode, Proposal } from '../core/finding.ts';
import { cellAddress } from './columns.ts';
import { findingWords } from './findingWords.ts';
import { ratingLabels } from './status.ts';

export type FindingText = {
  readonly title: string;
  readonly message: string;
  readonly proposal: string | null;
};

/** The finding in words; `proposal` is null when there is nothing to accept. */
export function describeFinding(finding: Finding): FindingText {
  const { title, message } = findingWords[finding.code];
  return {
    title,
    message: message(finding.details ?? {}),
    proposal: finding.proposal === undefined ? null : describeProposal(finding.proposal),
  };
}

/** The name of a rule, for the group its findings stand in. */
export function findingTitle(code: FindingCode): string {
  return findingWords[code].title;
}

function describeProposal(proposal: Proposal): string {
  switch (proposal.kind) {
    case 'replace':
      return `Sửa ô ${cellAddress(proposal.source)} thành: "${proposal.text}"`;
    case 'move':
      return `Chuyển dấu từ ô ${cellAddress(proposal.from)} sang ô ${cellAddress(proposal.to)}`;
    case 'choose':
      return `Chọn một: ${proposal.options.map(optionName).join('; ')}`;
  }
}

/** Ratings are offered by their code and shown by their name; other options are the user's own words. */
function optionName(option: string): string {
  const rating = ratings.find((known) => known === option);
  return rating === undefined ? option : ratingLabels[rating].short;
}
