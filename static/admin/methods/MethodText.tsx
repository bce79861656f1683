import { Level } from '../../kit/Level';
import { visible } from '../../kit/text';
import type { Method } from '../types';
import { GridTable } from './GridTable';
import { layoutOf, titlesOf } from './layout';
import { Scale } from './Scale';
import { SourceLine } from './SourceLine';
import { matrixTable, partsTable, ranked } from './table';
import { productWords } from './words';

/** One version of a method, whole: source, matrix, levels, scales, and how a probability is made of two. */
export function MethodText({ method }: { readonly method: Method }) {
  const { id, severity, probability, levels, source } = method;
  const titles = titlesOf(id, probability.name);
  const layout = layoutOf(id);
  return (
    <>
      <SourceLine source={source} />
      <section className="method-part">
        <h3>{visible(titles.matrix)}</h3>
        <GridTable
          table={matrixTable(method, layout)}
          caption={`${titles.matrix}: level by ${severity.name} and ${probability.name}`}
          results={ranked(levels)}
        />
      </section>
      <section className="method-part">
        <h3>Levels</h3>
        <ul className="method-steps">
          {levels.map(({ meaning, ...level }, rank) => (
            <li key={level.id}>
              <Level level={{ ...level, rank, of: levels.length }} />
              {meaning !== undefined && <p className="subtle">{visible(meaning)}</p>}
            </li>
          ))}
        </ul>
      </section>
      <Scale axis={severity} />
      <Scale axis={probability} />
      <Parts method={method} />
    </>
  );
}

/** How a probability is made of two, where the method knows a way. */
function Parts({ method: { id, probability, combination } }: { readonly method: Method }) {
  const titles = titlesOf(id, probability.name);
  if (combination === undefined) return null;
  if (combination.kind === 'product') {
    const { first, second } = combination;
    return (
      <section className="method-part">
        <h3>{visible(titles.combination)}</h3>
        <p>{visible(productWords(first, second, probability.name))}</p>
      </section>
    );
  }
  const { first, second } = combination;
  return (
    <>
      <section className="method-part">
        <h3>{visible(titles.combination)}</h3>
        <GridTable
          table={partsTable(combination, layoutOf(id))}
          caption={`${titles.combination}: ${probability.name} by ${first.name} and ${second.name}`}
          results={ranked(probability.points.map(({ id: step, name }) => ({ id: step, name })))}
        />
      </section>
      <Scale axis={first} />
      <Scale axis={second} />
    </>
  );
}
