import { rolWord } from '../../../../shared/domain/gebruiker/rol.ts';
import type { ToegangRow } from '../../../../shared/ipc/contract/casus-toegang.ts';
import { Loaded } from '../../../components/loaded.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { TickBox } from '../../../components/tick-box.tsx';
import { patch, useCommand, useRequest } from '../../../query.ts';
import { useMay } from '../../../shell/use-may.ts';

/** Who may open this casus; a voorzitter decides. With one user there is nothing to decide. */
export function ToegangSection({ casusId }: { casusId: string }) {
  const rows = useRequest('casus.toegang', { casusId });
  const set = useCommand('casus.setToegang');
  const may = useMay()('casus.setToegang');
  const change = async (row: ToegangRow, allowed: boolean) => {
    const changed = await set.run({ casusId, gebruikerId: row.gebruikerId, allowed });
    if (changed.ok) patch('casus.toegang', { casusId }, () => changed.value);
  };
  if (rows.data?.length === 1) return null;
  return (
    <section className="casus-form" aria-label="Wie mag deze casus openen">
      <h2>Wie mag deze casus openen</h2>
      <Loaded query={rows}>
        {(all) =>
          all.map((row) => (
            <TickBox
              key={row.gebruikerId}
              label={row.naam}
              detail={words(row)}
              isSelected={row.allowed}
              isDisabled={!may || set.busy}
              onChange={(allowed) => void change(row, allowed)}
            />
          ))
        }
      </Loaded>
      <FailureNotice failure={set.failure} />
    </section>
  );
}

function words({ functie, rollen, shared, reden }: ToegangRow): string {
  const named = [functie, ...rollen.map((rol) => rolWord[rol])].filter((word) => word !== '');
  const standsIn = reden === '' ? [] : [`neemt waar: ${reden}`];
  return [...named, ...standsIn, ...(shared ? ['leest mee: gedeeld met openbare orde'] : [])].join(', ');
}
