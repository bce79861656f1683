import { deviceIntegration } from '../../../../src/domain/risk/indicators/deviceIntegration';
import { asks, described, inComponents, labelled, plainIssue, summed, without } from './table';

describe('deviceIntegration', () => {
  asks(deviceIntegration, [
    ['labelled(hl7)', labelled('hl7'), 'yes', ['Label hl7']],
    ['inComponents(Device gateway)', inComponents('Device gateway'), 'yes', ['Component Device gateway']],
    ['described(Read the weight by FHIR)', described('Read the weight by FHIR'), 'yes', ['Text: "fhir"']],
    ['summed(Show DICOM tags)', summed('Show DICOM tags'), 'yes', ['Text: "dicom"']],
    ['described(Pumpkin soup)', described('Pumpkin soup'), 'no', []],
    ['summed(Devise a plan)', summed('Devise a plan'), 'no', []],
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
