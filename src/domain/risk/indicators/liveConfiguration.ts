import { topic } from './topic';

export const liveConfiguration = topic({
  id: 'live-configuration',
  title: 'Changes the set-up of a live system',
  weight: 20,
  suggests: {
    dimension: 'clinical-workflow',
    hazard: 'A live system is changed while it is in use',
    situation: 'People at work meet a change that they do not expect and that cannot be undone at once',
    harm: 'Care is interrupted or goes wrong until it is found',
  },
  signals: {
    words: [
      'configuration change',
      'config change',
      'production configuration',
      'feature flag',
      'feature toggle',
      'hotfix',
      'production data',
      'in production',
      'go live',
      'rollout',
      'firewall rule',
      'data fix',
    ],
    names: ['configuration', 'config', 'production', 'live'],
  },
});
