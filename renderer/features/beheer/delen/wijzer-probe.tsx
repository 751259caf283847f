import { useState } from 'react';
import { wijzerRegelFor, type WijzerRegel } from '../../../../shared/domain/delen/delen-wijzer.ts';
import { gewoneKlasse, type Klasse } from '../../../../shared/domain/informatie/klasse.ts';
import {
  organisatieSoortSchema,
  type OrganisatieSoort,
} from '../../../../shared/domain/organisatie/organisatie.ts';
import { organisatieSoortNaam } from '../../../../shared/domain/organisatie/organisatie-soort-naam.ts';
import { Choice } from '../../../components/choice.tsx';
import { uitkomstText } from './wijzer-words.ts';

const nobody = 'nobody';
const soorten = organisatieSoortSchema.options.map((id) => ({ id, name: organisatieSoortNaam[id] }));

/** What the delen-wijzer says now: from, to, which klasse. */
export function WijzerProbe({
  regels,
  klassen,
}: {
  regels: readonly WijzerRegel[];
  klassen: readonly Klasse[];
}) {
  const [van, setVan] = useState<OrganisatieSoort | typeof nobody>('ggz');
  const [naar, setNaar] = useState<OrganisatieSoort>('corporatie');
  const [klasse, setKlasse] = useState<string>('gezondheid');
  const chosen = klassen.some(({ id }) => id === klasse) ? klasse : gewoneKlasse;
  const regel = wijzerRegelFor(regels, van === nobody ? [] : [van], naar, chosen);
  return (
    <section className="delen-probe" aria-label="Probeer het">
      <h3>Probeer het</h3>
      <div className="delen-probe-fields">
        <Choice
          label="Van"
          options={[{ id: nobody, name: 'Betrokkene of naaste zelf' }, ...soorten]}
          value={van}
          onChange={setVan}
        />
        <Choice label="Naar" options={soorten} value={naar} onChange={setNaar} />
        <Choice
          label="Welke gegevens"
          options={klassen.map(({ id, naam }) => ({ id, name: naam }))}
          value={chosen}
          onChange={setKlasse}
        />
      </div>
      <p role="status">{answer(regel, regels)}</p>
    </section>
  );
}

function answer(regel: WijzerRegel | null, regels: readonly WijzerRegel[]): string {
  if (regel === null) return 'Geen regel past: wie erbij was, krijgt het.';
  const number = regels.indexOf(regel) + 1;
  return `Regel ${String(number)}: ${uitkomstText(regel)}. Grond: ${regel.grond.replace(/\.$/, '')}.`;
}
