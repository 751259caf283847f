import type { ReservekopieStand } from '../../../../shared/ipc/contract/reservekopie.ts';
import { Button } from '../../../components/button.tsx';
import { FailureNotice, Notice } from '../../../components/notice.tsx';
import { useMay } from '../../../shell/use-may.ts';
import { cached, useCommand, useRequest } from '../../../query.ts';

const standWords: Record<ReservekopieStand['second']['stand'], string> = {
  none: '',
  busy: 'De nieuwste kopie wordt er nu naartoe gebracht.',
  good: 'De nieuwste kopie staat daar en is nagekeken.',
  problem: 'De nieuwste kopie staat daar niet. Hierboven staat waarom.',
  unknown: 'Bij de volgende reservekopie gaat er ook een hierheen.',
};

/** Where copies go besides this computer. */
export function SecondFolder({ stand }: { stand: ReservekopieStand }) {
  const may = useMay();
  const gemeente = useRequest('gemeente.get', {});
  const choose = useCommand('toegang.chooseFolder');
  const save = useCommand('gemeente.save', {
    refresh: ['gemeente.get', 'vandaag.get', 'toegang.stand', 'reservekopie.stand', 'reservekopie.list'],
  });
  const make = useCommand('reservekopie.make', { refresh: ['reservekopie.stand', 'reservekopie.list'] });
  const { folder, dienst } = stand.second;

  const ask = async () => {
    const answer = await choose.run({});
    const now = cached('gemeente.get', {}) ?? gemeente.data ?? null;
    if (!answer.ok || answer.value.folder === null || now === null) return;
    const saved = await save.run({ ...now, reservekopieMap: answer.value.folder });
    if (saved.ok) await make.run({});
  };

  return (
    <section className="reservekopie-second" aria-label="Tweede map">
      <h3>Tweede map</h3>
      {folder === null ? (
        <Notice tone="attention">
          Er gaat nog geen kopie naar een andere plek. Gaat deze computer stuk, dan bent u alles kwijt.
        </Notice>
      ) : (
        <p>
          Elke reservekopie gaat ook naar <strong className="path">{folder}</strong>.{' '}
          {standWords[stand.second.stand]}
        </p>
      )}
      {dienst !== null && (
        <p className="second-ink">
          Deze map wordt gesynchroniseerd met {dienst}. De kopieën zijn versleuteld; vraag uw
          beveiligingsadviseur of ze daar mogen staan.
        </p>
      )}
      <FailureNotice failure={choose.failure ?? save.failure ?? make.failure} />
      {may('gemeente.save') ? (
        <div className="reservekopie-actions">
          <Button icon="folder" isDisabled={choose.busy || save.busy} onPress={() => void ask()}>
            {folder === null ? 'Kies een map' : 'Kies een andere map'}
          </Button>
        </div>
      ) : (
        <p className="second-ink">De beheerder kiest deze map.</p>
      )}
    </section>
  );
}
