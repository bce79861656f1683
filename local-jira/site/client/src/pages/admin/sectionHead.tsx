import type { ReactNode } from 'react';
import { Link } from '../../lib/route';

interface Props {
  title: string;
  /** Where the page belongs below: shown as a link before the title. */
  above?: { href: string; title: string };
  children?: ReactNode;
  lead?: ReactNode;
}

/** The head of a section: title, what one can do, and a sentence. */
export function SectionHead({ title, above, children, lead }: Props) {
  return (
    <header className="section-head">
      {above && (
        <nav className="crumbs" aria-label="Breadcrumb">
          <Link href={above.href}>{above.title}</Link>
          <span aria-hidden="true">/</span>
        </nav>
      )}
      <div className="section-title">
        <h1>{title}</h1>
        {children && <div className="section-actions">{children}</div>}
      </div>
      {lead && <p className="subtle">{lead}</p>}
    </header>
  );
}
