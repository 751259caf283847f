import { findCriterium } from '../../../../shared/kader/overgang.ts';
import type { Kader } from '../../../../shared/kader/schema.ts';
import type { Groep } from '../../../../shared/kader/schema/overgang.ts';
import { bronWords, Doubts } from './herkomst.tsx';
import { logicaWords, soortWords } from './words.ts';

/** The criteria of one groep with what a ja does, and of each its kind and source. */
export function CriteriaList({ kader, groep }: { kader: Kader; groep: Groep }) {
  return (
    <section className="overgang-groep" aria-label={groep.naam}>
      <h3>
        {groep.naam}{' '}
        <span className="overgang-logica">{logicaWords(groep.logica, groep.criteria.length)}</span>
      </h3>
      <ul className="plain">
        {groep.criteria.map((id) => {
          const criterium = findCriterium(kader, id);
          return (
            <li key={id} className="overgang-criterium">
              <span>
                {criterium.tekst}
                <Doubts of={criterium} />
              </span>
              <span className="second-ink">{soortWords[criterium.soort]}</span>
              <span className="second-ink">
                {criterium.bron === undefined ? '' : <>Bron: {bronWords(criterium.bron)}</>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
