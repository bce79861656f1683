import type { SprintIssueRow, SprintView } from '../../../contract/sprintView';
import { csvOf } from '../../../domain/shared/csv';

type Line = readonly (string | number)[];

const HEAD: Line = ['Record', 'Key', 'What', 'State', 'Detail', 'Who', 'When (UTC)', 'Estimate', 'Since'];

const OUTCOME = { passed: 'Validated', blocked: 'Not validated', 'not-applicable': 'Not relevant' } as const;
const SINCE = { baseline: 'Baseline', added: 'Added later', none: '' } as const;

/** The report as lines: the sprint, its issues, who signed them, exceptions, drift and signatures. RFC 4180, safe to open in a spreadsheet. */
export const csvOfSprint = (view: SprintView): string =>
  csvOf([
    HEAD,
    sprintLine(view),
    ...view.issues.map(issueLine),
    ...hiddenLine(view),
    ...view.issues.flatMap(issueSignatureLines),
    ...view.issues.flatMap(exceptionLines),
    ...view.drift.map(driftLine),
    ...view.slots.flatMap(signatureLines),
  ]);

function sprintLine({ sprint, project, state, sentence, opened, checkedAt, policy }: SprintView): Line {
  const detail = `${sentence}. Policy ${policy.version}, gate ${policy.gate.title}`;
  return ['Sprint', project.key, sprint.name, state, detail, opened?.by?.name ?? '', checkedAt, '', ''];
}

function issueLine(row: SprintIssueRow): Line {
  const { issue, outcome, missing, awaits, estimate, since, earlier } = row;
  const carried = earlier.length === 0 ? [] : [`Carried over from ${earlier.join(', ')}`];
  const detail = [`Jira: ${issue.status}`, ...carried, ...missing].join('; ');
  const { key, summary } = issue;
  return [
    'Issue',
    key,
    summary,
    OUTCOME[outcome],
    detail,
    awaits.join('; '),
    '',
    estimate ?? '',
    SINCE[since],
  ];
}

/** Those who signed the counted gate of an issue as it is now. */
const issueSignatureLines = ({ issue, signed }: SprintIssueRow): Line[] =>
  signed.map(({ by, role, at }) => {
    return ['Issue signature', issue.key, '', 'valid', '', `${by.name}, ${role}`, at, '', ''];
  });

/** Issues that the reader may not browse are counted. */
const hiddenLine = ({ counts }: SprintView): Line[] =>
  counts.hidden === 0
    ? []
    : [['Issues', '', `${counts.hidden} that you may not see`, '', '', '', '', '', '']];

const exceptionLines = ({ issue, exceptions }: SprintIssueRow): Line[] =>
  exceptions.map(({ item, reason, by }) => {
    return ['Exception', issue.key, item, 'Not applicable', reason ?? 'Erased', by?.name ?? '', '', '', ''];
  });

const driftLine = ({ issue, sentence, kind, by, at, since }: SprintView['drift'][number]): Line => {
  const basis = since === 'baseline' ? 'Baseline' : 'Last signature';
  return ['Drift', issue?.key ?? '', sentence, kind, '', by?.name ?? '', at ?? '', '', basis];
};

const signatureLines = ({ given, roleName }: SprintView['slots'][number]): Line[] =>
  given.map(({ signer, printedName, meaning, decision, state, rationale, at }) => {
    const what = decision === 'approved' ? meaning : 'Rejected';
    const who = `${printedName ?? signer.name}, ${roleName}`;
    return ['Signature', '', what, state, rationale ?? '', who, at, '', ''];
  });
