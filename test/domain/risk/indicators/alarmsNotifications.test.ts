import { alarmsNotifications } from '../../../../src/domain/risk/indicators/alarmsNotifications';
import { asks, described, inComponents, labelled, plainIssue, summed, without } from './table';

describe('alarmsNotifications', () => {
  asks(alarmsNotifications, [
    ['labelled(alerts)', labelled('alerts'), 'yes', ['Label alerts']],
    ['inComponents(Alarms)', inComponents('Alarms'), 'yes', ['Component Alarms']],
    [
      'described(A nurse hears a critical result at once)',
      described('A nurse hears a critical result at once'),
      'yes',
      ['Text: "critical result"'],
    ],
    ['summed(Stay alerted_to nothing)', summed('Stay alerted_to nothing'), 'no', []],
    ['described(An alarmist tone)', described('An alarmist tone'), 'no', []],
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
