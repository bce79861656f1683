import { topic } from './topic';

export const deviceIntegration = topic({
  id: 'device-integration',
  title: 'Exchanges data with medical devices or clinical systems',
  weight: 25,
  suggests: {
    dimension: 'patient-safety',
    hazard: 'A reading or an order is changed on its way',
    situation: 'Units, codes, time or patient are taken wrongly between device and record',
    harm: 'A patient is treated on a wrong reading',
  },
  signals: {
    words: [
      'hl7',
      'fhir',
      'dicom',
      'ihe',
      'adt feed',
      'medical device',
      'device integration',
      'device gateway',
      'pump',
      'ventilator',
      'glucometer',
      'pulse oximeter',
      'bluetooth',
      'modality',
      'pacs',
      'loinc',
      'snomed',
      'interface engine',
    ],
    names: ['device', 'sensor'],
  },
});
