import { accessControl } from '../../../../src/domain/risk/indicators/accessControl';
import { asks, described, inComponents, labelled, plainIssue, summed, without } from './table';

describe('accessControl', () => {
  asks(accessControl, [
    ['labelled(authentication)', labelled('authentication'), 'yes', ['Label authentication']],
    [
      'inComponents(Identity provider)',
      inComponents('Identity provider'),
      'yes',
      ['Component Identity provider'],
    ],
    [
      'described(After log in, the session timeout is longer)',
      described('After log in, the session timeout is longer'),
      'yes',
      ['Text: "log in"', 'Text: "session timeout"'],
    ],
    [
      'described(Access to the garden; the author logs hours)',
      described('Access to the garden; the author logs hours'),
      'no',
      [],
    ],
    ['summed(An accessible table)', summed('An accessible table'), 'no', []],
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
