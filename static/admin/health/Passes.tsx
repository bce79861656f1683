import { Icon } from '../../kit/Icon';
import { When } from '../../kit/When';
import type { Health } from '../types';
import { newestFirst, resultOf } from './words';

/** The passes as a table; in a narrow box each row becomes a list of labelled values. */
export function Passes({ passes }: { readonly passes: Health['passes'] }) {
  return (
    <table className="passes">
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Issues looked at</th>
          <th scope="col">Bypasses recorded</th>
          <th scope="col">Projections mended</th>
          <th scope="col">Roll-up lines mended</th>
          <th scope="col">Sprints looked at</th>
          <th scope="col">Sprint changes recorded</th>
          <th scope="col">Failures</th>
          <th scope="col">Result</th>
        </tr>
      </thead>
      <tbody>
        {newestFirst(passes).map((pass) => (
          <PassRow key={pass.at} pass={pass} />
        ))}
      </tbody>
    </table>
  );
}

function PassRow({ pass }: { readonly pass: Health['passes'][number] }) {
  const { word, icon, tone } = resultOf(pass);
  return (
    <tr>
      <th scope="row">
        <When at={pass.at} show="local" />
      </th>
      <Count label="Issues looked at" n={pass.looked} plain />
      <Count label="Bypasses recorded" n={pass.bypassed} />
      <Count label="Projections mended" n={pass.projected} />
      <Count label="Roll-up lines mended" n={pass.rollups} />
      <Count label="Sprints looked at" n={pass.sprints.looked} plain />
      <Count label="Sprint changes recorded" n={pass.sprints.recorded} />
      <Count label="Failures" n={pass.failed} />
      <td>
        {icon !== undefined && <Icon name={icon} tone={tone} small />} {word}
      </td>
    </tr>
  );
}

function Count({ label, n, plain = false }: { label: string; n: number; plain?: boolean }) {
  return (
    <td className={n === 0 ? 'pass-none' : plain ? undefined : 'pass-some'}>
      <span className="pass-label" aria-hidden="true">
        {label}:{' '}
      </span>
      {n}
    </td>
  );
}
