import { blockedByAnother } from '../../../../src/domain/risk/indicators/blockedByAnother';
import { asks, linked, plainIssue, without } from './table';

const blocked = (category?: string, phrase = 'is blocked by') => linked({ phrase, category });

describe('blockedByAnother', () => {
  asks(blockedByAnother, [
    ['no link', plainIssue(), 'no', []],
    ['it blocks another', linked({ phrase: 'blocks', inward: false, category: 'new' }), 'no', []],
    ['blocked', blocked('indeterminate'), 'yes', ['Link "is blocked by"']],
    ['depends on', blocked('new', 'depends on'), 'yes', ['Link "depends on"']],
    ['what blocks it is done', blocked('done'), 'no', ['Link "is blocked by"']],
    ['how far it is is not known', blocked(), 'unknown', ['Not known: the status of an issue that blocks']],
    [
      'one done, one not',
      linked(
        { phrase: 'is blocked by', category: 'done' },
        { phrase: 'is blocked by', category: 'new', id: '78' },
      ),
      'yes',
      ['Link "is blocked by"'],
    ],
    ['links not given', without('issuelinks'), 'unknown', ['Not known: all links']],
  ]);
});
