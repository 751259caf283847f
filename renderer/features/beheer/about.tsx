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
        Zolang Casustafel open staat, kan wie bij uw computer kan alles lezen; vergrendel dus als u wegloopt.
        Een virus op deze computer kan meelezen wat u typt en wat op het scherm staat. Iemand kan een foto van
        het scherm maken. Wat u afdrukt of als bestand bewaart, is niet meer versleuteld en valt onder uw
        eigen regels. Bent u uw wachtzin en uw herstelcode allebei kwijt, dan kan niemand uw gegevens nog
        openen.
      </p>
    </section>
  );
}
