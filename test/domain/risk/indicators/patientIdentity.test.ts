import { patientIdentity } from '../../../../src/domain/risk/indicators/patientIdentity';
import { asks, described, inComponents, labelled, plainIssue, summed, without } from './table';

describe('patientIdentity', () => {
  asks(patientIdentity, [
    ['labelled(patient-identity)', labelled('patient-identity'), 'yes', ['Label patient-identity']],
    ['labelled(patientIdentity)', labelled('patientIdentity'), 'yes', ['Label patientIdentity']],
    [
      'inComponents(Master patient index)',
      inComponents('Master patient index'),
      'yes',
      ['Component Master patient index'],
    ],
    ['summed(Warn of a wrong patient)', summed('Warn of a wrong patient'), 'yes', ['Text: "wrong patient"']],
    ['described(The patient said something wrong)', described('The patient said something wrong'), 'no', []],
    ['summed(Identical rows)', summed('Identical rows'), 'no', []],
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
