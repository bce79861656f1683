import { incidentComplaint } from '../../../../src/domain/risk/indicators/incidentComplaint';
import { asks, described, inComponents, labelled, linked, plainIssue, without } from './table';

describe('incidentComplaint', () => {
  asks(incidentComplaint, [
    ['labelled(capa)', labelled('capa'), 'yes', ['Label capa']],
    ['inComponents(Complaints)', inComponents('Complaints'), 'yes', ['Component Complaints']],
    [
      'described(Found after a near miss)',
      described('Found after a near miss'),
      'yes',
      ['Text: "near miss"'],
    ],
    ['linked({ phrase: is caused by })', linked({ phrase: 'is caused by' }), 'yes', ['Link "is caused by"']],
    [
      'linked({ phrase: relates, type: Problem/Incident })',
      linked({ phrase: 'relates', type: 'Problem/Incident' }),
      'yes',
      ['Link "relates"'],
    ],
    ['described(Incidentally near; a miss)', described('Incidentally near; a miss'), 'no', []],
    ['linked({ phrase: relates to })', linked({ phrase: 'relates to' }), 'no', []],
    ['nothing said anywhere', plainIssue(), 'no', []],
    ['no labels', without('labels'), 'unknown', ['Not known: all labels']],
    ['no description', without('description'), 'unknown', ['Not known: the whole description']],
    [
      'components that cannot be read',
      plainIssue({ fields: { components: [{ id: '1' }] } }),
      'unknown',
      ['Not known: all components'],
    ],
    ['no links', without('issuelinks'), 'unknown', ['Not known: all links']],
  ]);
});
