import { reopened } from '../../../../src/domain/risk/indicators/reopened';
import { aChange } from '../../../support/facts';
import { asks, plainIssue, without } from './table';

const taken = (at: string) => aChange({ field: 'resolution', from: '10000', to: null, at });

describe('reopened', () => {
  asks(reopened, [
    ['never resolved', plainIssue(), 'no', []],
    ['resolved once', plainIssue({ changes: [aChange({ field: 'resolution', to: '10000' })] }), 'no', []],
    [
      'another field emptied',
      plainIssue({ changes: [aChange({ field: 'assignee', from: 'priya' })] }),
      'no',
      [],
    ],
    [
      'the reason changed',
      plainIssue({ changes: [aChange({ field: 'resolution', from: '1', to: '2' })] }),
      'no',
    ],
    [
      'reopened',
      plainIssue({ changes: [taken('2026-11-18T23:30:00.000Z')] }),
      'yes',
      ['Resolution taken away on 18 November 2026'],
    ],
    [
      'reopened twice',
      plainIssue({ changes: [taken('2026-10-01T00:00:00.000Z'), taken('2026-11-02T00:00:00.000Z')] }),
      'yes',
      ['Resolution taken away 2 times, last on 2 November 2026'],
    ],
    ['a project without resolutions', without('resolution'), 'unknown', ['Not known: the resolution']],
  ]);
});
