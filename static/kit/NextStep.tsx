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
}

/** The first thing that a person reads: what they do next, or who is next. At most one primary button. */
export function NextStep({ eyebrow, title, children, tone = 'calm', icon, button }: NextStepProps) {
  return (
    <section className={`next next-${tone}`} aria-labelledby="next-title">
      <div className="next-words">
        <p className="next-eyebrow">
          {icon !== undefined && <Icon name={icon.name} tone={icon.tone} small />}
          {eyebrow}
        </p>
        <h2 className="next-title" id="next-title" tabIndex={-1}>
          {title}
        </h2>
        <p className="next-then">{children}</p>
      </div>
      {button}
    </section>
  );
}
