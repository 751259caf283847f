import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { alarmbellen } from '../../../shared/domain/bespreking/alarmbel.ts';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { FailureNotice } from '../../components/notice.tsx';
import { patchBespreking, refresh, useCommand } from '../../query.ts';
import './alarmbellen.css';

/** The signals that ring in this casus: arrows to move, space to switch. */
export function AlarmbellenSection({ view }: { view: BesprekingView }) {
  const besprekingId = view.bespreking.id;
  const command = useCommand('bespreking.setAlarmbel');
  const all = [...alarmbellen, ...view.alarmbellen.filter((naam) => !alarmbellen.includes(naam))];

  const change = async (chosen: ReadonlySet<unknown>): Promise<void> => {
    const naam = all.find((one) => chosen.has(one) !== view.alarmbellen.includes(one));
    if (naam === undefined) return;
    const rings = chosen.has(naam);
    patchBespreking(besprekingId, (old) => ({
      ...old,
      alarmbellen: rings ? [...old.alarmbellen, naam] : old.alarmbellen.filter((one) => one !== naam),
    }));
    const result = await command.run({ besprekingId, naam, on: rings });
    if (!result.ok) await refresh(['bespreking.get']);
  };

  return (
    <section className="oordeel-deel" aria-labelledby="alarmbel-kop">
      <h2 id="alarmbel-kop">Alarmbellen</h2>
      <FailureNotice failure={command.failure} />
      <ToggleButtonGroup
        className="alarmbellen"
        selectionMode="multiple"
        aria-labelledby="alarmbel-kop"
        selectedKeys={view.alarmbellen}
        onSelectionChange={(keys) => void change(keys)}
      >
        {all.map((naam) => (
          <ToggleButton key={naam} id={naam} className="alarmbel">
            {naam}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </section>
  );
}
