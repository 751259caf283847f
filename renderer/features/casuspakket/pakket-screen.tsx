import { useEffect, useState } from 'react';
import { formatMoment } from '../../components/format-moment.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Kenmerken } from '../../components/kenmerken.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { ScreenHead } from '../../components/screen-head.tsx';
import { useCommand } from '../../query.ts';
import { api } from '../../api.ts';
import { DifferenceList } from './difference-list.tsx';
import type { Choice, Opened, Taken } from './opened.ts';
import { TakenNotice } from './taken-notice.tsx';
import './casuspakket.css';

/** A casuspakket of a colleague: first what it would change, then taking it in. */
export function PakketScreen() {
  const open = useCommand('pakket.open');
  const take = useCommand('pakket.take', {
    refresh: ['casus.list', 'casus.get', 'pakket.list', 'vandaag.get', 'afspraak.list', 'overleg.list'],
  });
  const [opened, setOpened] = useState<Opened | null>(null);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [taken, setTaken] = useState<Taken | null>(null);
  useEffect(() => () => void api.request('pakket.drop', {}), []);

  const choose = async (): Promise<void> => {
    take.clear();
    const result = await open.run({});
    if (!result.ok || result.value === null) return;
    setOpened(result.value);
    setChoices(new Map());
    setTaken(null);
  };
  const takeIn = async (): Promise<void> => {
    const result = await take.run({ choices: [...choices].map(([name, choice]) => ({ name, choice })) });
    if (result.ok) setTaken(result.value);
  };

  return (
    <>
      <ScreenHead title="Casuspakket openen">
        <Button variant={opened === null ? 'primary' : 'default'} onPress={() => void choose()} autoFocus>
          {opened === null ? 'Kies het bestand' : 'Kies een ander bestand'}
        </Button>
      </ScreenHead>
      <FailureNotice failure={open.failure ?? take.failure} />
      {opened === null && (
        <EmptyState>
          Een casuspakket is een casus van een collega met een eigen computer. U ziet eerst wat erin staat en
          wat er verandert. Pas daarna neemt u het over.
        </EmptyState>
      )}
      {opened !== null && taken === null && (
        <div className="pakket">
          <Head opened={opened} />
          {opened.taken ? (
            <Notice tone="good" word="Al ingelezen">
              Dit pakket hebt u al overgenomen. Er verandert niets.
            </Notice>
          ) : (
            <>
              <DifferenceList
                opened={opened}
                chosenOf={({ name, choices: possible }) => choices.get(name) ?? possible[0] ?? 'keep'}
                onChoose={(rows, choice) =>
                  setChoices(new Map([...choices, ...rows.map(({ name }) => [name, choice] as const)]))
                }
              />
              <div>
                <Button variant="primary" isDisabled={take.busy} onPress={() => void takeIn()}>
                  {opened.here ? 'Neem de wijzigingen over' : 'Neem de casus over'}
                </Button>
              </div>
            </>
          )}
        </div>
      )}
      {taken !== null && <TakenNotice taken={taken} />}
    </>
  );
}

function Head({ opened }: { opened: Opened }) {
  const { van, casusnummer, aanduiding, gemeente, standAt, volgnummer, here } = opened;
  return (
    <Kenmerken
      rows={[
        ['Casus', `${casusnummer} ${aanduiding}`],
        ['Van', gemeente === '' ? van : `${van}, ${gemeente}`],
        ['Stand van', `${formatMoment(standAt)} (pakket ${String(volgnummer)})`],
        ['Hier', here ? 'Deze casus staat hier al. U ziet wat er anders is.' : 'Deze casus is hier nieuw.'],
      ]}
    />
  );
}
