import type { SjabloonId } from '../../../shared/domain/sjabloon/sjabloon.ts';
import { sjabloonNaam } from '../../../shared/domain/sjabloon/sjabloon.ts';
import { Button } from '../../components/button.tsx';
import { useNav } from '../../shell/nav.tsx';
import { useMay } from '../../shell/use-may.ts';
import './stuk.css';

const ofCasus: readonly SjabloonId[] = ['opschalingsdossier', 'plan-van-aanpak'];
const letters: readonly SjabloonId[] = ['brief-betrokkene', 'brief-ouders'];

/** The papers that can be made of a casus. An uitnodiging is made where the overleg is prepared. */
export function MakeStukken({ casusId, consult }: { casusId: string; consult: boolean }) {
  const { goTo } = useNav();
  const may = useMay();
  if (!may('stuk.choices')) return null;
  // A consult names nobody, so that nobody can be written to.
  const offered = consult ? ofCasus : [...ofCasus, ...letters];
  return (
    <section aria-labelledby="stukken-maken-kop">
      <h2 id="stukken-maken-kop">Stuk maken</h2>
      <div className="stuk-keys">
        {offered.map((sjabloon) => (
          <Button key={sjabloon} icon="file" onPress={() => goTo({ room: 'stuk', casusId, sjabloon })}>
            {sjabloonNaam[sjabloon]}
          </Button>
        ))}
      </div>
    </section>
  );
}
