import './how.css';
import { INDICATOR_CATALOGUE } from '../../../src/contract/indicatorCatalogue';
import { IndicatorTable } from './IndicatorTable';

/** How a level, a score and an inherent score come about, and every indicator with what it looks at. Needs no answer. */
export function How() {
  return (
    <div className="how">
      <Level />
      <Score />
      <Inherent />
      <section aria-labelledby="how-indicators">
        <h2 id="how-indicators">{INDICATOR_CATALOGUE.length} indicators</h2>
        <p>
          Each indicator answers <b>yes</b>, <b>no</b> or <b>unknown</b> and names what the answer rests on.
          Unknown means that Jira did not give what is needed to say no. Words are English, count as whole
          words, in capitals or not, and also with an s behind them. CareGate reads summary and description to
          look for them and keeps neither. An indicator suggests a hazard to think of; a person decides
          whether there is one.
        </p>
        <IndicatorTable />
      </section>
    </div>
  );
}

function Level() {
  return (
    <section aria-labelledby="how-level">
      <h2 id="how-level">The level</h2>
      <ul>
        <li>
          A hazard is rated by severity and probability, once before its controls and once after them. The
          matrix of the method that the policy names gives the level of each pair. No formula does.
        </li>
        <li>
          Where a method takes probability from two parts, its table or their product gives the probability.
        </li>
        <li>
          The level of an issue is the <b>worst level after controls</b>, over all its hazards and dimensions.
        </li>
        <li>
          <b>Unknown is not low.</b> The level is unknown while nobody has assessed the issue, while a hazard
          lacks a part, and where it was assessed by another method than the policy names now.
        </li>
        <li>Where somebody has declared, with a reason, that there is no hazard, it is the lowest level.</li>
        <li>Everybody who looks at the same facts sees the same level and the same score.</li>
      </ul>
    </section>
  );
}

function Score() {
  return (
    <section aria-labelledby="how-score">
      <h2 id="how-score">The score</h2>
      <p>
        The score, 0 to 100, puts issues of one level in order. Each level has its own part of the 100, all of
        the same width, so a worse level never has a lower score. Within the part, the place in the matrix
        decides: severity × probability, each counted from 1, divided by the highest product.
      </p>
      <p className="how-example">
        With three levels and a 5 × 5 matrix, severity 4 and probability 3 at the highest level: 66.7 + 33.3 ×
        (4 × 3 ÷ 25) = 82.67, and 82 without the fraction.
      </p>
    </section>
  );
}

function Inherent() {
  return (
    <section aria-labelledby="how-inherent">
      <h2 id="how-inherent">The inherent score</h2>
      <p>
        The inherent score, 0 to 100, says how much there is to go wrong before anybody looks closer. Each
        indicator that says yes takes its weight, in percent, of what is left to 100. One more yes never
        lowers it. Unknown takes nothing; how many there are is said beside it, with the score if all of them
        said yes. It changes no level and opens no gate.
      </p>
      <p className="how-example">
        Weights 35 and 25: first 35, then 25% of the 65 that are left. 35 + 16.25 is 51 as a whole number.
      </p>
    </section>
  );
}
