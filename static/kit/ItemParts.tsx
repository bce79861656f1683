import type { ItemView } from '../../src/contract/view';
import { ANSWER_WORDS } from './answers';
import { ChipLink } from './ChipLink';
import { day } from './dates';
import { AddEvidence, EvidenceLinks } from './Evidence';
import { Icon } from './Icon';
import { useZone } from './host';
import { nameOf } from './people';
import { visible } from './text';
import { When } from './When';

const STATUS_WORDS: Readonly<Record<ItemView['item']['citation']['status'], string>> = {
  'in-force': 'in force',
  proposed: 'proposed',
  guidance: 'guidance',
  voluntary: 'voluntary',
};

/** Where an item comes from: the clause links to its source; legal status and as-of date are said. */
export function Citation({ citation }: { readonly citation: ItemView['item']['citation'] }) {
  const zone = useZone();
  const standing = `${STATUS_WORDS[citation.status]}, as of ${day(citation.asOf, { ...zone, timeZone: 'UTC' })}`;
  return (
    <ChipLink url={citation.url} title={`Open the source (${standing})`}>
      <Icon name="book" small />
      <span>
        {citation.clause}
        {citation.status !== 'in-force' && ` (${STATUS_WORDS[citation.status]})`}
      </span>
      <span className="sr-only">, {standing}</span>
    </ChipLink>
  );
}

/** The reason that came with an answer, in the answerer's words. */
export function ReasonText({ line }: { readonly line: ItemView }) {
  if (line.reason === null) return null;
  return (
    <p className="item-reason">
      {ANSWER_WORDS[line.value]}: {visible(line.reason)}
    </p>
  );
}

interface ItemMetaProps {
  readonly id: string;
  readonly line: ItemView;
  readonly mayAnswer: boolean;
  readonly onAddEvidence: () => void;
  readonly onRemoveEvidence: (link: string) => void;
}

/** Source, evidence, and who answered when, in small type. */
export function ItemMeta({ id, line, mayAnswer, onAddEvidence, onRemoveEvidence }: ItemMetaProps) {
  return (
    <div className="item-meta">
      {line.outdated && (
        <span className="item-outdated">
          <Icon name="warning" tone="warning" small /> Changed since it was answered “
          {ANSWER_WORDS[line.value]}”: answer it again
        </span>
      )}
      <Citation citation={line.item.citation} />
      <EvidenceLinks line={line} mayAnswer={mayAnswer} onRemove={onRemoveEvidence} />
      {line.by !== undefined && line.at !== undefined && (
        <span>
          {visible(nameOf(line.by))}, <When at={line.at} show="day" />
        </span>
      )}
      {mayAnswer && <AddEvidence id={`${id}-add`} line={line} onAdd={onAddEvidence} />}
    </div>
  );
}
