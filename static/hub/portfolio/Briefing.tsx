import { useState } from 'react';
import { Button } from '../../kit/Button';
import { count, visible } from '../../kit/text';
import { Card } from '../Card';
import { Sources } from './Sources';
import { useCopy } from './useCopy';
import type { View } from './usePortfolio';
import { READERS, type Reader } from './words';

/** The state in a few sentences, for one of three readers, with the records behind every figure. */
export function Briefing({ view: { briefing } }: { readonly view: View }) {
  const [reader, setReader] = useState<Reader>('executive');
  const [withSources, setWithSources] = useState(false);
  const { said, copy } = useCopy();
  const chosen = briefing.find((one) => one.reader === reader);
  if (chosen === undefined) return null;
  const { paragraphs, sources } = chosen;
  return (
    <Card
      id="briefing"
      title="Briefing"
      aside={
        <div className="briefing-readers" role="group" aria-label="Reader">
          {briefing.map((one) => (
            <Button
              key={one.reader}
              compact
              pressed={one.reader === reader}
              onClick={() => setReader(one.reader)}
            >
              {READERS[one.reader]}
            </Button>
          ))}
          <Button compact onClick={() => void copy(paragraphs.join('\n\n'))}>
            Copy
          </Button>
        </div>
      }
      foot={
        <>
          <span role="status">
            {said ??
              `Written from the records, nothing added. ${count(sources.length, 'figure')} with source.`}
          </span>
          {sources.length > 0 && (
            <Button look="link" compact expanded={withSources} onClick={() => setWithSources(!withSources)}>
              {withSources ? 'Hide sources' : 'Show sources'}
            </Button>
          )}
        </>
      }
    >
      <div className="briefing-text">
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{visible(paragraph)}</p>
        ))}
      </div>
      {withSources && <Sources sources={sources} />}
    </Card>
  );
}
