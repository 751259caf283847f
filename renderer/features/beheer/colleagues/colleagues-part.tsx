import { EmptyState } from '../../../components/empty-state.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { useRequest } from '../../../query.ts';
import { AddColleague } from './add-colleague.tsx';
import { ColleagueRow } from './colleague-row.tsx';
import { OwnLine } from './own-line.tsx';
import './colleagues.css';

/** Colleagues with their own machine, with whom a casus goes to and fro as a file. */
export function ColleaguesPart() {
  const list = useRequest('colleague.list', {});
  return (
    <section className="colleagues" aria-labelledby="colleagues-head">
      <h2 id="colleagues-head">Collega’s op een andere computer</h2>
      <p className="second-ink">
        Een casus geeft u aan een collega met een eigen computer als casuspakket: een bestand dat alleen die
        collega kan openen. Daarvoor wisselt u één keer een sleutelregel uit, en vergelijkt u zes woorden.
      </p>
      <Loaded query={list}>
        {({ ownLine, colleagues }) => (
          <>
            {colleagues.length === 0 ? (
              <EmptyState>
                Hier komen de collega’s te staan aan wie u een casus kunt geven. Begin met uw eigen
                sleutelregel te sturen.
              </EmptyState>
            ) : (
              <ul className="colleague-list" aria-label="Collega’s">
                {colleagues.map((colleague) => (
                  <ColleagueRow key={colleague.id} colleague={colleague} />
                ))}
              </ul>
            )}
            <OwnLine line={ownLine} />
            <AddColleague />
          </>
        )}
      </Loaded>
    </section>
  );
}
