import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { rolWord } from '../../../shared/domain/gebruiker/rol.ts';
import { formatMoment } from '../../components/format-moment.ts';
import { Loaded } from '../../components/loaded.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { useCommand, useRequest } from '../../query.ts';
import { LeftOutList } from './left-out-list.tsx';
import { useNav } from '../../shell/nav.tsx';
import { useMay } from '../../shell/use-may.ts';

/** Gives the casus to a colleague on another machine, and tells what went to and fro. */
export function HandOverSection({ casusId, revisie }: { casusId: string; revisie: number }) {
  const may = useMay()('pakket.make');
  const list = useRequest('pakket.list', { casusId });
  if (!may) return null;
  return (
    <section className="casus-form" aria-labelledby="hand-over">
      <h2 id="hand-over">Aan een collega geven</h2>
      <MakePakket casusId={casusId} revisie={revisie} />
      <Loaded query={list}>
        {(rows) =>
          rows.length === 0 ? (
            <p className="second-ink">Van deze casus is nog geen pakket gemaakt of overgenomen.</p>
          ) : (
            <ul className="pakket-history">
              {rows.map(({ id, richting, colleague, volgnummer, standAt }) => (
                <li key={id}>
                  {richting === 'uit' ? 'Naar' : 'Van'} {colleague}, pakket {volgnummer}, stand van{' '}
                  {formatMoment(standAt)}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function MakePakket({ casusId, revisie }: { casusId: string; revisie: number }) {
  const { goTo } = useNav();
  const colleagues = useRequest('colleague.list', {});
  const make = useCommand('pakket.make', { refresh: ['pakket.list', 'pakket.preview', 'casus.get'] });
  const [chosen, setChosen] = useState<string | null>(null);
  const [file, setFile] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    if (chosen === null) return;
    const result = await make.run({ casusId, colleagueId: chosen });
    if (result.ok) setFile(result.value.file);
  };
  return (
    <Loaded query={colleagues}>
      {({ colleagues: all }) => {
        const ready = all.filter(({ comparedAt }) => comparedAt !== null);
        if (ready.length === 0) {
          return (
            <>
              <p>
                U hebt nog geen collega met wie u de zes woorden vergeleek. Dat doet u één keer, daarna kan
                een casus heen en weer.
              </p>
              <div>
                <Button onPress={() => goTo({ room: 'beheer', part: 'colleagues' })}>
                  Naar Collega’s bij Beheer
                </Button>
              </div>
            </>
          );
        }
        return (
          <>
            <Choice
              label="Aan wie"
              description="Wat erin komt, hangt af van de rol van de collega."
              options={ready.map(({ id, naam, rol }) => ({ id, name: `${naam}, ${rolWord[rol]}` }))}
              value={chosen}
              onChange={(id) => {
                setChosen(id);
                setFile(null);
              }}
            />
            {/* Anew when the casus changed: whether it is shared decides first. */}
            {chosen !== null && <LeftOutList key={revisie} casusId={casusId} colleagueId={chosen} />}
            <div>
              <Button isDisabled={chosen === null || make.busy} onPress={() => void save()}>
                Casuspakket opslaan
              </Button>
            </div>
            <FailureNotice failure={make.failure} />
            {file !== null && (
              <Notice tone="good" word="Opgeslagen">
                <span className="verslag-bestand">{file}</span>. Alleen deze collega kan het openen; u stuurt
                het zelf, bijvoorbeeld per mail.
              </Notice>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
