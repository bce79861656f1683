import { topic } from './topic';

export const externalInterface = topic({
  id: 'external-interface',
  title: 'Talks to another system',
  weight: 15,
  suggests: {
    dimension: 'data-integrity',
    hazard: 'Data crosses to another system',
    situation: 'The other side is late, changes its form or answers twice, and nobody notices',
    harm: 'Care rests on data that is missing, old or wrong',
  },
  signals: {
    words: [
      'api',
      'webhook',
      'external interface',
      'external system',
      'integration',
      'integrates with',
      'sftp',
      'endpoint',
      'outbound',
      'inbound message',
    ],
    names: ['interface', 'gateway'],
  },
});
