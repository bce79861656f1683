import { visible } from '../../kit/text';
import type { View } from './usePortfolio';

/** Where each figure of a briefing was counted. */
export function Sources({ sources }: { readonly sources: View['briefing'][number]['sources'] }) {
  return (
    <div className="hub-scroll" tabIndex={0} role="group" aria-label="Sources">
      <table className="hub-plain">
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">Counted in</th>
          </tr>
        </thead>
        <tbody>
          {sources.map(({ figure, from }) => (
            <tr key={`${figure} ${from}`}>
              <td>{visible(figure)}</td>
              <td>{visible(from)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
