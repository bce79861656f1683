import type { ItemView } from '../../src/contract/view';
import { Button } from './Button';
import { Icon } from './Icon';
import { ChipLink } from './ChipLink';
import { visible } from './text';

const MOST = 5;

/** `TELE-131/report.pdf` of a long address: its host and the end of its path. */
export function linkName(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined) return visible(url);
  const end = parsed.pathname
    .split('/')
    .filter((part) => part !== '')
    .at(-1);
  return visible(end === undefined ? parsed.host : `${parsed.host} … ${safeDecode(end)}`);
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

interface LinksProps {
  readonly addId: string;
  readonly line: ItemView;
  readonly mayAnswer: boolean;
  readonly onAdd: () => void;
  readonly onRemove: (link: string) => void;
}

/** The evidence of an item, what it still wants, and the way to add it. */
export function EvidenceLinks({ line, addId, mayAnswer, onAdd, onRemove }: LinksProps) {
  const { wants, evidence: rule } = line.item;
  const missing = line.evidence.length === 0;
  return (
    <>
      {line.evidence.map((link) => (
        <span key={link} className="evidence">
          <ChipLink url={link} title={link}>
            <Icon name="link" small />
            <span>{linkName(link)}</span>
          </ChipLink>
          {mayAnswer && (
            <button
              type="button"
              className="evidence-remove"
              aria-label={`Remove evidence ${linkName(link)}`}
              onClick={() => onRemove(link)}
            >
              <Icon name="cross" small />
            </button>
          )}
        </span>
      ))}
      {missing && wants !== undefined && (
        <span>{rule === 'required' ? `Wants ${wants}, required` : `Wants ${wants}`}</span>
      )}
      {mayAnswer && line.evidence.length < MOST && (missing ? wants !== undefined : true) && (
        <Button id={addId} look="link" onClick={onAdd} label={`Add evidence: ${line.item.text}`}>
          Add evidence
        </Button>
      )}
    </>
  );
}
