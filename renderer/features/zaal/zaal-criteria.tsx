import type { Zaalbeeld } from '../../../shared/domain/zaal/zaalbeeld.ts';

/** The criteria with what the meeting answered. */
export function ZaalCriteria({ heading, criteria }: { heading: string; criteria: Zaalbeeld['criteria'] }) {
  return (
    <>
      <h2 className="zaal-tussenkop">{heading}</h2>
      <ol className="plain">
        {criteria.map(({ tekst, antwoord }) => (
          <li key={tekst} data-row="" className="zaal-criterium">
            <span className="zaal-tekst">{tekst}</span>
            <span className={`zaal-antwoord zaal-antwoord-${antwoord ?? 'open'}`}>
              {antwoord ?? 'nog open'}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
