import './parts.css';
import type { PartView } from '../../src/contract/view';
import { Icon } from './Icon';
import { CopyHash } from './CopyHash';

const SINCE: Readonly<Record<PartView['sinceYours'], string>> = {
  same: 'as you signed it',
  changed: 'changed',
  first: 'not signed by you yet',
};

/** The parts of what is signed: label, state, how it compares to the viewer's last signature, hash. */
export function Parts({ parts, since }: { readonly parts: readonly PartView[]; readonly since: string }) {
  const compared = parts.some((part) => part.sinceYours !== 'first');
  return (
    <table className="parts">
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col">State</th>
          {compared && <th scope="col">{since}</th>}
          <th scope="col" className="parts-hash">
            Fingerprint
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.part}>
            <th scope="row">{part.label}</th>
            <td data-label="State">{part.state}</td>
            {compared && (
              <td data-label={since}>
                <span className={part.sinceYours === 'changed' ? 'parts-since' : 'parts-since subtle'}>
                  {part.sinceYours === 'changed' && <Icon name="edit" tone="warning" small />}
                  {part.sinceYours === 'same' && <Icon name="check" tone="subtlest" small />}
                  {SINCE[part.sinceYours]}
                </span>
              </td>
            )}
            <td className="parts-hash" data-label="Fingerprint">
              <CopyHash hash={part.hash} label={`Fingerprint of ${part.label}`} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
