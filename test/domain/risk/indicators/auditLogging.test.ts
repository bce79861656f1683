import { auditLogging } from '../../../../src/domain/risk/indicators/auditLogging';
import { asks, described, inComponents, labelled, plainIssue, summed, without } from './table';

describe('auditLogging', () => {
  asks(auditLogging, [
    ['labelled(audit-log)', labelled('audit-log'), 'yes', ['Label audit-log']],
    ['inComponents(Audit)', inComponents('Audit'), 'yes', ['Component Audit']],
    [
      'described(Who looked is in the audit trail)',
      described('Who looked is in the audit trail'),
      'yes',
      ['Text: "audit trail"'],
    ],
    [
      'described(The auditorium; a trail in the park)',
      described('The auditorium; a trail in the park'),
      'no',
      [],
    ],
    ['summed(Login blog)', summed('Login blog'), 'no', []],
    ['nothing said anywhere', plainIssue(), 'no', []],
    ['no labels', without('labels'), 'unknown', ['Not known: all labels']],
    ['no description', without('description'), 'unknown', ['Not known: the whole description']],
    [
      'components that cannot be read',
      plainIssue({ fields: { components: [{ id: '1' }] } }),
      'unknown',
      ['Not known: all components'],
    ],
    ['no links, which do not matter', without('issuelinks'), 'no', []],
  ]);
});
