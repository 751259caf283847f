import { useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { Choice } from '../../components/choice.tsx';
import { DelingDialog } from './deling-dialog.tsx';
import { delingMark } from './deling-words.ts';

/** What was said of sharing single lines; it can also change after the verslag is vastgesteld. */
export function DelingSection({ view }: { view: BesprekingView }) {
  const [opened, setOpened] = useState<string | null>(null);
  const regels = view.informatie.filter(
    ({ vervallen, nietInVerslag, soort }) => !vervallen && !nietInVerslag && soort !== 'voor-later',
  );
  const regel = regels.find(({ id }) => id === opened);
  if (regels.length === 0) return null;
  return (
    <section className="verslag-deel" aria-labelledby="delen-kop">
      <h2 id="delen-kop">Delen van een regel</h2>
      <p className="second-ink">
        Niet delen, niet delen tot een dag, of een grond om toch te delen. Dit geldt voor elke ontvanger.
      </p>
      <Choice
        label="Welke regel?"
        placeholder="Kies een regel"
        options={regels.map(({ id, nummer, tekst }) => ({
          id,
          name: `${String(nummer)} ${tekst.length > 60 ? `${tekst.slice(0, 59)}…` : tekst}`,
          detail: delingMark(
            view.delingen.find(({ informatieId }) => informatieId === id),
            view.today,
          ),
        }))}
        value={opened}
        onChange={setOpened}
      />
      {regel !== undefined && <DelingDialog view={view} regel={regel} onClose={() => setOpened(null)} />}
    </section>
  );
}
