// The audit: every rule, in the order in which its findings are shown.
import type { Finding, Severity } from '../finding.ts';
import { aliases } from './aliases.ts';
import { beforeIssue } from './beforeIssue.ts';
import type { AuditContext, AuditRule } from './context.ts';
import { deadlineProblems } from './deadlineProblems.ts';
import { dueBeforeCutoff } from './dueBeforeCutoff.ts';
import { duplicateTask } from './duplicateTask.ts';
import { evidenceMissing, oldEvidence, sharedEvidence, shortfallNotStated } from './evidence.ts';
import { fragment } from './fragment.ts';
import { headerVariant } from './headerVariant.ts';
import { issueInfo } from './issueInfo.ts';
import { leadAndPartner } from './leadAndPartner.ts';
import { leadNotInternal } from './leadNotInternal.ts';
import { leadRules } from './leadRules.ts';
import { marks } from './marks.ts';
import { missingColumn } from './missingColumn.ts';
import { missingFields } from './missingFields.ts';
import { nonWorkingDue } from './nonWorkingDue.ts';
import { noVerifiableDue } from './noVerifiableDue.ts';
import { numbering } from './numbering.ts';
import { partnerRules } from './partnerRules.ts';
import { periodOverlap } from './periodOverlap.ts';
import { ratingContradictsText } from './ratingContradictsText.ts';
import { sectionDuplicate } from './sectionDuplicate.ts';
import { seriesIncomplete } from './seriesIncomplete.ts';
import { textQuality } from './textQuality.ts';
import { unbalanced } from './unbalanced.ts';
import { yearInText } from './yearInText.ts';

const auditRules: readonly AuditRule[] = [
  textQuality,
  deadlineProblems,
  beforeIssue,
  missingFields,
  sectionDuplicate,
  numbering,
  marks,
  ratingContradictsText,
  periodOverlap,
  missingColumn,
  leadRules,
  leadNotInternal,
  leadAndPartner,
  evidenceMissing,
  shortfallNotStated,
  dueBeforeCutoff,
  duplicateTask,
  seriesIncomplete,
  unbalanced,
  issueInfo,
  noVerifiableDue,
  partnerRules,
  nonWorkingDue,
  yearInText,
  aliases,
  fragment,
  headerVariant,
  sharedEvidence,
  oldEvidence,
];

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** All findings of the rules, in the order of the rules and, inside each, of the rows. */
export function auditPlan(context: AuditContext): Finding[] {
  return auditRules.flatMap((rule) => rule(context));
}

/** Errors first, then warnings, then notes; otherwise in the order given. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}
