import { useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { Informatie } from '../../../shared/domain/informatie/informatie.ts';
import type { Klasse } from '../../../shared/domain/informatie/klasse.ts';
import { Button } from '../../components/button.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { RowButton } from '../../components/row-button.tsx';
import { SubmitForm } from '../../components/submit-form.tsx';
import { TextField } from '../../components/text-field.tsx';
import { patchBespreking, useCommand } from '../../query.ts';
import { patchEntry } from '../invoer/patch-entry.ts';
import { KlasseDialog } from './klasse-dialog.tsx';

interface ReasonGroupProps {
  view: BesprekingView;
  klasse: Klasse;
  /** Those without a reason. */
  regels: readonly Informatie[];
}

/** One reason for all lines of a klasse at once; a line can get its own. */
export function ReasonGroup({ view, klasse, regels }: ReasonGroupProps) {
  const [reden, setReden] = useState('');
  const [tried, setTried] = useState(false);
  const [own, setOwn] = useState<string | null>(null);
  const command = useCommand('informatie.setReden', { refresh: ['verslag.preview'] });
  const besprekingId = view.bespreking.id;
  const opened = view.informatie.find(({ id }) => id === own);

  const save = async (): Promise<void> => {
    setTried(true);
    if (reden.trim() === '') return;
    const result = await command.run({ besprekingId, klasse: klasse.id, reden });
    if (!result.ok) return;
    patchBespreking(besprekingId, (old) =>
      result.value.reduce(
        (now, informatie) => patchEntry(now, { informatie, afspraak: null, risico: null }),
        old,
      ),
    );
  };

  return (
    <div className="redenen-groep" role="group" aria-label={klasse.naam}>
      <h3>{klasse.naam.charAt(0).toUpperCase() + klasse.naam.slice(1)}</h3>
      <p className="second-ink">{klasse.grond}</p>
      <ul className="plain">
        {regels.map((regel) => (
          <li key={regel.id} className="redenen-regel">
            <span className="redenen-nummer">{regel.nummer}</span>
            <span>{regel.tekst}</span>
            <RowButton onPress={() => setOwn(regel.id)}>
              Eigen reden of klasse<span className="visually-hidden"> voor regel {regel.nummer}</span>
            </RowButton>
          </li>
        ))}
      </ul>
      <SubmitForm className="redenen-form" onSubmit={save}>
        <TextField
          label={
            regels.length === 1
              ? 'Waarom is deze regel nodig?'
              : `Waarom zijn deze ${String(regels.length)} regels nodig?`
          }
          value={reden}
          maxLength={2000}
          onChange={setReden}
          error={tried && reden.trim() === '' ? 'Schrijf kort op waarom.' : undefined}
        />
        <Button type="submit" isDisabled={command.busy}>
          Reden bewaren
        </Button>
      </SubmitForm>
      <FailureNotice failure={command.failure} />
      {opened !== undefined && (
        <KlasseDialog regel={opened} klassen={view.klassen} onClose={() => setOwn(null)} />
      )}
    </div>
  );
}
