import { ScreenHead } from '../../components/screen-head.tsx';
import { KeyHint } from '../../components/key-hint.tsx';
import { NoteDatalek } from '../datalek/note-datalek.tsx';
import { keyGroups } from './keys.ts';
import './hulp.css';

/** The keys of the app, in the words of what they do. */
export function HulpScreen() {
  return (
    <>
      <ScreenHead title="Hulp" />
      <p className="running-text">
        Casustafel werkt helemaal met het toetsenbord. Hieronder staan alle toetsen. Overal gaat u met Tab
        naar het volgende onderdeel en met Enter kiest u.
      </p>
      <NoteDatalek />
      <div className="hulp-groups">
        {keyGroups.map(({ title, keys }) => (
          <section key={title} aria-label={title}>
            <h2>{title}</h2>
            <dl className="hulp-keys">
              {keys.map(([key, what]) => (
                <div key={key}>
                  <dt>
                    <KeyHint keys={key} />
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <section className="running-text" aria-label="Kopiëren en plakken">
        <h2>Kopiëren en plakken</h2>
        <p>
          Wat u in Casustafel kopieert, haalt Casustafel na een minuut weer van het klembord, en ook bij
          vergrendelen en afsluiten. Bewaart uw computer een klembordgeschiedenis (Windows-toets+V)? Dan kan
          de tekst daar blijven staan. Wis hem daar zelf.
        </p>
      </section>
    </>
  );
}
