import './nextStep.css';
import type { ReactNode } from 'react';
import { Icon, type IconName, type IconTone } from './Icon';

interface NextStepProps {
  readonly eyebrow: string;
  readonly title: string;
  readonly children: ReactNode;
  readonly tone?: 'yours' | 'calm' | 'passed';
  readonly icon?: { readonly name: IconName; readonly tone: IconTone };
  readonly button?: ReactNode;
  /** The id of its title. On a page with several, each has its own. */
  readonly id?: string;
}

/** The first thing that a person reads: what they do next, or who is next. At most one primary button. */
export function NextStep({ tone = 'calm', id = 'next-title', ...rest }: NextStepProps) {
  const { eyebrow, title, children, icon, button } = rest;
  return (
    <section className={`next next-${tone}`} aria-labelledby={id}>
      <div className="next-words">
        <p className="next-eyebrow">
          {icon !== undefined && <Icon name={icon.name} tone={icon.tone} small />}
          {eyebrow}
        </p>
        <h2 className="next-title" id={id} tabIndex={-1}>
          {title}
        </h2>
        <p className="next-then">{children}</p>
      </div>
      {button}
    </section>
  );
}
