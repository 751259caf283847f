import type { Zaalbeeld } from '../../../shared/domain/zaal/zaalbeeld.ts';

/** The lines of the beeld in order of typing, the newest at the bottom. */
export function ZaalRegels({ regels }: Pick<Zaalbeeld, 'regels'>) {
  return (
    <ol className="plain">
      {regels.map(({ nummer, soort, bron, leefgebied, tekst }) => (
        <li key={nummer} data-row="" className="zaal-regel">
          <span className="zaal-nummer">{nummer}</span>
          <span
            className={
              soort === 'vermoeden' || soort === 'oordeel' ? 'zaal-soort zaal-onzeker' : 'zaal-soort'
            }
          >
            {soort}
          </span>
          <span className="zaal-tekst">
            {tekst}
            <span className="zaal-bij">{[bron, leefgebied].filter((text) => text !== '').join(' · ')}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
