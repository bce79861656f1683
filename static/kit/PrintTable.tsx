import type { ReactNode } from 'react';

/** A line of a printed table; the first cell heads it and tells it from the others. */
export type PrintLine = readonly [string, ...ReactNode[]];

/** A table of words: its head comes again on every page that it goes on to. Where a screen is narrow, it scrolls. */
export function PrintTable({
  heads,
  lines,
  caption,
}: {
  readonly heads: readonly string[];
  readonly lines: readonly PrintLine[];
  readonly caption: string;
}) {
  return (
    <div className="print-table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(([first, ...cells]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {cells.map((cell, index) => (
                <td key={heads[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
