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
  readonly line: ItemView;
  readonly mayAnswer: boolean;
  readonly onRemove: (link: string) => void;
}

/** The evidence of an item, each with the way to remove it. */
export function EvidenceLinks({ line, mayAnswer, onRemove }: LinksProps) {
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
    </>
  );
}

interface AddEvidenceProps {
  readonly id: string;
  readonly line: ItemView;
  readonly onAdd: () => void;
}

/** Offered where evidence is wanted or some is there already, at most five links. */
export function AddEvidence({ id, line, onAdd }: AddEvidenceProps) {
  const { length } = line.evidence;
  if (length >= MOST || (length === 0 && line.item.wants === undefined)) return null;
  return (
    <Button id={id} look="link" onClick={onAdd} label={`Add evidence: ${line.item.text}`}>
      Add evidence
    </Button>
  );
}
