import { useState } from 'react';
import type { WijzerRegel } from '../../../../shared/domain/delen/delen-wijzer.ts';
import type { Klasse } from '../../../../shared/domain/informatie/klasse.ts';
import type { RequestOutput } from '../../../../shared/ipc/contract.ts';
import { Button } from '../../../components/button.tsx';
import { ConfirmButton } from '../../../components/confirm-button.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { patch, refresh, useCommand } from '../../../query.ts';
import { newRegelId } from './wijzer-words.ts';
import { WijzerForm } from './wijzer-form.tsx';
import { WijzerProbe } from './wijzer-probe.tsx';
import { WijzerTable } from './wijzer-table.tsx';
import './delen-wijzer.css';

interface DelenWijzerProps {
  wijzer: RequestOutput<'delenwijzer.get'>;
  klassen: readonly Klasse[];
}

/** The regels in their order; each change is saved at once, as the whole list. */
export function DelenWijzer({ wijzer, klassen }: DelenWijzerProps) {
  const { regels, revisie, proposal } = wijzer;
  const [editing, setEditing] = useState<WijzerRegel | null>(null);
  const command = useCommand('delenwijzer.save', {
    refresh: ['verslag.preview', 'verslag.previewFor', 'verslag.ontvangers'],
  });
  const save = async (changed: readonly WijzerRegel[]): Promise<boolean> => {
    const result = await command.run({ regels: [...changed], revisie });
    if (result.ok) patch('delenwijzer.get', {}, (old) => ({ ...old, ...result.value }));
    else if (result.error.code === 'verouderd') await refresh(['delenwijzer.get']);
    return result.ok;
  };
  const keep = (regel: WijzerRegel): Promise<boolean> => {
    const isNew = !regels.some(({ id }) => id === regel.id);
    return save(isNew ? [regel, ...regels] : regels.map((one) => (one.id === regel.id ? regel : one)));
  };

  return (
    <div className="delen-wijzer">
      <h2>Delen</h2>
      <p className="second-ink">
        Wie bij een regel aanwezig was, mag hem hebben. De delen-wijzer maakt dat enger of ruimer: van welke
        organisatie, naar welke, en welke gegevens. De bovenste die past, beslist. Past er geen, dan beslist
        wie erbij was.
      </p>
      <p className="second-ink">
        {revisie === 0
          ? 'Dit is het voorstel van het programma. Het is geen juridisch advies: controleer elke regel met uw FG en met de partners.'
          : 'Dit is de delen-wijzer van uw gemeente.'}
      </p>
      <WijzerProbe regels={regels} klassen={klassen} />
      <div className="delen-wijzer-actions">
        <Button icon="plus" onPress={() => setEditing(emptyRegel(newRegelId(regels)))}>
          Regel toevoegen
        </Button>
        {revisie > 0 && (
          <ConfirmButton
            word="Terug naar het voorstel"
            what="de delen-wijzer"
            question="Wat u zelf hebt aangepast, is dan weg."
            onConfirm={() => void save(proposal)}
          />
        )}
      </div>
      {editing === null && <FailureNotice failure={command.failure} />}
      <WijzerTable
        regels={regels}
        klassen={klassen}
        onEdit={setEditing}
        onChange={(changed) => void save(changed)}
      />
      {editing !== null && (
        <WijzerForm
          regel={editing}
          klassen={klassen}
          busy={command.busy}
          failure={command.failure}
          onSave={async (regel) => {
            if (await keep(regel)) setEditing(null);
          }}
          onClose={() => {
            command.clear();
            setEditing(null);
          }}
        />
      )}
    </div>
  );
}

function emptyRegel(id: string): WijzerRegel {
  return {
    id,
    van: [],
    naar: [],
    klassen: [],
    uitkomst: 'nee',
    naarAfwezig: false,
    grond: '',
    toelichting: '',
  };
}
