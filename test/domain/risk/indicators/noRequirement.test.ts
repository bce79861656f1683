import { noRequirement } from '../../../../src/domain/risk/indicators/noRequirement';
import { asks, linked, plainIssue, without } from './table';

describe('noRequirement', () => {
  asks(noRequirement, [
    ['no link at all', plainIssue(), 'yes', ['No link to a requirement']],
    ['a test', linked({ phrase: 'is tested by' }), 'yes', ['No link to a requirement']],
    ['implements', linked({ phrase: 'implements', inward: false }), 'no', ['Link "implements"']],
    ['is satisfied by', linked({ phrase: 'is satisfied by' }), 'no', ['Link "is satisfied by"']],
    ['a type of requirements', linked({ phrase: 'x', type: 'Requirements' }), 'no', ['Link "x"']],
    ['an epic', plainIssue({ hierarchyLevel: 2 }), 'no', ['Its children are asked']],
    ['links not given', without('issuelinks'), 'unknown', ['Not known: all links']],
  ]);
});
