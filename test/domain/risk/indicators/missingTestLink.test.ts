import { missingTestLink } from '../../../../src/domain/risk/indicators/missingTestLink';
import { asks, linked, plainIssue, without } from './table';

describe('missingTestLink', () => {
  asks(missingTestLink, [
    ['no link at all', plainIssue(), 'yes', ['No link to a test']],
    [
      'links of other kinds',
      linked({ phrase: 'relates to' }, { phrase: 'blocks' }),
      'yes',
      ['No link to a test'],
    ],
    ['contested', linked({ phrase: 'contests' }), 'yes', ['No link to a test']],
    ['tested', linked({ phrase: 'is tested by' }), 'no', ['Link "is tested by"']],
    ['verified, outward', linked({ phrase: 'Verified By', inward: false }), 'no', ['Link "Verified By"']],
    [
      'a type that says test',
      linked({ phrase: 'liegt vor', type: 'Test coverage' }),
      'no',
      ['Link "liegt vor"'],
    ],
    ['an epic', plainIssue({ hierarchyLevel: 1 }), 'no', ['Its children are asked']],
    ['a sub-task', plainIssue({ hierarchyLevel: -1 }), 'yes'],
    ['an issue of which Jira says no level', plainIssue({ hierarchyLevel: undefined }), 'yes'],
    ['links not given', without('issuelinks'), 'unknown', ['Not known: all links']],
    ['links emptied', plainIssue({ fields: { issuelinks: null } }), 'yes'],
    ['a link that cannot be read', plainIssue({ fields: { issuelinks: [{ type: 7 }] } }), 'unknown'],
  ]);
});
