import { dataMigration } from '../../../../src/domain/risk/indicators/dataMigration';
import { asks, described, inComponents, labelled, plainIssue, summed, without } from './table';

describe('dataMigration', () => {
  asks(dataMigration, [
    ['labelled(data-migration)', labelled('data-migration'), 'yes', ['Label data-migration']],
    ['inComponents(ETL)', inComponents('ETL'), 'yes', ['Component ETL']],
    [
      'described(Backfill the weights of last year)',
      described('Backfill the weights of last year'),
      'yes',
      ['Text: "backfill"'],
    ],
    ['described(Show immigrated staff)', described('Show immigrated staff'), 'no', []],
    ['summed(Back, fill the form)', summed('Back, fill the form'), 'no', []],
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
