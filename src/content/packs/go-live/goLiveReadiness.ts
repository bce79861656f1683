import { answeredBy, type TemplateInput } from '../../written';
import { readinessPeople } from './readinessPeople';
import { readinessSystem } from './readinessSystem';

export const goLiveReadiness: TemplateInput = {
  id: 'go-live-readiness',
  version: 1,
  title: 'Go-live readiness and cutover',
  purpose:
    'Shows that people, system and fallback are ready for the first day, and that named people decided to go.',
  items: answeredBy('quality', [...readinessPeople, ...readinessSystem]),
};
