import { reportingToAuthority } from '../../../../src/domain/risk/indicators/reportingToAuthority';
import { asks, described, inComponents, labelled, plainIssue, summed, without } from './table';

describe('reportingToAuthority', () => {
  asks(reportingToAuthority, [
    ['labelled(regulatory)', labelled('regulatory'), 'yes', ['Label regulatory']],
    ['inComponents(Vigilance)', inComponents('Vigilance'), 'yes', ['Component Vigilance']],
    [
      'described(Send it to the competent authority)',
      described('Send it to the competent authority'),
      'yes',
      ['Text: "competent authority"'],
    ],
    [
      'described(The authority of the text; recalled)',
      described('The authority of the text; recalled'),
      'no',
      [],
    ],
    ['summed(Report a typo)', summed('Report a typo'), 'no', []],
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
