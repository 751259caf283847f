import { useState } from 'react';
import type { Informatie } from '../../../shared/domain/informatie/informatie.ts';
import type { Klasse } from '../../../shared/domain/informatie/klasse.ts';
import { Button } from '../../components/button.tsx';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { FailureNotice } from '../../components/notice.tsx';
import { SubmitForm } from '../../components/submit-form.tsx';
import { TextField } from '../../components/text-field.tsx';
import { patchBespreking, refresh, useCommand } from '../../query.ts';
import { patchEntry } from '../invoer/patch-entry.ts';
import { RadioList } from '../../components/radio-list.tsx';
import './klasse.css';

interface KlasseDialogProps {
  regel: Informatie;
  klassen: readonly Klasse[];
  onClose: () => void;
}

/** The klasse of one line, with why it is needed where the law asks that. A digit chooses; Enter saves. */
export function KlasseDialog({ regel, klassen, onClose }: KlasseDialogProps) {
  const [klasse, setKlasse] = useState(regel.klasse);
  const [reden, setReden] = useState(regel.klasseReden);
  const command = useCommand('informatie.setKlasse', { refresh: ['verslag.preview', 'revisie.changed'] });
  // A klasse that is switched off can stay; it cannot be chosen.
  const offered = klassen.filter(({ id, actief }) => actief || id === regel.klasse);
  const chosen = offered.find(({ id }) => id === klasse);

  const save = async (wanted: string | null): Promise<void> => {
    const result = await command.run({ id: regel.id, revisie: regel.revisie, klasse: wanted, reden });
    if (!result.ok) {
      if (result.error.code === 'verouderd') await refresh(['bespreking.get']);
      return;
    }
    const entry = { informatie: result.value, afspraak: null, risico: null };
    patchBespreking(regel.besprekingId, (view) => patchEntry(view, entry));
    onClose();
  };

  return (
    <ModalDialog title={`Klasse van regel ${String(regel.nummer)}`} onClose={onClose}>
      <p className="klasse-tekst">{regel.tekst}</p>
      <div
        onKeyDown={(event) => {
          const at = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1;
          const byDigit =
            event.target instanceof HTMLInputElement && event.target.type === 'text'
              ? undefined
              : offered[at];
          if (byDigit === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
          event.preventDefault();
          setKlasse(byDigit.id);
        }}
      >
        <SubmitForm
          className="klasse-form"
          onSubmit={() => save(klasse === regel.klasse && !regel.klasseEigen ? null : klasse)}
        >
          <RadioList
            label="Deze regel bevat"
            autoFocus
            choices={offered.map(({ id, naam }, at) => ({ id, content: `${String(at + 1)} ${naam}` }))}
            value={klasse}
            onChange={setKlasse}
          />
          {chosen !== undefined && chosen.grond !== '' && <p className="second-ink">{chosen.grond}</p>}
          {chosen?.vraagtReden === true && (
            <TextField
              label="Waarom is deze regel nodig voor het doel?"
              description="De wet vraagt dit bij deze klasse. Het mag ook later, bij Afronding."
              value={reden}
              maxLength={2000}
              onChange={setReden}
            />
          )}
          <FailureNotice failure={command.failure} />
          <div className="dialoog-actions">
            <Button variant="primary" type="submit" isDisabled={command.busy}>
              Bewaren
            </Button>
            {regel.klasseEigen && (
              <Button isDisabled={command.busy} onPress={() => void save(null)}>
                Weer laten volgen uit bron en woorden
              </Button>
            )}
            <Button variant="quiet" onPress={onClose}>
              Niet bewaren
            </Button>
          </div>
        </SubmitForm>
      </div>
    </ModalDialog>
  );
}
