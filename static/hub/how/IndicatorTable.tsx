import { INDICATOR_CATALOGUE, type IndicatorEntry } from '../../../src/contract/indicatorCatalogue';
import { DIMENSION_WORDS } from '../../kit/dimensions';

/** Every indicator of the app, made from the definitions that it runs. */
export function IndicatorTable() {
  return (
    <table className="how-table" aria-labelledby="how-indicators">
      <thead>
        <tr>
          <th scope="col">Indicator</th>
          <th scope="col" className="how-weight">
            Weight
          </th>
          <th scope="col">Looks at</th>
          <th scope="col">Hazard to think of</th>
        </tr>
      </thead>
      <tbody>
        {INDICATOR_CATALOGUE.map((entry) => (
          <Row key={entry.id} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ entry: { title, weight, looksAt, suggests } }: { readonly entry: IndicatorEntry }) {
  return (
    <tr>
      <th scope="row">{title}</th>
      <td className="how-weight">
        <span className="how-label">Weight </span>
        {weight}
      </td>
      <td>
        <span className="how-label">Looks at: </span>
        {looksAt}
      </td>
      <td>
        <span className="how-label">Hazard to think of: </span>
        <Suggested suggests={suggests} />
      </td>
    </tr>
  );
}

function Suggested({ suggests }: Pick<IndicatorEntry, 'suggests'>) {
  if (suggests === null) return <>None</>;
  const { dimension, hazard, situation, harm } = suggests;
  return (
    <>
      <b>{hazard}.</b> {situation}. {harm}. <span className="subtle">{DIMENSION_WORDS[dimension]}</span>
    </>
  );
}
