import { medicationDosing } from '../../../../src/domain/risk/indicators/medicationDosing';
import { asks, described, inComponents, labelled, plainIssue, summed, without } from './table';

describe('medicationDosing', () => {
  asks(medicationDosing, [
    ['labelled(medication-safety)', labelled('medication-safety'), 'yes', ['Label medication-safety']],
    ['inComponents(Prescriptions)', inComponents('Prescriptions'), 'yes', ['Component Prescriptions']],
    [
      'described(Stop at a high Potassium.)',
      described('Stop at a high Potassium.'),
      'yes',
      ['Text: "potassium"'],
    ],
    ['summed(Round the doses)', summed('Round the doses'), 'yes', ['Text: "dose"']],
    ['described(Overdosed on coffee; drugstore)', described('Overdosed on coffee; drugstore'), 'no', []],
    ['summed(A dossier of forms)', summed('A dossier of forms'), 'no', []],
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
