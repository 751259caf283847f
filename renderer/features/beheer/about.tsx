import { notProtected } from '../../../shared/verslag/beheer/not-protected.ts';
import { Kenmerken } from '../../components/kenmerken.tsx';
import { useRequest } from '../../query.ts';

/** Version, and in plain words what the app protects against and what it cannot. */
export function About() {
  const stand = useRequest('toegang.stand', {});
  return (
    <section className="about" aria-label="Over Casustafel">
      <h2>Over Casustafel</h2>
      <Kenmerken
        rows={[
          [
            'Versie',
            `${stand.data?.appVersie ?? ''}${stand.data?.development === true ? ' (ontwikkelversie)' : ''}`,
          ],
          ['Gebruiker', stand.data?.gebruiker ?? ''],
          ['Gegevens', 'Op deze computer, versleuteld. Casustafel gebruikt geen internet.'],
        ]}
      />
      <h3>Waar Casustafel u niet tegen beschermt</h3>
      <p>
        Schijfversleuteling en beheer van de werkplek door uw gemeente blijven nodig. Casustafel helpt niet
        tegen:
      </p>
      <ul className="not-protected">
        {notProtected.map(({ inSecurity, tekst }) => (
          <li key={inSecurity}>{tekst}</li>
        ))}
      </ul>
    </section>
  );
}
