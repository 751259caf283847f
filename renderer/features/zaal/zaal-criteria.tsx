import { Fragment } from 'react';
import type { Zaalbeeld } from '../../../shared/domain/zaal/zaalbeeld.ts';

/** The criteria with what the meeting answered, under the step they belong to. */
export function ZaalCriteria({ heading, criteria }: { heading: string; criteria: Zaalbeeld['criteria'] }) {
  const koppen = [...new Set(criteria.map(({ kop }) => kop))];
  return (
    <>
      <h2 className="zaal-tussenkop">{heading}</h2>
      {koppen.map((kop) => (
        <Fragment key={kop}>
          <h3 className="zaal-stap-kop">{kop}</h3>
          <ol className="plain">
            {criteria
              .filter((one) => one.kop === kop)
              .map(({ tekst, antwoord }) => (
                <li key={tekst} data-row="" className="zaal-criterium">
                  <span className="zaal-tekst">{tekst}</span>
                  <span className={`zaal-antwoord zaal-antwoord-${antwoord ?? 'open'}`}>
                    {antwoord ?? 'nog open'}
                  </span>
                </li>
              ))}
          </ol>
        </Fragment>
      ))}
    </>
  );
}
