import { useCallback, useRef, useEffect } from 'react';
import { call } from '../../kit/bridge';
import { Button } from '../../kit/Button';
import { Message } from '../../kit/Message';
import { nameOf } from '../../kit/people';
import { Skeleton } from '../../kit/Skeleton';
import { count, visible } from '../../kit/text';
import { useLoaded } from '../../kit/useLoaded';
import { When } from '../../kit/When';
import type { ResponseOf } from '../../../src/contract/operations/index';
import type { Found } from '../types';
import { PolicyText } from './PolicyText';

interface VersionProps {
  readonly found: Found;
  readonly version: number;
  readonly onBack: () => void;
}

/** What was in force under a version, read only, with the checklists word for word. */
export function VersionView({ found, version, onBack }: VersionProps) {
  const load = useCallback(() => call('policy.version', { version }), [version]);
  const { outcome, reload } = useLoaded(load);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <section className="version" aria-labelledby="version-title">
      <Button compact onClick={onBack}>
        Back to the history
      </Button>
      <h2 id="version-title" ref={head} tabIndex={-1}>
        What was in force under version {version}
      </h2>
      {outcome === undefined && <Skeleton title={`Reading version ${version}`} />}
      {outcome?.ok === false && (
        <Message
          tone="danger"
          title={outcome.refusal.title}
          actions={
            <Button look="link" onClick={() => void reload()}>
              Try again
            </Button>
          }
        >
          {outcome.refusal.message}
        </Message>
      )}
      {outcome?.ok === true && <Version found={found} what={outcome.value} />}
    </section>
  );
}

function Version({ found, what }: { readonly found: Found; readonly what: ResponseOf<'policy.version'> }) {
  const { policy, publishedBy, templates } = what;
  return (
    <>
      <p className="subtle">
        {visible(policy.title)}. Published by {visible(nameOf(publishedBy))}, <When at={policy.publishedAt} />
        .
      </p>
      <PolicyText found={found} policy={policy} />
      {templates.map((template) => (
        <details key={`${template.id} ${template.version}`} className="words">
          <summary>
            {visible(template.title)}, version {template.version}: {count(template.items.length, 'item')}
          </summary>
          <ol>
            {template.items.map((item) => (
              <li key={item.id}>
                {visible(item.text)}{' '}
                <span className="small subtle">
                  {item.citation.clause}
                  {item.required ? ' · required' : ' · optional'}
                </span>
              </li>
            ))}
          </ol>
        </details>
      ))}
    </>
  );
}
