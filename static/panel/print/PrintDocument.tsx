import { bothTimes, day } from '../../kit/dates';
import { useZone } from '../../kit/host';
import { count, visible } from '../../kit/text';
import { elsewhereWords, hiddenWords, howLevels, openWords } from '../epic/words';
import { trendWords } from '../epic/trendShape';
import { PrintChildren, PrintDistribution, PrintHeat, PrintTrend } from './PrintTables';
import type { Printed } from './readPrinted';

/** The document: states and levels as words, full dates, nothing that needs colour. */
export function PrintDocument({ printed: { view, file } }: { readonly printed: Printed }) {
  const zone = useZone();
  const { issue, overall, bringsDown, drivers, changed, children, trend } = view;
  return (
    <article className="print-page">
      <header>
        <p className="print-kind">Risk and compliance of children</p>
        <h2>
          {issue.key} {visible(issue.summary)}
        </h2>
        <p>As of {bothTimes(view.checkedAt, zone)}, as far as the person who printed it may see.</p>
      </header>
      <section>
        <h3>Level: {overall.level?.name ?? 'Unknown'}</h3>
        <p>
          <b>{visible(overall.why)}</b>
        </p>
        {overall.detail !== '' && <p>{visible(overall.detail)}</p>}
        {bringsDown !== null && (
          <p>
            What brings it down: {visible(bringsDown.title)} ({bringsDown.issue.key}).{' '}
            {visible(bringsDown.then)}
          </p>
        )}
        <p>Open: {openWords(view)}.</p>
      </section>
      <section>
        <h3>Children by level</h3>
        <PrintDistribution view={view} />
        {view.hidden > 0 && <p>{hiddenWords(view.hidden, 'the person who printed this')}</p>}
      </section>
      <section>
        <h3>Hazards after controls</h3>
        <PrintHeat view={view} />
        {view.elsewhere > 0 && <p>{elsewhereWords(view.elsewhere)}</p>}
      </section>
      <section>
        <h3>Top drivers</h3>
        {drivers.length === 0 && <p>Nothing drives the level up.</p>}
        <ol>
          {drivers.map((driver) => (
            <li key={`${driver.issue.id} ${driver.title}`}>
              <b>{visible(driver.title)}</b> ({driver.issue.key}, {driver.level?.name ?? 'Unknown'}):{' '}
              {visible(driver.cause)}
              {driver.who !== null && `. ${driver.who}`}
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h3>Score, last {trend.length} weeks</h3>
        <p>{trendWords(trend)}</p>
        <PrintTrend trend={trend} />
      </section>
      <section>
        <h3>Changed this week</h3>
        {changed.length === 0 && <p>Nothing changed in the last seven days.</p>}
        <ul>
          {changed.map(({ at, sentence }) => (
            <li key={`${at} ${sentence}`}>
              {day(at, zone)}: {visible(sentence)}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>Children, worst level first</h3>
        <p>
          {children.length < view.visible
            ? `The ${children.length} worst of ${count(view.visible, 'child', 'children')}. The export holds all of them.`
            : `All ${count(view.visible, 'child', 'children')} that the person who printed this may see.`}
        </p>
        <PrintChildren rows={children} />
      </section>
      <section>
        <h3>How levels are worked out</h3>
        <ul>
          {howLevels(view.method).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <Vouched file={file} />
    </article>
  );
}

/** The fingerprint with which somebody who has the export can tell that it belongs to this print. */
function Vouched({ file }: Pick<Printed, 'file'>) {
  if (file === undefined) return <p>The export could not be read, so this print carries no fingerprint.</p>;
  const groups = file.sha256.match(/.{4}/g) ?? [];
  return (
    <p className="print-vouched">
      Fingerprint: the SHA-256 of {file.name}, exported at the same time, is{' '}
      <span className="print-hash">{groups.join(' ')}</span>
    </p>
  );
}
