import { topic } from './topic';

export const thirdPartyComponent = topic({
  id: 'third-party-component',
  title: 'Relies on a part from somebody else',
  weight: 15,
  suggests: {
    dimension: 'security',
    hazard: 'A part from somebody else has a fault or a weakness',
    situation: 'It is used without anybody watching what is found in it',
    harm: 'An attack or a failure that nobody here caused stops or falsifies care',
  },
  signals: {
    words: [
      'third party',
      'vendor',
      'supplier',
      'open source',
      'library upgrade',
      'dependency upgrade',
      'soup',
      'off the shelf',
      'cots',
      'sdk',
      'subprocessor',
      'saas',
      'cve',
    ],
    names: ['dependencies', 'dependency', 'library', 'sbom'],
  },
});
