import type { IconName } from '../../kit/Icon';
import type { Role, TemplateItem } from '../types';

interface Fact {
  readonly icon: IconName;
  readonly text: string;
}

function evidenceFact({ evidence, wants }: Pick<TemplateItem, 'evidence' | 'wants'>): Fact {
  const what = wants === undefined ? '' : `: ${wants}`;
  if (evidence === 'required') return { icon: 'link', text: `Evidence required${what}` };
  return { icon: 'link', text: wants === undefined ? 'Evidence welcome' : `Evidence wanted${what}` };
}

/** What a line asks for beside its text: who answers, what evidence, which answers it takes. */
export function factsOf(
  item: Pick<TemplateItem, 'answeredBy' | 'evidence' | 'wants' | 'notApplicable' | 'addressable'>,
  roles: readonly Role[],
): Fact[] {
  const role = roles.find(({ id }) => id === item.answeredBy)?.name ?? item.answeredBy;
  const who = role === undefined ? 'Anyone who may edit the issue answers' : `${role} answers`;
  return [
    { icon: 'person', text: who },
    evidenceFact(item),
    item.notApplicable
      ? { icon: 'check', text: '“Not applicable” is allowed, with a reason' }
      : { icon: 'cross', text: '“Not applicable” is not allowed' },
    ...(item.addressable
      ? [
          {
            icon: 'shield',
            text: 'Addressable: implemented, equivalent alternative, or not reasonable and appropriate',
          } as const,
        ]
      : []),
  ];
}
